"""What coding of themes, tones and drivers tells: agreement tag by tag, and what becomes of the shares."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from workbench.domain.coded import CodedShare, SubjectFigures
from workbench.domain.coding import Estimate, Subject
from workbench.statistics.shares import FEWEST_CODED
from workbench.ui import language
from workbench.ui.bench import Bench
from workbench.ui.coding.answer_texts import SubjectTexts
from workbench.ui.coding.code_figure_texts import CodeFigureTexts
from workbench.ui.coding.figure_table import figure_table
from workbench.ui.coding.figure_texts import FigureTexts
from workbench.ui.coding.interval_bar import IntervalBar
from workbench.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S
from workbench.ui.widgets.controls import button, column
from workbench.ui.widgets.plain import Label

_MOST_SHARES = 10
_STEPS, _NAME_WIDTH = 20, 190


class CodesPanel(QWidget):
    """Follows nothing by itself: the page gives it what was read.

    Signals: `differences_wanted` (a list of the comments people called differently).
    """

    differences_wanted = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._texts, self._told, self._subjects = CodeFigureTexts(), FigureTexts(), SubjectTexts()
        self.title, self.none = Label("", "heading"), Label("", "quiet", wrap=True)
        self.differ = button(self._told.differ(0), self.differences_wanted.emit, "link")
        self.agreement, self.shares = QFrame(), QFrame()
        for frame in (self.agreement, self.shares):
            frame.setProperty("role", "card")
            frame.setLayout(column(space=SPACE_S, margin=SPACE_L))
        self.setLayout(column(self.title, self.none, self.agreement, self.shares, space=SPACE_M))

    def show_figures(self, found: SubjectFigures) -> None:
        """Show what coding of one subject tells."""
        texts = self._texts
        self.title.setText(texts.titles[found.subject])
        self.none.setText(texts.none[found.subject])
        self.none.setVisible(not found.comments)
        for frame in (self.agreement, self.shares):
            frame.setVisible(found.comments > 0)
        if found.comments:
            self._tell_agreement(found)
            self._tell_shares(found)

    def _tell_agreement(self, found: SubjectFigures) -> None:
        texts = self._texts
        self.differ = button(self._told.differ(found.differ), self.differences_wanted.emit, "link")
        self.differ.setVisible(found.differ > 0)
        coders = Label(texts.coders(found), "quiet", wrap=True)
        steps = Label(f"{texts.about_columns} {self._told.alpha_steps}", "small", wrap=True)
        title = Label(texts.agreement, "heading", wrap=True)
        _refill(self.agreement, (title, coders, self._agreements(found), steps, self.differ))

    def _agreements(self, found: SubjectFigures) -> QWidget:
        """Return a row for each tag that somebody said, or for themes one."""
        texts = self._texts
        rows = [
            (
                self._subjects.tag(found.subject, one.code) if one.code else texts.whole,
                texts.said_of(one),
                texts.figure(one.people, one.twice),
                texts.figure(one.machine, one.judged),
            )
            for one in found.agreement
            if one.given or not one.code
        ]
        return figure_table([texts.columns, *rows])

    def _tell_shares(self, found: SubjectFigures) -> None:
        texts = self._texts
        parts: list[QWidget] = [Label(texts.shares, "heading", wrap=True)]
        if found.shares:
            ordered = sorted(found.shares.items(), key=lambda one: -max(one[1].value, one[1].machine))
            met = [(code, share) for code, share in ordered if share.found or share.machine]
            parts.append(self._bars(found.subject, met[:_MOST_SHARES]))
            parts.append(Label(texts.rest_on(ordered[0][1]), "quiet", wrap=True))
            if len(met) > _MOST_SHARES:
                parts.append(Label(texts.further(len(met) - _MOST_SHARES), "small", wrap=True))
            parts.append(Label(self._told.legend, "small", wrap=True))
        else:
            parts.append(Label(self._told.too_few(found.at_random, FEWEST_CODED), "quiet", wrap=True))
        if found.has_lapsed:
            parts.append(Label(texts.lapsed(found.subject), "strong", wrap=True))
        _refill(self.shares, parts)

    def _bars(self, subject: Subject, shares: Sequence[tuple[str, CodedShare]]) -> QWidget:
        names = {theme.id: theme.name for theme in self._bench.overview.themes}
        whole, grid = QWidget(), QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_S)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, self._bench.appearance.look.px(_NAME_WIDTH))
        end = _end_of([share for _, share in shares])
        grid.addWidget(Label(self._texts.line(end), "small"), 0, 1)
        grid.addWidget(Label(self._told.corrected, "small"), 0, 2)
        grid.addWidget(Label(self._told.alone, "small"), 0, 3)
        for place, (code, share) in enumerate(shares, 1):
            name, estimate = self._subjects.code(subject, code, names), _estimate(share)
            bar, told = IntervalBar("accent", self._bench.appearance), self._told.share(estimate)
            alone = language.percent(share.machine)
            bar.show_share(estimate, share.machine, end)
            bar.setAccessibleName(self._told.share_spoken(name, told, alone))
            for where, cell in enumerate(
                (Label(name, wrap=True), bar, Label(told, "strong"), Label(alone, "quiet"))
            ):
                grid.addWidget(cell, place, where, Qt.AlignmentFlag.AlignVCenter)
        whole.setLayout(grid)
        return whole


def _end_of(shares: Sequence[CodedShare]) -> float:
    """Return where the lines end on which these shares are shown: a full number of twentieths."""
    farthest = max((max(one.high, one.machine) for one in shares), default=1.0)
    return min(1.0, math.ceil(farthest * _STEPS) / _STEPS) or 1.0


def _estimate(share: CodedShare) -> Estimate:
    return Estimate(share.value, share.low, share.high)


def _refill(frame: QFrame, parts: Sequence[QWidget]) -> None:
    """Put these in the place of what a card held."""
    layout = frame.layout()
    while layout is not None and (gone := layout.takeAt(0)) is not None:
        widget = gone.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
    for part in parts:
        if layout is not None:
            layout.addWidget(part)
