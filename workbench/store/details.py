"""What rows of a file tell beside their comments, as it enters a study: segments and measures."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress
from typing import Any

from workbench.store.connection import StudyDatabase
from workbench.store.rows import Told


class Details:
    """Stores the segments and measures of submissions; use it within a transaction."""

    def __init__(self, database: StudyDatabase) -> None:
        self._database = database
        self._measures: dict[tuple[Any, ...], int] = {}

    def store(self, numbers: Sequence[int], wanted: Sequence[bool], segments: Told, measures: Told) -> None:
        """Store what those rows tell that are wanted, each under its number."""
        self._pour("segment (submission_id, name, value)", *_of(segments, numbers, wanted))
        owners, names, values = _of(measures, numbers, wanted)
        scales = {scale: self._measure(scale) for scale in dict.fromkeys(names)}
        on_measures = [scales[scale] for scale in names]
        self._pour("measure_value (submission_id, measure_id, value)", owners, on_measures, values)

    def _pour(self, into: str, *columns: Sequence[Any]) -> None:
        if columns[0]:
            self._database.pour_columns(into, columns)

    def _measure(self, scale: tuple[Any, ...]) -> int:
        """Return the number of the measure on a scale: name, kind, lowest, highest, and whether it is reversed."""
        if scale not in self._measures:
            self._database.execute(
                "INSERT INTO measure (name, kind, low, high, reversed) VALUES (?,?,?,?,?)"
                " ON CONFLICT DO NOTHING",
                scale,
            )
            row = self._database.one(
                "SELECT id FROM measure"
                " WHERE name = ? AND kind = ? AND low IS ? AND high IS ? AND reversed = ?",
                scale,
            )
            self._measures[scale] = row[0]
        return self._measures[scale]


def _of(told: Told, numbers: Sequence[int], wanted: Sequence[bool]) -> tuple[list[int], list[Any], list[Any]]:
    """Return the numbers of the wanted rows that tell something, the names and the values."""
    which = [wanted[owner] for owner in told.owners]
    owners = [numbers[owner] for owner in compress(told.owners, which)]
    return owners, list(compress(told.names, which)), list(compress(told.values, which))
