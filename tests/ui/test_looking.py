"""Comments are looked through after an import and before an analysis, followed and cancelled like one."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PATIENCE, Settle
from tests.ui.hands import HandVerbs
from workbench.domain.problems import Problem
from workbench.domain.recipe import Recipe
from workbench.ui.analysis import Analysis
from workbench.ui.assembly import Workbench
from workbench.ui.bench import Bench
from workbench.ui.jobs import JobState

LETTER = "Dear council, keep the baths open for everybody."
PARKS = f"comment\n{LETTER}\n{LETTER}\n{LETTER} Call me on 020 7946.\nThe park is dark at night\n"


@pytest.fixture
def analysis(open_bench: Bench) -> Analysis:
    return Analysis(open_bench.desk, open_bench.verbs)


@pytest.fixture
def told(analysis: Analysis) -> list[JobState]:
    states: list[JobState] = []
    analysis.told.connect(states.append)
    return states


def stages(told: list[JobState]) -> list[str]:
    """Return what was told, each stage once."""
    return list(dict.fromkeys(state.text.split(" · ")[0] for state in told))


def look_through(qtbot: QtBot, analysis: Analysis) -> bool:
    with qtbot.waitSignal(analysis.ended, timeout=PATIENCE) as ended:
        analysis.look_through()
    analysis.stop()
    assert ended.args is not None
    return bool(ended.args[0])


def folder_of(study_file: Path) -> Path:
    return study_file.with_name(study_file.name + "-look")


def test_that_every_stage_is_named_and_no_themes_are_claimed(
    qtbot: QtBot, analysis: Analysis, told: list[JobState]
) -> None:
    assert look_through(qtbot, analysis) is False
    assert stages(told) == [
        "Getting ready",
        "Telling languages",
        "Finding copied letters",
        "Looking for personal data",
        "Entering what was found into the study",
    ]


def test_that_nothing_is_looked_through_twice(
    qtbot: QtBot, analysis: Analysis, told: list[JobState], settle: Settle
) -> None:
    look_through(qtbot, analysis)
    settle()
    told.clear()
    look_through(qtbot, analysis)
    assert stages(told) == ["Getting ready"]


def test_that_an_analysis_looks_through_first(qtbot: QtBot, analysis: Analysis, told: list[JobState]) -> None:
    with qtbot.waitSignal(analysis.ended, timeout=PATIENCE) as ended:
        analysis.start(Recipe())
    analysis.stop()
    assert ended.args == [True]
    places = [stages(told).index(stage) for stage in ("Looking for personal data", "Finding themes")]
    assert places == sorted(places)


def test_that_an_analysis_asked_for_meanwhile_follows(
    qtbot: QtBot, verbs: HandVerbs, analysis: Analysis, told: list[JobState]
) -> None:
    verbs.looking_gate = threading.Event()
    analysis.look_through()
    qtbot.waitUntil(lambda: "Finding copied letters" in stages(told), timeout=PATIENCE)
    assert analysis.can_start
    analysis.start(Recipe())
    assert not analysis.can_start
    with qtbot.waitSignal(analysis.ended, timeout=PATIENCE) as ended:
        verbs.looking_gate.set()
    analysis.stop()
    assert ended.args == [True]


def test_that_a_cancel_stops_all_that_was_to_follow(
    qtbot: QtBot,
    verbs: HandVerbs,
    analysis: Analysis,
    told: list[JobState],
    settle: Settle,
    study_file: Path,
) -> None:
    verbs.looking_gate = threading.Event()
    analysis.start(Recipe())
    qtbot.waitUntil(lambda: "Finding copied letters" in stages(told), timeout=PATIENCE)
    assert folder_of(study_file).exists()
    words: list[str] = []
    analysis.cancelled.connect(words.append)
    analysis.cancel()
    assert not analysis.is_running
    assert words == ["The comments were not looked through to the end. That comes before themes are found."]
    analysis.stop()
    settle()
    assert not folder_of(study_file).exists()
    assert "Finding themes" not in stages(told)


def test_that_a_failure_is_told_once_and_ends_all(
    qtbot: QtBot, verbs: HandVerbs, analysis: Analysis, told: list[JobState], settle: Settle
) -> None:
    verbs.looking_problem = Problem("analysis.out_of_memory")
    problems: list[Problem] = []
    analysis.failed.connect(problems.append)
    with qtbot.waitSignal(analysis.ended, timeout=PATIENCE) as ended:
        analysis.start(Recipe())
    analysis.stop()
    settle()
    assert ended.args == [False]
    assert [problem.code for problem in problems] == ["analysis.out_of_memory"]
    assert "Finding themes" not in stages(told)


def test_that_comments_are_looked_through_when_they_came(
    qtbot: QtBot, city: Workbench, calm: Settle, tmp_path: Path
) -> None:
    parks = tmp_path / "parks.csv"
    parks.write_text(PARKS, encoding="utf-8")
    previews: list[object] = []
    city.intake.previewed.connect(lambda preview: previews.append(preview) if preview else None)
    city.intake.bring([parks])
    qtbot.waitUntil(lambda: bool(previews), timeout=PATIENCE)
    with qtbot.waitSignal(city.analysis.ended, timeout=PATIENCE):
        city.intake.take(previews[0])  # pyright: ignore[reportArgumentType] - a Preview, as its signal says
    calm()
    found: list[int] = []
    city.bench.desk.ask(
        city.bench.verbs.list_campaigns, lambda rows: found.extend(row.counts.comments for row in rows)
    )
    calm()
    assert found == [3]
    assert not city.window.doings.cancel.isEnabled()


def test_that_a_closed_study_is_left_alone(city: Workbench, calm: Settle) -> None:
    city.window.doings.close.trigger()
    calm()
    assert not city.analysis.is_running
