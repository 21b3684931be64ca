"""The chosen promise: its words, to whom it was made, what it is called, and what touches it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from workbench.domain.promises import AUDIENCES, WORDS, Calls, LinkKind, PromiseLink, PromiseRow, Word
from workbench.ui.look.appearance import Appearance
from workbench.ui.look.tokens import SPACE_M, SPACE_S, SPACE_XS
from workbench.ui.priorities.promise_texts import PromiseTexts
from workbench.ui.widgets.boxes import ChoiceBox
from workbench.ui.widgets.cells import TextCell
from workbench.ui.widgets.controls import button, card, column, row
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.rows import Rows
from workbench.ui.widgets.table import Table

_ROWS = QItemSelectionModel.SelectionFlag.Rows | QItemSelectionModel.SelectionFlag.ClearAndSelect
_LOWEST = 130
Target = tuple[LinkKind, str, str]
"""What can touch a promise: its kind, its id, its name."""


class PromiseForm(QWidget):
    """Signals: `reworded` (statement, audience), `judged` (word), `linked` (id, word or None), `unlinked` (id),
    `opened` (the id of a theme or an action).
    """

    reworded = Signal(str, str)
    judged = Signal(str)
    linked = Signal(str, object)
    unlinked = Signal(str)
    opened = Signal(str)

    def __init__(self, texts: PromiseTexts, appearance: Appearance) -> None:
        super().__init__()
        self._texts, self._promise = texts, PromiseRow("", "", AUDIENCES[0], "")
        self._targets: list[Target] = []
        self.statement, self.audience = QLineEdit(), ChoiceBox()
        self.audience.addItems([texts.audiences[each] for each in AUDIENCES])
        self.word, self.link_word, self.target = ChoiceBox(), ChoiceBox(), ChoiceBox()
        for box in (self.target, self.word, self.link_word):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(22)
        self.rows = Rows(texts.link_headers, self)
        self.links = self._list(appearance)
        self.link, self.unlink = button(texts.link, self._link), button(texts.unlink, self._unlink)
        self.setLayout(column(card(self._lay_out()), space=0))
        self._connect()

    def show_promise(self, promise: PromiseRow, targets: Sequence[Target]) -> None:
        """Show a promise; `targets` is all that could touch it."""
        place = self.links.currentIndex().row() if promise.id == self._promise.id else 0
        self._promise = promise
        if not (self.statement.hasFocus() and self.statement.isModified()):
            self.statement.setText(promise.statement)
        self.audience.setCurrentIndex(AUDIENCES.index(promise.audience))
        self._offer_words(self.word, promise.calls, promise.judged)
        self.rows.show([self._texts.link_row(link) for link in promise.links])
        linked = {link.id for link in promise.links}
        self._targets = [target for target in targets if target[1] not in linked]
        self.target.clear()
        self.target.addItems([self._texts.target(kind, name) for kind, _, name in self._targets])
        self.link.setEnabled(bool(self._targets))
        self._choose(place)

    def current(self) -> PromiseLink | None:
        """Return the link that is chosen."""
        place = self.links.currentIndex().row()
        return self._promise.links[place] if 0 <= place < len(self._promise.links) else None

    def _list(self, appearance: Appearance) -> Table:
        table = Table(self._texts.links, self.rows, appearance)
        table.draw_column(1, TextCell(appearance, table, quiet=True))
        for each, sample in (
            (1, self._texts.kinds["action"]),
            (2, "Kept (judged) 00"),
            (3, "00 of 000: 00% (00%–00%)"),
        ):
            table.size_column(each, sample)
        table.stretch_column(0)
        table.setMinimumHeight(appearance.look.px(_LOWEST))
        return table

    def _lay_out(self) -> QVBoxLayout:
        texts = self._texts
        told, mended = Flow(), Flow()
        told.show_widgets([_pair(texts.made_to, self.audience), _pair(texts.called, self.word)])
        mended.show_widgets(
            [_pair(texts.add, self.target, self.link), _pair(texts.link_called, self.link_word, self.unlink)]
        )
        statement = _labelled(texts.statement, self.statement)
        return column(statement, told, self.links, mended, space=SPACE_S, margin=SPACE_M)

    def _connect(self) -> None:
        self.statement.editingFinished.connect(self._reword)
        self.audience.activated.connect(lambda _: self._reword())
        self.word.activated.connect(lambda _: self.judged.emit(self.word.currentData()))
        self.link_word.activated.connect(lambda _: self._judge_link())
        self.links.selectionModel().currentRowChanged.connect(lambda *_: self._show_link())
        self.links.opened.connect(lambda _: self._open())

    def _offer_words(self, box: QComboBox, calls: Calls, judged: Word | None) -> None:
        box.clear()
        box.addItem(self._texts.comments_decide(calls), "")
        for word in WORDS:
            box.addItem(self._texts.words[word], word)
        box.setCurrentIndex(0 if judged is None else WORDS.index(judged) + 1)

    def _choose(self, place: int) -> None:
        if self._promise.links:
            kept = max(0, min(place, len(self._promise.links) - 1))
            self.links.selectionModel().setCurrentIndex(self.rows.index(kept, 0), _ROWS)
        self._show_link()

    def _show_link(self) -> None:
        link = self.current()
        for each in (self.link_word, self.unlink):
            each.setEnabled(link is not None)
        if link is None:
            self.link_word.clear()
        else:
            self._offer_words(self.link_word, link.calls, link.judged)

    def _reword(self) -> None:
        """Tell of other words; nothing at all cannot be promised, so the old words come back."""
        statement, audience = self.statement.text().strip(), AUDIENCES[self.audience.currentIndex()]
        self.statement.setModified(False)
        if not statement:
            self.statement.setText(self._promise.statement)
        elif (statement, audience) != (self._promise.statement, self._promise.audience):
            self.reworded.emit(statement, audience)

    def _link(self) -> None:
        place = self.target.currentIndex()
        if 0 <= place < len(self._targets):
            self.linked.emit(self._targets[place][1], None)

    def _unlink(self) -> None:
        link = self.current()
        if link is not None:
            self.unlinked.emit(link.id)

    def _judge_link(self) -> None:
        link = self.current()
        if link is not None:
            self.linked.emit(link.id, self.link_word.currentData())

    def _open(self) -> None:
        link = self.current()
        if link is not None:
            self.opened.emit(link.id)


def _labelled(text: str, field: QWidget) -> QVBoxLayout:
    label = QLabel(text)
    label.setBuddy(field)
    return column(label, field, space=SPACE_XS)


def _pair(text: str, field: QWidget, after: QWidget | None = None) -> QWidget:
    """Return a field with its label, and a button beside it, as one piece that wraps as a whole."""
    label, piece = QLabel(text), QWidget()
    label.setBuddy(field)
    parts = [label, field] if after is None else [label, field, after]
    piece.setLayout(row(*parts, space=SPACE_S))
    return piece
