"""The sections of the report: a way to each of them, and which of them are written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidgetItem

from workbench.ui.findings.texts import FindingsTexts
from workbench.ui.look.appearance import Appearance
from workbench.ui.widgets.outline import Outline
from workbench.ui.widgets.plain import tip

if TYPE_CHECKING:
    from workbench.findings.markdown import Chapter

_TICKED, _OPEN = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_SECTION = Qt.ItemDataRole.UserRole


class SectionList(Outline):
    """A row for each section that has something to say; one that always stays has no box.

    Signals: `chosen` (the place of its heading among those in the report), `left_out_changed` (names of sections).
    """

    chosen = Signal(int)
    left_out_changed = Signal(object)

    def __init__(self, texts: FindingsTexts, appearance: Appearance) -> None:
        super().__init__(texts.sections, appearance)
        self._texts = texts
        self.itemChanged.connect(lambda _: self.left_out_changed.emit(self.left_out))
        self.currentRowChanged.connect(self._choose)
        self.itemClicked.connect(lambda _: self._choose(self.currentRow()))

    @property
    def left_out(self) -> list[str]:
        """The names of the sections whose box is not ticked."""
        rows = [self.item(place) for place in range(self.count())]
        return [each.data(_SECTION) for each in rows if each.data(_SECTION) and not _is_told(each)]

    def show_parts(self, parts: Sequence[Chapter]) -> None:
        """Show these in the place of what was shown, and stay on the same row."""
        place = self.currentRow()
        self.blockSignals(True)
        self.clear()
        for part in parts:
            self.addItem(self._row(part))
        self.setCurrentRow(min(place, self.count() - 1))
        self.blockSignals(False)

    def _row(self, part: Chapter) -> QListWidgetItem:
        made = QListWidgetItem(part.heading or self._texts.beginning)
        made.setData(_SECTION, part.section)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if part.section is not None:
            made.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable)
            made.setCheckState(_TICKED if part.is_told else _OPEN)
        else:
            made.setFlags(flags)
            made.setToolTip(tip(self._texts.always))
        return made

    def _choose(self, row: int) -> None:
        if 0 <= row < self.count() and _is_told(self.item(row)):
            self.chosen.emit(sum(_is_told(self.item(place)) for place in range(row)))


def _is_told(item: QListWidgetItem) -> bool:
    return item.data(_SECTION) is None or item.checkState() == _TICKED
