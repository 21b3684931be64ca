"""The coding page: samples and what was learned from them, or the comment before the coder."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from workbench.domain.changes import Changed
from workbench.domain.coding import DrawRow, Subject
from workbench.domain.problems import Problem
from workbench.ui.bench import Bench
from workbench.ui.coding.answer_texts import SubjectTexts
from workbench.ui.coding.differences import Differences
from workbench.ui.coding.draw_dialog import DrawDialog, Wish
from workbench.ui.coding.draws import Column, DrawTable
from workbench.ui.coding.merging import Merging
from workbench.ui.coding.sitting import Sitting
from workbench.ui.coding.sitting_view import SittingView
from workbench.ui.coding.texts import CodingTexts, DrawNames
from workbench.ui.coding.told import Told, read_everything
from workbench.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S
from workbench.ui.widgets.controls import button, column, row, scrolling
from workbench.ui.widgets.drop import DropZone
from workbench.ui.widgets.empty import Empty
from workbench.ui.widgets.head import head
from workbench.ui.widgets.plain import Label
from workbench.ui.widgets.table import Table

_FEWEST_ROWS, _MOST_ROWS, _NAME_WIDTH = 2, 6, 220
_NOUNS = frozenset({"codings", "sources", "runs", "sentiment", "themes"})
_ROWS = QItemSelectionModel.SelectionFlag.Rows | QItemSelectionModel.SelectionFlag.ClearAndSelect


class CodingPage(QWidget):
    """Signals: `read_wanted` (the internal number of a comment), `import_wanted`, `calibration_wanted` (of what),
    `concentrating` (whether somebody codes just now).
    """

    read_wanted = Signal(int)
    import_wanted = Signal()
    calibration_wanted = Signal(str)
    concentrating = Signal(bool)

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench, self._texts = bench, CodingTexts()
        self._is_stale, self._wanted = True, ""
        self.table = DrawTable(self)
        self.list = self._list()
        self.told = Told(bench)
        self.figures, self.codes, self.calibration = self.told.figures, self.told.codes, self.told.calibration
        self.merging = Merging(self, bench)
        self.sitting_view = SittingView(bench)
        self._pages = QStackedWidget()
        self.overview = self._overview()
        self._pages.addWidget(scrolling(self.overview))
        self._pages.addWidget(self.sitting_view)
        self.setLayout(column(self._pages))
        self._connect()
        self.reload()

    def reload(self) -> None:
        """Read the samples and what they tell anew, once somebody looks."""
        self._is_stale = True
        self._refresh()

    def ask_for_draw(self) -> None:
        """Ask how a sample is to be drawn, and draw it."""
        dialog = DrawDialog(self, self._bench, self.table.rows)
        dialog.chosen.connect(self._draw)
        dialog.open()

    def show_differences(self) -> None:
        """Show what people called differently, of what the chosen sample is for."""
        dialog = Differences(self, self._bench, self.subject)
        dialog.read_wanted.connect(self.read_wanted)
        dialog.show()

    def sit_down(self) -> None:
        """Code the chosen sample, where its coder stopped."""
        chosen = self.chosen()
        if chosen is None:
            return
        self._bench.coder.take_name(self.coder.text())
        if not self._bench.coder.name:
            self._ask_for_name()
            return
        sitting = Sitting(self._bench, chosen.draw, self._bench.coder.name)
        sitting.failed.connect(self._fail)
        self._pages.setCurrentIndex(1)
        named = f"{SubjectTexts().names[chosen.draw.subject]} · {DrawNames().name(chosen.draw)}"
        self.sitting_view.sit_down(sitting, named)
        self.concentrating.emit(True)

    def stand_up(self) -> None:
        """Go back to the samples."""
        if self.sitting_view.sitting is not None:
            self.sitting_view.stand_up()
            self.concentrating.emit(False)
            self._pages.setCurrentIndex(0)
            self.start.setFocus()
        self.reload()

    def chosen(self) -> DrawRow | None:
        """Return the sample that is chosen in the list."""
        return self.table.row(self.list.currentIndex().row())

    @property
    def subject(self) -> Subject:
        """What the chosen sample is coded for; the figures below are about it."""
        chosen = self.chosen()
        return chosen.draw.subject if chosen else "sentiment"

    def _overview(self) -> QWidget:
        texts = self._texts
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        layout.setSpacing(SPACE_M)
        layout.addLayout(head(texts.title, texts.what_for))
        layout.addLayout(self._coder_row())
        samples, *others = self._parts()
        layout.addWidget(samples)
        for other in others:
            layout.addWidget(other, 3)
        layout.addWidget(self.told)
        layout.addWidget(self._drop_zone())
        layout.addStretch(1)
        return page

    def _coder_row(self) -> QHBoxLayout:
        texts, icons = self._texts, self._bench.icons
        self.coder = QLineEdit(self._bench.coder.name)
        self.coder.setPlaceholderText(texts.coder_hint)
        self.coder.setMinimumWidth(self._bench.appearance.look.px(_NAME_WIDTH))
        self.coder.editingFinished.connect(lambda: self._bench.coder.take_name(self.coder.text()))
        label = QLabel(texts.coder)
        label.setBuddy(self.coder)
        self.draw = button(texts.draw, self.ask_for_draw, icons=icons, icon="plus")
        return row(label, self.coder, None, self.draw, space=SPACE_S)

    def _parts(self) -> tuple[QWidget, ...]:
        """Return the samples and what stands in their place; not stacked, for each is as tall as it needs."""
        texts, icons = self._texts, self._bench.icons
        draw = (texts.draw, self.ask_for_draw)
        self.empty = Empty(icons, "coding", texts.empty_title, texts.empty_body, draw)
        bring = (texts.bare_offer, self.import_wanted.emit)
        self.bare = Empty(icons, "coding", texts.bare_title, texts.bare_body, bring)
        self._samples = self._sample_list()
        self._bench.appearance.changed.connect(self._fit_list)
        self._fit_list()
        return self._samples, self.empty, self.bare

    def _fit_list(self, _: object = None) -> None:
        """Make the list as tall as its samples, within bounds: what they tell is to be seen below it."""
        rows = min(max(self.table.rowCount(), _FEWEST_ROWS), _MOST_ROWS)
        height = rows * self.list.verticalHeader().defaultSectionSize()
        scroll_bar = self.list.horizontalScrollBar().sizeHint().height()
        self.list.setFixedHeight(self.list.horizontalHeader().sizeHint().height() + height + scroll_bar)

    def _sample_list(self) -> QWidget:
        self.start = button(
            self._texts.start, self.sit_down, "primary", icons=self._bench.icons, icon="coding"
        )
        self.note = Label("", "small", wrap=True)
        samples = QWidget()
        below = row(self.note, self.start, space=SPACE_M)
        below.setStretch(0, 1)
        samples.setLayout(column(self.list, below, space=SPACE_S))
        return samples

    def _list(self) -> Table:
        appearance, texts = self._bench.appearance, self._texts
        table = Table(texts.samples, self.table, appearance)
        samples = {
            Column.WHAT: max(SubjectTexts().names.values(), key=len),
            Column.HOW: DrawNames().longest,
            Column.SIGHT: texts.open,
            Column.DRAWN: "30/12/2025 12:00",
            Column.MINE: texts.of(1000, 1000),
        }
        for each, sample in samples.items():
            table.size_column(each, sample)
        table.stretch_column(Column.OTHERS)
        return table

    def _drop_zone(self) -> DropZone:
        texts = self._texts
        self.drop = DropZone(
            self._bench.icons, texts.drop, texts.drop_hint, (texts.merge, self.merging.choose)
        )
        self.drop.dropped.connect(self.merging.bring)
        return self.drop

    def _connect(self) -> None:
        desk = self._bench.desk
        self.list.selectionModel().currentRowChanged.connect(lambda *_: self._settle())
        self.list.opened.connect(lambda _: self.sit_down())
        self.sitting_view.left.connect(self.stand_up)
        self.calibration.wanted.connect(self.calibration_wanted)
        self.figures.differences_wanted.connect(self.show_differences)
        self.codes.differences_wanted.connect(self.show_differences)
        self._bench.coder.changed.connect(lambda _: self.reload())
        self._bench.overview.summary_read.connect(lambda _: self._choose_view())
        desk.opened.connect(lambda _: self.stand_up())
        desk.closed.connect(self._close)
        desk.changed.connect(self._follow)

    def _follow(self, changed: Changed) -> None:
        if changed.nouns & _NOUNS:
            self.reload()

    def _close(self) -> None:
        self.stand_up()
        self._take([])
        self.told.clear()

    def _refresh(self) -> None:
        """Read what the samples tell, but only while somebody looks: the figures take a moment."""
        if not self._is_stale or self._bench.desk.path is None or self.sitting_view.sitting is not None:
            return
        if not self.isVisible():
            return
        self._is_stale = False
        verbs, desk = self._bench.verbs, self._bench.desk

        desk.ask(verbs.list_draws, self._take, slot="coding.draws")
        desk.ask(lambda study: read_everything(verbs, study), self.told.take, slot="coding.figures")

    def _draw(self, wish: Wish) -> None:
        verbs = self._bench.verbs

        def draw(study: Any) -> Changed:
            if wish.again:
                return verbs.draw_again(study, wish.again, wish.subject, blind=wish.blind)
            how: dict[str, Any] = {"layer": wish.layer, "blind": wish.blind, "subject": wish.subject}
            return verbs.draw_sample(study, wish.kind, wish.size, **how)

        self._bench.desk.change(draw, self._drawn)

    def _drawn(self, changed: Changed) -> None:
        """Stand on the new sample, ready to begin."""
        self._wanted = changed.ids[0]

    def _take(self, rows: list[DrawRow]) -> None:
        chosen = self.chosen()
        wanted = self._wanted or (chosen.draw.id if chosen else "")
        self.table.show_rows(rows, self._bench.coder.name)
        if rows:
            place = self.table.place_of(wanted) or 0
            self.list.selectionModel().setCurrentIndex(self.table.index(place, 0), _ROWS)
        self._choose_view()
        self._fit_list()
        self._settle()
        if self._wanted and self.table.place_of(self._wanted) is not None:
            self._wanted = ""
            self.start.setFocus()

    def _choose_view(self) -> None:
        summary = self._bench.overview.summary
        bare = summary is not None and not summary.counts.comments
        has_samples = self.table.rowCount() > 0
        for part in (self._samples, self.told, self.draw):
            part.setVisible(has_samples)
        self.empty.setVisible(not has_samples and not bare)
        self.bare.setVisible(not has_samples and bare)
        self.drop.setVisible(not bare)

    def _settle(self) -> None:
        """Say what the chosen sample is good for, and where its coder would go on."""
        chosen = self.chosen()
        self.told.turn_to(self.subject)
        self.start.setEnabled(chosen is not None)
        if chosen is None:
            return
        coded, size = self.table.mine(chosen), chosen.draw.size
        texts = self._texts
        done, begun = texts.look_again, texts.go_on(coded, size)
        self.start.setText(done if coded >= size else begun if coded else texts.start)
        note = "" if chosen.draw.blind else texts.practice
        self.note.setText(texts.never_shares if chosen.draw.kind == "active" else note)

    def _ask_for_name(self) -> None:
        self._bench.notices.done(self._texts.coder_wanted)
        self.coder.setFocus()

    def _fail(self, problem: Problem) -> None:
        self._bench.notices.problem(problem)
        self.stand_up()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()
        if self.sitting_view.sitting is not None:
            self.concentrating.emit(True)
            self.sitting_view.text.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.sitting_view.sitting is not None:
            self.concentrating.emit(False)
