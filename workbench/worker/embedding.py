"""Has the texts of a task embedded: by the encoder that ships with the workbench, and by a model pack."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from workbench.protocol.places import packs_folder
from workbench.protocol.workfolder import TaskTexts, WorkFolder
from workbench.worker.shards import Embeds
from workbench.worker.steps import Tell, Vectors, need_vectors

if TYPE_CHECKING:
    from workbench.analysis.embedding.encoder import Identity
    from workbench.worker.sentences import Embedding


class LoadedOnce:
    """Loads an encoder when it is first asked for and keeps it, which is large, until it is let go."""

    def __init__(self, load: Callable[[], Embeds]) -> None:
        self._load = load
        self._loaded: Embeds | None = None

    def __call__(self) -> Embeds:
        if self._loaded is None:
            self._loaded = self._load()
        return self._loaded

    def let_go(self) -> None:
        """Give its memory back; asked for again, it is loaded again."""
        self._loaded = None


def encoder_of(model: str) -> LoadedOnce:
    """Return the encoder of a model pack by its name, without one that which ships with the workbench."""
    from workbench.analysis.embedding.minilm import minilm
    from workbench.analysis.packs import shelf

    return LoadedOnce((lambda: shelf.load(packs_folder(), model)) if model else minilm)


def embed(
    folder: WorkFolder,
    task: TaskTexts,
    wanted: NDArray[np.bool_],
    tell: Tell,
    load: Callable[[], Embeds] | None = None,
) -> tuple[Identity | None, NDArray[np.float32] | None]:
    """Return the vectors and whose they are; without `load` the encoder itself, which is large, ends here."""
    from workbench.analysis.embedding.minilm import identity

    if not wanted.any():
        return None, None
    whose, load = identity(), load or encoder_of("")
    return whose, Vectors(folder, len(task.texts)).complete(whose, load, task.texts, wanted, tell)


def embed_by_pack(
    folder: WorkFolder, task: TaskTexts, name: str, tell: Tell, load: Callable[[], Embeds] | None = None
) -> tuple[Identity, NDArray[np.float32]]:
    """Return the vectors of a model pack for every text, and whose they are."""
    from workbench.analysis.packs import shelf

    whose, load = shelf.identity_of(shelf.found(packs_folder(), name)), load or encoder_of(name)
    wanted = np.ones(len(task.texts), dtype=bool)
    return whose, Vectors(folder, len(task.texts)).complete(whose, load, task.texts, wanted, tell)


def embedding_of(
    task: TaskTexts,
    model: str,
    languages: Sequence[str],
    identities: Sequence[Identity],
    load: Callable[[], Embeds],
) -> Embedding | None:
    """Return what the themes' vectors come from, for sentences and codes to be embedded by it too."""
    from workbench.worker.sentences import Embedding

    if not identities:
        return None
    everything = np.ones(len(task.texts), dtype=bool)
    return Embedding(identities[-1], load, everything if model else need_vectors(task.texts, languages))
