"""The table of memberships: every comment with its main theme, and with those its sentences speak of besides."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal

from workbench.domain.views import CommentRow, FurtherTheme
from workbench.findings.tables import Cell, Table

MEMBERSHIP_COLUMNS = ("comment_id", "theme_id", "theme", "strength", "main", "start", "end")

Belonging = tuple[CommentRow, tuple[FurtherTheme, ...]]


def membership_table(comments: Callable[[], Iterable[Belonging]]) -> Table:
    """Return one row per comment and theme: the main one first, then a row per sentence on a further one."""

    def rows() -> Iterator[Sequence[Cell]]:
        for comment, further in comments():
            if comment.theme:
                yield (
                    comment.id,
                    comment.theme,
                    comment.theme_name,
                    _figure(comment.strength),
                    "yes",
                    "",
                    "",
                )
            for theme in further:
                span = ("" if place is None else place for place in (theme.start, theme.stop))
                yield (comment.id, theme.theme, theme.name, _figure(theme.strength), "no", *span)

    return Table("memberships", "Every theme a comment speaks of", MEMBERSHIP_COLUMNS, rows)


def _figure(value: float | None) -> Decimal | str:
    return "" if value is None else Decimal(f"{round(value, 4) + 0.0:.4f}")
