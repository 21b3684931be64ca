"""What became of the themes of one analysis in the next: judged by the texts they share, or by what these say."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from math import sqrt
from typing import Literal, NamedTuple

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
class Kin:
    """How near an earlier and a later group are that have no text in common, by what their texts say.

    `of_earlier` is the share of the earlier group's texts that would go to the later one, `of_later` the other way
    round; `likeness` lies between 0 and 1. `is_pair` says that the two are each other's counterpart.
    """

    earlier: int
    later: int
    likeness: float
    of_earlier: float
    of_later: float
    is_pair: bool = False


@dataclass(frozen=True)
class Step:
    """What became of the groups `earlier` in the groups `later`; `confidence` lies between 0 and 1.

    It is the Jaccard index of the texts that both analyses know, for "alike" the likeness of what their texts say or
    the cosine of the words' weights, for "split" and "merged" the share of the texts that tell so, for "new" and
    "gone" the share found nowhere else.
    """

    kind: Kind
    earlier: tuple[int, ...]
    later: tuple[int, ...]
    confidence: float


def heirs(
    earlier: Sequence[Group], later: Sequence[Group], overlaps: Iterable[Overlap], kin: Sequence[Kin] = ()
) -> dict[int, tuple[int, float, bool]]:
    """Return, for each later group that carries an earlier one on, which, how surely, and whether without its texts.

    Groups that share at least three tenths of their texts come first, the best pairs before others, each group
    once. An earlier group none of whose texts is known to the later analysis (another wave of comments) has the
    counterpart that `kin` gives it; where that says nothing, it is looked for by its words.
    """
    found = {mine: (theirs, score, False) for mine, theirs, score in _by_texts(earlier, later, overlaps)}
    strange, newly = strangers(earlier, later, overlaps)
    found |= {
        each.later: (each.earlier, each.likeness, True)
        for each in kin
        if each.is_pair and each.earlier in strange and each.later in newly
    }
    told_earlier, told_later = {each.earlier for each in kin}, {each.later for each in kin}
    by_words = [
        (cosine(mine.words, theirs.words), mine.number, theirs.number)
        for mine in later
        for theirs in earlier
        if mine.number in newly - told_later and theirs.number in strange - told_earlier
    ]
    return found | {mine: (theirs, score, True) for mine, theirs, score in _best(by_words, _ALIKE)}


def strangers(
    earlier: Sequence[Group], later: Sequence[Group], overlaps: Iterable[Overlap]
) -> tuple[set[int], set[int]]:
    """Return the earlier groups none of whose texts is known later, and the later ones that carry none on by texts."""
    carried = {mine for mine, _, _ in _by_texts(earlier, later, overlaps)}
    return (
        {group.number for group in earlier if not group.shared},
        {group.number for group in later} - carried,
    )


def succession(
    earlier: Sequence[Group], later: Sequence[Group], overlaps: Sequence[Overlap], kin: Sequence[Kin] = ()
) -> list[Step]:
    """Return what became of every group: each earlier and each later one is named once or more."""
    before, after = _by_number(earlier), _by_number(later)
    ties = [
        *_ties(overlaps, before, after),
        *(_Tie(each.earlier, each.later, each.of_earlier, each.of_later) for each in kin),
    ]
    splits, merges = _splits(ties), _merges(ties)
    told_later = {number for step in (*splits, *merges) for number in step.later}
    told_earlier = {number for step in (*splits, *merges) for number in step.earlier}
    kept: list[Step] = []
    for mine, (theirs, score, strange) in sorted(heirs(earlier, later, overlaps, kin).items()):
        if mine in told_later or theirs in told_earlier:
            continue
        kind = "alike" if strange else _size_kind(before[theirs], after[mine])
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


def _by_texts(
    earlier: Iterable[Group], later: Iterable[Group], overlaps: Iterable[Overlap]
) -> list[tuple[int, int, float]]:
    before, after = _by_number(earlier), _by_number(later)
    scored = [(_jaccard(each, before, after), each.later, each.earlier) for each in overlaps]
    return _best(scored, CARRIED_OVER)


def _best(scored: Iterable[tuple[float, int, int]], least: float) -> list[tuple[int, int, float]]:
    mine_taken: set[int] = set()
    theirs_taken: set[int] = set()
    found: list[tuple[int, int, float]] = []
    for score, mine, theirs in sorted(scored, key=lambda pair: (-pair[0], pair[1], pair[2])):
        if score >= least and mine not in mine_taken and theirs not in theirs_taken:
            found.append((mine, theirs, score))
            mine_taken.add(mine)
            theirs_taken.add(theirs)
    return found


class _Tie(NamedTuple):
    """Which share of an earlier group lies in a later one, and the other way round."""

    earlier: int
    later: int
    of_earlier: float
    of_later: float


def _ties(overlaps: Iterable[Overlap], before: Mapping[int, Group], after: Mapping[int, Group]) -> list[_Tie]:
    return [
        _Tie(
            each.earlier,
            each.later,
            each.texts / max(before[each.earlier].shared, 1),
            each.texts / max(after[each.later].shared, 1),
        )
        for each in overlaps
    ]


def _splits(ties: Iterable[_Tie]) -> list[Step]:
    """Return the earlier groups most of which lies in several later ones that consist of it."""
    parts = sorted(
        (each for each in ties if each.of_earlier >= _MUCH and each.of_later >= _MOST),
        key=lambda each: (each.earlier, -each.of_earlier, each.later),
    )
    return [
        Step(
            "split", (number,), tuple(each.later for each in group), _share(each.of_earlier for each in group)
        )
        for number, group in _grouped(parts, lambda each: each.earlier)
        if len(group) > 1
    ]


def _merges(ties: Iterable[_Tie]) -> list[Step]:
    """Return the later groups that hold most of several earlier ones, each of them a good part of it."""
    parts = sorted(
        (each for each in ties if each.of_earlier >= _MOST and each.of_later >= _MUCH),
        key=lambda each: (each.later, -each.of_later, each.earlier),
    )
    return [
        Step(
            "merged",
            tuple(each.earlier for each in group),
            (number,),
            _share(each.of_later for each in group),
        )
        for number, group in _grouped(parts, lambda each: each.later)
        if len(group) > 1
    ]


def _grouped(parts: Sequence[_Tie], key: Callable[[_Tie], int]) -> list[tuple[int, list[_Tie]]]:
    return [(number, list(group)) for number, group in groupby(parts, key)]


def _share(parts: Iterable[float]) -> float:
    return round(min(sum(parts), 1.0), 4)


def _size_kind(theirs: Group, mine: Group) -> Kind:
    ratio = mine.texts / max(theirs.texts, 1)
    return "grown" if ratio >= _GROWN else "shrunk" if ratio <= _SHRUNK else "carried over"


def _apart(group: Group) -> float:
    return round(1 - group.shared / max(group.texts, 1), 4)
