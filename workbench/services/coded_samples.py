"""Which codings may speak for all comments: those of blind draws by chance, from the comments there are now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.domain.coding import AT_RANDOM, Draw, Subject
from workbench.statistics.shares import FEWEST_CODED, RandomCoding
from workbench.store import codings
from workbench.store.study import Study

if TYPE_CHECKING:
    from workbench.domain.coding import Coding

Told = Mapping[tuple[str, str], tuple[str, ...]]


@dataclass(frozen=True)
class Drawn:
    """One comment drawn at random and coded: its chance, its layer, and the codes people gave it."""

    inclusion: float
    layer: int
    said: tuple[str, ...]


def coded_at_random(
    study: Study, subject: Subject, comments: int, may_speak: Callable[[Draw], bool] = lambda _: True
) -> dict[str, Drawn]:
    """Return what can speak for all `comments` of a study, by the comment's id.

    Simple draws, made one after the other, speak as one; where they are too few, the newest in layers does. What was
    chosen by doubt, or coded with an answer in sight, is in none of them. `may_speak` tells of further reasons.
    """
    draws = [
        row.draw
        for row in codings.list_draws(study)
        if row.coders and row.draw.subject == subject and _is_by_chance(row.draw, comments)
    ]
    spoken = list(filter(may_speak, draws))
    if not spoken:
        return {}
    told = _told_of(codings.codings(study, subject))
    found = _simple(study, [draw for draw in spoken if draw.kind == "random"], told, comments)
    layered = [draw for draw in spoken if draw.kind == "stratified"]
    if len(found) < FEWEST_CODED and layered:
        found = _layered(study, layered[-1], told)
    return found


def random_coding(drawn: Sequence[tuple[int, Drawn]], part: Callable[[str], float]) -> RandomCoding:
    """Return codings as the estimator takes them: each with its place among all comments.

    `part` is 1 for a code that is of the class whose share is estimated, else 0; several coders count by their mean.
    """
    import numpy as np

    return RandomCoding(
        np.array([place for place, _ in drawn], dtype=np.int64),
        np.array([sum(map(part, one.said)) / len(one.said) for _, one in drawn]),
        np.array([one.inclusion for _, one in drawn]),
        np.array([one.layer for _, one in drawn], dtype=np.int64),
    )


def _is_by_chance(draw: Draw, comments: int) -> bool:
    """Say whether a draw was made by chance, coded blind, and from the comments there are now."""
    return draw.kind in AT_RANDOM and draw.blind and draw.population == comments


def _told_of(every: Sequence[Coding]) -> Told:
    """Return what was said, by draw and comment."""
    told: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for coding in every:
        told[coding.draw, coding.comment].append(coding.said)
    return {which: tuple(codes) for which, codes in told.items()}


def _simple(study: Study, draws: Sequence[Draw], told: Told, comments: int) -> dict[str, Drawn]:
    """Return what was coded of simple draws; together they are a simple draw again."""
    said = {
        one.comment: told[draw.id, one.comment]
        for draw in draws
        for one in codings.drawn(study, draw.id)
        if (draw.id, one.comment) in told
    }
    return {comment: Drawn(len(said) / comments, 0, codes) for comment, codes in said.items()}


def _layered(study: Study, draw: Draw, told: Told) -> dict[str, Drawn]:
    """Return what was coded of a draw in layers; where some is not coded yet, the chances are so much smaller."""
    drawn = codings.drawn(study, draw.id)
    layers = sorted({one.stratum for one in drawn})
    found: dict[str, Drawn] = {}
    for number, layer in enumerate(layers):
        members = [one for one in drawn if one.stratum == layer]
        coded = [one for one in members if (draw.id, one.comment) in told]
        for one in coded:
            chance = (one.inclusion or 0.0) * len(coded) / len(members)
            found[one.comment] = Drawn(chance, number, told[draw.id, one.comment])
    return found
