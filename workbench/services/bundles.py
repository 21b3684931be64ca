"""What goes between a study and the process that reads a file for it: an order, then whole batches by columns.

They go as JSON, and digests as the bytes they are: nothing can come in that runs, and it takes a fifth of the time of
reading the rows.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import IO, Any

from workbench.domain.intake import Preview, RejectedRow
from workbench.domain.problems import Problem
from workbench.protocol.events import Failed, from_line, to_line
from workbench.store.rows import Answers, Batch, RowPress, Told

_LENGTH = 8
_DIGEST = 32


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
    digests = b""
    if isinstance(batch, Batch):
        told: Any = _columns(batch)
        known = (author for author in batch.authors if author is not None)
        digests = b"".join([*batch.words, *batch.wholes, *batch.answers.digests, *known])
    else:
        told = batch and to_line(Failed(batch))
    for part in (json.dumps(told, ensure_ascii=False).encode("utf-8", "surrogatepass"), digests):
        stream.write(len(part).to_bytes(_LENGTH, "big"))
        stream.write(part)
    stream.flush()


def receive(stream: IO[bytes]) -> Batch | None:
    """Return the next batch, or None at the end.

    Raises:
        Problem: what the reader met.
        ReaderLostError: there is no more, and that was not the end.
    """
    told: Any = json.loads(_part(stream).decode("utf-8", "surrogatepass"))
    digests = _part(stream)
    if isinstance(told, str):
        event = from_line(told)
        raise event.problem if isinstance(event, Failed) else ReaderLostError
    return told and _batch(told, digests)


def _part(stream: IO[bytes]) -> bytes:
    head = stream.read(_LENGTH)
    data = stream.read(int.from_bytes(head, "big"))
    if len(head) < _LENGTH or len(data) < int.from_bytes(head, "big"):
        raise ReaderLostError
    return data


def _columns(batch: Batch) -> dict[str, Any]:
    """Return what a batch holds but for its drafts and digests; what another column says already is left away."""
    _, source, numbers, _, _, dates, channels, _, weights, parents = batch.columns
    answers = batch.answers
    own, _, received, languages = answers.columns
    known = [author is not None for author in batch.authors]
    changed = {
        place: text
        for place, (text, kept) in enumerate(zip(received, answers.texts, strict=True))
        if text != kept
    }
    measures = batch.measures
    return {
        "rows": [batch.uids, *map(_short, (source, numbers, known, dates, channels, weights, parents))],
        "answers": [
            answers.texts,
            own,
            *map(_short, (answers.owners, languages)),
            *_sorted_out(answers.asked),
        ],
        "received": changed,
        "segments": list(map(_short, (batch.segments.owners, batch.segments.names, batch.segments.values))),
        "measures": [*map(_short, (measures.owners, measures.values)), *_sorted_out(measures.names)],
        "rejected": [(row.row, row.reason, row.raw) for row in batch.rejected],
    }


def _batch(told: dict[str, Any], digests: bytes) -> Batch:
    """Put a batch together again."""
    uids, *rest = told["rows"]
    source, numbers, known, dates, channels, weights, parents = map(_whole, rest)
    texts, own, owners, languages, *asked = told["answers"]
    rows, said = len(uids), len(texts)
    apart = [digests[start : start + _DIGEST] for start in range(0, len(digests), _DIGEST)]
    words, wholes, marks = apart[:rows], apart[rows : 2 * rows], apart[2 * rows : 2 * rows + said]
    left = iter(apart[2 * rows + said :])
    authors = [next(left) if is_known else None for is_known in known]
    received = list(texts)
    for place, text in told["received"].items():
        received[int(place)] = text
    measured, values, *scales = told["measures"]
    answers = (own, source[:1] * said, received, _whole(languages))
    return Batch(
        drafts=(),
        uids=uids,
        words=words,
        wholes=wholes,
        authors=authors,
        columns=(uids, source, numbers, wholes, words, dates, channels, authors, weights, parents),
        answers=Answers(_whole(owners), _put_back(*asked), texts, marks, answers),
        segments=Told(*map(_whole, told["segments"])),
        measures=Told(_whole(measured), _put_back(*scales), _whole(values)),
        rejected=[RejectedRow(*row) for row in told["rejected"]],
    )


def _short(column: Sequence[Any]) -> list[Any]:
    """Return a column, as a value and how often where it holds that alone, as its ends where it counts upwards."""
    column = list(column)
    rows = len(column)
    if rows > 1 and column[0] == column[-1] and column.count(column[0]) == rows:
        return ["alike", column[0], rows]
    if rows > 1 and isinstance(column[0], int) and column == list(range(column[0], column[0] + rows)):
        return ["counted", column[0], rows]
    return ["each", column]


def _whole(short: Sequence[Any]) -> list[Any]:
    """Return the column that `_short` made shorter."""
    match short:
        case ["alike", value, rows]:
            return [value] * rows
        case ["counted", first, rows]:
            return list(range(first, first + rows))
        case _:
            return list(short[1])


def _sorted_out(column: Sequence[Any]) -> tuple[list[Any], list[Any]]:
    """Return the different values of a column, and of each row which it is."""
    places: dict[Any, int] = {}
    which = [places.setdefault(value, len(places)) for value in column]
    return list(places), _short(which)


def _put_back(values: Sequence[Sequence[Any]], which: Sequence[Any]) -> list[tuple[Any, ...]]:
    """Return the column that was sorted out, of tuples."""
    tuples = [tuple(value) for value in values]
    return [tuples[place] for place in _whole(which)]
