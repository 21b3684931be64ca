"""What a mask covers is gone, and nothing else is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.masking import mask, masked_span
from workbench.domain.personal_data import KINDS, MEASURED, Kind, Mark

ANY_TEXT = st.text(alphabet=st.characters(codec=None), min_size=1)


def mark(start: int, end: int, kind: Kind = "phone") -> Mark:
    return Mark(start, end, kind, "pattern", 0.9)


def test_that_a_marked_part_is_replaced_by_its_kind() -> None:
    assert mask("Call 555 0123 now", [mark(5, 13)]) == "Call [phone] now"


def test_that_marks_are_taken_in_any_order() -> None:
    marks = [mark(3, 4, "email"), mark(0, 1, "name")]
    assert mask("a, b", marks) == "[name], [email]"


def test_that_marks_that_touch_each_leave_a_cover() -> None:
    assert mask("ab", [mark(0, 1, "name"), mark(1, 2, "card")]) == "[name][card]"


def test_that_overlapping_marks_cover_all_that_either_covers() -> None:
    assert mask("0123456789", [mark(2, 6, "name"), mark(4, 8, "phone")]) == "01[name]89"
    assert mask("0123456789", [mark(4, 5, "phone"), mark(2, 6, "name")]) == "01[name]6789"


@given(ANY_TEXT, st.data())
def test_that_everything_outside_of_a_mark_stays_code_point_for_code_point(
    text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    kind = data.draw(st.sampled_from(KINDS))
    assert mask(text, [mark(start, end, kind)]) == f"{text[:start]}[{kind}]{text[end:]}"


@given(ANY_TEXT)
def test_that_a_text_without_marks_stays_as_it_is(text: str) -> None:
    assert mask(text, []) == text


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (0, 9), (2, 2), (3, 1)])
def test_that_a_mark_outside_of_the_text_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="in a text of 4"):
        mask("four", [mark(start, end)])


def test_that_every_kind_but_signatures_has_been_measured() -> None:
    assert set(MEASURED) == set(KINDS) - {"signature"}
    for row in MEASURED.values():
        assert 0 < row.recall <= 1
        assert row.precision is not None
        assert 0.9 <= row.precision <= 1


def test_that_a_part_is_found_again_in_the_covered_text() -> None:
    text, marks = "Call 555 0123 or me@x.org now", [mark(5, 13), mark(17, 25, "email")]
    covered = mask(text, marks)
    for start, end, told in (
        (0, 4, "Call"),
        (0, 16, "Call [phone] or"),
        (14, len(text), "or [email] now"),
        (7, 10, "[phone]"),
        (13, 20, " or [email]"),
        (5, 25, "[phone] or [email]"),
    ):
        first, last = masked_span(text, marks, start, end)
        assert covered[first:last] == told


@given(ANY_TEXT, st.data())
def test_that_no_part_shows_more_than_the_covered_text(text: str, data: st.DataObject) -> None:
    places = st.integers(0, len(text))
    pairs = data.draw(st.lists(st.tuples(places, places).filter(lambda pair: pair[0] < pair[1]), max_size=4))
    marks = [mark(*pair) for pair in pairs]
    start, end = sorted((data.draw(places), data.draw(places)))
    first, last = masked_span(text, marks, start, end)
    assert 0 <= first <= len(mask(text, marks))
    assert last <= len(mask(text, marks))
    if not marks:
        assert (first, last) == (start, end)
