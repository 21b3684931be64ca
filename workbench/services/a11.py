"""Answers in the columns of the feedback standard: what was ticked, and what was read where nothing could be ticked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path

from workbench.domain.a11 import Answer
from workbench.domain.tags import UNCLEAR, Tag, Tags
from workbench.domain.views import CommentRow
from workbench.findings.csv_files import write_table
from workbench.findings.tagged import a11_table
from workbench.findings.writing import write_together
from workbench.services.covering import covered
from workbench.store import submissions, tags, trust
from workbench.store.comments import keys
from workbench.store.study import Study

_BATCH = 2_000


def has_boxes(study: Study) -> bool:
    """Return whether a file of the study came in the columns of the standard."""
    return tags.has_boxes(study)


def answers(study: Study, batches: Iterable[list[CommentRow]]) -> Iterator[Answer]:
    """Yield one answer for each record that holds comments; several comments of one are joined by an empty line."""
    for _, parts in groupby(_comments(study, batches), key=lambda part: part.id):
        yield _joined(list(parts))


def write_a11(study: Study, path: Path) -> Path:
    """Write every answer of the study in the standard's columns, what looks like personal data covered.

    Raises:
        Problem: export.not_writable or export.disk_full.
    """
    numbers = keys(study)
    table = a11_table(lambda: answers(study, _in_batches(study, numbers)))
    return write_together(path.parent, {path.name: lambda stream: write_table(stream, table)})[0]


def _in_batches(study: Study, numbers: Sequence[int]) -> Iterator[list[CommentRow]]:
    for start in range(0, len(numbers), _BATCH):
        yield covered(study, numbers[start : start + _BATCH], is_safe=True)


def _comments(study: Study, batches: Iterable[list[CommentRow]]) -> Iterator[Answer]:
    for batch in batches:
        numbers = [row.key for row in batch]
        drivers, rated = tags.tags_of(study, numbers, "driver"), trust.trust_of(study, numbers)
        records = submissions.records_of(study, numbers)
        for row in batch:
            rating = f"{rated[row.key]:g}" if row.key in rated else ""
            yield Answer(records[row.key].id, rating, _named(drivers[row.key]), row.text)


def _named(found: Tags) -> frozenset[Tag] | None:
    """Return the drivers whose sign is clear; None where nobody judged the comment."""
    return frozenset(tag for tag in found.tags if tag.sign != UNCLEAR) if found.is_judged else None


def _joined(parts: list[Answer]) -> Answer:
    known = [part.drivers for part in parts if part.drivers is not None]
    drivers = frozenset[Tag]().union(*known) if known else None
    return Answer(parts[0].id, parts[0].rating, drivers, "\n\n".join(part.text for part in parts))
