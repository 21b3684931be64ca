"""What coding tells: how far people agree, with each other and the machine, and what becomes of the shares."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QWidget

from workbench.domain.coding import CodedFigures, CodingAgreement, MachineShares, SentimentShares
from workbench.domain.sentiment import LABELS
from workbench.statistics.shares import FEWEST_CODED
from workbench.ui import language
from workbench.ui.bench import Bench
from workbench.ui.coding.figure_texts import FigureTexts
from workbench.ui.coding.interval_bar import IntervalBar
from workbench.ui.comments.texts import SentimentTexts
from workbench.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from workbench.ui.widgets.controls import button, column
from workbench.ui.widgets.plain import Label

_SIDE_BY_SIDE = 700


class AgreementCard(QFrame):
    """A question, a figure, what it was computed from, what it means, and what can be done about it."""

    def __init__(self, question: str, *doings: QWidget) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.figure, self.basis = Label("", "figure"), Label("", "quiet", wrap=True)
        self.verdict = Label("", "strong", wrap=True)
        self.more, self.steps = Label("", "small", wrap=True), Label("", "small", wrap=True)
        parts = (
            Label(question, "heading", wrap=True),
            self.figure,
            self.verdict,
            self.basis,
            self.more,
            self.steps,
        )
        self.setLayout(column(*parts, *doings, None, space=SPACE_XS, margin=SPACE_L))

    def tell(self, figure: str, basis: str, verdict: str, more: str, steps: str) -> None:
        told = ((self.figure, figure), (self.basis, basis), (self.verdict, verdict), (self.more, more))
        for label, text in (*told, (self.steps, steps)):
            label.setText(text)
            label.setVisible(bool(text))


class ShareCard(QFrame):
    """The corrected shares beside the machine's own, each class a row."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._texts, self._words = FigureTexts(), SentimentTexts()
        self.bars = {label: IntervalBar(label, bench.appearance) for label in LABELS}
        self.corrected = {label: Label("", "strong") for label in LABELS}
        self.alone = {label: Label("", "quiet") for label in LABELS}
        self.basis, self._legend = (
            Label("", "quiet", wrap=True),
            Label(self._texts.legend, "small", wrap=True),
        )
        self._rows = QWidget()
        self._rows.setLayout(self._grid())
        title = Label(self._texts.shares, "heading", wrap=True)
        self.setLayout(column(title, self._rows, self.basis, self._legend, space=SPACE_S, margin=SPACE_L))

    def tell(self, figures: CodedFigures) -> None:
        """Show the shares, or how far it is to them."""
        has_shares = figures.shares is not None and figures.machine is not None
        self._rows.setVisible(has_shares)
        self._legend.setVisible(has_shares)
        if figures.shares is not None and figures.machine is not None:
            self._tell_shares(figures.shares, figures.machine)
        else:
            self.basis.setText(self._texts.too_few(figures.at_random, FEWEST_CODED))

    def _tell_shares(self, shares: SentimentShares, machine: MachineShares) -> None:
        texts = self._texts
        for label in LABELS:
            corrected, alone = getattr(shares, label), getattr(machine, label)
            self.bars[label].show_share(corrected, alone)
            told = texts.share(corrected)
            self.corrected[label].setText(told)
            self.alone[label].setText(language.percent(alone))
            spoken = texts.share_spoken(self._words.names[label], told, language.percent(alone))
            self.bars[label].setAccessibleName(spoken)
        self.basis.setText(texts.rest_on(shares, machine))

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_S)
        grid.setColumnStretch(1, 1)
        grid.addWidget(Label(self._texts.corrected, "small"), 0, 2)
        grid.addWidget(Label(self._texts.alone, "small"), 0, 3)
        for place, label in enumerate(LABELS, 1):
            name = f"{self._words.signs[label]}  {self._words.names[label]}"
            cells = (Label(name), self.bars[label], self.corrected[label], self.alone[label])
            for where, cell in enumerate(cells):
                grid.addWidget(cell, place, where, Qt.AlignmentFlag.AlignVCenter)
        return grid


class FiguresPanel(QWidget):
    """Follows nothing by itself: the page gives it what was read.

    Signals: `differences_wanted` (a list of the comments people called differently).
    """

    differences_wanted = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench, self._texts = bench, FigureTexts()
        self.none = Label(self._texts.none, "quiet", wrap=True)
        self.differ = button(self._texts.differ(0), self.differences_wanted.emit, "link")
        self.differ.hide()
        self.people = AgreementCard(self._texts.people, self.differ)
        self.machine = AgreementCard(self._texts.machine)
        self.shares = ShareCard(bench)
        self._pair = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._pair.setSpacing(SPACE_M)
        for each in (self.people, self.machine):
            self._pair.addWidget(each, 1)
        self._title = Label(self._texts.title, "heading")
        self.setLayout(column(self._title, self.none, self._pair, self.shares, space=SPACE_M))
        self.show_figures(None)

    def show_figures(self, figures: CodedFigures | None) -> None:
        """Show what coding tells; None while nothing is known."""
        is_coded = figures is not None and figures.agreement.comments > 0
        self.none.setVisible(not is_coded)
        for each in (self.people, self.machine, self.shares):
            each.setVisible(is_coded)
        if figures is not None and is_coded:
            self._tell_agreement(figures.agreement)
            self.differ.setText(self._texts.differ(figures.differ))
            self.differ.setVisible(figures.differ > 0)
            self.shares.tell(figures)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= self._bench.appearance.look.px(_SIDE_BY_SIDE)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._pair.setDirection(direction)

    def _tell_agreement(self, found: CodingAgreement) -> None:
        texts = self._texts
        self.people.tell(
            texts.figure(found.ordinal),
            texts.alpha(found),
            texts.people_verdict(found),
            texts.nominal(found),
            texts.alpha_steps,
        )
        self.machine.tell(
            texts.figure(found.machine),
            texts.kappa(found),
            texts.machine_verdict(found),
            texts.f1(found),
            texts.kappa_steps,
        )
