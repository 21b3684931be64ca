"""Going from broad themes to fine ones in the window: at once, by keyboard too, and back by undo."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.services.test_analysis import COMMENTS
from tests.studies import bring_in
from tests.ui.conftest import PATIENCE
from workbench.domain.recipe import Recipe
from workbench.protocol.launcher import WorkerProcess
from workbench.services import analysis, studies
from workbench.ui.analysis import Analysis
from workbench.ui.bench import Bench
from workbench.ui.themes.levels import LevelControl
from workbench.ui.themes.model import Column, ThemeTable


@pytest.fixture(scope="module")
def analysed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("levels") / "study.voc"
    with studies.create_study(path, "Levels") as made:
        bring_in(made, texts=COMMENTS)
        analysis.analyse(made, Recipe())
    return path


@pytest.fixture
def study_file(analysed: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(analysed, tmp_path / "study.voc"))


@pytest.fixture
def control(open_bench: Bench, qtbot: QtBot) -> LevelControl:
    made = LevelControl(open_bench)
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: bool(made.levels), timeout=PATIENCE)
    return made


def settled(control: LevelControl, bench: Bench, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bench.desk.is_idle and control.isEnabled(), timeout=PATIENCE)


def test_that_there_is_a_stop_for_every_level_and_the_own_choice_is_shown(control: LevelControl) -> None:
    assert not control.isHidden()
    assert control.slider.maximum() == len(control.levels) - 1
    assert control.levels[control.slider.value()].granularity == 1.0
    assert control.told.text() == f"{control.levels[control.slider.value()].themes} themes found"
    assert control.told.toolTip() == "granularity 1.0"
    assert control.slider.accessibleName()
    assert control.levels[control.slider.value()].names[0] in control.slider.accessibleDescription()


def test_that_a_key_shows_another_level_and_undo_goes_back(
    control: LevelControl, open_bench: Bench, qtbot: QtBot
) -> None:
    before = [theme.id for theme in open_bench.overview.themes]
    qtbot.keyClick(control.slider, Qt.Key.Key_End)
    settled(control, open_bench, qtbot)
    assert len(open_bench.overview.themes) == control.levels[-1].themes > len(before)
    assert control.levels[-1].is_shown
    assert not control.finer.isEnabled()
    open_bench.edits.undo()
    settled(control, open_bench, qtbot)
    assert [theme.id for theme in open_bench.overview.themes] == before
    assert control.levels[control.slider.value()].granularity == 1.0


def test_that_dragging_tells_and_letting_go_shows(
    control: LevelControl, open_bench: Bench, qtbot: QtBot
) -> None:
    before = len(open_bench.overview.themes)
    control.slider.sliderMoved.emit(0)
    assert control.told.text().startswith(f"{control.levels[0].themes} theme")
    assert len(open_bench.overview.themes) == before
    control.broader.setEnabled(True)
    qtbot.mouseClick(control.broader, Qt.MouseButton.LeftButton)
    settled(control, open_bench, qtbot)
    assert [level.granularity for level in control.levels if level.is_shown] == [0.7]


def test_that_the_list_says_in_a_word_how_surely_a_theme_would_be_found_again(open_bench: Bench) -> None:
    table = ThemeTable(open_bench.overview)
    words = {table.index(row, Column.STEADY).data() for row in range(table.rowCount())}
    assert words & {"firm", "fair", "loose"}
    assert "stability" in table.index(0, Column.STEADY).data(Qt.ItemDataRole.ToolTipRole)


def test_that_finding_themes_at_another_granularity_alone_starts_no_worker(
    open_bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a worker was started")

    monkeypatch.setattr(WorkerProcess, "events", refuse)
    chores = Analysis(open_bench.desk, open_bench.verbs)
    with qtbot.waitSignal(chores.ended, timeout=PATIENCE) as ended:
        chores.start(Recipe(granularity=4.0))
    assert ended.args == [True]
    qtbot.waitUntil(lambda: open_bench.desk.is_idle, timeout=PATIENCE)
    assert open_bench.overview.steps[0] == "Show themes at granularity 4"
    chores.stop()
