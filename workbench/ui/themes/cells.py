"""How a theme is drawn: its name over its words, its share as a bar, its sentiment as parts with numbers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView, QWidget

from workbench.domain.lines import Line
from workbench.domain.sentiment import LABELS, Label
from workbench.domain.steadiness import Steadiness, steadiness
from workbench.domain.views import SentimentCounts
from workbench.ui import language
from workbench.ui.charts.categories import category_inks
from workbench.ui.charts.swatches import draw_swatch
from workbench.ui.comments.texts import SentimentTexts
from workbench.ui.look.appearance import Appearance
from workbench.ui.look.fonts import sized
from workbench.ui.look.icons import pixmap
from workbench.ui.look.tokens import ICON, SPACE_M, SPACE_S, SPACE_XS, Colours
from workbench.ui.themes.model import (
    BRANCH_ROLE,
    LENGTH_ROLE,
    LINE_ROLE,
    THEME_ROLE,
    WORDS_ROLE,
    Column,
    mood,
)
from workbench.ui.themes.texts import ThemeTexts
from workbench.ui.themes.tree import Branch
from workbench.ui.widgets.bars import draw_bar, draw_line, draw_parts, draw_triangle
from workbench.ui.widgets.cells import Cell, Index, draw_text
from workbench.ui.widgets.naming import NamingCell

Part = tuple[Label | None, float, str]

_BAR = 7
_STEP = 18
_RINGS: dict[Steadiness, str] = {"firm": "●", "fair": "◐", "loose": "○"}
_SMALL = 0.92
_UPRIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute


class NameCell(NamingCell):
    """The theme's name, and below it the words it is known by."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(appearance, parent, ThemeTexts().name_field)

    def draw(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        colours = self.look.colours
        theme, branch = index.data(THEME_ROLE), index.data(BRANCH_ROLE)
        if branch is not None:
            rect = self._draw_place(painter, rect, option, branch)
        if theme is not None and theme.priority:
            rect = self._draw_flag(painter, rect, option)
        upper, lower = _halves(rect)
        name = str(index.data(Qt.ItemDataRole.DisplayRole))
        is_aside = theme is not None and theme.is_parked
        ink = colours.quiet if is_aside else colours.text
        draw_text(painter, upper, name, sized(option.font, 1.0, bold=not is_aside), ink)
        draw_text(painter, lower, self._told(index), sized(option.font, _SMALL), colours.quiet)

    def triangle(self, cell: QRect, depth: int, direction: Qt.LayoutDirection) -> QRect:
        """Return where the triangle before a name stands in its cell."""
        width = self.look.px(_STEP)
        shift = self.look.px(SPACE_S) + depth * width
        left = (
            cell.left() + shift
            if direction == Qt.LayoutDirection.LeftToRight
            else cell.right() - shift - width
        )
        return QRect(left, cell.top(), width, cell.height())

    def _draw_place(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, branch: Branch
    ) -> QRect:
        """Draw what tells the theme's place in the tree, and its colour; return what is left for its name."""
        rightwards, step = option.direction == Qt.LayoutDirection.LeftToRight, self.look.px(_STEP)
        if branch.is_open is not None:
            where = _halves(self.triangle(option.rect, branch.depth, option.direction))[0]
            draw_triangle(painter, where, self.look, is_open=branch.is_open, rightwards=rightwards)
        taken = branch.depth * step + (step if branch.is_open is not None else 0)
        if branch.theme.colour:
            middle = rect.left() + taken + step / 2 if rightwards else rect.right() - taken - step / 2
            ink = category_inks(int(branch.theme.colour), self.look)[-1]
            draw_swatch(painter, ink, QPointF(middle, _halves(rect)[0].center().y()), step * 0.34)
            taken += step + self.look.px(SPACE_XS)
        return rect.adjusted(taken, 0, 0, 0) if rightwards else rect.adjusted(0, 0, -taken, 0)

    def _told(self, index: Index) -> str:
        """Return the words of the theme, and how surely it would be found again where no column says it."""
        words, theme, view = str(index.data(WORDS_ROLE)), index.data(THEME_ROLE), self.parent()
        if theme is None or not isinstance(view, QTableView) or not view.isColumnHidden(Column.STEADY):
            return words
        word = steadiness(theme.stability)
        if word is None:
            return words
        told = f"{_RINGS[word]} {ThemeTexts().steady[word]}"
        return f"{told} · {words}" if words else told

    def _draw_flag(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem) -> QRect:
        """Draw the flag of a priority at the end of the cell; return what is left of it."""
        size, ink = self.look.px(ICON), self.look.colours.priority
        rightwards = option.direction == Qt.LayoutDirection.LeftToRight
        left = rect.right() - size if rightwards else rect.left()
        flag = pixmap("priorities", ink, size, painter.device().devicePixelRatioF())
        painter.drawPixmap(left, rect.center().y() - size // 2, flag)
        shift = size + self.look.px(SPACE_S)
        return rect.adjusted(0, 0, -shift, 0) if rightwards else rect.adjusted(shift, 0, 0, 0)


class SizeCell(Cell):
    """How many comments a theme has and which share of all; below it a bar beside the largest's."""

    def draw(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        upper, lower = _halves(rect)
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        draw_text(painter, upper, text, option.font, self.look.colours.text)
        rightwards = option.direction == Qt.LayoutDirection.LeftToRight
        length = index.data(LENGTH_ROLE) or 0.0
        draw_bar(painter, self.bar(lower), length, self.look, rightwards=rightwards)

    def bar(self, rect: QRect) -> QRect:
        height = self.look.px(_BAR)
        return QRect(rect.left(), rect.center().y() - height // 2, rect.width(), height)


class SentimentCell(SizeCell):
    """The parts of sentiment: numbers with their signs, and below them the parts beside each other."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(appearance, parent)
        self._texts, self._signs = ThemeTexts(), SentimentTexts().signs

    def draw(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        theme = index.data(THEME_ROLE)
        counts = SentimentCounts() if theme is None else mood(theme)
        if theme is None or not counts.judged:
            text = self._texts.none if theme is None else self._texts.not_judged
            draw_text(painter, rect, text, option.font, self.look.colours.quiet)
            return
        upper, lower = _halves(rect)
        colours = self.look.colours
        self._draw_numbers(painter, upper, _numbers(counts, colours), option)
        rightwards = option.direction == Qt.LayoutDirection.LeftToRight
        parts = _lengths(counts, colours)
        draw_parts(painter, self.bar(lower), parts, self.look, rightwards=rightwards)

    def _draw_numbers(
        self, painter: QPainter, rect: QRect, parts: list[Part], option: QStyleOptionViewItem
    ) -> None:
        """Draw the shares one after the other, as many as there is room for."""
        metrics, gap = QFontMetrics(option.font), self.look.px(SPACE_M)
        rightwards = option.direction == Qt.LayoutDirection.LeftToRight
        painter.setFont(option.font)
        texts = [f"{self._signs[label]} {language.percent_whole(share)}" for label, share, _ in parts]
        widths = [metrics.horizontalAdvance(text) + 2 for text in texts]
        offset = 0
        for place in fitting([(label, share) for label, share, _ in parts], widths, gap, rect.width()):
            left = rect.left() + offset if rightwards else rect.right() - offset - widths[place]
            painter.setPen(QColor(parts[place][2]))
            room = QRect(left, rect.top(), widths[place], rect.height())
            painter.drawText(room, _UPRIGHT, texts[place])
            offset += widths[place] + gap


def fitting(
    parts: Sequence[tuple[Label | None, float]], widths: Sequence[int], gap: int, room: int
) -> list[int]:
    """Return the places of the parts that are drawn in `room` pixels, in their order.

    What nobody judged gives way first, then the neutral part, then the smaller pole: a positive part that was
    left out before a neutral one would make a theme look worse than it is.
    """
    ranks = {None: -2.0, "neutral": -1.0}
    kept = sorted(range(len(parts)), key=lambda place: ranks.get(parts[place][0], parts[place][1]))
    while kept and sum(widths[place] + gap for place in kept) - gap > room:
        kept.pop(0)
    return sorted(kept)


class SteadyCell(Cell):
    """How surely a theme would be found again: a word, and before it a ring that is the fuller the firmer."""

    def draw(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        theme = index.data(THEME_ROLE)
        word = None if theme is None else steadiness(theme.stability)
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        sign = "" if word is None else f"{_RINGS[word]} "
        ink = self.look.colours.quiet if word is None else self.look.colours.text
        draw_text(painter, rect, f"{sign}{text}", option.font, ink)


class LineCell(Cell):
    """How the share of a theme went from month to month, from nothing to its own most; a dot at the last month."""

    def draw(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line | None = index.data(LINE_ROLE)
        if line is not None:
            room = rect.adjusted(0, rect.height() // 4, 0, -rect.height() // 4)
            rightwards = option.direction == Qt.LayoutDirection.LeftToRight
            draw_line(painter, room, line.shares, self.look, rightwards=rightwards)


def _numbers(counts: SentimentCounts, colours: Colours) -> list[Part]:
    """Return (label, share, colour): shares of the judged comments, and last the share nobody judged."""
    judged: list[Part] = [
        (label, getattr(counts, label) / counts.judged, getattr(colours, label)) for label in LABELS
    ]
    unjudged = counts.abstained / (counts.judged + counts.abstained)
    return [*judged, (None, unjudged, colours.quiet)] if counts.abstained else judged


def _lengths(counts: SentimentCounts, colours: Colours) -> list[tuple[float, str]]:
    """Return the parts of the bar: what nobody judged stays empty, so that little evidence looks little."""
    whole = counts.judged + counts.abstained
    return [(getattr(counts, label) / whole, getattr(colours, label)) for label in LABELS]


def _halves(rect: QRect) -> tuple[QRect, QRect]:
    """Return the two lines of a cell, close to each other in its middle."""
    middle = rect.center().y() + 1
    edge = rect.height() // 8
    upper = QRect(rect.left(), rect.top() + edge, rect.width(), middle - rect.top() - edge)
    return upper, QRect(rect.left(), middle, rect.width(), rect.bottom() - middle - edge)
