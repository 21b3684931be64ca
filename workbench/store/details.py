"""What rows of a file tell beside their comments, as it enters a study: segments and measures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from workbench.domain.intake import MeasureValue, SubmissionDraft
from workbench.store.connection import StudyDatabase


class Details:
    """Stores the segments and measures of submissions; use it within a transaction."""

    def __init__(self, database: StudyDatabase) -> None:
        self._database = database
        self._measures: dict[tuple[object, ...], int] = {}

    def store(self, numbers: Sequence[int], drafts: Sequence[SubmissionDraft]) -> None:
        """Store what these submissions tell; of several answers under one name, which no table takes, the last."""
        rows = list(zip(numbers, drafts, strict=True))
        self._pour(
            "segment (submission_id, name, value)",
            {(number, name): value for number, draft in rows for name, value in draft.segments},
        )
        self._pour(
            "measure_value (submission_id, measure_id, value)",
            {(number, self._measure(each)): each.value for number, draft in rows for each in draft.measures},
        )

    def _pour(self, into: str, told: Mapping[tuple[int, Any], Any]) -> None:
        if told:
            self._database.pour_columns(into, [*zip(*told, strict=True), list(told.values())])

    def _measure(self, value: MeasureValue) -> int:
        """Return the number of the measure a value was given on."""
        key = (value.name, value.kind, value.low, value.high, value.reversed)
        if key not in self._measures:
            told = (value.name, value.kind.value, value.low, value.high, int(value.reversed))
            self._database.execute(
                "INSERT INTO measure (name, kind, low, high, reversed) VALUES (?,?,?,?,?)"
                " ON CONFLICT DO NOTHING",
                told,
            )
            row = self._database.one(
                "SELECT id FROM measure"
                " WHERE name = ? AND kind = ? AND low IS ? AND high IS ? AND reversed = ?",
                told,
            )
            self._measures[key] = row[0]
        return self._measures[key]
