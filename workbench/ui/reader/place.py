"""When the reader is seen: it comes where there is something to read and room for it, and folds by one key."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow

from workbench.domain.views import CommentDetail
from workbench.ui.look.appearance import Appearance
from workbench.ui.look.tokens import Look
from workbench.ui.memory import Memory
from workbench.ui.reader.dock import Reader

_OF_COMMENTS = frozenset({"comments", "themes", "map"})
_LEAST, _USUAL = 275, 320
_ROOM_ON_PAGES_OF_COMMENTS, _ROOM_ELSEWHERE = 1120, 1560
_LEAST_WITH_READER = 900


class ReaderPlace(QObject):
    """Until somebody folds the reader or unfolds it, the width decides; after that her word, by kind of page.

    Pages of comments are one kind, all others the second: there a table or a report needs the width.
    """

    def __init__(self, window: QMainWindow, reader: Reader, memory: Memory, appearance: Appearance) -> None:
        super().__init__(reader)
        self._window, self._reader, self._memory, self._appearance = window, reader, memory, appearance
        self._page = ""
        self._has_comment = self._is_concentrating = False
        self._scale = appearance.look.scale
        self._dock()
        reader.fold_wanted.connect(self.toggle)
        # Methods, not functions: so Qt forgets them when the reader goes.
        appearance.changed.connect(self._follow_look)
        self._follow_look(appearance.look)

    def toggle(self) -> None:
        """Fold or unfold the reader, and remember it for pages of this kind."""
        self._reader.setVisible(not self._reader.isVisible())
        self._memory.keep_reader(self._kind, is_open=self._reader.isVisible())

    def show(self) -> None:
        """Show the reader because somebody wants to read, whatever she said of such pages."""
        self._reader.show()
        self._reader.raise_()

    def follow_page(self, page: str) -> None:
        """Show the reader or fold it, as is usual on this page."""
        self._page = page
        self._settle()

    def follow_comment(self, detail: CommentDetail | None) -> None:
        """Show the reader where there is something to read, unless somebody folded it."""
        self._has_comment = detail is not None
        if detail is not None and self._kind == "comments" and self._is_wanted():
            self._settle()

    def concentrate(self, is_on: bool) -> None:
        """Take the reader away while somebody codes: what it tells must not sway her."""
        self._is_concentrating = is_on
        self._settle()

    def leave(self) -> None:
        """Take the reader away with its study."""
        self._page = ""
        self._reader.hide()

    @property
    def _kind(self) -> str:
        return "comments" if self._page in _OF_COMMENTS else "others"

    def _is_wanted(self) -> bool:
        kept = self._memory.reader(self._kind)
        if self._is_concentrating or not self._page:
            return False
        if kept is not None:
            return kept
        room = _ROOM_ON_PAGES_OF_COMMENTS if self._kind == "comments" else _ROOM_ELSEWHERE
        return self._has_comment and self._window.width() >= self._appearance.look.px(room)

    def _settle(self) -> None:
        self._reader.setVisible(self._is_wanted())

    def _dock(self) -> None:
        """Put the reader where it was; at the first time at the end of the lines."""
        leftwards, area = self._window.isRightToLeft(), Qt.DockWidgetArea
        self._window.addDockWidget(
            area.LeftDockWidgetArea if leftwards else area.RightDockWidgetArea, self._reader
        )
        state = self._memory.bytes("docks")
        if state.isEmpty() or not self._window.restoreState(state):
            self._resize(max(self._appearance.look.px(_USUAL), self._reader.width_wanted()))

    def _follow_look(self, look: Look) -> None:
        """Let the reader grow and shrink with the text; where that leaves a page too little room, hide it."""
        width = round(self._reader.width() * look.scale / self._scale)
        self._reader.setMinimumWidth(look.px(_LEAST))
        if look.scale > self._scale and self._window.width() < look.px(_LEAST_WITH_READER):
            self._reader.hide()
        elif look.scale != self._scale:
            self._resize(width)
        self._scale = look.scale

    def _resize(self, width: int) -> None:
        self._window.resizeDocks([self._reader], [width], Qt.Orientation.Horizontal)
