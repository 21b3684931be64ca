"""Finds the themes of a set of texts: from vectors to groups with names, words, examples and a map."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from workbench.analysis import map as maps
from workbench.analysis import topics
from workbench.analysis.communities import NEIGHBOURS, centroids
from workbench.analysis.cores import single_threaded_algebra
from workbench.analysis.grounds import Ground, members_of_grounds
from workbench.analysis.naming import Theme, barred_words, nameable, names
from workbench.analysis.neighbours import NO_NEIGHBOURS, Neighbours, nearest
from workbench.analysis.spaces import MIXED, needs_vectors
from workbench.analysis.topics import Topics, warm_up
from workbench.analysis.words import Weighted, by_typicality, carried, distinct, representatives
from workbench.domain.recipe import Recipe, RecipeName

__all__ = ["Cluster", "Discovery", "discover", "needs_vectors", "warm_up"]

Tell = Callable[[str, float], None]

_MOST = 0.5
_NEARLY_ALL = 0.9
_SEEDS = 2**32  # as many as every library knows
FEWEST_TO_DIVIDE: dict[RecipeName, int] = {"communities": 6, "classic": 20}


@dataclass(frozen=True)
class Cluster:
    """A theme as found: `size` counts comments, `representatives` index texts, the most typical first.

    `stability` (0 to 1) says how surely it would be found again, None where that was not measured.
    """

    number: int
    name: str
    words: tuple[Weighted, ...]
    language: str
    size: int
    representatives: tuple[int, ...]
    stability: float | None = None


@dataclass(frozen=True)
class Discovery:
    """Themes of n texts.

    `labels` int32 (n,) are numbers of `clusters`, -1 for a text without theme; `strength` float32 (n,) in
    [0, 1] is the cosine to the theme's centroid (0 without theme); `xy` float32 (n, 2) are places on the map.
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
    private: Mapping[str, int] | None = None,
    places: NDArray[np.float32] | None = None,
) -> Discovery:
    """Group unique, normalised `texts` into themes.

    `languages` has a code a text. `dense` (n, d) has a row of the English encoder for every text that
    `needs_vectors` asks for; without it all languages do with what their own texts tell. `counts` says how
    many comments carry each text, `private` how many hold a word, in small letters, as personal data: such
    words are in no name. `places` (n, 2) is the map if it is known already. Languages are analysed one by one
    (`spaces.groups` says which texts that leaves without a theme) and share one numbering and one map; where
    the recipe names a model all are analysed together, by its rows in `dense`. `tell`
    hears the stage ("neighbours", "themes", "words", "map") and the share of it that is done. The same input
    gives the same result, bit for bit; fewer than six texts of a language (classic: twenty) make one theme.
    """
    topics.load_libraries()
    recipe = replace(recipe, seed=recipe.seed % _SEEDS)
    one_space = bool(recipe.model)
    parts = [
        _Part(
            members,
            [texts[i] for i in members],
            [languages[i] if one_space else language for i in members],
            None if dense is None else dense[members],
            one_space=one_space,
        )
        for language, members in members_of_grounds(texts, languages, recipe).items()
    ]
    summary = _Summary(
        np.ones(len(texts), dtype=np.int64) if counts is None else np.asarray(counts), private or {}
    )
    with single_threaded_algebra():
        for part in _told(parts, "neighbours", tell):
            part.compare(recipe)
        for part in _told(parts, "themes", tell):
            part.divide(recipe)
        for part in _told(parts, "words", tell):
            summary.add(part)
        for part in _told(parts, "map", tell):
            if places is None:
                part.draw(recipe)
    xy = _one_map(parts, len(texts)) if places is None else places
    return Discovery(summary.labels, summary.strength, xy, tuple(summary.clusters))


@dataclass
class _Part(Ground):
    """The texts that are compared with each other, and what is known of them so far."""

    neighbours: Neighbours = NO_NEIGHBOURS
    found: Topics = field(default_factory=Topics)
    xy: NDArray[np.float32] = field(default_factory=lambda: np.empty((0, 2), np.float32))

    def compare(self, recipe: Recipe) -> None:
        self.settle(recipe)
        self.neighbours = nearest(self.vectors, NEIGHBOURS)

    def spoken(self, members: NDArray[np.int64]) -> str:
        """Return the language most texts of a theme are in; ties go by alphabet."""
        numbers = Counter(self.languages[i] for i in members)
        return min(numbers, key=lambda code: (-numbers[code], code))

    def divide(self, recipe: Recipe) -> None:
        if len(self.texts) >= FEWEST_TO_DIVIDE[recipe.name]:
            self.found = topics.fit(self.words, self.vectors, self.neighbours, recipe, self.silent)
            return
        common = Counter(word for words in self.words for word in words).most_common()
        weighted = tuple((word, float(number)) for word, number in common)
        self.found = Topics(np.zeros(len(self.texts), dtype=np.int32), (weighted,))

    def says_nothing(self, members: NDArray[np.int64]) -> bool:
        """Say whether most of a theme's texts say nothing."""
        return bool(self.silent[members].mean() > _MOST)

    def draw(self, recipe: Recipe) -> None:
        self.xy = maps.layout(self.vectors, self.neighbours, recipe.seed)


class _Summary:
    """Puts the themes of several languages together under one numbering; `sizes` (n,) counts comments."""

    def __init__(self, sizes: NDArray[np.int64], private: Mapping[str, int]) -> None:
        self._sizes = sizes
        self._private = private
        self._names: set[str] = set()
        self.labels = np.full(len(sizes), -1, dtype=np.int32)
        self.strength = np.zeros(len(sizes), dtype=np.float32)
        self.clusters: list[Cluster] = []

    def add(self, part: _Part) -> None:
        labels = part.found.labels
        middle = centroids(part.vectors, labels)
        inside = np.flatnonzero(labels >= 0)
        rows = part.members[inside]
        self.labels[rows] = labels[inside] + len(self.clusters)
        fit = np.einsum("ij,ij->i", part.vectors[inside], middle[labels[inside]])
        self.strength[rows] = np.clip(fit, 0.0, 1.0)
        self.clusters += self._described(part, middle, len(self.clusters))

    def _described(self, part: _Part, middle: NDArray[np.float32], first: int) -> list[Cluster]:
        numbers = range(len(part.found.words))
        members = [by_typicality(part.vectors, part.found.labels, number, middle) for number in numbers]
        barred = barred_words(self._private, part.texts)
        # A theme of several languages is named in the one that most of its texts are in.
        spoken = [part.spoken(inside) for inside in members]
        own = [
            [i for i in inside if part.languages[i] == language]
            for inside, language in zip(members, spoken, strict=True)
        ]
        words = [
            () if part.says_nothing(inside) else distinct(nameable(found, language, barred))
            for candidates, inside, telling, language in zip(
                part.found.words, members, own, spoken, strict=True
            )
            for found in [carried(candidates, [part.words[i] for i in telling])]
        ]
        themes = [
            Theme(found, [part.texts[i] for i in telling], language, barred)
            for found, telling, language in zip(words, own, spoken, strict=True)
        ]
        return [
            Cluster(
                number=first + number,
                name=name,
                words=words[number],
                language=spoken[number] if len(own[number]) >= _NEARLY_ALL * len(members[number]) else MIXED,
                size=int(self._sizes[part.members[members[number]]].sum()),
                representatives=tuple(
                    int(part.members[i])
                    for i in representatives(part.vectors, members[number], middle[number])
                ),
                stability=part.found.stability[number] if part.found.stability else None,
            )
            for number, name in enumerate(names(themes, self._names))
        ]


def _told(parts: Sequence[_Part], stage: str, tell: Tell) -> Iterator[_Part]:
    """Yield the parts, telling after each which share of the texts is through this stage."""
    tell(stage, 0.0)
    total, done = sum(len(part.members) for part in parts), 0
    for part in parts:
        yield part
        done += len(part.members)
        tell(stage, done / total)


def _one_map(parts: Sequence[_Part], texts: int) -> NDArray[np.float32]:
    """Set the languages' maps beside each other and the texts no language has in a disc at the end."""
    rest = np.setdiff1d(
        np.arange(texts), np.concatenate([np.empty(0, np.int64), *(part.members for part in parts)])
    )
    placed = maps.side_by_side([*(part.xy for part in parts), maps.disc(len(rest))])
    xy = np.zeros((texts, 2), dtype=np.float32)
    for members, places in zip([*(part.members for part in parts), rest], placed, strict=True):
        xy[members] = places
    return maps.framed(xy)
