"""Going back and forth in what was done."""

from __future__ import annotations

from workbench.domain.changes import Changed
from workbench.domain.views import HistoryRow
from workbench.store.study import Study


def undo(study: Study) -> Changed:
    """Take the newest step back.

    Raises:
        Problem: there is nothing to undo.
    """
    return study.log.undo()


def undo_back_to(study: Study, step: int) -> Changed:
    """Take back the step of this number and every one after it, the newest first; each can be made again.

    Raises:
        Problem: there is no such step, or it is taken back already.
    """
    return study.log.undo_back_to(step)


def redo(study: Study) -> Changed:
    """Make the step again that was taken back last.

    Raises:
        Problem: there is nothing to redo.
    """
    return study.log.redo()


def next_undo(study: Study) -> str | None:
    """Return the name of the step that undo would take back."""
    return study.log.next_undo()


def next_redo(study: Study) -> str | None:
    """Return the name of the step that redo would make again."""
    return study.log.next_redo()


def history(study: Study) -> list[HistoryRow]:
    """Return all steps, newest first."""
    return study.log.history()
