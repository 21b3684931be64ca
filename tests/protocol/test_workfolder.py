"""Data crosses from owner to worker and back without a loss, and half-written files are never read."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workbench.domain.problems import Problem
from workbench.domain.recipe import Recipe
from workbench.protocol.workfolder import Result, ResultCluster, ResultParts, WorkFolder


@pytest.fixture
def folder(tmp_path: Path) -> WorkFolder:
    made = WorkFolder.of_study(tmp_path / "study.voc")
    made.begin()
    return made


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(texts=st.lists(st.text(min_size=1), min_size=1, max_size=8))
def test_that_texts_arrive_as_they_were(folder: WorkFolder, texts: list[str]) -> None:
    folder.write_task(Recipe(seed=4), texts, [1] * len(texts), [""] * len(texts))
    folder.write_readings([(0, "good"), (0, "open")])
    task = folder.texts()
    assert task.texts == texts
    assert task.readings.tolist() == [[0, 1], [0, 0]]
    assert folder.recipe() == Recipe(seed=4)
    assert task.private == {}


def test_that_private_words_are_handed_over(folder: WorkFolder) -> None:
    folder.write_task(Recipe(), ["Ask Denise"], [1], [""])
    folder.write_readings([(0, "open")])
    folder.write_private({"denise": 3})
    assert folder.texts().private == {"denise": 3}


def test_that_a_map_is_used_again_only_by_the_versions_that_drew_it(folder: WorkFolder) -> None:
    assert folder.map_of({}, {}) is None
    folder.write_map([(0.5, 1.0)], {"embedding m": "1", "sentiment en": "2"}, {"umap-learn": "3"})
    kept = folder.map_of({"embedding m": "1"}, {"umap-learn": "3"})
    assert kept is not None
    assert kept.tolist() == [[0.5, 1.0]]
    assert folder.map_of({"embedding m": "1"}, {"umap-learn": "4"}) is None
    assert folder.map_of({"embedding m": "2"}, {"umap-learn": "3"}) is None


def test_that_vectors_are_filed_by_model(folder: WorkFolder) -> None:
    vectors = np.arange(6, dtype=np.float16).reshape(2, 3)
    folder.write_shard("model / one", 0, np.array([4, 7]), vectors)
    [(model, rows, arrived)] = folder.shards()
    assert model == "model / one"
    assert rows.tolist() == [4, 7]
    assert arrived.tolist() == vectors.tolist()


def test_that_known_vectors_are_handed_over(folder: WorkFolder) -> None:
    vector = np.array([1, 2, 3], dtype=np.float16)
    folder.write_known("m", [5], [vector.tobytes()])
    [(rows, vectors)] = folder.known("m")
    assert rows.tolist() == [5]
    assert vectors.tolist() == [[1, 2, 3]]
    assert list(folder.known("other")) == []


def test_that_an_unfinished_shard_is_not_read(folder: WorkFolder) -> None:
    folder.write_shard("m", 0, np.array([1]), np.ones((1, 2), dtype=np.float16))
    shards = folder.path / "shards" / "m"
    (shards / "000001.rows.npy").write_bytes((shards / "000000.rows.npy").read_bytes())
    (shards / "000001.npy.part").write_bytes(b"half")
    assert len(list(folder.shards())) == 1


def a_result() -> Result:
    return Result(
        languages=["en", "th"],
        labels=np.array([0, -1], dtype=np.int32),
        strength=np.array([0.5, 0], dtype=np.float32),
        xy=np.zeros((2, 2), dtype=np.float32),
        sentiment=np.array([1, 2], dtype=np.int8),
        score=np.array([0.5, np.nan], dtype=np.float32),
        confidence=np.array([0.75, 0], dtype=np.float32),
        clusters=(ResultCluster(0, "Name", "en", (("word", 0.5),), (0,), 0.75),),
        models={"m": "1"},
        versions={"v": "1"},
        timings={"embed": 1.0},
    )


def test_that_a_result_arrives_as_it_was(folder: WorkFolder) -> None:
    folder.write_result(a_result())
    arrived = folder.read_result()
    assert arrived.clusters == a_result().clusters
    assert arrived.labels.tolist() == [0, -1]
    assert np.isnan(arrived.score[1])


def test_that_the_sentences_of_a_result_arrive_where_there_are_any(folder: WorkFolder) -> None:
    one = np.array([0.5], dtype=np.float32)
    parts = ResultParts(np.array([[0, 0, 9]], dtype=np.int32), np.array([1], dtype=np.int8), one, one)
    folder.write_result(replace(a_result(), parts=parts))
    arrived = folder.read_result().parts
    assert arrived is not None
    assert arrived.place.tolist() == [[0, 0, 9]]
    assert arrived.sentiment.tolist() == [1]


def test_that_a_result_without_sentences_has_none(folder: WorkFolder) -> None:
    folder.write_result(a_result())
    assert folder.read_result().parts is None


def test_that_a_full_disk_leaves_no_result_and_says_so(
    folder: WorkFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(np, "save", full)
    with pytest.raises(Problem) as caught:
        folder.write_result(a_result())
    assert caught.value.code == "study.disk_full"
    assert not (folder.path / "result").exists()
