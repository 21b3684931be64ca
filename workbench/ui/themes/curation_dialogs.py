"""Asks what merging, moving and describing need to know. None of these dialogs holds up the window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.views import ThemeRow
from workbench.ui import language
from workbench.ui.bench import Bench
from workbench.ui.language import in_label
from workbench.ui.look.tokens import SPACE_M, SPACE_S, SPACE_XL
from workbench.ui.themes.curation_texts import CurationTexts
from workbench.ui.themes.tree import above
from workbench.ui.widgets.cells import NumberCell
from workbench.ui.widgets.controls import button, column, row
from workbench.ui.widgets.plain import Label
from workbench.ui.widgets.rows import Rows
from workbench.ui.widgets.table import Table

_WIDTH = 460
_LIST_HEIGHT = 320
_MOST_NAMES = 12


@dataclass(frozen=True)
class Target:
    """Where comments go: a theme (`text` is its id), a new one (its name), no theme, or as the run says."""

    kind: Literal["theme", "new", "none", "run"]
    text: str = ""


class _Asking(QDialog):
    """A title, what it means, something to choose, and a button that does it."""

    def __init__(self, parent: QWidget, bench: Bench, title: str, body: str, do: str) -> None:
        super().__init__(parent)
        self.texts, self._px = CurationTexts(), bench.appearance.look.px
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(self._px(_WIDTH))
        self.do: QPushButton = button(do, self.accept, "primary")
        self.do.setDefault(True)
        self.field = QVBoxLayout()
        self.field.setSpacing(SPACE_S)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        layout.setSpacing(SPACE_M)
        layout.addWidget(Label(title, "title", wrap=True))
        layout.addWidget(Label(body, "quiet", wrap=True))
        layout.addLayout(self.field, 1)
        layout.addLayout(row(None, button(self.texts.cancel, self.reject), self.do))


class MergeDialog(_Asking):
    """Signals: `chosen` (the id of the theme that stays, and its new name, "" where it keeps its own)."""

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget, bench: Bench, themes: Sequence[ThemeRow]) -> None:
        texts = CurationTexts()
        super().__init__(parent, bench, texts.merge_title, texts.merge_body, texts.merge)
        self._themes = themes[:_MOST_NAMES]
        self.names = QButtonGroup(self)
        self.renamed, self.name = QRadioButton(texts.new_name), QLineEdit()
        self.name.setAccessibleName(texts.new_name_spoken)
        for place, theme in enumerate(self._themes):
            self._offer(QRadioButton(in_label(theme.name)), place)
        self._offer(self.renamed, len(self._themes))
        self.field.addWidget(self.name)
        self.names.button(0).setChecked(True)
        self.names.button(0).setFocus()
        self.renamed.toggled.connect(self._settle)
        self.name.textEdited.connect(self._choose_new)
        self.accepted.connect(self._tell)

    def _offer(self, choice: QRadioButton, place: int) -> None:
        self.names.addButton(choice, place)
        self.field.addWidget(choice)

    def _choose_new(self) -> None:
        """Take what is typed for the name, without a click on the choice before."""
        self.renamed.setChecked(True)
        self._settle()

    def _settle(self) -> None:
        is_named = bool(self.name.text().strip())
        self.do.setEnabled(is_named or not self.renamed.isChecked())
        if self.renamed.isChecked() and not is_named:
            self.name.setFocus()

    def _tell(self) -> None:
        if self.renamed.isChecked():
            self.chosen.emit(self._themes[0].id, self.name.text())
        else:
            self.chosen.emit(self._themes[self.names.checkedId()].id, "")


class DescribeDialog(_Asking):
    """Signals: `chosen` (the description)."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, bench: Bench, theme: ThemeRow) -> None:
        texts = CurationTexts()
        super().__init__(parent, bench, texts.describe_title, texts.describe_body, texts.keep)
        self.words = QPlainTextEdit(theme.description)
        self.words.setAccessibleName(texts.describe_title)
        self.words.setTabChangesFocus(True)
        self.field.addWidget(self.words)
        self.words.setFocus()
        self.accepted.connect(lambda: self.chosen.emit(self.words.toPlainText()))


class _Choosing(_Asking):
    """A list of themes to choose one from, narrowed while its name is typed.

    Signals: `chosen` (a Target).
    """

    chosen = Signal(object)

    def __init__(
        self, parent: QWidget, bench: Bench, title: str, body: str, do: str, themes: Sequence[ThemeRow]
    ) -> None:
        super().__init__(parent, bench, title, body, do)
        texts = self.texts
        self._themes, self._targets = themes, list[Target]()
        self._rows = Rows(texts.columns, self, frozenset({1}))
        self.list = Table(texts.targets, self._rows, bench.appearance)
        self.list.draw_column(1, NumberCell(bench.appearance, self.list))
        self.list.stretch_column(0)
        self.list.size_column(1, "1,000,000")
        self.list.setMinimumHeight(self._px(_LIST_HEIGHT))
        self.list.opened.connect(lambda _: self.accept())
        self.search = QLineEdit()
        self.search.setPlaceholderText(texts.search)
        self.search.setAccessibleName(texts.search)
        self.search.textChanged.connect(self._narrow)
        self.field.addLayout(column(self.search, self.list))
        self.search.setFocus()
        self.accepted.connect(self._tell)
        self._narrow("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let arrows walk the list while the name is typed."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            wanted = self.list.currentIndex().row() + step
            self.list.selectRow(max(0, min(len(self._targets) - 1, wanted)))
        else:
            super().keyPressEvent(event)

    def _others(self) -> Sequence[tuple[str, Target]]:
        """Return what can be chosen besides a theme while nothing is typed."""
        raise NotImplementedError

    def _newly(self, name: str) -> str:
        """Return what a new theme of this name is called in the list."""
        return self.texts.new_theme(name)

    def _narrow(self, typed: str) -> None:
        wanted = " ".join(typed.split())
        found = [theme for theme in self._themes if wanted.casefold() in theme.name.casefold()]
        rows = [(theme.name, language.number(theme.reach)) for theme in found]
        self._targets = [Target("theme", theme.id) for theme in found]
        if wanted and all(theme.name.casefold() != wanted.casefold() for theme in found):
            rows.append((self._newly(wanted), ""))
            self._targets.append(Target("new", wanted))
        for name, target in () if wanted else self._others():
            rows.append((name, ""))
            self._targets.append(target)
        self._rows.show(rows)
        self.list.selectRow(0)

    def _tell(self) -> None:
        place = self.list.currentIndex().row()
        if 0 <= place < len(self._targets):
            self.chosen.emit(self._targets[place])


class MoveDialog(_Choosing):
    """Asks where comments belong."""

    def __init__(self, parent: QWidget, bench: Bench, comments: int, themes: Sequence[ThemeRow]) -> None:
        texts = CurationTexts()
        super().__init__(parent, bench, texts.moving(comments), texts.move_body, texts.move, themes)

    def _others(self) -> Sequence[tuple[str, Target]]:
        return ((self.texts.no_theme, Target("none")), (self.texts.as_analysed, Target("run")))


class NestDialog(_Choosing):
    """Asks below which theme some others belong; what is below those, and they themselves, are not offered."""

    def __init__(
        self, parent: QWidget, bench: Bench, chosen: Sequence[ThemeRow], themes: Sequence[ThemeRow]
    ) -> None:
        texts, below = CurationTexts(), {theme.id for theme in chosen}
        offered = [
            theme
            for theme in themes
            if not theme.is_parked and theme.id not in below and not below & set(above(themes, theme.id))
        ]
        self._is_below = any(theme.parent for theme in chosen)
        names = ", ".join(theme.name for theme in chosen[:_MOST_NAMES])
        super().__init__(parent, bench, texts.nest_title, texts.nesting(names), texts.nest, offered)

    def _others(self) -> Sequence[tuple[str, Target]]:
        return ((self.texts.no_theme_above, Target("none")),) if self._is_below else ()

    def _newly(self, name: str) -> str:
        return self.texts.new_theme_above(name)
