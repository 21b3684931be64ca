"""Comments as they may be read by others: what was marked as personal data is covered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from workbench.domain.masking import mask
from workbench.domain.personal_data import Mark
from workbench.domain.views import CommentRow
from workbench.services.comments import rows
from workbench.services.personal_data import marks_of, unexamined
from workbench.store.study import Study

UNSEEN = "[not looked through yet]"


def covered(study: Study, numbers: Sequence[int], *, is_safe: bool = True) -> list[CommentRow]:
    """Return the comments of these internal numbers, covered; as they were received where nothing need be safe."""
    if not is_safe:
        return rows(study, numbers)
    marks, unseen = marks_of(study, numbers), unexamined(study, numbers)
    return [_masked(row, marks.get(row.key, ()), row.key in unseen) for row in rows(study, numbers)]


def _masked(row: CommentRow, marks: Sequence[Mark], is_unseen: bool) -> CommentRow:
    """Cover what was marked; a comment nobody looked through yet is covered whole."""
    if is_unseen:
        return replace(row, text=UNSEEN)
    return replace(row, text=mask(row.text, marks)) if marks else row
