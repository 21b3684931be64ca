"""Targets are reached where the whole interval is; themes are ranked by a rule that can be worked out by hand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.studies import a_preview, analyse_by_hand, bring_in
from workbench.domain.friction import PARTS, Trouble, Weights
from workbench.domain.intake import CommentDraft, MeasureKind, MeasureValue, SubmissionDraft
from workbench.domain.problems import Problem
from workbench.domain.watching import TargetStanding
from workbench.findings.aims import friction_in_words, friction_rule, friction_section, targets_section
from workbench.services.friction import PULL, friction
from workbench.services.history import undo
from workbench.services.measures import list_measures, read_as
from workbench.services.targets import remove_target, set_target, standings
from workbench.store.intake import Arrival
from workbench.store.study import Study

SPRING, LATER = date(2026, 4, 1), "2026-12-31"


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    with Study.create(tmp_path / "small.voc", "Small study") as made:
        yield made


def rated(study: Study, kind: MeasureKind, *values: float, high: float = 5, low: float | None = 1) -> str:
    """Bring in twenty answers of each value in March and return the measure's id."""
    arrival = Arrival(study, a_preview("rated.csv", "ef" * 32))
    arrival.add(
        [
            SubmissionDraft(
                n,
                str(n),
                (CommentDraft("x"),),
                date="2026-03-05",
                measures=(MeasureValue("rated", kind, value, low, None if low is None else high),),
            )
            for n, value in enumerate([*values] * 20, 1)
        ]
    )
    arrival.publish()
    return list_measures(study)[0].id


def standing(study: Study, level: float, measure: str) -> TargetStanding:
    set_target(study, measure, level, LATER)
    (told,) = standings(study, SPRING)
    return told


@pytest.mark.parametrize(("level", "told"), [(3.2, "reached"), (4.0, "not reached"), (3.5, "cannot tell")])
def test_that_a_target_is_reached_where_the_whole_interval_is(study: Study, level: float, told: str) -> None:
    """Forty answers, 3 and 4: mean 3.5, error sqrt(0.2564/40) = 0.080, times 2.02: 3.34 to 3.66."""
    found = standing(study, level, rated(study, MeasureKind.SATISFACTION, 3, 4))
    assert (found.standing, found.month, found.answers, found.is_due) == (told, "2026-03", 40, False)


def test_that_less_is_better_of_times(study: Study) -> None:
    measure = rated(study, MeasureKind.TIME, 10, 20, low=None)
    assert standing(study, 30, measure).standing == "reached"
    assert standing(study, 5, measure).standing == "not reached"


def test_that_a_day_that_has_come_is_told(study: Study) -> None:
    set_target(study, rated(study, MeasureKind.SATISFACTION, 3, 4), 5, "2026-03-31")
    (told,) = standings(study, SPRING)
    assert told.is_due
    assert "the day has come" in "\n".join(targets_section([told]))


def test_that_a_target_can_be_undone_and_removed(study: Study) -> None:
    measure = rated(study, MeasureKind.SATISFACTION, 3, 4)
    set_target(study, measure, 4, LATER)
    set_target(study, measure, 5, LATER)
    undo(study)
    assert [each.target.level for each in standings(study, SPRING)] == [4]
    remove_target(study, measure)
    assert standings(study, SPRING) == []


def test_that_a_target_of_a_measure_that_is_read_otherwise_means_nothing(study: Study) -> None:
    measure = rated(study, MeasureKind.SATISFACTION, 3, 4)
    set_target(study, measure, 4, LATER)
    read_as(study, measure, MeasureKind.EFFORT, (1, 5), low_is_good=False)
    assert [(each.standing, each.measure) for each in standings(study, SPRING)] == [("no answers", None)]


@pytest.mark.parametrize(
    ("measure", "level", "due", "code"),
    [
        ("nothing", 4, LATER, "measure.missing"),
        ("", 4, "soon", "target.no_day"),
        ("", 7, LATER, "target.off_scale"),
    ],
)
def test_that_a_target_that_means_nothing_is_refused(
    study: Study, measure: str, level: float, due: str, code: str
) -> None:
    known = rated(study, MeasureKind.SATISFACTION, 3, 4)
    with pytest.raises(Problem) as told:
        set_target(study, measure or known, level, due)
    assert told.value.code == code


def trouble(told: Trouble) -> tuple[int, int, float]:
    return told.bad, told.answers, told.share


def test_that_trouble_is_ranked_by_the_rule(study: Study) -> None:
    """Two comments and one person on buses, both negative; two by two people on libraries, none negative.

    Of all four judged comments two are negative: 0.5. Buses (2 + 10·0.5)/(2 + 10) = 7/12, libraries 5/12.
    Volume: buses 1 of 2, libraries 2 of 2. Nothing was asked about effort and returns: they are in no score.
    Scores: (0.5 + 7/12)/2 and (1 + 5/12)/2.
    """
    bring_in(study)
    analyse_by_hand(study)
    ranking = friction(study)
    assert PULL == 10
    assert [(each.name, each.rank) for each in ranking.ranked] == [("Libraries", 1), ("Buses", 2)]
    libraries, buses = ranking.ranked
    assert buses.volume == 0.5
    assert trouble(buses.dissatisfaction) == (2, 2, 7 / 12)
    assert (buses.score, libraries.score) == (
        pytest.approx((0.5 + 7 / 12) / 2),
        pytest.approx((1 + 5 / 12) / 2),
    )
    assert ranking.unasked == ("effort", "repeat")
    assert friction(study, {"effort": 5.0}).ranked == ranking.ranked
    assert "(volume 1, dissatisfaction 1)" in friction_rule(ranking)
    assert friction_rule(ranking).endswith(
        "Nothing was asked about effort and matters resolved at once, so that is in no score"
    )
    assert friction_in_words(buses) == "raised by 1 person, 2 of 2 (100.0 %) judged comments negative"


def test_that_weights_change_the_rank_and_must_make_sense(study: Study) -> None:
    bring_in(study)
    analyse_by_hand(study)
    assert friction(study, {"volume": 0}).ranked[0].name == "Buses"
    none: Weights = dict.fromkeys(PARTS, 0.0)
    negative: Weights = {"volume": -1.0}
    for weights in (none, negative):
        with pytest.raises(Problem):
            friction(study, weights)


def test_that_effort_that_was_measured_counts_by_theme(study: Study) -> None:
    """The ratings 1 to 5, read as effort: of buses none is good (1, 2), of libraries one of two (3, 4)."""
    bring_in(study)
    analyse_by_hand(study)
    (measure,) = list_measures(study)
    read_as(study, measure.id, MeasureKind.EFFORT, (1, 5), low_is_good=False)
    assert friction(study).unasked == ("repeat",)
    told = {each.name: each.effort for each in friction(study).ranked}
    assert trouble(told["Buses"]) == (2, 2, (2 + 10 * 0.75) / 12)
    assert trouble(told["Libraries"]) == (1, 2, (1 + 10 * 0.75) / 12)
    assert "Libraries" in "\n".join(friction_section([friction(study)], 0))
    assert "Libraries" not in "\n".join(friction_section([friction(study)], 11))
