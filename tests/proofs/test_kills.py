"""The worker is killed at many moments, and each time the study is as it was and says what happened.

`VOC_KILLS` is the number of moments (2 by default; `make proof` takes 10), spread over a whole analysis.
"""

from __future__ import annotations

import os
import signal
import threading
from pathlib import Path
from time import monotonic

import pytest

from tests.services.test_analysis import COMMENTS
from tests.studies import bring_in
from workbench.domain.problems import Problem
from workbench.domain.recipe import Recipe
from workbench.protocol.events import Failed
from workbench.services import analysis, comments, studies, themes
from workbench.store.study import Study

MOMENTS = int(os.environ.get("VOC_KILLS", "2"))


def picture(study: Study) -> object:
    rows = comments.rows(study, comments.keys(study))
    return studies.summary(study), themes.list_themes(study), rows, study.log.history()


def kill_after(study: Study, seconds: float) -> Problem | None:
    """Begin an analysis, kill its worker after `seconds`, and return what its owner was told."""
    task = analysis.begin(study, Recipe())

    def kill() -> None:
        if task.worker.pid:
            os.kill(task.worker.pid, signal.SIGKILL)

    timer = threading.Timer(seconds, kill)
    timer.start()
    last = list(task.events())[-1]
    timer.cancel()
    timer.join()
    return last.problem if isinstance(last, Failed) else None


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_that_a_study_is_unchanged_whenever_its_worker_is_killed(tmp_path: Path) -> None:
    path = tmp_path / "study.voc"
    with studies.create_study(path) as study:
        bring_in(study, texts=COMMENTS)
        before = picture(study)
        started = monotonic()
        list(analysis.begin(study, Recipe()).events())
        whole = monotonic() - started
    for moment in range(MOMENTS):
        with studies.open_study(path) as study:
            assert picture(study) == before
            problem = kill_after(study, whole * (moment + 0.2) / (MOMENTS + 0.5))
            assert problem is not None
            assert problem.code == "analysis.stopped"
            assert "unchanged" in problem.safe
    with studies.open_study(path) as study:
        assert picture(study) == before
        assert study.log.verify() is None
        analysis.analyse(study, Recipe())
        assert studies.summary(study).themes > 0
