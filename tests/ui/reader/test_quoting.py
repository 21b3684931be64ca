"""Words selected in the reader become a quote of exactly these words, whatever Qt counts in."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Settle
from workbench.services.comments import keys
from workbench.services.quotes import list_quotes
from workbench.ui.bench import Bench
from workbench.ui.findings.page import FindingsPage
from workbench.ui.reader.quoting import QuoteButton, code_point
from workbench.ui.reader.text import CommentText

TEXT = "One 🚌\r\ntwo 👩‍👩‍👧 ห้องสมุด\nthree"


@pytest.mark.parametrize("words", ["🚌", "two", "👩‍👩‍👧 ห้องสมุด", "three", "🚌\r\ntwo", TEXT])
def test_that_what_is_selected_is_what_is_quoted(qtbot: QtBot, open_bench: Bench, words: str) -> None:
    text = CommentText("The comment", open_bench.appearance)
    quote = QuoteButton(text, open_bench.icons)
    qtbot.addWidget(text)
    qtbot.addWidget(quote)
    text.show_comment(TEXT, ())
    quote.show_comment(TEXT, can_quote=True)
    shown = words.replace("\r\n", "\n")
    start = text.toPlainText().index(shown)
    units = len(text.toPlainText()[:start].encode("utf-16-le")) // 2
    cursor = text.textCursor()
    cursor.setPosition(units)
    cursor.setPosition(units + len(shown.encode("utf-16-le")) // 2, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    with qtbot.waitSignal(quote.quote_wanted) as told:
        quote.button.click()
    first, last = told.args or (0, 0)
    assert TEXT[first:last] == words


def test_that_without_a_selection_all_of_it_is_quoted(qtbot: QtBot, open_bench: Bench) -> None:
    text = CommentText("The comment", open_bench.appearance)
    quote = QuoteButton(text, open_bench.icons)
    qtbot.addWidget(text)
    qtbot.addWidget(quote)
    text.show_comment(TEXT, ())
    quote.show_comment(TEXT, can_quote=True)
    with qtbot.waitSignal(quote.quote_wanted, check_params_cb=lambda *span: span == (0, len(TEXT))):
        quote.quote()
    assert code_point(TEXT, 10_000) == len(TEXT)


def test_that_a_quote_is_approved_on_the_findings_page(
    qtbot: QtBot, open_bench: Bench, settle: Settle
) -> None:
    asked: list[list[int]] = []
    open_bench.desk.ask(lambda study: list(keys(study)), asked.append)
    settle()
    open_bench.edits.quote(asked[0][0], (4, 7), lambda: None)
    page = FindingsPage(open_bench)
    qtbot.addWidget(page)
    page.show()
    settle()
    assert [box.isChecked() for box in page.quotes.boxes] == [False]
    page.quotes.boxes[0].click()
    settle()
    told: list[bool] = []
    open_bench.desk.ask(lambda study: [row.approved for row in list_quotes(study)], told.extend)
    settle()
    assert told == [True]
    assert "\nbus\n" in page.report.view.toPlainText()
