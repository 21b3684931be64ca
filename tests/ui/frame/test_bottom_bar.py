"""The bottom bar tells what is under way, how far it is and how long is left."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.studies import a_preview, bring_in
from tests.ui.conftest import Settle
from workbench.ui import language
from workbench.ui.bench import Bench
from workbench.ui.frame.bottom_bar import BottomBar
from workbench.ui.jobs import JobState


@pytest.fixture
def bar(qtbot: QtBot, open_bench: Bench) -> BottomBar:
    made = BottomBar(open_bench)
    qtbot.addWidget(made)
    made.show()
    return made


def test_that_a_job_shows_its_stage_its_part_and_its_time(bar: BottomBar) -> None:
    bar.show_job(JobState("Reading the comments · 5,120 of 7,302", 0.25, 41.0))
    assert bar.stage.text() == "Reading the comments · 5,120 of 7,302"
    assert bar.left.text() == "0:41 left"
    assert bar.bar.value() / bar.bar.maximum() == pytest.approx(0.25)
    assert bar.cancel.isVisible()


def test_that_an_unknown_end_is_not_made_up(bar: BottomBar) -> None:
    bar.show_job(JobState("Importing", None, None, can_cancel=False))
    assert bar.bar.maximum() == 0
    assert bar.left.text() == ""
    assert not bar.cancel.isVisible()


def test_that_nothing_is_shown_when_nothing_is_under_way(bar: BottomBar) -> None:
    bar.show_job(JobState("Importing"))
    bar.show_job(None)
    assert not bar.bar.isVisible()
    assert not bar.cancel.isVisible()


def test_that_saved_is_said_when_it_is_true(open_bench: Bench, bar: BottomBar, settle: Settle) -> None:
    assert bar.saved.text() == "Saved"
    open_bench.edits.rename_theme(open_bench.overview.themes[0].id, "Late buses")
    assert bar.saved.text() == "Saving…"
    settle()
    assert bar.saved.text() == "Saved"


def test_that_it_is_told_when_themes_were_found_and_the_tip_names_the_run(
    open_bench: Bench, bar: BottomBar
) -> None:
    summary = open_bench.overview.summary
    assert summary is not None
    assert summary.run is not None
    assert bar.run.text() == f"Themes found {language.moment(summary.run.started_at)}"
    assert summary.run.id in bar.run.toolTip()
    assert not bar.analyse.isVisible()
    assert not bar.assign.isVisible()


def test_that_comments_not_analysed_are_counted_and_can_be(
    qtbot: QtBot, open_bench: Bench, bar: BottomBar, settle: Settle
) -> None:
    second = a_preview("second.csv", "cd" * 32)
    open_bench.desk.change(lambda study: bring_in(study, second, ["Parks are dark", "The park is small"]))
    settle()
    open_bench.overview.reload()
    settle()
    assert bar.run.text() == "2 comments not analysed"
    with qtbot.waitSignal(bar.analysis_wanted):
        bar.analyse.click()
    assert bar.assign.isVisible()
    with qtbot.waitSignal(bar.assigning_wanted):
        bar.assign.click()
