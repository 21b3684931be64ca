"""The reader shows the further themes of a comment, and the sentence that speaks of each."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Settle
from tests.ui.reader.test_dock import reader, reading
from workbench.domain.selection import Selection
from workbench.domain.views import CommentDetail, FurtherTheme
from workbench.ui.bench import Bench
from workbench.ui.comments.reading import Reading
from workbench.ui.frame.filter_bar import FilterBar
from workbench.ui.reader.dock import Reader

__all__ = ["reader", "reading"]

TEXT = "🚌 The bus.\r\nThe library is shut."


@pytest.fixture
def detail(reading: Reading, settle: Settle) -> CommentDetail:
    """A comment of two sentences, with a smiley before them, that fits weakly."""
    reading.step(1)
    settle()
    assert reading.detail is not None
    comment = replace(reading.detail.comment, text=TEXT, is_weak=True)
    start = TEXT.index("The library")
    further = (
        FurtherTheme("t2", "Libraries & reading", 0.5, start, len(TEXT)),
        FurtherTheme("t3", "Staff", 0.25),
    )
    return replace(reading.detail, comment=comment, further=further, theme_words=(), marks=())


def test_that_a_chip_shows_the_sentence_that_speaks_of_its_theme(
    reader: Reader, reading: Reading, detail: CommentDetail
) -> None:
    reading.read.emit(detail)
    assert reader.further.names == ["Libraries & reading", "Staff"]
    first, second = (cast("QPushButton", chip) for chip in reader.further.chips)
    assert not second.isEnabled()
    first.click()
    assert reader.text.sentence == "The library is shut."
    assert "The library is shut." in first.accessibleName()
    reader.text.show_comment("Another one", ())
    assert reader.text.sentence == ""


def test_that_safe_view_shows_no_place_in_a_text_it_covers(
    open_bench: Bench, reader: Reader, reading: Reading, detail: CommentDetail
) -> None:
    open_bench.safe_view.turn(on=True)
    reading.read.emit(detail)
    assert not any(chip.isEnabled() for chip in reader.further.chips)


def test_that_a_comment_of_one_theme_shows_none_besides(
    reader: Reader, reading: Reading, settle: Settle
) -> None:
    reading.step(1)
    settle()
    assert not reader.further.isVisible()


def test_that_the_filter_bar_asks_for_weak_fits_and_mentions(
    qtbot: QtBot, open_bench: Bench, settle: Settle
) -> None:
    bar = FilterBar(open_bench)
    qtbot.addWidget(bar)
    settle()
    bar.weak.click()
    settle()
    assert open_bench.selection.value == Selection(weak=True)
    theme = open_bench.overview.themes[0]
    open_bench.selection.set(Selection(weak=True, mentions=(theme.id,)))
    settle()
    assert [chip.text() for chip in bar.chips()] == ["Fits its theme weakly", f"Also mentions {theme.name}"]
    bar.chips()[1].click()
    bar.chips()[0].click()
    settle()
    assert open_bench.selection.value == Selection()
