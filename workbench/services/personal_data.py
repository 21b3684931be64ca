"""Looking at what seems to be personal data, and saying whether it is."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.domain.changes import NOTHING, Changed
from workbench.domain.personal_data import Mark
from workbench.domain.spoken import spoken
from workbench.domain.views import MarkRow, MarkState
from workbench.store import personal_data
from workbench.store.study import Study

_LABELS: dict[MarkState, str] = {
    "confirmed": spoken("Confirm personal data"),
    "dismissed": spoken("Dismiss as no personal data"),
    "found": spoken("Leave personal data open"),
}


def list_marks(study: Study, states: Sequence[MarkState] = (), kinds: Sequence[str] = ()) -> list[MarkRow]:
    """Return the marks, in the order of the files; no states or kinds mean all."""
    return personal_data.list_marks(study, states, kinds)


def tally(study: Study) -> list[tuple[str, MarkState, int]]:
    """Return how many marks of each kind are in each state."""
    return personal_data.tally(study)


def marks_of(study: Study, keys: Sequence[int]) -> dict[int, tuple[Mark, ...]]:
    """Return the marks nobody dismissed, by the internal number of their comment; others have no entry."""
    return personal_data.marks_of(study, keys)


def unexamined(study: Study, keys: Sequence[int]) -> frozenset[int]:
    """Return which of these comments (by their internal numbers) nobody looked through yet."""
    return personal_data.unexamined(study, keys)


def judge(study: Study, marks: Sequence[int], state: MarkState) -> Changed:
    """Confirm or dismiss some marks, or open them again.

    Raises:
        Problem: there is no such mark.
    """
    return personal_data.judge(study, marks, state, _LABELS[state]) if marks else NOTHING
