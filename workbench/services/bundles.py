"""What goes between a study and the process that reads a file for it: an order, then whole batches by columns.

They go in the form in which the interpreter keeps constants: it holds data and nothing that runs, and takes a fifteenth
of the time of reading. Both ends are the same program, started from the same files.
"""

from __future__ import annotations

import json
import marshal
from collections.abc import Sequence
from dataclasses import dataclass
from typing import IO, Any

from workbench.domain.intake import Preview, RejectedRow
from workbench.domain.problems import Problem
from workbench.protocol.events import Failed, from_line, to_line
from workbench.store.rows import Answers, Batch, RowPress, Told

_LENGTH = 8


@dataclass(frozen=True)
class Order:
    """What a reader is to know: the file, what is believed of it, what tells its rows apart, how many go together."""

    path: str
    sha256: str
    mapping: str
    source: int
    scope: str
    salt: str
    at_once: int

    def to_line(self) -> bytes:
        """Return the order as one line."""
        return json.dumps(vars(self)).encode() + b"\n"

    @classmethod
    def from_line(cls, line: bytes) -> Order:
        """Read what `to_line` wrote."""
        return cls(**json.loads(line))


def order_of(preview: Preview, press: RowPress, at_once: int) -> Order:
    """Return what to tell a reader that is to make the batches this `press` would make of `at_once` rows each."""
    source, scope, salt = press.told
    mapping = preview.mapping.to_json()
    return Order(str(preview.path), preview.sha256, mapping, source, scope, salt.hex(), at_once)


class ReaderLostError(Exception):
    """The other process could not be started, or ended without a word."""


def send(stream: IO[bytes], batch: Batch | Problem | None) -> None:
    """Send a batch, or what kept it from coming, or None at the end."""
    message = to_line(Failed(batch)) if isinstance(batch, Problem) else batch and _columns(batch)
    data = marshal.dumps(message)
    stream.write(len(data).to_bytes(_LENGTH, "big"))
    stream.write(data)
    stream.flush()


def receive(stream: IO[bytes]) -> Batch | None:
    """Return the next batch, or None at the end.

    Raises:
        Problem: what the reader met.
        ReaderLostError: there is no more, and that was not the end.
    """
    head = stream.read(_LENGTH)
    data = stream.read(int.from_bytes(head, "big"))
    if len(head) < _LENGTH or len(data) < int.from_bytes(head, "big"):
        raise ReaderLostError
    message = marshal.loads(data)  # noqa: S302 - written by this very program, just now
    if isinstance(message, str):
        event = from_line(message)
        raise event.problem if isinstance(event, Failed) else ReaderLostError
    return message and _batch(message)


def _columns(batch: Batch) -> tuple[Any, ...]:
    """Return all of a batch but its drafts, in lists and tuples alone."""
    answers = batch.answers
    return (
        _lists(batch.uids, batch.words, batch.wholes, batch.authors),
        _lists(*batch.columns),
        _lists(answers.owners, answers.asked, answers.texts, answers.digests),
        _lists(*answers.columns),
        [_lists(told.owners, told.names, told.values) for told in (batch.segments, batch.measures)],
        [(row.row, str(row.reason), row.raw) for row in batch.rejected],
    )


def _batch(message: Any) -> Batch:
    rows, columns, answers, said, (segments, measures), rejected = message
    return Batch(
        (),
        *rows,
        columns=tuple(columns),
        answers=Answers(*answers, columns=tuple(said)),
        segments=Told(*segments),
        measures=Told(*measures),
        rejected=[RejectedRow(*row) for row in rejected],
    )


def _lists(*columns: Sequence[Any]) -> list[list[Any]]:
    return [list(column) for column in columns]
