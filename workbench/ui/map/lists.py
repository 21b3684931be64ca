"""The lists beside the map: its legend, whose entries select, and its themes, which arrow keys lead to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from workbench.ui.charts.swatches import swatch
from workbench.ui.look.appearance import Appearance
from workbench.ui.map.colouring import Entry
from workbench.ui.map.texts import MapTexts

_SWATCH = 16
_VALUE = Qt.ItemDataRole.UserRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole


class SideList(QListWidget):
    """Signals: `opened` (the place of an entry: a click, Enter or Space)."""

    opened = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self.currentRow() >= 0:
            self.opened.emit(self.currentRow())
        else:
            super().keyPressEvent(event)


class Legend(SideList):
    """What the colours and shapes mean; an entry that is opened selects its comments."""

    def __init__(self, texts: MapTexts, appearance: Appearance) -> None:
        super().__init__(texts.legend_hint)
        self._texts, self._appearance = texts, appearance
        self.itemClicked.connect(lambda item: self.opened.emit(self.row(item)))

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """List these; the entry that was current stays so by its place."""
        place = self.currentRow()
        self.clear()
        length = self._appearance.look.px(_SWATCH)
        self.setIconSize(QSize(length, length))
        for entry in entries:
            item = QListWidgetItem(
                swatch(entry.ink, length, self.devicePixelRatioF()),
                self._texts.entry(entry.name, entry.comments),
            )
            item.setData(_SPOKEN, self._texts.spoken(entry.name, entry.comments))
            item.setToolTip("")
            if not entry.values:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.addItem(item)
        if 0 <= place < self.count():
            self.setCurrentRow(place)


class ThemeNames(SideList):
    """The themes on the map by size. Signals: `gone_to` (a theme's id: it became the current one)."""

    gone_to = Signal(str)

    def __init__(self, texts: MapTexts) -> None:
        super().__init__(texts.regions_hint)
        self._texts = texts
        self.currentItemChanged.connect(self._tell)
        self.itemDoubleClicked.connect(lambda item: self.opened.emit(self.row(item)))

    def show_themes(self, themes: Sequence[tuple[str, str, int]]) -> None:
        """List (id, name, comments); the theme that was current stays so."""
        current = self.theme(self.currentRow())
        self.blockSignals(True)
        self.clear()
        for theme, name, comments in themes:
            item = QListWidgetItem(self._texts.entry(name, comments))
            item.setData(_VALUE, theme)
            item.setData(_SPOKEN, self._texts.spoken(name, comments))
            self.addItem(item)
        self.blockSignals(False)
        self.go_to(current)

    def theme(self, place: int) -> str | None:
        """Return the id of the theme at a place of the list."""
        item = self.item(place)
        return None if place < 0 else item.data(_VALUE)

    def go_to(self, theme: str | None) -> None:
        """Make this theme the current one, if it is listed."""
        for place in range(self.count()):
            if theme is not None and self.theme(place) == theme:
                self.setCurrentRow(place)

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.gone_to.emit(item.data(_VALUE))
