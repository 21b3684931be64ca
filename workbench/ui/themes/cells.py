"""How a theme is drawn: its name over its words, its share as a bar, its sentiment as parts with numbers."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from workbench.domain.sentiment import LABELS
from workbench.domain.views import SentimentCounts
from workbench.ui import language
from workbench.ui.comments.texts import SentimentTexts
from workbench.ui.look.appearance import Appearance
from workbench.ui.look.fonts import sized
from workbench.ui.look.icons import pixmap
from workbench.ui.look.tokens import ICON, SPACE_S, SPACE_XS
from workbench.ui.themes.model import SHARE_ROLE, THEME_ROLE, WORDS_ROLE
from workbench.ui.themes.texts import ThemeTexts
from workbench.ui.widgets.bars import draw_bar, draw_parts
from workbench.ui.widgets.cells import Cell, Index, draw_text
from workbench.ui.widgets.naming import NamingCell

_BAR = 7
_SMALL = 0.92


class NameCell(NamingCell):
    """The theme's name, and below it the words it is known by."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(appearance, parent, ThemeTexts().name_field)

    def draw(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        colours = self.look.colours
        upper, lower = _halves(rect)
        name = str(index.data(Qt.ItemDataRole.DisplayRole))
        draw_text(painter, upper, name, sized(option.font, 1.0, bold=True), colours.text)
        draw_text(painter, lower, str(index.data(WORDS_ROLE)), sized(option.font, _SMALL), colours.quiet)


class ShareCell(Cell):
    """The share of all comments: the number, and below it a bar."""

    def draw(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        upper, lower = _halves(rect)
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        draw_text(painter, upper, text, option.font, self.look.colours.text)
        rightwards = option.direction == Qt.LayoutDirection.LeftToRight
        draw_bar(painter, self.bar(lower), index.data(SHARE_ROLE) or 0.0, self.look, rightwards=rightwards)

    def bar(self, rect: QRect) -> QRect:
        height = self.look.px(_BAR)
        return QRect(rect.left(), rect.center().y() - height // 2, rect.width(), height)


class SentimentCell(ShareCell):
    """The parts of sentiment: numbers with their signs, and below them the parts beside each other."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(appearance, parent)
        self._texts, self._signs = ThemeTexts(), SentimentTexts().signs

    def draw(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        theme = index.data(THEME_ROLE)
        counts: SentimentCounts | None = theme.sentiment if theme is not None else None
        if counts is None or not counts.judged:
            text = self._texts.none if counts is None else self._texts.not_judged
            draw_text(painter, rect, text, option.font, self.look.colours.quiet)
            return
        upper, lower = _halves(rect)
        self._draw_numbers(painter, upper, counts, option)
        colours = self.look.colours
        parts = [(getattr(counts, label) / counts.judged, getattr(colours, label)) for label in LABELS]
        rightwards = option.direction == Qt.LayoutDirection.LeftToRight
        draw_parts(painter, self.bar(lower), parts, self.look, rightwards=rightwards)

    def _draw_numbers(
        self, painter: QPainter, rect: QRect, counts: SentimentCounts, option: QStyleOptionViewItem
    ) -> None:
        metrics, gap = QFontMetrics(option.font), self.look.px(2 * SPACE_S)
        rightwards = option.direction == Qt.LayoutDirection.LeftToRight
        offset = 0
        for text, ink in self._numbers(counts):
            width = metrics.horizontalAdvance(text) + 2
            if offset + width > rect.width():
                break
            left = rect.left() + offset if rightwards else rect.right() - offset - width
            painter.setPen(QColor(ink))
            painter.setFont(option.font)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(QRect(left, rect.top(), width, rect.height()), int(flags), text)
            offset += width + gap

    def _numbers(self, counts: SentimentCounts) -> list[tuple[str, str]]:
        colours = self.look.colours
        told = [
            (f"{self._signs[label]} {language.percent_whole(getattr(counts, label) / counts.judged)}", label)
            for label in LABELS
        ]
        numbers = [(text, str(getattr(colours, label))) for text, label in told]
        return [*numbers, (self._texts.unjudged(counts), colours.quiet)] if counts.abstained else numbers


class PriorityCell(Cell):
    """A flag and the word where a theme is a priority."""

    def draw(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        if not text:
            return
        size, ink = self.look.px(ICON), self.look.colours.priority
        ratio = painter.device().devicePixelRatioF()
        rightwards = option.direction == Qt.LayoutDirection.LeftToRight
        left = rect.left() if rightwards else rect.right() - size
        painter.drawPixmap(left, rect.center().y() - size // 2, pixmap("priorities", ink, size, ratio))
        shift = size + self.look.px(SPACE_XS)
        beside = rect.adjusted(shift, 0, 0, 0) if rightwards else rect.adjusted(0, 0, -shift, 0)
        painter.setPen(QColor(ink))
        painter.setFont(option.font)
        side = Qt.AlignmentFlag.AlignLeft if rightwards else Qt.AlignmentFlag.AlignRight
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side
        painter.drawText(beside, int(flags), text)


def _halves(rect: QRect) -> tuple[QRect, QRect]:
    """Return the two lines of a cell, close to each other in its middle."""
    middle = rect.center().y() + 1
    edge = rect.height() // 8
    upper = QRect(rect.left(), rect.top() + edge, rect.width(), middle - rect.top() - edge)
    return upper, QRect(rect.left(), middle, rect.width(), rect.bottom() - middle - edge)
