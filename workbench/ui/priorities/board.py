"""The priorities as cards in columns by how far they are; a card is moved by keys or by dragging it."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QSortFilterProxyModel, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QScrollArea,
    QWidget,
)

from workbench.domain.views import PRIORITY_STATUSES, PriorityRow, PriorityStatus
from workbench.ui import language
from workbench.ui.look.appearance import Appearance
from workbench.ui.look.tokens import SPACE_M, SPACE_S, SPACE_XS
from workbench.ui.priorities.card import NARROWEST, Card
from workbench.ui.priorities.model import CARD, PriorityTable, row_of
from workbench.ui.priorities.texts import PriorityTexts
from workbench.ui.priorities.view_texts import ViewTexts
from workbench.ui.widgets.cells import Index
from workbench.ui.widgets.controls import column, row
from workbench.ui.widgets.plain import Label

_CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect


class Board(QWidget):
    """A column for each status, all of them showing the one model of priorities.

    Signals: `pointed`, `opened`, `remove_wanted` (a priority's id), `moved` (its id, the status it went to).
    """

    pointed = Signal(str)
    opened = Signal(str)
    moved = Signal(str, str)
    remove_wanted = Signal(str)

    def __init__(
        self, table: PriorityTable, appearance: Appearance, texts: PriorityTexts, told: ViewTexts
    ) -> None:
        super().__init__()
        self._appearance, self._texts, self._told = appearance, texts, told
        self.columns = [BoardColumn(status, table, appearance, texts, told) for status in PRIORITY_STATUSES]
        self.headings = [Label("", "strong") for _ in PRIORITY_STATUSES]
        pairs = [
            column(heading, cards, space=SPACE_XS)
            for heading, cards in zip(self.headings, self.columns, strict=True)
        ]
        inside = QWidget()
        inside.setLayout(row(*pairs, space=SPACE_M))
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setLayout(column(area, Label(told.board_keys, "quiet", wrap=True), space=SPACE_S))
        self._connect(table)
        self._count()

    def point_at(self, priority: str | None) -> None:
        """Make the card of this priority the current one; the keyboard follows it into its column."""
        had_focus = any(each.hasFocus() for each in self.columns)
        for each in self.columns:
            if each.point_at(priority) and had_focus:
                each.setFocus()

    def _connect(self, table: PriorityTable) -> None:
        table.modelReset.connect(self._count)
        for place, each in enumerate(self.columns):
            each.pointed.connect(self.pointed)
            each.opened.connect(self.opened)
            each.moved.connect(self.moved)
            each.remove_wanted.connect(self.remove_wanted)
            each.stepped.connect(lambda by, place=place: self._step(place, by))
            each.pushed.connect(lambda by, place=place: self._push(place, by))

    def _step(self, place: int, by: int) -> None:
        """Go to the next column in this direction in which there are cards."""
        height = self.columns[place].currentIndex().row()
        beyond = range(place + by, len(self.columns) if by > 0 else -1, by)
        for other in beyond:
            if self.columns[other].model().rowCount():
                self.columns[other].take_up(height)
                return

    def _push(self, place: int, by: int) -> None:
        """Move the current card of a column into the next one."""
        card, to = self.columns[place].current(), place + by
        if card is not None and 0 <= to < len(PRIORITY_STATUSES):
            self.moved.emit(card.id, PRIORITY_STATUSES[to])

    def _count(self) -> None:
        for heading, each in zip(self.headings, self.columns, strict=True):
            name, number = self._texts.statuses[each.status], each.model().rowCount()
            told = self._told.heading.replace("%2", language.number(number)).replace("%1", name)
            heading.setText(told)
            each.setAccessibleName(self._told.column.replace("%1", told))


class BoardColumn(QListView):
    """The cards of one status.

    Signals: `pointed`, `opened`, `moved`, `remove_wanted` as the board's; `stepped` (-1 or 1: to another column),
    `pushed` (-1 or 1: the current card is to go there).
    """

    pointed = Signal(str)
    opened = Signal(str)
    moved = Signal(str, str)
    remove_wanted = Signal(str)
    stepped = Signal(int)
    pushed = Signal(int)

    def __init__(
        self,
        status: PriorityStatus,
        table: PriorityTable,
        appearance: Appearance,
        texts: PriorityTexts,
        told: ViewTexts,
    ) -> None:
        super().__init__()
        self.status: PriorityStatus = status
        self._appearance = appearance
        self.setModel(_OfStatus(status, table, self))
        self.setItemDelegate(Card(appearance, self, texts.columns[0], told))
        self.setProperty("role", "board")
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSpacing(0)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.selectionModel().currentChanged.connect(lambda *_: self._tell())
        self.clicked.connect(lambda _: self._tell())
        self.doubleClicked.connect(self._open)
        appearance.changed.connect(self._fit)
        self._fit()

    def current(self) -> PriorityRow | None:
        """Return the priority of the current card."""
        return row_of(self.currentIndex())

    def point_at(self, priority: str | None) -> bool:
        """Make the card of this priority the current one, or none; say whether it is here."""
        for place in range(self.model().rowCount()):
            index = self.model().index(place, 0)
            found = row_of(index)
            if found is not None and found.id == priority:
                self.selectionModel().setCurrentIndex(index, _CHOOSE)
                return True
        self.selectionModel().clear()
        return False

    def take_up(self, height: int) -> None:
        """Take the keyboard, at this place or the last."""
        place = max(0, min(height, self.model().rowCount() - 1))
        self.setFocus()
        self.selectionModel().setCurrentIndex(self.model().index(place, 0), _CHOOSE)
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        onwards = self._direction(event.key())
        if onwards:
            with_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.pushed if with_control else self.stepped).emit(onwards)
        elif event.matches(QKeySequence.StandardKey.Delete):
            self._send(self.remove_wanted)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._send(self.opened)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._welcome(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._welcome(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if event.mimeData().hasFormat(CARD):
            event.acceptProposedAction()
            self.moved.emit(event.mimeData().data(CARD).toStdString(), self.status)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _welcome(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(CARD):
            event.acceptProposedAction()
        else:
            event.ignore()

    def _direction(self, key: int) -> int:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key), 0)
        return -step if self.isRightToLeft() else step

    def _tell(self) -> None:
        if self.hasFocus():
            self._send(self.pointed)

    def _send(self, signal: SignalInstance) -> None:
        card = self.current()
        if card is not None:
            signal.emit(card.id)

    def _open(self, _index: Index) -> None:
        self._send(self.opened)

    def _fit(self, _: object = None) -> None:
        self.setMinimumWidth(self._appearance.look.px(NARROWEST))
        self.scheduleDelayedItemsLayout()


class _OfStatus(QSortFilterProxyModel):
    """The priorities of one status."""

    def __init__(self, status: PriorityStatus, table: PriorityTable, parent: BoardColumn) -> None:
        super().__init__(parent)
        self._status = status
        self.setSourceModel(table)

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:  # noqa: ARG002 - Qt's signature
        table = self.sourceModel()
        found = table.priority(source_row) if isinstance(table, PriorityTable) else None
        return found is not None and found.status == self._status
