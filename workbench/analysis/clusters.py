"""Describes groups of texts as themes, with names, words and examples, under one numbering for all languages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.grounds import Ground
from workbench.analysis.naming import Theme, barred_words, nameable, names
from workbench.analysis.nearby import centres
from workbench.analysis.spaces import MIXED
from workbench.analysis.topics import Topics
from workbench.analysis.words import Weighted, by_typicality, carried, distinct, representatives

_MOST = 0.5
_NEARLY_ALL = 0.9
# A theme is named from so many of its typical texts; of themes beside the workbench's own choice fewer are read.
_READ, _READ_BESIDE = 200, 60
_ROWS_AT_ONCE = 256  # so many are multiplied before they leave the processor's cache


@dataclass(frozen=True)
class Cluster:
    """A theme as found: `size` counts comments, `representatives` index texts, the most typical first.

    `stability` (0 to 1) says how surely it would be found again, None where that was not measured. Texts of a
    nearness below `weak_below` fit it weakly. `code` is its name in the codebook, "" where it was found.
    """

    number: int
    name: str
    words: tuple[Weighted, ...]
    language: str
    size: int
    representatives: tuple[int, ...]
    stability: float | None = None
    weak_below: float | None = None
    code: str = ""


class Divided(NamedTuple):
    """Texts that are compared with each other, their themes, and the nearness below which one of them fits weakly.

    The first of the themes are those of `codes`.
    """

    ground: Ground
    found: Topics
    weak_below: float | None
    codes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Level:
    """Themes of n texts at one granularity: `labels` int32 (n,) and `strength` float32 (n,) as in a Discovery."""

    granularity: float
    labels: NDArray[np.int32]
    strength: NDArray[np.float32]
    clusters: tuple[Cluster, ...]


class Describer:
    """Puts the themes of several languages together; `sizes` (n,) counts the comments of each text."""

    def __init__(self, sizes: NDArray[np.int64], private: Mapping[str, int]) -> None:
        self._sizes = sizes
        self._private = private
        self._barred: dict[tuple[int, ...], frozenset[str]] = {}

    def level(self, granularity: float, divided: Sequence[Divided], beside: Level | None = None) -> Level:
        """Describe the themes that were found in each of the grounds.

        Where they were described at a granularity `beside` this one, a theme of just the same texts stays what it
        is there, and a theme made of several is named from the texts of all.
        """
        firsts = [0, *accumulate(len(one.found.words) for one in divided)]
        middles = [centres(one.ground, one.found.labels) for one in divided]
        labels, strength = self._together(divided, firsts, middles)
        kept = _unchanged(beside, labels) if beside else {}
        taken = {cluster.name.casefold() for cluster in kept.values()}
        taken |= {code.casefold() for one in divided for code in one.codes}
        clusters = dict(kept)
        for one, first, middle in zip(divided, firsts, middles, strict=False):
            numbers = [n for n in range(len(one.found.words)) if first + n not in kept]
            for cluster in self._described(one, middle, numbers, taken, beside):
                clusters[first + cluster.number] = replace(cluster, number=first + cluster.number)
        return Level(granularity, labels, strength, tuple(clusters[number] for number in sorted(clusters)))

    def _together(
        self,
        divided: Sequence[Divided],
        firsts: Sequence[int],
        middles: Sequence[NDArray[np.float32]],
    ) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
        labels = np.full(len(self._sizes), -1, dtype=np.int32)
        strength = np.zeros(len(self._sizes), dtype=np.float32)
        for (ground, found, *_), first, middle in zip(divided, firsts, middles, strict=False):
            inside = np.flatnonzero(found.labels >= 0)
            rows = ground.members[inside]
            labels[rows] = found.labels[inside] + first
            for some in (slice(start, start + _ROWS_AT_ONCE) for start in range(0, len(rows), _ROWS_AT_ONCE)):
                own, theirs = ground.vectors[inside[some]], middle[found.labels[inside[some]]]
                strength[rows[some]] = np.clip(np.einsum("ij,ij->i", own, theirs), 0.0, 1.0)
        return labels, strength

    def _described(
        self,
        divided: Divided,
        middle: NDArray[np.float32],
        numbers: Sequence[int],
        taken: set[str],
        beside: Level | None,
    ) -> list[Cluster]:
        ground, found, weak_below, codes = divided
        barred = self._barred_in(ground)
        members = [by_typicality(ground.vectors, found.labels, number, middle) for number in numbers]
        read = [_in_turns(inside, ground, beside) for inside in members]
        # A theme of several languages is named in the one that most of its texts are in.
        spoken = [_spoken(ground, inside) for inside in members]
        own = [
            [i for i in inside if ground.languages[i] == language]
            for inside, language in zip(read, spoken, strict=True)
        ]
        words = [
            () if _says_nothing(ground, inside) else distinct(nameable(weighed, language, barred))
            for number, inside, telling, language in zip(numbers, members, own, spoken, strict=True)
            for weighed in [carried(found.words[number], [ground.words[i] for i in telling])]
        ]
        most = _READ if beside is None else _READ_BESIDE
        themes = [
            Theme(weighed, [ground.texts[i] for i in telling[:most]], language, barred)
            for weighed, telling, language in zip(words, own, spoken, strict=True)
        ]
        coded = sum(number < len(codes) for number in numbers)  # numbers ascend, and codes come first
        called = [*(codes[number] for number in numbers[:coded]), *names(themes[coded:], taken)]
        return [
            Cluster(
                number=number,
                name=name,
                words=words[place],
                language=spoken[place] if len(own[place]) >= _NEARLY_ALL * len(members[place]) else MIXED,
                size=int(self._sizes[ground.members[members[place]]].sum()),
                representatives=tuple(
                    int(ground.members[i])
                    for i in representatives(ground.vectors, members[place], middle[number])
                ),
                stability=found.stability[number] if found.stability else None,
                weak_below=weak_below,
                code=codes[number] if place < coded else "",
            )
            for place, (number, name) in enumerate(zip(numbers, called, strict=True))
        ]

    def _barred_in(self, ground: Ground) -> frozenset[str]:
        """Return the words barred from the names of a ground, which every level asks for."""
        first = tuple(ground.members[:1].tolist())  # no text is in two grounds
        if first not in self._barred:
            self._barred[first] = barred_words(self._private, ground.texts)
        return self._barred[first]


def _unchanged(beside: Level, labels: NDArray[np.int32]) -> dict[int, Cluster]:
    """Return the themes of `beside` whose texts are one theme by `labels` as well, by their numbers there.

    Themes of the two lie within one another, so that the same number of texts says it.
    """
    sizes, there = np.bincount(labels[labels >= 0]), np.bincount(beside.labels[beside.labels >= 0])
    _, first = np.unique(beside.labels, return_index=True)
    found: dict[int, Cluster] = {}
    for row in first.tolist():
        number, before = int(labels[row]), int(beside.labels[row])
        if number >= 0 and sizes[number] == there[before]:
            found[number] = replace(beside.clusters[before], number=number)
    return found


def _in_turns(members: NDArray[np.int64], ground: Ground, beside: Level | None) -> NDArray[np.int64]:
    """Return the members of a theme, the most typical first, those of every part of it by its share."""
    if beside is None:
        return members
    part = beside.labels[ground.members[members]]
    sizes = Counter(part.tolist())
    seen: Counter[int] = Counter()
    turn = np.zeros(len(members))
    for place, group in enumerate(part.tolist()):
        seen[group] += 1
        turn[place] = (seen[group] - 0.5) / sizes[group]
    return members[np.argsort(turn, kind="stable")] if len(sizes) > 1 else members


def _spoken(ground: Ground, members: NDArray[np.int64]) -> str:
    """Return the language most texts of a theme are in; ties go by alphabet."""
    numbers = Counter(ground.languages[i] for i in members)
    return min(numbers, key=lambda code: (-numbers[code], code))


def _says_nothing(ground: Ground, members: NDArray[np.int64]) -> bool:
    """Say whether most of a theme's texts say nothing."""
    return bool(ground.silent[members].mean() > _MOST)
