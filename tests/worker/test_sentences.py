"""Sentences of long comments are embedded once: what is known is taken over, what is new is kept at once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from workbench.analysis.embedding.encoder import Identity
from workbench.analysis.grounds import unsettled
from workbench.domain.recipe import Recipe
from workbench.protocol.sentence_vectors import SentenceVectors
from workbench.protocol.workfolder import WorkFolder
from workbench.worker.embedding import LoadedOnce
from workbench.worker.sentences import Embedding, sentences_of
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


def embedded(folder: WorkFolder, wanted: Sequence[bool] = (True, True)) -> tuple[list[str], Any]:
    """Have the sentences of TEXTS embedded; return what the encoder was asked for, and the vectors used."""
    encoder = Counting()
    embedding = Embedding(WHOSE, lambda: encoder, np.array(wanted))
    grounds = unsettled(TEXTS, ["en", "en"], Recipe())
    said = sentences_of(folder, TEXTS, grounds, embedding, lambda *_: None)
    return encoder.asked, said.dense


def a_folder(tmp_path: Path) -> WorkFolder:
    folder = WorkFolder(tmp_path / "work")
    folder.begin()
    return folder


def test_that_every_sentence_is_embedded_and_kept(tmp_path: Path) -> None:
    folder = a_folder(tmp_path)
    asked, dense = embedded(folder)
    assert sorted(asked) == sorted(f"{sentence}." for sentence in LONG.rstrip(".").split(". "))
    assert dense[:, 0].tolist() == [55.0, 36.0]
    ((model, places, vectors),) = SentenceVectors(folder).shards()
    assert model == identity_key(WHOSE)
    assert sorted(places.tolist()) == [[1, 0, 55], [1, 56, 92]]
    assert vectors.dtype == np.float16


def test_that_what_is_known_is_not_embedded_again(tmp_path: Path) -> None:
    folder = a_folder(tmp_path)
    vector = np.array([7, 0, 0, 0], dtype=np.float16).tobytes()
    SentenceVectors(folder).write_known(identity_key(WHOSE), [(1, 0, 55)], [vector])
    asked, dense = embedded(folder)
    assert asked == [LONG[56:]]
    assert dense[0].tolist() == [7, 0, 0, 0]


def test_that_texts_the_encoder_has_no_say_in_are_not_embedded(tmp_path: Path) -> None:
    asked, dense = embedded(a_folder(tmp_path), wanted=(True, False))
    assert asked == []
    assert not dense.any()


def test_that_an_encoder_is_loaded_once_and_again_only_after_it_was_let_go() -> None:
    loaded: list[Counting] = []

    def load() -> Counting:
        loaded.append(Counting())
        return loaded[-1]

    encoder = LoadedOnce(load)
    assert not loaded
    assert encoder() is encoder()
    encoder.let_go()
    assert encoder() is loaded[-1]
    assert len(loaded) == 2
