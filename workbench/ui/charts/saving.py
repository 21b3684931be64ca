"""Saves a chart as a picture (PNG) or a drawing (SVG), away from the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from workbench.domain.problems import Problem, told_as
from workbench.ui.charts.drawing import draw, height_of
from workbench.ui.charts.marks import FigureChart
from workbench.ui.charts.sheet import Sheet
from workbench.ui.look.fonts import sized

_WIDTH, _MARGIN, _RATIO = 960, 20, 2.0
_UPRIGHT = 1.7  # how much higher a chart over time is in a picture than it must be


@dataclass(frozen=True)
class Picture:
    """All a picture of a chart shows; taken on the window's thread, drawn on another."""

    chart: FigureChart
    sheet: Sheet
    below: str = ""

    @property
    def size(self) -> QSize:
        around = 3.2 * self.sheet.line + 2 * _MARGIN
        chart = (_UPRIGHT if self.chart.is_over_time else 1) * height_of(self.chart, self.sheet)
        return QSize(round(_WIDTH * self.sheet.look.scale), round(chart + around))

    def paint(self, painter: QPainter) -> None:
        """Draw the title, the chart and the line below it."""
        sheet, size = self.sheet, self.size
        whole = QRectF(0, 0, size.width(), size.height())
        painter.fillRect(whole, sheet.colour("surface"))
        inside = whole.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        painter.setPen(sheet.pen("text"))
        painter.setFont(sized(sheet.font, 1.1, bold=True))
        title = painter.fontMetrics().elidedText(
            self.chart.title, Qt.TextElideMode.ElideRight, int(inside.width())
        )
        painter.drawText(inside, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, title)
        draw(painter, inside.adjusted(0, 1.8 * sheet.line, 0, -1.4 * sheet.line), self.chart, sheet)
        painter.setFont(sheet.font)
        painter.setPen(sheet.pen("quiet"))
        painter.drawText(inside, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, self.below)

    def image(self) -> QImage:
        """Return the picture in pixels, twice as fine as on a usual screen."""
        image = QImage(self.size * _RATIO, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_RATIO)
        painter = QPainter(image)
        self.paint(painter)
        painter.end()
        return image


def save(picture: Picture, path: Path) -> None:
    """Write a picture to `path`, as a drawing where its name ends in .svg.

    Raises:
        Problem: it cannot be written there.
    """
    with told_as("export", path):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    if path.suffix.casefold() == ".svg":
        _save_drawing(picture, path)
    elif not picture.image().save(str(path)):
        raise Problem("export.not_writable", path=path, reason="PNG")


def _save_drawing(picture: Picture, path: Path) -> None:
    drawing = QSvgGenerator()
    drawing.setFileName(str(path))
    drawing.setTitle(picture.chart.title)
    drawing.setDescription(picture.below)
    drawing.setSize(picture.size)
    drawing.setViewBox(QRectF(0, 0, picture.size.width(), picture.size.height()))
    painter = QPainter(drawing)
    picture.paint(painter)
    painter.end()
