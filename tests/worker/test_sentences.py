"""Sentences of long comments are embedded once: what is known is taken over, what is new is kept at once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np

from workbench.analysis.embedding.encoder import Identity
from workbench.protocol.sentence_vectors import SentenceVectors
from workbench.protocol.workfolder import WorkFolder
from workbench.worker.sentences import Embedding, memberships_of
from workbench.worker.steps import identity_key

LONG = "The library on the corner was closed again on Saturday. The last bus never came to the stop."
TEXTS = ["A short one", LONG]
WHOSE = Identity("by hand", "0" * 64, "full", 4)


class Counting:
    """Embeds by length, and remembers what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        self.asked += texts
        return np.array([[len(text), 1, 0, 0] for text in texts], dtype=np.float32)


def nothing_found() -> Any:
    """Return a discovery of one ground that has no themes."""
    ground = SimpleNamespace(members=np.arange(2), languages=["en", "en"])
    labels = np.zeros(2, dtype=np.int32)
    level, near = SimpleNamespace(labels=labels), np.zeros(2, dtype=np.float32)
    return SimpleNamespace(grounds=(ground,), nearness=near, labels=labels, levels=(level,))


def embedded(
    folder: WorkFolder, monkeypatch: Any, wanted: Sequence[bool] = (True, True)
) -> tuple[list[str], Any]:
    """Have the sentences of TEXTS embedded; return what the encoder was asked for, and the vectors used."""
    used: list[Any] = []

    def further(_discovery: Any, _texts: Any, _places: Any, dense: Any) -> Any:
        used.append(dense)
        return [SimpleNamespace(place=np.zeros((0, 3)), cluster=np.zeros(0), strength=np.zeros(0))]

    monkeypatch.setattr("workbench.worker.sentences.further_at_levels", further)
    encoder = Counting()
    embedding = Embedding(WHOSE, lambda: encoder, np.array(wanted))
    memberships_of(folder, TEXTS, nothing_found(), embedding, lambda *_: None)
    return encoder.asked, used[0]


def a_folder(tmp_path: Path) -> WorkFolder:
    folder = WorkFolder(tmp_path / "work")
    folder.begin()
    return folder


def test_that_every_sentence_is_embedded_and_kept(tmp_path: Path, monkeypatch: Any) -> None:
    folder = a_folder(tmp_path)
    asked, dense = embedded(folder, monkeypatch)
    assert sorted(asked) == sorted(f"{sentence}." for sentence in LONG.rstrip(".").split(". "))
    assert dense[:, 0].tolist() == [55.0, 36.0]
    ((model, places, vectors),) = SentenceVectors(folder).shards()
    assert model == identity_key(WHOSE)
    assert sorted(places.tolist()) == [[1, 0, 55], [1, 56, 92]]
    assert vectors.dtype == np.float16


def test_that_what_is_known_is_not_embedded_again(tmp_path: Path, monkeypatch: Any) -> None:
    folder = a_folder(tmp_path)
    vector = np.array([7, 0, 0, 0], dtype=np.float16).tobytes()
    SentenceVectors(folder).write_known(identity_key(WHOSE), [(1, 0, 55)], [vector])
    asked, dense = embedded(folder, monkeypatch)
    assert asked == [LONG[56:]]
    assert dense[0].tolist() == [7, 0, 0, 0]


def test_that_texts_the_encoder_has_no_say_in_are_not_embedded(tmp_path: Path, monkeypatch: Any) -> None:
    asked, dense = embedded(a_folder(tmp_path), monkeypatch, wanted=(True, False))
    assert asked == []
    assert not dense.any()
