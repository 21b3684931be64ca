"""What is worked out of rows is the same whether they come together or one by one."""

from __future__ import annotations

from itertools import chain

from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.ids import derived_id
from workbench.domain.intake import CommentDraft, RejectedRow, SubmissionDraft
from workbench.domain.text import normalise, text_hash
from workbench.store.identity import Identities, words_of
from workbench.store.rows import Batch, RowPress

TEXTS = st.text(st.characters(exclude_categories=()), max_size=12)
COMMENTS = st.builds(CommentDraft, TEXTS, st.sampled_from(["", "What was good?"]))
DRAFTS = st.builds(
    SubmissionDraft,
    st.integers(1, 9),
    TEXTS,
    st.lists(COMMENTS, max_size=3).map(tuple),
    key=st.sampled_from(["", "1", "2"]),
    author=st.sampled_from(["", "Ann"]),
)
REFUSED = st.builds(RejectedRow, st.integers(1, 9), st.just("broken"), TEXTS)
ROWS = st.lists(DRAFTS | REFUSED, max_size=8)


def pressed(batches: list[Batch]) -> list[object]:
    """Return what batches hold, one after the other."""
    columns = chain.from_iterable(zip(*batch.columns, strict=True) for batch in batches)
    answers = chain.from_iterable(
        zip(each.asked, each.texts, each.digests, *each.columns, strict=True)
        for each in (batch.answers for batch in batches)
    )
    owned = [batch.uids[owner] for batch in batches for owner in batch.answers.owners]
    return [list(columns), list(answers), owned, [row for batch in batches for row in batch.rejected]]


@given(ROWS)
def test_that_rows_are_pressed_together_as_one_by_one(rows: list[SubmissionDraft | RejectedRow]) -> None:
    together, apart = RowPress(1, "scope", b"salt"), RowPress(1, "scope", b"salt")
    assert pressed([together.press(rows)]) == pressed([apart.press([row]) for row in rows])


@given(st.lists(DRAFTS, max_size=8))
def test_that_rows_are_pressed_as_they_are_known(drafts: list[SubmissionDraft]) -> None:
    batch, identities = RowPress(1, "scope", b"salt").press(drafts), Identities()
    assert batch.uids == [identities.of(draft).uid("scope") for draft in drafts]
    assert batch.words == [words_of(draft) for draft in drafts]
    expected = [
        (derived_id("c", uid, comment.question, place), normalise(comment.text))
        for uid, draft in zip(batch.uids, drafts, strict=True)
        for place, comment in enumerate(draft.comments)
        if normalise(comment.text)
    ]
    assert list(zip(batch.answers.columns[0], batch.answers.texts, strict=True)) == expected
    assert list(batch.answers.digests) == [text_hash(text) for _, text in expected]
