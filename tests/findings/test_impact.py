"""The picture of impact and effort: numbers that never lie on each other, and all of it in words."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from tests.findings.handed_over import NASTY
from workbench.domain.views import PriorityRow
from workbench.findings.impact import MOST, impact_chart, spots

_ROW = PriorityRow("p1", "Run line 4", (), 40, 0.7, "2026-04-02", effort=2, impact=1.25)
ROWS = [
    _ROW,
    replace(_ROW, id="p2", statement=NASTY, effort=None, impact=0.5),
    replace(_ROW, id="p3", statement="ห้องสมุด", effort=5, impact=1.25),
]


def test_that_the_picture_says_in_words_where_every_priority_stands() -> None:
    chart = impact_chart(ROWS)
    assert chart is not None
    assert "1, Run line 4: impact 1.25, effort 2;" in chart.told
    assert "impact 0.50, effort not judged;" in chart.told
    assert "3, ห้องสมุด: impact 1.25, effort 5." in chart.told


def test_that_the_drawing_holds_a_number_for_each_and_no_words_of_theirs() -> None:
    chart = impact_chart(ROWS)
    assert chart is not None
    texts = re.findall(r">([^<>]+)</text>", chart.svg)
    assert {"1", "2", "3", "1 (easy)", "5 (hard)", "not judged", "Effort", "Impact"} <= set(texts)
    assert "onerror" not in chart.svg


def test_that_the_same_rows_give_the_same_drawing() -> None:
    assert impact_chart(ROWS) == impact_chart(ROWS)


def test_that_without_any_effort_there_is_no_picture() -> None:
    assert impact_chart([replace(row, effort=None) for row in ROWS]) is None
    assert impact_chart([]) is None


def test_that_of_many_the_first_are_drawn_and_the_caption_says_so() -> None:
    chart = impact_chart([replace(_ROW, id=f"p{place}") for place in range(MOST + 5)])
    assert chart is not None
    assert f"(the first {MOST} of {MOST + 5} priorities)" in chart.caption


@given(
    st.lists(st.tuples(st.integers(0, 5), st.integers(0, 8).map(lambda eighths: eighths / 8)), max_size=30)
)
def test_that_no_number_lies_on_another(lanes: list[tuple[int, float]]) -> None:
    placed = spots(lanes, 0.1)
    for (x, _), (lane, _) in zip(placed, lanes, strict=True):
        assert lane < x < lane + 1
    for one, other in combinations(placed, 2):
        assert abs(one[0] - other[0]) > 0.17 or abs(one[1] - other[1]) > 0.09
