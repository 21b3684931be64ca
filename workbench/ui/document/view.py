"""A page to read, zoom, search and copy from. It loads nothing: pictures are handed to it, links are only told."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QTextBrowser

from workbench.ui.document.dress import document_font, document_sheet, next_zoom, widest_column
from workbench.ui.document.harmless import is_harmless
from workbench.ui.look.appearance import Appearance
from workbench.ui.look.tokens import SPACE_L, SPACE_M
from workbench.ui.widgets.plain import QuietDocument

_Keys = QKeySequence.StandardKey
_Flag = Qt.TextInteractionFlag
_BAR = 3  # pixels, the line beside a quote


class DocumentView(QTextBrowser):
    """Shows HTML of our own making; in the look of the moment, unless whoever made it shows it anew in each look.

    Signals: `link_chosen` (the address of a link to one of our pages), `find_wanted`, `zoomed` (the new zoom).
    """

    link_chosen = Signal(str)
    find_wanted = Signal()
    zoomed = Signal(float)

    def __init__(self, name: str, appearance: Appearance, *, follows_look: bool = True) -> None:
        super().__init__()
        self._appearance = appearance
        self._html, self._pictures = "", dict[str, QImage]()
        self._zoom = 1.0
        self._page: QTextDocument | None = None
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setAcceptRichText(False)
        self.setAccessibleName(name)
        self.setProperty("role", "page")
        self.setTextInteractionFlags(
            _Flag.TextSelectableByMouse
            | _Flag.TextSelectableByKeyboard
            | _Flag.LinksAccessibleByMouse
            | _Flag.LinksAccessibleByKeyboard
        )
        self.anchorClicked.connect(self._follow)
        if follows_look:
            appearance.changed.connect(lambda _: self._show_again())
        self._show_again()

    @property
    def zoom(self) -> float:
        return self._zoom

    def show_html(self, html: str, pictures: Mapping[str, QImage] | None = None) -> None:
        """Show another page; `pictures` are those its images name. What would load anything else is shown as text."""
        self._html, self._pictures = html, dict(pictures or {})
        self._show_again()

    def show_words(self, words: str) -> None:
        """Show a sentence in the place of a page."""
        self.show_html("")
        self.setPlainText(words)

    def zoom_by(self, steps: int) -> None:
        """Show the page larger (or smaller, where negative) than the window's other text."""
        self.zoom_to(next_zoom(self._zoom, steps))

    def zoom_to(self, zoom: float) -> None:
        if zoom != self._zoom:
            self._zoom = zoom
            self.document().setDefaultFont(document_font(QApplication.font(), zoom))
            self._keep_column()
            self.zoomed.emit(zoom)

    def headings(self, deepest: int = 3) -> list[tuple[int, str]]:
        """Return the level and the words of each heading, in order."""
        return [(block.blockFormat().headingLevel(), block.text()) for block in self._heading_blocks(deepest)]

    def go_to_heading(self, place: int, deepest: int = 3) -> bool:
        """Bring the heading at this place to the top; say whether there is one."""
        blocks = self._heading_blocks(deepest)
        if not 0 <= place < len(blocks):
            return False
        cursor = QTextCursor(blocks[place])
        self.setTextCursor(cursor)
        edge = self.document().documentLayout().blockBoundingRect(blocks[place]).top()
        self.verticalScrollBar().setValue(round(edge) - SPACE_M)
        return True

    def go_to_start(self) -> None:
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def loadResource(self, _kind: int, _name: Any) -> Any:
        return None

    def doSetSource(self, name: Any, type: Any = None) -> None:  # noqa: A002, N802 - Qt's names
        """Open nothing: pages are handed over, never fetched."""

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's name
        data = QMimeData()
        data.setText(self.textCursor().selection().toPlainText())
        return data

    def event(self, event: QEvent) -> bool:
        """Take the window's keys for size and search while somebody reads: here they mean the page."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._doing(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        doing = self._doing(event)
        if doing is None:
            super().keyPressEvent(event)
        else:
            doing()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_column()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        colour = QColor(self._appearance.look.colours.accent)
        for block in self._quotes_in_sight():
            painter.fillRect(self._beside(block), colour)
        painter.end()

    def _follow(self, url: QUrl) -> None:
        self.link_chosen.emit(url.toString())

    def _doing(self, event: QKeyEvent) -> Any:
        """Return what a key does to the page, or None."""
        if event.matches(_Keys.ZoomIn) or (
            event.key() in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            return lambda: self.zoom_by(1)
        if event.matches(_Keys.ZoomOut):
            return lambda: self.zoom_by(-1)
        if event.key() == Qt.Key.Key_0 and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            return lambda: self.zoom_to(1.0)
        return self.find_wanted.emit if event.matches(_Keys.Find) else None

    def _show_again(self) -> None:
        """Show the page in the colours and letters of the moment, and stay where one reads."""
        place, caret = self.verticalScrollBar().value(), self.textCursor().position()
        self._keep_column()
        before, self._page = self._page, self._made()
        self.setDocument(self._page)
        if before is not None:
            before.deleteLater()
        if place:
            cursor = self.textCursor()
            cursor.setPosition(min(caret, self._page.characterCount() - 1))
            self.setTextCursor(cursor)
            self.verticalScrollBar().setValue(place)

    def _made(self) -> QTextDocument:
        document = QuietDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(document_font(QApplication.font(), self._zoom))
        document.setDefaultStyleSheet(document_sheet(self._appearance.look))
        for name, picture in self._pictures.items():
            document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), picture)
        document.setHtml(self._html)
        if not is_harmless(document, self._pictures):
            document.setPlainText(document.toPlainText())
        return document

    def _keep_column(self) -> None:
        """Keep lines short enough to read, in the middle of the page."""
        widest = widest_column(document_font(QApplication.font(), self._zoom))
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        side = max(SPACE_L, (room - widest) // 2)
        self.setViewportMargins(side, SPACE_M, side, SPACE_M)

    def _heading_blocks(self, deepest: int) -> list[QTextBlock]:
        found: list[QTextBlock] = []
        block = self.document().begin()
        while block.isValid():
            if 0 < block.blockFormat().headingLevel() <= deepest:
                found.append(block)
            block = block.next()
        return found

    def _quotes_in_sight(self) -> list[QTextBlock]:
        found: list[QTextBlock] = []
        block = self.cursorForPosition(self.viewport().rect().topLeft()).block()
        last = self.cursorForPosition(self.viewport().rect().bottomRight()).block()
        while block.isValid() and block.blockNumber() <= last.blockNumber():
            if block.blockFormat().intProperty(QTextFormat.Property.BlockQuoteLevel):
                found.append(block)
            block = block.next()
        return found

    def _beside(self, block: QTextBlock) -> QRectF:
        """Return where the line beside a quote runs, in the viewport."""
        around = self.document().documentLayout().blockBoundingRect(block)
        around.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        indent = block.blockFormat().leftMargin()
        left = around.left() if around.left() > indent / 2 else indent
        return QRectF(left - SPACE_M, around.top(), _BAR, around.height())
