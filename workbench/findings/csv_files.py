"""The tables that are handed over. Columns may be added by later versions; none is ever renamed."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, TextIO

from workbench.domain.cells import guarded
from workbench.domain.coding import SentimentShares
from workbench.domain.intake import RejectedRow
from workbench.domain.views import CommentRow, PartCounts, PriorityRow, ThemeRow
from workbench.findings.coded import PART_COLUMNS, SHARE_COLUMNS, part_cells, share_cells

COMMENT_COLUMNS = (
    *("comment_id", "source", "row", "language", "theme_id", "theme", "sentiment", "sentiment_score", "text"),
    *("date", "channel", "question", "theme_strength", "theme_by"),
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
    ),
)
PRIORITY_COLUMNS = (
    *("priority_id", "statement", "theme_ids", "themes", "comments", "negative_share", "created_at"),
)
REFUSAL_COLUMNS = ("source", "row", "reason", "raw")
_BETWEEN = "; "


def write_comments(stream: TextIO, comments: Iterable[CommentRow]) -> None:
    """Write one row per comment, in the order given."""
    _write(stream, COMMENT_COLUMNS, map(_comment, comments))


def write_themes(
    stream: TextIO,
    themes: Iterable[ThemeRow],
    statements: Mapping[str, Sequence[str]],
    shares: Mapping[str, SentimentShares] | None = None,
    parts: Mapping[str, PartCounts] | None = None,
) -> None:
    """Write one row per theme; `statements` holds what the priorities of a theme (by its id) say.

    `shares` and `parts` hold, by a theme's id, its corrected shares and how its sentences were judged.
    """
    rows = (
        (
            *_theme(theme, _BETWEEN.join(statements.get(theme.id, ()))),
            *share_cells((shares or {}).get(theme.id)),
            *part_cells((parts or {}).get(theme.id)),
        )
        for theme in themes
    )
    _write(stream, (*THEME_COLUMNS, *SHARE_COLUMNS, *PART_COLUMNS), rows)


def write_priorities(stream: TextIO, priorities: Iterable[PriorityRow]) -> None:
    """Write one row per priority."""
    _write(stream, PRIORITY_COLUMNS, map(_priority, priorities))


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
    return (*place, *found, row.text, row.date, row.channel, row.question, _figure(row.strength), placed_by)


def _theme(row: ThemeRow, priority: str) -> tuple[Any, ...]:
    mood = row.sentiment
    counts = (row.comments, row.texts, row.people, _figure(row.share))
    moods = (mood.negative, mood.neutral, mood.positive, mood.abstained)
    named_by = "person" if row.named_by_person else "machine"
    decided = ("set aside" if row.is_parked else "theme", row.description, _BETWEEN.join(row.merged))
    named = (row.id, row.name, ", ".join(row.words), row.language)
    return (*named, *counts, *moods, priority, named_by, *decided)


def _priority(row: PriorityRow) -> tuple[Any, ...]:
    ids, names = (_BETWEEN.join(part) for part in (zip(*row.themes, strict=True) if row.themes else ((), ())))
    return (row.id, row.statement, ids, names, row.comments, _figure(row.negative_share), row.created_at)
