"""Boxes that a wheel turned over them leaves alone: the page below the pointer is to scroll, and no data to change."""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QSpinBox


class _Unturned:
    """Hands the wheel on to what scrolls."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ChoiceBox(_Unturned, QComboBox):
    """Offers a few choices."""


class CountBox(_Unturned, QSpinBox):
    """Takes a whole number."""


class DecimalBox(_Unturned, QDoubleSpinBox):
    """Takes a number with decimal places."""
