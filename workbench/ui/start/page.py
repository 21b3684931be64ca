"""The start page: ways into a study."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from workbench.ui.look.inked import Icons
from workbench.ui.look.tokens import ICON_L, SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XXL
from workbench.ui.start.texts import StartTexts
from workbench.ui.widgets.controls import button
from workbench.ui.widgets.drop import DropZone
from workbench.ui.widgets.empty import Picture
from workbench.ui.widgets.plain import Label

_WIDEST = 860
_LOGO = 44
_PATH_ROLE = Qt.ItemDataRole.UserRole


class StartPage(QScrollArea):
    """Signals: `sample_wanted`, `new_wanted`, `open_wanted`, `files_wanted` (to be chosen), `study_chosen` (a path),
    `dropped` (paths).
    """

    sample_wanted = Signal()
    new_wanted = Signal()
    open_wanted = Signal()
    files_wanted = Signal()
    study_chosen = Signal(object)
    dropped = Signal(object)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons, self._texts = icons, StartTexts()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        middle = QWidget()
        middle.setMaximumWidth(_WIDEST)
        middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._fill(QVBoxLayout(middle))
        page = QWidget()
        sides = QHBoxLayout(page)
        sides.addStretch(1)
        sides.addWidget(middle, 30)
        sides.addStretch(1)
        self.setWidget(page)

    def show_recent(self, studies: Sequence[Path]) -> None:
        """List the studies opened last, the newest first."""
        self.recent.clear()
        for study in studies:
            item = QListWidgetItem(self._icons.icon("study"), f"{study.stem}\n{study.parent}")
            item.setData(_PATH_ROLE, study)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{study.stem}, {study.parent}")
            self.recent.addItem(item)
        for widget in (self._recent_title, self.recent):
            widget.setVisible(bool(studies))
        self.recent.setMaximumHeight(self.recent.sizeHintForRow(0) * min(len(studies), 6) + SPACE_M)

    def show_waiting(self, text: str) -> None:
        """Say what is being prepared, and lock the ways in for as long; "" says that it is done."""
        self._waiting.setVisible(bool(text))
        self._bar.setVisible(bool(text))
        self._waiting.setText(text)
        for widget in (self.sample, self.new, self.open, self.drop, self.recent):
            widget.setEnabled(not text)

    def _open_recent(self, item: QListWidgetItem) -> None:
        self.study_chosen.emit(item.data(_PATH_ROLE))

    def _fill(self, layout: QVBoxLayout) -> None:
        texts = self._texts
        layout.setContentsMargins(SPACE_L, SPACE_XXL, SPACE_L, SPACE_XL)
        layout.setSpacing(SPACE_S)
        layout.addStretch(1)
        logo = Picture(_LOGO)
        self._icons.put(logo, "workbench", size=_LOGO)
        layout.addWidget(logo)
        layout.addWidget(Label(texts.title, "hero", wrap=True))
        layout.addWidget(Label(texts.subtitle, "quiet", wrap=True))
        layout.addSpacing(SPACE_L)
        layout.addLayout(self._ways())
        layout.addSpacing(SPACE_S)
        self.drop = DropZone(self._icons, texts.drop, texts.drop_hint, (texts.choose, self.files_wanted.emit))
        self.drop.dropped.connect(self.dropped)
        layout.addWidget(self.drop)
        self._add_waiting(layout)
        layout.addSpacing(SPACE_M)
        self._add_recent(layout)
        layout.addStretch(2)

    def _ways(self) -> QHBoxLayout:
        texts = self._texts
        self.sample, sample = self._way(
            "sample", texts.sample, texts.sample_hint, self.sample_wanted.emit, True
        )
        self.new, new = self._way("plus", texts.new, texts.new_hint, self.new_wanted.emit)
        self.open, opened = self._way("folder", texts.open, texts.open_hint, self.open_wanted.emit)
        ways = QHBoxLayout()
        ways.setSpacing(SPACE_M)
        for way in (sample, new, opened):
            ways.addWidget(way, 1)
        return ways

    def _way(self, icon: str, text: str, hint: str, on_click: Callable[[], object], is_first: bool = False):
        way = button(text, on_click, "primary" if is_first else "", icons=self._icons, icon=icon)
        way.setAccessibleDescription(hint)
        card = QFrame()
        layout = QVBoxLayout(card)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(way)
        layout.addWidget(Label(hint, "small", wrap=True))
        layout.addStretch(1)
        return way, card

    def _add_waiting(self, layout: QVBoxLayout) -> None:
        self._waiting = Label("", "quiet", wrap=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self._texts.preparing)
        for widget in (self._waiting, self._bar):
            widget.hide()
            layout.addWidget(widget)

    def _add_recent(self, layout: QVBoxLayout) -> None:
        self._recent_title = Label(self._texts.recent, "heading")
        self.recent = QListWidget()
        self.recent.setAccessibleName(self._texts.recent_list)
        self.recent.setIconSize(QSize(ICON_L, ICON_L))
        self.recent.itemActivated.connect(self._open_recent)
        layout.addWidget(self._recent_title)
        layout.addWidget(self.recent)
