"""What comes later goes to the themes its nearest texts have; sentences of long comments to further ones."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np

from tests.analysis.comments import comments
from workbench.analysis.clusters import Cluster
from workbench.analysis.communities import centroids
from workbench.analysis.fit import FEWEST_TO_JUDGE, nearness, weak_below
from workbench.analysis.further import LONG, further_at_levels, further_themes, long_sentences
from workbench.analysis.grounds import Ground
from workbench.analysis.nearby import themes_nearby
from workbench.analysis.neighbours import nearest
from workbench.analysis.themes import Discovery, Level
from workbench.domain.recipe import Recipe

LIBRARY_FIRST = (
    "The library branch was closed on Saturday without any notice. The last bus was late again at the stop."
)
CODE = "en"


@cache
def subjects() -> list[str]:
    return sorted(set(comments(CODE)[1]))


@cache
def discovered() -> tuple[list[str], Discovery]:
    """Return the made-up comments, one long one behind them, and their subjects as themes."""
    known, told = comments(CODE)
    texts = [*known, LIBRARY_FIRST]
    labels = np.array([subjects().index(subject) for subject in [*told, "library"]], dtype=np.int32)
    ground = Ground(np.arange(len(texts)), texts, [CODE] * len(texts), None)
    ground.settle(Recipe())
    near = nearness(nearest(ground.vectors, 15))
    limit = weak_below(near, ground.silent)
    clusters = tuple(
        Cluster(number, name, (), CODE, 1, (), weak_below=limit) for number, name in enumerate(subjects())
    )
    nowhere = np.zeros((len(texts), 2), dtype=np.float32)
    strength = np.einsum("ij,ij->i", ground.vectors, centroids(ground.vectors, labels)[labels])
    return texts, Discovery(labels, strength, near, lambda: nowhere, clusters, (ground,))


def test_that_a_later_text_goes_to_the_theme_of_what_it_is_like() -> None:
    texts, discovery = discovered()
    ground = discovery.grounds[0]
    later = [
        "The bus never came to the stop this morning",
        "The garbage was not collected in the street",
        "Qwxz!",
    ]
    found = themes_nearby(ground, discovery.labels, ground.fold(later, [CODE] * 3, None))
    assert [subjects()[theme] for theme in found.theme[:2]] == ["bus", "bins"]
    assert found.share[:2].min() > 0.5
    assert found.theme[2] == -1
    assert found.strength[2] == 0
    assert found.nearest.shape == (3, 15)
    assert all("bus" in texts[row].lower() for row in found.nearest[0][:3])


def test_that_a_text_has_no_say_where_its_own_sentence_belongs() -> None:
    _, discovery = discovered()
    ground = discovery.grounds[0]
    own = np.array([3], dtype=np.int64)
    found = themes_nearby(ground, discovery.labels, ground.vectors[own], own)
    assert 3 not in found.nearest[0]


def test_that_only_telling_sentences_of_long_texts_are_looked_at() -> None:
    texts, discovery = discovered()
    assert all(len(text) < LONG for text in texts[:-1])
    places = long_sentences(texts, discovery.grounds)
    said = [texts[text][start:stop] for text, start, stop in places]
    assert said == [f"{sentence}." for sentence in LIBRARY_FIRST.rstrip(".").split(". ")]
    quiet = ["The library was closed on Saturday and that without any notice at the door. Nothing. !?"]
    ground = Ground(np.arange(1), quiet, [CODE], None)
    assert len(long_sentences(quiet, [ground])) == 1


def test_that_a_sentence_on_something_else_is_a_further_theme() -> None:
    texts, discovery = discovered()
    found = further_themes(discovery, texts, long_sentences(texts, discovery.grounds), None)
    assert [subjects()[cluster] for cluster in found.cluster] == ["bus"]
    text, start, stop = found.place[0]
    assert texts[text][start:stop] == "The last bus was late again at the stop."
    assert 0 < found.strength[0] <= 1


def test_that_a_sentence_must_be_nearer_to_a_theme_than_the_farthest_tenth_of_texts() -> None:
    texts, discovery = discovered()
    places = long_sentences(texts, discovery.grounds)
    (strength,) = further_themes(discovery, texts, places, None).strength
    told = [
        len(further_themes(replace(discovery, strength=limit), texts, places, None).place)
        for limit in (np.full(len(texts), strength * 0.9), np.ones(len(texts), dtype=np.float32))
    ]
    assert told == [1, 0]


def test_that_among_few_texts_nothing_is_said_of_sentences() -> None:
    texts, discovery = discovered()
    labels = discovery.labels.copy()
    labels[: -FEWEST_TO_JUDGE + 1] = -1
    few = replace(discovery, labels=labels)
    places = long_sentences(texts, discovery.grounds)
    assert len(further_themes(few, texts, places, None).place) == 0
    assert len(further_themes(discovery, texts, [], None).place) == 0


def test_that_every_level_has_its_own_further_themes() -> None:
    texts, discovery = discovered()
    places = long_sentences(texts, discovery.grounds)
    own = further_themes(discovery, texts, places, None)
    one_theme = np.zeros_like(discovery.labels)
    levels = (
        Level(0.5, one_theme, discovery.strength, discovery.clusters[:1]),
        Level(1.0, discovery.labels, discovery.strength, discovery.clusters),
    )
    broad, same = further_at_levels(replace(discovery, levels=levels), texts, places, None)
    assert len(broad.place) == 0
    assert (same.place == own.place).all()
    assert (same.cluster == own.cluster).all()
    assert (same.strength == own.strength).all()
