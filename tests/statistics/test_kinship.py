"""Themes of two waves without a text in common find each other, and planted changes are told."""

from __future__ import annotations

import numpy as np
import pytest

from workbench.domain.succession import Group, Kin, Step, succession
from workbench.statistics.kinship import Wave, drawn, kinship

DIMENSION, SPREAD = 24, 0.12


def a_wave(subjects: dict[str, int], seed: int, each: int = 40) -> Wave:
    """Return `each` texts of every subject, a letter: texts of one lie about one axis; its number is the theme's."""
    chance = np.random.default_rng(seed)
    rows = [(ord(subject) - ord("a"), theme) for subject, theme in subjects.items() for _ in range(each)]
    vectors = chance.normal(0, SPREAD, (len(rows), DIMENSION))
    vectors[np.arange(len(rows)), [axis for axis, _ in rows]] += 1
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return Wave(vectors.astype(np.float32), np.array([theme for _, theme in rows], np.int64))


def told(earlier: Wave, later: Wave) -> list[Step]:
    def groups(wave: Wave) -> list[Group]:
        return [
            Group(number, int((wave.themes == number).sum()), 0, {})
            for number in np.unique(wave.themes).tolist()
        ]

    return succession(groups(earlier), groups(later), [], kinship(earlier, later))


def test_that_the_same_subjects_find_each_other_whatever_their_numbers() -> None:
    steps = told(a_wave({"a": 0, "b": 1, "c": 2}, 1), a_wave({"c": 0, "a": 7, "b": 3}, 2))
    assert {(step.kind, step.earlier, step.later) for step in steps} == {
        ("alike", (0,), (7,)),
        ("alike", (1,), (3,)),
        ("alike", (2,), (0,)),
    }
    assert all(step.confidence > 0.8 for step in steps)


def test_that_new_gone_split_and_merged_themes_are_told_without_a_common_text() -> None:
    earlier = a_wave({"a": 0, "b": 1, "c": 2, "d": 2, "e": 4, "f": 5}, 1)
    later = a_wave({"a": 0, "c": 1, "d": 2, "e": 3, "f": 3, "g": 6}, 2)
    steps = told(earlier, later)
    assert {(step.kind, tuple(sorted(step.earlier)), tuple(sorted(step.later))) for step in steps} == {
        ("alike", (0,), (0,)),
        ("gone", (1,), ()),
        ("split", (2,), (1, 2)),
        ("merged", (4, 5), (3,)),
        ("new", (), (6,)),
    }


def test_that_waves_about_other_things_have_nothing_to_do_with_each_other() -> None:
    steps = told(a_wave({"a": 0, "b": 1, "c": 2}, 1), a_wave({"d": 0, "e": 1, "f": 2}, 2))
    assert {step.kind for step in steps} == {"gone", "new"}


def test_that_few_texts_tell_nothing() -> None:
    assert kinship(a_wave({"a": 0, "b": 1}, 1, each=20), a_wave({"a": 0, "b": 1}, 2, each=40)) == []


def test_that_a_draw_takes_each_theme_by_its_share_but_few_of_none() -> None:
    themes = np.repeat(np.arange(10), [20_000, *([30] * 9)])
    rows = drawn(themes)
    assert np.bincount(themes[rows]).tolist() == [4_000, *([15] * 9)]
    assert (np.diff(rows) > 0).all()
    assert drawn(themes[-90:]).tolist() == list(range(90))


def test_that_kinship_is_the_same_seen_from_either_side() -> None:
    one, other = a_wave({"a": 0, "b": 1, "c": 2}, 1), a_wave({"a": 0, "b": 1, "d": 2}, 2)
    turned = [
        Kin(each.later, each.earlier, each.likeness, each.of_later, each.of_earlier, each.is_pair)
        for each in kinship(other, one)
    ]
    for mine, theirs in zip(
        kinship(one, other), sorted(turned, key=lambda kin: (kin.earlier, kin.later)), strict=True
    ):
        assert mine.likeness == pytest.approx(theirs.likeness, abs=1e-3)
        assert (mine.earlier, mine.later, mine.is_pair) == (theirs.earlier, theirs.later, theirs.is_pair)
