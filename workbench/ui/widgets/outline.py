"""A list of headings beside a page: each whole, on as many lines as it needs."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate, QStyleOptionViewItem

from workbench.ui.look.appearance import Appearance
from workbench.ui.look.tokens import SPACE_S, SPACE_XS

_BOX = 28
_ENDLESS = 10_000


class Outline(QListWidget):
    """Lays its rows out again whenever it becomes narrower or wider."""

    def __init__(self, name: str, appearance: Appearance) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Whole(self, appearance))


class _Whole(QStyledItemDelegate):
    """Asks for as many lines as a heading has: Qt forgets the space around it when it counts them."""

    def __init__(self, view: Outline, appearance: Appearance) -> None:
        super().__init__(view)
        self._view, self._appearance = view, appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        px, hint = self._appearance.look.px, super().sizeHint(option, index)
        box = 0 if index.data(Qt.ItemDataRole.CheckStateRole) is None else px(_BOX)
        room = QRect(0, 0, self._view.viewport().width() - 3 * px(SPACE_S) - box, _ENDLESS)
        metrics = self._view.fontMetrics()
        text = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, str(index.data()))
        return QSize(hint.width(), max(text.height(), metrics.height()) + 2 * px(SPACE_XS))
