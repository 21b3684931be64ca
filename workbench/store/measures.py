"""Reads what was measured: which measures there are, and their answers by group, as tallies.

A submission counts once in a group, however many comments it holds. Where all comments are meant, answers without
a comment count too; a selection means the submissions that have a selected comment.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from workbench.domain.changes import Changed, Edit
from workbench.domain.ids import derived_id
from workbench.domain.intake import MeasureKind
from workbench.domain.measures import GROUPINGS, Measure, Notice, Tally
from workbench.domain.selection import EVERYTHING, Selection
from workbench.statistics.answers import pooled
from workbench.store.selecting import LANGUAGE, clause_for, from_comments
from workbench.store.study import Study

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MONTH = "substr(p.posted_at, 1, 7)"
WEEK = "ifnull(date(substr(p.posted_at, 1, 10), 'weekday 0', '-6 days'), '')"
"""The Monday a week begins with."""
EVERY_SUBMISSION = "FROM submission p JOIN source s ON s.id = p.source_id AND s.state = 'shown'"
SEGMENT = "ifnull((SELECT g.value FROM segment g WHERE g.submission_id = p.id AND g.name = :segment), '')"
_OF_COMMENTS = {"theme": "ifnull(t.uid, '')", "question": "ifnull(q.wording, '')", "language": LANGUAGE}
_OF_SUBMISSIONS = {"": "''", "channel": "p.channel", "month": MONTH, "week": WEEK}
_SUMS = """SELECT {whole}, z.part, v.value, count(*), sum(p.weight), sum(p.weight * p.weight)
FROM {pairs} z JOIN measure_value v ON v.submission_id = z.submission AND v.measure_id = :measure
JOIN submission p ON p.id = z.submission GROUP BY 2, 3"""
_SUMS_AND_WHOLE = f"""WITH pairs AS MATERIALIZED {{pairs}}
{_SUMS.format(whole=0, pairs="pairs")}
UNION ALL {_SUMS.format(whole=1, pairs="(SELECT DISTINCT submission, '' AS part FROM pairs)")}"""
"""Where a submission may be in several groups, the whole is not their sum; pairs are found once for both."""
_WITHOUT_SCALE = frozenset({MeasureKind.VOTES, MeasureKind.TIME, MeasureKind.OTHER})


def list_measures(study: Study) -> list[Measure]:
    """Return what was measured in the visible sources, by kind, most answered first, with what to know of each."""
    counted = [_counted(study, number, measure) for number, measure in _known(study)]
    found = sorted((measure for measure in counted if measure.answers + measure.outside), key=_in_list)
    return [_noticed(measure, found) for measure in found]


def answered(study: Study, kind: MeasureKind) -> list[Measure]:
    """Return the measures of one kind that have answers, the most answered first; no notices are taken."""
    counted = [_counted(study, number, measure) for number, measure in _known(study) if measure.kind == kind]
    return sorted((measure for measure in counted if measure.answers + measure.outside), key=_in_list)


def find(study: Study, measure: str) -> Measure | None:
    """Return the measure with this id, its answers not counted, or None."""
    return next((each for _, each in _known(study) if each.id == measure), None)


def segments(study: Study) -> list[str]:
    """Return the names of the segments that visible sources have."""
    rows = study.database.all(
        f"SELECT n.name FROM (SELECT DISTINCT name FROM segment) n WHERE EXISTS (SELECT 1 {EVERY_SUBMISSION}"
        " JOIN segment g ON g.submission_id = p.id AND g.name = n.name) ORDER BY 1"
    )
    return [name for (name,) in rows]


def has_segment(study: Study, name: str) -> bool:
    """Whether a visible source has a segment of this name."""
    found = study.database.one(
        f"SELECT 1 {EVERY_SUBMISSION} JOIN segment g ON g.submission_id = p.id AND g.name = ? LIMIT 1",
        (name,),
    )
    return found is not None


def tallies(
    study: Study, measure: Measure, by: str = "", selection: Selection = EVERYTHING
) -> tuple[list[Tally], dict[str, list[Tally]]]:
    """Return the tallies of all answers meant, and those of each group; answers off the scale are left out.

    `by` is one of GROUPINGS or the name of a segment, a group a theme's id or the value; "" is one group of all.
    """
    if by not in _OF_COMMENTS:
        found = parts(study, measure, by, selection)
        return pooled(tally for part in found.values() for tally in part), found
    whole: list[Tally] = []
    of_parts: defaultdict[str, list[Tally]] = defaultdict(list)
    for is_whole, part, tally in _summed(study, measure, by, selection, _SUMS_AND_WHOLE):
        (whole if is_whole else of_parts[part]).append(tally)
    return whole, dict(of_parts)


def parts(
    study: Study, measure: Measure, by: str, selection: Selection = EVERYTHING
) -> dict[str, list[Tally]]:
    """Return the tallies of each group alone, as `tallies` does."""
    found: defaultdict[str, list[Tally]] = defaultdict(list)
    for _, part, tally in _summed(study, measure, by, selection, _SUMS):
        found[part].append(tally)
    return dict(found)


def groups_of_submissions(study: Study, by: str) -> list[tuple[int, str]]:
    """Return every visible submission (its internal number) with each of its groups."""
    query, parameters = _submissions(study, by, EVERYTHING)
    return study.database.all(query, parameters)


def answering(study: Study, measure: Measure) -> NDArray[np.int64]:
    """Return the submissions (their internal numbers, ascending) that have an answer on the measure's scale."""
    import numpy as np

    rows = study.database.all(
        f"SELECT p.id, v.value {EVERY_SUBMISSION} JOIN measure_value v ON v.submission_id = p.id AND v.measure_id = ?"
        " ORDER BY 1",
        (_number_of(study, measure),),
    )
    return np.array([submission for submission, value in rows if measure.holds(value)], np.int64)


def counts_silent(by: str, selection: Selection) -> bool:
    """Whether answers without a comment are among those that `tallies` finds."""
    return selection.is_everything and by not in _OF_COMMENTS


def without_text(study: Study, measure: Measure) -> int:
    """Return how many answers of a measure came without a comment."""
    return study.database.one(
        f"SELECT count(*) {EVERY_SUBMISSION} JOIN measure_value v ON v.submission_id = p.id AND v.measure_id = ?"
        " WHERE NOT EXISTS (SELECT 1 FROM comment c WHERE c.submission_id = p.id)",
        (_number_of(study, measure),),
    )[0]


def read_otherwise(study: Study, measure: Measure, read: Measure, label: str) -> Changed:
    """Say what a measure measures and on which scale; `read` has the new kind, ends and direction."""
    return study.log.do(Edit("measure.read", {"was": _identity(measure), "is": _identity(read)}, label))


def _summed(
    study: Study, measure: Measure, by: str, selection: Selection, query: str
) -> Iterator[tuple[bool, str, Tally]]:
    """Yield whether it is of the whole, the group and the tally, for each value on the scale."""
    pairs, parameters = _submissions(study, by, selection)
    rows = study.database.all(
        query.format(whole=0, pairs=f"({pairs})"), {**parameters, "measure": _number_of(study, measure)}
    )
    for is_whole, part, *told in rows:
        tally = Tally(*told)
        if measure.holds(tally.value):
            yield bool(is_whole), part, tally


def _submissions(study: Study, by: str, selection: Selection) -> tuple[str, dict[str, object]]:
    """Return a query of (submission, part), each pair once, and its parameters."""
    parameters: dict[str, object] = {} if by in {"", *GROUPINGS} else {"segment": by}
    part = {**_OF_COMMENTS, **_OF_SUBMISSIONS}.get(by, SEGMENT)
    if counts_silent(by, selection):
        return f"SELECT p.id AS submission, {part} AS part {EVERY_SUBMISSION}", parameters
    clause = clause_for(study, selection)
    if by in _OF_COMMENTS:
        joined = from_comments(part, clause.sql)
        query = f"SELECT DISTINCT c.submission_id AS submission, {part} AS part {joined} {clause.sql}"
    else:
        chosen = f"SELECT DISTINCT c.submission_id AS id {from_comments(clause.sql)} {clause.sql}"
        query = (
            f"SELECT p.id AS submission, {part} AS part FROM ({chosen}) y JOIN submission p ON p.id = y.id"
        )
    return query, {**clause.parameters, **parameters}


def _known(study: Study) -> list[tuple[int, Measure]]:
    """Return every measure the study ever had, by its internal number, with nothing counted."""
    rows = study.database.all("SELECT id, name, kind, low, high, reversed FROM measure ORDER BY id")
    return [(number, _measure(*row)) for number, *row in rows]


def _measure(name: str, kind: str, low: float | None, high: float | None, is_reversed: int) -> Measure:
    uid = derived_id("g", name, kind, str(low), str(high), is_reversed)
    return Measure(uid, MeasureKind(kind), name, low, high, bool(is_reversed), 0)


def _number_of(study: Study, measure: Measure) -> int:
    return next(number for number, each in _known(study) if each.id == measure.id)


def _counted(study: Study, number: int, measure: Measure) -> Measure:
    """Return the measure with its answers; asked one by one, which spares sorting all that was ever measured."""
    answers, outside = study.database.one(
        "SELECT count(*), ifnull(sum(v.value < ifnull(:low, v.value) OR v.value > ifnull(:high, v.value)), 0)"
        f" {EVERY_SUBMISSION} JOIN measure_value v ON v.submission_id = p.id AND v.measure_id = :measure",
        {"measure": number, "low": measure.low, "high": measure.high},
    )
    return replace(measure, answers=answers - outside, outside=outside)


def _in_list(measure: Measure) -> tuple[object, ...]:
    return (list(MeasureKind).index(measure.kind), -measure.answers, measure.name, measure.id)


def _noticed(measure: Measure, every: Sequence[Measure]) -> Measure:
    """Return the measure with what a person should know before trusting its figures."""
    others = [each for each in every if each.id != measure.id]
    notices: list[Notice] = []
    if any(each.name == measure.name for each in others):
        notices.append("two scales")
    if measure.outside:
        notices.append("outside")
    if measure.low is None and measure.kind not in _WITHOUT_SCALE:
        notices.append("no scale")
    if measure.kind == MeasureKind.TRUST and any(each.kind == measure.kind for each in others):
        notices.append("several wordings")
    return replace(measure, notices=tuple(notices))


def _identity(measure: Measure) -> list[object]:
    return [measure.name, measure.kind.value, measure.low, measure.high, int(measure.reversed)]
