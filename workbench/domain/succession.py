"""What became of the themes of one analysis in the next: judged by the texts they share, or by their words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from math import sqrt
from typing import Literal

Kind = Literal["carried over", "grown", "shrunk", "split", "merged", "alike", "new", "gone"]
Words = Mapping[str, float]

CARRIED_OVER = 0.3
_GROWN, _SHRUNK = 1.25, 0.8
_MOST, _MUCH = 0.5, 0.25
_ALIKE = 0.5


@dataclass(frozen=True)
class Group:
    """A theme of an analysis: how many texts it has, and how many of them the other analysis knows too."""

    number: int
    texts: int
    shared: int
    words: Words


@dataclass(frozen=True)
class Overlap:
    """How many texts an earlier and a later group have in common."""

    earlier: int
    later: int
    texts: int


@dataclass(frozen=True)
class Step:
    """What became of the groups `earlier` in the groups `later`; `confidence` lies between 0 and 1.

    It is the Jaccard index of the texts that both analyses know, for "alike" the cosine of the words' weights, for
    "split" and "merged" the share of the texts that tell so, for "new" and "gone" the share found nowhere else.
    """

    kind: Kind
    earlier: tuple[int, ...]
    later: tuple[int, ...]
    confidence: float


def heirs(
    earlier: Sequence[Group], later: Sequence[Group], overlaps: Iterable[Overlap]
) -> dict[int, tuple[int, float, bool]]:
    """Return, for each later group that carries an earlier one on, which, how surely, and whether by words alone.

    Groups that share at least three tenths of their texts come first, the best pairs before others, each group
    once. An earlier group none of whose texts is known to the later analysis (another wave of comments) is
    looked for by its words.
    """
    before, after = _by_number(earlier), _by_number(later)
    by_texts = [(_jaccard(each, before, after), each.later, each.earlier) for each in overlaps]
    found = {
        mine: (theirs, score, False) for mine, theirs, score in _best(by_texts, CARRIED_OVER, set(), set())
    }
    taken = {theirs for theirs, _, _ in found.values()}
    strangers = [group for group in earlier if not group.shared and group.number not in taken]
    newcomers = [group for group in later if group.number not in found]
    by_words = [
        (cosine(mine.words, theirs.words), mine.number, theirs.number)
        for mine in newcomers
        for theirs in strangers
    ]
    for mine, theirs, score in _best(by_words, _ALIKE, set(found), taken):
        found[mine] = (theirs, score, True)
    return found


def succession(earlier: Sequence[Group], later: Sequence[Group], overlaps: Sequence[Overlap]) -> list[Step]:
    """Return what became of every group: each earlier and each later one is named once or more."""
    before, after = _by_number(earlier), _by_number(later)
    splits, merges = _splits(overlaps, before, after), _merges(overlaps, before, after)
    told_later = {number for step in (*splits, *merges) for number in step.later}
    told_earlier = {number for step in (*splits, *merges) for number in step.earlier}
    kept: list[Step] = []
    for mine, (theirs, score, by_words) in sorted(heirs(earlier, later, overlaps).items()):
        if mine in told_later or theirs in told_earlier:
            continue
        kind = "alike" if by_words else _size_kind(before[theirs], after[mine])
        kept.append(Step(kind, (theirs,), (mine,), round(score, 4)))
    told_later |= {number for step in kept for number in step.later}
    told_earlier |= {number for step in kept for number in step.earlier}
    new = [
        Step("new", (), (group.number,), _apart(group)) for group in later if group.number not in told_later
    ]
    gone = [
        Step("gone", (group.number,), (), _apart(group))
        for group in earlier
        if group.number not in told_earlier
    ]
    return [*splits, *merges, *kept, *new, *gone]


def cosine(one: Words, other: Words) -> float:
    """Return how alike two lists of weighted words are, between 0 and 1."""
    lengths = sqrt(sum(weight**2 for weight in one.values()) * sum(w**2 for w in other.values()))
    return sum(weight * other.get(word, 0.0) for word, weight in one.items()) / lengths if lengths else 0.0


def _by_number(groups: Iterable[Group]) -> dict[int, Group]:
    return {group.number: group for group in groups}


def _jaccard(each: Overlap, before: Mapping[int, Group], after: Mapping[int, Group]) -> float:
    """Compare two groups by the texts both analyses know: a new wave of texts speaks neither for nor against."""
    return each.texts / (before[each.earlier].shared + after[each.later].shared - each.texts)


def _best(
    scored: Iterable[tuple[float, int, int]], least: float, mine_taken: set[int], theirs_taken: set[int]
) -> list[tuple[int, int, float]]:
    mine_taken, theirs_taken = set(mine_taken), set(theirs_taken)
    found: list[tuple[int, int, float]] = []
    for score, mine, theirs in sorted(scored, key=lambda pair: (-pair[0], pair[1], pair[2])):
        if score >= least and mine not in mine_taken and theirs not in theirs_taken:
            found.append((mine, theirs, score))
            mine_taken.add(mine)
            theirs_taken.add(theirs)
    return found


def _splits(
    overlaps: Iterable[Overlap], before: Mapping[int, Group], after: Mapping[int, Group]
) -> list[Step]:
    """Return the earlier groups most of which lies in several later ones that consist of it."""
    parts = sorted(
        (
            each
            for each in overlaps
            if each.texts >= _MUCH * before[each.earlier].shared
            and each.texts >= _MOST * after[each.later].shared
        ),
        key=lambda each: (each.earlier, -each.texts, each.later),
    )
    return [
        Step("split", (number,), tuple(each.later for each in group), _share(group, before[number].shared))
        for number, group in _grouped(parts, lambda each: each.earlier)
        if len(group) > 1
    ]


def _merges(
    overlaps: Iterable[Overlap], before: Mapping[int, Group], after: Mapping[int, Group]
) -> list[Step]:
    """Return the later groups that hold most of several earlier ones, each of them a good part of it."""
    parts = sorted(
        (
            each
            for each in overlaps
            if each.texts >= _MOST * before[each.earlier].shared
            and each.texts >= _MUCH * after[each.later].shared
        ),
        key=lambda each: (each.later, -each.texts, each.earlier),
    )
    return [
        Step("merged", tuple(each.earlier for each in group), (number,), _share(group, after[number].shared))
        for number, group in _grouped(parts, lambda each: each.later)
        if len(group) > 1
    ]


def _grouped(parts: Sequence[Overlap], key: Callable[[Overlap], int]) -> list[tuple[int, list[Overlap]]]:
    return [(number, list(group)) for number, group in groupby(parts, key)]


def _share(parts: Iterable[Overlap], whole: int) -> float:
    return round(sum(each.texts for each in parts) / max(whole, 1), 4)


def _size_kind(theirs: Group, mine: Group) -> Kind:
    ratio = mine.texts / max(theirs.texts, 1)
    return "grown" if ratio >= _GROWN else "shrunk" if ratio <= _SHRUNK else "carried over"


def _apart(group: Group) -> float:
    return round(1 - group.shared / max(group.texts, 1), 4)
