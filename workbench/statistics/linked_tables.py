"""Whether two tables of the same comments tell more together than each alone.

Each table puts every comment into one column. Where some columns of the one hold exactly the comments that some
columns of the other hold (a region and its districts, an age and its age band), their counts can be subtracted from
each other, and what was withheld in one table may stand in the other.
"""

from __future__ import annotations

from collections.abc import Iterable

OUTSIDE = None
"""The column of comments a table does not cover."""

Column = str | None


def is_linked(pairs: Iterable[tuple[Column, Column]]) -> bool:
    """Say whether some columns of the first table, but not all, are made of whole columns of the second.

    pairs: of each comment, its column in either table, OUTSIDE where one does not cover it. Columns that share
    a comment belong together; if all columns of the first table do, nothing can be subtracted.
    """
    return sum(1 for first, _ in components(pairs) if first - {OUTSIDE}) > 1


def components(pairs: Iterable[tuple[Column, Column]]) -> list[tuple[set[Column], set[Column]]]:
    """Return the parts two tables fall into: columns of the first and of the second that hold the same comments."""
    groups, every = _Groups(), set(pairs)
    for first, second in every:
        groups.join((0, first), (1, second))
    found: dict[_Node, tuple[set[Column], set[Column]]] = {}
    for first, second in every:
        part = found.setdefault(groups.of((0, first)), (set(), set()))
        part[0].add(first)
        part[1].add(second)
    return list(found.values())


_Node = tuple[int, Column]


class _Groups:
    """Things that belong together because a chain of pairs joins them."""

    def __init__(self) -> None:
        self._above: dict[_Node, _Node] = {}

    def of(self, node: _Node) -> _Node:
        while (above := self._above.get(node, node)) != node:
            node = above
        return node

    def join(self, one: _Node, other: _Node) -> None:
        self._above[self.of(one)] = self.of(other)
