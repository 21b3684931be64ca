"""Which groups of a table are not told, so that nothing of a few can be worked out from the rest and the whole."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple


class Counted(NamedTuple):
    """A group by its id: how many answered, and what they all did; None where they differ or it is no matter."""

    id: str
    answers: int
    alike: float | None = None


def are_hidden(held: Sequence[Counted], smallest: int) -> bool:
    """Whether nothing of these groups can be worked out by somebody who knows what they are together.

    There are two or more; together they are as many as may be told; one could be larger and another smaller; and not
    all of them answered alike, since then each did.
    """
    answers = sum(group.answers for group in held)
    return len(held) > 1 and answers >= smallest and answers > len(held) and _differ(held)


def to_withhold(groups: Iterable[Counted], smallest: int) -> frozenset[str]:
    """Return the groups of fewer than `smallest` answers, and as many of the next larger as hide them.

    Where everybody in all groups answered alike, the whole says so, and no group can hide it.
    """
    ordered = sorted(
        (group for group in groups if group.answers), key=lambda group: (group.answers, group.id)
    )
    if not _differ(ordered):
        ordered = [group._replace(alike=None) for group in ordered]
    held = [group for group in ordered if group.answers < smallest]
    rest = [group for group in ordered if group.answers >= smallest]
    while held and rest and not are_hidden(held, smallest):
        held.append(rest.pop(0))
    return frozenset(group.id for group in held)


def _differ(groups: Sequence[Counted]) -> bool:
    return any(group.alike is None for group in groups) or len({group.alike for group in groups}) > 1
