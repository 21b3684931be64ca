"""What speaks for a priority: trouble, sureness, groups, channels, and comments and quotes of its own."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.studies import a_preview, analyse_by_hand
from workbench.domain.evidence import FEWEST_ANSWERS, NO_EVIDENCE, Evidence, confidence, severity
from workbench.domain.handover import Handover
from workbench.domain.intake import CommentDraft, MeasureKind, MeasureValue, SubmissionDraft
from workbench.domain.problems import Problem
from workbench.domain.ranking import Weights
from workbench.domain.views import PriorityRow
from workbench.services import quotes
from workbench.services.comments import keys, rows
from workbench.services.export import export_findings, findings_text
from workbench.services.gathering import gather
from workbench.services.history import redo, undo
from workbench.services.priorities import (
    list_priorities,
    plan_priority,
    rest_on,
    tag_theme,
    weigh,
    with_all_evidence,
)
from workbench.services.studies import create_study
from workbench.services.themes import list_themes
from workbench.store.intake import Arrival
from workbench.store.study import Study

WORKING = Handover(profile="working")
PEOPLE = 120


def a_record(number: int) -> SubmissionDraft:
    """Return one person's: the first thirty speak of buses, found it hard, and all but a few are from the North."""
    about_buses = number < 30
    easy = 1.0 if about_buses and number % 3 else 5.0
    return SubmissionDraft(
        row=number + 1,
        content=f"{number}",
        comments=(
            CommentDraft(f"Comment {number} about {'the bus' if about_buses else 'the library'}, at length"),
        ),
        author=f"person {number}",
        channel="phone" if about_buses and number % 2 else "web",
        segments=(("district", "North" if about_buses and number < 20 else "South"),),
        measures=(
            MeasureValue("How easy was it?", MeasureKind.EFFORT, easy, 1, 5),
            MeasureValue("Was it resolved?", MeasureKind.RESOLVED, 0.0 if about_buses else 1.0, 0, 1),
        ),
    )


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    with create_study(tmp_path / "s.voc", "Buses") as made:
        arrival = Arrival(made, a_preview())
        arrival.add([a_record(number) for number in range(PEOPLE)])
        arrival.publish()
        analyse_by_hand(made, [0 if number < 30 else 1 for number in range(PEOPLE)])
        for theme in list_themes(made):
            tag_theme(made, theme.id)
        yield made


def buses(study: Study) -> PriorityRow:
    return next(row for row in with_all_evidence(study) if row.statement == "Buses")


def test_that_trouble_groups_and_channels_of_its_themes_are_found(study: Study) -> None:
    told = buses(study).evidence
    assert (told.hard, told.unresolved) == ((20, 30), (30, 30))
    assert told.channels == (("phone", 15), ("web", 15))
    assert [(each.segment, each.value) for each in told.small_groups] == [("district", "North")]
    assert told.benefit == 1.0


def test_that_severity_is_the_mean_of_what_enough_people_said(study: Study) -> None:
    row = buses(study)
    share = row.negative_share or 0.0
    assert severity(row.negative_share, row.evidence) == pytest.approx((share + 20 / 30 + 1) / 3)
    few = Evidence(hard=(FEWEST_ANSWERS - 1, FEWEST_ANSWERS - 1))
    assert severity(0.5, few) == 0.5
    assert severity(None, NO_EVIDENCE) == 0.0


def test_that_confidence_is_its_weakest_part() -> None:
    sure = Evidence(stability=0.8, agreement=0.6)
    assert confidence(0.4, 0.5, sure) == 0.6
    assert confidence(0.1, 0.9, sure) == pytest.approx(0.2)
    assert confidence(None, None, replace(sure, agreement=-0.3)) == 0.0
    assert confidence(None, None, NO_EVIDENCE) is None


def test_that_benefit_and_confidence_count_when_asked_to(study: Study) -> None:
    before = {row.statement: row.score for row in list_priorities(study)}
    assert before == {row.statement: row.score for row in with_all_evidence(study)}
    weigh(study, Weights(benefit=1, confidence=0))
    after = {row.statement: row.score for row in list_priorities(study)}
    assert after["Buses"] == pytest.approx(before["Buses"] + 1)
    assert after["Libraries"] == pytest.approx(before["Libraries"])
    assert "1 × benefit" in findings_text(study)
    undo(study)
    assert {row.statement: row.score for row in list_priorities(study)} == before


def test_that_weights_of_an_earlier_day_are_still_read() -> None:
    assert Weights.from_json('{"reach": 2.0, "severity": 1.0, "effort": 0.5}') == Weights(2, 1, 0.5)


def test_that_a_comment_is_added_counted_and_taken_back(study: Study) -> None:
    before = buses(study)
    other = rows(study, keys(study))[-1].id
    rest_on(study, before.id, other)
    after = buses(study)
    assert (after.linked, after.comments, after.people) == ((other,), before.comments + 1, before.people + 1)
    assert not rest_on(study, before.id, other).nouns
    undo(study)
    assert buses(study) == before
    redo(study)
    rest_on(study, before.id, other, rests=False)
    assert buses(study).linked == ()


def test_that_a_quote_speaks_for_an_action_once_it_is_approved(study: Study, tmp_path: Path) -> None:
    row = buses(study)
    quote = quotes.quote_words(study, rows(study, keys(study))[0].id, "about the bus").ids[0]
    rest_on(study, row.id, quote)
    assert buses(study).quotes == (quote,)
    assert "“about the bus” (`" not in findings_text(study).split("## What was collected")[1].split("## ")[-1]
    assert not next(row for row in gather(study).priorities if row.statement == "Buses").quotes
    quotes.approve(study, quote)
    export_findings(study, tmp_path / "out")
    with (tmp_path / "out" / "priorities.csv").open(encoding="utf-8", newline="") as stream:
        told = {each["statement"]: each for each in csv.DictReader(stream)}
    assert told["Buses"]["quote_ids"] == quote
    done = (tmp_path / "out" / "findings.md").read_text(encoding="utf-8")
    first = next(line for line in done.splitlines() if "rests on Buses" in line)
    assert "“about the bus”" in first


def test_that_the_driver_a_person_names_is_told(study: Study) -> None:
    plan_priority(study, buses(study).id, {"driver": "ease"})
    assert "It is about ease (A-11), as a person says." in findings_text(study)
    undo(study)
    assert "It is about ease" not in findings_text(study)
    with pytest.raises(Problem) as told:
        plan_priority(study, buses(study).id, {"driver": "luck"})
    assert told.value.code == "priority.bad_driver"


def test_that_what_speaks_for_it_is_handed_over(study: Study, tmp_path: Path) -> None:
    export_findings(study, tmp_path / "out", plan=WORKING)
    with (tmp_path / "out" / "working-priorities.csv").open(encoding="utf-8", newline="") as stream:
        told = {each["statement"]: each for each in csv.DictReader(stream)}
    row = told["Buses"]
    assert (row["hard"], row["hard_answers"], row["unresolved"], row["unresolved_answers"]) == (
        "20",
        "30",
        "30",
        "30",
    )
    assert (row["raised_more_by"], row["speak_through"]) == ("district=North", "phone; web")
    assert row["impact"] == f"{buses(study).impact:.4f}"
    text = (tmp_path / "out" / "working-findings.md").read_text(encoding="utf-8")
    assert "20 of 30 answers found it no easy matter (66.7 %)." in text
    assert "Raised more by North (district, a small group) than by the others" in text


def test_that_a_safe_copy_withholds_answers_of_few_and_does_not_rank_by_them(study: Study) -> None:
    safe = Handover(smallest=31)
    row = next(each for each in gather(study, safe).priorities if each.statement == "Buses")
    assert (row.evidence.hard, row.evidence.unresolved, row.evidence.groups) == ((0, 0), (0, 0), ())
    assert row.impact == pytest.approx(row.people / 90 + (row.negative_share or 0.0), abs=1e-4)
    told = next(each for each in gather(study, Handover(smallest=11)).priorities if each.statement == "Buses")
    assert told.evidence.hard == (20, 30)


def test_that_what_is_not_there_is_refused(study: Study) -> None:
    for code, act in (
        ("priority.missing", lambda: rest_on(study, "p0", "c0")),
        ("comment.missing", lambda: rest_on(study, buses(study).id, "c0")),
    ):
        with pytest.raises(Problem) as told:
            act()
        assert told.value.code == code
