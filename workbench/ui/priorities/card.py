"""A priority drawn as a card."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from workbench.ui.look.appearance import Appearance
from workbench.ui.look.tokens import RADIUS_S, SPACE_S, SPACE_XS
from workbench.ui.priorities.model import row_of
from workbench.ui.priorities.view_texts import ViewTexts
from workbench.ui.widgets.cells import Index, draw_text
from workbench.ui.widgets.naming import NamingCell

NARROWEST = 168
_STATEMENT, _LINES = 3, 5  # lines of what should be done, and of all of a card
_State = QStyle.StateFlag


class Card(NamingCell):
    """A card: the statement, who speaks of it, and what is planned; edited where it stands."""

    def __init__(self, appearance: Appearance, parent: QWidget, name: str, told: ViewTexts) -> None:
        super().__init__(appearance, parent, name)
        self._told = told

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        found = row_of(index)
        if found is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = self._draw_card(painter, option)
        line = QFontMetrics(option.font).height()
        top = QRect(inside.left(), inside.top(), inside.width(), _STATEMENT * line)
        colours = self.look.colours
        drawn = draw_text(painter, top, found.statement, option.font, colours.text, _STATEMENT, at_top=True)
        below = inside.adjusted(0, drawn, 0, 0)
        facts = " · ".join(filter(None, (self._told.people(found), self._told.plan(found))))
        left = _LINES - round(drawn / line)
        draw_text(painter, below, facts, option.font, colours.quiet, left, at_top=True)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        lines = _LINES * QFontMetrics(option.font).height()
        return QSize(self.look.px(NARROWEST) // 2, lines + self.look.px(2 * SPACE_S + SPACE_S))

    def _draw_card(self, painter: QPainter, option: QStyleOptionViewItem) -> QRect:
        """Draw the ground of a card and return the room for its words."""
        colours, gap = self.look.colours, self.look.px(SPACE_XS)
        card = option.rect.adjusted(gap, gap, -gap, -gap)
        is_chosen = bool(option.state & _State.State_Selected)
        is_near = bool(option.state & _State.State_MouseOver)
        painter.setBrush(
            QColor(colours.chosen if is_chosen else colours.hover if is_near else colours.raised)
        )
        has_focus = bool(option.state & _State.State_HasFocus)
        told = has_focus or (is_chosen and self.look.high_contrast)
        painter.setPen(QPen(QColor(colours.accent if told else colours.line), 2 if told else 1))
        painter.drawRoundedRect(card, RADIUS_S, RADIUS_S)
        inner = self.look.px(SPACE_S)
        return card.adjusted(inner, inner // 2, -inner, -inner // 2)
