"""Who answered is held against the population: small groups are found missing, and lists that say nothing refused."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.studies import a_preview
from workbench.domain.intake import CommentDraft, SubmissionDraft
from workbench.domain.measures import Figure
from workbench.domain.population import LEVEL, Beside, Represented, shares_of
from workbench.domain.problems import Problem
from workbench.findings.population import population_section, population_table
from workbench.services.history import undo
from workbench.services.population import (
    read_population,
    remove_population,
    representation,
    set_population,
    typed_population,
)
from workbench.statistics.discoveries import adjusted, chance_of_share
from workbench.store.intake import Arrival
from workbench.store.study import Study

SHARES = {"North": 0.5, "South": 0.3, "Millrace": 0.2}


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    """Return 70 people of the north, 29 of the south (one wrote twice), one of Millrace, and two of elsewhere."""
    with Study.create(tmp_path / "small.voc", "Small study") as made:
        where = [*["North"] * 70, *["South"] * 30, "Millrace", "Elsewhere", "Elsewhere"]
        arrival = Arrival(made, a_preview("where.csv", "cd" * 32))
        arrival.add(
            [
                SubmissionDraft(
                    n,
                    str(n),
                    (CommentDraft(f"text {n}"),) if n % 2 else (),
                    author="anna" if n in {75, 76} else f"person {n}",
                    segments=(("district", value),),
                )
                for n, value in enumerate(where, 1)
            ]
        )
        arrival.publish()
        yield made


def refused(code: str) -> pytest.RaisesExc[Problem]:
    return pytest.raises(Problem, check=lambda problem: problem.code == code)


def test_that_groups_stand_beside_the_population(study: Study) -> None:
    """People of the list: 70 + 29 + 1 = 100; Millrace 1 of 100 where 20 were expected: 0.01 / 0.2 = 0.05."""
    set_population(study, "district", SHARES)
    (told,) = representation(study)
    millrace, south, north = told.groups
    assert [(each.value, each.people, each.of) for each in (millrace, south, north)] == [
        ("Millrace", 1, 100),
        ("South", 29, 100),
        ("North", 70, 100),
    ]
    assert millrace.ratio.value == pytest.approx(0.05)
    assert (millrace.standing, south.standing, north.standing) == ("fewer", "alike", "more")
    assert (told.elsewhere, [each.value for each in told.missing]) == (2, ["Millrace"])
    assert millrace.ratio.high == pytest.approx((millrace.share.high or 0) / 0.2)


def test_that_who_wrote_is_counted_beside_who_answered(study: Study) -> None:
    """Odd rows came with a text: 35 of the 70, 15 of the south (one of them of anna), and Millrace in row 101."""
    set_population(study, "district", SHARES)
    (told,) = representation(study)
    assert {each.value: each.wrote for each in told.groups} == {"North": 35, "South": 15, "Millrace": 1}
    assert told.groups[0].of_wrote == 51


def test_that_a_group_nobody_answered_from_is_missing_first(study: Study) -> None:
    set_population(study, "district", {"north": 0.6, "south": 0.3, "Quay": 0.1})
    (told,) = representation(study)
    assert next((each.value, each.people, each.standing) for each in told.groups) == ("Quay", 0, "fewer")
    assert told.groups[2].value == "North", "groups are spelled as the file has them"


def test_that_shares_can_be_replaced_undone_and_removed(study: Study) -> None:
    set_population(study, "district", SHARES)
    set_population(study, "district", {"North": 0.5, "South": 0.5})
    undo(study)
    assert len(representation(study)[0].groups) == 3
    remove_population(study, "district")
    assert representation(study) == []
    undo(study)
    assert len(representation(study)[0].groups) == 3
    with refused("population.none"):
        remove_population(study, "age")


def test_that_shares_of_what_the_files_do_not_have_are_refused(study: Study) -> None:
    with refused("grouping.missing"):
        set_population(study, "age", SHARES)
    with refused("population.no_match"):
        set_population(study, "district", {"Nord": 0.5, "Süd": 0.5})


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        (["North = 40%", "South = 50%"], "population.sum"),
        (["North = 0.4", "South = 0.5"], "population.sum"),
        (["North = 60%", "north = 40%"], "population.twice"),
        (["North = 100%"], "population.few"),
        (["North = 0", "South = 100"], "population.no_share"),
        (["North forty", "South = 60"], "population.no_line"),
        (["North = 4.0.0", "South = 60"], "population.no_share"),
    ],
)
def test_that_a_list_that_says_nothing_is_refused(lines: list[str], code: str) -> None:
    with refused(code):
        typed_population(lines)


def test_that_shares_are_read_as_people_write_them() -> None:
    assert typed_population(["Old Quay: 25 %", "", "District 9 = 75%"]) == {
        "Old Quay": 0.25,
        "District 9": 0.75,
    }
    assert typed_population(["a 0,5", "b 0,5"]) == {"a": 0.5, "b": 0.5}
    assert shares_of([("a", "33.3"), ("b", "33.3"), ("c", "33.3")])["a"] == pytest.approx(1 / 3)


@pytest.mark.parametrize(
    "text",
    [
        "group,share\nNorth,60%\nSouth,40%\n",
        "South;40\nNorth;60\n",
        'year,District,value,people\n2021,x,North,"120,000"\n2021,x,South,"80,000"\n',
        "Group\tPopulation share\nNorth\t0.6\nSouth\t0.4\n",
    ],
)
def test_that_a_table_of_shares_is_read(tmp_path: Path, text: str) -> None:
    file = tmp_path / "census.csv"
    file.write_text(text, encoding="utf-8")
    assert read_population(file) == pytest.approx({"North": 0.6, "South": 0.4})


def test_that_a_table_without_names_that_tell_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "census.csv"
    file.write_text("a,b,c\nNorth,x,60\n", encoding="utf-8")
    with refused("population.no_columns"):
        read_population(file)


def test_that_the_chance_is_that_of_ten_coins() -> None:
    """No head in ten throws: (1/2)^10, half of it (mid-p), twice (both sides): 1/1024; five heads: all of it."""
    assert chance_of_share(0, 10, 0.5) == pytest.approx(1 / 1024)
    assert chance_of_share(10, 10, 0.5) == pytest.approx(1 / 1024)
    assert chance_of_share(5, 10, 0.5) == pytest.approx(1)
    assert chance_of_share(20_000, 100_000, 0.3) < 1e-300


def test_that_groups_as_large_as_the_population_are_seldom_named() -> None:
    draw, parts = np.random.default_rng(4), [0.4, 0.3, 0.2, 0.07, 0.03]
    named = 0
    for _ in range(400):
        counts = draw.multinomial(300, parts)
        rates = adjusted([chance_of_share(int(n), 300, part) for n, part in zip(counts, parts, strict=True)])
        named += min(rates) <= LEVEL
    assert named / 400 <= LEVEL + 0.02


def of_people(**people: int) -> Represented:
    figure = Figure(0.5, 0.4, 0.6)
    groups = [Beside("d", value, n, 200, n, 200, 0.2, figure, figure, 1.0) for value, n in people.items()]
    return Represented("d", tuple(groups))


@pytest.mark.parametrize(
    ("people", "held"),
    [
        ({"a": 100, "b": 50, "c": 3}, {"b", "c"}),
        ({"a": 100, "b": 50, "c": 3, "d": 4}, {"b", "c", "d"}),
        ({"a": 100, "c": 9, "d": 9}, {"c", "d"}),
        ({"a": 100, "b": 50, "c": 0}, set[str]()),
    ],
)
def test_that_small_groups_are_withheld_with_company(people: dict[str, int], held: set[str]) -> None:
    assert of_people(**people).small(11) == held


def test_that_the_findings_tell_who_is_missing_and_withhold_the_few(study: Study) -> None:
    set_population(study, "district", SHARES)
    told = representation(study)
    whole, safe = "\n".join(population_section(told, 0)), "\n".join(population_section(told, 11))
    assert "Heard less than their part of the population: Millrace." in whole
    assert "Millrace" not in safe
    rows = {row[1]: row for row in population_table(told, 11, is_safe=True).rows()}
    assert rows["Millrace"][2] == rows["South"][2] == ""
    assert rows["North"][2] == 70
    columns = population_table(told, 0, is_safe=False).fields
    assert [field.name for field in columns][-2:] == ["wrote", "of_wrote"]
