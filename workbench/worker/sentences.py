"""Embeds the sentences of long comments, so that each can be put to themes; what is known is taken over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.further import Further, Place, further_at_levels, long_sentences
from workbench.protocol.memberships import Memberships
from workbench.protocol.sentence_vectors import SentenceVectors
from workbench.protocol.workfolder import WorkFolder
from workbench.worker.shards import Embeds, embedded_in_shards
from workbench.worker.steps import Tell, identity_key

if TYPE_CHECKING:
    from workbench.analysis.embedding.encoder import Identity
    from workbench.analysis.grounds import Ground
    from workbench.analysis.themes import Discovery


@dataclass(frozen=True)
class Embedding:
    """Whose vectors themes were found with, how to load it, and which texts (n,) it had a say in."""

    identity: Identity
    load: Callable[[], Embeds]
    wanted: NDArray[np.bool_]


@dataclass(frozen=True)
class Sentences:
    """The sentences of long comments that say something, and their vectors (k, d) where an encoder has a say."""

    places: Sequence[Place]
    dense: NDArray[np.float32] | None


def sentences_of(
    folder: WorkFolder,
    texts: Sequence[str],
    grounds: Sequence[Ground],
    embedding: Embedding | None,
    tell: Tell,
) -> Sentences:
    """Return the sentences of long comments, embedded; `embedding` is None where themes need no encoder.

    This goes before themes are looked for: the encoder is at hand then, and what finds themes, which is large,
    is not yet at work.
    """
    tell("sentences", 0, 1)
    places = long_sentences(texts, grounds)
    return Sentences(places, None if embedding is None else _embedded(folder, texts, places, embedding, tell))


def memberships_of(
    texts: Sequence[str], discovery: Discovery, said: Sentences, tell: Tell
) -> tuple[Memberships, list[Further]]:
    """Return how well texts fit and which further themes their sentences speak of, then these at every level."""
    tell("sentences", 1, 1)
    found = further_at_levels(discovery, texts, said.places, said.dense)
    asked = found[[level.labels is discovery.labels for level in discovery.levels].index(True)]
    return Memberships(discovery.nearness, asked.place, asked.cluster, asked.strength), found


def _embedded(
    folder: WorkFolder,
    texts: Sequence[str],
    places: Sequence[Place],
    embedding: Embedding,
    tell: Tell,
) -> NDArray[np.float32]:
    """Return the (k, d) table of the sentences' vectors; the encoder is loaded only if one is missing."""
    files, model = SentenceVectors(folder), identity_key(embedding.identity)
    table = np.zeros((len(places), embedding.identity.dimension), dtype=np.float32)
    rows = {place: row for row, place in enumerate(places) if embedding.wanted[place[0]]}
    missing = set(rows.values())
    for known, vectors in files.known(model):
        spans: list[list[int]] = known.tolist()
        for (text, first, last), vector in zip(spans, vectors, strict=True):
            row = rows.get((text, first, last))
            if row is not None:
                table[row] = vector.astype(np.float32)
                missing.discard(row)
    if not missing:
        return table
    todo = sorted(missing, key=lambda row: (places[row][1] - places[row][2], row))
    wordings = [texts[text][first:last] for text, first, last in (places[row] for row in todo)]
    for number, (shard, vectors) in enumerate(embedded_in_shards(embedding.load(), wordings)):
        files.write_shard(model, number, [places[row] for row in todo[shard]], vectors)
        table[todo[shard]] = vectors.astype(np.float32)
        tell("sentences", min(shard.stop, len(todo)), len(todo))
    return table
