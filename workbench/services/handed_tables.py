"""The tables of an export: those everybody may get, and those for the house alone."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from decimal import Decimal
from functools import cache

from workbench.domain.handover import Handover
from workbench.domain.views import CommentRow
from workbench.findings.aims import friction_table, target_table
from workbench.findings.content import FindingsContent
from workbench.findings.csv_files import (
    Further,
    comment_table,
    group_table,
    priority_table,
    quote_table,
    refusal_table,
    statements_by_theme,
    theme_table,
)
from workbench.findings.measured import measure_table
from workbench.findings.memberships import Belonging, membership_table
from workbench.findings.population import population_table
from workbench.findings.promises import promise_table
from workbench.findings.tables import Cell, Table
from workbench.findings.tagged import TAG_COLUMNS, a11_table, tag_cells
from workbench.services.a11 import answers, has_boxes
from workbench.services.intake import list_rejected
from workbench.services.measures import by_everything
from workbench.services.memberships import further_of
from workbench.services.safe_measures import safe_measures
from workbench.services.tags import tags_of
from workbench.store import submissions
from workbench.store.study import Study

_RECORD_COLUMNS = ("submission_id", "person")
Batches = Callable[[], Iterable[list[CommentRow]]]


def tables_of(study: Study, plan: Handover, content: FindingsContent, batches: Batches) -> list[Table]:
    """Return the tables of an export in the order they are handed over; `batches` gives all comments anew."""
    themes = [*(finding.theme for finding in content.themes), *content.set_aside]
    statements = statements_by_theme(content.priorities)
    refused = [(row.name, each) for row in content.sources for each in list_rejected(study, row.id)]
    tables = [
        theme_table(
            themes, statements, content.theme_shares, content.theme_parts, content.corrected("theme")
        ),
        _comments(study, plan, batches),
        membership_table(lambda: _belonging(study, batches)),
        priority_table(content.priorities),
        quote_table(content),
        group_table(content.groups),
        refusal_table(refused, with_raw=not plan.is_safe),
    ]
    if content.promises:
        tables.append(promise_table(content.promises, plan.smallest if plan.is_safe else 0))
    if has_boxes(study):
        tables.append(a11_table(lambda: answers(study, batches())))
    if content.measures:
        tables.append(_measures(study, plan, content.not_told))
    if content.targets:
        tables.append(target_table(content.targets))
    if any(ranking.ranked for ranking in content.friction):
        tables.append(friction_table(content.friction))
    if content.population:
        smallest = plan.smallest if plan.is_safe else 0
        tables.append(population_table(content.population, smallest, is_safe=plan.is_safe))
    return tables if plan.is_safe else [*tables, _segments(study), _answers(study)]


def _measures(study: Study, plan: Handover, not_told: Collection[str]) -> Table:
    """Return the figures by group; in a safe export, without tables that tell of each other what they withhold."""
    if plan.is_safe:
        told = cache(lambda: safe_measures(study, plan.smallest, telling=not_told))
        return measure_table(lambda: told().tables, plan.smallest, lambda: told().left_out)
    return measure_table(lambda: by_everything(study), 0)


def _belonging(study: Study, batches: Batches) -> Iterator[Belonging]:
    for batch in batches():
        further = further_of(study, [row.key for row in batch])
        yield from ((row, further.get(row.key, ())) for row in batch)


def _comments(study: Study, plan: Handover, batches: Batches) -> Table:
    """Return the table of comments with their tags, and for the house alone with what they came in with."""
    more: dict[int, tuple[Cell, ...]] = {}

    def rows() -> Iterator[CommentRow]:
        for batch in batches():
            more.clear()
            more.update(_beside(study, [row.key for row in batch], is_safe=plan.is_safe))
            yield from batch

    columns = (*TAG_COLUMNS, *(() if plan.is_safe else _RECORD_COLUMNS))
    return comment_table(rows, Further(columns, lambda row: more[row.key]))


def _beside(study: Study, numbers: Sequence[int], *, is_safe: bool) -> dict[int, tuple[Cell, ...]]:
    tones, drivers = tags_of(study, numbers, "tone"), tags_of(study, numbers, "driver")
    cells = {number: tag_cells(tones[number], drivers[number]) for number in numbers}
    if is_safe:
        return dict(cells)
    records = submissions.records_of(study, numbers)
    return {number: (*cells[number], records[number].id, records[number].person) for number in numbers}


def _segments(study: Study) -> Table:
    columns = ("submission_id", "name", "value")
    return Table("segments", "What is told of each record", columns, lambda: submissions.every_segment(study))


def _answers(study: Study) -> Table:
    columns = ("submission_id", "name", "kind", "value", "low", "high")

    def rows() -> Iterator[Sequence[Cell]]:
        for submission, name, kind, *figures in submissions.every_measure(study):
            yield (submission, name, kind, *("" if figure is None else _plain(figure) for figure in figures))

    return Table("answers", "What was measured with each record", columns, rows)


def _plain(figure: float) -> Decimal:
    return Decimal(repr(figure)).normalize() + 0
