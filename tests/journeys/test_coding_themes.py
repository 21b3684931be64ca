"""Two people code themes and tones by keyboard alone, each on a copy; then it is one study, with corrected shares."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.researcher import Researcher
from tests.journeys.test_coding import ALT, Coder
from tests.studies import bring_in, looked_through_by_hand
from workbench.domain.coding import Subject
from workbench.domain.recipe import Recipe
from workbench.services import coded_codes, coding, drawing
from workbench.services.themes import list_themes
from workbench.store import codings
from workbench.store.runs import ClusterRow, RunArrival, RunHeader, TagResult, TextResult
from workbench.store.snapshot import take_snapshot
from workbench.store.study import Study
from workbench.ui.assembly import Workbench
from workbench.ui.coding.answers import ThemeAnswers
from workbench.ui.coding.draw_dialog import DrawDialog

COMMENTS, DRAWN = 100, 60
NAMES = ("Buses", "Parks", "Schools", "Swimming pools")
CODERS = ("Anna", "Bert")


def make_study(path: Path) -> None:
    """Make a study whose comments say what they are about; the machine takes every fifth for the next theme."""
    texts = [
        f"Comment {number} is about {NAMES[number % 4]}{' and I am worried' if number % 3 == 0 else ''}"
        for number in range(COMMENTS)
    ]
    with Study.create(path, "Consultation") as study:
        bring_in(study, texts=texts)
        looked_through_by_hand(study)
        snapshot = take_snapshot(study)
        header = RunHeader(Recipe(), snapshot.data_hash, {}, {"tags en": "m"}, {}, COMMENTS, "now", 1.0)
        arrival, numbers = RunArrival(study, header), snapshot.numbers
        arrival.add_clusters(
            [ClusterRow(n, name, "en", [(name.lower(), 1.0)], [numbers[n]]) for n, name in enumerate(NAMES)]
        )
        called = [(place + (place % 5 == 0)) % 4 for place in range(COMMENTS)]
        arrival.add_texts(
            [TextResult(n, "en", theme, 0.5, 0, 0) for n, theme in zip(numbers, called, strict=True)]
        )
        worried = [number for place, number in enumerate(numbers) if place % 3 == 0 and place % 2]
        arrival.add_tags([TagResult(number, "open", "tone", "worry", 0, 0.8) for number in worried])
        arrival.publish("Analyse")


class CodeReader(Coder):
    """Reads what a comment is about and says it: by its digit, or by typing what the theme is called."""

    def draws_for(self, down: int, size: int) -> None:
        """Draw comments for what stands `down` below sentiment in the list of what can be coded."""
        self._press(Qt.Key.Key_D, ALT)
        self._qtbot.waitUntil(lambda: any(one.isVisible() for one in self.page.findChildren(DrawDialog)))
        self._researcher.waits()
        dialog = next(one for one in self.page.findChildren(DrawDialog) if one.isVisible())
        QTest.keyClick(dialog, Qt.Key.Key_C, ALT)
        for _ in range(down):
            QTest.keyClick(_focus_of(dialog), Qt.Key.Key_Down)
        QTest.keyClick(dialog, Qt.Key.Key_M, ALT)
        QTest.keyClick(_focus_of(dialog), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(_focus_of(dialog), str(size))
        QTest.keyClick(_focus_of(dialog), Qt.Key.Key_Return)
        self._researcher.window.activateWindow()
        self._researcher.waits()

    def codes_themes(self) -> None:
        """Say every third theme by its name, the others by their digits; one comment is of none."""
        self._goes_through(self._says_theme)

    def codes_tones(self) -> None:
        """Tick what is there, and take a slip back before it is said."""
        self._goes_through(self._says_tones)

    def chooses(self, place: int) -> None:
        """Stand on a sample of the list."""
        self.page.list.setFocus()
        self._press(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
        for _ in range(place):
            self._press(Qt.Key.Key_Down)
        self._researcher.waits()

    def _goes_through(self, says: object) -> None:
        assert callable(says)
        self._sits_down()
        view = self.page.sitting_view
        while view.sitting is not None and view.sitting.turn is not None:
            says(view.text.toPlainText(), view.sitting.place)
        assert view.sitting is not None
        assert view.sitting.coded == DRAWN
        self._press(Qt.Key.Key_Escape)
        self._researcher.waits()

    def _says_theme(self, words: str, place: int) -> None:
        name = next(name for name in NAMES if name in words)
        answers = self.page.sitting_view.answers
        assert isinstance(answers, ThemeAnswers)
        if place == 7:
            QTest.keyClicks(self._focused, "0")
        elif place % 3 == 0:
            QTest.keyClicks(self._focused, name[:4].lower())
            self._press(Qt.Key.Key_Return)
        else:
            shown = [one.name for one in answers.shown]
            QTest.keyClicks(self._focused, str(shown.index(name) + 1))

    def _says_tones(self, words: str, place: int) -> None:
        if place % 10 == 0:
            QTest.keyClicks(self._focused, "77")
        if "worried" in words:
            QTest.keyClicks(self._focused, "4")
        self._press(Qt.Key.Key_Return)


def _focus_of(dialog: QWidget) -> QWidget:
    focused = dialog.focusWidget()
    assert focused is not None
    return focused


@pytest.mark.slow
def test_that_two_people_code_themes_and_tones_by_keyboard_and_nothing_is_lost(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, workbench: Workbench, tmp_path: Path
) -> None:
    researcher, here = Researcher(qtbot, workbench), tmp_path / "consultation.voc"
    make_study(here)
    anna, bert = (CodeReader(qtbot, researcher, name) for name in CODERS)
    anna.opens(here)
    for down in (2, 1):
        anna.draws_for(down, DRAWN)
    researcher.presses("Ctrl+W")
    researcher.waits()
    copy = Path(shutil.copy(here, tmp_path / "bert.voc"))

    for coder, study in ((anna, here), (bert, copy)):
        coder.opens(study)
        coder.introduces_herself()
        coder.chooses(0)
        coder.codes_themes()
        coder.chooses(1)
        coder.codes_tones()
        researcher.presses("Ctrl+W")
        researcher.waits()

    anna.opens(here)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(copy)], ""))
    assert f"{2 * DRAWN} coding" in anna.merges()
    assert anna.page.subject == "theme"
    assert QApplication.focusWidget() is not None
    told = " ".join(label.text() for label in anna.page.codes.findChildren(type(anna.page.codes.title)))
    assert f"estimated from {DRAWN} comments drawn by chance and coded blind" in told
    researcher.presses("Ctrl+W")
    researcher.waits()

    with Study.open(here) as study:
        subjects: tuple[Subject, ...] = ("theme", "tone")
        for subject in subjects:
            found = codings.codings(study, subject)
            assert sorted({one.coder for one in found}) == list(CODERS)
            assert len(found) == len(CODERS) * DRAWN
            assert all(one.blind and one.at for one in found)
        assert {row.draw.subject for row in drawing.list_draws(study)} == set(subjects)
        assert coding.differences(study, "theme") == []
        names = {theme.id: theme.name for theme in list_themes(study)}
        themes = {names[code]: one for code, one in coded_codes.corrected_shares(study, "theme").items()}
        worry = coded_codes.corrected_shares(study, "tone")["worry"]
        assert study.log.verify() is None
    for share in themes.values():
        assert share.low <= 0.25 <= share.high
    assert worry.low <= 34 / COMMENTS <= worry.high
    assert worry.machine < worry.low
