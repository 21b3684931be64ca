"""The list of comments is painted once for each new list: what is seen last must not be waited for twice."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QEvent, QObject
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Settle
from tests.ui.hands import HandVerbs
from workbench.domain.selection import Selection
from workbench.domain.views import CommentRow
from workbench.services.comments import First
from workbench.store.study import Study
from workbench.ui.bench import Bench
from workbench.ui.comments.model import Column, CommentTable
from workbench.ui.comments.reading import Reading
from workbench.ui.comments.view import CommentList


class ManyVerbs(HandVerbs):
    """A study of many comments, made up as they are asked for; a search finds a third of them."""

    def first(self, study: Study, selection: Selection, order: str) -> First:
        return First(range(3_000, 4_000) if selection.search else range(3_000), are_all=True)

    def rows(self, study: Study, keys: Sequence[int]) -> list[CommentRow]:
        return [
            CommentRow(
                key, f"c{key}", "f.csv", key, f"text {key}", "en", "", "", "", None, "", None, "", None, None
            )
            for key in keys
        ]


class Paintings(QObject):
    """Counts how often what it watches is painted."""

    number = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.number += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


@pytest.fixture
def verbs() -> ManyVerbs:
    return ManyVerbs()


@pytest.fixture
def shown(qtbot: QtBot, open_bench: Bench, settle: Settle) -> CommentList:
    table = CommentTable(open_bench.desk, open_bench.verbs, open_bench.selection)
    made = CommentList(
        table, Reading(open_bench.desk, open_bench.verbs, table), open_bench.appearance, (Column.TEXT,)
    )
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    table.reload()
    settle()
    qtbot.wait(50)
    return made


def test_that_a_new_list_is_painted_once(
    qtbot: QtBot, shown: CommentList, open_bench: Bench, settle: Settle
) -> None:
    paintings = Paintings()
    shown.viewport().installEventFilter(paintings)
    open_bench.selection.set(Selection(search="text"))
    settle()
    qtbot.wait(50)
    assert shown.model().rowCount() == 1_000
    assert paintings.number == 1
