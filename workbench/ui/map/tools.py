"""What the hand does on the map: moves it, or draws a rectangle or a free line around texts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, Protocol

from PySide6.QtCore import Qt

from workbench.ui.map.lasso import Point, simplified
from workbench.ui.map.plane import Plane

Tool = Literal["move", "rectangle", "lasso"]
TOOLS: tuple[Tool, ...] = ("move", "rectangle", "lasso")
_CLICK = 4.0
_SLACK = 1.5
_CURSORS = {
    "move": Qt.CursorShape.ArrowCursor,
    "rectangle": Qt.CursorShape.CrossCursor,
    "lasso": Qt.CursorShape.CrossCursor,
}


class Ground(Protocol):
    """What the hand works on: the canvas."""

    plane: Plane

    def go(self, plane: Plane) -> None: ...
    def click(self, point: Point) -> None: ...
    def hover(self, point: Point | None) -> None: ...
    def update(self) -> None: ...
    def setCursor(self, cursor: Qt.CursorShape, /) -> None: ...  # noqa: N802 - Qt's name


class Hand:
    """Holds one tool; a press and release without a way between is a click, whichever it is."""

    def __init__(self, ground: Ground, enclose: Callable[[tuple[Point, ...]], object]) -> None:
        self._ground, self._enclose = ground, enclose
        self.tool: Tool = "move"
        self._start: Point | None = None
        self._last: Point = (0.0, 0.0)
        self._way: list[Point] = []

    @property
    def outline(self) -> list[Point]:
        """The line being drawn, in pixels; empty while none is."""
        if self._start is None or self.tool == "move":
            return []
        if self.tool == "lasso":
            return self._way
        (left, top), (right, bottom) = self._start, self._last
        return [(left, top), (right, top), (right, bottom), (left, bottom)]

    def take(self, tool: Tool) -> None:
        self.drop()
        self.tool = tool
        self._ground.setCursor(_CURSORS[tool])

    def drop(self) -> bool:
        """Give up the line being drawn; return whether there was one."""
        was_drawing = bool(self.outline)
        self._start, self._way = None, []
        self._ground.update()
        return was_drawing

    def press(self, point: Point) -> None:
        self._start = self._last = point
        self._way = [point]

    def move(self, point: Point, *, is_pressed: bool) -> None:
        if self._start is None or not is_pressed:
            self._ground.hover(point)
            return
        if self.tool == "move":
            self._ground.go(self._ground.plane.moved(point[0] - self._last[0], point[1] - self._last[1]))
        self._last = point
        self._way.append(point)
        self._ground.update()

    def release(self, point: Point) -> None:
        outline, start, tool = self.outline, self._start, self.tool
        self.drop()
        if start is None:
            return
        if max(abs(point[0] - start[0]), abs(point[1] - start[1])) < _CLICK and len(outline) < 2 * _CLICK:
            self._ground.click(point)
        elif tool != "move":
            corners = outline if tool == "rectangle" else simplified(outline, _SLACK)
            if len(corners) > 2:
                self._enclose(tuple(self._ground.plane.place(*corner) for corner in corners))
