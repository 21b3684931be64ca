"""The palette itself: type, walk with the arrow keys, Enter does it, Esc leaves everything as it was."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from workbench.ui.look.appearance import Appearance
from workbench.ui.look.tokens import SPACE_M, SPACE_S
from workbench.ui.palette.entries import Offer
from workbench.ui.palette.ranking import ranked
from workbench.ui.palette.texts import PaletteTexts
from workbench.ui.widgets.plain import Label

_SIZE = (560, 440)
_MOST = 60
_WALKING = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class Palette(QDialog):
    """The focus stays in the field; the keys that walk are passed on to the list."""

    def __init__(self, parent: QWidget, appearance: Appearance, offers: Sequence[Offer]) -> None:
        super().__init__(parent)
        texts = PaletteTexts()
        self._offers = offers
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(texts.title)
        self.setModal(True)
        self.resize(*(appearance.look.px(length) for length in _SIZE))
        self.field = QLineEdit()
        self.field.setPlaceholderText(texts.hint)
        self.field.setAccessibleName(texts.hint)
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(texts.found)
        self.list.setUniformItemSizes(True)
        self.list.itemClicked.connect(lambda _: self._take())
        self.nothing = Label(texts.nothing, "quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        layout.setSpacing(SPACE_S)
        for part in (self.field, self.nothing, self.list):
            layout.addWidget(part)
        self._narrow("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _WALKING:
                self.list.keyPressEvent(event)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._take()
                return True
        return super().eventFilter(watched, event)

    def _narrow(self, typed: str) -> None:
        self.list.clear()
        for place in ranked(typed, [offer.name for offer in self._offers])[:_MOST]:
            offer = self._offers[place]
            item = QListWidgetItem(f"{offer.name}    {offer.keys}" if offer.keys else offer.name)
            item.setData(Qt.ItemDataRole.UserRole, place)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.nothing.setVisible(not self.list.count())

    def _take(self) -> None:
        item = self.list.currentItem()
        if self.list.count():
            self.accept()
            place: int = item.data(Qt.ItemDataRole.UserRole)
            self._offers[place].take()
