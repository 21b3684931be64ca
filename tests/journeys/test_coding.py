"""Four people code three hundred comments, each on a copy of the study, by keyboard alone; then it is one study."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.researcher import Researcher
from tests.studies import bring_in, looked_through_by_hand
from tests.ui.conftest import PATIENCE
from workbench.domain.recipe import Recipe
from workbench.domain.sentiment import LABELS
from workbench.services import coded_figures, drawing
from workbench.store import codings
from workbench.store.runs import ClusterRow, RunArrival, RunHeader, SentimentResult, TextResult
from workbench.store.snapshot import take_snapshot
from workbench.store.study import Study
from workbench.ui.assembly import Workbench
from workbench.ui.coding.draw_dialog import DrawDialog
from workbench.ui.coding.page import CodingPage
from workbench.ui.pages import page_kinds

COMMENTS, DRAWN = 360, 300
CODERS = ("Anna", "Bert", "Chen", "Dilara")
PLACE = 1 + [page.name for page in page_kinds()].index("coding")
ALT = Qt.KeyboardModifier.AltModifier


def make_study(path: Path) -> None:
    """Make a study whose comments say what they are; the machine takes every fifth for negative."""
    with Study.create(path, "Consultation") as study:
        bring_in(study, texts=[f"Comment {number} is {LABELS[number % 3]}" for number in range(COMMENTS)])
        looked_through_by_hand(study)
        snapshot = take_snapshot(study)
        arrival = RunArrival(study, RunHeader(Recipe(), snapshot.data_hash, {}, {}, {}, COMMENTS, "now", 1.0))
        arrival.add_clusters([ClusterRow(0, "All", "en", [("comment", 1.0)], [snapshot.numbers[0]])])
        arrival.add_texts([TextResult(number, "en", 0, 0.5, 0, 0) for number in snapshot.numbers])
        labels = [-1 if place % 5 == 0 else place % 3 - 1 for place in range(COMMENTS)]
        judged = zip(snapshot.numbers, labels, strict=True)
        arrival.add_sentiment([SentimentResult(n, "open", label, 0.6 * label, 0.8) for n, label in judged])
        arrival.publish("Analyse")


class Coder:
    """Somebody at the window with both hands on the keyboard, who errs once in a while."""

    def __init__(self, qtbot: QtBot, researcher: Researcher, name: str) -> None:
        self._qtbot, self._researcher, self.name = qtbot, researcher, name
        self._slips = random.Random(name)

    def opens(self, study: Path) -> None:
        self._researcher.workbench.ways.open_path(study)
        self._researcher.waits()
        self._researcher.window.activateWindow()
        self._researcher.presses(f"Ctrl+{PLACE}")
        self._researcher.waits()

    def introduces_herself(self) -> None:
        self._press(Qt.Key.Key_N, ALT)
        QTest.keyClick(self._focused, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(self._focused, self.name)
        self._press(Qt.Key.Key_Tab)
        self._researcher.waits()

    def draws(self, size: int) -> None:
        self._press(Qt.Key.Key_D, ALT)
        self._qtbot.waitUntil(lambda: bool(self.page.findChildren(DrawDialog)))
        self._researcher.waits()
        dialog = self.page.findChildren(DrawDialog)[-1]
        QTest.keyClick(dialog, Qt.Key.Key_M, ALT)
        field = dialog.focusWidget()
        assert field is not None
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(field, str(size))
        QTest.keyClick(field, Qt.Key.Key_Return)
        self._researcher.window.activateWindow()  # as a window manager does once a dialog has closed
        self._researcher.waits()

    def codes_everything(self) -> None:
        """Begin, stop half way, go on, change one's mind, skip, and come back to what was skipped."""
        self._sits_down()
        self._codes(DRAWN // 2)
        self._press(Qt.Key.Key_Escape)
        self._researcher.waits()
        self._sits_down()
        sitting = self.page.sitting_view.sitting
        assert sitting is not None
        assert sitting.place == DRAWN // 2
        self._press(Qt.Key.Key_Space)
        self._codes(10)
        self._press(Qt.Key.Key_Backspace)
        self._codes(DRAWN)
        assert (sitting.turn, sitting.skipped) == (None, 1)
        self._press(Qt.Key.Key_Space)
        self._codes(1)
        assert (sitting.coded, sitting.skipped) == (DRAWN, 0)
        self._press(Qt.Key.Key_Escape)
        self._researcher.waits()

    def merges(self) -> str:
        """Merge the copies and return what is told of them."""
        bar = self._researcher.window.notice_bar
        self._press(Qt.Key.Key_M, ALT)
        self._qtbot.waitUntil(bar.isVisible, timeout=PATIENCE)
        self._researcher.waits()
        return bar.body.text()

    @property
    def page(self) -> CodingPage:
        return self._researcher.sees(CodingPage)

    def _sits_down(self) -> None:
        self.page.start.setFocus()
        self._press(Qt.Key.Key_Space)
        self._researcher.waits()

    def _codes(self, comments: int) -> None:
        """Read and press a digit, once in twelve the wrong one; stop early at the end of the sample."""
        view = self.page.sitting_view
        for _ in range(comments):
            if view.sitting is None or view.sitting.turn is None:
                break
            right = next(place for place, label in enumerate(LABELS, 1) if label in view.text.toPlainText())
            wrong = self._slips.random() < 1 / 12
            QTest.keyClicks(self._focused, str(right % 3 + 1 if wrong else right))

    def _press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self._focused, key, modifier)

    @property
    def _focused(self) -> QWidget:
        return QApplication.focusWidget() or self._researcher.window


@pytest.mark.slow
def test_that_four_people_code_three_hundred_comments_and_their_copies_become_one_study(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, workbench: Workbench, tmp_path: Path
) -> None:
    researcher, here = Researcher(qtbot, workbench), tmp_path / "consultation.voc"
    make_study(here)
    anna, *others = (Coder(qtbot, researcher, name) for name in CODERS)
    anna.opens(here)
    anna.draws(DRAWN)
    researcher.presses("Ctrl+W")
    researcher.waits()
    copies = [Path(shutil.copy(here, tmp_path / f"{coder.name}.voc")) for coder in others]

    for coder, study in zip((anna, *others), (here, *copies), strict=True):
        coder.opens(study)
        coder.introduces_herself()
        coder.codes_everything()
        researcher.presses("Ctrl+W")
        researcher.waits()

    anna.opens(here)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(copy) for copy in copies], ""))
    assert anna.merges().count("301 coding") == 3  # each changed her mind once
    figures = anna.page.figures
    assert f"from {DRAWN} comments coded by two or more of 4 people" in figures.people.basis.text()
    assert f"from {DRAWN} comments drawn by chance" in figures.shares.basis.text()
    researcher.presses("Ctrl+W")
    researcher.waits()

    with Study.open(here) as study:
        ((row,), found) = drawing.list_draws(study), coded_figures.figures(study)
        assert dict(row.coders) == dict.fromkeys(CODERS, DRAWN)
        assert len(codings.codings(study)) == len(CODERS) * DRAWN
        assert len(codings.codings(study, newest=False)) == len(CODERS) * (DRAWN + 1)
        assert {one.blind for one in codings.codings(study)} == {True}
        assert study.log.verify() is None
    assert found.agreement.ordinal.value is not None
    assert 0.6 < found.agreement.ordinal.value < 0.95
    assert found.shares is not None
    assert found.machine is not None
    for label in LABELS:
        assert getattr(found.shares, label).value == pytest.approx(1 / 3, abs=0.05)
    assert found.machine.negative > (found.shares.negative.high or 1.0)
