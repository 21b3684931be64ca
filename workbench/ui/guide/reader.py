"""The window in which the guide is read, beside the one it tells of."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QImageReader, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QListWidgetItem, QSplitter, QVBoxLayout, QWidget

from workbench.ui.bench import Bench
from workbench.ui.document.tools import DocumentTools
from workbench.ui.document.view import DocumentView
from workbench.ui.guide.texts import GuideTexts
from workbench.ui.guide.trail import Trail
from workbench.ui.look.tokens import SPACE_M, SPACE_S
from workbench.ui.widgets.controls import button, column, row
from workbench.ui.widgets.outline import Outline

_SIZE, _LIST = (1040, 760), 230
_NAME = Qt.ItemDataRole.UserRole
_ADDRESS = "guide:"
_GREY = 128


class GuideReader(QDialog):
    """Not modal: one reads beside what one does. Pages are read at once, their pictures when the desk has time."""

    def __init__(self, parent: QWidget, bench: Bench) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._bench, self._texts = bench, GuideTexts()
        self._trail, self._name, self._html = Trail(), "", ""
        self._anchors: tuple[str, ...] = ()
        self.setWindowTitle(self._texts.title)
        self.resize(*(bench.appearance.look.px(length) for length in _SIZE))
        icons, texts = bench.icons, self._texts
        self.pages = Outline(texts.pages, bench.appearance)
        self.view = DocumentView(texts.page, bench.appearance)
        self.tools = DocumentTools(self.view, icons)
        self.back = button("", lambda: self._step(-1), "quiet", icons=icons, icon="back", name=texts.back)
        self.forward = button(
            "", lambda: self._step(1), "quiet", icons=icons, icon="forward", name=texts.forward
        )
        self._fill()
        self._lay_out()
        self._give_keys()
        self.view.link_chosen.connect(self._follow)
        self.pages.currentItemChanged.connect(lambda item, _: self._choose(item))

    def show_place(self, place: str) -> None:
        """Show a page, such as "guide/map.md", or a place on it, such as "guide/numbers.md#fit"."""
        self._trail.go(place)
        self._show(place)

    def _follow(self, address: str) -> None:
        self.show_place(address.removeprefix(_ADDRESS))

    def _step(self, steps: int) -> None:
        self._show(self._trail.step(steps))

    def _show(self, place: str) -> None:
        name, _, anchor = place.partition("#")
        if name != self._name:
            self._read(name)
        if anchor in self._anchors:
            self.view.go_to_heading(self._anchors.index(anchor), deepest=6)
        else:
            self.view.go_to_start()
        self.back.setEnabled(self._trail.has_back)
        self.forward.setEnabled(self._trail.has_forward)

    def _read(self, name: str) -> None:
        page = self._bench.verbs.guide_page(name)
        self._name, self._html, self._anchors = page.name, page.html, page.anchors
        blank = {address: _blank(file) for address, file in page.pictures}
        if page.html:
            self.view.show_html(page.html, blank)
        else:
            self.view.show_words(self._texts.missing)
        self._mark(page.name)
        self.setWindowTitle(f"{self._texts.title}: {page.title}" if page.title else self._texts.title)
        if page.pictures:
            self._bench.desk.call(lambda: _loaded(page.pictures), lambda found: self._hang(page.html, found))

    def _hang(self, html: str, pictures: dict[str, QImage]) -> None:
        """Show the pictures of a page, if it is still the one that is read."""
        if html == self._html:
            self.view.show_html(html, pictures)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_NAME) != self._name:
            self.show_place(item.data(_NAME))

    def _mark(self, name: str) -> None:
        for place in range(self.pages.count()):
            if self.pages.item(place).data(_NAME) == name:
                self.pages.blockSignals(True)
                self.pages.setCurrentRow(place)
                self.pages.blockSignals(False)

    def _fill(self) -> None:
        for name, title in self._bench.verbs.guide_pages():
            item = QListWidgetItem(title)
            item.setData(_NAME, name)
            self.pages.addItem(item)

    def _lay_out(self) -> None:
        page = QWidget()
        above = row(self.back, self.forward, self.tools, space=SPACE_S)
        above.setStretch(2, 1)
        page.setLayout(column(above, self.view, space=SPACE_S))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(SPACE_M)
        split.setChildrenCollapsible(False)
        split.addWidget(self.pages)
        split.addWidget(page)
        split.setStretchFactor(1, 1)
        list_width = self._bench.appearance.look.px(_LIST)
        split.setSizes([list_width, self.width() - list_width])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        layout.addWidget(split)

    def _give_keys(self) -> None:
        standard = QKeySequence.StandardKey
        for key, doing in ((standard.Back, -1), (standard.Forward, 1)):
            QShortcut(QKeySequence(key), self, lambda steps=doing: self._step(steps))
        QShortcut(QKeySequence(standard.Find), self, self.tools.field.take_focus)


def _loaded(pictures: Iterable[tuple[str, Path]]) -> dict[str, QImage]:
    """Return the pictures; the window's own were taken at the size they are shown."""
    return {address: QImage(str(file)) for address, file in pictures}


def _blank(file: Path) -> QImage:
    """Return what stands for a picture until it is read: as large, so that nothing moves when it comes."""
    blank = QImage(QImageReader(str(file)).size(), QImage.Format.Format_Grayscale8)
    blank.fill(_GREY)
    return blank
