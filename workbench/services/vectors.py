"""Vectors on their way to a worker and back, so that no text is embedded twice."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from workbench.protocol.sentence_vectors import SentenceVectors
from workbench.protocol.workfolder import WorkFolder
from workbench.services.pacing import LONGEST_STEP, UNWATCHED_STEP, paced
from workbench.store.sentence_vectors import (
    SentenceVector,
    keep_sentences,
    known_sentences,
    models_of_sentences,
)
from workbench.store.snapshot import Snapshot, keep_vectors, known_models, known_vectors
from workbench.store.study import Study

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_Shards = Iterator[tuple[str, "NDArray[np.int64]", "NDArray[np.float16]"]]
_BY_MODEL = itemgetter(0)


def hand_over_vectors(study: Study, folder: WorkFolder, snapshot: Snapshot) -> None:
    """Write the known vectors of a snapshot's texts into the worker's folder, model by model."""
    positions = {number: position for position, number in enumerate(snapshot.numbers)}
    for model in known_models(study):
        known = [
            (positions[number], vector)
            for number, vector in known_vectors(study, model)
            if number in positions
        ]
        if known:
            rows, vectors = zip(*known, strict=True)
            folder.write_known(model, rows, vectors)


def hand_over_sentences(study: Study, folder: WorkFolder, snapshot: Snapshot) -> None:
    """Write the known vectors of the sentences of a snapshot's texts into the worker's folder, model by model."""
    positions = {number: position for position, number in enumerate(snapshot.numbers)}
    for model in models_of_sentences(study):
        known = [
            ((positions[number], start, stop), vector)
            for number, start, stop, vector in known_sentences(study, model)
            if number in positions
        ]
        if known:
            places, vectors = zip(*known, strict=True)
            SentenceVectors(folder).write_known(model, places, vectors)


def take_back_vectors(study: Study, folder: WorkFolder, longest: float = LONGEST_STEP) -> Iterator[int]:
    """Keep the vectors a worker finished, in the study, one transaction of about `longest` seconds a step."""
    hashes = folder.hashes()
    for model, shards in groupby(folder.shards(), _BY_MODEL):
        yield from paced(_of_texts(shards, hashes), partial(keep_vectors, study, model), longest)
    for model, shards in groupby(SentenceVectors(folder).shards(), _BY_MODEL):
        yield from paced(_of_sentences(shards, hashes), partial(keep_sentences, study, model), longest)


def salvage_vectors(study: Study, folder: WorkFolder) -> None:
    """Keep the vectors a worker finished before it ended early, and remove its folder; blocks."""
    for _ in take_back_vectors(study, folder, UNWATCHED_STEP):
        pass
    folder.remove()


def _of_texts(shards: _Shards, hashes: list[bytes]) -> Iterator[tuple[bytes, bytes]]:
    for _, rows, vectors in shards:
        for row, vector in zip(rows.tolist(), vectors, strict=True):
            yield hashes[row], vector.tobytes()


def _of_sentences(shards: _Shards, hashes: list[bytes]) -> Iterator[SentenceVector]:
    for _, places, vectors in shards:
        for (text, start, stop), vector in zip(places.tolist(), vectors, strict=True):
            yield hashes[text], start, stop, vector.tobytes()
