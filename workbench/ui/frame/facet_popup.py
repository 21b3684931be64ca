"""The list a filter opens: tick values, narrow long lists by typing, Esc closes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from workbench.ui import language
from workbench.ui.frame.facets import Choice
from workbench.ui.frame.texts import FilterTexts
from workbench.ui.look.tokens import SPACE_S

_LONG, _MOST_SHOWN, _WIDTH = 10, 12, 320
_VALUE_ROLE = Qt.ItemDataRole.UserRole
_LIST_KEYS = {Qt.Key.Key_Down, Qt.Key.Key_Up}


class FacetPopup(QFrame):
    """Signals: `chosen` (the tuple of ticked values, at every tick)."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, name: str, choices: Sequence[Choice], ticked: Sequence[str]) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        texts = FilterTexts()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "card")
        self._pressed = Qt.CheckState.Unchecked
        self.search = QLineEdit()
        self.search.setPlaceholderText(texts.find)
        self.search.setAccessibleName(texts.find)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self.search.setVisible(len(choices) > _LONG)
        self.list = QListWidget()
        self.list.setAccessibleName(texts.choices.replace("%1", name))
        self._fill(choices, set(ticked))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        layout.addWidget(self.search)
        layout.addWidget(self.list)

    def open_below(self, anchor: QWidget) -> None:
        """Show the list under the button it belongs to."""
        self.list.ensurePolished()
        self.list.scheduleDelayedItemsLayout()
        rows = min(self.list.count(), _MOST_SHOWN)
        self.list.setFixedHeight(rows * self.list.sizeHintForRow(0) + 2 * SPACE_S)
        self.list.setMinimumWidth(max(_WIDTH, self.list.sizeHintForColumn(0) // 2))
        self.adjustSize()
        corner = anchor.mapToGlobal(QPoint(0, anchor.height() + 2))
        if self.isRightToLeft():
            corner.setX(corner.x() + anchor.width() - self.width())
        self.move(corner)
        self.show()
        (self.search if self.search.isVisibleTo(self) else self.list).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _LIST_KEYS and not self.list.hasFocus():
            self.list.setFocus()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.close()
        else:
            super().keyPressEvent(event)

    def _fill(self, choices: Sequence[Choice], ticked: set[str]) -> None:
        for choice in choices:
            counted = (
                choice.name if choice.count is None else f"{choice.name}  ·  {language.number(choice.count)}"
            )
            item = QListWidgetItem(counted)
            item.setData(_VALUE_ROLE, choice.value)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
            )
            state = Qt.CheckState.Checked if choice.value in ticked else Qt.CheckState.Unchecked
            item.setCheckState(state)
            self.list.addItem(item)
        if self.list.count():
            self.list.setCurrentRow(0)
        self.list.itemChanged.connect(lambda _: self.chosen.emit(self._ticked()))
        self.list.itemPressed.connect(self._remember)
        self.list.itemClicked.connect(self._tick_whole_row)

    def _remember(self, item: QListWidgetItem) -> None:
        self._pressed = item.checkState()

    def _tick_whole_row(self, item: QListWidgetItem) -> None:
        """Tick a row clicked beside its box; the box itself has changed by now and is left alone."""
        if item.checkState() == self._pressed:
            was_ticked = self._pressed == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if was_ticked else Qt.CheckState.Checked)

    def _ticked(self) -> tuple[str, ...]:
        return tuple(
            item.data(_VALUE_ROLE) for item in self._items() if item.checkState() == Qt.CheckState.Checked
        )

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(place) for place in range(self.list.count())]

    def _narrow(self, typed: str) -> None:
        wanted = typed.casefold().strip()
        for item in self._items():
            item.setHidden(wanted not in item.text().casefold())
