"""What rises is found, what does not is seldom warned of, and watched words are counted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.studies import a_preview, analyse_by_hand, bring_in
from workbench.domain.problems import Problem
from workbench.domain.watching import EARLY, Trends
from workbench.services.history import undo
from workbench.services.trends import changed, terms, watch, what_changed
from workbench.store.study import Study
from workbench.store.trends import PeriodCounts, by_period

THEMES, COMMENTS, TIMES = 30, 2_000, 200
NAMES = {f"t{number}": f"Theme {number}" for number in range(THEMES)}
PERIODS = {"1": "March", "2": "April"}
SHARES = np.concatenate([[0.03, 0.08], np.linspace(0.005, 0.05, THEMES - 2)])
"""Of all comments, the first theme has 3 and the second 8 in a hundred; the rest are in no theme."""


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    with Study.create(tmp_path / "small.voc", "Small study") as made:
        yield made


def wave(draw: np.random.Generator, shares: np.ndarray) -> PeriodCounts:
    """Return a wave of 2,000 comments by as many people, each in one theme or in none; a third of each negative."""
    counts = draw.multinomial(COMMENTS, [*shares, 1 - shares.sum()])[:-1]
    raising = {f"t{number}": int(count) for number, count in enumerate(counts)}
    negative = {theme: int(draw.binomial(count, 1 / 3)) for theme, count in raising.items()}
    return PeriodCounts(COMMENTS, raising, dict(raising), negative)


def waves(seed: int, *risen: tuple[int, float]) -> list[Trends]:
    """Return what is found in 200 pairs of waves between which these themes rise so many times."""
    draw, now = np.random.default_rng(seed), SHARES.copy()
    for theme, times in risen:
        now[theme] *= times
    return [changed({"1": wave(draw, SHARES), "2": wave(draw, now)}, NAMES, PERIODS) for _ in range(TIMES)]


def test_that_without_a_change_a_warning_is_as_rare_as_said() -> None:
    found = waves(1)
    for is_mood in (False, True):
        false = [any(rise.is_mood == is_mood for rise in each.rises) for each in found]
        assert np.mean(false) <= EARLY + 0.02


@pytest.mark.parametrize(("theme", "times"), [(0, 2.0), (1, 1.5)])
def test_that_a_theme_that_rises_is_found_nine_times_in_ten(theme: int, times: float) -> None:
    found = waves(2 + theme, (theme, times))
    hits = [f"t{theme}" in {rise.theme for rise in each.rises if not rise.is_mood} for each in found]
    assert np.mean(hits) >= 0.9
    wrong = [[rise.theme != f"t{theme}" for rise in each.rises if not rise.is_mood] for each in found]
    assert np.mean([float(np.mean(each)) if each else 0.0 for each in wrong]) <= EARLY


def counts(people: int, raising: int, negative: int = 0) -> PeriodCounts:
    return PeriodCounts(people, {"t1": raising}, {"t1": raising}, {"t1": negative})


def test_that_a_theme_that_was_not_there_before_is_new() -> None:
    before = PeriodCounts(500, {}, {}, {})
    (rise,) = changed({"1": before, "2": counts(500, 20)}, NAMES, PERIODS).rises
    assert rise.is_new
    assert (rise.before, rise.now, rise.theme_name) == (0, 20, "Theme 1")
    assert [(point.name, point.part, point.whole) for point in rise.series] == [
        ("March", 0, 500),
        ("April", 20, 500),
    ]


def test_that_a_mood_that_turns_is_told_apart_from_a_rise() -> None:
    (rise,) = changed({"1": counts(500, 60, 6), "2": counts(500, 60, 40)}, NAMES, PERIODS).rises
    assert (rise.is_mood, rise.before, rise.of_before, rise.now, rise.of_now) == (True, 6, 60, 40, 60)


def test_that_all_before_can_be_held_against() -> None:
    told = {"1": counts(900, 9), "2": counts(100, 1), "3": counts(1_000, 40)}
    names = {**PERIODS, "3": "May"}
    found = changed(told, NAMES, names, against="all")
    assert (found.earlier, found.later) == ("March – April", "May")
    assert [(rise.before, rise.of_before) for rise in found.rises] == [(10, 1_000)]


def test_that_a_period_that_has_just_begun_is_not_the_last_one() -> None:
    told = {"1": counts(500, 5), "2": counts(500, 50), "3": counts(3, 3)}
    found = changed(told, NAMES, {**PERIODS, "3": "May"})
    assert (found.earlier, found.later, len(found.rises)) == ("March", "April", 1)


def test_that_one_period_changes_nothing() -> None:
    assert changed({"1": counts(50, 5)}, NAMES, PERIODS) == Trends("month", "", "", (), 0)


def test_that_periods_are_counted_in_people(study: Study) -> None:
    """Five comments of March 2026: anna's two on buses are of one person."""
    bring_in(study)
    analyse_by_hand(study)
    (month,) = by_period(study, "month").values()
    assert month.people == 4
    assert sorted(month.raising.values()) == [1, 2]
    assert sorted(month.negative.values()) == [2]
    assert list(by_period(study, "week")) == ["2026-02-23", "2026-03-02"]
    assert len(by_period(study, "wave")) == 1


def test_that_watched_words_are_counted_and_can_be_dropped(study: Study) -> None:
    bring_in(study)
    bring_in(study, a_preview("second.csv", "cd" * 32), ("The bus again", "No word"))
    watch(study, " BUS ")
    watch(study, "library")
    watch(study, "library", is_watched=False)
    (bus,) = what_changed(study, "wave").terms
    assert (bus.term, [(point.part, point.whole) for point in bus.series]) == ("BUS", [(2, 5), (1, 2)])
    undo(study)
    assert terms(study) == ["BUS", "library"]
    with pytest.raises(Problem):
        watch(study, "  ")
