"""What became of one file's rows: those rejected with the reason, those a newer export says otherwise."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QSplitter, QTabWidget, QVBoxLayout, QWidget

from workbench.domain.changes import NOTHING, Changed
from workbench.domain.intake import ChangedRow, RejectedRow, Resting
from workbench.domain.text import excerpt
from workbench.domain.views import SourceRow
from workbench.ui import language
from workbench.ui.bench import Bench
from workbench.ui.look.tokens import SPACE_M, SPACE_S
from workbench.ui.sources.texts import SourceTexts
from workbench.ui.spoken import told
from workbench.ui.widgets.cells import NumberCell, TextCell
from workbench.ui.widgets.controls import button, row
from workbench.ui.widgets.plain import Label, PlainText
from workbench.ui.widgets.rows import Rows
from workbench.ui.widgets.table import Table

_LENGTH = 300
_SHARE = 200
_REJECTED, _CHANGED = 0, 1
_Texts = list[tuple[str, ...]]
_Rows = tuple[list[RejectedRow], list[ChangedRow], Resting]


class Account(QWidget):
    """Shows one source; hidden where all of its rows were taken in.

    Signals: `exchanged` (other words are in sight, which nobody looked through for personal data yet).
    """

    exchanged = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench, self._texts = bench, SourceTexts()
        self._source: SourceRow | None = None
        self._rejected: list[RejectedRow] = []
        self._changed: list[ChangedRow] = []
        self._title = Label("", "heading", wrap=True)
        self._told = Label("", "small", wrap=True)
        self.write = button(self._texts.write_rejected, self._ask_where, icons=bench.icons, icon="write")
        self.take = button(self._texts.take_over, self._exchange)
        self._taken = False
        self._exchanged = ""
        self._resting = Resting()
        self._unfilled: set[int] = set()
        self.rejected = self._table(self._texts.rejected_title, self._texts.rejected_columns)
        self.changed = self._table(self._texts.changed_title, self._texts.changed_columns)
        self.whole = PlainText(self._texts.whole)
        self.whole.setProperty("role", "field")
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.rejected, self._texts.rejected_title)
        self.tabs.addTab(self.changed, self._texts.changed_title)
        self._lay_out()
        for table in (self.rejected, self.changed):
            table.selectionModel().currentRowChanged.connect(self._show_whole)
        self.tabs.currentChanged.connect(lambda _: self._fill_front())
        bench.safe_view.changed.connect(lambda _: self._fill())

    def show_source(self, source: SourceRow | None) -> None:
        """Show what of a source was not taken in."""
        self._source = source
        self.setVisible(source is not None and bool(source.rejected or source.changed))
        self._take(([], [], Resting()))
        if source is None:
            return
        self._title.setText(self._texts.rows_of(source.name))
        verbs = self._bench.verbs

        def read(study: Any) -> _Rows:
            lists = verbs.list_rejected(study, source.id), verbs.list_changed(study, source.id)
            return *lists, verbs.resting(study, source.id)

        self._bench.desk.ask(read, self._take, slot="account")

    def write_to(self, target: Path) -> None:
        """Write the rejected rows of the source into a table."""
        source, verbs = self._source, self._bench.verbs
        if source is not None:
            self._bench.desk.ask(
                lambda study: verbs.write_rejected(study, target, [source.id]),
                lambda rows: self._bench.notices.done(self._texts.written(rows), self._texts.unlooked),
                self._bench.notices.problem,
            )

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(SPACE_M)
        split.addWidget(self.tabs)
        split.addWidget(self.whole)
        look = self._bench.appearance.look
        split.setSizes([look.px(3 * _SHARE), look.px(2 * _SHARE)])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        head = row(self._title, self.take, self.write)
        head.setStretch(0, 1)
        layout.addLayout(head)
        layout.addWidget(self._told)
        layout.addWidget(split, 1)

    def _table(self, name: str, columns: tuple[str, ...]) -> Table:
        model = Rows(columns, self, frozenset({0}))
        table = Table(name, model, self._bench.appearance, lines=2)
        table.draw_column(0, NumberCell(self._bench.appearance, table))
        table.draw_column(2, TextCell(self._bench.appearance, table, 2, quiet=True))
        table.size_column(0, "123456")
        table.size_column(1, "The row has more cells than the")
        table.stretch_column(2)
        return table

    def _take(self, rows: _Rows) -> None:
        self._rejected, self._changed, self._resting = rows
        self._taken = any(each.taken_over for each in self._changed)
        self.take.setText(self._texts.keep_earlier if self._taken else self._texts.take_over)
        self._unfilled = set()
        texts = self._texts
        self.tabs.setTabText(0, texts.counted(texts.rejected_title, len(self._rejected)))
        self.tabs.setTabText(1, texts.counted(texts.changed_title, len(self._changed)))
        self.tabs.setTabVisible(0, bool(self._rejected))
        self.tabs.setTabVisible(1, bool(self._changed))
        stays = self._source is not None and self._source.id == self._exchanged
        self.tabs.setCurrentIndex(0 if self._rejected and not stays else 1)
        self._fill()

    def _fill(self) -> None:
        """Show other rows: those of the tab in front now, the others when theirs is."""
        self._unfilled = {_REJECTED, _CHANGED}
        for table in (self.rejected, self.changed):
            _show(table, [])
        self._fill_front()

    def _fill_front(self) -> None:
        front = self.tabs.currentIndex()
        if front in self._unfilled:
            self._unfilled.remove(front)
            if front == _CHANGED:
                _show(self.changed, self._changed_rows())
            else:
                _show(self.rejected, self._rejected_rows())
        self._turn()

    def _rejected_rows(self) -> _Texts:
        return [
            (language.number(gone.row), told(gone.reason), self._shown(gone.raw)) for gone in self._rejected
        ]

    def _changed_rows(self) -> _Texts:
        before, now = self._texts.before, self._texts.now
        return [
            (language.number(each.row), self._shown(before(each)), self._shown(now(each)))
            for each in self._changed
        ]

    def _shown(self, text: str) -> str:
        """Return the beginning of a text; nobody looked for personal data in it, so safe view covers it whole."""
        return self._texts.covered if self._bench.safe_view.is_on else excerpt(text, _LENGTH)

    def _turn(self) -> None:
        """Follow the tab that is shown."""
        is_safe, on_changed = self._bench.safe_view.is_on, self.tabs.currentIndex() == _CHANGED
        hint = self._texts.about_changed(self._resting, is_taken=self._taken) if on_changed else ""
        self._told.setText(self._texts.is_covered if is_safe else hint)
        self._told.setVisible(bool(self._told.text()))
        self.write.setVisible(bool(self._rejected))
        self.take.setVisible(on_changed and any(each.is_kept for each in self._changed))
        self.write.setEnabled(not is_safe)
        self._show_whole()

    def _show_whole(self, _now: QModelIndex | None = None, _before: QModelIndex | None = None) -> None:
        on_changed = self.tabs.currentIndex() == _CHANGED
        place = (self.changed if on_changed else self.rejected).currentIndex().row()
        text = ""
        if self._bench.safe_view.is_on:
            text = self._texts.covered
        elif on_changed and 0 <= place < len(self._changed):
            text = self._texts.compared(self._changed[place])
        elif 0 <= place < len(self._rejected):
            text = self._rejected[place].raw
        self.whole.setPlainText(text)

    def _exchange(self) -> None:
        """Let the other version of the changed rows hold."""
        if self._source is not None:
            edits, self._exchanged = self._bench.edits, self._source.id
            exchange = edits.keep_earlier if self._taken else edits.take_over
            exchange(self._source.id, self._tell_exchanged)

    def _tell_exchanged(self, changed: Changed) -> None:
        if changed == NOTHING:
            self._bench.notices.done(self._texts.none_moved, self._texts.newer_holds)
        else:
            self.exchanged.emit()

    def _ask_where(self) -> None:
        path = self._bench.desk.path
        proposed = (
            self._texts.rejected_file if path is None else str(path.with_name(self._texts.rejected_file))
        )
        chosen, _ = QFileDialog.getSaveFileName(self, self._texts.write_title, proposed, self._texts.tables)
        if chosen:
            self.write_to(Path(chosen))


def _show(table: Table, rows: _Texts) -> None:
    model = table.model()
    if isinstance(model, Rows):
        model.show(rows)
    if rows:
        table.setCurrentIndex(model.index(0, 0))
