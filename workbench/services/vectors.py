"""What a study already knows of its texts, handed to a worker so that nothing is embedded twice."""

from __future__ import annotations

from workbench.protocol.workfolder import WorkFolder
from workbench.store.snapshot import Snapshot, known_models, known_vectors
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
