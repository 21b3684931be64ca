"""Vectors on their way to a worker and back, so that no text is embedded twice."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from workbench.protocol.sentence_vectors import SentenceVectors
from workbench.protocol.workfolder import WorkFolder
from workbench.services.pacing import paced
from workbench.store.sentence_vectors import keep_sentences, known_sentences, models_of_sentences
from workbench.store.snapshot import Snapshot, keep_vectors, known_models, known_vectors
from workbench.store.study import Study


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


def take_back_vectors(study: Study, folder: WorkFolder) -> Iterator[int]:
    """Keep the vectors a worker finished in its folder, in the study, one short transaction a step."""
    hashes = folder.hashes()
    for model, rows, vectors in folder.shards():
        numbers: list[int] = rows.tolist()
        pairs = [(hashes[row], vectors[place].tobytes()) for place, row in enumerate(numbers)]
        yield from paced(pairs, partial(keep_vectors, study, model))
    for model, places, vectors in SentenceVectors(folder).shards():
        found: list[list[int]] = places.tolist()
        rows = [
            (hashes[text], start, stop, vectors[row].tobytes())
            for row, (text, start, stop) in enumerate(found)
        ]
        yield from paced(rows, partial(keep_sentences, study, model))


def salvage_vectors(study: Study, folder: WorkFolder) -> None:
    """Keep the vectors a worker finished before it ended early, and remove its folder."""
    for _ in take_back_vectors(study, folder):
        pass
    folder.remove()
