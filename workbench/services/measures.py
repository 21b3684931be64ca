"""What was measured, told by group with intervals: satisfaction, effort, trust, resolution, times and votes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from workbench.domain.changes import NOTHING, Changed
from workbench.domain.intake import MeasureKind
from workbench.domain.measures import (
    GROUPINGS,
    OVER_TIME,
    Figure,
    Measure,
    MeasuredGroup,
    MeasureTable,
    Tally,
)
from workbench.domain.problems import Problem
from workbench.domain.selection import EVERYTHING, Selection
from workbench.domain.spoken import spoken
from workbench.findings.csv_files import write_table
from workbench.findings.measured import measure_table
from workbench.findings.writing import write_together
from workbench.statistics import answers
from workbench.store import measures, themes
from workbench.store.study import Study

SHORT_NAMES = {
    "csat": MeasureKind.SATISFACTION,
    "ces": MeasureKind.EFFORT,
    "fcr": MeasureKind.RESOLVED,
    "trust": MeasureKind.TRUST,
    "time": MeasureKind.TIME,
    "votes": MeasureKind.VOTES,
    "rating": MeasureKind.OTHER,
}
"""What the field calls the kinds of measures."""


def list_measures(study: Study) -> list[Measure]:
    """Return what was measured; every wording and every scale is a measure of its own."""
    return measures.list_measures(study)


def groupings(study: Study) -> list[str]:
    """Return what answers can be grouped by: themes, channels and so on, then the segments of the files."""
    return [*GROUPINGS, *(name for name in measures.segments(study) if name not in GROUPINGS)]


def chosen(study: Study, wanted: str) -> list[Measure]:
    """Return the measures that a word means: a short name (csat, ces, …), a kind, an id or a wording; "" means all.

    Raises:
        Problem: measure.missing.
    """
    every = list_measures(study)
    word = wanted.strip().casefold()
    kind = SHORT_NAMES.get(word)
    found = [
        each
        for each in every
        if not word or each.kind in {kind, word} or word in {each.id, each.name.casefold()}
    ]
    if not found and word:
        raise Problem("measure.missing", measure=wanted)
    return found


def tables(
    study: Study, by: str = "", selection: Selection = EVERYTHING, measure: str = ""
) -> list[MeasureTable]:
    """Return a table for each measure (or the one of this id) that has answers among those meant.

    `by` is one of `groupings`, "" for none. Groups come by time, else largest first; answers of submissions that
    have no part in any group are in `overall` alone.

    Raises:
        Problem: measure.missing or grouping.missing.
    """
    wanted = [_found(study, measure)] if measure else list_measures(study)
    if by not in {"", *GROUPINGS} and not measures.has_segment(study, by):
        raise Problem("grouping.missing", grouping=by)
    names = dict(themes.names(study)) if by == "theme" else {}
    made = (_table(study, each, by, selection, names) for each in wanted)
    return [table for table in made if table.overall is not None]


def by_everything(study: Study, parts: Sequence[str] = ()) -> list[MeasureTable]:
    """Return, measure by measure, the table of all answers and those by these groupings, or by every one but weeks."""
    wanted = parts or [by for by in groupings(study) if by != "week"]
    names = dict(themes.names(study))
    made = (
        _table(study, measure, by, EVERYTHING, names if by == "theme" else {})
        for measure in list_measures(study)
        for by in ("", *wanted)
    )
    return [table for table in made if table.overall is not None]


def table_by(study: Study, measure: Measure, by: str, names: Mapping[str, str]) -> MeasureTable:
    """Return the table of a measure that is known to be there, by a grouping that is; `names` are those of themes."""
    return _table(study, measure, by, EVERYTHING, names if by == "theme" else {})


def write_tables(study: Study, target: Path, made: Sequence[MeasureTable], smallest: int) -> Path:
    """Write tables as one CSV file, the figures of groups with fewer than `smallest` answers withheld.

    Raises:
        Problem: export.not_writable or export.disk_full.
    """
    del study  # all that is written is in the tables; asked like any other verb
    write = partial(write_table, table=measure_table(lambda: made, smallest))
    return write_together(target.parent, {target.name: write})[0]


def read_as(
    study: Study,
    measure: str,
    kind: MeasureKind,
    scale: tuple[float, float] | None,
    *,
    low_is_good: bool,
) -> Changed:
    """Correct what a measure (its id) measures, the ends of its scale (None: it has none) and which end is good.

    Raises:
        Problem: measure.missing; measure.no_scale where the ends are the wrong way round; measure.there_already.
    """
    found = _found(study, measure)
    if scale is not None and scale[0] >= scale[1]:
        raise Problem("measure.no_scale", low=f"{scale[0]:g}", high=f"{scale[1]:g}")
    low, high = scale or (None, None)
    read = replace(found, kind=kind, low=low, high=high, reversed=low_is_good)
    if read == found:
        return NOTHING
    return measures.read_otherwise(
        study, found, read, spoken("Read “{measure}” otherwise", measure=found.name)
    )


def _found(study: Study, measure: str) -> Measure:
    found = measures.find(study, measure)
    if found is None:
        raise Problem("measure.missing", measure=measure)
    return found


def _table(
    study: Study, measure: Measure, by: str, selection: Selection, names: Mapping[str, str]
) -> MeasureTable:
    whole, parts = measures.tallies(study, measure, by, selection)
    groups = (
        [_group(measure, part, names.get(part, part), found) for part, found in parts.items()] if by else []
    )
    return MeasureTable(
        replace(measure, answers=answers.count(whole)),
        by,
        _group(measure, "", "", whole) if whole else None,
        tuple(sorted(groups, key=_in_time if by in OVER_TIME else _by_size)),
        measures.without_text(study, measure) if measures.counts_silent(by, selection) else 0,
    )


def _group(measure: Measure, part: str, name: str, tallies: Sequence[Tally]) -> MeasuredGroup:
    good = answers.share(tallies, measure.is_good) if measure.has_share else None
    return MeasuredGroup(
        id=part,
        name=name,
        answers=answers.count(tallies),
        effective=answers.effective_size(tallies),
        main=_main(measure, tallies, good),
        good=good,
        total=answers.total(tallies),
        alike=_alike(tallies),
    )


def _alike(tallies: Sequence[Tally]) -> float | None:
    values = {tally.value for tally in tallies}
    return values.pop() if len(values) == 1 else None


def _main(measure: Measure, tallies: Sequence[Tally], good: Figure | None) -> Figure:
    if measure.statistic == "share" and good is not None:
        return good
    if measure.statistic == "median":
        return answers.median(tallies)
    scale = None if measure.low is None or measure.high is None else (measure.low, measure.high)
    return answers.mean(tallies, scale)


def _by_size(group: MeasuredGroup) -> tuple[object, ...]:
    return (group.id == "", -group.answers, group.name, group.id)


def _in_time(group: MeasuredGroup) -> tuple[object, ...]:
    return (group.id == "", group.id)
