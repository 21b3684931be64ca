"""The one style sheet of the window, filled in with the colours and sizes of the moment."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from string import Template

from PySide6.QtGui import QFont, QFontMetrics

from workbench.ui.look.tokens import (
    RADIUS_L,
    RADIUS_S,
    SPACE_L,
    SPACE_M,
    SPACE_S,
    SPACE_XS,
    Look,
)

# How much larger than usual text each role of a label is set.
_SIZES = {"hero": 1.9, "title": 1.5, "figure": 1.6, "heading": 1.12, "small": 0.92}

_SHEET = Template(
    """
* { outline: none; }
QToolTip { background: $raised; color: $text; border: 1px solid $edge; padding: ${xs}px; }

QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: ${radius_l}px; }
QFrame[role="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="upright"] { background: $line; border: none; max-width: 1px; min-width: 1px; }
QFrame#navigation { background: $window; border: none; }
QFrame#filters { background: $window; border: none; border-bottom: 1px solid $line; }
QFrame#bottom { background: $window; border: none; border-top: 1px solid $line; }
QFrame#drop { background: $surface; border: ${frame}px dashed $edge; border-radius: ${radius_l}px; }
QFrame#drop[active="true"] { background: $chosen; border: 2px solid $accent; }
QFrame#notice { background: $surface; border: 1px solid $edge; border-radius: ${radius_s}px; }
QFrame#notice[kind="problem"] { background: $bad_ground; border: ${frame}px solid $bad; }
QFrame#notice[kind="done"] { background: $good_ground; border: ${frame}px solid $good; }

QLabel[role="hero"] { font-size: ${hero}pt; font-weight: 600; }
QLabel[role="title"] { font-size: ${title}pt; font-weight: 600; }
QLabel[role="figure"] { font-size: ${figure}pt; font-weight: 600; }
QLabel[role="heading"] { font-size: ${heading}pt; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="quiet"] { color: $quiet; }
QLabel[role="small"] { color: $quiet; font-size: ${small}pt; }
QLabel[role="bad"] { color: $bad; }
QLabel[role="tip"] {
    background: $raised; color: $text; border: 1px solid $edge; border-radius: ${radius_s}px; padding: ${xs}px ${s}px;
}

QPushButton {
    background: $surface; color: $text; border: 1px solid $edge; border-radius: ${radius_s}px;
    padding: ${s}px ${l}px; min-height: ${line_height}px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:checked { background: $chosen; }
QPushButton:disabled { color: $edge; border-color: $line; background: transparent; }
QPushButton:focus { border: 2px solid $accent; padding: ${s_focus}px ${l_focus}px; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:disabled { background: $hover; color: $edge; border-color: $line; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; padding: ${xs}px ${s}px; }
QPushButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:checked { background: $chosen; }
QPushButton[kind="quiet"]:focus { border: 2px solid $accent; padding: ${xs_focus}px ${s_focus}px; }
QPushButton[kind="link"] {
    background: transparent; border: 2px solid transparent; color: $accent; text-align: left;
    padding: ${xs}px 0; font-weight: 600;
}
QPushButton[kind="link"]:hover { background: $hover; }
QPushButton[kind="link"]:focus { border: 2px solid $accent; }
QPushButton[kind="chip"] {
    background: $chosen; border: 1px solid $accent; border-radius: ${pill}px;
    padding: ${chip}px ${s}px; min-height: ${chip_height}px;
}
QPushButton[kind="chip"]:hover { background: $hover; }
QPushButton[kind="chip"]:focus { border: 2px solid $accent; }
QPushButton[kind="code"] {
    padding: ${m}px ${l}px; font-size: ${heading}pt; font-weight: 600; border-bottom: 4px solid $edge;
}
QPushButton[kind="code"][code="negative"] { border-bottom-color: $negative; }
QPushButton[kind="code"][code="neutral"] { border-bottom-color: $neutral; }
QPushButton[kind="code"][code="positive"] { border-bottom-color: $positive; }
QPushButton[kind="code"]:checked { background: $chosen; border-color: $accent; }
QPushButton[kind="code"]:focus {
    border: 2px solid $accent; border-bottom-width: 4px; padding: ${m_focus}px ${l_focus}px ${m}px ${l_focus}px;
}
QPushButton[kind="code"][close="true"] { padding: ${xs}px ${m}px; }
QPushButton[kind="code"][close="true"]:focus { padding: ${xs_focus}px ${m_focus}px ${xs}px ${m_focus}px; }
QPushButton[kind="facet"] { padding: ${xs}px ${m}px; }
QPushButton[kind="facet"]:focus { padding: ${xs_focus}px ${m_focus}px; }
QToolButton[kind="page"] {
    background: transparent; color: $quiet; border: 2px solid transparent; border-radius: ${radius_l}px;
    padding: ${s}px 2px ${xs}px 2px; font-size: ${small}pt;
}
QToolButton[kind="page"][close="true"] { padding: 1px; }
QToolButton[kind="page"]:hover { background: $hover; }
QToolButton[kind="page"]:checked { background: $chosen; color: $text; font-weight: 600; }
QToolButton[kind="page"]:focus { border-color: $accent; }
QPushButton::menu-indicator { image: none; width: 0; }

QLineEdit, QComboBox, QSpinBox, QTextEdit[role="field"] {
    background: $surface; color: $text; border: 1px solid $edge; border-radius: ${radius_s}px;
    padding: ${xs}px ${s}px; min-height: ${line_height}px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QTextEdit[role="field"]:focus {
    border: 2px solid $accent; padding: ${xs_focus}px ${s_focus}px;
}
QSpinBox QLineEdit { border: none; padding: 0 ${s}px; min-height: 0; background: transparent; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }
QComboBox::drop-down { border: none; width: ${combo}px; }
QComboBox::down-arrow { image: url("$arrow"); width: ${arrow_size}px; height: ${arrow_size}px; }
QComboBox QAbstractItemView {
    background: $raised; border: 1px solid $edge; selection-background-color: $chosen;
    selection-color: $text;
}
QTextEdit[role="reading"] {
    background: transparent; border: none; selection-background-color: $accent; selection-color: $on_accent;
}
QTextEdit[role="reading"]:focus { border: 2px solid $accent; border-radius: ${radius_s}px; }
QTextEdit[role="page"] {
    background: $surface; color: $text; border: 1px solid $line; border-radius: ${radius_s}px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QTextEdit[role="page"]:focus { border: 2px solid $accent; }

QLineEdit, QTextEdit, QPlainTextEdit { placeholder-text-color: $quiet; }
QTableView, QTreeView, QListWidget {
    background: $surface; alternate-background-color: $surface; color: $text;
    border: 1px solid $line; border-radius: ${radius_l}px; gridline-color: $line;
    selection-background-color: $chosen; selection-color: $text;
}
QListView[role="board"] { background: $window; border: 1px solid $line; border-radius: ${radius_l}px; }
QListView[role="board"]:focus { border: 2px solid $accent; }
QTableView:focus, QTreeView:focus, QListWidget:focus { border: 2px solid $accent; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section:first, QHeaderView::section:only-one { border-top-left-radius: ${radius_l}px; }
QHeaderView::section {
    background: $surface; color: $quiet; border: none; border-bottom: 1px solid $line;
    padding: ${s}px ${s}px; font-weight: 600;
}
QHeaderView::section:hover { background: $hover; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTableCornerButton::section { background: $surface; border: none; }

QListWidget { padding: ${xs}px; }
QListWidget::item { padding: ${xs}px ${s}px; border-radius: ${radius_s}px; color: $text; }
QListWidget::item:hover { background: $hover; }
QListWidget::item:selected { background: $chosen; color: $text; }

QRadioButton { spacing: ${s}px; padding: 2px; border: 2px solid transparent; border-radius: ${radius_s}px; }
QRadioButton:focus { border-color: $accent; }
QRadioButton::indicator {
    width: ${dot}px; height: ${dot}px; border: 2px solid $edge; border-radius: ${dot_radius}px;
    background: $surface;
}
QRadioButton::indicator:checked {
    width: ${dot_inside}px; height: ${dot_inside}px; border: ${dot_ring}px solid $accent;
    background: $on_accent;
}
QListWidget::indicator {
    width: ${box}px; height: ${box}px; border: 2px solid $edge; border-radius: 3px; background: $surface;
}
QListWidget::indicator:checked { background: $accent; border-color: $accent; image: url("$tick"); }

QGroupBox { border: none; margin-top: ${group}px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; padding: 0; }
QTabWidget::pane { border: none; margin-top: ${s}px; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab {
    background: transparent; color: $quiet; border: 2px solid transparent; border-bottom-color: $line;
    padding: ${xs}px ${m}px; margin-right: ${xs}px;
}
QTabBar::tab:hover { background: $hover; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; font-weight: 600; }
QTabBar::tab:focus { border-color: $accent; border-radius: ${radius_s}px; }

QMenuBar { background: $window; color: $text; padding: 2px; }
QMenuBar::item { padding: ${xs}px ${s}px; border-radius: ${radius_s}px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $raised; color: $text; border: 1px solid $edge; padding: ${xs}px; }
QMenu::item { padding: ${xs}px ${l}px ${xs}px ${m}px; border-radius: ${radius_s}px; }
QMenu::item:selected { background: $chosen; }
QMenu::item:disabled { color: $edge; }
QMenu::separator { height: 1px; background: $line; margin: ${xs}px; }

QDockWidget { color: $text; }
QDockWidget > QWidget { background: $window; }
QMainWindow::separator { background: $line; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: $accent; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $line; }
QScrollArea { border: none; background: transparent; }

QProgressBar {
    background: $track; border: 1px solid $edge; border-radius: ${xs}px; max-height: ${s}px;
    min-height: ${s}px;
}
QProgressBar::chunk { background: $accent; border-radius: ${xs}px; }

QScrollBar:vertical { background: transparent; width: ${bar}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ${bar}px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: ${bar_radius}px; margin: 3px; }
QScrollBar::handle:vertical { min-height: ${handle}px; }
QScrollBar::handle:horizontal { min-width: ${handle}px; }
QScrollBar::handle:hover { background: $quiet; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
    background: none; border: none; width: 0; height: 0;
}
"""
)


def style_sheet(look: Look, font: QFont, pictures: Path) -> str:
    """Return the sheet for `look` and the interface font; `pictures` is the folder of the icons."""
    px, line_height = look.px, QFontMetrics(font).height()
    points = {name: f"{font.pointSizeF() * factor:.2f}" for name, factor in _SIZES.items()}
    sizes = {
        "xs": px(SPACE_XS),
        "s": px(SPACE_S),
        "m": px(SPACE_M),
        "l": px(SPACE_L),
        "xs_focus": px(SPACE_XS) - 1,
        "s_focus": px(SPACE_S) - 1,
        "m_focus": px(SPACE_M) - 1,
        "l_focus": px(SPACE_L) - 1,
        "chip": px(2),
        "chip_height": line_height,
        "pill": line_height // 2 + px(2),
        "radius_s": px(RADIUS_S),
        "radius_l": px(RADIUS_L),
        "line_height": line_height,
        "combo": px(22),
        "arrow_size": px(14),
        "bar": px(14),
        "bar_radius": px(14) // 2 - 3,
        "handle": px(32),
        "dot": px(12),
        "dot_radius": px(12) // 2 + 2,
        "dot_inside": px(6),
        "dot_ring": (px(12) + 4 - px(6)) // 2,
        "box": px(13),
        "group": line_height + px(SPACE_S),
        "frame": 2 if look.high_contrast else 1,
    }
    ground = "dark" if look.dark else "light"
    files = {name: (pictures / f"{name}-{ground}.svg").as_posix() for name in ("arrow", "tick")}
    return _SHEET.substitute(**asdict(look.colours), **sizes, **points, **files)
