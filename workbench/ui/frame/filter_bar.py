"""The filter bar: the one selection, said in one row of chips, with the three counts of what it means."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QLineEdit, QPushButton, QWidget

from workbench.domain.selection import Selection
from workbench.ui.bench import Bench
from workbench.ui.frame.chips import Chips
from workbench.ui.frame.counted import Counted
from workbench.ui.frame.facet_popup import FacetPopup
from workbench.ui.frame.facets import UNASSIGNED, Facets
from workbench.ui.frame.restrictions import restrictions
from workbench.ui.frame.saved import SavedMenu
from workbench.ui.frame.saved_texts import SavedTexts
from workbench.ui.frame.texts import FilterTexts
from workbench.ui.look.tokens import SPACE_L, SPACE_S
from workbench.ui.selection import FIELDS, Field, values, with_values
from workbench.ui.widgets.controls import button, menu_button, row
from workbench.ui.widgets.overflow import Overflow

_TYPING_PAUSE = 180
_SHORTEST_SEARCH, _LONGEST_SEARCH, _SHORTEST_BAR, _LEAST_FIELD = 170, 460, 240, 60
_ALWAYS_OFFERED = 2


class FilterBar(QFrame):
    """Shows and sets the shared selection; what finds no room in its one row is offered in menus.

    Signals: `searched` (Enter in the search field).
    """

    searched = Signal()

    def __init__(self, bench: Bench, last: QWidget | None = None) -> None:
        super().__init__()
        self.setObjectName("filters")
        self._bench, self._texts, self._last = bench, FilterTexts(), last
        self._facets = Facets(bench.overview)
        self.setAccessibleName(self._texts.bar)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE)
        self._pause.timeout.connect(self._apply_search)
        self.search = self._search_field()
        self.openers: dict[Field, QPushButton] = {field: self._opener(field) for field in FIELDS}
        self.weak = button(self._texts.only_weak, self._choose_weak, "facet")
        self.weak.setToolTip(self._texts.weak_hint)
        self.openers["drivers"].setToolTip(self._texts.drivers_hint)
        self.counts, self._chips = Counted(bench), Chips(bench)
        self.clear = button(
            self._texts.clear,
            bench.selection.clear,
            "quiet",
            icons=bench.icons,
            icon="close",
            name=self._texts.clear_all,
        )
        self._lay_out()
        self._connect()
        self._show(bench.selection.value)
        self._offer_choices()

    def tell_scope(self, *, is_whole: bool) -> None:
        """Say beside the counts whether the page in sight is about all comments, whatever is filtered."""
        self.counts.tell_scope(is_whole=is_whole)

    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def chips(self) -> list[QPushButton]:
        """Return the chips in their order, also those that wait in the menu."""
        return self._chips.buttons

    def minimumSizeHint(self) -> QSize:
        return QSize(self._bench.appearance.look.px(_SHORTEST_BAR), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._share_room()

    def _share_room(self) -> None:
        """Share the row out: the search keeps a little, chips go before filters, of which some stay in sight."""
        chips, ways = self._chips, self._ways
        room = self._room_left()
        if not chips.isHidden():
            least = chips.width_of(1) if room - ways.width_of(0) > chips.width_of(1) else chips.width_of(0)
            most = max(room - ways.width_of(_ALWAYS_OFFERED) - SPACE_S, least)
            chips.setFixedWidth(chips.fitting_width(most))
            room -= chips.width() + SPACE_S
        ways.setFixedWidth(ways.fitting_width(room))

    def _room_left(self) -> int:
        """Return how wide chips and filters can be together; where that is too little, counts give way."""
        px, margins = self._bench.appearance.look.px, self._row.contentsMargins()
        ends = [] if self._last is None or self._last.isHidden() else [self._last]
        is_filtered = not self._bench.selection.value.is_everything
        room = self.width() - margins.left() - margins.right() - _LEAST_FIELD
        room -= self._ways.width_of(0) + is_filtered * (self._chips.width_of(0) + SPACE_S)
        for part, wanted in (
            *((each, True) for each in ends),
            (self.clear, is_filtered),
            (self.counts, True),
        ):
            width = part.sizeHint().width() + SPACE_S
            part.setVisible(wanted and width <= room)
            room -= width if wanted and width <= room else 0
        room += self._ways.width_of(0) + is_filtered * (self._chips.width_of(0) + SPACE_S)
        return room - (px(_SHORTEST_SEARCH) - _LEAST_FIELD) - 2 * SPACE_S

    def _search_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(self._texts.search_hint)
        field.setAccessibleName(self._texts.search)
        field.setClearButtonEnabled(True)
        field.addAction(self._bench.icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        field.textEdited.connect(lambda _: self._pause.start())
        field.textChanged.connect(lambda text: None if text else self._pause.start())
        field.returnPressed.connect(self._search_now)
        field.setMinimumWidth(_LEAST_FIELD)
        field.setMaximumWidth(self._bench.appearance.look.px(_LONGEST_SEARCH))
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
        self._ways = Overflow(self._bench.icons, lambda _: self._texts.more, self._texts.more_hint)
        self._saved = menu_button(SavedTexts().menu, SavedMenu(self, self._bench), self._bench.icons)
        self._ways.show_buttons([*self.openers.values(), self.weak, self._saved])
        parts = (self.search, self._ways, self._chips, self.clear, None, self.counts)
        self._row = row(*parts, *([self._last] if self._last is not None else []), space=SPACE_S)
        self._row.setStretch(0, 100)
        self._row.setStretch(4, 1)
        self._row.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_S)
        # What is shown depends on the width, so it must not keep the window from getting narrower.
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setLayout(self._row)

    def _connect(self) -> None:
        overview = self._bench.overview
        self._bench.desk.opened.connect(lambda _: self._forget_search())
        self._bench.selection.changed.connect(self._show)
        overview.counts_read.connect(lambda _: self._share_room())
        for signal in (
            overview.themes_read,
            overview.facets_read,
            overview.sources_read,
            overview.summary_read,
        ):
            signal.connect(lambda _: self._offer_choices())
        overview.themes_read.connect(lambda _: self._show(self._bench.selection.value))
        overview.safe_view.groups_changed.connect(self._regroup)

    def _show(self, selection: Selection) -> None:
        if not self._pause.isActive() and self.search.text().strip() != selection.search:
            self.search.setText(selection.search)
            self._pause.stop()  # an emptied field starts it
        place = self._chips.show_restrictions(restrictions(selection, self._facets))
        self._share_room()
        if place is not None:
            (self._chips.button_at(place) or self.search).setFocus(Qt.FocusReason.OtherFocusReason)

    def _regroup(self) -> None:
        self._show(self._bench.selection.value)
        self._offer_choices()

    def _offer_choices(self) -> None:
        """Show only the filters that can narrow anything."""
        for field, opener in self.openers.items():
            self._ways.want(opener, wanted=len(self._facets.choices(field)) > 1)
        self._ways.want(self.weak, wanted=bool(self._bench.overview.themes))
        self._ways.settle()
        self._share_room()

    def _open(self, field: Field) -> None:
        selection = self._bench.selection.value
        ticked = values(selection, field)
        if field == "themes" and selection.unassigned:
            ticked = (*ticked, UNASSIGNED)
        popup = FacetPopup(self, self._texts.names[field], self._facets.choices(field), ticked)
        popup.chosen.connect(lambda chosen: self._choose(field, chosen))
        opener = self.openers[field]
        popup.open_below(self._ways.more if opener.isHidden() else opener)

    def _choose(self, field: Field, chosen: tuple[str, ...]) -> None:
        if field == "themes":
            themes = tuple(value for value in chosen if value != UNASSIGNED)
            self._bench.selection.choose_themes(themes, unassigned=UNASSIGNED in chosen)
        else:
            self._bench.selection.set(with_values(self._bench.selection.value, field, chosen))

    def _choose_weak(self) -> None:
        self._bench.selection.set(replace(self._bench.selection.value, weak=True))

    def _forget_search(self) -> None:
        """Leave what was typed for another study: nothing of it is looked for in the one that opens."""
        self._pause.stop()
        self._show(self._bench.selection.value)

    def _apply_search(self) -> None:
        self._pause.stop()
        self._bench.selection.set(replace(self._bench.selection.value, search=self.search.text().strip()))

    def _search_now(self) -> None:
        self._apply_search()
        self.searched.emit()
