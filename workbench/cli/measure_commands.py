"""Commands over what was measured beside the comments."""

from __future__ import annotations

import re
from pathlib import Path

import click

from workbench.cli.options import json_option, report, study_argument
from workbench.cli.output import Output
from workbench.domain.measures import Measure, MeasuredGroup, MeasureTable
from workbench.domain.problems import Problem
from workbench.findings.measured import (
    figure_in_words,
    group_name,
    kind_in_words,
    notice_in_words,
    scale_in_words,
    statistic_in_words,
)
from workbench.findings.wording import counted
from workbench.services import measures
from workbench.services.studies import open_study
from workbench.store.study import Study

_SCALE = re.compile(r"(-?\d+(?:\.\d+)?)\s*-\s*(-?\d+(?:\.\d+)?)")


@click.command("measures")
@study_argument
@click.option(
    "--by",
    metavar="GROUPING",
    help="theme, channel, question, language, month, week, or a column read as a group (District, say).",
)
@click.option(
    "--measure",
    "wanted",
    default="",
    metavar="NAME",
    help="csat, ces, fcr, trust, time, votes, a wording or an id; without it, all that was measured.",
)
@click.option("--scale", metavar="LOW-HIGH", help="Correct the scale of the measure named: 1-5, or none.")
@click.option("--good", type=click.Choice(["high", "low"]), help="Correct which end of the scale is good.")
@json_option
def measures_command(
    study: Path, by: str | None, wanted: str, scale: str | None, good: str | None, output: Output
) -> None:
    """Show satisfaction, effort, trust and whatever else was measured, with 95 % intervals.

    Every wording and every scale stands for itself; nothing is pooled.

    \b
    Examples:
      voc measures consultation.voc
      voc measures consultation.voc --by theme --measure csat
      voc measures consultation.voc --measure ces --scale 1-7 --good low
    """
    with open_study(study) as opened:
        if scale is not None or good is not None:
            _read_as(opened, wanted, scale, good, output)
            return
        meant = measures.chosen(opened, wanted)
        found = [table for each in meant for table in measures.tables(opened, by or "", measure=each.id)]
    if by:
        for table in found:
            _show(table, output)
    else:
        _list(meant, found, output)
    output.document({"tables": found, "measures": meant})


def _list(meant: list[Measure], found: list[MeasureTable], output: Output) -> None:
    told = {table.measure.id: table.overall for table in found}
    rows = [_listed(each, told.get(each.id)) for each in meant]
    headings = ("Measure", "Wording", "Scale", "Answers#", "Mean, median or share", "Good answers", "Id!")
    output.table(headings, rows, "Nothing was measured in the files of this study.")
    for each in meant:
        for notice in each.notices:
            output.say(f"{each.name}: {notice_in_words(notice, each)}")


def _listed(measure: Measure, overall: MeasuredGroup | None) -> tuple[str, ...]:
    if overall is None:
        figures = ("–", "–")
    else:
        good = figure_in_words(overall.good, "share") if overall.good else "–"
        figures = (f"{statistic_in_words(measure)} {figure_in_words(overall.main, measure.statistic)}", good)
    answers = f"{measure.answers:,}"
    return (kind_in_words(measure), measure.name, scale_in_words(measure), answers, *figures, measure.id)


def _show(table: MeasureTable, output: Output) -> None:
    measure = table.measure
    output.say(f"{kind_in_words(measure)}: “{measure.name}” ({scale_in_words(measure)}), {measure.id}")
    headings = ["Group", "Answers#", f"{statistic_in_words(measure).capitalize()} (95 % interval)#"]
    several = measure.has_share and measure.statistic != "share"
    if several:
        headings.append("Good answers (95 % interval)#")
    whole = [table.overall] if table.overall else []
    names = [*(group_name(table.by, group) for group in table.groups), "All"]
    output.table(
        headings,
        [
            (
                name,
                f"{group.answers:,}",
                figure_in_words(group.main, measure.statistic),
                *_good(group, several),
            )
            for name, group in zip(names, [*table.groups, *whole], strict=False)
        ],
    )
    if table.without_text:
        output.say(f"{counted(table.without_text, 'answer')} came without a comment.")


def _good(group: MeasuredGroup, several: bool) -> tuple[str, ...]:
    return (figure_in_words(group.good, "share"),) if several and group.good else ()


def _read_as(study: Study, wanted: str, scale: str | None, good: str | None, output: Output) -> None:
    """Correct the one measure that is meant."""
    found = measures.chosen(study, wanted) if wanted else []
    if len(found) != 1:
        raise Problem(
            "option.bad", reason="Name one measure with --measure: its id is in “voc measures STUDY”."
        )
    measure = found[0]
    ends = (measure.low, measure.high) if scale is None else _ends(scale)
    low_is_good = measure.reversed if good is None else good == "low"
    low, high = ends
    both = None if low is None or high is None else (low, high)
    report(measures.read_as(study, measure.id, measure.kind, both, low_is_good=low_is_good), output)


def _ends(scale: str) -> tuple[float | None, float | None]:
    if scale.strip().casefold() == "none":
        return None, None
    told = _SCALE.fullmatch(scale.strip())
    if told is None:
        raise Problem("option.bad", reason=f"“{scale}” is no scale: write LOW-HIGH, such as 1-5, or none.")
    return float(told[1]), float(told[2])
