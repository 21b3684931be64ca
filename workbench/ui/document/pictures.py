"""Pictures of a document: our own drawings in the colours of the moment, as pixels."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from workbench.ui.look.tokens import Look

SHARPNESS = 2
"""Dots per pixel that are kept, so that a zoomed page and a fine screen stay clear."""


def drawn(svg: str, look: Look, width: int) -> QImage:
    """Return a drawing of ours, `width` pixels wide at the usual zoom, its ink and paper those of the window."""
    inked = svg.replace("currentColor", look.colours.text).replace("var(--paper)", look.colours.surface)
    renderer = QSvgRenderer(QByteArray(inked.encode()))
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    size = renderer.viewBoxF().size()
    height = round(width * size.height() / size.width()) if size.width() else 0
    image = QImage(width * SHARPNESS, max(1, height * SHARPNESS), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    image.setDevicePixelRatio(SHARPNESS)
    return image
