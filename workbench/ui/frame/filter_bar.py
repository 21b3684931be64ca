"""The filter bar: the one selection, said in chips, with the three counts of what it means."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

from workbench.domain.selection import Selection
from workbench.domain.views import Counts
from workbench.ui.bench import Bench
from workbench.ui.frame.facet_popup import FacetPopup
from workbench.ui.frame.facets import UNASSIGNED, Facets
from workbench.ui.frame.restrictions import restrictions
from workbench.ui.frame.saved import SavedMenu
from workbench.ui.frame.saved_texts import SavedTexts
from workbench.ui.frame.texts import FilterTexts
from workbench.ui.language import in_label
from workbench.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S
from workbench.ui.selection import FIELDS, Field, values, with_values
from workbench.ui.widgets.controls import button, menu_button, row
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.plain import Label

_TYPING_PAUSE = 180
_SHORTEST_SEARCH = 240
_LONGEST_CHIP = 42
_REMOVING_KEYS = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


class FilterBar(QFrame):
    """Shows and sets the shared selection.

    Signals: `searched` (Enter in the search field).
    """

    searched = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self.setObjectName("filters")
        self._bench, self._texts = bench, FilterTexts()
        self._facets = Facets(bench.overview)
        self._is_whole = False
        self.setAccessibleName(self._texts.bar)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE)
        self._pause.timeout.connect(self._apply_search)
        self.search = self._search_field()
        self.openers: dict[Field, QPushButton] = {field: self._opener(field) for field in FIELDS}
        self.weak = button(self._texts.only_weak, self._choose_weak, "facet")
        self.counts = Label("", "quiet")
        self.clear = button(
            self._texts.clear, bench.selection.clear, "quiet", icons=bench.icons, icon="close"
        )
        self._lay_out()
        self._connect()
        self._show(bench.selection.value)
        self._show_counts(bench.overview.counts)
        self._offer_choices()

    def tell_scope(self, *, is_whole: bool) -> None:
        """Say beside the counts whether the page in sight is about all comments, whatever is filtered."""
        self._is_whole = is_whole
        self._show_counts(self._bench.overview.counts)

    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def chips(self) -> list[QPushButton]:
        """Return the chips in their order."""
        return [widget for widget in self._chips.widgets if isinstance(widget, QPushButton)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle_rows()

    def _settle_rows(self) -> None:
        """Give the search a row of its own where the filters leave it too little room."""
        room = self.width() - self._ways.sizeHint().width() - 3 * SPACE_L
        direction = QBoxLayout.Direction
        narrow = room < self._bench.appearance.look.px(_SHORTEST_SEARCH)
        self._first.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def _search_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(self._texts.search_hint)
        field.setAccessibleName(self._texts.search)
        field.setClearButtonEnabled(True)
        field.addAction(self._bench.icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        field.textEdited.connect(lambda _: self._pause.start())
        field.textChanged.connect(lambda text: None if text else self._pause.start())
        field.returnPressed.connect(self._search_now)
        field.setMinimumWidth(self._bench.appearance.look.px(150))
        return field

    def _opener(self, field: Field) -> QPushButton:
        made = button(
            self._texts.names[field],
            lambda: self._open(field),
            "facet",
            icons=self._bench.icons,
            icon="chevron",
        )
        mirrored = made.isRightToLeft()
        made.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight if mirrored else Qt.LayoutDirection.RightToLeft
        )
        return made

    def _lay_out(self) -> None:
        self._chips = Flow()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_S)
        layout.setSpacing(SPACE_S)
        self._ways = Flow()
        saved = menu_button(SavedTexts().menu, SavedMenu(self, self._bench), self._bench.icons)
        self._ways.show_widgets([*self.openers.values(), self.weak, saved])
        self._first = row(self.search, self._ways, space=SPACE_S)
        self._first.setStretch(0, 1)
        layout.addLayout(self._first)
        second = row(self.counts, self._chips, self.clear, space=SPACE_M)
        second.setStretch(1, 1)
        layout.addLayout(second)

    def _connect(self) -> None:
        overview = self._bench.overview
        self._bench.selection.changed.connect(self._show)
        overview.counts_read.connect(self._show_counts)
        overview.summary_read.connect(lambda _: self._show_counts(overview.counts))
        for signal in (
            overview.themes_read,
            overview.facets_read,
            overview.sources_read,
            overview.summary_read,
        ):
            signal.connect(lambda _: self._offer_choices())
        overview.themes_read.connect(lambda _: self._show(self._bench.selection.value))

    def _show(self, selection: Selection) -> None:
        if not self.search.hasFocus() and self.search.text() != selection.search:
            self.search.setText(selection.search)
        self._chips.show_widgets(self._chips_of(selection))
        self.clear.setVisible(not selection.is_everything)

    def _chips_of(self, selection: Selection) -> list[QWidget]:
        return [self._chip(each.told, each.rest) for each in restrictions(selection, self._facets)]

    def _chip(self, told: str, rest: Selection) -> QPushButton:
        short = told if len(told) <= _LONGEST_CHIP else f"{told[:_LONGEST_CHIP]}…"
        chip = Chip(in_label(short))
        chip.setProperty("kind", "chip")
        chip.setAutoDefault(False)
        chip.setLayoutDirection(self.openers["themes"].layoutDirection())
        chip.setAccessibleName(self._texts.remove.replace("%1", told))
        self._bench.icons.put(chip, "close", "text", 12)
        chip.clicked.connect(lambda: self._bench.selection.set(rest))
        return chip

    def _show_counts(self, counts: Counts | None) -> None:
        summary = self._bench.overview.summary
        if counts is not None and summary is not None:
            told = self._texts.counted(counts, summary.counts.comments)
            whole = self._is_whole and not self._bench.selection.value.is_everything
            self.counts.setText(f"{told} · {self._texts.about_all}" if whole else told)

    def _offer_choices(self) -> None:
        """Show only the filters that can narrow anything."""
        for field, opener in self.openers.items():
            opener.setVisible(len(self._facets.choices(field)) > 1)
        self.weak.setVisible(bool(self._bench.overview.themes))
        self._ways.settle()
        self._settle_rows()

    def _open(self, field: Field) -> None:
        selection = self._bench.selection.value
        ticked = values(selection, field)
        if field == "themes" and selection.unassigned:
            ticked = (*ticked, UNASSIGNED)
        popup = FacetPopup(self, self._texts.names[field], self._facets.choices(field), ticked)
        popup.chosen.connect(lambda chosen: self._choose(field, chosen))
        popup.open_below(self.openers[field])

    def _choose(self, field: Field, chosen: tuple[str, ...]) -> None:
        if field == "themes":
            themes = tuple(value for value in chosen if value != UNASSIGNED)
            self._bench.selection.choose_themes(themes, unassigned=UNASSIGNED in chosen)
        else:
            self._bench.selection.set(with_values(self._bench.selection.value, field, chosen))

    def _choose_weak(self) -> None:
        self._bench.selection.set(replace(self._bench.selection.value, weak=True))

    def _apply_search(self) -> None:
        self._pause.stop()
        self._bench.selection.set(replace(self._bench.selection.value, search=self.search.text().strip()))

    def _search_now(self) -> None:
        self._apply_search()
        self.searched.emit()


class Chip(QPushButton):
    """A filter that a click, Delete or Backspace takes away."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _REMOVING_KEYS:
            self.click()
        else:
            super().keyPressEvent(event)
