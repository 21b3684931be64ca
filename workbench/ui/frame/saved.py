"""The menu of selections kept by name, and the dialog that keeps, renames and forgets them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QMenu, QVBoxLayout, QWidget

from workbench.domain.selection import SavedSelection, Selection
from workbench.ui.bench import Bench
from workbench.ui.frame.facets import Facets
from workbench.ui.frame.restrictions import restrictions
from workbench.ui.frame.saved_texts import SavedTexts
from workbench.ui.language import in_label
from workbench.ui.look.tokens import SPACE_L, SPACE_M
from workbench.ui.widgets.controls import button, row
from workbench.ui.widgets.plain import Label

_SIZE = (520, 420)
_KEPT = Qt.ItemDataRole.UserRole


class SavedMenu(QMenu):
    """Filled when it opens: every kept selection, then what can be done with them."""

    def __init__(self, parent: QWidget, bench: Bench) -> None:
        super().__init__(parent)
        self._bench, self._texts = bench, SavedTexts()
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List what is kept now."""
        self.clear()
        selection = self._bench.selection
        for kept in self._bench.overview.selections:
            self.addAction(in_label(kept.name), lambda kept=kept: selection.set(kept.selection))
        if self.actions():
            self.addSeparator()
        self.addAction(self._texts.open, self._open)

    def _open(self) -> None:
        SavedDialog(self.parentWidget(), self._bench).show()


class SavedDialog(QDialog):
    """Not modal: the filters behind it go on working, and what they say can be kept at any moment."""

    def __init__(self, parent: QWidget | None, bench: Bench) -> None:
        super().__init__(parent)
        self._bench, self._texts, self._facets = bench, SavedTexts(), Facets(bench.overview)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self._texts.title)
        self.resize(*(bench.appearance.look.px(length) for length in _SIZE))
        self.name = QLineEdit()
        self.name.setPlaceholderText(self._texts.name)
        self.name.setAccessibleName(self._texts.name)
        self.name.returnPressed.connect(self._save)
        self.save = button(self._texts.save, self._save, "primary")
        self.now, self.means = Label("", "quiet", wrap=True), Label("", "quiet", wrap=True)
        self.list = KeptList(self._texts.list)
        self.use = button(self._texts.use, self._use)
        self.rename = button(self._texts.rename, self._edit)
        self.forget = button(self._texts.forget, self._forget)
        self._lay_out()
        self._connect()
        self._list()
        self._say_now()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        saving = row(self.name, self.save)
        saving.setStretch(0, 1)
        layout.addWidget(self.now)
        layout.addLayout(saving)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.means)
        layout.addLayout(row(self.use, self.rename, self.forget, None, button(self._texts.close, self.close)))

    def _connect(self) -> None:
        self.list.itemDoubleClicked.connect(lambda _: self._use())
        self.list.currentItemChanged.connect(lambda *_: self._say_current())
        self.list.itemChanged.connect(self._renamed)
        self.list.on_key = {
            Qt.Key.Key_Return: self._use,
            Qt.Key.Key_Delete: self._forget,
            Qt.Key.Key_F2: self._edit,
        }
        # Methods, not functions: so Qt forgets them when the dialog goes.
        self._bench.overview.selections_read.connect(self._list)
        self._bench.selection.changed.connect(self._say_now)
        self._bench.safe_view.groups_changed.connect(self._say_now)
        self._bench.safe_view.groups_changed.connect(self._say_current)

    def current(self) -> SavedSelection | None:
        """Return the kept selection that is current in the list."""
        item = self.list.currentItem() if self.list.count() else None
        return item.data(_KEPT) if item is not None else None

    def _list(self, _: object = None) -> None:
        place = max(self.list.currentRow(), 0)
        self.list.blockSignals(True)
        self.list.clear()
        for kept in self._bench.overview.selections:
            item = QListWidgetItem(kept.name)
            item.setData(_KEPT, kept)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.list.addItem(item)
        self.list.setCurrentRow(min(place, self.list.count() - 1))
        self.list.blockSignals(False)
        self._say_current()

    def _say_now(self, _: object = None) -> None:
        told = self._words(self._bench.selection.value)
        self.now.setText(self._texts.now.replace("%1", told))

    def _say_current(self) -> None:
        kept = self.current()
        self.means.setText(self._texts.nothing if kept is None else self._words(kept.selection))
        for each in (self.use, self.rename, self.forget):
            each.setEnabled(kept is not None)

    def _words(self, selection: Selection) -> str:
        told = [each.told for each in restrictions(selection, self._facets)]
        return " · ".join(told) or self._texts.everything

    def _save(self) -> None:
        self._bench.edits.save_selection(self.name.text(), self._bench.selection.value)
        self.name.clear()

    def _use(self) -> None:
        kept = self.current()
        if kept is not None:
            self._bench.selection.set(kept.selection)

    def _edit(self) -> None:
        if self.list.count():
            self.list.editItem(self.list.currentItem())

    def _renamed(self, item: QListWidgetItem) -> None:
        kept: SavedSelection = item.data(_KEPT)
        if item.text() != kept.name:
            self._bench.edits.rename_selection(kept.name, item.text())

    def _forget(self) -> None:
        kept = self.current()
        if kept is not None:
            self._bench.edits.forget_selection(kept.name)


class KeptList(QListWidget):
    """A list whose keys do what the buttons below it do."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setEditTriggers(QListWidget.EditTrigger.NoEditTriggers)
        self.on_key: dict[Qt.Key, Callable[[], None]] = {}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        do = self.on_key.get(Qt.Key(event.key()))
        if do is not None:
            do()
        else:
            super().keyPressEvent(event)
