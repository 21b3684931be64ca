"""The guide in the window: at the place one asks from, with ways on, back and between its pages."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Settle
from tests.ui.test_accessibility import nameless
from workbench.services.guide import guide_page
from workbench.ui.assembly import Workbench
from workbench.ui.bench import Bench
from workbench.ui.guide.places import NUMBERS, every_place, place_of
from workbench.ui.guide.reader import GuideReader
from workbench.ui.pages import page_kinds


@pytest.fixture
def reader(qtbot: QtBot, bench: Bench, settle: Settle) -> Iterator[GuideReader]:
    above = QWidget()
    qtbot.addWidget(above)
    made = GuideReader(above, bench)
    made.show()
    made.show_place("guide/README.md")
    settle()
    yield made
    made.close()
    made.deleteLater()


def at(reader: GuideReader) -> str:
    return reader.view.textCursor().block().text()


def opened(workbench: Workbench) -> GuideReader:
    found = workbench.window.findChild(GuideReader)
    assert isinstance(found, GuideReader)
    return found


@pytest.mark.parametrize("place", every_place())
def test_that_every_place_the_window_leads_to_is_there(place: str) -> None:
    name, _, anchor = place.partition("#")
    page = guide_page(name)
    assert page.name == name
    assert not anchor or anchor in page.anchors


def test_that_every_page_has_a_place_of_its_own_or_shares_one_on_purpose() -> None:
    places = {page.name: place_of(page.name) for page in page_kinds()}
    assert place_of("") not in places.values()
    assert len(set(places.values())) >= len(places) - 1
    assert place_of("measures", 3) != place_of("measures", 0)


def test_that_a_place_is_brought_to_the_top(reader: GuideReader, settle: Settle) -> None:
    reader.show_place("guide/numbers.md#firm-fair-and-loose")
    settle()
    assert at(reader) == "Firm, fair and loose"
    assert "below 0.60" in reader.view.toPlainText()
    assert reader.pages.currentItem().text() == "What the numbers mean"


def test_that_pages_are_chosen_followed_and_gone_back_from(reader: GuideReader, settle: Settle) -> None:
    reader.pages.setCurrentRow(1)
    second = reader.windowTitle()
    reader.view.link_chosen.emit("guide:guide/numbers.md#fit")
    settle()
    assert at(reader) == "Fit"
    reader.back.click()
    assert reader.windowTitle() == second
    QTest.keyClick(reader, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert reader.windowTitle() == "Guide: Guide"
    assert not reader.back.isEnabled()
    reader.forward.click()
    assert reader.windowTitle() == second


def test_that_pictures_are_hung_when_they_are_read(reader: GuideReader, settle: Settle) -> None:
    document = reader.view.document()
    shown = [told.toImageFormat().name() for told in document.allFormats() if told.isImageFormat()]
    assert "guide:start.png" in shown
    assert reader.view._pictures["guide:start.png"].width() > 100


def test_that_a_key_finds_words_wherever_the_focus_is(reader: GuideReader) -> None:
    reader.pages.setFocus()
    assert not reader.tools.field.hasFocus()
    QTest.keyClick(reader.pages, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert reader.tools.field.hasFocus()


def test_that_every_control_of_the_guide_has_a_name(reader: GuideReader) -> None:
    assert nameless(reader) == []


def test_that_a_key_opens_the_guide_where_one_stands(city: Workbench, calm: Settle) -> None:
    doings = city.window.doings
    assert [key.toString() for key in doings.guide.shortcuts()] == ["F1"]
    city.window.show_page("themes")
    calm()
    doings.guide.trigger()
    assert opened(city).windowTitle() == "Guide: Correcting themes"
    doings.numbers.trigger()
    assert opened(city).windowTitle() == "Guide: What the numbers mean"
    assert NUMBERS.endswith("numbers.md")
    opened(city).close()


def test_that_the_guide_opens_before_there_is_a_study(workbench: Workbench, calm: Settle) -> None:
    workbench.window.doings.guide.trigger()
    calm()
    assert "The first hour" in opened(workbench).view.toPlainText()
    opened(workbench).close()


def test_that_each_page_has_a_way_to_its_guide(city: Workbench, calm: Settle) -> None:
    assert city.window.workspace is not None
    city.window.show_page("measures")
    calm()
    assert city.window.workspace.help.isVisible()
    city.window.workspace.help.click()
    calm()
    assert at(opened(city)) == "Figures"
    opened(city).close()
