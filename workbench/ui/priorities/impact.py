"""The priorities as a picture: what speaks for each against the effort it takes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QWidget

from workbench.domain.ranking import EASIEST
from workbench.domain.views import PriorityRow
from workbench.ui import language
from workbench.ui.bench import Bench
from workbench.ui.charts.chart import Chart
from workbench.ui.charts.marks import FigureChart, Mark
from workbench.ui.charts.saving import Picture, save
from workbench.ui.look.tokens import SPACE_S
from workbench.ui.priorities.model import PriorityTable
from workbench.ui.priorities.view_texts import ViewTexts
from workbench.ui.widgets.controls import button, column, row, scrolling
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.plain import Label


class ImpactView(QWidget):
    """Shows the one model of priorities as a picture.

    Signals: `pointed` and `opened` (a priority's id).
    """

    pointed = Signal(str)
    opened = Signal(str)

    def __init__(self, table: PriorityTable, bench: Bench, told: ViewTexts) -> None:
        super().__init__()
        self._table, self._bench, self._told = table, bench, told
        self.upwards = QComboBox()
        for name, words in told.measures.items():
            self.upwards.addItem(words, name)
        self.chart = Chart(told.chart, bench.appearance)
        self.apart = Label("", "quiet", wrap=True)
        icons = bench.icons
        self.copy = button(told.copy, self.copy_picture, icons=icons, icon="copy")
        self.save = button(told.save, self._ask_for_picture, icons=icons, icon="write")
        self.save_table = button(told.save_table, self._ask_for_table, icons=icons, icon="write")
        self._lay_out()
        self.upwards.activated.connect(lambda _: self.show_priorities())
        self.chart.pointed.connect(self.pointed)
        self.chart.chosen.connect(self.opened)
        table.modelReset.connect(self.show_priorities)
        self.show_priorities()

    def point_at(self, priority: str | None) -> None:
        """Make the dot of this priority the current one."""
        self.chart.point_at(priority)

    def show_priorities(self) -> None:
        """Draw the priorities as they are now."""
        rows, by = self._table.priorities, str(self.upwards.currentData())
        self.chart.show_chart(impact_chart(rows, by, self._told))
        unknown = sum(each.effort is None for each in rows)
        told = self._told.apart.replace("%2", language.number(len(rows)))
        self.apart.setText(told.replace("%1", language.number(unknown)))

    def copy_picture(self) -> None:
        """Put the picture on the clipboard, drawn away from the window's thread."""
        self._bench.desk.call(self._picture().image, self._take_image)

    def save_picture(self, path: Path) -> None:
        """Write the picture to a file, away from the window's thread."""
        picture = self._picture()
        self._bench.desk.call(
            lambda: save(picture, path), lambda _: self._bench.notices.done(self._told.saved, str(path))
        )

    def write_table(self, path: Path) -> None:
        """Write the priorities into a table."""
        verbs = self._bench.verbs
        self._bench.desk.ask(
            lambda study: verbs.write_priorities(study, path),
            lambda _: self._bench.notices.done(self._told.saved, str(path)),
            self._bench.notices.problem,
        )

    def _lay_out(self) -> None:
        label = QLabel(self._told.upwards)
        label.setBuddy(self.upwards)
        choice = QWidget()
        choice.setLayout(row(label, self.upwards))
        above = Flow()
        above.show_widgets([choice, self.copy, self.save, self.save_table])
        layout = column(above, scrolling(self.chart), self.apart, space=SPACE_S)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _picture(self) -> Picture:
        return Picture(self.chart.shown, self.chart.sheet(), self.apart.text())

    def _take_image(self, image: QImage) -> None:
        QGuiApplication.clipboard().setImage(image)
        self._bench.notices.done(self._told.copied)

    def _ask_for_picture(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, self._told.save, "", self._told.pictures)
        if path:
            self.save_picture(Path(path) if Path(path).suffix else Path(f"{path}.png"))

    def _ask_for_table(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, self._told.save_table, "", self._told.tables)
        if path:
            self.write_table(Path(path) if Path(path).suffix else Path(f"{path}.csv"))


def impact_chart(rows: list[PriorityRow], by: str, told: ViewTexts) -> FigureChart:
    """Return the picture: a lane for each effort, and the last one for priorities nobody judged."""
    marks = tuple(_mark(row, by, told) for row in rows)
    highest = max((mark.value or 0.0 for mark in marks), default=0.0)
    return FigureChart(
        told.chart_title,
        marks,
        ends=(0.0, highest or 1.0),
        lanes=told.lanes,
        across=told.across,
    )


def _mark(row: PriorityRow, by: str, told: ViewTexts) -> Mark:
    lane = len(told.lanes) - 1 if row.effort is None else row.effort - EASIEST
    value = float(row.people if by == "people" else row.impact)
    return Mark(row.id, row.statement, value, None, None, told.placed(row, by), lane)
