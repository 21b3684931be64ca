"""What changed is told with its shares before and now; what concerns a few people is not."""

from __future__ import annotations

from workbench.domain.measures import Figure
from workbench.domain.watching import Point, Rise, TermHits, Trends
from workbench.findings.changed import changed_section

ODDS = Figure(2.1, 1.5, 3.0)
RISE = Rise("t1", "Lifts *", False, 30, 1000, 60, 1000, ODDS, 0.01)
NEW = Rise("t2", "Trams", False, 0, 1000, 20, 1000, ODDS, 0.01)
MOOD = Rise("t3", "Bins", True, 10, 100, 40, 100, ODDS, 0.01)
HITS = TermHits("fraud", (Point("1", "2026-03", 2, 50), Point("2", "2026-04", 9, 60)))


def told(*rises: Rise, smallest: int = 11) -> str:
    found = Trends("month", "2026-03", "2026-04", rises, 60, (HITS,))
    return "\n".join(changed_section(found, smallest))


def test_that_rises_new_themes_and_moods_are_told_apart() -> None:
    text = told(RISE, NEW, MOOD)
    assert "2026-04 against 2026-03: 60 comparisons" in text
    assert (
        "**Lifts \\***: raised by 3.0 % of 1,000 before and 6.0 % now (60 of 1,000 people). Odds ratio 2.1"
        in text
    )
    assert "**Trams**: new: raised by 2.0 %" in text
    assert "negative comments rose from 10.0 % of 100 to 40.0 % (40 of 100 judged comments)" in text
    assert "Comments with “fraud”: 2026-03 2, 2026-04 9." in text


def test_that_a_few_people_are_left_out() -> None:
    assert "Trams" not in told(RISE, NEW, smallest=21)
    assert "Nothing rose" in told(NEW, smallest=21)


def test_that_one_period_is_no_change() -> None:
    assert list(changed_section(Trends("month", "", "", (), 0), 11)) == list(changed_section(None, 11)) == []
