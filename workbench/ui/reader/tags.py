"""The tones or the drivers of a comment in a line, and the way to say that they are others."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from workbench.domain.tags import Family, Tag, Tags, in_order
from workbench.ui.comments.tag_texts import TagTexts
from workbench.ui.look.inked import Icons
from workbench.ui.look.tokens import SPACE_M
from workbench.ui.widgets.controls import menu_button
from workbench.ui.widgets.plain import Label


class TagLine(QWidget):
    """One family of tags. Signals: `corrected` (the tags as they are written; None: as the workbench tells it)."""

    corrected = Signal(object)

    def __init__(self, family: Family, icons: Icons) -> None:
        super().__init__()
        self._family: Family = family
        self._texts = TagTexts()
        self._tags = Tags()
        self.told = Label("", wrap=True)
        self.menu = QMenu(self)
        self.choices: dict[Tag, QAction] = {}
        self._fill()
        self.opener = menu_button(self._texts.families[family], self.menu, icons)
        self.opener.setAccessibleName(self._texts.correct[family])
        self.opener.setToolTip(self._texts.correct[family])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self.opener)
        layout.addWidget(self.told, 1)

    def show_tags(self, tags: Tags) -> None:
        """Show what a comment is tagged with now."""
        self._tags = tags
        self.told.setText(self._texts.told(tags))
        for tag, choice in self.choices.items():
            choice.setChecked(tag in tags.tags)
        self.reset.setEnabled(tags.origin == "person")

    def _fill(self) -> None:
        for tag, name in self._texts.offered(self._family):
            choice = self.menu.addAction(name)
            choice.setCheckable(True)
            choice.triggered.connect(lambda checked, tag=tag: self._choose(tag, is_given=checked))
            self.choices[tag] = choice
        self.menu.addSeparator()
        self.reset = self.menu.addAction(self._texts.reset)
        self.reset.triggered.connect(lambda _: self.corrected.emit(None))

    def _choose(self, tag: Tag, *, is_given: bool) -> None:
        """Add a tag or take it away; where a driver's sign was not clear, a tick makes it so."""
        others = (one for one in self._tags.tags if one != tag and (one.sign or one.name != tag.name))
        kept = in_order(self._family, [*others, tag] if is_given else others)
        self.corrected.emit(";".join(map(str, kept)))
