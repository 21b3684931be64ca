"""The promises: what the service said it would do, and whether comments call it kept or broken."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QStackedWidget, QWidget

from workbench.domain.changes import Changed
from workbench.domain.promises import AUDIENCES, PromiseRow
from workbench.domain.selection import Selection
from workbench.ui.bench import Bench
from workbench.ui.look.tokens import SPACE_M, SPACE_S
from workbench.ui.priorities.promise_form import PromiseForm, Target
from workbench.ui.priorities.promise_texts import PromiseTexts
from workbench.ui.widgets.cells import NumberCell, TextCell
from workbench.ui.widgets.controls import button, column, row
from workbench.ui.widgets.empty import Empty
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.plain import Label
from workbench.ui.widgets.rows import Rows
from workbench.ui.widgets.table import Table

if TYPE_CHECKING:
    from workbench.services.studies import Study

_ROWS = QItemSelectionModel.SelectionFlag.Rows | QItemSelectionModel.SelectionFlag.ClearAndSelect
_NOUNS = frozenset({"promises", "priorities", "themes", "sources", "comments", "runs", "sentiment"})


class Promises(QWidget):
    """Reads nothing while it is hidden; what changed meanwhile is read when it is shown.

    Signals: `comments_wanted` (the selection was set to the themes of what touches a promise).
    """

    comments_wanted = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench, self._texts = bench, PromiseTexts()
        self._found: list[PromiseRow] = []
        self._wanted, self._is_stale = "", True
        self.statement, self.audience = QLineEdit(), QComboBox()
        self.statement.setPlaceholderText(self._texts.example)
        self.audience.addItems([self._texts.audiences[each] for each in AUDIENCES])
        icons = bench.icons
        self.write = button(self._texts.write, self._write, icons=icons, icon="write")
        self.remove = button(self._texts.remove, self._remove, icons=icons, icon="remove")
        self.rows = Rows(self._texts.headers, self, frozenset({4}))
        self.list = self._list()
        self.form = PromiseForm(self._texts, bench.appearance)
        self._lay_out()
        self._connect()
        self._settle()

    def reload(self) -> None:
        """Read the promises, if they can be seen; else when they are shown next."""
        self._is_stale = True
        if self.isVisible() and self._bench.desk.path is not None:
            self._is_stale = False
            self._bench.desk.ask(self._bench.verbs.list_promises, self._take, slot="promises.list")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.reload()

    def current(self) -> PromiseRow | None:
        """Return the promise that is chosen."""
        place = self.list.currentIndex().row()
        return self._found[place] if 0 <= place < len(self._found) else None

    def _list(self) -> Table:
        appearance = self._bench.appearance
        table = Table(self._texts.list, self.rows, appearance, lines=2)
        table.draw_column(1, TextCell(appearance, table, quiet=True))
        table.draw_column(2, TextCell(appearance, table, 2))
        table.draw_column(3, TextCell(appearance, table, 2))
        table.draw_column(4, NumberCell(appearance, table))
        for each, sample in (
            (1, "Businesses"),
            (2, "Cannot be told"),
            (3, "00 of 000: 00%"),
            (4, "Comments00"),
        ):
            table.size_column(each, sample)
        table.stretch_column(0)
        return table

    def _lay_out(self) -> None:
        texts = self._texts
        new, to = QLabel(texts.new), QLabel(texts.to)
        new.setBuddy(self.statement)
        to.setBuddy(self.audience)
        above, choices, to_whom = row(new, self.statement, space=SPACE_S), Flow(), QWidget()
        above.setStretch(1, 1)
        to_whom.setLayout(row(to, self.audience, space=SPACE_S))
        choices.show_widgets([to_whom, self.write, self.remove])
        shown = QWidget()
        inside = column(self.list, self.form, Label(texts.rule, "quiet", wrap=True), space=SPACE_M)
        inside.setStretch(0, 1)
        shown.setLayout(inside)
        self._views = QStackedWidget()
        self._views.addWidget(shown)
        self._views.addWidget(Empty(self._bench.icons, "priorities", texts.empty_title, texts.empty_body))
        layout = column(above, choices, self._views, space=SPACE_S)
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        verbs, form = self._bench.verbs, self.form
        self.statement.returnPressed.connect(self._write)
        self.list.selectionModel().currentRowChanged.connect(lambda *_: self._show())
        form.reworded.connect(lambda *told: self._change(lambda s, v: verbs.reword_promise(s, v, *told)))
        form.judged.connect(lambda word: self._change(lambda s, v: verbs.judge_promise(s, v, word)))
        form.linked.connect(lambda *told: self._change(lambda s, v: verbs.link_promise(s, v, *told)))
        form.unlinked.connect(lambda target: self._change(lambda s, v: verbs.unlink_promise(s, v, target)))
        form.opened.connect(self._show_comments)
        self._bench.desk.opened.connect(lambda _: self.reload())
        self._bench.desk.changed.connect(self._follow)

    def _change(self, write: Callable[[Study, str], Changed]) -> None:
        """Change the promise that is chosen; what cannot be is told, and read again as it stands."""
        chosen = self.current()
        if chosen is not None:
            promise = chosen.id
            self._bench.desk.change(lambda study: write(study, promise), on_problem=self._failed)

    def _failed(self, problem: Any) -> None:
        self.reload()
        self._bench.desk.failed.emit(problem)

    def _write(self) -> None:
        statement, audience = self.statement.text().strip(), AUDIENCES[self.audience.currentIndex()]
        if not statement:
            self.statement.setFocus()
            return
        verbs = self._bench.verbs

        def written(changed: Changed) -> None:
            self._wanted = changed.ids[0]
            self.statement.clear()

        self._bench.desk.change(lambda study: verbs.make_promise(study, statement, audience), written)

    def _remove(self) -> None:
        self._change(self._bench.verbs.remove_promise)

    def _follow(self, changed: Changed) -> None:
        if changed.nouns & _NOUNS:
            self.reload()

    def _take(self, found: list[PromiseRow]) -> None:
        chosen = self.current()
        kept = self._wanted or (chosen.id if chosen is not None else "")
        place = self.list.currentIndex().row()
        self._wanted, self._found = "", found
        self.rows.show([self._texts.row(each) for each in found])
        ids = [each.id for each in found]
        place = ids.index(kept) if kept in ids else min(max(place, 0), len(ids) - 1)
        if found:
            self.list.selectionModel().setCurrentIndex(self.rows.index(place, 0), _ROWS)
        self._settle()

    def _settle(self) -> None:
        """Show the promises, or why there are none."""
        self._views.setCurrentIndex(0 if self._found else 1)
        self.remove.setEnabled(bool(self._found))
        self._show()

    def _show(self) -> None:
        chosen = self.current()
        if chosen is not None:
            self.form.show_promise(chosen, self._targets())

    def _targets(self) -> list[Target]:
        overview = self._bench.overview
        themes: list[Target] = [("theme", row.id, row.name) for row in overview.themes if not row.is_parked]
        return [*themes, *(("action", row.id, row.statement) for row in overview.priorities)]

    def _show_comments(self, target: str) -> None:
        behind = {row.id: [theme for theme, _ in row.themes] for row in self._bench.overview.priorities}
        self._bench.selection.set(Selection(themes=tuple(behind.get(target, [target]))))
        self.comments_wanted.emit()
