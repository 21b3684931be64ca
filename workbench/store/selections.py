"""The selections kept by name in a study."""

from __future__ import annotations

from datetime import UTC, datetime

from workbench.domain.changes import Changed, Edit
from workbench.domain.ids import derived_id
from workbench.domain.selection import SavedSelection, Selection
from workbench.store.study import Study


def list_selections(study: Study) -> list[SavedSelection]:
    """Return the kept selections by name."""
    rows = study.database.all(
        "SELECT uid, name, description, made_by, made_at FROM saved_selection WHERE removed = 0"
    )
    kept = [SavedSelection(uid, name, Selection.from_json(told), by, at) for uid, name, told, by, at in rows]
    return sorted(kept, key=lambda each: (each.name.casefold(), each.id))


def keep_selection(study: Study, name: str, selection: Selection, label: str) -> Changed:
    """Keep a selection under a name."""
    payload = {
        "selection": derived_id("l", study.log.actor, study.log.next_number()),
        "name": name,
        "description": selection.to_json(),
        "made_by": study.log.actor,
        "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    return study.log.do(Edit("selection.keep", payload, label))


def change_selection(study: Study, kept: SavedSelection, label: str) -> Changed:
    """Give the kept selection of this id its name and its selection."""
    payload = {"selection": kept.id, "name": kept.name, "description": kept.selection.to_json()}
    return study.log.do(Edit("selection.change", payload, label))


def forget_selection(study: Study, uid: str, label: str) -> Changed:
    """Take a kept selection off the list."""
    return study.log.do(Edit("selection.forget", {"selection": uid}, label))
