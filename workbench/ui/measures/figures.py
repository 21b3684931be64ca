"""Figures of one measure by group: a chart and the table that says the same, both obeying the one selection."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QSplitter, QWidget

from workbench.domain.measures import FEWEST_SHOWN
from workbench.ui.bench import Bench
from workbench.ui.charts.chart import Chart
from workbench.ui.charts.marks import FigureChart
from workbench.ui.charts.saving import Picture, save
from workbench.ui.look.tokens import SPACE_M, SPACE_S
from workbench.ui.measures.choices import MeasureChoices
from workbench.ui.measures.shown import Shown, selecting, shown
from workbench.ui.measures.target_row import TargetRow
from workbench.ui.measures.texts import MeasureTexts
from workbench.ui.widgets.cells import NumberCell
from workbench.ui.widgets.controls import button, column, scrolling
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.plain import Label
from workbench.ui.widgets.rows import Rows
from workbench.ui.widgets.table import Table

if TYPE_CHECKING:
    from workbench.domain.measures import Measure, MeasureTable

_COLUMNS = 6
_CHART, _TABLE = 600, 300  # the chart gets twice the room of the table
_ROWS = QItemSelectionModel.SelectionFlag.Rows | QItemSelectionModel.SelectionFlag.ClearAndSelect


class Figures(QWidget):
    """Chart and table of one measure by one grouping."""

    def __init__(self, bench: Bench, texts: MeasureTexts) -> None:
        super().__init__()
        self._bench, self._texts = bench, texts
        self._table: MeasureTable | None = None
        self._shown: Shown | None = None
        self._offered: tuple[list[Measure], list[str]] = ([], [])
        self.choices = MeasureChoices(texts)
        self.told = Label("", "quiet", wrap=True)
        self.chart = Chart(texts.chart, bench.appearance)
        self.rows = Rows(("",) * _COLUMNS, self, frozenset(range(1, _COLUMNS)), texts.hints)
        self.list = self._list()
        self.target = TargetRow(bench)
        self._level: float | None = None
        icons = bench.icons
        self.copy = button(texts.copy, self.copy_picture, icons=icons, icon="copy")
        self.save = button(texts.save, self._ask_for_picture, icons=icons, icon="write")
        self.save_table = button(texts.save_table, self._ask_for_table, icons=icons, icon="write")
        self._lay_out()
        self._connect()

    def offer(self, measures: list[Measure], groupings: list[str]) -> None:
        """Offer what there is to choose from and may be seen, and show what is chosen."""
        self._offered = measures, groupings
        self.choices.offer(measures, [by for by in groupings if not self._hides(by)])
        self.reload()

    def reload(self) -> None:
        """Ask for the figures of the comments selected now."""
        measure, by = self.choices.measure, self.choices.by
        if self._bench.desk.path is None or not measure:
            return
        verbs, selection = self._bench.verbs, self._bench.selection.value

        def read(study: Any) -> list[MeasureTable]:
            return verbs.measure_tables(study, by, selection, measure)

        self._bench.desk.ask(read, self._take, slot="measures.figures")

    def copy_picture(self) -> None:
        """Put the chart on the clipboard as a picture, drawn away from the window's thread."""
        picture = self._picture()
        if picture is not None:
            self._bench.desk.call(picture.image, self._take_image)

    def save_picture(self, path: Path) -> None:
        """Write the chart to a file, away from the window's thread."""
        picture = self._picture()
        if picture is not None:
            self._bench.desk.call(
                lambda: save(picture, path), lambda _: self._bench.notices.done(self._texts.saved, str(path))
            )

    def write_table(self, path: Path) -> None:
        """Write the table as it is shown into a file; small groups are withheld in safe view."""
        table, verbs = self._table, self._bench.verbs
        smallest = FEWEST_SHOWN if self._bench.safe_view.is_on else 0
        if table is not None:
            self._bench.desk.ask(
                lambda study: verbs.write_measures(study, path, [table], smallest),
                lambda _: self._bench.notices.done(self._texts.saved, str(path)),
                self._bench.notices.problem,
            )

    def _list(self) -> Table:
        table = Table(self._texts.table, self.rows, self._bench.appearance)
        for each in range(1, _COLUMNS):
            table.draw_column(each, NumberCell(self._bench.appearance, table))
        return table

    def _lay_out(self) -> None:
        above = Flow()
        above.show_widgets([self.choices, self.copy, self.save, self.save_table])
        split = QSplitter(Qt.Orientation.Vertical)
        split.setHandleWidth(SPACE_M)
        split.setChildrenCollapsible(False)
        split.addWidget(scrolling(self.chart))
        split.addWidget(self.list)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 1)
        split.setSizes([_CHART, _TABLE])
        layout = column(above, self.told, split, self.target, space=SPACE_S)
        layout.setStretch(2, 1)
        layout.setContentsMargins(0, SPACE_M, 0, 0)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.choices.changed.connect(self.reload)
        self.target.read.connect(self._take_level)
        self.chart.chosen.connect(self._choose)
        self.chart.pointed.connect(self._follow_chart)
        self.list.opened.connect(self._choose_row)
        self.list.selectionModel().currentRowChanged.connect(self._follow_index)
        self._bench.safe_view.groups_changed.connect(self._regroup)

    def _take(self, tables: list[MeasureTable]) -> None:
        self._table = tables[0] if tables else None
        self._show()
        self.target.show_measure(self._table.measure if self._table is not None else None)

    def _hides(self, by: str) -> bool:
        return by not in self._texts.groupings and self._bench.safe_view.hides(by)

    def _regroup(self) -> None:
        """Show what may be seen now: other groupings, and small groups or none."""
        if self._table is not None and self._hides(self._table.by):
            self._table = None
        self._show()
        self.offer(*self._offered)

    def _show(self) -> None:
        if self._table is None:
            self.told.setText(self._texts.nobody)
            self._shown = None
        else:
            self._shown = shown(self._table, self._texts, is_safe=self._bench.safe_view.is_on)
            self.told.setText(self._texts.told(self._table))
        self.chart.setVisible(self._shown is not None)
        for each in (self.copy, self.save, self.save_table):
            each.setEnabled(self._shown is not None)
        if self._shown is None:
            self.chart.show_chart(FigureChart("", ()))
            self.rows.show((), ("",) * _COLUMNS)
            return
        self.chart.show_chart(replace(self._shown.chart, target=self._level))
        self.rows.show(self._shown.rows, self._shown.headers)
        self._fit_columns(self._shown)

    def _take_level(self, level: float | None) -> None:
        """Draw the level to be reached into the chart."""
        self._level = level
        if self._shown is not None:
            self.chart.show_chart(replace(self._shown.chart, target=level))

    def _fit_columns(self, told: Shown) -> None:
        for each in range(1, len(told.headers)):
            longest = max((cells[each] for cells in told.rows if each < len(cells)), key=len, default="")
            self.list.size_column(each, max(f"{told.headers[each]}00", longest, key=len))
        self.list.stretch_column(0)

    def _choose_row(self, place: int) -> None:
        if self._shown is not None and 0 <= place < len(self._shown.ids):
            self._choose(self._shown.ids[place])

    def _choose(self, group: str) -> None:
        """Restrict the selection to a group that was clicked."""
        if self._table is None:
            return
        narrowed = selecting(self._bench.selection.value, self._table.by, group)
        if narrowed is None:
            self._bench.notices.done(self._texts.not_chosen)
        else:
            self._bench.selection.set(narrowed)

    def _follow_chart(self, group: str) -> None:
        if self._shown is not None and group in self._shown.ids:
            place = self.rows.index(self._shown.ids.index(group), 0)
            self.list.selectionModel().setCurrentIndex(place, _ROWS)

    def _follow_index(self, index: QModelIndex) -> None:
        place = index.row()
        if self._shown is not None and 0 <= place < len(self._shown.ids):
            self.chart.point_at(self._shown.ids[place])

    def _picture(self) -> Picture | None:
        if self._shown is None:
            return None
        return Picture(self.chart.shown, self.chart.sheet(), self.told.text())

    def _take_image(self, image: QImage) -> None:
        QGuiApplication.clipboard().setImage(image)
        self._bench.notices.done(self._texts.copied)

    def _ask_for_picture(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, self._texts.save, "", self._texts.pictures)
        if path:
            self.save_picture(Path(path) if Path(path).suffix else Path(f"{path}.png"))

    def _ask_for_table(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, self._texts.save_table, "", self._texts.tables)
        if path:
            self.write_table(Path(path) if Path(path).suffix else Path(f"{path}.csv"))
