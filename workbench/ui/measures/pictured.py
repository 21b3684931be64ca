"""A list with the chart that says the same: the two follow each other, and the chart becomes a picture."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QSplitter, QWidget

from workbench.ui.bench import Bench
from workbench.ui.charts.chart import Chart
from workbench.ui.charts.marks import FigureChart
from workbench.ui.charts.saving import Picture, save
from workbench.ui.look.tokens import SPACE_M, SPACE_S
from workbench.ui.measures.texts import MeasureTexts
from workbench.ui.widgets.controls import button, column, scrolling
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.table import Table

MOST_MARKS = 20
_LIST, _CHART = 300, 300
_ROWS = QItemSelectionModel.SelectionFlag.Rows | QItemSelectionModel.SelectionFlag.ClearAndSelect


class Pictured(QWidget):
    """Marks are named by the place of their row; a mark that is chosen opens its row.

    `more` are further buttons beside those for the picture.
    """

    def __init__(self, bench: Bench, table: Table, name: str, more: tuple[QWidget, ...] = ()) -> None:
        super().__init__()
        self._bench, self._texts, self.list = bench, MeasureTexts(), table
        self._below = ""
        self.chart = Chart(name, bench.appearance)
        self.copy = button(self._texts.copy, self.copy_picture, icons=bench.icons, icon="copy")
        self.save = button(self._texts.save, self._ask, icons=bench.icons, icon="write")
        split = QSplitter(Qt.Orientation.Vertical)
        split.setHandleWidth(SPACE_M)
        split.setChildrenCollapsible(False)
        split.addWidget(table)
        split.addWidget(scrolling(self.chart))
        split.setSizes([_LIST, _CHART])
        below = Flow()
        below.show_widgets([*more, self.copy, self.save])
        layout = column(split, below, space=SPACE_S)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.chart.chosen.connect(lambda place: table.opened.emit(int(place)))
        self.chart.pointed.connect(self._follow)
        table.selectionModel().currentRowChanged.connect(lambda *_: self._point())
        self.show_chart(FigureChart("", ()))

    def show_chart(self, chart: FigureChart, below: str = "") -> None:
        """Show a chart of the list, whose first MOST_MARKS rows are enough; `below` stands under its picture."""
        self._below = below
        self.chart.show_chart(chart)
        self.chart.setVisible(bool(chart.marks))
        for each in (self.copy, self.save):
            each.setEnabled(bool(chart.marks))
        self._point()

    def copy_picture(self) -> None:
        """Put the chart on the clipboard, drawn away from the window's thread."""
        self._bench.desk.call(self._picture().image, self._take_image)

    def save_picture(self, path: Path) -> None:
        """Write the chart to a file, away from the window's thread."""
        picture = self._picture()
        self._bench.desk.call(
            lambda: save(picture, path), lambda _: self._bench.notices.done(self._texts.saved, str(path))
        )

    def _picture(self) -> Picture:
        return Picture(self.chart.shown, self.chart.sheet(), self._below)

    def _take_image(self, image: QImage) -> None:
        QGuiApplication.clipboard().setImage(image)
        self._bench.notices.done(self._texts.copied)

    def _ask(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, self._texts.save, "", self._texts.pictures)
        if path:
            self.save_picture(Path(path) if Path(path).suffix else Path(f"{path}.png"))

    def _follow(self, place: str) -> None:
        self.list.selectionModel().setCurrentIndex(self.list.model().index(int(place), 0), _ROWS)

    def _point(self) -> None:
        place = self.list.currentIndex().row()
        self.chart.point_at(str(place) if place >= 0 else None)
