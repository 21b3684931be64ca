"""What was measured, in words and in rows: the section of the findings, measures.csv and the command line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal

from workbench.domain.intake import MeasureKind
from workbench.domain.measures import (
    Figure,
    Measure,
    MeasuredGroup,
    MeasureTable,
    Notice,
    Statistic,
)
from workbench.findings.safe_markdown import escaped, markdown_table
from workbench.findings.tables import Cell, Table
from workbench.findings.wording import counted, language_name

MEASURE_COLUMNS = (
    *("measure_id", "measure", "wording", "scale_low", "scale_high", "low_is_good", "grouped_by", "group_id"),
    *("group", "answers", "effective_answers", "statistic", "value", "low", "high"),
    *("good_share", "good_low", "good_high", "total", "withheld"),
)
_KINDS = {
    MeasureKind.SATISFACTION: "Satisfaction",
    MeasureKind.EFFORT: "Effort",
    MeasureKind.RESOLVED: "Resolved at first contact",
    MeasureKind.TRUST: "Trust",
    MeasureKind.VOTES: "Votes",
    MeasureKind.TIME: "Resolution time",
    MeasureKind.OTHER: "Other rating",
}
_NOT_TOLD = {
    "theme": "no theme",
    "channel": "channel not told",
    "question": "no question",
    "month": "no date",
    "week": "no date",
}
_FEW = "too few to be told"
_NOTES: dict[Notice, str] = {
    "two scales": "the same wording was answered on several scales. They stand apart, since answers on different "
    "scales cannot be pooled.",
    "no scale": "its scale is not known, so no share of good answers can be told. Say what it is (voc measures).",
    "several wordings": "trust was asked in several wordings, which are not comparable and stand apart.",
}


def kind_in_words(measure: Measure) -> str:
    """Return what is measured."""
    return _KINDS[measure.kind]


def scale_in_words(measure: Measure) -> str:
    """Return the scale and which end of it is good."""
    if measure.is_yes_or_no:
        return "no or yes"
    if measure.low is None or measure.high is None:
        return "less is better" if measure.low_is_good else "no scale"
    return f"{measure.low:g} to {measure.high:g}, {'low' if measure.reversed else 'high'} is good"


def statistic_in_words(measure: Measure) -> str:
    """Return what the first figure of a measure is."""
    return measure.statistic


def figure_in_words(figure: Figure, statistic: Statistic) -> str:
    """Return a figure with its interval, or the figure alone where there is none."""
    value, low, high = (_plain(each, statistic) for each in (figure.value, figure.low, figure.high))
    unit = " %" if statistic == "share" else ""
    return f"{value}{unit} ({low}–{high})" if low and high else f"{value}{unit}"


def group_name(by: str, group: MeasuredGroup) -> str:
    """Return what a group is called."""
    if by == "language":
        return language_name(group.id)
    return group.name or _NOT_TOLD.get(by, "not told")


def notice_in_words(notice: Notice, measure: Measure) -> str:
    """Return what a person should know of a measure, as the end of a sentence."""
    if notice == "outside":
        lie = "does not lie" if measure.outside == 1 else "do not lie"
        return (
            f"{counted(measure.outside, 'answer')} {lie} on its scale ({scale_in_words(measure)}) and stand in no "
            "figure. Perhaps two scales were mixed, or the scale is another."
        )
    return _NOTES[notice]


def measure_table(
    tables: Callable[[], Iterable[MeasureTable]],
    smallest: int,
    left_out: Callable[[], Iterable[tuple[Measure, str]]] = tuple,
) -> Table:
    """Return one row per group and measure, groups with fewer than `smallest` answers withheld.

    `tables` gives the tables anew each time, `left_out` (measure, grouping) of those that are not told at all: a row
    says so for each.
    """

    def rows() -> Iterator[Sequence[Cell]]:
        for table in tables():
            small = table.small(smallest)
            whole = [table.overall] if table.overall is not None and not table.by else []
            for group in [*whole, *table.groups]:
                is_told = not table.is_withheld(smallest) if group in whole else group.id not in small
                yield _cells(table, group, is_told=is_told)

        for measure, by in left_out():
            yield (*_head(measure), by, "", "", *("",) * 2, measure.statistic, *("",) * 7, "table")

    return Table("measures", "What was measured, by group", MEASURE_COLUMNS, rows)


def measured_section(tables: Sequence[MeasureTable], smallest: int) -> Iterator[str]:
    """Yield what was measured, over all answers and by theme; nothing where nothing was.

    Themes of fewer than `smallest` answers are left out.
    """
    whole = [table for table in tables if not table.by]
    if not whole:
        return
    yield "## What was measured"
    yield (
        "Each wording and each scale stands for itself. Intervals are 95 % intervals; they tell how far chance alone "
        "may have moved a figure, not whether those who answered are like those who did not."
    )
    yield markdown_table(
        ("Measure", "Wording", "Scale", "Answers#", "Figure#", "Good answers#"),
        (_overall(table, is_told=not table.is_withheld(smallest)) for table in whole),
    )
    for table in whole:
        yield from _notes(table.measure)
    silent = sum(table.without_text for table in whole)
    if silent:
        yield f"{counted(silent, 'answer')} came without a comment: counted here and in no theme."
    for table in tables:
        if table.by == "theme" and table.measure.kind != MeasureKind.OTHER:
            yield from _by_theme(table, smallest)


def _by_theme(table: MeasureTable, smallest: int) -> Iterator[str]:
    """Tell a measure by theme, where themes have enough answers to be told apart from single people."""
    small, measure = table.small(smallest), table.measure
    themes = [group for group in table.groups if group.id]
    shown = [group for group in themes if group.id not in small]
    if not shown:
        return
    yield f"### {kind_in_words(measure)} by theme: {escaped(measure.name)}"
    headings = ("Theme", "Answers#", f"{measure.statistic.capitalize()}#", "Good answers#")
    yield markdown_table(headings, ((escaped(group.name), *_figures(measure, group)) for group in shown))
    fewer = len(themes) - len(shown)
    if fewer:
        yield f"{counted(fewer, 'theme')} left out, to protect the few who answered there."


def _notes(measure: Measure) -> Iterator[str]:
    for notice in measure.notices:
        yield f"{escaped(measure.name)}: {notice_in_words(notice, measure)}"


def _overall(table: MeasureTable, *, is_told: bool) -> Iterable[str]:
    measure = table.measure
    told = (kind_in_words(measure), escaped(measure.name), scale_in_words(measure))
    return (*told, *(_figures(measure, table.overall) if table.overall and is_told else (_FEW, "", "")))


def _figures(measure: Measure, group: MeasuredGroup) -> tuple[str, str, str]:
    good = figure_in_words(group.good, "share") if group.good and measure.statistic != "share" else "–"
    main = f"{measure.statistic} {figure_in_words(group.main, measure.statistic)}"
    return (f"{group.answers:,}", main, good)


def _cells(table: MeasureTable, group: MeasuredGroup, *, is_told: bool) -> Sequence[Cell]:
    measure = table.measure
    what = (table.by, group.id, group_name(table.by, group) if table.by else "all")
    head = (*_head(measure), *what)
    if not is_told:
        return (*head, "", "", measure.statistic, *("",) * 7, "yes")
    figures = [group.main.value, group.main.low, group.main.high]
    figures += [None] * 3 if group.good is None else [group.good.value, group.good.low, group.good.high]
    counts = (group.answers, figure_cell(group.effective), measure.statistic)
    return (*head, *counts, *map(figure_cell, [*figures, group.total]), "")


def _head(measure: Measure) -> Sequence[Cell]:
    """Return what was measured, and how."""
    ends = (figure_cell(measure.low), figure_cell(measure.high))
    return (measure.id, measure.kind.value, measure.name, *ends, "yes" if measure.low_is_good else "no")


def figure_cell(value: float | None) -> Decimal | str:
    """Return a figure to four decimals, as a number and no text."""
    return "" if value is None else Decimal(f"{round(value, 4) + 0.0:.4f}")


def _plain(value: float | None, statistic: Statistic) -> str:
    if value is None:
        return ""
    return f"{100 * value:.1f}" if statistic == "share" else f"{value:.2f}"
