"""A look at a file before it is imported: what it is taken for, why, and what of it would be refused."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QSplitter, QTabWidget, QVBoxLayout, QWidget

from workbench.domain.intake import Preview
from workbench.domain.text import excerpt
from workbench.ui.bench import Bench
from workbench.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S
from workbench.ui.sources.roles import Column, MeaningCell, RoleTable
from workbench.ui.sources.texts import PreviewTexts, SourceTexts
from workbench.ui.widgets.cells import TextCell
from workbench.ui.widgets.controls import button, column, row
from workbench.ui.widgets.plain import Label
from workbench.ui.widgets.rows import Rows
from workbench.ui.widgets.table import Table

_CELL_LENGTH = 200
_WIDEST_COLUMN = 280


class PreviewPanel(QWidget):
    """Signals: `accepted` (the Preview as corrected), `refused`."""

    accepted = Signal(object)
    refused = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench, self._texts = bench, PreviewTexts()
        self._title = Label("", "title", wrap=True)
        self._told = Label("", "quiet", wrap=True)
        self._notes = Label("", "", wrap=True)
        self._missing = Label(self._texts.no_text, "bad", wrap=True)
        self.roles = RoleTable(self)
        self.accept = button(
            self._texts.do_import, self._accept, "primary", icons=bench.icons, icon="sources"
        )
        self.refuse = button(self._texts.skip, self.refused.emit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        head = column(self._title, self._told, self._notes, space=SPACE_S)
        layout.addLayout(head)
        layout.addWidget(self._parts(), 1)
        layout.addLayout(row(self._missing, None, self.refuse, self.accept))
        self.roles.meant.connect(lambda _: self._check())

    def show_preview(self, preview: Preview) -> None:
        """Show what is believed about a file."""
        self._title.setText(self._texts.title(preview))
        self._told.setText(self._texts.told(preview))
        self._notes.setText("\n".join(preview.notes))
        self._notes.setVisible(bool(preview.notes))
        self.roles.show(preview)
        for place in range(self.roles.rowCount()):
            self.role_list.openPersistentEditor(self.roles.index(place, Column.MEANING))
        self._show_rows(preview)
        self._check()
        self.accept.setFocus()

    def _parts(self) -> QSplitter:
        self.role_list = self._role_list()
        upper = QWidget()
        title = Label(self._texts.roles_title, "heading")
        upper.setLayout(column(title, Label(self._texts.roles_hint, "quiet", wrap=True), self.role_list))
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(SPACE_M)
        split.addWidget(upper)
        split.addWidget(self._samples())
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        return split

    def _role_list(self) -> Table:
        appearance = self._bench.appearance
        table = Table(self._texts.roles_title, self.roles, appearance, lines=2)
        table.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        table.draw_column(Column.MEANING, MeaningCell(appearance, table))
        table.draw_column(Column.WHY, TextCell(appearance, table, 2, quiet=True))
        table.draw_column(Column.EXAMPLES, TextCell(appearance, table, 2, quiet=True))
        table.size_column(Column.NAME, "A column of a name")
        table.size_column(Column.MEANING, "Comments: what could be better? ▾")
        table.size_column(Column.WHY, "Its name says this and that, and more")
        table.stretch_column(Column.EXAMPLES)
        return table

    def _samples(self) -> QTabWidget:
        self._rows = Rows((), self)
        self._rejected = Rows(SourceTexts().rejected_columns, self, numeric=frozenset({0}))
        self.row_list = Table(self._texts.rows_table, self._rows, self._bench.appearance, lines=2)
        rejected = Table(self._texts.rejected_title, self._rejected, self._bench.appearance, lines=2)
        rejected.size_column(0, "123456")
        rejected.size_column(1, "More cells than the header has columns")
        rejected.stretch_column(2)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self.row_list, self._texts.rows_title)
        self._tabs.addTab(rejected, self._texts.rejected_title)
        return self._tabs

    def _show_rows(self, preview: Preview) -> None:
        rows = [[excerpt(cell, _CELL_LENGTH) for cell in cells] for cells in preview.rows]
        self._rows.show(rows, preview.headers)
        for place in range(len(preview.headers)):
            self.row_list.resizeColumnToContents(place)
            self.row_list.setColumnWidth(place, min(self.row_list.columnWidth(place), _WIDEST_COLUMN))
        self._rejected.show(
            [(str(row.row), row.reason, excerpt(row.raw, _CELL_LENGTH)) for row in preview.rejected]
        )
        self._tabs.setTabText(1, self._texts.rejected(len(preview.rejected)))
        self._tabs.setTabVisible(1, bool(preview.rejected))

    def _check(self) -> None:
        self.accept.setEnabled(self.roles.has_text)
        self._missing.setVisible(not self.roles.has_text)

    def _accept(self) -> None:
        if self.roles.preview is not None:
            self.accepted.emit(self.roles.preview)
