"""Files come in one after the other: looked at, decided on, imported or left."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Settle
from workbench.domain.intake import ImportReport, Preview, Role
from workbench.domain.problems import Problem
from workbench.ui.bench import Bench
from workbench.ui.jobs import JobState
from workbench.ui.sources.intake import Intake

GOOD = """id,comment,date
1,The park is dark at night and nobody walks there,2026-03-01
2,More benches in the park would help older people,2026-03-02
"""
NO_TEXT = "a,b\n1,2\n3,4\n5,6\n"


class Heard:
    """Everything an intake told."""

    def __init__(self, intake: Intake) -> None:
        self.previews: list[Preview | None] = []
        self.states: list[JobState] = []
        self.reports: list[ImportReport] = []
        self.problems: list[Problem] = []
        self.wanted: list[tuple[Path, list[str]]] = []
        self.stopped: list[bool] = []
        intake.previewed.connect(self.previews.append)
        intake.told.connect(self.states.append)
        intake.imported.connect(self.reports.append)
        intake.failed.connect(self.problems.append)
        intake.text_wanted.connect(lambda path, columns: self.wanted.append((path, columns)))
        intake.stopped.connect(lambda: self.stopped.append(True))

    @property
    def shown(self) -> Preview:
        preview = self.previews[-1]
        assert preview is not None
        return preview


@pytest.fixture
def intake(open_bench: Bench) -> Intake:
    return Intake(open_bench.desk, open_bench.verbs)


@pytest.fixture
def heard(intake: Intake) -> Heard:
    return Heard(intake)


@pytest.fixture
def parks(tmp_path: Path) -> Path:
    path = tmp_path / "parks.csv"
    path.write_text(GOOD, encoding="utf-8")
    return path


def test_that_a_file_is_shown_before_it_is_imported(
    intake: Intake, heard: Heard, parks: Path, settle: Settle
) -> None:
    intake.bring([parks])
    settle()
    assert [column.name for column in heard.shown.mapping.named(Role.TEXT)] == ["comment"]
    assert heard.reports == []
    assert intake.is_busy


def test_that_an_accepted_file_becomes_comments(
    open_bench: Bench, intake: Intake, heard: Heard, parks: Path, settle: Settle
) -> None:
    intake.bring([parks])
    settle()
    intake.take(heard.shown)
    settle()
    assert [(report.records, report.comments) for report in heard.reports] == [(2, 2)]
    assert open_bench.overview.summary is not None
    assert open_bench.overview.summary.counts.comments == 7
    assert [source.name for source in open_bench.overview.sources][-1] == "parks.csv"
    assert not intake.is_busy
    assert any("parks.csv" in state.text for state in heard.states)


def test_that_files_are_looked_at_one_after_the_other(
    intake: Intake, heard: Heard, parks: Path, tmp_path: Path, settle: Settle
) -> None:
    second = tmp_path / "second.csv"
    second.write_text(GOOD.replace("park", "square"), encoding="utf-8")
    intake.bring([parks, second])
    settle()
    assert heard.shown.path == parks
    intake.skip()
    settle()
    assert heard.shown.path == second
    intake.skip()
    assert heard.previews[-1] is None
    assert not intake.is_busy


def test_that_a_file_nobody_can_read_is_told_and_the_next_one_comes(
    intake: Intake, heard: Heard, parks: Path, tmp_path: Path, settle: Settle
) -> None:
    intake.bring([tmp_path / "missing.csv", parks])
    settle()
    assert [problem.code for problem in heard.problems] == ["file.missing"]
    assert heard.shown.path == parks


def test_that_a_file_without_comments_asks_for_their_column(
    intake: Intake, heard: Heard, tmp_path: Path, settle: Settle
) -> None:
    numbers = tmp_path / "numbers.csv"
    numbers.write_text(NO_TEXT, encoding="utf-8")
    intake.bring([numbers])
    settle()
    assert heard.wanted == [(numbers, ["a", "b"])]
    intake.look(numbers, "b")
    settle()
    assert [column.name for column in heard.shown.mapping.named(Role.TEXT)] == ["b"]


def test_that_the_same_file_twice_is_refused_in_words(
    intake: Intake, heard: Heard, parks: Path, settle: Settle
) -> None:
    for _ in range(2):
        intake.bring([parks])
        settle()
        intake.take(heard.shown)
        settle()
    assert [problem.code for problem in heard.problems] == ["file.already_imported"]
    assert len(heard.reports) == 1


def test_that_a_cancelled_import_leaves_nothing(
    qtbot: QtBot, open_bench: Bench, intake: Intake, heard: Heard, tmp_path: Path, settle: Settle
) -> None:
    many = tmp_path / "many.csv"
    rows = (
        f"{number},A comment about park number {number} that nobody reads twice" for number in range(1000)
    )
    many.write_text("id,comment\n" + "\n".join(rows), encoding="utf-8")
    intake.bring([many])
    settle()
    intake.take(heard.shown)
    intake.cancel()
    settle()
    assert heard.stopped == [True]
    assert heard.problems == []
    assert open_bench.overview.summary is not None
    assert open_bench.overview.summary.counts.comments == 5


def test_that_questions_are_answered_while_a_file_comes_in(
    open_bench: Bench, intake: Intake, heard: Heard, tmp_path: Path, settle: Settle
) -> None:
    many = tmp_path / "many.csv"
    rows = (
        f"{number},A comment about park number {number} that nobody reads twice" for number in range(1000)
    )
    many.write_text("id,comment\n" + "\n".join(rows), encoding="utf-8")
    intake.bring([many])
    settle()
    order: list[Any] = []
    intake.imported.connect(lambda _: order.append("imported"))
    intake.take(heard.shown)
    open_bench.desk.ask(lambda study: study.name, order.append)
    settle()
    assert order == ["City", "imported"]


def test_that_a_long_import_says_how_far_it_is(
    intake: Intake, heard: Heard, parks: Path, settle: Settle
) -> None:
    intake.bring([parks])
    settle()
    intake.take(heard.shown)
    settle()
    assert [state.fraction for state in heard.states if "2 rows" in state.text] == [1.0]
