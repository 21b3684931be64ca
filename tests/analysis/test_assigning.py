"""Texts that come later go to the themes there are, or to none; the themes are not moved by them."""

from __future__ import annotations

import numpy as np

from tests.analysis.comments import comments
from workbench.analysis.assigning import Assigned, Before, assign
from workbench.domain.recipe import Recipe

TEXTS, SUBJECTS = comments("en")
NAMES = sorted(set(SUBJECTS))
LABELS = np.array([NAMES.index(subject) for subject in SUBJECTS], dtype=np.int32)
PLACES = np.stack([LABELS, np.zeros(len(LABELS))], axis=1).astype(np.float32)
LATER = ("The bus was late again at the stop", "Qwxz brrm", "The garbage was not collected again")


def assigned(later: tuple[str, ...], languages: tuple[str, ...] = (), limit: float = 0.05) -> Assigned:
    before = Before(LABELS, PLACES, dict.fromkeys(range(len(NAMES)), limit))
    spoken = ["en"] * len(TEXTS) + list(languages or ("en",) * len(later))
    return assign([*TEXTS, *later], spoken, None, Recipe(), before)


def test_that_a_later_text_goes_to_the_theme_of_its_subject() -> None:
    found = assigned(LATER)
    assert [NAMES[label] for label in found.labels[[0, 2]]] == ["bus", "bins"]
    assert found.strength[0] > 0
    assert found.xy[0].tolist() == [float(NAMES.index("bus")), 0.0]


def test_that_a_text_like_none_is_left_without_a_theme() -> None:
    assert assigned(LATER).labels[1] == -1
    assert assigned(LATER, limit=1.01).labels.tolist() == [-1, -1, -1]


def test_that_a_text_in_a_language_nobody_analysed_is_left_without_a_theme() -> None:
    found = assigned(("Le bus est en retard",), ("fr",))
    assert found.labels.tolist() == [-1]
    assert np.isnan(found.xy).all()


def test_that_what_comes_along_with_a_text_does_not_move_it() -> None:
    together, alone = assigned(LATER), assigned(LATER[2:])
    assert together.labels[2] == alone.labels[0]
    assert np.isclose(together.nearness[2], alone.nearness[0])
    assert assigned(()).labels.tolist() == []
