"""The reader shows a comment whole and plain, with its theme's words marked and all that is known of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QFormLayout, QMainWindow
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Settle
from workbench.domain.selection import Selection
from workbench.ui.bench import Bench
from workbench.ui.comments.model import CommentTable
from workbench.ui.comments.reading import Reading
from workbench.ui.reader.dock import Reader


@pytest.fixture
def reading(open_bench: Bench, settle: Settle) -> Reading:
    table = CommentTable(open_bench.desk, open_bench.verbs, open_bench.selection)
    table.reload()
    settle()
    return Reading(open_bench.desk, open_bench.verbs, table)


@pytest.fixture
def reader(qtbot: QtBot, open_bench: Bench, reading: Reading) -> Iterator[Reader]:
    window = QMainWindow()
    qtbot.addWidget(window)
    made = Reader(open_bench, reading, window)
    window.show()
    made.show()
    yield made
    window.close()


def facts(reader: Reader) -> dict[str, str]:
    form = cast("Any", reader._facts)
    label, field = QFormLayout.ItemRole.LabelRole, QFormLayout.ItemRole.FieldRole
    return {
        form.itemAt(row, label).widget().text(): form.itemAt(row, field).widget().text()
        for row in range(form.rowCount())
    }


def test_that_it_says_what_to_do_while_nothing_is_chosen(reader: Reader) -> None:
    assert not reader.text.isVisible()


def test_that_a_comment_is_shown_with_everything_known(
    reader: Reader, reading: Reading, settle: Settle
) -> None:
    reading.step(1)
    settle()
    assert reader.text.toPlainText() == "The bus is late every morning"
    assert reader.theme.text() == "Buses"
    known = facts(reader)
    assert known["Sentiment"] == "− Negative · 90% sure"  # by which model is told in its tip
    assert known["Date"] == "01/03/2026"
    assert known["district"] == "North"
    assert known["satisfaction"] == "1"
    assert known["File and row"] == "survey.csv, row 1"


def test_that_the_words_of_the_theme_are_marked(
    open_bench: Bench, reader: Reader, reading: Reading, settle: Settle
) -> None:
    open_bench.selection.set(Selection(search="Buses"))
    reader.text.show_comment("Two buses and a <b>bus</b>", ("bus",))
    assert reader.text.marked == ["buses", "bus"]
    for mark in reader.text.extraSelections():
        assert mark.format.fontUnderline()
        assert mark.format.background().color() != mark.format.foreground().color()
    settle()


def test_that_the_theme_can_be_made_a_priority_once(
    qtbot: QtBot, open_bench: Bench, reader: Reader, reading: Reading, settle: Settle
) -> None:
    reader.tag_wanted.connect(open_bench.edits.tag_theme)
    reading.step(1)
    settle()
    reader.tag.click()
    settle()
    assert [row.statement for row in open_bench.overview.priorities] == ["Buses"]
    assert not reader.tag.isVisible()


def test_that_a_comment_without_a_theme_offers_none(reader: Reader, reading: Reading, settle: Settle) -> None:
    reading.step(5)
    for _ in range(4):
        reading.step(1)
    settle()
    assert reader.text.toPlainText() == "ห้องสมุดดีมาก"
    assert reader.theme.text() == "No theme"
    assert not reader.tag.isVisible()
    assert not reader.show_theme.isVisible()


def test_that_all_comments_of_the_theme_are_a_click_away(
    open_bench: Bench, reader: Reader, reading: Reading, settle: Settle
) -> None:
    reading.step(1)
    settle()
    reader.show_theme.click()
    assert open_bench.selection.value == Selection(themes=(open_bench.overview.themes[0].id,))
    settle()


def test_that_the_way_to_the_neighbours_ends_where_the_list_does(
    reader: Reader, reading: Reading, settle: Settle
) -> None:
    reading.step(1)
    settle()
    assert not reader.title.back.isEnabled()
    assert reader.title.on.isEnabled()
    reader.title.on.click()
    settle()
    assert reader.text.toPlainText() == "The bus never comes on time"
    assert reader.title.back.isEnabled()


def test_that_a_rename_reaches_the_reader(
    open_bench: Bench, reader: Reader, reading: Reading, settle: Settle
) -> None:
    reading.step(1)
    settle()
    open_bench.edits.rename_theme(open_bench.overview.themes[0].id, "Late buses")
    assert reader.theme.text() == "Late buses"
    settle()
    assert reader.theme.text() == "Late buses"


def test_that_it_is_as_tall_as_its_comment(reader: Reader) -> None:
    reader.text.show_comment("short", ())
    low = reader.text.height()
    reader.text.show_comment("a much longer comment " * 60, ())
    assert reader.text.height() > 3 * low


def test_that_a_comment_and_selected_words_are_added_to_a_priority(
    open_bench: Bench, reader: Reader, reading: Reading, settle: Settle
) -> None:
    reading.step(1)
    settle()
    assert not reader.add.isVisible()
    open_bench.edits.tag_theme(open_bench.overview.themes[0].id)
    settle()
    assert reader.add.isVisible()
    detail = reading.detail
    assert detail is not None
    (choice,) = reader.add.menu.actions()
    choice.trigger()
    settle()
    assert open_bench.overview.priorities[0].linked == (detail.comment.id,)
    assert reader.add.menu.actions()[0].isChecked()
    cursor = reader.text.textCursor()
    cursor.setPosition(4)
    cursor.setPosition(7, cursor.MoveMode.KeepAnchor)
    reader.text.setTextCursor(cursor)
    reader.add.menu.actions()[0].trigger()
    settle()
    assert len(open_bench.overview.priorities[0].quotes) == 1
    for _ in range(2):
        open_bench.edits.undo()
        settle()
    assert (open_bench.overview.priorities[0].linked, open_bench.overview.priorities[0].quotes) == ((), ())
