"""The reader shows what was found when comments were looked through: language, campaign, personal data."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from tests.studies import a_preview, bring_in
from tests.ui.conftest import PATIENCE, Settle
from workbench.ui.analysis import Analysis
from workbench.ui.bench import Bench
from workbench.ui.comments.model import CommentTable
from workbench.ui.comments.reading import Reading
from workbench.ui.reader.dock import Reader

LETTER = "Dear council, keep the baths open for everybody."
OWN = "👍 Or\r\ncall 0207946."
TEXTS = (LETTER, LETTER, f"{LETTER} {OWN}", "The park is dark")


@pytest.fixture
def reading(qtbot: QtBot, open_bench: Bench, settle: Settle) -> Reading:
    open_bench.desk.change(lambda study: bring_in(study, a_preview("petition.csv", "cd" * 32), TEXTS))
    analysis = Analysis(open_bench.desk, open_bench.verbs)
    with qtbot.waitSignal(analysis.ended, timeout=PATIENCE):
        analysis.look_through()
    analysis.stop()
    table = CommentTable(open_bench.desk, open_bench.verbs, open_bench.selection, open_bench.safe_view)
    table.reload()
    settle()
    return Reading(open_bench.desk, open_bench.verbs, table, open_bench.safe_view)


@pytest.fixture
def reader(qtbot: QtBot, open_bench: Bench, reading: Reading) -> Iterator[Reader]:
    window = QMainWindow()
    qtbot.addWidget(window)
    made = Reader(open_bench, reading, window)
    window.show()
    made.show()
    yield made
    window.close()


def go_to(reading: Reading, place: int, settle: Settle) -> None:
    reading.step(place)
    settle()


def test_that_personal_data_is_marked_and_named(reader: Reader, reading: Reading, settle: Settle) -> None:
    go_to(reading, 8, settle)
    assert reader.text.personal == ["0207946"]
    assert "(phone number)" in reader.personal.text()
    go_to(reading, 1, settle)
    assert reader.text.personal == []
    assert not reader.personal.isVisible()


def test_that_safe_view_says_so_where_the_text_is_read(
    open_bench: Bench, reader: Reader, reading: Reading, settle: Settle
) -> None:
    go_to(reading, 8, settle)
    open_bench.safe_view.turn(on=True)
    settle()
    assert reader.text.toPlainText().endswith("call [phone].")
    assert reader.campaign.addition.text().endswith("call [phone].")
    assert reader.personal.text().startswith("Safe view")


def test_that_a_campaign_is_told_with_what_was_added(
    qtbot: QtBot, reader: Reader, reading: Reading, settle: Settle
) -> None:
    go_to(reading, 8, settle)
    assert reader.campaign.size_told.text() == "One of 3 comments made from the same letter"
    assert reader.campaign.addition.text() == "The sender added: 👍 Or call 0207946."
    with qtbot.waitSignal(reader.campaign_wanted) as wanted:
        reader.campaign.show_campaign.click()
    assert reading.detail is not None
    assert wanted.args == [reading.detail.campaign]
    go_to(reading, 1, settle)
    assert not reader.campaign.isVisible()


def test_that_it_is_said_to_be_no_campaign_where_it_is_read(
    open_bench: Bench, reader: Reader, reading: Reading, settle: Settle
) -> None:
    go_to(reading, 8, settle)
    assert reader.campaign.deny.text() == "This is &no campaign"
    reader.campaign.deny.click()
    settle()
    assert reader.campaign.size_told.text().startswith("3 comments are alike; ")
    assert not reader.campaign.addition.isVisible()
    assert reader.campaign.is_denied
    reader.campaign.deny.click()
    settle()
    assert reader.campaign.addition.isVisible()
    assert not reader.campaign.is_denied


def test_that_a_language_is_corrected_and_the_correction_taken_back(
    open_bench: Bench, reader: Reader, reading: Reading, settle: Settle
) -> None:
    go_to(reading, 1, settle)
    box = reader.language
    assert box.currentText() == "English"
    box.setCurrentIndex(box.findData("cy"))
    box.activated.emit(box.currentIndex())
    settle()
    assert reading.detail is not None
    assert reading.detail.comment.language == "cy"
    open_bench.edits.undo()
    settle()
    assert box.currentData() == "en"


def test_that_a_correction_can_be_left_to_the_workbench_again(
    reader: Reader, reading: Reading, settle: Settle
) -> None:
    go_to(reading, 1, settle)
    for code in ("cy", ""):
        reader.language.setCurrentIndex(reader.language.findData(code))
        reader.language.activated.emit(reader.language.currentIndex())
        settle()
    assert reader.language.currentData() == "en"


def test_that_scrolling_changes_no_language(reader: Reader, reading: Reading, settle: Settle) -> None:
    go_to(reading, 1, settle)
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(reader.language, wheel)
    settle()
    assert reader.language.currentData() == "en"
