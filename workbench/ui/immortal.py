"""Keeps Python's singletons alive where PySide6 gives back references to them that it never took.

PySide6 6.12.0 is built for Pythons in which None, True and False are immortal (3.12 and later), and is
published for 3.11 as well, where every call that answers None then costs a reference until the interpreter
aborts (PYSIDE-3474).
"""

from __future__ import annotations

import sys

import PySide6

_FIRST_IMMORTAL_PYTHON = (3, 12)
_FIRST_CARELESS_QT = (6, 12)
_PLENTY = sys.maxsize >> 2


def singletons_are_at_risk() -> bool:
    """Return whether this Python and this PySide6 are a pair that loses references."""
    return sys.version_info < _FIRST_IMMORTAL_PYTHON and PySide6.__version_info__ >= _FIRST_CARELESS_QT


def keep_singletons() -> None:
    """Raise the reference counts of the singletons so far that no window lives long enough to use them up."""
    import ctypes

    for singleton in (None, True, False, NotImplemented, Ellipsis):
        count = ctypes.c_ssize_t.from_address(id(singleton))
        if count.value < _PLENTY:
            count.value += _PLENTY


if singletons_are_at_risk():
    keep_singletons()
