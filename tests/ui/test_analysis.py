"""An analysis is followed stage by stage, published without a pause, and cancelled at once."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.studies import a_preview, bring_in
from tests.ui.conftest import PATIENCE, Settle
from tests.ui.hands import HandVerbs
from workbench.domain.problems import Problem
from workbench.domain.recipe import Recipe
from workbench.protocol.events import STAGES
from workbench.store.study import Study
from workbench.ui.analysis import Analysis
from workbench.ui.bench import Bench
from workbench.ui.jobs import JobState


@pytest.fixture
def analysis(open_bench: Bench) -> Analysis:
    return Analysis(open_bench.desk, open_bench.verbs)


@pytest.fixture
def told(analysis: Analysis) -> list[JobState]:
    states: list[JobState] = []
    analysis.told.connect(states.append)
    return states


def finish(qtbot: QtBot, analysis: Analysis) -> bool:
    with qtbot.waitSignal(analysis.ended, timeout=PATIENCE) as ended:
        pass
    analysis.stop()
    assert ended.args is not None
    return bool(ended.args[0])


def test_that_every_stage_is_named_and_the_themes_arrive(
    qtbot: QtBot, open_bench: Bench, analysis: Analysis, told: list[JobState], settle: Settle
) -> None:
    analysis.start(Recipe(seed=5))
    assert analysis.is_running
    assert finish(qtbot, analysis)
    settle()
    stages = [state.text.split(" · ")[0] for state in told]
    for stage in ("Getting ready", "Reading the comments", "Finding themes", "Judging sentiment"):
        assert stage in stages
    assert told[-1].fraction == 1.0
    assert open_bench.overview.summary is not None
    assert open_bench.overview.summary.run is not None
    assert open_bench.overview.summary.run.seed == 5
    assert open_bench.overview.steps[0] is not None
    assert not analysis.is_running


def test_that_new_comments_are_put_to_the_themes_there_are(
    qtbot: QtBot, open_bench: Bench, analysis: Analysis, settle: Settle
) -> None:
    themes = [theme.id for theme in open_bench.overview.themes]
    second = a_preview("second.csv", "cd" * 32)
    open_bench.desk.change(lambda study: bring_in(study, second, ["Parks are dark", "The park is small"]))
    settle()
    analysis.assign()
    assert finish(qtbot, analysis)
    settle()
    assert open_bench.overview.summary is not None
    assert open_bench.overview.summary.unanalysed == 0
    assert [theme.id for theme in open_bench.overview.themes] == themes
    assert open_bench.overview.steps[0] == "Put 2 new texts to themes"


def test_that_progress_counts_and_times(qtbot: QtBot, analysis: Analysis, told: list[JobState]) -> None:
    analysis.start(Recipe())
    finish(qtbot, analysis)
    embedding = next(state for state in told if state.text.startswith("Reading the comments"))
    part = round(100 * STAGES.index("embed") / len(STAGES))
    assert embedding.text == f"Reading the comments · {part}%"
    assert embedding.seconds_left == 41.0


def test_that_a_cancel_is_answered_at_once_and_changes_nothing(
    qtbot: QtBot,
    open_bench: Bench,
    verbs: HandVerbs,
    analysis: Analysis,
    told: list[JobState],
    settle: Settle,
) -> None:
    before = [theme.name for theme in open_bench.overview.themes]
    verbs.gate = threading.Event()
    analysis.start(Recipe())
    qtbot.waitUntil(lambda: len(told) > len(STAGES) // 2, timeout=PATIENCE)
    answered: list[str] = []
    analysis.cancelled.connect(lambda: answered.append("cancelled"))
    analysis.cancel()
    assert answered == ["cancelled"]
    assert not analysis.is_running
    analysis.stop()
    settle()
    open_bench.overview.reload()
    settle()
    assert [theme.name for theme in open_bench.overview.themes] == before


def test_that_a_cancel_before_the_worker_began_is_kept(
    open_bench: Bench, analysis: Analysis, settle: Settle
) -> None:
    analysis.start(Recipe())
    analysis.cancel()
    settle()
    assert not analysis.is_running
    assert analysis._thread is None


def test_that_a_failure_is_told_once_in_words(
    qtbot: QtBot, verbs: HandVerbs, analysis: Analysis, settle: Settle
) -> None:
    verbs.problem = Problem("analysis.out_of_memory")
    problems: list[Problem] = []
    analysis.failed.connect(problems.append)
    analysis.start(Recipe())
    assert not finish(qtbot, analysis)
    settle()
    assert [problem.code for problem in problems] == ["analysis.out_of_memory"]


def test_that_a_study_without_comments_says_so(
    qtbot: QtBot, bench: Bench, tmp_path: Path, settle: Settle
) -> None:
    bench.desk.open(lambda: Study.create(tmp_path / "empty.voc"))
    settle()
    analysis = Analysis(bench.desk, bench.verbs)
    problems: list[Problem] = []
    analysis.failed.connect(problems.append)
    analysis.start(Recipe())
    assert not finish(qtbot, analysis)
    assert [problem.code for problem in problems] == ["study.no_comments"]


def test_that_a_second_start_waits_for_nobody(
    qtbot: QtBot, verbs: HandVerbs, analysis: Analysis, told: list[JobState]
) -> None:
    verbs.gate = threading.Event()
    analysis.start(Recipe())
    analysis.start(Recipe(seed=7))
    verbs.gate.set()
    finish(qtbot, analysis)
    assert [state.text for state in told].count("Entering the themes into the study") == 1


def test_that_one_analysis_can_follow_another(
    qtbot: QtBot, open_bench: Bench, analysis: Analysis, settle: Settle
) -> None:
    for seed in (1, 2):
        analysis.start(Recipe(seed=seed))
        assert finish(qtbot, analysis)
        settle()
    assert open_bench.overview.summary is not None
    assert open_bench.overview.summary.run is not None
    assert open_bench.overview.summary.run.seed == 2
