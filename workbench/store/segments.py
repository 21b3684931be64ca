"""Reads what is told of submissions, all segments at once: as long lists, which spares making a row of each value."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from workbench.store.measures import EVERY_SUBMISSION
from workbench.store.study import Study

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_AT_ONCE = 10_000
"""Submissions; so many keep the lists of a study of any size small."""
_LISTS = "SELECT json_group_array(g.submission_id), json_group_array(octet_length(g.name) || ' ' || g.name || g.value)"
"""Names and values come as one, a third quicker than each for itself; the length tells where the value begins."""
_OF_SOME = (
    f"{_LISTS} FROM json_each(:some) z CROSS JOIN segment g ON g.submission_id = z.value"
    " WHERE :names = 'null' OR g.name IN (SELECT value FROM json_each(:names))"
)
_OF_RANGE = (
    f"{_LISTS} FROM segment g WHERE g.submission_id BETWEEN :low AND :high"
    " AND g.name NOT IN (SELECT value FROM json_each(:left_out))"
)
_SILENT = (
    f"SELECT p.id, p.channel {EVERY_SUBMISSION} WHERE p.id BETWEEN :low AND :high"
    " AND NOT EXISTS (SELECT 1 FROM comment c WHERE c.submission_id = p.id)"
)
_FIRST_PART, _VALUES_AT_ONCE = 500, 10_000
_MOST_VALUES = 5_000
"""A segment of more different values is no group of people but names each of them: that is not remembered."""


class Told(NamedTuple):
    """One segment: by the internal number of a submission the place of its value, -1 where none is told."""

    name: str
    places: NDArray[np.integer[Any]]
    values: list[str]

    def of(self, submissions: NDArray[np.integer[Any]]) -> NDArray[np.int64]:
        """Return the place of the value of each of these submissions, -1 where none is told."""
        return self.places[submissions].astype("i8")

    def place(self, value: str) -> int:
        """Return the place of a value, a new one where it was not met."""
        if value not in self.values:
            self.values.append(value)
        return self.values.index(value)


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

    def since(self, number: int) -> list[object]:
        """Return what was met after the first `number` things."""
        return list(islice(reversed(self._known), len(self._known) - number))[::-1]


class Telling:
    """Puts lists of what is told together to segments."""

    def __init__(self, room: int) -> None:
        import numpy as np

        self._room, self._pairs, self._names = room, Places(), Places()
        self._which: NDArray[np.int64] = np.zeros((0, 2), np.int64)
        """For each pair of a name and a value, the number of the name and the place of the value among its own."""
        self._values: list[list[str]] = []
        self._places: list[NDArray[np.int32]] = []

    def take(self, submissions: Sequence[int], told: Sequence[str]) -> None:
        """Take submissions (their internal numbers), each with one thing that is told of it."""
        import numpy as np

        who, what = np.array(submissions, np.int32), self._pairs.of(told)
        new = [self._placed(*_apart(str(pair))) for pair in self._pairs.since(len(self._which))]
        self._which = np.concatenate([self._which, np.array(new, np.int64).reshape(-1, 2)])
        names, values = self._which[what].T
        for number, places in enumerate(self._places):
            here = names == number
            places[who[here]] = values[here]

    def segments(self, left_out: Iterable[str] = ()) -> list[Told]:
        """Return all that was told, by name."""
        found = zip(map(str, self._names.all()), self._places, self._values, strict=True)
        return sorted((Told(*each) for each in found if each[0] not in left_out), key=lambda told: told.name)

    def with_many_values(self, most: int) -> list[str]:
        """Return the names of segments of more than so many values."""
        return [
            str(name)
            for name, values in zip(self._names.all(), self._values, strict=True)
            if len(values) > most
        ]

    def _placed(self, name: str, value: str) -> tuple[int, int]:
        """Give a value that was not met before its place."""
        import numpy as np

        number = int(self._names.of([name])[0])
        if number == len(self._values):
            self._values.append([])
            self._places.append(np.full(self._room, -1, np.int32))
        self._values[number].append(value)
        return number, len(self._values[number]) - 1


class SegmentReading:
    """Reads the segments of all submissions, and who said nothing; a part that was interrupted is read again."""

    def __init__(self, study: Study) -> None:
        self._study = study
        self.room = room_for(study)
        self._low, self._size = 1, _FIRST_PART
        self._telling = Telling(self.room)
        self.silent: list[tuple[int, str]] = []
        """Visible submissions (their internal numbers) without a comment, each with its channel."""
        self.left_out: list[str] = []
        """The names of segments that are not remembered."""

    @property
    def is_whole(self) -> bool:
        return self._low >= self.room

    @property
    def segments(self) -> list[Told]:
        """All that is told, by name."""
        return self._telling.segments(self.left_out)

    def advance(self) -> bool:
        """Read the next part; return whether there is more."""
        if self.is_whole:
            return False
        limits = {"low": self._low, "high": self._low + self._size - 1}
        asked = {**limits, "left_out": json.dumps(self.left_out)}
        some, told = map(json.loads, self._study.database.one(_OF_RANGE, asked))
        self.silent += self._study.database.all(_SILENT, limits)
        if some:
            self._telling.take(some, told)
            self.left_out = self._telling.with_many_values(_MOST_VALUES)
        self._low += self._size
        self._size = max(_FIRST_PART, self._size * _VALUES_AT_ONCE // max(len(some), self._size))
        return True


def room_for(study: Study) -> int:
    """Return how many places an array by the internal numbers of submissions has."""
    return study.database.one("SELECT ifnull(max(id), 0) + 1 FROM submission")[0]


def told_of(study: Study, submissions: Iterable[int], only: Sequence[str] | None = None) -> list[Told]:
    """Return the segments of these submissions (their internal numbers), by name; `only` those of some names."""
    telling, wanted = Telling(room_for(study)), sorted(set(submissions))
    for start in range(0, len(wanted), _AT_ONCE):
        some = json.dumps(wanted[start : start + _AT_ONCE])
        row = study.database.one(_OF_SOME, {"some": some, "names": json.dumps(only)})
        telling.take(*map(json.loads, row))
    return telling.segments()


def _apart(pair: str) -> tuple[str, str]:
    """Return the name and the value that came as one."""
    length, _, both = pair.partition(" ")
    told = both.encode()
    return told[: int(length)].decode(), told[int(length) :].decode()
