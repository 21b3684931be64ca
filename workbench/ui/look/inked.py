"""Keeps icons in the colours of the moment on whatever shows them."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

import shiboken6
from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractButton

from workbench.ui.look.appearance import Appearance
from workbench.ui.look.icons import icon
from workbench.ui.look.tokens import ICON, Colours


class Iconed(Protocol):
    """A button, an action, a window: anything that takes an icon."""

    def setIcon(self, icon: QIcon, /) -> None: ...  # noqa: N802 - Qt's name


@dataclass(frozen=True)
class _Wish:
    target: Callable[[], Any]
    name: str
    ink: str
    size: int


class Icons(QObject):
    """Puts icons on buttons and actions, and tints them again when the look changes."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._appearance = appearance
        self._wishes: list[_Wish] = []
        appearance.changed.connect(self._tint_again)

    def put(self, target: Iconed, name: str, ink: str = "quiet", size: int = ICON) -> None:
        """Give `target` the icon `name` in the colour token `ink`; an earlier icon of it is replaced."""
        self._wishes = [wish for wish in self._wishes if wish.target() not in (None, target)]
        wish = _Wish(weakref.ref(target), name, ink, size)
        self._wishes.append(wish)
        self._tint(wish)

    def icon(self, name: str, ink: str = "quiet", size: int = ICON) -> QIcon:
        look = self._appearance.look
        return icon(name, look, _ink(look.colours, ink), size)

    def _tint_again(self) -> None:
        for wish in self._wishes:
            self._tint(wish)

    def _tint(self, wish: _Wish) -> None:
        target = wish.target()
        if target is None or not shiboken6.isValid(target):
            return
        target.setIcon(self.icon(wish.name, wish.ink, wish.size))
        if isinstance(target, QAbstractButton):
            length = self._appearance.look.px(wish.size)
            target.setIconSize(QSize(length, length))


def _ink(colours: Colours, token: str) -> str:
    return getattr(colours, token)
