"""Says what would come of a file, read as a person decided, before any of it is imported."""

from __future__ import annotations

from collections import Counter
from itertools import islice

from workbench.domain.intake import Glimpse, Polarity, Preview, Question, RejectedRow, SubmissionDraft
from workbench.sources.reading import read

LOOKED_AT = 2_000
SHOWN = 50


def glimpse(preview: Preview) -> Glimpse:
    """Return the first rows as they would come in, the first ones refused, and the questions answered.

    Raises:
        Problem: as `read` does.
    """
    found = list(islice(read(preview), LOOKED_AT))
    rejected = [row for row in found if isinstance(row, RejectedRow)]
    drafts = [row for row in found if isinstance(row, SubmissionDraft)]
    return Glimpse(
        rows=tuple(found[:SHOWN]),
        rejected=tuple(rejected[:SHOWN]),
        questions=_questions(drafts),
        looked_at=len(found),
        refused=len(rejected),
        comments=sum(len(draft.comments) for draft in drafts),
    )


def _questions(drafts: list[SubmissionDraft]) -> tuple[Question, ...]:
    asked: Counter[tuple[str, Polarity]] = Counter(
        (comment.question, comment.polarity)
        for draft in drafts
        for comment in draft.comments
        if comment.question
    )
    return tuple(Question(wording, polarity, count) for (wording, polarity), count in asked.items())
