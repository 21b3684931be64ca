"""Turns a table of figures into the chart and the rows the page shows; small groups are withheld where asked."""

from __future__ import annotations

from dataclasses import dataclass, replace

from workbench.domain.measures import FEWEST_SHOWN, OVER_TIME, MeasuredGroup, MeasureTable
from workbench.domain.selection import Selection
from workbench.ui import language
from workbench.ui.charts.marks import FigureChart, Mark
from workbench.ui.measures.texts import MeasureTexts

MOST_MARKS = 40
_FIELDS = {"channel": "channels", "language": "languages", "month": "months"}


@dataclass(frozen=True)
class Shown:
    """What the page shows of a table: the chart, and rows under headers with the group each stands for."""

    chart: FigureChart
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    ids: tuple[str, ...]


def shown(table: MeasureTable, texts: MeasureTexts, *, is_safe: bool) -> Shown:
    """Return a table as the page shows it; where `is_safe`, groups of a few people are withheld."""
    small = table.small(FEWEST_SHOWN) if is_safe else frozenset[str]()
    measure, groups = table.measure, table.groups
    if not groups and table.overall is not None:
        groups = (replace(table.overall, name=texts.everybody),)
        small = frozenset(("",)) if is_safe and table.is_withheld(FEWEST_SHOWN) else small
    is_over_time = table.by in OVER_TIME
    marked = [group for group in groups if group.id or not is_over_time]
    chart = FigureChart(
        texts.chart_title(table),
        tuple(_mark(table, group, texts, is_told=group.id not in small) for group in marked[:MOST_MARKS]),
        ends=(measure.low, measure.high)
        if measure.low is not None and measure.high is not None and measure.is_on_a_scale
        else None,
        whole=table.overall.main.value if table.overall is not None else None,
        is_over_time=is_over_time,
        as_percent=measure.statistic == "share",
    )
    has_good = measure.has_share and measure.statistic != "share"
    headers = (texts.grouping(table.by), texts.answers, texts.statistics[measure.statistic], texts.interval)
    return Shown(
        chart,
        (*headers, texts.good, texts.interval) if has_good else headers,
        tuple(_row(table, group, texts, has_good, is_told=group.id not in small) for group in groups),
        tuple(group.id for group in groups),
    )


def selecting(selection: Selection, by: str, group: str) -> Selection | None:
    """Return the selection narrowed to a group; None where comments cannot be filtered by it."""
    if by == "theme":
        return replace(selection, themes=(group,) if group else (), unassigned=not group)
    if by in _FIELDS:
        return replace(selection, **{_FIELDS[by]: (group,)})
    if by in {"", "question", "week"} or not group:
        return None
    others = tuple(each for each in selection.segments if not each.startswith(f"{by}="))
    return replace(selection, segments=(*others, f"{by}={group}"))


def _mark(table: MeasureTable, group: MeasuredGroup, texts: MeasureTexts, *, is_told: bool) -> Mark:
    name = texts.group(table.by, group.id, group.name) if table.by else group.name
    if not is_told:
        return Mark(group.id, name, None, None, None, texts.withheld)
    main = group.main
    return Mark(group.id, name, main.value, main.low, main.high, texts.number(main.value, table.measure))


def _row(
    table: MeasureTable, group: MeasuredGroup, texts: MeasureTexts, has_good: bool, *, is_told: bool
) -> tuple[str, ...]:
    measure = table.measure
    name = texts.group(table.by, group.id, group.name) if table.by else group.name
    if not is_told:
        return (name, texts.withheld)
    head = (name, language.number(group.answers), texts.number(group.main.value, measure))
    row = (*head, texts.ends(group.main, measure))
    if not has_good or group.good is None:
        return row
    low, high = group.good.low or 0.0, group.good.high or 0.0
    return (*row, language.percent(group.good.value), f"{language.percent(low)} – {language.percent(high)}")
