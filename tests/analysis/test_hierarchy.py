"""Themes from broad to fine are one tree."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.analysis.comments import comments
from tests.analysis.test_communities import clouds
from workbench.analysis.communities import GraphCommunities
from workbench.analysis.graph import affinities
from workbench.analysis.hierarchy import Division, closest_first, divisions, parents
from workbench.analysis.neighbours import nearest
from workbench.analysis.themes import Discovery, discover
from workbench.analysis.vocabulary import Vocabulary
from workbench.domain.granularity import OWN_CHOICE, STOPS, nearest_stop
from workbench.domain.recipe import Recipe

NONE_APART = np.zeros(240, dtype=bool)


def divided(
    apart: NDArray[np.bool_] = NONE_APART, seed: int = 0
) -> tuple[NDArray[np.int32], dict[float, Division]]:
    vectors, _ = clouds([80, 70, 50, 40], spread=0.3)
    neighbours = nearest(vectors, 15)
    labels = GraphCommunities(seed=seed, neighbours=neighbours, apart=apart).fit(vectors).labels_
    return labels, divisions(affinities(neighbours), labels, apart, seed)


def assert_nested(finer: NDArray[np.int32], broader: NDArray[np.int32]) -> None:
    assert np.array_equal(finer < 0, broader < 0)
    for group in range(int(finer.max()) + 1):
        assert len(set(broader[finer == group].tolist())) == 1


def test_that_every_level_lies_within_the_next_broader_one() -> None:
    labels, found = divided()
    assert found[OWN_CHOICE].labels is labels
    assert list(found) == list(STOPS)
    numbers = [int(found[stop].labels.max()) + 1 for stop in STOPS]
    assert numbers == sorted(numbers)
    assert numbers[0] < numbers[STOPS.index(OWN_CHOICE)] < numbers[-1]
    for broader, finer in pairwise(STOPS):
        assert_nested(found[finer].labels, found[broader].labels)


def test_that_one_seed_gives_one_tree() -> None:
    _, one = divided(seed=3)
    _, other = divided(seed=3)
    assert all(np.array_equal(one[stop].labels, other[stop].labels) for stop in STOPS)
    assert all(one[stop].stability == other[stop].stability for stop in STOPS)


def test_that_what_is_apart_and_what_has_no_theme_stays_so() -> None:
    apart = NONE_APART.copy()
    apart[:9] = True
    labels, _ = divided(apart)
    vectors, _ = clouds([80, 70, 50, 40], spread=0.3)
    labels[100:105] = -1
    for found, _ in divisions(affinities(nearest(vectors, 15)), labels, apart, 0).values():
        assert set(found[:9].tolist()) == {found[0]}
        assert (found[9:] != found[0]).all()
        assert (found[100:105] == -1).all()


def test_that_every_group_beside_the_own_choice_says_how_surely_it_would_be_found_again() -> None:
    _, found = divided()
    for stop, (labels, stability) in found.items():
        if stop != OWN_CHOICE:
            assert len(stability) == int(labels.max()) + 1
            assert all(known is not None and 0 <= known <= 1 for known in stability)
    clear = [known or 0 for known in found[STOPS[0]].stability]
    cut_up = [known or 0 for known in found[STOPS[-1]].stability]
    assert np.mean(clear) > np.mean(cut_up)


def test_that_the_most_tied_groups_merge_first_and_untied_ones_never() -> None:
    ties = np.array([[8.0, 3, 1, 0], [3, 8, 1, 0], [1, 1, 8, 0], [0, 0, 0, 8]])
    mergers = closest_first(ties)
    assert [(kept, gone) for _, kept, gone in mergers] == [(0, 1), (0, 2)]
    assert mergers[0][0] > mergers[1][0] > 0


def test_that_parents_are_where_the_members_are() -> None:
    finer, broader = np.array([2, 2, 0, 1, -1], np.int32), np.array([1, 1, 0, 0, -1], np.int32)
    assert parents(finer, broader) == {0: 0, 1: 0, 2: 1}


@pytest.mark.parametrize(
    ("asked", "stop"), [(1, 1), (1.9, 2), (0.01, 0.125), (50, 32), (11, 8), (2.9, 3), (0.6, 0.7), (0.4, 0.33)]
)
def test_that_any_granularity_has_a_stop(asked: float, stop: float) -> None:
    assert nearest_stop(asked) == stop


def test_that_telling_words_are_those_the_others_lack() -> None:
    vocabulary = Vocabulary([["bus", "late"], ["bus", "full"], ["book", "late"], []])
    first, second = vocabulary.telling(np.array([0, 0, 1, -1], np.int32), 5)
    assert [word for word, _ in first] == ["full", "bus", "late"]
    assert [word for word, _ in second] == ["book", "late"]
    assert Vocabulary([[], []]).telling(np.array([0, 0], np.int32), 5) == [[]]


def found(texts: list[str], recipe: Recipe | None = None) -> Discovery:
    return discover(texts, ["en"] * len(texts), None, recipe or Recipe(), lambda *_: None)


@pytest.mark.usefixtures("libraries")
class TestLevelsOfADiscovery:
    @pytest.mark.parametrize("recipe", [Recipe(), Recipe("classic")], ids=["communities", "classic"])
    def test_that_names_differ_within_each_level_and_sizes_add_up(self, recipe: Recipe) -> None:
        texts, _ = comments("en")
        discovery = found(texts, recipe)
        assert [level.granularity for level in discovery.levels] == list(STOPS)
        assigned = int((discovery.labels >= 0).sum())
        for level in discovery.levels:
            names = [cluster.name.casefold() for cluster in level.clusters]
            assert len(set(names)) == len(names)
            assert [cluster.number for cluster in level.clusters] == list(range(len(names)))
            assert sum(cluster.size for cluster in level.clusters) == assigned
            for cluster in level.clusters:
                assert (level.labels[list(cluster.representatives)] == cluster.number).all()

    def test_that_a_theme_that_is_not_divided_keeps_its_name(self) -> None:
        discovery = found(comments("en")[0])
        for one, other in pairwise(discovery.levels):
            names = {frozenset(np.flatnonzero(one.labels == c.number).tolist()): c.name for c in one.clusters}
            for cluster in other.clusters:
                members = frozenset(np.flatnonzero(other.labels == cluster.number).tolist())
                assert names.get(members, cluster.name) == cluster.name

    def test_that_asking_for_a_level_gives_that_level(self) -> None:
        texts, _ = comments("en")
        own, finer = found(texts), found(texts, Recipe(granularity=3.1))
        level = own.levels[STOPS.index(3.0)]
        assert np.array_equal(finer.labels, level.labels)
        assert np.array_equal(finer.strength, level.strength)
        assert finer.clusters == level.clusters

    @pytest.mark.parametrize("texts", [1, 2, 5])
    def test_that_a_handful_of_texts_is_one_theme_at_every_level(self, texts: int) -> None:
        discovery = found(comments("en")[0][:texts])
        assert {len(level.clusters) for level in discovery.levels} == {1}
        assert {level.clusters[0].name for level in discovery.levels} == {discovery.clusters[0].name}
