"""An analysis that is repeated says the same; where it does not, it is said what differs and why it may."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.studies import bring_in
from workbench.domain.problems import Problem
from workbench.domain.recipe import Recipe
from workbench.services import verification
from workbench.services.analysis import analyse
from workbench.services.verification import verify
from workbench.store.snapshot import take_snapshot
from workbench.store.stored_results import stored_run
from workbench.store.study import Study

TEXTS = [
    f"The {thing} in {place} {trouble}"
    for thing in ("bus", "library", "swimming pool")
    for place in ("Dyer Street", "the old town", "Quayside", "Fernhill")
    for trouble in ("is closed too early", "was full again", "is a joy")
]


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Study]:
    with Study.create(tmp_path_factory.mktemp("verify") / "city.voc", "City") as made:
        bring_in(made, texts=TEXTS)
        analyse(made, Recipe(seed=3))
        yield made


@pytest.mark.slow
def test_that_the_same_comments_give_the_same_again(study: Study) -> None:
    before = study.path.read_bytes()
    verdict = verify(study)
    assert verdict.is_identical, verdict
    assert (verdict.agreement, verdict.moved, verdict.texts) == (1.0, 0, len(take_snapshot(study).texts))
    assert verdict.versions == verdict.models == ()
    assert study.path.read_bytes() == before
    assert [path.name for path in study.path.parent.iterdir() if "verify" in path.name] == []


@pytest.mark.slow
def test_that_another_version_and_other_themes_are_told(
    study: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored = stored_run(study)
    assert stored is not None
    first = take_snapshot(study).numbers[0]
    aged = replace(
        stored,
        versions={**stored.versions, "umap-learn": "0.1"},
        clusters={**stored.clusters, first: (99, 0.5)},
        names={**stored.names, 0: "Another name"},
    )
    monkeypatch.setattr(verification, "stored_run", lambda *_: aged)
    verdict = verify(study)
    assert set(verdict.differs) == {"themes", "names"}
    assert verdict.agreement < 1
    assert verdict.moved == 0  # its own theme went whole
    assert [(name, before) for name, before, _ in verdict.versions] == [("umap-learn", "0.1")]


def test_that_a_missing_analysis_and_changed_comments_are_said(study: Study, tmp_path: Path) -> None:
    with pytest.raises(Problem) as told:
        verify(study, "r0")
    assert told.value.code == "run.missing"
    with Study.create(tmp_path / "empty.voc", "Empty") as empty, pytest.raises(Problem) as told:
        verify(empty)
    assert told.value.code == "run.missing"


def test_that_changed_comments_are_said(study: Study, monkeypatch: pytest.MonkeyPatch) -> None:
    snapshot = take_snapshot(study)
    monkeypatch.setattr(verification, "take_snapshot", lambda _: replace(snapshot, data_hash="0"))
    with pytest.raises(Problem) as told:
        verify(study)
    assert told.value.code == "run.data_changed"


def test_that_moved_texts_are_counted_by_the_majority_of_their_theme() -> None:
    assert verification._moved([0, 0, 0, 1, 1], [5, 5, 6, 6, 6]) == 1
