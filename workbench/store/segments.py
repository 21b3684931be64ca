"""Reads what is told of submissions, all segments at once: as long lists, which spares making a row of each value."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from workbench.store.study import Study

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_AT_ONCE = 10_000
"""Submissions; so many keep the lists of a study of any size small."""
_OF_SOME = """
SELECT json_group_array(g.submission_id), json_group_array(octet_length(g.name) || ' ' || g.name || g.value)
FROM json_each(?) z CROSS JOIN segment g ON g.submission_id = z.value
"""
"""Names and values come as one, a third quicker than each for itself; the length tells where the value begins."""


class Told(NamedTuple):
    """One segment: the submissions (their internal numbers) it is told of, each with the place of its value."""

    name: str
    submissions: NDArray[np.int64]
    places: NDArray[np.int64]
    values: list[str]

    def of(self, submissions: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the place of the value of each of these submissions, -1 where none is told."""
        import numpy as np

        known = np.full(max(self.submissions.max(initial=0), submissions.max(initial=0)) + 1, -1)
        known[self.submissions] = self.places
        return known[submissions]


class Places:
    """Numbers things in the order they are first met."""

    def __init__(self) -> None:
        self._known: dict[object, int] = {}

    def of(self, met: Sequence[object]) -> NDArray[np.int64]:
        """Return the number of each."""
        import numpy as np

        try:
            return np.fromiter(map(self._known.__getitem__, met), np.int64, len(met))
        except KeyError:  # seldom: most values are met among the first submissions
            for new in dict.fromkeys(met):
                self._known.setdefault(new, len(self._known))
        return np.fromiter(map(self._known.__getitem__, met), np.int64, len(met))

    def all(self) -> list[object]:
        """Return what was met, by its number."""
        return list(self._known)


def told_of(study: Study, submissions: Iterable[int]) -> Iterator[Told]:
    """Yield the segments of these submissions (their internal numbers), by name."""
    import numpy as np

    pairs = Places()
    parts = [
        (np.array(some, np.int64), pairs.of(told)) for some, told in _lists(study, sorted(set(submissions)))
    ]
    if not parts:
        return
    who, what = (np.concatenate(part) for part in zip(*parts, strict=True))
    names, values = Places(), [_apart(str(pair)) for pair in pairs.all()]
    which = names.of([name for name, _ in values])[what]
    for name, place in sorted((str(name), place) for place, name in enumerate(names.all())):
        here = which == place
        yield Told(name, who[here], what[here], [value for _, value in values])


def _lists(study: Study, submissions: Sequence[int]) -> Iterator[tuple[list[int], list[str]]]:
    for start in range(0, len(submissions), _AT_ONCE):
        row = study.database.one(_OF_SOME, (json.dumps(submissions[start : start + _AT_ONCE]),))
        some, told = map(json.loads, row)
        yield some, told


def _apart(pair: str) -> tuple[str, str]:
    """Return the name and the value that came as one."""
    length, _, both = pair.partition(" ")
    told = both.encode()
    return told[: int(length)].decode(), told[int(length) :].decode()
