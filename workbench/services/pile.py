"""The comments no theme was found for: what could be theirs, and accepting that, one by one or many at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from workbench.domain.changes import NOTHING, Changed
from workbench.domain.pile import Pile, Suggestion
from workbench.domain.selection import Selection
from workbench.domain.spoken import spoken
from workbench.store import pile as kept
from workbench.store.comments import count
from workbench.store.study import Study

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_MEMBERS = 60
"""Texts of a theme that make its middle: more move it by little, and cost time while somebody waits."""


def look_at_pile(study: Study) -> Pile:
    """Return the comments without a theme, each with the theme of its language whose middle is nearest, best first.

    Nothing is suggested for what a person put into no theme, nor where a language has no vectors.
    """
    comments = count(study).comments
    without = count(study, Selection(unassigned=True)).comments
    model = kept.space_of(study)
    members, loose = kept.members(study, model, _MEMBERS), kept.loose(study, model)
    suggestions: list[Suggestion] = []
    checked: list[tuple[float, bool]] = []
    for language in sorted({row[1] for row in loose} & {row[0] for row in members}):
        found, right = _in_language(
            [row[1:] for row in members if row[0] == language],
            [(row[0], row[2]) for row in loose if row[1] == language],
        )
        suggestions += found
        checked += right
    return Pile(
        comments,
        without,
        kept.decided_out(study),
        tuple(sorted(suggestions, key=lambda each: (-each.fit, each.comment))),
        tuple(sorted(checked, reverse=True)),
    )


def accept(study: Study, suggestions: Sequence[Suggestion], *, unread: bool = False) -> Changed:
    """Put comments to the themes suggested for them, as one step; `unread` marks them as accepted many at once.

    Raises:
        Problem: there is no such theme or comment.
    """
    if not suggestions:
        return NOTHING
    if len(suggestions) == 1:
        label = spoken("Accept “{theme}” for a comment", theme=suggestions[0].theme_name)
    else:
        label = spoken("Accept {number} suggested themes", number=len(suggestions))
    return kept.accept(study, suggestions, label, forced=unread)


def _in_language(
    members: Sequence[Any], loose: Sequence[tuple[int, bytes]]
) -> tuple[list[Suggestion], list[tuple[float, bool]]]:
    import numpy as np

    from workbench.statistics.middles import checked, nearest

    themes: list[tuple[str, str]] = list(dict.fromkeys((theme, name) for theme, name, _ in members))
    number = {theme: place for place, (theme, _) in enumerate(themes)}
    of_group = np.array([number[theme] for theme, _, _ in members], np.int32)
    inside, others = _vectors([row[2] for row in members]), _vectors([row[1] for row in loose])
    best, fits = nearest(inside, of_group, others)
    places: list[int] = best.tolist()
    leads: list[float] = fits.tolist()
    found = [
        Suggestion(comment, themes[theme][0], themes[theme][1], round(lead, 4))
        for (comment, _), theme, lead in zip(loose, places, leads, strict=True)
    ]
    return found, list(_pairs(*checked(inside, of_group)))


def _pairs(fits: NDArray[np.float32], right: NDArray[np.bool_]) -> Iterator[tuple[float, bool]]:
    for fit, is_right in zip(fits.tolist(), right.tolist(), strict=True):
        yield round(fit, 4), is_right


def _vectors(kept: Sequence[bytes]) -> NDArray[np.float32]:
    """Return stored vectors (float16) as rows of length 1."""
    import numpy as np

    found = np.frombuffer(b"".join(kept), "<f2").astype(np.float32).reshape(len(kept), -1)
    return found / np.maximum(np.linalg.norm(found, axis=1, keepdims=True), np.float32(1e-9))
