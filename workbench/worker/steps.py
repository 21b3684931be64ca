"""The steps from texts to a result, each a map over what the step before it left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from workbench.protocol.workfolder import ResultCluster, TaskTexts, WorkFolder
from workbench.worker.shards import Embeds, embedded_in_shards

if TYPE_CHECKING:
    from workbench.analysis.embedding.encoder import Identity
    from workbench.analysis.themes import Discovery, Level

Tell = Callable[[str, int, int], None]


def languages_of(task: TaskTexts, tell: Tell) -> list[str]:
    """Return a language code a text: the one its source gave, else the one identified."""
    tell("language", 0, len(task.texts))
    languages = _identified(task.texts, task.given)
    tell("language", len(task.texts), len(task.texts))
    return languages


def need_vectors(texts: Sequence[str], languages: Sequence[str]) -> NDArray[np.bool_]:
    """Return which texts the sentence encoder is of use for: English ones, and those in its script."""
    asked = zip(texts, languages, strict=True)
    return np.array([language == "en" or _is_latin(text) for text, language in asked], dtype=bool)


def need_vectors_ahead(task: TaskTexts) -> NDArray[np.bool_]:
    """Return the same of texts whose languages are not known yet: only those in another script are read for it."""
    wanted = np.array([_is_latin(text) for text in task.texts], dtype=bool)
    rest: list[int] = np.flatnonzero(~wanted).tolist()
    languages = _identified([task.texts[row] for row in rest], [task.given[row] for row in rest])
    wanted[rest] = [language == "en" for language in languages]
    return wanted


def _identified(texts: Sequence[str], given: Sequence[str]) -> list[str]:
    from workbench.analysis.language import identify

    unknown = [place for place, known in enumerate(given) if not known]
    guesses = identify([texts[place] for place in unknown]) if unknown else []
    languages = list(given)
    for place, guess in zip(unknown, guesses, strict=True):
        languages[place] = guess.code
    return languages


def _is_latin(text: str) -> bool:
    from workbench.analysis.scripts import main_script

    return main_script(text)[0] == "latin"


def identity_key(identity: Identity) -> str:
    """Return the name under which vectors of this model are filed: vectors of two names do not mix."""
    return f"{identity.name} {identity.precision} {identity.weights}"


class Vectors:
    """The vectors of a task: what is known is taken over, what is missing is embedded and kept at once."""

    def __init__(self, folder: WorkFolder, count: int) -> None:
        self._folder = folder
        self._count = count

    def known(self, model: str, dimension: int) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Return the (count, dimension) table with the known rows filled in, and which rows these are."""
        table = np.zeros((self._count, dimension), dtype=np.float32)
        have = np.zeros(self._count, dtype=bool)
        for rows, vectors in self._folder.known(model):
            table[rows] = vectors.astype(np.float32)
            have[rows] = True
        return table, have

    def complete(
        self,
        identity: Identity,
        load: Callable[[], Embeds],
        texts: Sequence[str],
        wanted: NDArray[np.bool_],
        tell: Tell,
    ) -> NDArray[np.float32]:
        """Return the table with every wanted row filled in; shards are kept as they are finished.

        The encoder is loaded only if a vector is missing.
        """
        model = identity_key(identity)
        table, have = self.known(model, identity.dimension)
        missing = [int(row) for row in np.flatnonzero(wanted & ~have)]
        missing.sort(key=lambda row: -len(texts[row]))
        characters = sum(len(texts[row]) for row in missing)
        done = 0
        tell("embed", 0, characters)
        if not missing:
            return table
        rows, wordings = np.array(missing, dtype=np.int64), [texts[row] for row in missing]
        for number, (shard, vectors) in enumerate(embedded_in_shards(load(), wordings)):
            self._folder.write_shard(model, number, rows[shard], vectors)
            table[rows[shard]] = vectors.astype(np.float32)
            done += sum(map(len, wordings[shard]))
            tell("embed", done, characters)
        return table


def clusters_of(discovery: Discovery | Level) -> tuple[ResultCluster, ...]:
    """Return the clusters of a discovery, or of a level of it, as they go to the owner."""
    return tuple(
        ResultCluster(
            number=int(cluster.number),
            name=cluster.name,
            language=cluster.language,
            words=tuple((word, float(weight)) for word, weight in cluster.words),
            representatives=tuple(int(position) for position in cluster.representatives),
            stability=cluster.stability,
            weak_below=cluster.weak_below,
            code=cluster.code,
        )
        for cluster in discovery.clusters
    )


def encoders_used(identities: Sequence[Identity]) -> dict[str, str]:
    """Return what embedded: part of the work -> precision and fingerprint of its model."""
    return {
        f"embedding {identity.name}": f"{identity.precision}, {identity.weights}" for identity in identities
    }
