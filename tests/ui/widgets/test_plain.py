"""What a comment says is shown as it stands, and makes the window fetch nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from pytestqt.qtbot import QtBot

from workbench.ui.widgets.plain import Label, PlainText, QuietDocument, tip

MARKUP = '<b>bold</b> <img src="{picture}"> & <script>alert(1)</script> <a href="https://example.org">x</a>'


@pytest.fixture
def picture(tmp_path: Path) -> str:
    """Return the address of a picture on this machine, as a comment might name it."""
    path = tmp_path / "picture.png"
    QImage(4, 4, QImage.Format.Format_RGB32).save(str(path))
    return path.as_uri()


def test_that_markup_in_a_text_is_text(qtbot: QtBot, picture: str) -> None:
    text = MARKUP.format(picture=picture)
    shown = PlainText("The comment")
    qtbot.addWidget(shown)
    shown.setPlainText(text)
    assert shown.toPlainText() == text


def test_that_markup_in_a_tip_is_text(picture: str) -> None:
    text = MARKUP.format(picture=picture)
    shown = QTextDocument()
    shown.setHtml(tip(text))
    assert shown.toPlainText() == text
    assert "<img" not in tip(text)
    assert tip("Late buses & trams, 3 < 4") == "Late buses & trams, 3 < 4"


def test_that_markup_in_a_label_is_text(qtbot: QtBot, picture: str) -> None:
    plain, marked_up = Label(MARKUP.format(picture=picture)), Label("x" * 40)
    for label in (plain, marked_up):
        qtbot.addWidget(label)
    assert plain.text() == MARKUP.format(picture=picture)
    assert plain.textFormat() == marked_up.textFormat()
    assert plain.sizeHint().width() > marked_up.sizeHint().width()


def test_that_a_document_fetches_nothing(qapp: object, picture: str) -> None:
    kind = int(QTextDocument.ResourceType.ImageResource)
    usual, quiet = QTextDocument(), QuietDocument()
    assert usual.resource(kind, QUrl(picture)) is not None
    assert quiet.resource(kind, QUrl(picture)) is None


def test_that_what_is_copied_is_plain(qtbot: QtBot) -> None:
    shown = PlainText("The comment")
    qtbot.addWidget(shown)
    shown.setPlainText("<b>as it stands</b>")
    shown.selectAll()
    copied = shown.createMimeDataFromSelection()
    assert copied.formats() == ["text/plain"]
    assert copied.text() == "<b>as it stands</b>"


def test_that_the_text_has_a_name_and_lets_tab_through(qtbot: QtBot) -> None:
    shown = PlainText("The comment")
    qtbot.addWidget(shown)
    assert shown.accessibleName() == "The comment"
    assert shown.tabChangesFocus()
