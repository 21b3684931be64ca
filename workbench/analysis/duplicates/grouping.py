"""Puts near-identical texts together around the text that stands for them, without chains that drift."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.duplicates.candidates import CLEARLY, NEARLY, linked, sketch
from workbench.analysis.duplicates.folding import key
from workbench.analysis.duplicates.rarity import heard, rarity, typical
from workbench.analysis.duplicates.shingles import Shingles, shingles
from workbench.analysis.duplicates.verification import SHORTEST, Verifier


@dataclass(frozen=True)
class Groups:
    """Which texts are one letter: `labels` int32 (n,), the number of a text's group, or -1.

    `similarity` float32 (n,) is the share of the words of the shorter of two, a text and its group's letter,
    that the other has in the same order: 1 for the letter, 0 for a text in no group. `letters` holds for each
    group the index of the text that stands for it.
    """

    labels: NDArray[np.int32]
    similarity: NDArray[np.float32]
    letters: tuple[int, ...]


def group(texts: Sequence[str]) -> Groups:
    """Group exact and near-identical `texts` (normalised; each is meant to come once).

    Found by MinHash and verified; every member is similar to the letter itself. The groups are the same
    whatever the order of the texts; they are numbered by their first text. Texts of fewer than 40 letters (14
    Chinese characters) are only grouped when nothing but case, punctuation and spaces differs.
    """
    order = np.array(sorted(range(len(texts)), key=lambda i: (len(texts[i]), texts[i])), dtype=np.int64)
    ordered = [texts[i] for i in order]
    equal = _nearly_equal(ordered)
    first, which = np.unique(equal, return_inverse=True)
    stars = _Stars([ordered[i] for i in first])
    stars.gather()
    return _numbered(order, first[stars.letter][which], stars.kept[which])


def _nearly_equal(texts: list[str]) -> NDArray[np.int64]:
    """Return for each text the first that is nearly equal to it."""
    first: dict[str, int] = {}
    return np.array([first.setdefault(key(text), i) for i, text in enumerate(texts)], dtype=np.int64)


class _Stars:
    """Texts around letters, as far as they are found: each text's `letter` and the share of words both have."""

    def __init__(self, texts: list[str]) -> None:
        self.letter, self.kept = np.arange(len(texts)), np.ones(len(texts))
        self._cut = shingles(texts)
        self._verifier = Verifier(texts, self._cut)
        self._telling = _telling(self._cut, self._verifier)
        heeded = heard(self._cut, self._telling)
        self._sketches = sketch(self._cut, NEARLY, self._cut.lengths() >= SHORTEST, heeded)

    def gather(self) -> None:
        """Gather near-identical texts until there are none: what one letter leaves may have another."""
        left = np.nonzero(self._sketches.bands > 0)[0]
        while len(left):
            component = linked(self._sketches, left, self._similar)
            alone = [left[:0]]
            for members in _together(left, component):
                found = [left[:0], *self._around_letters(members)]
                alone.append(np.setdiff1d(members, np.concatenate(found), assume_unique=True))
            left = np.sort(np.concatenate(alone))

    def _similar(self, pairs: NDArray[np.int64]) -> NDArray[np.bool_]:
        return self._verifier.similar(pairs, self._telling)

    def _around_letters(self, members: NDArray[np.int64]) -> Iterator[NDArray[np.int64]]:
        """Yield groups until a letter finds nobody similar.

        `members` are linked and sorted by length. Of two the first is the letter: there is less in it that is
        somebody's own. So is it where the most typical finds nobody, for the shortest has a link, and most
        links are to a text that keeps it.
        """
        while len(members) > 1:
            typical_one = members[0 if len(members) == 2 else np.argmax(typical(self._cut, members))]
            star = self._star(typical_one, members)
            if len(star) == 1:
                star = self._star(members[0], members)
            if len(star) == 1:
                return
            self.letter[star] = star[0]
            self.kept[star] = [self._verifier.kept(int(star[0]), int(text)) for text in star]
            yield star
            members = np.setdiff1d(members, star, assume_unique=True)

    def _star(self, letter: np.int64, members: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return a letter and those of `members` that are similar to it."""
        others = members[members != letter]
        pairs = np.stack([np.full(len(others), letter), others], axis=1)
        return np.concatenate([[letter], others[self._verifier.of_letter(pairs, self._telling)]])


def _telling(cut: Shingles, verifier: Verifier) -> NDArray[np.float32]:
    """Return how telling each shingle is when what is clearly one campaign counts as one text."""
    units = np.arange(len(cut.offsets) - 1)
    sketches = sketch(cut, CLEARLY, cut.lengths() >= SHORTEST, cut.spans > 0)
    texts = np.nonzero(sketches.bands > 0)[0]
    telling = rarity(cut, units)
    units[texts] = texts[linked(sketches, texts, lambda pairs: verifier.strong(pairs, telling))]
    return rarity(cut, units)


def _together(texts: NDArray[np.int64], component: NDArray[np.int64]) -> Iterator[NDArray[np.int64]]:
    """Yield the members of each component of at least two of `texts`."""
    order = np.argsort(component, kind="stable")
    ends = np.nonzero(np.diff(component[order]))[0] + 1
    yield from (members for members in np.split(texts[order], ends) if len(members) > 1)


def _numbered(order: NDArray[np.int64], stands_for: NDArray[np.int64], kept: NDArray[np.float64]) -> Groups:
    """Number the groups of at least two by their first text as given; text i of ours was `order[i]` of theirs."""
    size = np.bincount(stands_for, minlength=len(order))[stands_for] if len(order) else order
    labels, similarity = np.full(len(order), -1, np.int32), np.zeros(len(order), np.float32)
    numbers: dict[int, int] = {}
    for ours in np.argsort(order):
        if size[ours] > 1:
            labels[order[ours]] = numbers.setdefault(int(stands_for[ours]), len(numbers))
            similarity[order[ours]] = kept[ours]
    return Groups(labels, similarity, tuple(int(order[letter]) for letter in numbers))
