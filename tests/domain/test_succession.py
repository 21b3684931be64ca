"""What became of themes is named as it was planted."""

from __future__ import annotations

from collections import Counter

import pytest

from workbench.domain.succession import Group, Overlap, Step, cosine, heirs, succession


def judged(earlier: str, later: str, words: dict[str, dict[str, float]] | None = None) -> list[Step]:
    """Judge two divisions of the same texts, a letter a text: small letters before, capitals after, "." for none."""
    pairs = list(zip(earlier, later, strict=True))
    overlaps = [Overlap(ord(a), ord(b), n) for (a, b), n in Counter(pairs).items() if not {a, b} & {".", "-"}]
    return succession(_groups(earlier, later, words), _groups(later, earlier, words), overlaps)


def _groups(mine: str, other: str, words: dict[str, dict[str, float]] | None) -> list[Group]:
    return [
        Group(
            ord(name),
            mine.count(name),
            sum(a == name and b != "-" for a, b in zip(mine, other, strict=True)),
            (words or {}).get(name, {}),
        )
        for name in sorted(set(mine) - {".", "-"})
    ]


def told(steps: list[Step]) -> set[tuple[str, str, str]]:
    return {(step.kind, "".join(map(chr, step.earlier)), "".join(map(chr, step.later))) for step in steps}


def test_that_what_stayed_grew_and_shrank_is_told_apart() -> None:
    earlier = "aaaaaaaaaa" + "bbbbbbbbbb" + "cccccccccc" + "......"
    later = "AAAAAAAAAA" + "BBBBBB...." + "CCCCCCCCCC" + "CCCCCC"
    assert told(judged(earlier, later)) == {
        ("carried over", "a", "A"),
        ("shrunk", "b", "B"),
        ("grown", "c", "C"),
    }


def test_that_a_split_and_a_merger_are_named() -> None:
    earlier = "aaaaaaaaaa" + "bbbbbb" + "ccccc"
    later = "AAAAABBBBB" + "CCCCCC" + "CCCCC"
    steps = judged(earlier, later)
    assert told(steps) == {("split", "a", "AB"), ("merged", "bc", "C")}
    assert all(step.confidence == 1.0 for step in steps)


def test_that_new_and_gone_are_named() -> None:
    assert told(judged("aaaaaa......", "......BBBBBB")) == {("gone", "a", ""), ("new", "", "B")}


def test_that_another_wave_is_matched_by_its_words() -> None:
    words = {"a": {"bus": 1.0, "late": 0.5}, "A": {"bus": 0.9, "stop": 0.3}, "B": {"pool": 1.0}}
    steps = judged("aaaa--------", "----AAAABBBB", words)
    assert told(steps) == {("alike", "a", "A"), ("new", "", "B")}


def test_that_words_count_nothing_where_texts_are_known() -> None:
    words = {"a": {"bus": 1.0}, "A": {"bus": 1.0}}
    assert told(judged("aaaa....", "....AAAA", words)) == {("gone", "a", ""), ("new", "", "A")}


def test_that_each_group_has_one_heir() -> None:
    groups = [Group(1, 10, 10, {}), Group(2, 10, 10, {})]
    overlaps = [Overlap(1, 1, 6), Overlap(2, 1, 4), Overlap(1, 2, 4), Overlap(2, 2, 6)]
    assert {mine: theirs for mine, (theirs, _, _) in heirs(groups, groups, overlaps).items()} == {1: 1, 2: 2}


def test_how_alike_words_are() -> None:
    assert cosine({"bus": 2.0}, {"bus": 0.5}) == pytest.approx(1.0)
    assert cosine({"bus": 1.0}, {"pool": 1.0}) == 0.0
    assert cosine({}, {"pool": 1.0}) == 0.0
