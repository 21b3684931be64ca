"""Saves the map as a picture (PNG) or a drawing (SVG): dots, names of themes and the legend.

Qt writes every script as the window does, joined and in its own direction. In a drawing the dots are one embedded
picture, since 100,000 shapes open in no program; names are outlines, so that they need no font where they are opened.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from workbench.domain.problems import Problem, told_as
from workbench.ui.charts.swatches import draw_swatch
from workbench.ui.look.fonts import sized
from workbench.ui.look.tokens import Look
from workbench.ui.map.colouring import Entry
from workbench.ui.map.dots import Dots, Frame
from workbench.ui.map.drawing import Lettering, draw_names
from workbench.ui.map.names import Crowding, placed_names
from workbench.ui.map.plane import Plane
from workbench.ui.map.regions import ThemeRegion

_RATIO = 2.0
_MARGIN = 16.0
_SWATCH = 6.0


@dataclass(frozen=True)
class Scene:
    """All that a picture of the map shows; taken on the window's thread, drawn on another."""

    title: str
    dots: Dots
    plane: Plane
    frame: Frame
    regions: Sequence[ThemeRegion]
    names: dict[str, str]
    entries: Sequence[Entry]
    font: QFont
    look: Look

    def frozen(self) -> Scene:
        """Return a scene that later changes of the map leave as it is."""
        frame = replace(self.frame, ratio=_RATIO)
        return replace(self, dots=copy(self.dots), frame=frame, names=dict(self.names), font=QFont(self.font))

    @property
    def size(self) -> QSize:
        """How large the picture is: the map and its legend below."""
        lettering = Lettering(self.font, self.look)
        rows = _rows(self, lettering) if self.entries else []
        below = 2 * _MARGIN + len(rows) * lettering.height * 1.4
        return QSize(round(self.plane.width), round(self.plane.height + below))

    def draw(self, painter: QPainter, *, as_outlines: bool) -> None:
        """Draw the map and its legend."""
        _draw(painter, self, as_outlines=as_outlines)


class Drawable(Protocol):
    """What is saved: one map, or two beside each other."""

    @property
    def title(self) -> str: ...
    @property
    def size(self) -> QSize: ...
    def draw(self, painter: QPainter, *, as_outlines: bool) -> None: ...


def save(scene: Drawable, path: Path) -> None:
    """Write `scene` to `path`, as a drawing where its name ends in .svg.

    Raises:
        Problem: it cannot be written there.
    """
    with told_as("export", path):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    if path.suffix.casefold() == ".svg":
        _save_drawing(scene, path)
    elif not _picture(scene).save(str(path)):
        raise Problem("export.not_writable", path=path, reason="PNG")


def _picture(scene: Drawable) -> QImage:
    size = scene.size
    picture = QImage(size * _RATIO, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(_RATIO)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scene.draw(painter, as_outlines=False)
    painter.end()
    return picture


def _save_drawing(scene: Drawable, path: Path) -> None:
    drawing = QSvgGenerator()
    drawing.setFileName(str(path))
    drawing.setTitle(scene.title)
    drawing.setSize(scene.size)
    drawing.setViewBox(QRectF(QPointF(0, 0), scene.size))
    painter = QPainter(drawing)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scene.draw(painter, as_outlines=True)
    painter.end()


def _draw(painter: QPainter, scene: Scene, *, as_outlines: bool) -> None:
    painter.fillRect(QRectF(QPointF(0, 0), scene.size), QColor(scene.look.colours.surface))
    pixels = scene.dots.draw(scene.plane, scene.frame)
    height, width = pixels.shape
    dots = QImage(pixels.tobytes(), width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied)
    painter.drawImage(QRectF(0, 0, scene.plane.width, scene.plane.height), dots)
    lettering = Lettering(sized(scene.font, 0.92), scene.look, as_outlines=as_outlines)
    names = placed_names(
        scene.regions,
        scene.plane,
        lambda region: lettering.size(scene.names[region.theme]),
        crowding=Crowding(pixels, scene.frame.ratio),
    )
    draw_names(painter, names, scene.names.__getitem__, lettering)
    _draw_legend(painter, scene, Lettering(scene.font, scene.look, as_outlines=as_outlines))


def _draw_legend(painter: QPainter, scene: Scene, lettering: Lettering) -> None:
    step = lettering.height * 1.4
    top = scene.plane.height + _MARGIN
    for place, line in enumerate(_rows(scene, lettering)):
        middle = top + (place + 0.5) * step
        for left, entry in line:
            draw_swatch(painter, entry.ink, QPointF(left + _SWATCH, middle), _SWATCH)
            room = QRectF(left + 3 * _SWATCH, middle - step / 2, scene.plane.width, step)
            lettering.write(painter, room, lettering.short(entry.name), scene.look.colours.text)


def _rows(scene: Scene, lettering: Lettering) -> list[list[tuple[float, Entry]]]:
    """Return the legend broken into lines: where each entry begins, and the entry."""
    lines: list[list[tuple[float, Entry]]] = [[]]
    left = _MARGIN
    for entry in scene.entries:
        width = lettering.width(lettering.short(entry.name)) + 6 * _SWATCH
        if left + width > scene.plane.width and lines[-1]:
            lines.append([])
            left = _MARGIN
        lines[-1].append((left, entry))
        left += width
    return lines
