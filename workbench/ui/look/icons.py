"""Icons: drawn once in one ink, tinted with a colour of the moment when they are loaded."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from workbench.domain.resources import resources_folder
from workbench.ui.look.tokens import ICON, Look


def icon(name: str, look: Look, ink: str | None = None, size: int = ICON) -> QIcon:
    """Return the icon `name` in the colour `ink` (quiet text if left out)."""
    return _icon(name, ink or look.colours.quiet, look.px(size), _sharpest_ratio())


def pixmap(name: str, ink: str, size: int, ratio: float) -> QPixmap:
    """Return the icon `name` as a picture of `size` pixels for a screen of `ratio` dots per pixel."""
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(_tinted(name, ink))).render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@lru_cache(maxsize=256)
def _icon(name: str, ink: str, size: int, ratio: float) -> QIcon:
    return QIcon(pixmap(name, ink, size, ratio))


def _sharpest_ratio() -> float:
    """Return the dots per pixel of the sharpest screen; on others Qt draws the picture smaller."""
    return max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)


def _tinted(name: str, ink: str) -> bytes:
    return _drawing(name).replace(b"currentColor", ink.encode())


@lru_cache(maxsize=64)
def _drawing(name: str) -> bytes:
    return (resources_folder() / "icons" / f"{name}.svg").read_bytes()
