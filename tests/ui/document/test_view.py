"""A page to read loads nothing, leads nowhere, and can be zoomed, searched and copied from by keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.ui.bench import Bench
from workbench.ui.document.dress import ZOOMS, next_zoom
from workbench.ui.document.harmless import is_harmless
from workbench.ui.document.pictures import SHARPNESS, drawn
from workbench.ui.document.tools import DocumentTools
from workbench.ui.document.view import DocumentView
from workbench.ui.look.appearance import Mode
from workbench.ui.look.tokens import Look

PAGE = "<h1>One</h1><p>The bus is late.</p><h2>Two</h2><p>Late again.</p><blockquote><p>Said</p></blockquote>"
DRAWING = (
    '<svg viewBox="0 0 20 10" width="100%" xmlns="http://www.w3.org/2000/svg">'
    '<rect width="20" height="10" fill="currentColor"/></svg>'
)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def view(qtbot: QtBot, bench: Bench) -> Iterator[DocumentView]:
    made = DocumentView("A page", bench.appearance)
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show_html(PAGE)
    made.show()
    made.setFocus()
    yield made
    bench.appearance.choose_mode(Mode.SYSTEM)


def test_that_headings_are_found_and_gone_to(view: DocumentView) -> None:
    assert view.headings() == [(1, "One"), (2, "Two")]
    assert view.go_to_heading(1)
    assert view.textCursor().block().text() == "Two"
    assert not view.go_to_heading(2)


def test_that_keys_of_the_window_zoom_the_page_while_it_has_the_focus(view: DocumentView) -> None:
    before = view.document().defaultFont().pointSizeF()
    QTest.keyClick(view, Qt.Key.Key_Plus, CONTROL)
    assert view.document().defaultFont().pointSizeF() > before
    QTest.keyClick(view, Qt.Key.Key_Minus, CONTROL)
    QTest.keyClick(view, Qt.Key.Key_Minus, CONTROL)
    assert view.zoom < 1.0
    QTest.keyClick(view, Qt.Key.Key_0, CONTROL)
    assert view.zoom == 1.0


def test_that_the_ladder_of_sizes_ends() -> None:
    assert next_zoom(ZOOMS[-1], 1) == ZOOMS[-1]
    assert next_zoom(ZOOMS[0], -1) == ZOOMS[0]
    assert next_zoom(1.0, 1) == 1.15


def test_that_words_are_found_round_the_end_of_the_page(
    qtbot: QtBot, bench: Bench, view: DocumentView
) -> None:
    tools = DocumentTools(view, bench.icons)
    qtbot.addWidget(tools)
    tools.show()
    QTest.keyClick(view, Qt.Key.Key_F, CONTROL)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is tools.field or not tools.isActiveWindow())
    QTest.keyClicks(tools.field, "late")
    assert tools.told.text() == "1 of 2"
    QTest.keyClick(tools.field, Qt.Key.Key_Return)
    assert tools.told.text() == "2 of 2"
    QTest.keyClick(tools.field, Qt.Key.Key_Return)
    assert tools.told.text() == "1 of 2"
    QTest.keyClick(tools.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert tools.told.text() == "2 of 2"
    # Qt remembers the last key's modifiers, and lists of later tests would take Shift for held.
    QTest.keyClick(tools.field, Qt.Key.Key_Return)
    assert tools.told.text() == "1 of 2"
    tools.field.setText("never")
    assert tools.told.text() == "Not on this page"
    tools.field.clear()
    assert tools.told.text() == ""


def test_that_the_size_is_said_with_its_name(qtbot: QtBot, bench: Bench, view: DocumentView) -> None:
    tools = DocumentTools(view, bench.icons)
    qtbot.addWidget(tools)
    assert tools.scale.accessibleName() == "Size of the page: 100%"
    view.zoom_by(1)
    assert (tools.scale.text(), tools.scale.accessibleName()) == ("115%", "Size of the page: 115%")


def test_that_what_is_copied_is_words_alone(view: DocumentView) -> None:
    view.selectAll()
    data = view.createMimeDataFromSelection()
    assert data.hasText()
    assert not data.hasHtml()
    assert "The bus is late." in data.text()


@pytest.mark.parametrize(
    "html",
    [
        "<p>Words<img src='report:other'></p>",
        "<p>Words<img src='/etc/hostname'></p>",
        "<p>Words<img></p>",
        "<p><a href='https://example.org'>Words</a></p>",
        "<p><a href='file:///etc/hostname'>Words</a></p>",
        "<table background='/etc/hostname'><tr><td>Words</td></tr></table>",
        "<p style=\"background-image: url('/etc/hostname')\">Words</p>",
    ],
)
def test_that_what_would_load_or_lead_elsewhere_is_shown_as_bare_words(view: DocumentView, html: str) -> None:
    view.show_html(f"<h1>Title</h1>{html}", {"report:map": QImage(2, 2, QImage.Format.Format_RGB32)})
    assert "Words" in view.toPlainText()
    assert view.headings() == []
    assert is_harmless(view.document(), ())


def test_that_our_pictures_and_ways_within_are_harmless(qapp: QApplication) -> None:
    document = QTextDocument()
    document.setHtml("<p><img src='report:map'><a href='guide:map.md#top'>On</a> <a href='#two'>Two</a></p>")
    assert is_harmless(document, {"report:map"})
    assert not is_harmless(document, {"report:themes"})


def test_that_the_page_follows_the_look(bench: Bench, view: DocumentView) -> None:
    def ink() -> str:
        return view.document().begin().begin().fragment().charFormat().foreground().color().name()

    view.show_html("<p><code>An id</code></p>")
    bench.appearance.choose_mode(Mode.LIGHT)
    light = ink()
    bench.appearance.choose_mode(Mode.DARK)
    assert ink() != light
    assert ink() == bench.appearance.look.colours.quiet


def test_that_a_drawing_takes_the_ink_of_the_moment(qapp: QApplication) -> None:
    picture = drawn(DRAWING, Look(), 100)
    assert (picture.width(), picture.height()) == (100 * SHARPNESS, 50 * SHARPNESS)
    assert picture.pixelColor(50, 50).name() == Look().colours.text
