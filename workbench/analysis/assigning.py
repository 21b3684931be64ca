"""Puts texts that came after an analysis to the themes it found; the themes stay as they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.cores import single_threaded_algebra
from workbench.analysis.grounds import Ground, members_of_grounds
from workbench.analysis.language import UNSURE
from workbench.analysis.nearby import heard_as, themes_nearby
from workbench.analysis.spaces import MIXED, commonest, compared_as
from workbench.domain.recipe import Recipe

_PLACED_BY = 3


@dataclass(frozen=True)
class Assigned:
    """What was found for m later texts, in their order.

    `labels` (m,) int32, -1 where no theme fits; `strength` and `nearness` (m,) float32; `xy` (m, 2) float32, NaN off
    the map.
    """

    labels: NDArray[np.int32]
    strength: NDArray[np.float32]
    nearness: NDArray[np.float32]
    xy: NDArray[np.float32]


@dataclass(frozen=True)
class Before:
    """What an analysis said of its n texts: their `labels` (n,), their places `xy` (n, 2), and by label the nearness
    below which a text fits weakly.
    """

    labels: NDArray[np.int32]
    xy: NDArray[np.float32]
    weak_below: Mapping[int, float]


def assign(
    texts: Sequence[str],
    languages: Sequence[str],
    dense: NDArray[np.float32] | None,
    recipe: Recipe,
    before: Before,
) -> Assigned:
    """Put the texts behind the first n to the themes of these.

    The space is made of the first n alone, as it was when they were analysed, so their themes are what they were. A
    later text goes to the theme with most of the weight of its 15 nearest texts; one that is less near to them than a
    text that fits weakly is left without a theme, and so is one in a language that was not analysed.
    """
    n = len(before.labels)
    compared = [*compared_as(texts[:n], languages[:n]), *compared_as(texts, languages)[n:]]
    found = _nothing(len(texts) - n)
    with single_threaded_algebra():
        for ground, rows in _grounds(texts, compared, dense, recipe, n):
            ground.settle(recipe)
            _assign(ground, rows, texts, compared, dense, before, found, coded=recipe.codebook is not None)
    return found


def _nothing(number: int) -> Assigned:
    return Assigned(
        np.full(number, -1, dtype=np.int32),
        np.zeros(number, dtype=np.float32),
        np.zeros(number, dtype=np.float32),
        np.full((number, 2), np.nan, dtype=np.float32),
    )


def _grounds(
    texts: Sequence[str], compared: Sequence[str], dense: NDArray[np.float32] | None, recipe: Recipe, n: int
) -> list[tuple[Ground, list[int]]]:
    """Return the grounds of the first n texts, each with the later texts that are compared with them."""
    one_space = bool(recipe.model)
    main = commonest(compared[:n])
    found: list[tuple[Ground, list[int]]] = []
    for language, members in members_of_grounds(texts[:n], compared[:n], recipe).items():
        codes = [compared[i] if one_space else language for i in members.tolist()]
        own = None if dense is None else dense[members]
        ground = Ground(members, [texts[i] for i in members.tolist()], codes, own, one_space=one_space)
        with_main = {language, UNSURE} if language == main else {language}
        later = [i for i in range(n, len(texts)) if language == MIXED or compared[i] in with_main]
        found.append((ground, later))
    return found


def _assign(
    ground: Ground,
    rows: list[int],
    texts: Sequence[str],
    compared: Sequence[str],
    dense: NDArray[np.float32] | None,
    before: Before,
    found: Assigned,
    *,
    coded: bool,
) -> None:
    if not rows:
        return
    encoded = None if dense is None else dense[rows]
    later = ground.fold([texts[i] for i in rows], [compared[i] for i in rows], encoded)
    themes = int(before.labels.max(initial=-1)) + 1
    near = themes_nearby(ground, heard_as(before.labels[ground.members], themes, coded=coded), later)
    limits = np.array([before.weak_below.get(int(theme), 0.0) for theme in near.theme])
    fits = (near.theme >= 0) & (near.theme < themes) & (near.nearness >= limits)
    places = np.array(rows) - len(before.labels)
    found.labels[places] = np.where(fits, near.theme, -1)
    found.strength[places] = np.where(fits, near.strength, 0.0)
    found.nearness[places] = near.nearness
    beside = ground.members[near.nearest[:, :_PLACED_BY]]
    found.xy[places] = before.xy[beside].mean(axis=1) if beside.shape[1] else np.nan
