"""Finds the themes of a set of texts: from vectors to groups with names, words, examples and a map."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from workbench.analysis import map as maps
from workbench.analysis import topics
from workbench.analysis.communities import NEIGHBOURS, centroids
from workbench.analysis.language import UNSURE
from workbench.analysis.lsa import lsa, side_by_side
from workbench.analysis.neighbours import nearest
from workbench.analysis.scripts import main_script
from workbench.analysis.tokens import terms
from workbench.analysis.topics import warm_up
from workbench.analysis.words import Weighted, distinct, names, representatives
from workbench.domain.recipe import Recipe

__all__ = ["Cluster", "Discovery", "discover", "warm_up"]

Tell = Callable[[str, float], None]

FEWEST_OF_A_LANGUAGE = 15
_FEWEST_TO_DIVIDE = 6
_STAGES = {"space": 0.25, "neighbours": 0.15, "themes": 0.35, "map": 0.25}


@dataclass(frozen=True)
class Cluster:
    """A theme as found: `size` counts comments, `representatives` are indices of texts, the most typical first."""

    number: int
    name: str
    words: tuple[Weighted, ...]
    language: str
    size: int
    representatives: tuple[int, ...]


@dataclass(frozen=True)
class Discovery:
    """Themes of n texts.

    `labels` int32 (n,) are numbers of `clusters`, -1 for a text without theme; `strength` float32 (n,) is the
    cosine to the theme's centroid (0 without theme); `xy` float32 (n, 2) are places on the map, NaN for a
    text that has none.
    """

    labels: NDArray[np.int32]
    strength: NDArray[np.float32]
    xy: NDArray[np.float32]
    clusters: tuple[Cluster, ...]


def discover(
    texts: Sequence[str],
    languages: Sequence[str],
    dense: NDArray[np.float32] | None,
    recipe: Recipe,
    tell: Tell,
    counts: Sequence[int] | None = None,
) -> Discovery:
    """Group unique, normalised `texts` into themes.

    `languages` has a code a text, `dense` a row of the English sentence encoder a text (or None), `counts`
    how many comments carry each text. Languages do not mix: each one with at least 15 texts, and always the
    commonest, has themes of its own; texts of rarer languages have none. Texts whose language is unsure go
    with the commonest language if they are in its script. `tell` hears the stage and the share that is done
    of the whole. The same input gives the same result, bit for bit.
    """
    sizes = np.ones(len(texts), dtype=np.int64) if counts is None else np.asarray(counts, dtype=np.int64)
    found = _Parts(len(texts))
    groups = by_language(texts, languages)
    for position, (language, members) in enumerate(groups.items()):
        part = _Part(
            [texts[i] for i in members],
            language,
            None if dense is None else dense[members],
            sizes[members],
            recipe,
            _within(tell, position / len(groups), 1 / len(groups)),
        )
        found.add(members, part.discover())
    return found.joined()


def by_language(texts: Sequence[str], languages: Sequence[str]) -> dict[str, NDArray[np.int64]]:
    """Return the indices of texts to be analysed together, by language, the commonest language first."""
    common = Counter(code for code in languages if code != UNSURE).most_common()
    if not common:
        spoken = [i for i, text in enumerate(texts) if text]
        return {UNSURE: np.array(spoken, dtype=np.int64)} if spoken else {}
    order = sorted(common, key=lambda pair: (-pair[1], pair[0]))
    main = order[0][0]
    script = _script(texts, languages, main)
    groups: dict[str, list[int]] = {
        code: [] for code, number in order if code == main or number >= FEWEST_OF_A_LANGUAGE
    }
    for i, code in enumerate(languages):
        if code in groups:
            groups[code].append(i)
        elif code == UNSURE and main_script(texts[i])[0] == script:
            groups[main].append(i)
    return {code: np.array(members, dtype=np.int64) for code, members in groups.items()}


def _script(texts: Sequence[str], languages: Sequence[str], code: str) -> str:
    seen = Counter(
        main_script(text)[0] for text, language in zip(texts, languages, strict=True) if language == code
    )
    return min(seen, key=lambda script: (-seen[script], script))


def _within(tell: Tell, start: float, share: float) -> Tell:
    return lambda stage, fraction: tell(stage, start + share * fraction)


@dataclass(frozen=True)
class _Part:
    """Texts of one language."""

    texts: list[str]
    language: str
    dense: NDArray[np.float32] | None
    sizes: NDArray[np.int64]
    recipe: Recipe
    tell: Tell

    def discover(self) -> Discovery:
        words = [terms(text, self.language) for text in self.texts]
        self._begin("space")
        vectors = self._space()
        self._begin("neighbours")
        neighbours = nearest(vectors, NEIGHBOURS)
        self._begin("themes")
        found = self._topics(words, vectors, neighbours)
        self._begin("map")
        xy = maps.layout(vectors, neighbours, self.recipe.seed)
        self.tell("map", 1.0)
        return self._described(found, vectors, xy)

    def _begin(self, stage: str) -> None:
        stages = list(_STAGES)
        self.tell(stage, sum(_STAGES[name] for name in stages[: stages.index(stage)]))

    def _space(self) -> NDArray[np.float32]:
        if self.dense is None:
            return lsa(self.texts, self.language, self.recipe.seed)
        if self.language in {"en", UNSURE}:
            return self.dense
        own = lsa(self.texts, self.language, self.recipe.seed)
        if main_script(" ".join(self.texts[:100]))[0] != "latin":
            return own
        return side_by_side([self.dense, own], len(own))

    def _topics(
        self, words: list[list[str]], vectors: NDArray[np.float32], neighbours: object
    ) -> topics.Topics:
        if len(self.texts) >= _FEWEST_TO_DIVIDE:
            return topics.fit(words, vectors, neighbours, self.recipe)
        common = Counter(word for found in words for word in found).most_common()
        weighted = tuple((word, float(number)) for word, number in common)
        return topics.Topics(np.zeros(len(words), dtype=np.int32), (weighted,))

    def _described(
        self, found: topics.Topics, vectors: NDArray[np.float32], xy: NDArray[np.float32]
    ) -> Discovery:
        middle = centroids(vectors, found.labels)
        strength = np.zeros(len(vectors), dtype=np.float32)
        inside = found.labels >= 0
        strength[inside] = np.einsum("ij,ij->i", vectors[inside], middle[found.labels[inside]])
        words = [distinct(candidates) for candidates in found.words]
        clusters = []
        for number, name in enumerate(names(words)):
            members = np.flatnonzero(found.labels == number)
            typical = representatives(vectors, members, middle[number])
            size = int(self.sizes[members].sum())
            clusters.append(Cluster(number, name, words[number], self.language, size, typical))
        return Discovery(found.labels, strength, xy, tuple(clusters))


class _Parts:
    """Puts the discoveries of several languages together: numbers run on, maps lie side by side."""

    def __init__(self, texts: int) -> None:
        self._labels = np.full(texts, -1, dtype=np.int32)
        self._strength = np.zeros(texts, dtype=np.float32)
        self._xy = np.full((texts, 2), np.nan, dtype=np.float32)
        self._clusters: list[Cluster] = []
        self._edge: float | None = None

    def add(self, members: NDArray[np.int64], part: Discovery) -> None:
        first = len(self._clusters)
        self._labels[members] = np.where(part.labels >= 0, part.labels + first, -1)
        self._strength[members] = part.strength
        self._xy[members] = self._beside(part.xy, np.sqrt(len(members)))
        for cluster in part.clusters:
            typical = tuple(int(members[i]) for i in cluster.representatives)
            self._clusters.append(replace(cluster, number=first + cluster.number, representatives=typical))

    def _beside(self, xy: NDArray[np.float32], radius: float) -> NDArray[np.float32]:
        scaled = np.asarray(xy * radius, dtype=np.float32)
        if self._edge is not None:
            scaled[:, 0] += self._edge - scaled[:, 0].min() + 0.2 * radius
        self._edge = float(scaled[:, 0].max())
        return scaled

    def joined(self) -> Discovery:
        placed = ~np.isnan(self._xy[:, 0])
        self._xy[placed] = maps.framed(self._xy[placed])
        return Discovery(self._labels, self._strength, self._xy, tuple(self._clusters))
