"""Reads in which groups answers stand together: what two tables of one measure tell of each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from workbench.domain.measures import Measure
from workbench.statistics.linked_tables import OUTSIDE, Column
from workbench.store import measures
from workbench.store.segments import Places
from workbench.store.study import Study

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class _Parts(NamedTuple):
    """Submissions (n, ascending; one may stand in several groups) with the places of their groups in `names`."""

    submissions: NDArray[np.int64]
    places: NDArray[np.int64]
    names: list[str]


class AnswerGroups:
    """The groups of all submissions, each grouping read once."""

    def __init__(self, study: Study) -> None:
        self._study = study
        self._read: dict[str, _Parts] = {}

    def met(self, measure: Measure, first: str, second: str) -> set[tuple[Column, Column]]:
        """Return every pair of groups, one of either grouping, that an answer to the measure stands in.

        OUTSIDE stands for no group of a grouping.
        """
        import numpy as np

        answered = measures.answering(self._study, measure)
        one, other = (self._of(by, answered) for by in (first, second))
        begin, end = (np.searchsorted(other.submissions, one.submissions, side) for side in ("left", "right"))
        found = _both(one, other, begin, end - begin)
        found |= {(name, OUTSIDE) for name in _names(one, begin == end)}
        alone = ~np.isin(other.submissions, one.submissions)
        return found | {(OUTSIDE, name) for name in _names(other, alone)}

    def _of(self, by: str, answered: NDArray[np.int64]) -> _Parts:
        """Return the groups of those who answered."""
        import numpy as np

        if by not in self._read:
            self._read[by] = _read(self._study, by)
        every = self._read[by]
        here = np.isin(every.submissions, answered)
        return _Parts(every.submissions[here], every.places[here], every.names)


def _names(parts: _Parts, here: NDArray[np.bool_]) -> set[Column]:
    return {parts.names[place] for place in set(parts.places[here].tolist())}


def _both(
    one: _Parts, other: _Parts, begin: NDArray[np.int64], many: NDArray[np.int64]
) -> set[tuple[Column, Column]]:
    """Return the pairs of groups that share a submission; `many` of the others lie from `begin` on for each."""
    import numpy as np

    starts = np.repeat(begin - (np.cumsum(many) - many), many)
    there = other.places[starts + np.arange(len(starts))]
    pairs = np.unique(np.repeat(one.places, many) * max(len(other.names), 1) + there)
    count = max(len(other.names), 1)
    return {(one.names[pair // count], other.names[pair % count]) for pair in pairs.tolist()}


def _read(study: Study, by: str) -> _Parts:
    import numpy as np

    rows = sorted(measures.groups_of_submissions(study, by))
    names = Places()
    places = names.of([part for _, part in rows])
    submissions = np.fromiter((submission for submission, _ in rows), np.int64, len(rows))
    return _Parts(submissions, places, [str(name) for name in names.all()])
