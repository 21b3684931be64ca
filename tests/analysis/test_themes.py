from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.analysis.comments import comments
from workbench.analysis.themes import Discovery, discover
from workbench.domain.recipe import Recipe
from workbench.protocol.events import STAGES

pytestmark = pytest.mark.usefixtures("libraries")

ROOT = Path(__file__).resolve().parents[2]


def quiet(_stage: str, _fraction: float) -> None:
    """Tell nobody."""


def found(
    texts: Sequence[str],
    languages: Sequence[str] | str = "en",
    recipe: Recipe | None = None,
    dense: NDArray[np.float32] | None = None,
    counts: Sequence[int] | None = None,
) -> Discovery:
    codes = [languages] * len(texts) if isinstance(languages, str) else languages
    return discover(texts, codes, dense, recipe or Recipe(), quiet, counts)


def digest(discovery: Discovery) -> str:
    arrays = discovery.labels.tobytes() + discovery.strength.tobytes() + discovery.xy.tobytes()
    return hashlib.sha256(arrays + repr(discovery.clusters).encode()).hexdigest()


def assert_sound(discovery: Discovery, texts: int, comments_in_all: int | None = None) -> None:
    """Check what is true of every discovery."""
    assert discovery.labels.shape == discovery.strength.shape == (texts,)
    assert discovery.xy.shape == (texts, 2)
    assert (discovery.labels.dtype, discovery.strength.dtype, discovery.xy.dtype) == (
        np.int32,
        np.float32,
        np.float32,
    )
    assert np.isfinite(discovery.xy).all()
    assert ((discovery.strength >= 0) & (discovery.strength <= 1)).all()
    assert (discovery.strength[discovery.labels < 0] == 0).all()
    assert set(discovery.labels[discovery.labels >= 0]) == {cluster.number for cluster in discovery.clusters}
    assert [cluster.number for cluster in discovery.clusters] == list(range(len(discovery.clusters)))
    names = [cluster.name for cluster in discovery.clusters]
    assert all(names)
    assert len({name.casefold() for name in names}) == len(names)
    for cluster in discovery.clusters:
        assert cluster.representatives
        assert (discovery.labels[list(cluster.representatives)] == cluster.number).all()
        assert len(set(cluster.representatives)) == len(cluster.representatives)
    if comments_in_all is not None:
        assert sum(cluster.size for cluster in discovery.clusters) == comments_in_all


@pytest.mark.parametrize("code", ["en", "es", "tr", "th"])
def test_that_subjects_are_told_apart_in_each_language(code: str) -> None:
    texts, subjects = comments(code)
    discovery = found(texts, code)
    assert_sound(discovery, len(texts), len(texts))
    themes = [[subjects[i] for i in np.flatnonzero(discovery.labels == c.number)] for c in discovery.clusters]
    rightly = sum(max(members.count(subject) for subject in set(members)) for members in themes)
    assert rightly / len(texts) > 0.85
    assert {cluster.language for cluster in discovery.clusters} == {code}


CLASSIC = Recipe("classic")
CLASSIC_SLOWLY = pytest.param(CLASSIC, marks=pytest.mark.slow)  # UMAP's compiler takes ten seconds a process


@pytest.mark.parametrize("number", [0, 1, 2, 3, 5, 6, 7, 15, 19, 20, 21, 30, 60])
@pytest.mark.parametrize("recipe", [Recipe(), CLASSIC_SLOWLY])
def test_that_any_number_of_texts_has_a_sensible_answer(number: int, recipe: Recipe) -> None:
    texts = comments("en")[0][::-1][:number]
    discovery = found(texts, recipe=recipe)
    assert_sound(discovery, number)
    assert len(discovery.clusters) <= max(1, number // 3)
    if 0 < number < 6:
        assert len(discovery.clusters) == 1


@pytest.mark.parametrize("recipe", [Recipe(), CLASSIC_SLOWLY])
@pytest.mark.parametrize(
    "texts",
    [
        ["👍", "👍👍", "!!!", "?", "12", "5", ":)"],
        ["bus", "bin", "road", "tree", "park", "noise", "dog", "light"],
        ["x" * 3000, "y " * 3000, *(f"word{i} " * 2000 for i in range(8))],
        [" ".join(f"w{i}x{j}" for j in range(5000)) for i in range(7)],
        [f"The bus number {i} was late" for i in range(40)],
        ["NaN", "null", "None", "emptydoc", "=1+1", "'; DROP TABLE comments; --", "<b>bold</b>", "\\n"],
    ],
    ids=["no words", "one word each", "endless words", "5,000 words", "nearly identical", "nasty"],
)
def test_that_strange_texts_are_analysed_without_complaint(texts: list[str], recipe: Recipe) -> None:
    assert_sound(found(texts, recipe=recipe), len(texts))


def test_that_identical_answers_of_many_are_one_theme_of_all() -> None:
    discovery = found(["The bus is late"], counts=[500])
    assert_sound(discovery, 1, 500)
    assert discovery.clusters[0].name == "Bus"


def test_that_empty_answers_are_a_theme_of_their_own_named_by_what_they_say() -> None:
    texts = [*comments("en")[0], "Nothing", "nothing!", "n/a", "No complaints", "It was ok"]
    discovery = found(texts)
    assert_sound(discovery, len(texts))
    [silent] = {int(label) for label in discovery.labels[-5:]}
    assert (discovery.labels[:-5] != silent).all()
    assert discovery.clusters[silent].name == "“Nothing”"
    assert discovery.clusters[silent].words == ()


def test_that_private_words_are_in_no_name_and_no_list() -> None:
    texts = [text.replace("library", "Ludmilla") for text in comments("en")[0]]
    discovery = discover(texts, ["en"] * len(texts), None, Recipe(), quiet, private={"ludmilla": 9})
    assert "ludmilla" not in repr([(c.name.lower(), c.words) for c in discovery.clusters])
    assert "ludmilla" in repr([(c.name.lower(), c.words) for c in found(texts).clusters])


def test_that_languages_are_numbered_through_and_keep_to_themselves() -> None:
    english, turkish = comments("en")[0], comments("tr")[0]
    texts = [*turkish, *english, "Muy bien", "👍"]
    languages = ["tr"] * len(turkish) + ["en"] * len(english) + ["es", "und"]
    discovery = found(texts, languages)
    assert_sound(discovery, len(texts), len(texts) - 2)
    for cluster in discovery.clusters:
        members = np.flatnonzero(discovery.labels == cluster.number)
        assert {languages[i] for i in members} == {cluster.language}
    assert discovery.clusters[0].language == "en"
    assert discovery.labels[-2:].tolist() == [-1, -1]


def test_that_themes_are_counted_in_comments_and_not_in_texts() -> None:
    texts, _ = comments("en")
    counts = list(range(1, len(texts) + 1))
    discovery = found(texts, counts=counts)
    assert_sound(discovery, len(texts), sum(counts))


def test_that_progress_runs_through_the_stages_the_owner_knows() -> None:
    texts = comments("en")[0] + comments("tr")[0]
    told: list[tuple[str, float]] = []
    discovery = discover(
        texts, ["en"] * 60 + ["tr"] * 40, None, Recipe(), lambda stage, share: told.append((stage, share))
    )
    assert "map" not in dict(told)  # others draw it, and whoever asks for it waits
    assert len(discovery.xy) == len(texts)
    stages = list(dict.fromkeys(stage for stage, _ in told))
    assert stages == ["neighbours", "themes", "words", "map"]
    assert stages == [stage for stage in STAGES if stage in stages]
    for stage in stages:
        shares = [share for name, share in told if name == stage]
        assert shares[0] == 0
        assert shares == sorted(shares)
        assert shares[-1] == 1


def test_that_a_map_that_is_known_is_not_drawn_again() -> None:
    texts, _ = comments("en")
    places = np.arange(120, dtype=np.float32).reshape(60, 2)
    drawn = found(texts)
    kept = discover(texts, ["en"] * 60, None, Recipe(), quiet, places=places)
    assert np.array_equal(kept.xy, places)
    assert np.array_equal(kept.labels, drawn.labels)
    assert kept.clusters == drawn.clusters


def test_that_the_seed_is_all_that_chance_may_change() -> None:
    texts, _ = comments("en")
    once = digest(found(texts, recipe=Recipe(seed=4)))
    assert once == digest(found(texts, recipe=Recipe(seed=4)))


@pytest.mark.parametrize("granularity", [0.01, 100])
def test_that_any_granularity_and_any_seed_have_an_answer(granularity: float) -> None:
    discovery = found(comments("en")[0], recipe=Recipe(seed=-1, granularity=granularity))
    assert_sound(discovery, 60)
    assert min(cluster.size for cluster in discovery.clusters) >= 3


def test_that_names_hold_no_stop_words_and_no_numbers() -> None:
    discovery = found(comments("en")[0])
    words = {word for cluster in discovery.clusters for word, _ in cluster.words}
    assert not words & {"the", "was", "not", "too", "our", "has"}
    assert not any(character.isdigit() for word in words for character in word)


_SCRIPT = """
import sys
from tests.analysis.comments import comments
from tests.analysis.test_themes import digest, found
from workbench.analysis.embedding.minilm import minilm
from workbench.domain.recipe import Recipe
texts = [text for code in ("en", "es", "tr", "th") for text in comments(code)[0]]
languages = [code for code in ("en", "es", "tr", "th") for _ in comments(code)[0]]
dense = minilm(threads=int(sys.argv[1])).encode(texts)
for recipe in ("communities", "classic"):
    print(digest(found(texts, languages, Recipe(recipe, seed=7), dense)))
"""


@cache
def digests_of_a_process(hash_seed: str, threads: str) -> dict[str, str]:
    """Return what a process of its own found by each recipe; both rest on the same vectors, made once."""
    environment = os.environ | {"PYTHONHASHSEED": hash_seed}
    command = [sys.executable, "-c", _SCRIPT, threads]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    return dict(zip(("communities", "classic"), done.stdout.split(), strict=True))


@pytest.mark.slow
@pytest.mark.parametrize("recipe", ["communities", "classic"])
def test_that_two_processes_agree_to_the_last_byte(recipe: str) -> None:
    assert digests_of_a_process("1", "1")[recipe] == digests_of_a_process("2", "2")[recipe]
