"""The worker is killed at many moments, and each time the study is as it was and says what happened.

`VOC_KILLS` is the number of moments (2 by default; `make proof` takes 10), spread over a whole analysis by how
far it is, from its first word on.
"""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from tests.services.test_analysis import COMMENTS
from tests.studies import bring_in
from workbench.domain.problems import Problem
from workbench.domain.recipe import Recipe
from workbench.protocol.events import Event, Failed, Progress
from workbench.services import analysis, comments, studies, themes
from workbench.store.study import Study

MOMENTS = int(os.environ.get("VOC_KILLS", "2"))
_FURTHEST = 0.9


def picture(study: Study) -> object:
    rows = comments.rows(study, comments.keys(study))
    return studies.summary(study), themes.list_themes(study), rows, study.log.history()


def kill_at(study: Study, fraction: float) -> Problem | None:
    """Begin an analysis, kill its worker when this part of it is done, and return what its owner was told."""
    task = analysis.begin(study, Recipe())
    last: Event | None = None
    for event in task.events():
        if isinstance(event, Progress) and event.fraction >= fraction and task.worker.pid:
            os.kill(task.worker.pid, signal.SIGKILL)
        last = event
    return last.problem if isinstance(last, Failed) else None


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_that_a_study_is_unchanged_whenever_its_worker_is_killed(tmp_path: Path) -> None:
    path = tmp_path / "study.voc"
    with studies.create_study(path) as study:
        bring_in(study, texts=COMMENTS)
        before = picture(study)
    for moment in range(MOMENTS):
        with studies.open_study(path) as study:
            assert picture(study) == before
            problem = kill_at(study, _FURTHEST * moment / max(MOMENTS - 1, 1))
            assert problem is not None
            assert problem.code == "analysis.stopped"
            assert "unchanged" in problem.safe
    with studies.open_study(path) as study:
        assert picture(study) == before
        assert study.log.verify() is None
        analysis.analyse(study, Recipe())
        assert studies.summary(study).themes > 0
