"""Broader and finer themes are there at once, can be taken back, and take nothing from what people decided."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.test_analysis import COMMENTS
from tests.studies import a_preview, bring_in, taught_by_hand
from workbench.domain.granularity import STOPS
from workbench.domain.problems import Problem
from workbench.domain.recipe import Recipe
from workbench.domain.selection import Selection
from workbench.protocol.launcher import WorkerProcess
from workbench.services import (
    analysis,
    calibration,
    comments,
    history,
    levels,
    studies,
    succession,
    tags,
    themes,
    verification,
)
from workbench.store.study import Study


@pytest.fixture(scope="module")
def analysed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("levels") / "study.voc"
    with studies.create_study(path, "Levels") as made:
        bring_in(made, texts=[*COMMENTS, *LONG])
        analysis.analyse(made, Recipe())
    return path


@pytest.fixture
def study(analysed: Path, tmp_path: Path) -> Iterator[Study]:
    with Study.open(Path(shutil.copy(analysed, tmp_path / "study.voc"))) as opened:
        yield opened


@pytest.fixture
def no_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a worker was started")

    monkeypatch.setattr(WorkerProcess, "events", refuse)


LONG = [
    f"My bus {number} never came and I waited for an hour in the rain. The library {number} is lovely."
    for number in range(6)
]


def mentioned(study: Study) -> list[tuple[int, int, int, int]]:
    return study.database.all(
        "SELECT text_id, start, stop, cluster FROM membership WHERE run_id = ? ORDER BY 1, 2, 4",
        (study.fact("current_run"),),
    )


def shown(study: Study) -> dict[str, tuple[str, int]]:
    return {row.id: (row.name, row.comments) for row in themes.list_themes(study)}


def finest(study: Study) -> float:
    return levels.list_levels(study)[-1].granularity


def test_that_levels_are_listed_from_broad_to_fine(study: Study) -> None:
    found = levels.list_levels(study)
    assert [level.granularity for level in found] == list(STOPS)
    assert [level.granularity for level in found if level.is_shown] == [1.0]
    assert found[0].themes < found[-1].themes
    for level in found:
        assert len({name.casefold() for name in level.names}) == level.themes
    own = next(level for level in found if level.is_shown)
    assert set(own.names) == {name for name, _ in shown(study).values()}


@pytest.mark.usefixtures("no_worker")
def test_that_another_level_is_one_step_that_can_be_taken_back_and_made_again(study: Study) -> None:
    before, steps = shown(study), len(history.history(study))
    levels.show_level(study, finest(study))
    after = shown(study)
    assert len(after) > len(before)
    assert sum(size for _, size in after.values()) == sum(size for _, size in before.values())
    assert len(history.history(study)) == steps + 1
    history.undo(study)
    assert shown(study) == before
    history.redo(study)
    assert shown(study) == after


@pytest.mark.usefixtures("no_worker")
def test_that_analysing_at_another_granularity_alone_starts_no_worker(study: Study) -> None:
    analysis.analyse(study, Recipe(granularity=7.9))
    row = studies.summary(study).run
    assert row is not None
    (level,) = [level for level in levels.list_levels(study) if level.is_shown]
    assert (level.granularity, level.themes) == (8.0, row.themes)


@pytest.mark.usefixtures("no_worker")
def test_that_going_back_to_a_level_brings_its_themes_back_and_no_more_runs(study: Study) -> None:
    before = shown(study)
    for granularity in (finest(study), 1.0, finest(study), 1.0):
        levels.show_level(study, granularity)
    assert shown(study) == before
    assert study.database.one("SELECT count(*) FROM run") == (2,)


@pytest.mark.usefixtures("no_worker")
def test_that_the_level_that_is_shown_changes_nothing(study: Study) -> None:
    steps = len(history.history(study))
    assert levels.show_level(study, 1.05).nouns == frozenset()
    assert len(history.history(study)) == steps


@pytest.mark.usefixtures("no_worker")
def test_that_what_people_decided_outlives_a_change_of_level(study: Study) -> None:
    first, second, *_ = themes.list_themes(study)
    keys = comments.keys(study)
    themes.rename_theme(study, first.id, "Ours")
    own = themes.make_theme(study, "By hand", keys[:2]).ids[0]
    themes.set_aside(study, second.id)
    levels.show_level(study, finest(study))
    after = {row.id: row for row in themes.list_themes(study)}
    assert after[first.id].name == "Ours"
    assert (after[own].name, after[own].comments) == ("By hand", 2)
    assert after[second.id].is_parked
    levels.show_level(study, 1.0)
    assert {row.name for row in themes.list_themes(study)} >= {"Ours", "By hand"}


@pytest.mark.usefixtures("no_worker")
def test_that_comparing_tells_which_themes_were_split(study: Study) -> None:
    levels.show_level(study, finest(study))
    kinds = {step.kind for step in succession.compare_runs(study).steps}
    assert "split" in kinds
    levels.show_level(study, 1.0)
    compared = succession.compare_runs(study)
    assert "merged" in {step.kind for step in compared.steps}


@pytest.mark.usefixtures("no_worker")
def test_that_comments_keep_language_sentiment_and_place(study: Study) -> None:
    before = comments.rows(study, comments.keys(study))
    levels.show_level(study, finest(study))
    after = comments.rows(study, comments.keys(study))
    for one, other in zip(before, after, strict=True):
        assert (one.language, one.sentiment, one.sentiment_score) == (
            other.language,
            other.sentiment,
            other.sentiment_score,
        )


def test_that_a_model_of_tones_that_codings_taught_outlives_a_change_of_level(study: Study) -> None:
    before = tones(study)
    taught_by_hand(study)
    assert tones(study) == ["question"] * len(before)
    levels.show_level(study, finest(study))
    assert tones(study) == ["question"] * len(before)
    calibration.set_aside(study, "tone")
    assert tones(study) == before
    assert set(before) != {"question"}


def tones(study: Study) -> list[str]:
    found = tags.tags_of(study, comments.keys(study, Selection(languages=("en",))), "tone")
    return [str(one) for _, one in sorted(found.items())]


@pytest.mark.slow
def test_that_a_fresh_analysis_gives_what_the_cut_gave(study: Study, tmp_path: Path) -> None:
    levels.show_level(study, 8.0)
    with studies.create_study(tmp_path / "fresh.voc", "Fresh") as fresh:
        bring_in(fresh, texts=[*COMMENTS, *LONG])
        analysis.analyse(fresh, Recipe(granularity=8.0))
        assert sorted(shown(fresh).values()) == sorted(shown(study).values())
        assert mentioned(fresh) == mentioned(study) != []
        one, other = studies.summary(fresh).run, studies.summary(study).run
        assert one is not None
        assert other is not None
        assert (one.id, one.data_hash) == (other.id, other.data_hash)
    assert verification.verify(study).is_identical


def test_that_changed_comments_must_be_analysed_again(study: Study) -> None:
    bring_in(study, a_preview("more.csv", "cd" * 32), ["One more comment about the bus"])
    with pytest.raises(Problem) as told:
        levels.show_level(study, 4.0)
    assert told.value.code == "levels.comments_changed"
    assert not levels.differs_in_granularity_alone(study, Recipe(granularity=4.0))


def test_that_another_recipe_or_seed_is_no_other_level(study: Study) -> None:
    assert levels.differs_in_granularity_alone(study, Recipe(granularity=4.0))
    assert not levels.differs_in_granularity_alone(study, Recipe())
    assert not levels.differs_in_granularity_alone(study, Recipe(seed=4, granularity=4.0))
    assert not levels.differs_in_granularity_alone(study, Recipe("classic", granularity=4.0))


def test_that_a_study_without_an_analysis_has_no_levels(tmp_path: Path) -> None:
    with studies.create_study(tmp_path / "new.voc", "New") as study:
        assert levels.list_levels(study) == []
        with pytest.raises(Problem) as told:
            levels.show_level(study, 2.0)
        assert told.value.code == "run.missing"
