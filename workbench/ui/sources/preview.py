"""A look at a file before it is imported: what it is taken for, why, and what of it would be refused."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QVBoxLayout, QWidget

from workbench.domain.intake import Column as FileColumn
from workbench.domain.intake import Preview, Role
from workbench.ui.bench import Bench
from workbench.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S
from workbench.ui.sources.choices import ChoiceCell
from workbench.ui.sources.details import ColumnDetails
from workbench.ui.sources.glimpsed import Glimpsed
from workbench.ui.sources.preview_texts import PreviewTexts
from workbench.ui.sources.reading import ReadingBar
from workbench.ui.sources.roles import Column, RoleTable
from workbench.ui.spoken import told
from workbench.ui.widgets.cells import TextCell
from workbench.ui.widgets.controls import at_least, button, column, row, scrolling
from workbench.ui.widgets.plain import Label, tip
from workbench.ui.widgets.table import Table

_LOWEST_ROLES, _LOWEST_ROWS = 210, 190


class PreviewPanel(QWidget):
    """Signals: `accepted` (the Preview as corrected, whether all that wait are accepted too, and whether to take over
    what they say of rows the study has otherwise), `refused`, `look_wanted` (the path, anew, with what was chosen:
    `encoding` or `mapping`).
    """

    accepted = Signal(object, bool, bool)
    refused = Signal()
    look_wanted = Signal(object, object)

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench, self._texts = bench, PreviewTexts()
        self._title = Label("", "title", wrap=True)
        self._told = Label("", "quiet", wrap=True)
        self._notes = Label("", "", wrap=True)
        self._covered = Label(self._texts.is_covered, "strong", wrap=True)
        self._missing = Label(self._texts.no_text, "bad", wrap=True)
        self.roles = RoleTable(self, bench.verbs)
        self.reading, self.details, self.glimpsed = ReadingBar(bench), ColumnDetails(), Glimpsed(bench)
        self.taking_over = QCheckBox(self._texts.taking_over)
        self.taking_over.setToolTip(tip(self._texts.taking_over_hint))
        self.accept = button(
            self._texts.do_import, self._accept, "primary", icons=bench.icons, icon="sources"
        )
        self.accept_all = button(self._texts.import_all, lambda: self._accept(with_rest=True))
        self.refuse = button(self._texts.skip, self.refused.emit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(scrolling(self._parts()), 1)
        below = row(self._missing, self.taking_over, None, self.refuse, self.accept_all, self.accept)
        below.setContentsMargins(SPACE_L, 0, SPACE_L, 0)
        layout.addLayout(below)
        self._connect()

    def show_preview(self, preview: Preview, mapping: str = "", waiting: int = 0) -> None:
        """Show what is believed about a file; `mapping` names what it was read by, `waiting` files come next."""
        self._title.setText(self._texts.title(preview))
        self._told.setText(self._texts.told(preview, waiting))
        self.accept_all.setVisible(waiting > 0)
        self.taking_over.setVisible(bool(self._bench.overview.sources))
        self.roles.show(preview)
        for place in range(self.roles.rowCount()):
            self.role_list.openPersistentEditor(self.roles.index(place, Column.MEANING))
        self.reading.show_preview(preview, mapping)
        self.glimpsed.setCurrentIndex(0)
        self._cover()
        self._follow(preview)
        self.details.show_column(None)
        self.accept.setFocus()

    def _parts(self) -> QWidget:
        self.role_list = self._role_list()
        parts = QWidget()
        layout = QVBoxLayout(parts)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, 0)
        layout.setSpacing(SPACE_S)
        layout.addLayout(
            column(self._title, self._told, self._notes, self._covered, self.reading, space=SPACE_S)
        )
        hint = Label(self._texts.roles_hint, "quiet", wrap=True)
        head = row(Label(self._texts.roles_title, "heading"), hint, space=SPACE_M)
        head.setStretch(1, 1)
        layout.addLayout(head)
        layout.addWidget(at_least(self.role_list, _LOWEST_ROLES, self._bench.appearance), 3)
        layout.addWidget(self.details)
        layout.addWidget(at_least(self.glimpsed, _LOWEST_ROWS, self._bench.appearance), 2)
        layout.addWidget(self.glimpsed.told)
        return parts

    def _role_list(self) -> Table:
        appearance = self._bench.appearance
        table = Table(self._texts.roles_title, self.roles, appearance, lines=2)
        table.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        table.draw_column(Column.MEANING, ChoiceCell(appearance, table, self._texts.meanings))
        table.draw_column(Column.WHY, TextCell(appearance, table, 2, quiet=True))
        table.draw_column(Column.EXAMPLES, TextCell(appearance, table, 2, quiet=True))
        table.size_column(Column.NAME, "A column of a name")
        table.size_column(Column.MEANING, "Comments: what could be better? ▾")
        table.size_column(Column.WHY, "Its name says this and that, and more")
        table.stretch_column(Column.EXAMPLES)
        return table

    def _connect(self) -> None:
        self.roles.meant.connect(self._follow)
        self.role_list.selectionModel().currentRowChanged.connect(lambda *_: self._show_details())
        self.details.changed.connect(self._take_details)
        self.glimpsed.said.connect(self._take_polarity)
        self.reading.order_chosen.connect(self._take_order)
        self.reading.encoding_chosen.connect(lambda name: self._look_again(encoding=name))
        self.reading.mapping_chosen.connect(lambda name: self._look_again(mapping=name))
        self._bench.safe_view.changed.connect(lambda _: self._cover())

    def _follow(self, preview: Preview) -> None:
        """Show what follows from what was corrected."""
        self._notes.setText("\n".join(map(told, preview.notes)))
        self._notes.setVisible(bool(preview.notes))
        self.reading.follow(preview)
        self.reading.show_dates(are_there=bool(preview.mapping.named(Role.DATE)))
        self.glimpsed.show_preview(preview)
        for each in (self.accept, self.accept_all):
            each.setEnabled(self.roles.has_text)
        self._missing.setVisible(not self.roles.has_text)
        self._show_details()

    def _show_details(self) -> None:
        self.details.show_column(self.roles.column(self.role_list.currentIndex().row()))

    def _take_details(self, changed: FileColumn) -> None:
        preview = self.roles.preview
        if preview is not None:
            columns = tuple(changed if c.name == changed.name else c for c in preview.mapping.columns)
            self.roles.change(replace(preview, mapping=replace(preview.mapping, columns=columns)))

    def _take_polarity(self, wording: str, polarity: Any) -> None:
        preview = self.roles.preview
        if preview is not None:
            self.roles.change(replace(preview, mapping=preview.mapping.with_polarity(wording, polarity)))

    def _take_order(self, order: Any) -> None:
        preview = self.roles.preview
        if preview is not None:
            self.roles.change(self._bench.verbs.with_dates(preview, order))

    def _look_again(self, **chosen: str) -> None:
        if self.roles.preview is not None:
            self.look_wanted.emit(self.roles.preview.path, chosen)

    def _cover(self) -> None:
        is_on = self._bench.safe_view.is_on
        self._covered.setVisible(is_on)
        self.roles.cover(is_on=is_on)
        self.glimpsed.show_covered()

    def _takes_over(self) -> bool:
        return not self.taking_over.isHidden() and self.taking_over.isChecked()

    def _accept(self, *, with_rest: bool = False) -> None:
        if self.roles.preview is not None:
            self.accepted.emit(self.roles.preview, with_rest, self._takes_over())
