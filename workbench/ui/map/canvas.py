"""The map itself: draws the dots, moves and zooms, and tells which dot is pointed at and what was drawn around."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.ui.charts.categories import Ink
from workbench.ui.look.appearance import Appearance
from workbench.ui.look.fonts import sized
from workbench.ui.map.dots import Dots, Frame
from workbench.ui.map.drawing import Lettering, draw_line, draw_names, draw_ring
from workbench.ui.map.names import Crowding, Name, placed_names
from workbench.ui.map.plane import Box, Plane
from workbench.ui.map.regions import ThemeRegion
from workbench.ui.map.tip import Tip
from workbench.ui.map.tools import Hand, Tool

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_STEP, _ZOOM_STEP, _WHEEL = 70.0, 1.35, 1.0016
_SMALLEST = QSize(260, 220)
_FAINT, _FAINT_IN_CONTRAST = 0.16, 0.3
_MOVES = {
    Qt.Key.Key_Left: (_STEP, 0.0),
    Qt.Key.Key_Right: (-_STEP, 0.0),
    Qt.Key.Key_Up: (0.0, _STEP),
    Qt.Key.Key_Down: (0.0, -_STEP),
}
_ZOOMS = {
    Qt.Key.Key_Plus: _ZOOM_STEP,
    Qt.Key.Key_Equal: _ZOOM_STEP,
    Qt.Key.Key_Minus: 1 / _ZOOM_STEP,
}


class Canvas(QWidget):
    """Signals: `hovered` (a dot or None), `moved` (the Plane that is seen now), `picked` (a dot), `enclosed` (the
    corners of a region, on the map), `theme_picked` (a theme's id: its name was clicked), `theme_opened` (Enter on the
    one pointed out).
    """

    hovered = Signal(object)
    moved = Signal(object)
    picked = Signal(int)
    enclosed = Signal(object)
    theme_picked = Signal(str)
    theme_opened = Signal(str)

    def __init__(self, name: str, description: str, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(_SMALLEST)
        self.tip = Tip(self)
        self.hand = Hand(self, self.enclosed.emit)
        self.plane = Plane.fitting(max(self.width(), 1), max(self.height(), 1), Box(-1, 1, -1, 1))
        self.dots: Dots | None = None
        self.inks: tuple[Ink, ...] = ()
        self.regions: Sequence[ThemeRegion] = ()
        self.pointed_out: str | None = None
        self.line: tuple[tuple[float, float], ...] = ()
        self._name_of: Callable[[str], str] = str
        self._under: int | None = None
        self._read: int | None = None
        self._picture: QImage | None = None
        self._pixels: NDArray[np.uint32] | None = None
        self._lettering: Lettering | None = None
        self._names: list[Name] = []
        appearance.changed.connect(self.refresh)

    @property
    def tool(self) -> Tool:
        return self.hand.tool

    @tool.setter
    def tool(self, tool: Tool) -> None:
        self.hand.take(tool)

    def show_map(self, dots: Dots, regions: Sequence[ThemeRegion], name_of: Callable[[str], str]) -> None:
        """Show other dots; the view stays where it is unless these are the first."""
        is_first = self.dots is None
        self.dots, self.regions, self._name_of = dots, regions, name_of
        self._under = self._read = None
        if is_first:
            self.fit()
        self.refresh()

    def refresh(self, _: object = None) -> None:
        """Draw everything anew."""
        self._picture = None
        self.update()

    def fit(self) -> None:
        """Show the whole map."""
        box = self.dots.box if self.dots is not None else Box(-1, 1, -1, 1)
        self.go(Plane.fitting(max(self.width(), 1), max(self.height(), 1), box))

    def go(self, plane: Plane) -> None:
        """Look at another part of the map."""
        if plane != self.plane:
            self.plane = plane
            self.tip.hide()
            self.refresh()
            self.moved.emit(plane)

    def zoom(self, factor: float, at: tuple[float, float] | None = None) -> None:
        self.go(self.plane.zoomed(factor, at))

    def point_out(self, theme: str | None) -> None:
        """Write this theme's name before all others and, where it cannot be seen, go there."""
        self.pointed_out = theme
        region = next((region for region in self.regions if region.theme == theme), None)
        if region is not None and not self.plane.shows(region.x, region.y):
            self.go(self.plane.centred(region.x, region.y))
        self.refresh()

    def mark_read(self, dot: int | None) -> None:
        """Show which dot stands for the comment in the reader."""
        if dot != self._read:
            self._read = dot
            self.update()

    def enclose(self, line: tuple[tuple[float, float], ...]) -> None:
        """Show the line around the selected region, in places of the map; an empty one shows none."""
        self.line = line
        self.update()

    def tell(self, dot: int, text: str) -> None:
        """Say beside a dot, if it is still pointed at, what its comment begins with."""
        if dot == self._under and self.dots is not None:
            self.tip.say(text, self._middle(self.dots, dot))

    def frame(self) -> Frame:
        """Return how the dots are drawn now."""
        look = self._appearance.look
        faint = _FAINT_IN_CONTRAST if look.high_contrast else _FAINT
        return Frame(self.inks, self.devicePixelRatioF(), min(look.scale, 1.6), faint)

    def lettering(self) -> Lettering:
        """Return what writes names in the font and the look of the moment."""
        font, look = sized(self.font(), 0.92), self._appearance.look
        if self._lettering is None or (self._lettering.font, self._lettering.look) != (font, look):
            self._lettering = Lettering(font, look)
        return self._lettering

    def label_at(self, point: tuple[float, float]) -> str | None:
        """Return the theme whose name stands at a pixel."""
        found = (name.region.theme for name in self._names if name.rect.contains(QPointF(*point)))
        return next(found, None)

    def click(self, point: tuple[float, float]) -> None:
        """Open what a person clicked on: a theme's name, or a dot."""
        theme = self.label_at(point)
        if theme is not None:
            self.theme_picked.emit(theme)
        elif self.dots is not None and (dot := self.dots.nearest(self.plane, *point)) is not None:
            self.picked.emit(dot)

    def hover(self, point: tuple[float, float] | None) -> None:
        """Take notice of what the pointer is over; None where it is over nothing."""
        dot = None
        if point is not None and self.dots is not None and self.label_at(point) is None:
            dot = self.dots.nearest(self.plane, *point)
        if dot != self._under:
            self._under = dot
            self.tip.hide()
            self.hovered.emit(dot)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._appearance.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(look.colours.surface))
        if self.dots is not None and self.inks:
            painter.drawImage(0, 0, self._drawn(self.dots))
            self._draw_over(painter, self.dots)
        width = 2 if self.hasFocus() else 1
        painter.setPen(QPen(QColor(look.colours.accent if self.hasFocus() else look.colours.line), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = width / 2
        painter.drawRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))
        painter.end()

    def _drawn(self, dots: Dots) -> QImage:
        """Return the picture of all dots, drawn again only when something about them changed."""
        if self._picture is None:
            frame = self.frame()
            pixels = dots.draw(self.plane, frame)
            height, width = pixels.shape
            layout = QImage.Format.Format_ARGB32_Premultiplied
            # The picture does not own its pixels: they are kept as long as it.
            self._pixels, self._picture = pixels, QImage(pixels.data, width, height, 4 * width, layout)
            self._picture.setDevicePixelRatio(frame.ratio)
            lettering = self.lettering()
            self._names = placed_names(
                self.regions,
                self.plane,
                lambda region: lettering.size(self._name_of(region.theme)),
                self.pointed_out,
                Crowding(pixels, frame.ratio),
            )
        return self._picture

    def _draw_over(self, painter: QPainter, dots: Dots) -> None:
        look = self._appearance.look
        if len(self.line) > 2:
            draw_line(painter, [self.plane.point(*corner) for corner in self.line], look)
        draw_names(painter, self._names, self._name_of, self.lettering(), self.pointed_out or "")
        radius = dots.radius(self.plane, look.scale) + 4
        for dot, is_read in ((self._read, True), (self._under, False)):
            if dot is not None:
                draw_ring(painter, self._middle(dots, dot), radius, look, is_read=is_read)
        if len(self.hand.outline) > 1:
            draw_line(painter, self.hand.outline, look)

    def _middle(self, dots: Dots, dot: int) -> tuple[float, float]:
        return self.plane.point(float(dots.x[dot]), float(dots.y[dot]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        old, new = event.oldSize(), event.size()
        if old.width() <= 1 or self.plane.zoom == 1:
            self.fit()
        else:
            self.plane = self.plane.resized(new.width(), new.height())
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _MOVES:
            self.go(self.plane.moved(*_MOVES[key]))
        elif key in _ZOOMS:
            self.zoom(_ZOOMS[key])
        elif key == Qt.Key.Key_Home:
            self.fit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.pointed_out is not None:
            self.theme_opened.emit(self.pointed_out)
        elif key != Qt.Key.Key_Escape or not self.hand.drop():
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        point = event.position()
        self.zoom(_WHEEL ** event.angleDelta().y(), (point.x(), point.y()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.hand.press(_point(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.hand.move(_point(event), is_pressed=bool(event.buttons() & Qt.MouseButton.LeftButton))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.hand.release(_point(event))

    def leaveEvent(self, event: object) -> None:  # noqa: ARG002 - Qt's signature
        self.hover(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()


def _point(event: QMouseEvent) -> tuple[float, float]:
    return event.position().x(), event.position().y()
