"""Teaching the machine tones: by the same card, tag by tag, offered and not imposed."""

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
from workbench.domain.coding import Taught
from workbench.domain.recipe import Recipe
from workbench.domain.tag_comparison import TagComparison, TagFigure
from workbench.domain.tags import NAMES
from workbench.protocol.events import Event, Finished, Progress
from workbench.protocol.tag_calibrating import TagCalibrationFiles, TagCalibrationResult
from workbench.services import calibration, coding, comments, drawing, tags
from workbench.store import codings
from workbench.store.runs import ClusterRow, RunArrival, RunHeader, TextResult
from workbench.store.snapshot import take_snapshot
from workbench.store.study import Study
from workbench.ui.assembly import Workbench
from workbench.ui.coding.page import CodingPage
from workbench.ui.widgets.plain import Label

COMMENTS = 120
WORRY = TagFigure("worry", 40, 0.75, 0.61, 0.88, 0.5, 0.4, 0.62)
BETTER = TagComparison("en", 110, 4, 100, True, 0.66, 0.58, 0.74, 0.6, 0.51, 0.69, 0.01, 0.12, (WORRY,))
WORSE = replace(BETTER, f1=0.55, low=-0.1, high=0.02)
UNFIT = replace(BETTER, language="de", is_read=False, starter_f1=0.0, f1=0.4)


class HandCalibrator:
    """Stands in for the worker: every reading is a question, and how right that is says `comparison`."""

    def __init__(self, task: calibration.CalibrationTask, comparison: TagComparison) -> None:
        self._task, self._comparison = task, comparison

    def events(self) -> Iterator[Event]:
        yield Progress("tags", 1, 2, 0.5, 3.0)
        count = len(self._task.snapshot.readings)
        question = np.full(count, NAMES["tone"].index("question"), dtype=np.int8)
        sure = np.full(count, 0.9, dtype=np.float32)
        result = TagCalibrationResult(
            np.arange(count, dtype=np.int32), question, np.zeros(count, np.int8), sure, (self._comparison,)
        )
        TagCalibrationFiles(self._task.folder).write_result(result)
        yield Finished()

    def cancel(self) -> None:
        """Nothing is under way that could be ended."""


@pytest.fixture
def comparison() -> TagComparison:
    return BETTER


@pytest.fixture
def verbs(comparison: TagComparison) -> HandVerbs:
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
    """Return the page of a study of 120 comments without a tone, all of them coded for tones."""
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
    header = RunHeader(Recipe(), snapshot.data_hash, {}, {"tags en": "m"}, {}, COMMENTS, "now", 1.0)
    arrival = RunArrival(study, header)
    arrival.add_clusters([ClusterRow(0, "All", "en", [("word", 1.0)], [snapshot.numbers[0]])])
    arrival.add_texts([TextResult(number, "en", 0, 0.5, 0, 0) for number in snapshot.numbers])
    arrival.publish("Analyse")
    draw = drawing.draw_sample(study, "random", COMMENTS, subject="tone").ids[0]
    said = [(one.comment, ("worry", "")[at % 2]) for at, one in enumerate(codings.drawn(study, draw))]
    coding.code(study, draw, said, "Anna")


def calibrate(qtbot: QtBot, workbench: Workbench, page: CodingPage, calm: Settle) -> None:
    with qtbot.waitSignal(workbench.analysis.calibrated, timeout=PATIENCE):
        page.calibration.calibrate.click()
    calm()


def spoken(workbench: Workbench, calm: Settle) -> set[str]:
    """Return the tones comments have."""
    calm()
    found: list[set[str]] = []
    workbench.bench.desk.ask(
        lambda study: {str(one) for one in tags.tags_of(study, comments.keys(study), "tone").values()},
        found.append,
    )
    calm()
    return found[0]


def shown(page: CodingPage) -> set[str]:
    return {label.text() for label in page.calibration.findChildren(Label) if label.isVisible()}


def test_that_a_model_of_tones_is_offered_tag_by_tag_and_used_when_told_to(
    qtbot: QtBot, workbench: Workbench, page: CodingPage, calm: Settle
) -> None:
    card = page.calibration
    assert page.subject == card.subject == "tone"
    assert "English 120" in card.enough.text()
    assert "put right in the reader" in card.body.text()
    calibrate(qtbot, workbench, page, calm)
    assert workbench.window.notice_bar.headline.text() == "A model is calibrated by your coding."
    assert {"0.66 (0.58 to 0.74)", "0.60 (0.51 to 0.69)", "+0.06 (+0.01 to +0.12)"} <= shown(page)
    assert {"worry", "40", "0.75 (0.61 to 0.88)", "0.50 (0.40 to 0.62)"} <= shown(page)
    assert any("4 put right by hand" in text for text in shown(page))
    assert spoken(workbench, calm) == {""}
    card.use.click()
    assert spoken(workbench, calm) == {"question"}
    assert "Tones are read by the calibrated model now." in card.verdict.text()
    card.starter.click()
    assert spoken(workbench, calm) == {""}
    workbench.bench.edits.undo()
    assert spoken(workbench, calm) == {"question"}


@pytest.mark.parametrize(
    ("comparison", "said"),
    [(WORSE, "not better than the starter"), (UNFIT, "from a macro-F1 of 0.50 on")],
)
def test_that_a_model_that_reads_no_better_cannot_be_used_and_that_is_said(
    qtbot: QtBot, workbench: Workbench, page: CodingPage, calm: Settle, said: str
) -> None:
    calibrate(qtbot, workbench, page, calm)
    assert not page.calibration.use.isVisible()
    assert said in page.calibration.verdict.text()


def test_that_the_card_of_one_subject_says_nothing_of_anothers_model(
    qtbot: QtBot, workbench: Workbench, page: CodingPage, calm: Settle
) -> None:
    calibrate(qtbot, workbench, page, calm)
    for subject in ("sentiment", "driver"):
        page.told.turn_to(subject)
        assert page.calibration.isVisible()
        assert not page.calibration.use.isVisible()
        assert not page.calibration.calibrate.isEnabled()
        assert "0.66 (0.58 to 0.74)" not in shown(page)
    page.told.turn_to("theme")
    assert not page.calibration.isVisible()
    page.told.turn_to("tone")
    assert page.calibration.use.isVisible()
