"""What was measured is handed over with its intervals, and groups of a few people are not."""

from __future__ import annotations

import csv
import io
from decimal import Decimal

from workbench.domain.intake import MeasureKind
from workbench.domain.measures import Figure, Measure, MeasuredGroup, MeasureTable
from workbench.findings.csv_files import write_table
from workbench.findings.measured import MEASURE_COLUMNS, figure_in_words, measure_table, measured_section

RATED = Measure("m1", MeasureKind.SATISFACTION, "How | satisfied?", 1, 5, False, 60, 2, ("outside",))
WHOLE = MeasuredGroup("", "", 60, 60, Figure(3.5, 3.1, 3.9), Figure(0.5, 0.4, 0.6), 210)


def group(name: str, answers: int) -> MeasuredGroup:
    return MeasuredGroup(f"t{name}", name, answers, answers, Figure(-4, 3, 5), Figure(0.25, 0.1, 0.4), 8)


def tables(*groups: MeasuredGroup) -> list[MeasureTable]:
    return [MeasureTable(RATED, "", WHOLE, (), 3), MeasureTable(RATED, "theme", WHOLE, groups, 3)]


def rows(*groups: MeasuredGroup, smallest: int = 11) -> list[dict[str, str]]:
    stream = io.StringIO(newline="")
    write_table(stream, measure_table(lambda: tables(*groups), smallest))
    return list(csv.DictReader(io.StringIO(stream.getvalue())))


def test_that_a_row_holds_a_figure_with_its_interval() -> None:
    whole, buses, *_ = rows(group("Buses", 30))
    assert set(whole) == set(MEASURE_COLUMNS)
    assert (whole["group"], whole["answers"], Decimal(whole["value"])) == ("all", "60", Decimal("3.5"))
    assert (buses["group"], buses["group_id"], buses["value"], buses["good_low"]) == (
        "Buses",
        "tBuses",
        "-4.0000",
        "0.1000",
    )


def test_that_a_small_group_is_withheld_together_with_another_one() -> None:
    told = {row["group"]: row["answers"] for row in rows(group("A", 30), group("B", 19), group("C", 10))}
    assert told == {"all": "60", "A": "30", "B": "", "C": ""}
    told = {row["group"]: row["answers"] for row in rows(group("A", 30), group("C", 10), smallest=0)}
    assert told == {"all": "60", "A": "30", "C": "10"}


def test_that_the_findings_tell_it_in_words() -> None:
    text = "\n".join(measured_section(tables(group("A", 30), group("B", 19), group("C", 10)), 11))
    assert "mean 3.50 (3.10–3.90)" in text
    assert "50.0 % (40.0–60.0)" in text
    assert "How \\| satisfied?" in text
    assert "2 answers do not lie on its scale" in text
    assert "| A | 30 |" in text
    assert "| B |" not in text
    assert "2 themes left out" in text
    assert "3 answers came without a comment" in text


def test_that_nothing_is_told_where_nothing_was_measured() -> None:
    assert list(measured_section([], 11)) == []


def test_that_a_figure_without_interval_stands_alone() -> None:
    assert figure_in_words(Figure(4), "mean") == "4.00"
    assert figure_in_words(Figure(0.5, 0.25, 0.75), "share") == "50.0 % (25.0–75.0)"
