"""Says what a theme is about: its telling words, a short name, and comments that stand for it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

Weighted = tuple[str, float]

WORDS_SHOWN = 10
_IN_NAME = 3
_REPRESENTATIVES = 6
_STEM = 4


def distinct(words: Iterable[Weighted], most: int = WORDS_SHOWN) -> tuple[Weighted, ...]:
    """Keep the strongest form of each word: "card" and not also "cards"."""
    kept: list[Weighted] = []
    for word, weight in words:
        if word and weight > 0 and not any(_same_word(word, other) for other, _ in kept):
            kept.append((word, float(weight)))
        if len(kept) == most:
            break
    return tuple(kept)


def _same_word(one: str, other: str) -> bool:
    """Two words are forms of one if they begin alike for at least four letters and most of the longer one."""
    alike = next(
        (i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
    return alike >= _STEM and alike >= 0.6 * max(len(one), len(other)) or one.rstrip("s") == other.rstrip("s")


def names(themes: Sequence[Sequence[Weighted]]) -> list[str]:
    """Name each theme by its strongest words, taking one more where two themes would share a name."""
    taken: set[str] = set()
    named: list[str] = []
    for words in themes:
        length = _IN_NAME
        name = _name(words, length)
        while name in taken and length < len(words):
            length += 1
            name = _name(words, length)
        number = 2
        plain = name
        while name in taken:
            name = f"{plain} ({number})"
            number += 1
        taken.add(name)
        named.append(name)
    return named


def _name(words: Sequence[Weighted], length: int) -> str:
    joined = ", ".join(word for word, _ in words[:length])
    return joined[:1].upper() + joined[1:] if joined else "Without words"


def representatives(
    vectors: NDArray[np.float32], members: NDArray[np.integer], centroid: NDArray[np.float32]
) -> tuple[int, ...]:
    """Choose up to six members that are typical of the theme and differ from each other.

    Maximal marginal relevance (Carbonell and Goldstein 1998) with weight 0.7 on being typical.
    """
    typical = vectors[members] @ centroid
    pool = np.lexsort((members, -typical))[:50]
    chosen: list[int] = []
    closest = np.zeros(len(pool))
    while len(chosen) < min(_REPRESENTATIVES, len(pool)):
        score = 0.7 * typical[pool] - 0.3 * closest
        score[chosen] = -np.inf
        best = int(np.argmax(score))
        chosen.append(best)
        closest = np.maximum(closest, vectors[members[pool]] @ vectors[members[pool[best]]])
    return tuple(int(members[pool[i]]) for i in chosen)
