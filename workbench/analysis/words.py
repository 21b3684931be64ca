"""Says what a theme is about: its telling words, and comments that stand for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

Weighted = tuple[str, float]

WORDS_SHOWN = 10
_REPRESENTATIVES = 6
_POOL = 50
_ON_BEING_TYPICAL = 0.5
_NEARLY_THE_SAME = 0.9
_STEM = 4
_LEAST_TEXTS, _TEXTS_TO_DEMAND_THEM = 2, 4


def distinct(words: Iterable[Weighted], most: int = WORDS_SHOWN) -> tuple[Weighted, ...]:
    """Keep the strongest form of each word: "card" and not also "cards"."""
    kept: list[Weighted] = []
    for word, weight in words:
        if word and weight > 0 and not any(_same_word(word, other) for other, _ in kept):
            kept.append((word, float(weight)))
        if len(kept) == most:
            break
    return tuple(kept)


def carried(words: Iterable[Weighted], texts: Sequence[Sequence[str]]) -> list[Weighted]:
    """Weigh each word of a theme by the root of the share of its `texts` that have it, the strongest first.

    Class-based TF-IDF alone may put a word first that one long text repeats. In a theme of at least four
    texts a word of one text alone is left out, unless that leaves none.
    """
    candidates = [*words]
    wanted = frozenset(word for word, _ in candidates)
    having = Counter(word for found in texts for word in wanted.intersection(found))
    least = _LEAST_TEXTS if len(texts) >= _TEXTS_TO_DEMAND_THEM else 1
    weighed = [
        (word, weight * (having[word] / len(texts)) ** 0.5) for word, weight in candidates if having[word]
    ]
    shared = [pair for pair in weighed if having[pair[0]] >= least]
    return sorted(shared or weighed, key=lambda pair: (-pair[1], pair[0]))


def _same_word(one: str, other: str) -> bool:
    """Two words are forms of one if they begin alike for at least four letters and most of the longer one."""
    alike = next(
        (i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
    return alike >= _STEM and alike >= 0.6 * max(len(one), len(other))


def by_typicality(
    vectors: NDArray[np.float32], labels: NDArray[np.int32], number: int, centroids: NDArray[np.float32]
) -> NDArray[np.int64]:
    """Return the indices of a theme's members, those nearest to its centroid first."""
    members = np.flatnonzero(labels == number)
    return members[np.lexsort((members, -(vectors[members] @ centroids[number])))]


def representatives(
    vectors: NDArray[np.float32], members: NDArray[np.int64], centroid: NDArray[np.float32]
) -> tuple[int, ...]:
    """Choose up to six of `members` (the most typical first) that stand for the theme and differ.

    Maximal marginal relevance (Carbonell and Goldstein 1998), half its weight on being typical; what says
    nearly the same as one chosen comes last.
    """
    pool = members[:_POOL]
    typical = vectors[pool] @ centroid
    closest = np.zeros(len(pool))
    chosen: list[int] = []
    while len(chosen) < min(_REPRESENTATIVES, len(pool)):
        score = _ON_BEING_TYPICAL * typical - (1 - _ON_BEING_TYPICAL) * closest
        score[closest > _NEARLY_THE_SAME] -= 2
        score[chosen] = -np.inf
        chosen.append(int(np.argmax(score)))
        closest = np.maximum(closest, vectors[pool] @ vectors[pool[chosen[-1]]])
    return tuple(int(pool[i]) for i in chosen)
