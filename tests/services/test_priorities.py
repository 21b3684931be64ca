"""Priorities: reach and severity live, a plan that can be undone, and a rule that can be weighed otherwise."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.studies import analyse_by_hand, bring_in
from workbench.domain.problems import Problem
from workbench.domain.ranking import Weights, score
from workbench.services.export import export_findings, findings_text
from workbench.services.history import redo, undo
from workbench.services.priorities import list_priorities, plan_priority, tag_theme, weigh, weights
from workbench.services.studies import create_study
from workbench.services.themes import list_themes
from workbench.statistics.intervals import wilson
from workbench.store.study import Study

PLAN = {
    "effort": 2,
    "owner": "Transport",
    "due": "2026-12-31",
    "status": "done",
    "channel": "letter",
    "message": "More buses from May",
    "answer": "Line 4 runs every ten minutes",
}


@pytest.fixture
def study(tmp_path: Path):
    with create_study(tmp_path / "s.voc", "Buses") as made:
        bring_in(made)
        analyse_by_hand(made)
        for theme in list_themes(made):
            tag_theme(made, theme.id)
        yield made


def _named(study: Study, name: str):
    return next(row for row in list_priorities(study) if row.statement == name)


def test_that_reach_and_severity_are_those_of_its_comments(study: Study) -> None:
    buses, libraries = _named(study, "Buses"), _named(study, "Libraries")
    assert (buses.comments, buses.texts, buses.people) == (2, 2, 1)
    assert (buses.negative, buses.judged) == (2, 2)
    assert (buses.negative_low, buses.negative_high) == wilson(2, 2)
    assert (libraries.people, libraries.negative) == (2, 0)


def test_that_a_plan_is_kept_and_undone(study: Study) -> None:
    chosen = _named(study, "Buses").id
    plan_priority(study, chosen, PLAN)
    assert {name: getattr(_named(study, "Buses"), name) for name in PLAN} == PLAN
    undo(study)
    assert (_named(study, "Buses").effort, _named(study, "Buses").status) == (None, "open")
    redo(study)
    assert _named(study, "Buses").owner == "Transport"
    assert plan_priority(study, chosen, PLAN).nouns == frozenset()


def test_that_a_score_of_effort_nobody_judged_says_between_what_it_lies(study: Study) -> None:
    buses = _named(study, "Buses")
    assert (buses.score_low, buses.score, buses.score_high) == pytest.approx((0.5, 1.0, 1.5))
    assert "Effort not judged (score 1.00 counts 3; 0.50 if it is 5, 1.50 if it is 1)." in findings_text(
        study
    )
    plan_priority(study, buses.id, {"effort": 4})
    buses = _named(study, "Buses")
    assert buses.score_low == buses.score == buses.score_high == pytest.approx(0.75)
    plan_priority(study, buses.id, {"effort": None})
    weigh(study, Weights(effort=0))
    buses = _named(study, "Buses")
    assert buses.score_low == buses.score_high == pytest.approx(1.5)
    assert "not judged (score" not in findings_text(study)


def test_that_the_rule_is_the_one_that_is_told(study: Study) -> None:
    assert [row.statement for row in list_priorities(study)] == ["Buses", "Libraries"]
    assert _named(study, "Buses").score == pytest.approx(1 / 2 + 1 - 0.5)
    assert _named(study, "Libraries").score == pytest.approx(1 + 0 - 0.5)
    plan_priority(study, _named(study, "Libraries").id, {"effort": 1})
    weigh(study, Weights(reach=3, severity=0, effort=1))
    assert [row.statement for row in list_priorities(study)] == ["Libraries", "Buses"]
    assert "3 × reach" in findings_text(study)
    undo(study)
    assert weights(study) == Weights()


def test_that_a_higher_weight_never_lowers_what_it_favours(study: Study) -> None:
    row = _named(study, "Buses")
    scores = [score(row, 2, Weights(severity=weight)) for weight in (0, 0.5, 1, 2)]
    assert scores == sorted(scores)


@pytest.mark.parametrize(
    ("plan", "code"),
    [
        ({"effort": 6}, "priority.bad_effort"),
        ({"due": "31.12.2026"}, "priority.bad_due"),
        ({"status": "gone"}, "priority.bad_status"),
    ],
)
def test_that_what_cannot_be_is_refused(study: Study, plan: dict[str, object], code: str) -> None:
    with pytest.raises(Problem) as told:
        plan_priority(study, _named(study, "Buses").id, plan)
    assert told.value.code == code


def test_that_the_plan_is_handed_over(study: Study, tmp_path: Path) -> None:
    plan_priority(study, _named(study, "Buses").id, PLAN)
    export_findings(study, tmp_path / "out")
    with (tmp_path / "out" / "priorities.csv").open(encoding="utf-8", newline="") as stream:
        first, second = csv.DictReader(stream)
    assert {name: first[name] for name in ("effort", "owner", "due", "status", "answer")} == {
        name: str(PLAN[name]) for name in ("effort", "owner", "due", "status", "answer")
    }
    assert (first["reply_channel"], first["people"], first["negative_low"]) == ("letter", "1", "0.3424")
    assert (second["statement"], second["effort"]) == ("Libraries", "")
    text = (tmp_path / "out" / "findings.md").read_text(encoding="utf-8")
    assert "* **Buses**: Line 4 runs every ten minutes" in text
    assert "(2 of 2; 95 % interval 34.2–100.0)" in text


def test_that_the_report_shows_impact_against_effort_and_tells_it_in_words(
    study: Study, tmp_path: Path
) -> None:
    export_findings(study, tmp_path / "without")
    assert not (tmp_path / "without" / "findings-impact.svg").exists()
    plan_priority(study, _named(study, "Buses").id, {"effort": 2})
    export_findings(study, tmp_path / "with")
    told = "1, Buses: impact 1.50, effort 2; 2, Libraries: impact 1.00, effort not judged."
    for name in ("findings.md", "findings.html", "findings-impact.svg"):
        assert told in (tmp_path / "with" / name).read_text(encoding="utf-8"), name
