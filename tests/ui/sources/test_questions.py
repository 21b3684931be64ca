"""What a question asks for is corrected after an import, too, and taken back like any edit."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Settle
from workbench.ui.bench import Bench
from workbench.ui.sources.intake import Intake
from workbench.ui.sources.page import SourcesPage
from workbench.ui.sources.questions import QuestionColumn
from workbench.ui.sources.questions_dialog import QuestionsDialog


@pytest.fixture
def dialog(qtbot: QtBot, open_bench: Bench, settle: Settle) -> Iterator[QuestionsDialog]:
    page = SourcesPage(open_bench, Intake(open_bench.desk, open_bench.verbs))
    qtbot.addWidget(page)
    page.show()
    page.questions.click()
    settle()
    (found,) = page.findChildren(QuestionsDialog)
    yield found
    found.accept()


def told(dialog: QuestionsDialog) -> list[str]:
    return [dialog.table.index(0, column).data() for column in QuestionColumn]


def test_that_it_is_a_sound_model(qtmodeltester: ModelTester, dialog: QuestionsDialog) -> None:
    qtmodeltester.check(dialog.table)


def test_that_a_question_is_corrected_and_taken_back(
    open_bench: Bench, dialog: QuestionsDialog, settle: Settle
) -> None:
    assert told(dialog) == ["What was good?", "What is good", "2"]
    dialog.table.setData(dialog.table.index(0, QuestionColumn.ASKS), "improve")
    settle()
    assert told(dialog) == ["What was good?", "What could be better", "2"]
    open_bench.edits.undo()
    settle()
    assert told(dialog) == ["What was good?", "What is good", "2"]


def test_that_the_list_is_worked_where_it_stands(dialog: QuestionsDialog) -> None:
    box = dialog.list.indexWidget(dialog.table.index(0, QuestionColumn.ASKS))
    assert box is not None
    assert box.accessibleName() == "What was good?"
