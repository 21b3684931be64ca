"""The personal data page: what was marked, where it stands, and what a person says of it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from workbench.domain.changes import Changed
from workbench.domain.views import MarkRow, MarkState
from workbench.ui.bench import Bench
from workbench.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from workbench.ui.personal_data.filters import MarkFilters
from workbench.ui.personal_data.model import MarkTable
from workbench.ui.personal_data.texts import PersonalDataTexts
from workbench.ui.personal_data.view import MarkList
from workbench.ui.widgets.controls import at_least, button, column, row, scrolling
from workbench.ui.widgets.elided import OneLine
from workbench.ui.widgets.empty import Empty
from workbench.ui.widgets.head import head

_LOWEST = 230
_NOUNS = frozenset({"personal data", "sources"})
_ICONS: dict[MarkState, str] = {"confirmed": "check", "dismissed": "close", "found": "undo"}
_Answer = tuple[list[MarkRow], list[tuple[str, MarkState, int]]]


class PersonalDataPage(QWidget):
    """Signals: `read_wanted` (the internal number of a comment), `look_wanted` (through the comments),
    `import_wanted`.
    """

    read_wanted = Signal(int)
    look_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench, self._texts = bench, PersonalDataTexts()
        self._place = 0
        self._has_marks = False
        self.table = MarkTable(self)
        self.list = MarkList(self.table, bench.appearance)
        self.filters = MarkFilters()
        self.counts, self.how_well = OneLine("", "strong"), OneLine("", "small")
        self.judge = {state: self._judge_button(state) for state in _ICONS}
        self.read = button(self._texts.read, self._read, icons=bench.icons, icon="reader")
        self._lay_out()
        self._connect()
        self._choose_view()
        self.reload()

    def reload(self) -> None:
        """Read the marks anew."""
        verbs, kind, state = self._bench.verbs, self.filters.kind, self.filters.state
        rates, never = self._texts.how_well(kind), self._texts.never_complete
        self.how_well.tell(f"{never} {rates}" if kind else never, further="" if kind else rates)
        if self._bench.desk.path is None:
            return

        def read(study: Any) -> _Answer:
            marks = verbs.list_marks(study, (state,) if state else (), (kind,) if kind else ())
            return marks, verbs.tally_marks(study)

        self._bench.desk.ask(read, self._take, slot="personal data")

    def judge_chosen(self, state: MarkState) -> None:
        """Say of every chosen mark what it is."""
        marks = self.list.chosen()
        if marks:
            self._bench.edits.judge_marks(marks, state)

    def _judge_button(self, state: MarkState) -> QPushButton:
        texts = self._texts
        return button(
            texts.judge[state],
            lambda: self.judge_chosen(state),
            icons=self._bench.icons,
            icon=_ICONS[state],
            name=texts.judge_spoken[state],
        )

    def _lay_out(self) -> None:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_S)
        layout.setSpacing(SPACE_S)
        layout.addLayout(head(self._texts.title, self._texts.what_for))
        layout.addWidget(self.how_well)
        above = row(self.filters, self.counts, space=SPACE_M)
        above.setStretch(1, 1)
        layout.addLayout(above)
        layout.addWidget(at_least(self._stack(), _LOWEST, self._bench.appearance), 1)
        self._buttons = QWidget()
        below = row(*self.judge.values(), None, self.read)
        below.setContentsMargins(SPACE_L, SPACE_XS, SPACE_L, SPACE_S)
        self._buttons.setLayout(below)
        self.setLayout(column(scrolling(page), self._buttons, space=0))

    def _stack(self) -> QStackedWidget:
        texts, icons = self._texts, self._bench.icons
        everything = (texts.nothing_offer, self.filters.clear)
        uncover = (texts.safe_offer, lambda: self._bench.safe_view.turn(on=False))
        self._views = QStackedWidget()
        self._views.addWidget(self.list)
        look = (texts.empty_offer, self.look_wanted.emit)
        self._views.addWidget(Empty(icons, "personal", texts.empty_title, texts.empty_body, look))
        self._views.addWidget(Empty(icons, "search", texts.nothing_title, texts.nothing_body, everything))
        self._views.addWidget(Empty(icons, "personal", texts.safe_title, texts.safe_body, uncover))
        bring = (texts.bare_offer, self.import_wanted.emit)
        self._views.addWidget(Empty(icons, "personal", texts.bare_title, texts.empty_body, bring))
        return self._views

    def _connect(self) -> None:
        desk = self._bench.desk
        self.filters.changed.connect(self.reload)
        self.list.judged.connect(self.judge_chosen)
        self.list.opened.connect(lambda _: self._read())
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._settle())
        self._bench.safe_view.changed.connect(lambda _: self._choose_view())
        self._bench.overview.summary_read.connect(lambda _: self._choose_view())
        desk.opened.connect(lambda _: self.reload())
        desk.closed.connect(lambda: self._take(([], [])))
        desk.changed.connect(self._follow)

    def _follow(self, changed: Changed) -> None:
        if changed.nouns & _NOUNS:
            self.reload()

    def _take(self, answer: _Answer) -> None:
        """Show other marks, and stand where one stood before: on the chosen ones, else on the row after."""
        marks, tally = answer
        chosen, place = self.list.chosen(), self.list.currentIndex().row()
        self.table.show_marks(marks)
        self.filters.offer(tally)
        self.counts.tell(self._texts.tallied(tally))
        self._has_marks = bool(tally)
        if marks:
            current = min(max(place, 0), len(marks) - 1)
            self.list.choose(self.table.places_of(chosen) or [current], current)
        self._choose_view()

    def _choose_view(self) -> None:
        summary = self._bench.overview.summary
        if summary is not None and not summary.counts.comments:
            self._views.setCurrentIndex(4)
        elif self._bench.safe_view.is_on and self._has_marks:
            self._views.setCurrentIndex(3)
        elif self.table.rowCount():
            self._views.setCurrentIndex(0)
        else:
            self._views.setCurrentIndex(2 if self._has_marks else 1)
        for part in (self.filters, self.counts):
            part.setVisible(self._has_marks)
        self._buttons.setVisible(self._views.currentIndex() == 0)
        self._settle()

    def _settle(self) -> None:
        chosen = bool(self.list.chosen())
        for each in (*self.judge.values(), self.read):
            each.setEnabled(chosen)

    def _read(self) -> None:
        mark = self.table.mark(self.list.currentIndex().row())
        if mark is not None:
            self.read_wanted.emit(mark.comment)
