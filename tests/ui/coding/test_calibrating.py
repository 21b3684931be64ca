"""Teaching the machine: from a hundred codings on, in the worker, offered and not imposed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from tests.studies import bring_in, looked_through_by_hand
from tests.ui.conftest import PATIENCE, Settle
from tests.ui.hands import HandVerbs
from workbench.domain.coding import Comparison, Taught
from workbench.domain.recipe import Recipe
from workbench.domain.sentiment import LABELS
from workbench.domain.sentiment import Label as Code
from workbench.protocol.calibrating import CalibrationFiles, CalibrationResult
from workbench.protocol.events import Event, Finished, Progress
from workbench.services import calibration, coding, drawing
from workbench.store import codings
from workbench.store.runs import ClusterRow, RunArrival, RunHeader, SentimentResult, TextResult
from workbench.store.snapshot import take_snapshot
from workbench.store.study import Study
from workbench.ui.assembly import Workbench
from workbench.ui.coding.page import CodingPage
from workbench.ui.widgets.plain import Label

COMMENTS = 120
BETTER = Comparison(
    "en", 110, 110, 0.61, 0.52, 0.6, 0.55, 0.02, 0.16, 0.5, 0.7, 0.4, 0.62, 0.5, 0.7, 0.45, 0.65
)
DOUBTFUL = replace(BETTER, low=-0.05)
WORSE = replace(BETTER, kappa=0.4, low=-0.2, high=0.01)


class HandCalibrator:
    """Stands in for the worker: every reading is negative, as good as `comparison` says."""

    def __init__(self, task: calibration.CalibrationTask, comparison: Comparison) -> None:
        self._task, self._comparison = task, comparison

    def events(self) -> Iterator[Event]:
        yield Progress("sentiment", 1, 2, 0.5, 3.0)
        count = len(self._task.snapshot.readings)
        figures = (np.full(count, value, dtype=np.float32) for value in (-0.7, 0.8))
        labels = np.full(count, -1, dtype=np.int8)
        result = CalibrationResult(np.arange(count), labels, *figures, comparisons=(self._comparison,))
        CalibrationFiles(self._task.folder).write_result(result)
        yield Finished()

    def cancel(self) -> None:
        """Nothing is under way that could be ended."""


@pytest.fixture
def comparison() -> Comparison:
    return BETTER


@pytest.fixture
def verbs(comparison: Comparison) -> HandVerbs:
    class Calibrating(HandVerbs):
        def begin_calibrating(
            self, study: Study, subject: Taught = "sentiment"
        ) -> calibration.CalibrationTask:
            task = super().begin_calibrating(study, subject)
            task.worker = HandCalibrator(task, comparison)  # pyright: ignore[reportAttributeAccessIssue] - stands in by protocol
            return task

    return Calibrating()


@pytest.fixture
def page(workbench: Workbench, tmp_path: Path, calm: Settle) -> CodingPage:
    """Return the page of a study of 120 comments the machine took for neutral, all of them coded."""
    path = tmp_path / "coded.voc"
    with Study.create(path) as study:
        prepare(study)
    workbench.ways.open_path(path)
    calm()
    workbench.window.show_page("coding")
    calm()
    assert workbench.window.workspace is not None
    made = workbench.window.workspace.built("coding")
    assert isinstance(made, CodingPage)
    return made


def prepare(study: Study) -> None:
    bring_in(study, texts=[f"The bus number {number} is late" for number in range(COMMENTS)])
    looked_through_by_hand(study)
    snapshot = take_snapshot(study)
    arrival = RunArrival(study, RunHeader(Recipe(), snapshot.data_hash, {}, {}, {}, COMMENTS, "now", 1.0))
    arrival.add_clusters([ClusterRow(0, "All", "en", [("word", 1.0)], [snapshot.numbers[0]])])
    arrival.add_texts([TextResult(number, "en", 0, 0.5, 0, 0) for number in snapshot.numbers])
    arrival.add_sentiment([SentimentResult(number, "open", 0, 0.0, 0.5) for number in snapshot.numbers])
    arrival.publish("Analyse")
    draw = drawing.draw_sample(study, "random", COMMENTS).ids[0]
    said: list[tuple[str, Code]] = [
        (one.comment, LABELS[at % 3]) for at, one in enumerate(codings.drawn(study, draw))
    ]
    coding.code(study, draw, said, "Anna")


def calibrate(qtbot: QtBot, workbench: Workbench, page: CodingPage, calm: Settle) -> None:
    with qtbot.waitSignal(workbench.analysis.calibrated, timeout=PATIENCE):
        page.calibration.calibrate.click()
    calm()


def judged(workbench: Workbench, calm: Settle) -> tuple[int, int, int, int]:
    """Return how many comments are called negative, neutral and positive, and how many are not judged."""
    calm()
    (theme,) = workbench.bench.overview.themes
    mood = theme.sentiment
    return mood.negative, mood.neutral, mood.positive, mood.abstained


def test_that_a_model_is_offered_beside_the_starter_and_used_when_told_to(
    qtbot: QtBot, workbench: Workbench, page: CodingPage, calm: Settle
) -> None:
    card = page.calibration
    assert "English 120" in card.enough.text()
    assert card.calibrate.isEnabled()
    assert not card.use.isVisible()
    calibrate(qtbot, workbench, page, calm)
    assert workbench.window.notice_bar.headline.text() == "A model is calibrated by your coding."
    shown = [label.text() for label in card._comparisons.findChildren(Label)]
    assert {"0.52 (0.40 to 0.62)", "0.61 (0.50 to 0.70)", "+0.09 (+0.02 to +0.16)"} <= set(shown)
    assert {"0.55 (0.45 to 0.65)", "0.60 (0.50 to 0.70)"} <= set(shown)
    assert card.verdict.text() == "It agrees better with people than the starter."
    assert judged(workbench, calm) == (0, COMMENTS, 0, 0)
    card.use.click()
    assert judged(workbench, calm) == (COMMENTS, 0, 0, 0)
    assert "by the calibrated model now" in card.verdict.text()
    assert not card.use.isVisible()
    card.starter.click()
    assert judged(workbench, calm) == (0, COMMENTS, 0, 0)
    workbench.bench.edits.undo()
    assert judged(workbench, calm) == (COMMENTS, 0, 0, 0)


@pytest.mark.parametrize("comparison", [WORSE])
def test_that_a_worse_model_cannot_be_used_and_that_is_said(
    qtbot: QtBot, workbench: Workbench, page: CodingPage, calm: Settle
) -> None:
    calibrate(qtbot, workbench, page, calm)
    assert not page.calibration.use.isVisible()
    assert "not better than the starter" in page.calibration.verdict.text()


@pytest.mark.parametrize("comparison", [DOUBTFUL])
def test_that_a_doubtful_gain_is_called_so(
    qtbot: QtBot, workbench: Workbench, page: CodingPage, calm: Settle
) -> None:
    calibrate(qtbot, workbench, page, calm)
    assert page.calibration.use.isVisible()
    assert "could still be chance" in page.calibration.verdict.text()


def test_that_the_bottom_bar_tells_of_it_and_a_second_wish_changes_nothing(
    qtbot: QtBot, workbench: Workbench, page: CodingPage, calm: Settle
) -> None:
    told: list[str] = []
    workbench.analysis.told.connect(lambda state: told.append(state.text))
    with qtbot.waitSignal(workbench.analysis.calibrated, timeout=PATIENCE):
        page.calibration.calibrate.click()
        page.calibration.calibrate.click()
        assert workbench.window.workspace is not None
        assert workbench.window.workspace.bottom.cancel.isVisible()
    calm()
    assert any("Judging sentiment" in text for text in told)
    assert told.count("Getting ready") == 1


def test_that_cancelling_leaves_no_model(workbench: Workbench, page: CodingPage, calm: Settle) -> None:
    page.calibration.calibrate.click()
    assert workbench.window.workspace is not None
    workbench.window.workspace.bottom.cancel.click()
    calm()
    assert workbench.window.notice_bar.headline.text() == "The calibration was cancelled. Nothing is changed."
    page.reload()
    calm()
    assert not page.calibration.use.isVisible()
