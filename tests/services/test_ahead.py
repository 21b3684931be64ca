"""Comments are embedded while they are looked through, and nothing of that is done twice or left lying about."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.studies import bring_in
from workbench.protocol.workfolder import WorkFolder
from workbench.services import ahead, preparation, studies
from workbench.services.ahead import embedding_ahead
from workbench.store.snapshot import known_models, known_vectors
from workbench.store.study import Study

TEXTS = [f"The bus {number} is late again" for number in range(40)]


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    with studies.create_study(tmp_path / "study.voc") as made:
        bring_in(made, texts=TEXTS)
        yield made


def embedded(study: Study) -> int:
    return sum(len(list(known_vectors(study, model))) for model in known_models(study))


def test_that_what_was_embedded_meanwhile_is_in_the_study_afterwards(
    study: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ahead, "_WORTH_IT", 1)
    folder = WorkFolder.of_study(study.path)
    with embedding_ahead(study):
        while not any(folder.shards()):
            time.sleep(0.05)
    assert embedded(study) == len(TEXTS)
    assert not folder.path.exists()


def test_that_a_short_look_through_ends_it_without_a_trace(
    study: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ahead, "_WORTH_IT", 1)
    with embedding_ahead(study):
        pass
    assert not WorkFolder.of_study(study.path).path.exists()


def test_that_few_texts_and_texts_looked_through_already_are_left_to_the_analysis(
    study: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = WorkFolder.of_study(study.path)
    with embedding_ahead(study):
        assert not folder.path.exists()
    preparation.look_through(study)
    monkeypatch.setattr(ahead, "_WORTH_IT", 1)
    with embedding_ahead(study):
        assert not folder.path.exists()
