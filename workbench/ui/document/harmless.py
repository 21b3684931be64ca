"""The second lock of a document: whatever its HTML said, it shows our pictures only and leads to our pages only."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtGui import QTextDocument, QTextFormat

_OURS = ("#", "guide:")
_GROUND = QTextFormat.Property.BackgroundImageUrl


def is_harmless(document: QTextDocument, pictures: Collection[str]) -> bool:
    """Say whether a document that was not laid out yet would load nothing but `pictures` and links to us alone."""
    return all(_is_harmless(each, pictures) for each in document.allFormats())


def _is_harmless(told: QTextFormat, pictures: Collection[str]) -> bool:
    if told.hasProperty(_GROUND):
        return False
    if told.isImageFormat() and told.toImageFormat().name() not in pictures:
        return False
    address = told.toCharFormat().anchorHref() if told.isCharFormat() else ""
    return not address or address.startswith(_OURS)
