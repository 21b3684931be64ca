"""Buttons, cards and rules in the window's own dress, each with a name for those who hear the window."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from workbench.ui.look.appearance import Appearance
from workbench.ui.look.inked import Icons
from workbench.ui.widgets.elided import ElidedButton
from workbench.ui.widgets.pressed import PressedButton

Kind = Literal["", "primary", "quiet", "link", "chip", "facet", "page", "code"]


def button(
    text: str,
    on_click: Callable[[], object],
    kind: Kind = "",
    *,
    icons: Icons | None = None,
    icon: str = "",
    name: str = "",
    gives_way: bool = False,
) -> QPushButton:
    """Return a button; `name` is what a screen reader says where `text` alone would not do.

    One that `gives_way` cuts its words with "…" where a column is narrower than they are.
    """
    # Enter says a whole answer while codes are ticked, wherever the focus is.
    plain = QPushButton if kind == "code" else PressedButton
    made = ElidedButton(text) if gives_way else plain(text)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    made.clicked.connect(lambda _checked: on_click())
    if name:
        made.setAccessibleName(name)
        if not text:
            made.setToolTip(name)
    if icons is not None and icon:
        icons.put(made, icon, "on_accent" if kind == "primary" else "quiet")
    return made


def menu_button(text: str, menu: QMenu, icons: Icons) -> QPushButton:
    """Return a button that opens `menu`, with a small arrow at its end."""
    made = button(text, lambda: None, "facet", icons=icons, icon="chevron")
    leftwards = made.isRightToLeft()
    made.setLayoutDirection(Qt.LayoutDirection.LeftToRight if leftwards else Qt.LayoutDirection.RightToLeft)
    menu.setLayoutDirection(Qt.LayoutDirection.RightToLeft if leftwards else Qt.LayoutDirection.LeftToRight)
    made.setMenu(menu)
    return made


def card(layout: QLayout | None = None) -> QFrame:
    """Return a framed ground for things that belong together."""
    frame = QFrame()
    frame.setProperty("role", "card")
    if layout is not None:
        frame.setLayout(layout)
    return frame


def rule(*, upright: bool = False) -> QFrame:
    """Return a thin line between two parts."""
    frame = QFrame()
    frame.setProperty("role", "upright" if upright else "rule")
    return frame


def column(*items: QWidget | QLayout | None, space: int = 8, margin: int = 0) -> QVBoxLayout:
    """Return the items one below the other; None takes whatever room is left."""
    layout = QVBoxLayout()
    _fill(layout, items, space, margin)
    return layout


def row(*items: QWidget | QLayout | None, space: int = 8, margin: int = 0) -> QHBoxLayout:
    """Return the items side by side; None takes whatever room is left."""
    layout = QHBoxLayout()
    _fill(layout, items, space, margin)
    return layout


def _fill(box: QBoxLayout, items: Iterable[QWidget | QLayout | None], space: int, margin: int) -> None:
    box.setSpacing(space)
    box.setContentsMargins(margin, margin, margin, margin)
    for item in items:
        if item is None:
            box.addStretch(1)
        elif isinstance(item, QWidget):
            box.addWidget(item)
        else:
            box.addLayout(item)


def restyle(widget: QWidget, name: str, value: str) -> None:
    """Set a property the style sheet looks at, and have it looked at again."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def at_least(part: QWidget, height: int, appearance: Appearance) -> QWidget:
    """Let `part` take what room there is, but never less than `height` at the usual size of text."""

    def settle(_: object = None) -> None:
        part.setMinimumHeight(appearance.look.px(height))

    part.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
    appearance.changed.connect(settle)
    settle()
    return part


def scrolling(content: QWidget) -> QScrollArea:
    """Return `content` in an area that scrolls upright where the window is too low for it."""
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def stretch_to_text(dialog: QWidget) -> None:
    """Make a dialog that is shown as tall as its wrapped texts need: by itself it takes two thirds of the screen."""
    layout = dialog.layout()
    if layout is not None and layout.hasHeightForWidth():
        dialog.resize(dialog.width(), max(dialog.height(), layout.totalHeightForWidth(dialog.width())))
