"""How cells of every list are drawn: ground, focus, and text that follows its own direction."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.ui.look.appearance import Appearance
from workbench.ui.look.tokens import SPACE_S, Look

Index = QModelIndex | QPersistentModelIndex
_LONGEST = 600
_KEPT = 512
"""Texts kept as they were laid out last: names, dates and signs come back in every row, and rows in every painting."""
_HEADER_MARGIN = 8  # what the style leaves free at the end of a header for its arrow
_State = QStyle.StateFlag
_MARKED = _State.State_Selected | _State.State_MouseOver | _State.State_HasFocus


class Cell(QStyledItemDelegate):
    """Draws a cell's ground; subclasses fill it in `draw`."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.appearance = appearance

    @property
    def look(self) -> Look:
        return self.appearance.look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, option)
        inner = option.rect.adjusted(self.look.px(SPACE_S), 0, -self.look.px(SPACE_S), 0)
        self.draw(painter, inner, option, index)
        painter.restore()

    def draw(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the content of the cell into `rect`, its ground without the margins at both sides."""
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        draw_text(painter, rect, text, option.font, self.look.colours.text)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")[:_LONGEST]
        metrics = QFontMetrics(option.font)
        width = metrics.horizontalAdvance(text) + 2 * self.look.px(SPACE_S) + 2
        return QSize(width, metrics.height() + 2 * self.look.px(SPACE_S))

    def _draw_edges(self, painter: QPainter, rect: QRect) -> None:
        """Where colours may not be told apart, lines tell which row is chosen."""
        if self.look.high_contrast:
            painter.setPen(QPen(QColor(self.look.colours.accent), 3))
            painter.drawLine(rect.topLeft(), rect.topRight())
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colours, rect, state = self.look.colours, option.rect, option.state
        is_marked = state & _MARKED  # asked once, as it is of nearly no cell
        if is_marked and state & _State.State_Selected:
            painter.fillRect(rect, QColor(colours.chosen))
            self._draw_edges(painter, rect)
        elif is_marked and state & _State.State_MouseOver:
            painter.fillRect(rect, QColor(colours.hover))
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if is_marked and state & _State.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))


class TextCell(Cell):
    """Up to `lines` lines of text, cut with an ellipsis, each text in its own direction."""

    def __init__(
        self, appearance: Appearance, parent: QWidget, lines: int = 1, *, quiet: bool = False
    ) -> None:
        super().__init__(appearance, parent)
        self._lines, self._quiet = lines, quiet

    def draw(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        colours = self.look.colours
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        ink = colours.quiet if self._quiet else colours.text
        draw_text(painter, rect, text, option.font, ink, self._lines)


class NumberCell(Cell):
    """A number, aligned so that digits stand below digits."""

    def draw(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        painter.setPen(QColor(self.look.colours.text))
        painter.setFont(option.font)
        flags = Qt.AlignmentFlag.AlignVCenter | trailing(option.direction)
        margin = self.look.px(_HEADER_MARGIN)
        painter.drawText(
            rect.adjusted(margin, 0, -margin, 0),
            int(flags),
            str(index.data(Qt.ItemDataRole.DisplayRole) or ""),
        )


def trailing(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """Return the side on which lines end in a window of this direction."""
    rightwards = direction == Qt.LayoutDirection.LeftToRight
    return Qt.AlignmentFlag.AlignRight if rightwards else Qt.AlignmentFlag.AlignLeft


def direction_of(text: str) -> Qt.LayoutDirection:
    """Return the direction `text` is read in, by its first letter; the application's where it has none."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in {"R", "AL"}:
            return Qt.LayoutDirection.RightToLeft
        if kind == "L":
            return Qt.LayoutDirection.LeftToRight
    return QGuiApplication.layoutDirection()


def draw_text(
    painter: QPainter, rect: QRect, text: str, font: QFont, ink: str, lines: int = 1, *, at_top: bool = False
) -> int:
    """Draw at most `lines` lines of `text` in the middle of `rect`, or `at_top` of it; return the height drawn.

    The text runs in its own direction: what is Arabic stands right also in an English window.
    """
    direction = QGuiApplication.layoutDirection()
    pieces = laid_out(text[:_LONGEST], QFont(font), max(rect.width(), 1), lines, direction)
    metrics = QFontMetrics(font)
    height = metrics.height()
    painter.setPen(QColor(ink))
    top = rect.top() + (0 if at_top else max(0, (rect.height() - height * len(pieces)) // 2))
    for row, piece in enumerate(pieces):
        # Lines of different scripts share a base line: a fallback font stands higher or lower by itself.
        rise = metrics.ascent() - piece.lineAt(0).ascent()
        piece.draw(painter, QPointF(rect.left(), top + row * height + rise))
    return height * len(pieces)


@lru_cache(_KEPT)
def laid_out(
    text: str, font: QFont, width: int, lines: int, _direction: Qt.LayoutDirection
) -> list[QTextLayout]:
    """Return `text` as lines, the last of which is cut with an ellipsis if need be.

    The font is remembered, so it has to be a copy; so is the application's direction, which texts without letters have.
    """
    pieces: list[QTextLayout] = []
    rest = text
    while rest and len(pieces) < lines - 1:
        line, length = _line(rest, font, width)
        pieces.append(line)
        rest = _after(rest, length)
    if rest:
        cut = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
        pieces.append(_line(cut, font, width)[0])
    return pieces


def _line(text: str, font: QFont, width: int) -> tuple[QTextLayout, int]:
    """Return the first line of `text` and how much of it (in UTF-16 units) fits into `width`."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    direction = direction_of(text)
    rightwards = direction == Qt.LayoutDirection.LeftToRight
    option.setTextDirection(direction)
    option.setAlignment(Qt.AlignmentFlag.AlignLeft if rightwards else Qt.AlignmentFlag.AlignRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)  # or drawing would shape again what was shaped to be broken
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    return layout, line.textLength()


def _after(text: str, units: int) -> str:
    """Return what follows the first `units` UTF-16 units, in which Qt counts, of `text`."""
    return text.encode("utf-16-le", "surrogatepass")[2 * units :].decode("utf-16-le", "replace")
