"""An attacker who gets every file of a safe export works out no figure that is withheld."""

from __future__ import annotations

import os
import random
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.services.attacking import Answer, Attack, Row, rows_of
from tests.studies import a_preview, analyse_by_hand
from workbench.domain.handover import Handover
from workbench.domain.intake import CommentDraft, MeasureKind, MeasureValue, SubmissionDraft
from workbench.domain.small_groups import Counted, are_hidden, to_withhold
from workbench.findings.measured import measure_table
from workbench.services.export import export_findings
from workbench.services.friction import set_journey
from workbench.services.measures import list_measures
from workbench.services.safe_measures import safe_measures
from workbench.services.studies import create_study
from workbench.services.targets import set_target
from workbench.store.intake import Arrival
from workbench.store.study import Study

MONTHS = ("2026-01", "2026-02", "2026-03")
ANSWERS = Sequence[tuple[str, float]]


def submissions(chance: random.Random, people: int) -> list[SubmissionDraft]:
    """Return people of few and of crowded districts, each in a region; some answer neither or one measure only."""
    districts = [f"D{place}" for place in range(chance.randint(3, 7))]
    region = {district: chance.choice(["R1", "R2"]) for district in districts}
    made: list[SubmissionDraft] = []
    for number in range(1, people + 1):
        district = districts[min(len(districts) - 1, int(chance.expovariate(0.6)))]
        channel = chance.choices(["web", "phone", "letter"], [12, 6, 1])[0]
        steps = ("step", chance.choices(["apply", "wait", "appeal"], [10, 6, 1])[0])
        made.append(
            SubmissionDraft(
                row=number,
                content=f"{number}",
                comments=(CommentDraft(f"Comment {number} about something, at some length"),),
                channel=channel,
                date=f"{'2026-01' if channel == 'letter' else chance.choice(MONTHS)}-05",
                segments=(("district", district), ("region", region[district]), steps),
                measures=tuple(_rated(chance)),
            )
        )
    return made


def _rated(chance: random.Random) -> list[MeasureValue]:
    found: list[MeasureValue] = []
    if chance.random() < 0.9:
        value = chance.choices([1, 2, 3, 4, 5], [1, 1, 2, 6, 10])[0]
        found.append(MeasureValue("How easy was it?", MeasureKind.EFFORT, value, 1, 5))
    if chance.random() < 0.5:
        value = float(chance.random() < 0.7)
        found.append(MeasureValue("Was it resolved at first contact?", MeasureKind.RESOLVED, value, 0, 1))
    return found


def exported(folder: Path, rows: list[SubmissionDraft], clusters: list[int], smallest: int) -> None:
    with create_study(folder.with_suffix(".voc"), "Districts") as study:
        arrival = Arrival(study, a_preview())
        arrival.add(list(rows))
        arrival.publish()
        analyse_by_hand(study, clusters)
        set_journey(study, "step")
        for measure in list_measures(study):
            set_target(study, measure.id, measure.high or 1, "2026-12-31")
        export_findings(study, folder, plan=Handover(("csv", "md"), smallest=smallest))


def truth(folder: Path, rows: list[SubmissionDraft], wording: str) -> list[Answer]:
    """Return the answers to a measure as they truly were; the rows of the export tell themes and languages."""
    found: list[Answer] = []
    comments = {int(row["row"]): row for row in rows_of(folder / "comments.csv")}
    for draft in rows:
        comment = comments[draft.row]
        groups = {
            "theme": comment["theme_id"],
            "channel": draft.channel,
            "question": comment["question"],
            "language": comment["language"],
            "month": draft.date[:7],
            **dict(draft.segments),
        }
        found += [Answer(int(each.value), groups) for each in draft.measures if each.name == wording]
    return found


def attacked(folder: Path, rows: list[SubmissionDraft], smallest: int) -> int:
    """Attack the figures of an export; return how many groups are withheld."""
    told = [row for row in rows_of(folder / "measures.csv") if row["withheld"] != "table"]
    withheld = 0
    for wording in dict.fromkeys(row["wording"] for row in told):
        own = [row for row in told if row["wording"] == wording]
        answers = truth(folder, rows, wording)
        assert all(int(row["answers"]) >= smallest for row in own if not row["withheld"])
        whole = next(row for row in own if not row["grouped_by"])
        if whole["withheld"]:
            assert all(row["withheld"] for row in own)
            continue
        assert len(answers) == int(whole["answers"])
        attack = Attack(own, answers)
        attack.assert_hidden()
        withheld += len(attack.withheld)
    assert_rests_on(told, rows_of(folder / "friction.csv"), rows_of(folder / "targets.csv"))
    return withheld


def assert_rests_on(told: list[Row], friction: list[Row], targets: list[Row]) -> None:
    """Friction and targets have no figure but those the tables of figures have."""
    known = {(row["wording"], row["grouped_by"], row["group_id"]): row for row in told if not row["withheld"]}
    for row in friction:
        for wording, answers in (
            ("How easy was it?", row["effort_answers"]),
            ("Was it resolved at first contact?", row["resolved_answers"]),
        ):
            if answers != "0":
                assert known[wording, row["ranked_by"], row["id"]]["answers"] == answers
    for row in targets:
        place = (row["wording"], "month" if row["month"] else "", row["month"])
        assert (place in known) == (not row["withheld"])
        assert row["value"] == (known[place]["value"] if place in known else "")


def attack(seed: int, folder: Path) -> int:
    chance = random.Random(seed)
    rows = submissions(chance, chance.randint(30, 120))
    clusters = [chance.choice([0, 0, 1, 2, -1]) for _ in rows]
    smallest = chance.choice([3, 5, 11])
    exported(folder / f"{seed}", rows, clusters, smallest)
    return attacked(folder / f"{seed}", rows, smallest)


def test_that_no_withheld_figure_of_an_export_can_be_worked_out(tmp_path: Path) -> None:
    assert sum(attack(seed, tmp_path) for seed in range(4)) > 10


@pytest.mark.skipif("VOC_ATTACKS" not in os.environ, reason="Takes minutes: `make attack` runs it.")
def test_that_no_withheld_figure_of_many_exports_can_be_worked_out(tmp_path: Path) -> None:
    attacks = int(os.environ["VOC_ATTACKS"])
    assert sum(attack(seed, tmp_path) for seed in range(10, 10 + attacks)) > 2 * attacks


def test_that_the_attacker_finds_what_is_badly_hidden() -> None:
    """One gap in a table is a subtraction; two gaps are none, but not where a region holds the same answers as one."""
    answers = [Answer(5 - n % 2, {"district": "D1"}) for n in range(20)]
    answers += [Answer(3 + n % 3, {"district": "D2"}) for n in range(5)]
    rows = [{"grouped_by": "district", "group_id": name, "withheld": ""} for name in ("D1", "D2")]
    rows[1]["withheld"] = "yes"
    with pytest.raises(AssertionError):
        Attack(rows, answers).assert_hidden()
    rows[0]["withheld"] = "yes"
    Attack(rows, answers).assert_hidden()
    linked = [
        answer._replace(groups={**answer.groups, "region": answer.groups["district"]}) for answer in answers
    ]
    regions = [{"grouped_by": "region", "group_id": name, "withheld": ""} for name in ("D1", "D2")]
    with pytest.raises(AssertionError):
        Attack([*rows, *regions], linked).assert_hidden()


def test_that_groups_that_answered_alike_hide_with_one_that_did_not() -> None:
    """Of 12 people who all said 5, each is known to have; the next larger group joins them."""
    alike = [Counted("a", 3, 5.0), Counted("b", 9, 5.0)]
    assert not are_hidden(alike, 11)
    assert to_withhold([*alike, Counted("c", 40), Counted("d", 50)], 11) == {"a", "b", "c"}
    assert to_withhold([*alike, Counted("c", 40, 5.0)], 11) == {"a", "b"}, "the whole says that they do"


def test_that_as_many_groups_as_people_are_no_secret() -> None:
    singles = [Counted(f"g{n}", 1) for n in range(12)]
    assert to_withhold([*singles, Counted("c", 40)], 11) == {*(each.id for each in singles), "c"}


def test_that_a_table_that_tells_of_another_is_left_out(tmp_path: Path) -> None:
    """Districts D1 and D2 are region R1, D3 and D4 are R2: the answers of D2 would be R1 less D1."""
    people = {"D1": 20, "D2": 3, "D3": 20, "D4": 12}
    regions = {"D1": "R1", "D2": "R1", "D3": "R2", "D4": "R2"}
    where = [district for district, count in people.items() for _ in range(count)]
    with Study.create(tmp_path / "s.voc", "Regions") as study:
        arrival = Arrival(study, a_preview())
        arrival.add(
            [
                SubmissionDraft(
                    n,
                    f"{n}",
                    (CommentDraft(f"text {n}"),),
                    segments=(("district", district), ("region", regions[district])),
                    measures=(MeasureValue("rated", MeasureKind.SATISFACTION, n % 5 + 1, 1, 5),),
                )
                for n, district in enumerate(where, 1)
            ]
        )
        arrival.publish()
        told = safe_measures(study, 11)
        assert [(measure.name, by) for measure, by in told.left_out] == [("rated", "region")]
        table = measure_table(lambda: told.tables, 11, lambda: told.left_out)
        assert [row[6] for row in table.rows() if row[-1] == "table"] == ["region"]
        measure = told.tables[0].measure.id
        assert not told.tells(measure, "district", "D2")
        assert not told.tells(measure, "region", "R1")
        assert told.tells(measure, "district", "D1")
        assert {name for _, name in safe_measures(study, 2).left_out} == set()
