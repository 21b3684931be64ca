"""Puts near-identical texts together around the text that stands for them, without chains that drift."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.duplicates.candidates import CLEARLY, NEARLY, Sketches, linked, sketch
from workbench.analysis.duplicates.folding import key
from workbench.analysis.duplicates.rarity import heard, rarity, typical
from workbench.analysis.duplicates.shingles import Shingles, shingles
from workbench.analysis.duplicates.verification import SHORTEST, Verifier

_LETTERS_TRIED = 8


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
    stars = _gathered([ordered[i] for i in first])
    return _numbered(order, first[stars.letter][which], stars.kept[which])


def _nearly_equal(texts: list[str]) -> NDArray[np.int64]:
    """Return for each text the first that is nearly equal to it."""
    first: dict[str, int] = {}
    return np.array([first.setdefault(key(text), i) for i, text in enumerate(texts)], dtype=np.int64)


def _gathered(texts: list[str]) -> _Stars:
    """Gather texts twice: first as if every phrase two texts share told, then knowing which ones do."""
    cut = shingles(texts)
    verifier = Verifier(texts, cut)
    long_enough = cut.lengths() >= SHORTEST
    clearly = sketch(cut, CLEARLY, long_enough, cut.spans > 0)
    campaigns = _Stars(cut, verifier, clearly, np.ones(1, np.float32))
    campaigns.gather()
    telling = rarity(cut, campaigns.letter)
    del clearly, campaigns  # the next sketches need the room
    stars = _Stars(cut, verifier, sketch(cut, NEARLY, long_enough, heard(cut, telling)), telling)
    stars.gather()
    return stars


class _Stars:
    """Texts around letters, as far as they are found: each text's `letter` and the share of words both have."""

    def __init__(
        self, cut: Shingles, verifier: Verifier, sketches: Sketches, telling: NDArray[np.float32]
    ) -> None:
        self.letter, self.kept = np.arange(len(sketches.bands)), np.ones(len(sketches.bands))
        self._cut, self._verifier, self._sketches, self._telling = cut, verifier, sketches, telling

    def gather(self) -> None:
        """Gather near-identical texts until there are none: what one letter leaves may have another."""
        left = np.nonzero(self._sketches.bands > 0)[0]
        while len(left):
            component = linked(self._sketches, left, self._similar)
            alone = [left[:0]]
            for members in _together(left, component):
                found = list(self._around_letters(members))
                if found:
                    alone.append(np.setdiff1d(members, np.concatenate(found), assume_unique=True))
            left = np.sort(np.concatenate(alone))

    def _similar(self, pairs: NDArray[np.int64]) -> NDArray[np.bool_]:
        return self._verifier.similar(pairs, self._telling)

    def _around_letters(self, members: NDArray[np.int64]) -> Iterator[NDArray[np.int64]]:
        """Yield groups of `members`, which are linked and sorted by length, until no letter finds anybody.

        The most typical are tried first. Of two that is the shorter: there is less in it that is somebody's own.
        """
        while len(members) > 1:
            order = np.argsort(-typical(self._cut, members), kind="stable") if len(members) > 2 else [0, 1]
            stars = (self._star(members[place], members) for place in order[:_LETTERS_TRIED])
            star = next((star for star in stars if len(star) > 1), None)
            if star is None:
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
