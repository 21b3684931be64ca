"""The tables that are handed over. Columns may be added by later versions; none is ever renamed."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, TextIO

from workbench.domain.cells import guarded
from workbench.domain.coded import CodedShare
from workbench.domain.coding import SentimentShares
from workbench.domain.colours import COLOUR_NAMES
from workbench.domain.groups import GroupTable
from workbench.domain.intake import RejectedRow
from workbench.domain.views import CommentRow, PartCounts, PriorityRow, ThemeRow
from workbench.findings.coded import PART_COLUMNS, SHARE_COLUMNS, part_cells, share_cells
from workbench.findings.content import FindingsContent, Quote
from workbench.findings.corrected import CORRECTED_COLUMNS, corrected_cells
from workbench.findings.evidence import EVIDENCE_COLUMNS, evidence_cells
from workbench.findings.nested import parent_cells
from workbench.findings.tables import Cell, Table

COMMENT_COLUMNS = (
    *("comment_id", "source", "row", "language", "theme_id", "theme", "sentiment", "sentiment_score", "text"),
    *("date", "channel", "question", "theme_strength", "theme_by", "fit"),
)
THEME_COLUMNS = (
    *("theme_id", "theme", "words", "language", "comments", "unique_texts", "people", "share"),
    *(
        "negative",
        "neutral",
        "positive",
        "abstained",
        "priority",
        "named_by",
        "state",
        "description",
        "merged",
        "mentioned",
        "stability",
    ),
    *("parent_id", "parent", "comments_with_subthemes", "people_with_subthemes", "colour"),
)
PRIORITY_COLUMNS = (
    *("priority_id", "statement", "theme_ids", "themes", "comments", "negative_share", "created_at"),
    *(
        "unique_texts",
        "people",
        "judged",
        "negative",
        "negative_low",
        "negative_high",
        "effort",
        "owner",
        "due",
    ),
    *("status", "reply_channel", "message", "answer", "score", "score_low", "score_high"),
    *EVIDENCE_COLUMNS,
)
REFUSAL_COLUMNS = ("source", "row", "reason", "raw")
QUOTE_COLUMNS = (
    *("quote_id", "comment_id", "theme_id", "theme", "text", "start", "end", "chosen_by"),
    *("source", "row", "language"),
)
GROUP_COLUMNS = ("group", "value", "theme_id", "theme", "comments", "share", "of", "withheld")
_BETWEEN = "; "


@dataclass(frozen=True)
class Further:
    """Columns of comments beyond those everybody gets, and what gives their cells."""

    columns: tuple[str, ...] = ()
    cells: Callable[[CommentRow], tuple[Cell, ...]] = lambda _: ()


def comment_table(comments: Callable[[], Iterable[CommentRow]], further: Further | None = None) -> Table:
    """Return one row per comment, in the order given; `further` adds columns for the house alone."""
    more = further or Further()

    def rows() -> Iterator[Sequence[Cell]]:
        for row in comments():
            yield (*_comment(row), *more.cells(row))

    return Table("comments", "Every comment with what was found", (*COMMENT_COLUMNS, *more.columns), rows)


def theme_table(
    themes: Sequence[ThemeRow],
    statements: Mapping[str, Sequence[str]],
    shares: Mapping[str, SentimentShares] | None = None,
    parts: Mapping[str, PartCounts] | None = None,
    sizes: Mapping[str, CodedShare] | None = None,
) -> Table:
    """Return one row per theme; `statements` holds what the priorities of a theme (by its id) say.

    `shares`, `parts` and `sizes` hold, by a theme's id, its corrected shares of sentiment, how its sentences were
    judged, and its own corrected share among all comments, with the themes below it.
    """

    names = {theme.id: theme.name for theme in themes}

    def rows() -> Iterator[Sequence[Cell]]:
        for theme in themes:
            corrected, judged = (shares or {}).get(theme.id), (parts or {}).get(theme.id)
            said = _BETWEEN.join(statements.get(theme.id, ()))
            nested = (*parent_cells(theme, names), COLOUR_NAMES.get(theme.colour, ""))
            sentiment = (*share_cells(corrected), *part_cells(judged))
            yield (*_theme(theme, said), *nested, *sentiment, *corrected_cells((sizes or {}).get(theme.id)))

    columns = (*THEME_COLUMNS, *SHARE_COLUMNS, *PART_COLUMNS, *CORRECTED_COLUMNS)
    return Table("themes", "Every theme with its figures", columns, rows)


def priority_table(priorities: Sequence[PriorityRow]) -> Table:
    """Return one row per priority."""
    return Table("priorities", "What should be done", PRIORITY_COLUMNS, lambda: map(_priority, priorities))


def quote_table(content: FindingsContent) -> Table:
    """Return one row per quote of the report, in its order."""

    def rows() -> Iterator[Sequence[Cell]]:
        for finding in content.themes:
            for quote in finding.quotes:
                yield _quote(quote, finding.theme.id, finding.theme.name)
        for quote in content.other_quotes:
            yield _quote(quote, "", "")

    return Table("quotes", "Every quote of the report", QUOTE_COLUMNS, rows)


def refusal_table(refusals: Sequence[tuple[str, RejectedRow]], *, with_raw: bool) -> Table:
    """Return one row per (source, rejected row); what stood in it only `with_raw`: nobody looked through it."""
    columns = REFUSAL_COLUMNS if with_raw else REFUSAL_COLUMNS[:-1]
    rows = [(source, row.row, row.reason, row.raw)[: len(columns)] for source, row in refusals]
    return Table("rejected", "Rows that could not be imported", columns, lambda: rows)


def group_table(tables: Sequence[GroupTable]) -> Table:
    """Return one row per group, theme and value of the group."""
    return Table("groups", "Comments by theme and group", GROUP_COLUMNS, lambda: _groups(tables))


def write_table(stream: TextIO, table: Table) -> None:
    """Write a table as CSV."""
    _write(stream, table.columns, table.rows())


def write_refusals(stream: TextIO, rows: Iterable[tuple[str, RejectedRow]]) -> None:
    """Write one row per (source, rejected row), in the order given."""
    _write(stream, REFUSAL_COLUMNS, ((source, row.row, row.reason, row.raw) for source, row in rows))


def statements_by_theme(priorities: Iterable[PriorityRow]) -> dict[str, list[str]]:
    """Return what the priorities that rest on each theme (by its id) say, in their order."""
    found: dict[str, list[str]] = {}
    for priority in priorities:
        for theme, _ in priority.themes:
            found.setdefault(theme, []).append(priority.statement)
    return found


def _write(stream: TextIO, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows(map(_cells, rows))


def _cells(row: Sequence[Any]) -> list[Any]:
    """Guard every text; figures are written as they are, since a minus sign is theirs by right."""
    return [guarded(cell) if isinstance(cell, str) else cell for cell in row]


def _figure(value: float | None) -> Decimal | str:
    """Return the value to four decimals; no text, so that a minus sign does not call for a guard."""
    return "" if value is None else Decimal(f"{round(value, 4) + 0.0:.4f}")


def _comment(row: CommentRow) -> tuple[Any, ...]:
    score = _figure(row.sentiment_score) if row.sentiment else ""
    place = (row.id, row.source, row.row, row.language)
    found = (row.theme or "", row.theme_name, row.sentiment or "", score)
    placed_by = "person" if row.placed_by else "machine" if row.theme else ""
    fit = (_figure(row.strength), placed_by, "weak" if row.is_weak else "forced" if row.is_forced else "")
    return (*place, *found, row.text, row.date, row.channel, row.question, *fit)


def _theme(row: ThemeRow, priority: str) -> tuple[Any, ...]:
    mood = row.sentiment
    counts = (row.comments, row.texts, row.people, _figure(row.share))
    moods = (mood.negative, mood.neutral, mood.positive, mood.abstained)
    named_by = "person" if row.named_by_person else "machine"
    decided = ("set aside" if row.is_parked else "theme", row.description, _BETWEEN.join(row.merged))
    named = (row.id, row.name, ", ".join(row.words), row.language)
    return (*named, *counts, *moods, priority, named_by, *decided, row.mentioned, _figure(row.stability))


def _priority(row: PriorityRow) -> tuple[Any, ...]:
    ids, names = (_BETWEEN.join(part) for part in (zip(*row.themes, strict=True) if row.themes else ((), ())))
    found = (row.id, row.statement, ids, names, row.comments, _figure(row.negative_share), row.created_at)
    reach = (
        row.texts,
        row.people,
        row.judged,
        row.negative,
        _figure(row.negative_low),
        _figure(row.negative_high),
    )
    plan = ("" if row.effort is None else row.effort, row.owner, row.due, row.status)
    scores = map(_figure, (row.score, row.score_low, row.score_high))
    answered = (row.channel, row.message, row.answer, *scores)
    return (*found, *reach, *plan, *answered, *evidence_cells(row))


def _quote(quote: Quote, theme: str, name: str) -> Sequence[Cell]:
    chosen_by = "person" if quote.id else "machine"
    place = (quote.start, quote.end, chosen_by, quote.source, quote.row, quote.language)
    return (quote.id, quote.comment, theme, name, quote.text, *place)


def _groups(tables: Sequence[GroupTable]) -> Iterator[Sequence[Cell]]:
    for table in tables:
        for column, value in enumerate(table.values):
            of = table.total(column)
            for (theme, name), row in zip(table.themes, table.cells, strict=True):
                cell = row[column]
                told = (
                    ("", "", of, "yes")
                    if cell.withheld
                    else (cell.comments, _figure(cell.comments / of), of, "")
                )
                yield (table.name, value, theme, name, *told)
