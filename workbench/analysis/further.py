"""Finds the further themes of long comments: each sentence is put to the themes there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.fit import FEWEST_TO_JUDGE
from workbench.analysis.grounds import Ground
from workbench.analysis.nearby import NearestTexts, heard_as, nearest_texts, voted
from workbench.analysis.sentences import sentences
from workbench.analysis.silence import silent
from workbench.analysis.themes import Discovery, Level
from workbench.analysis.tokens import terms

LONG = 60
"""Characters from which on a comment is long enough to speak of several things."""
_NOTHING = 1e-6
_FARTHEST = 10
"""The percent of texts, those farthest from the centre of their theme, that a sentence must be nearer than."""

Place = tuple[int, int, int]


@dataclass(frozen=True)
class Further:
    """k sentences that speak of a further theme.

    `place` (k, 3) int32, rows of (text, start, end) with the end exclusive; `cluster` (k,) int32; `strength` (k,)
    float32, the cosine to the theme's centroid.
    """

    place: NDArray[np.int32]
    cluster: NDArray[np.int32]
    strength: NDArray[np.float32]


NONE_FURTHER = Further(np.zeros((0, 3), np.int32), np.zeros(0, np.int32), np.zeros(0, np.float32))


def long_sentences(texts: Sequence[str], grounds: Sequence[Ground]) -> list[Place]:
    """Return the (text, start, end) of every sentence that may speak of a further theme, in order.

    These are the sentences that say something, of texts of 60 characters and two sentences or more.
    """
    found: list[Place] = []
    for ground in grounds:
        for number, language in zip(ground.members.tolist(), ground.languages, strict=True):
            if len(texts[number]) >= LONG:
                found += [(number, *span) for span in _telling(texts[number], language)]
    return sorted(found)


def _telling(text: str, language: str) -> list[tuple[int, int]]:
    spans = sentences(text, language)
    if len(spans) < 2:
        return []
    parts = [text[slice(*span)] for span in spans]
    words = [terms(part, language) for part in parts]
    empty = silent(parts, words, language)
    return [span for span, found, nothing in zip(spans, words, empty, strict=True) if found and not nothing]


def further_themes(
    discovery: Discovery,
    texts: Sequence[str],
    places: Sequence[Place],
    dense: NDArray[np.float32] | None,
) -> Further:
    """Return which sentences speak of another theme than their comment's own.

    `places` are those of `long_sentences`, `dense` (k, d) the encoder's rows of these sentences. A sentence speaks of
    the theme with most of the weight of its 15 nearest texts (its own comment has no say), if it is nearer to the
    centre of that theme than the farthest tenth of the texts is to the centre of theirs.
    """
    return _further(discovery, [_heard(ground, texts, places, dense) for ground in discovery.grounds], places)


def further_at_levels(
    discovery: Discovery, texts: Sequence[str], places: Sequence[Place], dense: NDArray[np.float32] | None
) -> list[Further]:
    """Return the same for every level of a discovery; which texts are nearest is found out once."""
    heard = [_heard(ground, texts, places, dense) for ground in discovery.grounds]
    return [_further(level, heard, places) for level in discovery.levels]


class _Heard(NamedTuple):
    """Sentences of a ground: their rows among all, their own texts' places in it, where they lie, what is nearest."""

    ground: Ground
    rows: NDArray[np.int64]
    own: NDArray[np.int64]
    later: NDArray[np.float32]
    near: NearestTexts


def _heard(
    ground: Ground, texts: Sequence[str], places: Sequence[Place], dense: NDArray[np.float32] | None
) -> _Heard:
    inside = {number: place for place, number in enumerate(ground.members.tolist())}
    rows = np.array([row for row, (text, _, _) in enumerate(places) if text in inside], dtype=np.int64)
    own = np.array([inside[places[row][0]] for row in rows], dtype=np.int64)
    if not len(rows):
        nowhere = np.empty((0, ground.vectors.shape[1]), np.float32)
        return _Heard(ground, rows, own, nowhere, nearest_texts(ground, nowhere))
    parts = [texts[text][start:stop] for text, start, stop in (places[row] for row in rows)]
    encoded = None if dense is None else dense[rows]
    later = ground.fold(parts, [ground.languages[place] for place in own], encoded)
    return _Heard(ground, rows, own, later, nearest_texts(ground, later, own))


def _further(division: Discovery | Level, heard: Sequence[_Heard], places: Sequence[Place]) -> Further:
    found = [_of_ground(division, one) for one in heard]
    if not sum(len(rows) for rows, _, _ in found):
        return NONE_FURTHER
    rows, clusters, strengths = (np.concatenate(column) for column in zip(*found, strict=True))
    order = np.argsort(rows)
    table = np.array(places, dtype=np.int32).reshape(-1, 3)
    return Further(table[rows[order]], clusters[order], strengths[order])


def _of_ground(
    division: Discovery | Level, heard: _Heard
) -> tuple[NDArray[np.int64], NDArray[np.int32], NDArray[np.float32]]:
    """Return the rows of `places`, the clusters and the strengths of a ground's sentences on further themes."""
    labels = heard_as(
        division.labels[heard.ground.members], len(division.clusters), coded=_is_coded(division)
    )
    near = voted(heard.ground, labels, heard.later, heard.near)
    speaks = (near.theme >= 0) & (near.theme < len(division.clusters)) & (near.theme != labels[heard.own])
    speaks &= near.strength >= _near_enough(division, heard.ground)
    return heard.rows[speaks], near.theme[speaks], near.strength[speaks]


def _is_coded(division: Discovery | Level) -> bool:
    return any(cluster.code for cluster in division.clusters)


def _near_enough(division: Discovery | Level, ground: Ground) -> float:
    """Return the cosine to the centre of their theme's other texts that a tenth of a ground's texts falls short of.

    It goes with the themes: the finer they are, the nearer their texts. Where fewer than fifty texts say something
    nothing can be said.
    """
    themed = division.labels[ground.members] >= 0
    rows = ground.members[themed]
    others = _near_to_others(division.labels[rows], division.strength[rows].astype(np.float64))
    telling = others[~ground.silent[themed]]
    return float(np.percentile(telling, _FARTHEST)) if len(telling) >= FEWEST_TO_JUDGE else np.inf


def _near_to_others(labels: NDArray[np.int32], strength: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the cosines (n,) to the centres that the other texts of a theme have without each, from those with it.

    The cosines to a centre add up to the length of the sum of the theme's vectors, which are of length 1.
    """
    length = np.bincount(labels, strength)[labels]
    without = np.sqrt(np.maximum(length**2 - 2 * strength * length + 1, 0))
    return (strength * length - 1) / np.where(without > _NOTHING, without, np.inf)
