"""Has the texts of a task embedded: by the encoder that ships with the workbench, and by a model pack."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from workbench.protocol.places import packs_folder
from workbench.protocol.workfolder import TaskTexts, WorkFolder
from workbench.worker.steps import Tell, Vectors, need_vectors

if TYPE_CHECKING:
    from workbench.analysis.embedding.encoder import Identity
    from workbench.worker.sentences import Embedding


def embed(
    folder: WorkFolder, task: TaskTexts, wanted: NDArray[np.bool_], tell: Tell
) -> tuple[Identity | None, NDArray[np.float32] | None]:
    """Return the vectors and whose they are; the encoder itself, which is large, ends here."""
    from workbench.analysis.embedding.minilm import identity, minilm

    if not wanted.any():
        return None, None
    whose = identity()
    return whose, Vectors(folder, len(task.texts)).complete(whose, minilm, task.texts, wanted, tell)


def embed_by_pack(
    folder: WorkFolder, task: TaskTexts, name: str, tell: Tell
) -> tuple[Identity, NDArray[np.float32]]:
    """Return the vectors of a model pack for every text, and whose they are."""
    from workbench.analysis.packs import shelf

    whose = shelf.identity_of(shelf.found(packs_folder(), name))
    wanted = np.ones(len(task.texts), dtype=bool)
    vectors = Vectors(folder, len(task.texts))
    return whose, vectors.complete(whose, lambda: shelf.load(packs_folder(), name), task.texts, wanted, tell)


def embedding_of(
    task: TaskTexts, model: str, languages: Sequence[str], identities: Sequence[Identity]
) -> Embedding | None:
    """Return what the themes' vectors come from, for sentences to be embedded by it too."""
    from workbench.analysis.embedding.minilm import minilm
    from workbench.analysis.packs import shelf
    from workbench.worker.sentences import Embedding

    if not identities:
        return None
    if not model:
        return Embedding(identities[-1], minilm, need_vectors(task.texts, languages))
    everything = np.ones(len(task.texts), dtype=bool)
    return Embedding(identities[-1], lambda: shelf.load(packs_folder(), model), everything)
