"""Asks which of the things in a file are to be imported: sheets of a workbook, files of an archive or folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from workbench.domain.intake import Part
from workbench.ui.bench import Bench
from workbench.ui.language import translate
from workbench.ui.look.tokens import SPACE_M, SPACE_XL
from workbench.ui.widgets.controls import button, row
from workbench.ui.widgets.plain import Label

_PATH_ROLE = Qt.ItemDataRole.UserRole
_MOST_TICKED = 20


class PartTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.title = translate("Parts", "What is to be imported?")
        self.body = translate(
            "Parts",
            "“%1” holds several things. Tick those with comments; you see each before it is imported.",
        )
        self.list = translate("Parts", "What is in the file")
        self.everything = translate("Parts", "Tick &all")
        self.nothing = translate("Parts", "Tick &none")
        self.go_on = translate("Parts", "&Look at these")
        self.leave = translate("Parts", "Do &not import")
        self.hidden = translate("Parts", "%1 (hidden)")
        self.sized = translate("Parts", "%1 · %2")


class PartsDialog(QDialog):
    """Signals: `chosen` (the paths of the parts that are ticked)."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, bench: Bench, path: Path, parts: Sequence[Part]) -> None:
        super().__init__(parent)
        self._texts = PartTexts()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self._texts.title)
        self.setMinimumWidth(bench.appearance.look.px(480))
        self.list = QListWidget()
        self.list.setAccessibleName(self._texts.list)
        self._fill(parts)
        self.go_on = button(self._texts.go_on, self.accept, "primary")
        self.go_on.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        layout.setSpacing(SPACE_M)
        layout.addWidget(Label(self._texts.title, "title", wrap=True))
        layout.addWidget(Label(self._texts.body.replace("%1", path.name), "quiet", wrap=True))
        layout.addWidget(self.list, 1)
        every = button(self._texts.everything, lambda: self._tick_all(Qt.CheckState.Checked), "link")
        none = button(self._texts.nothing, lambda: self._tick_all(Qt.CheckState.Unchecked), "link")
        layout.addLayout(row(every, none, None))
        layout.addLayout(row(None, button(self._texts.leave, self.reject), self.go_on))
        self.list.itemChanged.connect(lambda _: self.go_on.setEnabled(bool(self.ticked())))
        self.accepted.connect(lambda: self.chosen.emit(self.ticked()))
        self.rejected.connect(lambda: self.chosen.emit([]))

    def ticked(self) -> list[Path]:
        """Return the paths of the parts that are ticked, in their order."""
        items = [self.list.item(place) for place in range(self.list.count())]
        return [item.data(_PATH_ROLE) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _fill(self, parts: Sequence[Part]) -> None:
        for place, part in enumerate(parts):
            name = self._texts.hidden.replace("%1", part.name) if part.is_hidden else part.name
            if part.size:
                size = QLocale().formattedDataSize(part.size)
                name = self._texts.sized.replace("%2", size).replace("%1", name)
            item = QListWidgetItem(name)
            item.setData(_PATH_ROLE, part.path)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = place == 0 or (part.size > 0 and len(parts) <= _MOST_TICKED)
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _tick_all(self, state: Qt.CheckState) -> None:
        for place in range(self.list.count()):
            self.list.item(place).setCheckState(state)
