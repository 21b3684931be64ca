"""Keeping selections by name: what was meant once is meant again with a word."""

from __future__ import annotations

from dataclasses import replace

from workbench.domain.changes import NOTHING, Changed
from workbench.domain.problems import Problem
from workbench.domain.selection import SavedSelection, Selection
from workbench.domain.spoken import spoken
from workbench.domain.text import normalise
from workbench.store import selections as stored
from workbench.store.study import Study


def list_selections(study: Study) -> list[SavedSelection]:
    """Return the kept selections by name."""
    return stored.list_selections(study)


def selection_named(study: Study, name: str) -> SavedSelection:
    """Return the selection kept under this name; capitals do not matter.

    Raises:
        Problem: no selection is called like that.
    """
    found = _called(study, name)
    if found is None:
        raise Problem("selection.missing", name=name)
    return found


def save_selection(study: Study, name: str, selection: Selection) -> Changed:
    """Keep a selection under a name; the one that had the name before gives way.

    Raises:
        Problem: the name is empty.
    """
    wanted = _named(name)
    known = _called(study, wanted)
    if known is None:
        return stored.keep_selection(study, wanted, selection, spoken("Save selection “{name}”", name=wanted))
    if known.selection == selection:
        return NOTHING
    return stored.change_selection(
        study, replace(known, selection=selection), spoken("Change selection “{name}”", name=known.name)
    )


def rename_selection(study: Study, name: str, other: str) -> Changed:
    """Give a kept selection another name.

    Raises:
        Problem: no selection is called like that, the new name is empty, or another selection has it.
    """
    known, wanted = selection_named(study, name), _named(other)
    taken = _called(study, wanted)
    if taken is not None and taken.id != known.id:
        raise Problem("selection.name_taken", name=taken.name)
    if known.name == wanted:
        return NOTHING
    label = spoken("Rename selection “{before}” to “{after}”", before=known.name, after=wanted)
    return stored.change_selection(study, replace(known, name=wanted), label)


def forget_selection(study: Study, name: str) -> Changed:
    """Take a kept selection off the list; its comments stay as they are.

    Raises:
        Problem: no selection is called like that.
    """
    known = selection_named(study, name)
    return stored.forget_selection(study, known.id, spoken("Forget selection “{name}”", name=known.name))


def _called(study: Study, name: str) -> SavedSelection | None:
    wanted = normalise(name).casefold()
    return next((each for each in stored.list_selections(study) if each.name.casefold() == wanted), None)


def _named(name: str) -> str:
    wanted = normalise(name)
    if not wanted:
        raise Problem("selection.name_empty")
    return wanted
