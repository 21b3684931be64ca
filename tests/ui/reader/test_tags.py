"""The reader says how a comment is spoken and what it judges, and lets a person say otherwise."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Settle
from workbench.domain.selection import Selection
from workbench.domain.tags import Tag
from workbench.ui.bench import Bench
from workbench.ui.comments.model import CommentTable
from workbench.ui.comments.reading import Reading
from workbench.ui.reader.dock import Reader


@pytest.fixture
def reader(qtbot: QtBot, open_bench: Bench, settle: Settle) -> Iterator[Reader]:
    table = CommentTable(open_bench.desk, open_bench.verbs, open_bench.selection)
    table.reload()
    settle()
    reading = Reading(open_bench.desk, open_bench.verbs, table)
    window = QMainWindow()
    qtbot.addWidget(window)
    made = Reader(open_bench, reading, window)
    window.show()
    made.show()
    reading.step(1)
    settle()
    yield made
    window.close()


def test_that_a_comment_nobody_judged_says_so(reader: Reader) -> None:
    assert reader.tags["tone"].told.text() == "not judged"
    assert not reader.tags["tone"].reset.isEnabled()


def test_that_ticking_a_tone_keeps_it_and_leads_to_the_comment(
    reader: Reader, open_bench: Bench, settle: Settle
) -> None:
    line = reader.tags["tone"]
    line.choices[Tag("worry")].trigger()
    settle()
    line.choices[Tag("anger")].trigger()
    settle()
    assert line.told.text() == "anger, worry · by a person"
    facets = open_bench.overview.facets
    assert facets is not None
    assert facets.tones == (("anger", 1), ("worry", 1))
    open_bench.selection.set(Selection(tones=("worry",)))
    settle()
    assert open_bench.overview.counts is not None
    assert open_bench.overview.counts.comments == 1
    line.reset.trigger()
    settle()
    assert line.told.text() == "not judged"


def test_that_a_driver_can_be_blamed_praised_or_both(reader: Reader, settle: Settle) -> None:
    line = reader.tags["driver"]
    for tag in (Tag("ease", -1), Tag("employee", 1), Tag("ease", 1)):
        line.choices[tag].trigger()
        settle()
    assert line.told.text() == "ease praised, ease blamed, employee praised · by a person"
    line.choices[Tag("ease", -1)].trigger()
    settle()
    assert line.told.text() == "ease praised, employee praised · by a person"
