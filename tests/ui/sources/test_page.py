"""The sources page accounts for every row of every file, and asks when it cannot tell what is a comment."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Settle
from workbench.domain.intake import Role
from workbench.ui.bench import Bench
from workbench.ui.sources.glance import Glance
from workbench.ui.sources.intake import Intake
from workbench.ui.sources.page import SourcesPage
from workbench.ui.widgets.plain import Label


@pytest.fixture
def intake(open_bench: Bench) -> Intake:
    return Intake(open_bench.desk, open_bench.verbs)


@pytest.fixture
def page(qtbot: QtBot, open_bench: Bench, intake: Intake, settle: Settle) -> SourcesPage:
    made = SourcesPage(open_bench, intake)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    settle()
    return made


def test_that_a_file_is_listed_with_its_reckoning(page: SourcesPage) -> None:
    model = page.list.model()
    assert [model.index(0, column).data() for column in range(5)] == ["survey.csv", "5", "6", "5", "1"]


def test_that_rejected_rows_are_shown_with_their_reasons(page: SourcesPage) -> None:
    model = page.account.rejected.model()
    assert page.account.rejected.isVisible()
    told = [model.index(0, column).data() for column in range(3)]
    assert told == ["6", "The row has 9 cells, the header 1.", "a,b,c"]


def test_that_a_file_without_rejected_rows_shows_no_empty_list(
    page: SourcesPage, intake: Intake, tmp_path: Path, settle: Settle
) -> None:
    clean = tmp_path / "clean.csv"
    clean.write_text("comment\nThe park is dark at night\nMore benches would help many\n", encoding="utf-8")
    intake.bring([clean])
    settle()
    page.preview.accept.click()
    settle()
    page.list.selectRow(1)
    settle()
    assert not page.account.rejected.isVisible()


def test_that_the_study_is_told_at_a_glance(page: SourcesPage) -> None:
    told = [label.text() for label in page.findChildren(Glance)[0].findChildren(Label)]
    assert told[:12] == [
        "5",
        "comments",
        "5",
        "submissions",
        "5",
        "unique texts",
        "4",
        "people",
        "2",
        "themes",
        "20.0%",
        "without a theme",
    ]
    assert told[12] == "English, Thai · 01/03/2026 to 05/03/2026"


def test_that_a_dropped_file_takes_the_page_until_it_is_decided_on(
    page: SourcesPage, tmp_path: Path, settle: Settle
) -> None:
    parks = tmp_path / "parks.csv"
    parks.write_text("comment\nThe park is dark at night\nMore benches would help many\n", encoding="utf-8")
    page.drop.dropped.emit([parks])
    settle()
    assert page.preview.isVisible()
    page.preview.refuse.click()
    assert not page.preview.isVisible()
    assert page.list.isVisible()


def test_that_a_person_names_the_column_where_no_comments_are_found(
    page: SourcesPage, intake: Intake, tmp_path: Path, settle: Settle
) -> None:
    numbers = tmp_path / "numbers.csv"
    numbers.write_text("a,b\n1,2\n3,4\n5,6\n", encoding="utf-8")
    intake.bring([numbers])
    settle()
    (question,) = page.findChildren(QInputDialog)
    assert question.comboBoxItems() == ["a", "b"]
    question.setTextValue("b")
    question.accept()
    settle()
    assert page.preview.isVisible()
    assert page.preview.roles.preview is not None
    assert [column.name for column in page.preview.roles.preview.mapping.named(Role.TEXT)] == ["b"]


def test_that_a_question_not_answered_leaves_the_file(
    page: SourcesPage, intake: Intake, tmp_path: Path, settle: Settle
) -> None:
    numbers = tmp_path / "numbers.csv"
    numbers.write_text("a,b\n1,2\n3,4\n5,6\n", encoding="utf-8")
    intake.bring([numbers])
    settle()
    page.findChildren(QInputDialog)[0].reject()
    settle()
    assert not intake.is_busy
    assert not page.preview.isVisible()
