"""The feedback standard of OMB circular A-11, section 280, as its collection tool hands answers over."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from workbench.domain.tags import BAD, DRIVERS, GOOD, Tag

ADAPTER = "touchpoints.a11"
SIGNED = tuple(Tag(driver, sign) for sign in (GOOD, BAD) for driver in DRIVERS)
"""All drivers as they stand in a file: what went well first, each in the standard's order."""
_SIDES = {GOOD: "positive", BAD: "negative"}
NULL, TICKED, NOT_TICKED = "null", "1", "0"
NO = frozenset({"", "0", "false", "no", "f", "n", "null", "nil", "none"})


def column_of(tag: Tag) -> str:
    """Return the column of a driver with its sign, such as "positive_ease"."""
    return f"{_SIDES[tag.sign]}_{tag.name}"


COLUMNS = ("external_id", "question_1", *map(column_of, SIGNED), "question_4")
TAG_OF = {column_of(tag): tag for tag in SIGNED}


def box(name: str) -> Tag | None:
    """Return the driver a column or segment of this name ticks, or None where it is no such box."""
    return TAG_OF.get(name.strip().casefold().replace(" ", "_"))


def is_ticked(value: str) -> bool:
    """Return whether what stands in a box means that it was ticked."""
    return value.strip().casefold() not in NO


@dataclass(frozen=True)
class Answer:
    """One answer: its id, its rating or "", the drivers it names (None where not asked), and its text."""

    id: str
    rating: str
    drivers: frozenset[Tag] | None
    text: str

    def cells(self) -> tuple[str, ...]:
        """Return the answer in the order of COLUMNS."""
        return (self.id, self.rating or NULL, *map(self._box, SIGNED), self.text)

    def _box(self, tag: Tag) -> str:
        if self.drivers is None:
            return NULL
        return TICKED if tag in self.drivers else NOT_TICKED


def named(boxes: Iterable[tuple[str, str]]) -> frozenset[Tag] | None:
    """Return the drivers ticked among (column, value); None where there is no box of a driver."""
    known = [(tag, value) for name, value in boxes if (tag := box(name))]
    return frozenset(tag for tag, value in known if is_ticked(value)) if known else None
