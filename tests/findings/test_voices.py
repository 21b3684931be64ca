"""Who raises what is told with both shares; groups of a few people are not."""

from __future__ import annotations

from workbench.domain.measures import Figure
from workbench.domain.voices import Raised, Voices
from workbench.findings.voices import voices_section

LIFTS = Raised("Mobility aid", "Yes", "t1", "Lifts", 20, 40, 5, 400, Figure(70, 30, 160), 0.0001)


def told(found: Voices | None, smallest: int = 11) -> str:
    return "\n".join(voices_section(found, smallest))


def test_that_both_shares_and_the_odds_are_told() -> None:
    text = told(Voices((LIFTS,), 900), smallest=5)
    assert "900 pairs" in text
    assert "50.0 % of Yes (20 of 40 people), 1.2 % of all others (5 of 400), nearly theirs alone" in text
    assert "70.0 (30.0–160.0)" in text


def test_that_a_few_others_are_not_told_by_share_or_odds() -> None:
    assert "hardly any of the others, nearly theirs alone." in told(Voices((LIFTS,), 900), smallest=6)
    assert "Odds" not in told(Voices((LIFTS,), 900), smallest=6)


def test_that_a_group_of_a_few_is_left_out_and_nothing_says_so() -> None:
    assert "Lifts" not in told(Voices((LIFTS,), 900), smallest=21)
    assert "beyond what chance explains" in told(Voices((), 900))
    assert told(Voices((), 0)) == told(None) == ""
