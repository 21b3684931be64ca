"""Codes of a codebook take the texts that are near them, and themes are found among all others as ever."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from tests.analysis.comments import comments
from tests.analysis.test_themes import assert_sound, digest, quiet
from workbench.analysis.assigning import Before, assign
from workbench.analysis.codes import Codes, spread
from workbench.analysis.themes import Discovery, discover
from workbench.domain.codebook import Codebook, Entry
from workbench.domain.recipe import Recipe

pytestmark = pytest.mark.usefixtures("libraries")

BUSES = Entry("Getting about", "The bus", ("Our bus was late again and drove past the stop",))
BOOKS = Entry("Reading", "The library", ("The reading room has too few books",))
ZOO = Entry("Zoo", "Giraffes")


def guided(
    texts: list[str], languages: list[str], *entries: Entry, only: bool = False, name: str = "communities"
) -> Discovery:
    recipe = Recipe("classic" if name == "classic" else "communities", codebook=Codebook(entries, only))
    assert recipe.codebook is not None
    return discover(texts, languages, None, recipe, quiet, codes=Codes(recipe.codebook))


def of_code(found: Discovery, name: str) -> NDArray[np.int64]:
    (cluster,) = [each for each in found.clusters if each.code == name]
    assert cluster.name == name
    return np.flatnonzero(found.labels == cluster.number)


def test_that_texts_near_a_code_are_its_theme_and_others_are_found_beside_it() -> None:
    texts, subjects = comments("en")
    found = guided(texts, ["en"] * len(texts), BUSES, ZOO)
    assert_sound(found, len(texts), len(texts))
    rows = of_code(found, "Getting about")
    assert {subjects[row] for row in rows} == {"bus"}
    assert len(rows) >= 0.9 * subjects.count("bus")
    assert "Zoo" not in {cluster.code for cluster in found.clusters}
    others = [cluster for cluster in found.clusters if not cluster.code]
    assert len(others) >= 2
    assert all(cluster.stability is not None for cluster in others)


def test_that_only_the_codebook_leaves_others_without_a_theme() -> None:
    texts, subjects = comments("en")
    found = guided(texts, ["en"] * len(texts), BUSES, BOOKS, only=True)
    assert {cluster.name for cluster in found.clusters} == {"Getting about", "Reading"}
    assert "bins" in {subjects[row] for row in np.flatnonzero(found.labels < 0)}
    assert all(level.labels.tolist() == found.labels.tolist() for level in found.levels)


def test_that_a_codebook_nothing_fits_gives_no_themes() -> None:
    texts, _ = comments("en")
    found = guided(texts, ["en"] * len(texts), ZOO, only=True)
    assert found.clusters == ()
    assert (found.labels == -1).all()


def test_that_a_code_is_the_same_texts_at_every_granularity() -> None:
    texts, _ = comments("en")
    found = guided(texts, ["en"] * len(texts), BUSES)
    rows = of_code(found, "Getting about").tolist()
    for level in found.levels:
        (number,) = [cluster.number for cluster in level.clusters if cluster.code]
        assert np.flatnonzero(level.labels == number).tolist() == rows


def test_that_a_code_is_one_theme_in_all_languages() -> None:
    english_texts, _ = comments("en")
    spanish_texts = comments("es")[0]
    both = Entry("Transport", "bus autobús", ("Our bus was late again", "El autobús llegó tarde"))
    languages = ["en"] * len(english_texts) + ["es"] * len(spanish_texts)
    found = guided([*english_texts, *spanish_texts], languages, both)
    assert_sound(found, len(languages), len(languages))
    assert {languages[row] for row in of_code(found, "Transport")} == {"en", "es"}
    (cluster,) = [each for each in found.clusters if each.code]
    assert cluster.language == "mul"


def test_that_the_classic_recipe_is_guided_too() -> None:
    texts, subjects = comments("en")
    found = guided(texts, ["en"] * len(texts), BUSES, name="classic")
    assert {subjects[row] for row in of_code(found, "Getting about")} == {"bus"}


def test_that_the_same_codebook_gives_the_same_again() -> None:
    texts, _ = comments("en")
    first, second = (guided(texts, ["en"] * len(texts), BUSES, BOOKS) for _ in range(2))
    assert digest(first) == digest(second)


def test_that_a_found_theme_does_not_take_the_name_of_a_code() -> None:
    texts, _ = comments("en")
    plain = discover(texts, ["en"] * len(texts), None, Recipe(), quiet)
    names = [Entry(cluster.name, "Giraffes of the zoo") for cluster in plain.clusters]
    found = guided(texts, ["en"] * len(texts), BUSES, *names)
    assert_sound(found, len(texts), len(texts))


def test_that_later_texts_near_no_code_are_left_without_a_theme() -> None:
    texts, subjects = comments("en")
    recipe = Recipe(codebook=Codebook((BUSES,), only=True))
    assert recipe.codebook is not None
    found = discover(texts, ["en"] * len(texts), None, recipe, quiet, codes=Codes(recipe.codebook))
    later = ["My last bus was late again at the stop", "Our garbage bin was not collected"]
    before = Before(found.labels, found.xy, {})
    put = assign([*texts, *later], ["en"] * (len(texts) + 2), None, recipe, before)
    assert put.labels.tolist() == [0, -1]
    assert set(subjects) > {"bus"}


def test_that_neighbours_have_a_say_and_texts_without_any_keep_their_own() -> None:
    graph = csr_matrix(np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 0.0]]))
    mixed = spread(np.array([[0.6], [0.0], [0.3]]), graph)
    np.testing.assert_allclose(mixed[:, 0], [0.4, 0.2, 0.3], atol=1e-5)
