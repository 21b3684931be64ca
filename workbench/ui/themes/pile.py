"""The comments without a theme: how many, what is suggested for them, and how surely it must be so to be accepted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleValueChangeEvent
from PySide6.QtWidgets import QDialog, QSlider, QVBoxLayout, QWidget

from workbench.domain.changes import Changed
from workbench.ui.bench import Bench
from workbench.ui.covering import covered_rows
from workbench.ui.look.tokens import SPACE_L, SPACE_M
from workbench.ui.themes.pile_texts import PileTexts
from workbench.ui.widgets.controls import button, row
from workbench.ui.widgets.plain import Label
from workbench.ui.widgets.rows import Rows
from workbench.ui.widgets.table import Table

if TYPE_CHECKING:
    from workbench.domain.pile import Pile, Suggestion
    from workbench.domain.views import CommentRow

_SIZE = (860, 640)
_EXAMPLES = 20
"""So many suggestions just inside of the border are shown, and as many just outside of it."""
_TOUCHING = frozenset({"themes", "runs", "sources", "comments"})


class PileDialog(QDialog):
    """Not modal; follows what is done to the study while it is open.

    The slider stands at how many suggestions would be accepted, the surest first.
    """

    def __init__(self, parent: QWidget, bench: Bench) -> None:
        super().__init__(parent)
        self._bench, self._texts = bench, PileTexts()
        self.pile: Pile | None = None
        self.examples: Sequence[Suggestion] = ()
        # Of each dialog its own: one that goes may not take the questions of another with it.
        self._slots = (f"pile.looking {id(self)}", f"pile.reading {id(self)}")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self._texts.title)
        self.resize(*(bench.appearance.look.px(length) for length in _SIZE))
        self._make_parts()
        self._lay_out()
        # Methods, not functions: so Qt forgets them when the dialog goes.
        bench.desk.changed.connect(self._changed)
        bench.safe_view.changed.connect(self._cover)
        slots = self._slots
        self.destroyed.connect(lambda _: [bench.desk.forget(slot) for slot in slots])
        self._ask()

    @property
    def accepted_ones(self) -> Sequence[Suggestion]:
        """Return the suggestions that would be accepted."""
        return self.pile.suggestions[: self.slider.value()] if self.pile is not None else ()

    def accept_all(self) -> None:
        """Accept every suggestion inside of the border; they stay marked as not read one by one."""
        self._bench.edits.accept(self.accepted_ones, unread=True)

    def accept_one(self) -> None:
        """Accept the suggestion of the current row: somebody read it."""
        place = self.list.currentIndex().row()
        if 0 <= place < len(self.examples):
            self._bench.edits.accept([self.examples[place]], unread=False)

    def _make_parts(self) -> None:
        texts, look = self._texts, self._bench.appearance.look
        self.share, self.told = Label("", "heading", wrap=True), Label("", "", wrap=True)
        self.checked = Label("", "small", wrap=True)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(texts.slider)
        self.slider.setMinimumWidth(look.px(220))
        self.slider.valueChanged.connect(lambda _: self._preview())
        self._rows = Rows(texts.columns, self)
        self.list = Table(texts.table, self._rows, self._bench.appearance, lines=2)
        self.list.size_column(0, texts.columns[0])
        self.list.stretch_column(1)
        self.list.size_column(2, "Waiting times, surgery, doctor")
        self.list.size_column(3, "0.000")
        self.list.opened.connect(lambda _: self.accept_one())
        self.one = button(texts.one, self.accept_one)
        self.go = button(texts.all, self.accept_all, "primary")

    def _lay_out(self) -> None:
        texts = self._texts
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(Label(texts.title, "title"))
        layout.addWidget(self.share)
        layout.addWidget(Label(texts.body, "quiet", wrap=True))
        layout.addLayout(row(Label(texts.purer, "quiet"), self.slider, Label(texts.wider, "quiet"), None))
        layout.addWidget(self.told)
        layout.addWidget(self.checked)
        layout.addWidget(self.list, 1)
        layout.addLayout(row(None, button(texts.close, self.close), self.one, self.go))

    def _changed(self, changed: Changed) -> None:
        if changed.nouns & _TOUCHING:
            self._ask()

    def _ask(self) -> None:
        self._bench.desk.ask(self._bench.verbs.look_at_pile, self._show, slot=self._slots[0])

    def _show(self, pile: Pile) -> None:
        """Show the pile as it is; at first half of the suggestions would be accepted."""
        number, is_first = len(pile.suggestions), self.pile is None
        self.pile = pile
        self.share.setText(self._texts.share(pile))
        self.slider.blockSignals(True)
        self.slider.setRange(0, number)
        self.slider.setPageStep(max(1, number // 10))
        self.slider.setSingleStep(max(1, number // 100))
        if is_first:
            self.slider.setValue(number // 2)
        self.slider.blockSignals(False)
        self.slider.setEnabled(number > 0)
        self._preview()

    def _preview(self) -> None:
        """Tell what accepting up to here would do, and show what is just in and just out."""
        pile, texts = self.pile, self._texts
        if pile is None:
            return
        accepted = self.accepted_ones
        told = texts.preview(pile, len(accepted)) if pile.suggestions else texts.none
        self.told.setText(told)
        right = pile.rightness(accepted[-1].fit) if accepted else (0, 0)
        self.checked.setText(texts.rightness(*right))
        self.checked.setVisible(bool(self.checked.text()))
        self.slider.setAccessibleDescription(f"{told}. {self.checked.text()}")
        QAccessible.updateAccessibility(QAccessibleValueChangeEvent(self.slider, self.slider.value()))
        self.go.setText(texts.all_of(len(accepted)))
        self.go.setEnabled(bool(accepted))
        self._read_examples()

    def _read_examples(self) -> None:
        pile, border = self.pile, self.slider.value()
        if pile is None:
            return
        self.examples = pile.suggestions[max(0, border - _EXAMPLES) : border + _EXAMPLES]
        keys = [each.comment for each in self.examples]
        verbs, is_safe = self._bench.verbs, self._bench.safe_view.is_on

        def read(study: Any) -> list[CommentRow]:
            rows = verbs.rows(study, keys)
            return covered_rows(verbs, study, rows) if is_safe else rows

        self._bench.desk.ask(read, self._show_examples, slot=self._slots[1])

    def _cover(self, _is_on: bool) -> None:
        self._rows.show(())
        self._read_examples()

    def _show_examples(self, rows: Sequence[CommentRow]) -> None:
        texts = {each.key: each.text for each in rows}
        inside = {each.comment for each in self.accepted_ones}
        self._rows.show(
            [
                self._texts.cells(each, texts.get(each.comment, ""), is_in=each.comment in inside)
                for each in self.examples
            ]
        )
        self.one.setEnabled(bool(self.examples))
        border = sum(each.comment in inside for each in self.examples)
        if self.examples:
            self.list.selectRow(max(0, border - 1))
            self.list.scrollTo(self._rows.index(max(0, border - 1), 0), Table.ScrollHint.PositionAtCenter)
