"""New comments go to the themes of the analysis by one step that can be undone; the themes stay as they are."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.studies import TEXTS, a_preview, analyse_by_hand, bring_in, looked_through_by_hand
from workbench.domain.problems import Problem
from workbench.domain.recipe import Recipe
from workbench.domain.selection import Selection
from workbench.protocol.assigning import AssigningFiles
from workbench.protocol.memberships import Memberships
from workbench.protocol.workfolder import Result
from workbench.services import assigning
from workbench.services.analysis import begin
from workbench.services.verification import verify
from workbench.store import comments, runs, themes
from workbench.store.snapshot import drawn_map, take_snapshot
from workbench.store.study import Study

NEW = ("Another bus that never came", "What about swimming?")


@pytest.fixture
def study(tmp_path: Path) -> Study:
    """A study analysed before two comments came."""
    made = Study.create(tmp_path / "s.voc")
    bring_in(made)
    analyse_by_hand(made)
    bring_in(made, a_preview("may.csv", "cd" * 32), NEW)
    looked_through_by_hand(made)
    return made


def a_result() -> Result:
    """Return what a worker says of the new comments: the first is on buses, the second on nothing known."""
    none = np.zeros(0, dtype=np.float32)
    near = np.array([0.5, 0.1], dtype=np.float32)
    return Result(
        languages=["en", "en"],
        labels=np.array([0, -1], dtype=np.int32),
        strength=np.array([0.75, 0], dtype=np.float32),
        xy=np.array([[1, 2], [np.nan, np.nan]], dtype=np.float32),
        sentiment=np.array([-1, 0], dtype=np.int8),
        score=np.array([-0.5, 0], dtype=np.float32),
        confidence=np.array([0.9, 0.5], dtype=np.float32),
        clusters=(),
        models={},
        versions={"workbench": "0"},
        timings={},
        memberships=Memberships(near, np.zeros((0, 3), np.int32), none.astype(np.int32), none),
    )


def put_to_themes(study: Study) -> str:
    task = assigning.begin(study)
    assert task is not None
    task.folder.write_result(a_result())
    return [step for step in assigning.publish(study, task) if step is not None][-1].label


def test_that_the_worker_gets_the_analysed_texts_first_and_judges_the_new_ones_alone(study: Study) -> None:
    task = assigning.begin(study)
    assert task is not None
    told = task.folder.texts()
    assert told.texts == [*TEXTS, *NEW]
    assert told.given[0] == "en"
    assert told.readings.tolist() == [[5, 0], [6, 0]]
    before = AssigningFiles(task.folder).themes()
    assert before.labels.tolist() == [0, 0, 1, 1, -1]
    assert task.folder.kind() == "assign"
    assert task.folder.recipe() == Recipe()


def test_that_new_comments_join_a_theme_or_none_and_are_judged(study: Study) -> None:
    before = themes.list_themes(study)
    assert put_to_themes(study) == "Put 2 new texts to themes"
    after = themes.list_themes(study)
    assert [theme.id for theme in after] == [theme.id for theme in before]
    assert {theme.name: theme.comments for theme in after} == {"Buses": 3, "Libraries": 2}
    rows = {row.text: row for row in comments.rows(study, comments.keys(study))}
    assert (rows[NEW[0]].theme_name, rows[NEW[0]].sentiment) == ("Buses", "negative")
    assert (rows[NEW[1]].theme, rows[NEW[1]].sentiment) == (None, "neutral")
    assert comments.count(study, Selection(unassigned=True)).comments == 2


def test_that_it_is_one_step_that_can_be_undone(study: Study) -> None:
    steps = len(study.log.history())
    put_to_themes(study)
    assert len(study.log.history()) == steps + 1
    study.log.undo()
    assert {theme.name: theme.comments for theme in themes.list_themes(study)} == {"Buses": 2, "Libraries": 2}


def test_that_the_run_says_what_it_keeps_and_is_not_taken_for_an_analysis(study: Study) -> None:
    first = runs.run_row(study)
    put_to_themes(study)
    now = runs.run_row(study)
    assert first is not None
    assert now is not None
    assert (now.extends, now.added) == (first.id, 2)
    assert now.id != first.id
    assert drawn_map(study, take_snapshot(study), Recipe()) is None
    with pytest.raises(Problem) as told:
        verify(study)
    assert told.value.code == "run.extended"


def test_that_nothing_new_is_nothing_to_do_and_more_can_follow(study: Study) -> None:
    put_to_themes(study)
    assert assigning.begin(study) is None
    bring_in(study, a_preview("june.csv", "ef" * 32), ("A bus in June", "A book in June"))
    looked_through_by_hand(study)
    put_to_themes(study)
    row = runs.run_row(study)
    assert row is not None
    assert row.texts == 9
    first = study.database.one("SELECT uid FROM run ORDER BY id")[0]
    assert row.extends == first


def test_that_a_study_without_analysis_is_told(tmp_path: Path) -> None:
    with Study.create(tmp_path / "new.voc") as empty:
        bring_in(empty)
        with pytest.raises(Problem) as told:
            assigning.begin(empty)
    assert told.value.code == "study.no_analysis"


def test_that_what_fails_on_the_way_in_leaves_nothing(study: Study, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise Problem("study.disk_full", path=study.path)

    monkeypatch.setattr("workbench.store.runs.RunArrival.add_sentiment", fail)
    with pytest.raises(Problem):
        put_to_themes(study)
    assert study.database.one("SELECT count(*) FROM run") == (1,)
    assert begin(study, Recipe()).snapshot.numbers
