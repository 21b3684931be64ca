"""The table of comments holds keys, reads rows when they are looked at, and keeps its place."""

from __future__ import annotations

import array
from collections.abc import Sequence
from typing import Any

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.studies import a_preview, bring_in
from tests.ui.conftest import Settle
from tests.ui.hands import HandVerbs
from workbench.domain.selection import Selection
from workbench.domain.views import CommentRow
from workbench.services.comments import First
from workbench.store.study import Study
from workbench.ui.bench import Bench
from workbench.ui.comments.model import ROW_ROLE, Column, CommentTable
from workbench.ui.comments.pages import PAGE
from workbench.ui.comments.reading import Reading
from workbench.ui.selection import SharedSelection


class CountingVerbs(HandVerbs):
    """Remembers which rows were asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[list[int]] = []

    def rows(self, study: Study, keys: Sequence[int]) -> list[CommentRow]:
        self.asked.append(list(keys))
        return super().rows(study, keys)


class EndlessVerbs(HandVerbs):
    """A study of a million comments, made up as they are asked for."""

    def first(self, study: Study, selection: Selection, order: str) -> First:
        return First(array.array("q", range(200)), are_all=False)

    def keys(self, study: Study, selection: Selection, order: str) -> Sequence[int]:
        return array.array("q", range(1_000_000))

    def rows(self, study: Study, keys: Sequence[int]) -> list[CommentRow]:
        return [_made_up(key) for key in keys]


def _made_up(key: int) -> CommentRow:
    return CommentRow(
        key, f"c{key}", "f.csv", key, f"text {key}", "en", "", "", "", None, "", None, "", None, None
    )


@pytest.fixture
def verbs() -> CountingVerbs:
    return CountingVerbs()


@pytest.fixture
def table(open_bench: Bench, settle: Settle) -> CommentTable:
    made = CommentTable(open_bench.desk, open_bench.verbs, open_bench.selection)
    made.reload()
    settle()
    return made


def texts(table: CommentTable) -> list[str]:
    return [table.index(row, Column.TEXT).data() for row in range(table.rowCount())]


def read_all(table: CommentTable, qtbot: QtBot) -> list[str]:
    """Look at every row, wait until it was read, and return the texts."""
    qtbot.waitUntil(lambda: all(table.comment(row) is not None for row in range(table.rowCount())))
    return texts(table)


def test_that_it_is_a_sound_model(qtmodeltester: ModelTester, qtbot: QtBot, table: CommentTable) -> None:
    qtmodeltester.check(table)
    read_all(table, qtbot)
    qtmodeltester.check(table)


def test_that_the_first_rows_come_with_the_list(
    qtbot: QtBot, verbs: CountingVerbs, table: CommentTable
) -> None:
    assert table.rowCount() == 5
    assert texts(table)[0] == "The bus is late every morning"
    assert read_all(table, qtbot) == texts(table)
    assert len(verbs.asked) == 1


def test_that_what_was_never_analysed_is_neither_without_a_theme_nor_unjudged(
    table: CommentTable, qtbot: QtBot
) -> None:
    read_all(table, qtbot)
    places = [table.index(row, Column.THEME) for row in range(table.rowCount())]
    assert "No theme" in {place.data() for place in places}
    table.show_analysed(is_analysed=False)
    assert {place.data() for place in places} == {"Buses", "Libraries", "–"}
    bare = next(place for place in places if place.data() == "–")
    assert bare.siblingAtColumn(Column.SENTIMENT).data() == "–"


def test_that_the_selection_says_which_comments_are_listed(
    qtbot: QtBot, open_bench: Bench, table: CommentTable, settle: Settle
) -> None:
    open_bench.selection.set(Selection(search="library"))
    settle()
    assert read_all(table, qtbot) == ["Staff at the library were kind", "The library is a joy"]
    open_bench.selection.clear()
    settle()
    assert table.rowCount() == 5


def test_that_a_long_comment_is_shown_from_a_word_before_what_was_searched(
    qtbot: QtBot, open_bench: Bench, table: CommentTable, settle: Settle
) -> None:
    long = f"{'We waited and waited at the stop. ' * 5}Then somebody turned the lamp on."
    open_bench.desk.change(lambda study: bring_in(study, a_preview("long.csv", "cd" * 32), [long]))
    open_bench.selection.set(Selection(search="lamp"))
    settle()
    assert read_all(table, qtbot) == ["…at the stop. Then somebody turned the lamp on."]
    open_bench.selection.set(Selection(search="waited"))
    settle()
    assert read_all(table, qtbot) == [long]


def test_that_what_can_wait_is_told_last_of_another_selection() -> None:
    selection, told = SharedSelection(), list[str]()
    selection.followed.connect(lambda _: told.append("counts"))
    selection.changed.connect(lambda _: told.append("comments"))
    selection.set(Selection(search="library"))
    assert told == ["comments", "counts"]


def test_that_an_order_lists_anew(qtbot: QtBot, table: CommentTable, settle: Settle) -> None:
    told: list[str] = []
    table.order_changed.connect(told.append)
    table.choose_order("date")
    settle()
    assert read_all(table, qtbot)[0] == "ห้องสมุดดีมาก"
    assert told == ["date"]


def test_that_a_theme_renamed_is_shown_without_losing_the_place(
    qtbot: QtBot, open_bench: Bench, table: CommentTable, settle: Settle
) -> None:
    read_all(table, qtbot)
    resets: list[bool] = []
    table.modelReset.connect(lambda: resets.append(True))
    theme = open_bench.overview.themes[0]
    open_bench.edits.rename_theme(theme.id, "Buses that come")
    settle()
    qtbot.waitUntil(lambda: table.index(0, Column.THEME).data() == "Buses that come")
    assert resets == []


def test_that_signs_and_words_tell_sentiment(qtbot: QtBot, table: CommentTable) -> None:
    read_all(table, qtbot)
    shown = [table.index(row, Column.SENTIMENT).data() for row in range(5)]
    assert shown == ["− Negative", "− Negative", "+ Positive", "+ Positive", "? Not judged"]
    assert table.index(4, Column.THEME).data() == "No theme"


def test_that_a_whole_row_is_there_for_those_who_draw_it(qtbot: QtBot, table: CommentTable) -> None:
    read_all(table, qtbot)
    comment = table.index(0, 0).data(ROW_ROLE)
    assert isinstance(comment, CommentRow)
    assert comment.text == "The bus is late every morning"


def test_that_closing_the_study_empties_the_list(
    open_bench: Bench, table: CommentTable, settle: Settle
) -> None:
    open_bench.desk.close_study()
    settle()
    assert table.rowCount() == 0


class TestOfAMillion:
    @pytest.fixture
    def verbs(self) -> EndlessVerbs:
        return EndlessVerbs()

    def test_that_jumping_about_reads_what_is_seen_last_and_keeps_little(
        self, qtbot: QtBot, table: CommentTable
    ) -> None:
        assert table.rowCount() == 1_000_000
        for row in range(0, 1_000_000, 5_000):
            table.index(row, Column.TEXT).data()
        qtbot.waitUntil(lambda: table.comment(995_000) is not None)
        assert table.comment(995_000) == _made_up(995_000)
        for page in range(200):
            qtbot.waitUntil(lambda page=page: table.comment(page * PAGE) is not None)
        assert len(table._pages) <= 64

    def test_that_a_long_list_begins_at_once_and_grows_behind_its_beginning(
        self, qtbot: QtBot, open_bench: Bench, settle: Settle
    ) -> None:
        told: list[tuple[str, int]] = []
        table = CommentTable(open_bench.desk, open_bench.verbs, open_bench.selection)
        table.modelReset.connect(lambda: told.append(("begun", table.rowCount())))
        table.rowsInserted.connect(lambda *_: told.append(("grown", table.rowCount())))
        table.reload()
        settle()
        assert told == [("begun", 200), ("grown", 1_000_000)]
        assert table.is_complete
        qtbot.waitUntil(lambda: table.comment(199) is not None and table.comment(200) is not None)

    def test_that_a_comment_beyond_the_beginning_is_found_once_the_list_has_grown(
        self, open_bench: Bench, settle: Settle
    ) -> None:
        table = CommentTable(open_bench.desk, open_bench.verbs, open_bench.selection)
        reading = Reading(open_bench.desk, open_bench.verbs, table)
        table.modelReset.connect(lambda: reading.read_comment(999_999))
        table.reload()
        settle()
        assert reading.place.currentIndex().row() == 999_999


def test_that_the_reader_stays_on_its_comment_when_the_list_changes(
    qtbot: QtBot, open_bench: Bench, table: CommentTable, settle: Settle
) -> None:
    reading = Reading(open_bench.desk, open_bench.verbs, table)
    reading.step(4)
    settle()
    assert reading.detail is not None
    assert reading.detail.comment.text == "The library is a joy"
    open_bench.selection.set(Selection(search="library"))
    settle()
    assert reading.place.currentIndex().row() == 1
    assert reading.has_previous
    assert not reading.has_next


def test_that_steps_end_where_the_list_ends(open_bench: Bench, table: CommentTable, settle: Settle) -> None:
    reading = Reading(open_bench.desk, open_bench.verbs, table)
    seen: list[Any] = []
    reading.read.connect(seen.append)
    reading.step(1)
    reading.step(-5)
    settle()
    assert reading.place.currentIndex().row() == 0
    for _ in range(9):
        reading.step(1)
    settle()
    assert reading.place.currentIndex().row() == 4
    assert seen[-1].comment.text == "ห้องสมุดดีมาก"
