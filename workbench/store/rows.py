"""Works out of a file's rows all that can be known without the study: ids, hashes, rows of its tables.

It touches no database, so that it can be done beside what does. It goes column by column: what is done for each of
a million rows is then a turn of one comprehension rather than a dozen calls.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, compress
from typing import Any

from workbench.domain.ids import ids_of, measured
from workbench.domain.intake import CommentDraft, MeasureValue, RejectedRow, SubmissionDraft
from workbench.domain.text import normalise, text_hash
from workbench.store.identity import Identities

SUBMISSION = (
    "submission (id, uid, source_id, row, content_hash, words_hash, posted_at, channel, author_key, weight,"
    " parent)"
)
COMMENT = "comment (submission_id, text_id, question_id, uid, source_id, received, language_given)"

_DIGEST_LENGTH = (32).to_bytes(8, "big")
_UID_LENGTH = (13).to_bytes(8, "big")
_FIELDS = len(SubmissionDraft._fields)
Column = Sequence[Any]


@dataclass(frozen=True)
class Answers:
    """The comments of a batch that say something, by columns.

    `owners` are the places of their rows, `asked` wording and polarity of their questions, `texts` are normalised
    and `digests` the hashes of these. `columns` are COMMENT's but for its first three.
    """

    owners: Sequence[int]
    asked: Sequence[tuple[str, str]]
    texts: Sequence[str]
    digests: Sequence[bytes]
    columns: tuple[Column, ...]


@dataclass(frozen=True)
class Told:
    """What rows tell beside their comments, by columns: the places of these rows, under which name, and what.

    A measure goes by its scale: name, kind, lowest, highest, reversed.
    """

    owners: Sequence[int]
    names: Sequence[Any]
    values: Sequence[Any]


@dataclass(frozen=True)
class Batch:
    """Rows that came together, by columns: SUBMISSION's but for its first, and what there is beside them.

    `words` are hashes of what the rows say, `wholes` of all that stands in them, `authors` keys of who wrote. `drafts`
    are the rows as they came; there are none where a batch came from another process.
    """

    drafts: Sequence[SubmissionDraft]
    uids: Sequence[str]
    words: Sequence[bytes]
    wholes: Sequence[bytes]
    authors: Sequence[bytes | None]
    columns: tuple[Column, ...]
    answers: Answers
    segments: Told
    measures: Told
    rejected: Sequence[RejectedRow]

    @property
    def records(self) -> int:
        """How many rows came."""
        return len(self.uids) + len(self.rejected)


class _Wordings:
    """What some rows say: their comments one after the other, with their texts normalised and hashed."""

    def __init__(self, said: Sequence[tuple[CommentDraft, ...]]) -> None:
        self.lengths = list(map(len, said))
        self.drafts = list(chain.from_iterable(said))
        self.texts = [normalise(draft.text) for draft in self.drafts]
        self.digests = list(map(text_hash, self.texts))

    def of_rows(self) -> list[bytes]:
        """Return for every row the hash of what it says, as `words_of` does."""
        starts = accumulate(self.lengths, initial=0)
        return [
            self.digests[start] if length == 1 else text_hash("\x1f".join(self.texts[start : start + length]))
            for start, length in zip(starts, self.lengths, strict=False)
        ]


class RowPress:
    """Makes batches of the rows of one file, in their order: identical rows are told apart by it.

    Another one made of what it was `told` makes the same of the same rows.
    """

    def __init__(self, source: int, scope: str, salt: bytes) -> None:
        self.told = (source, scope, salt)
        self._source = source
        self._scope = measured(scope) + _DIGEST_LENGTH
        self._salt = salt
        self._identities = Identities()
        self._ends: dict[tuple[str, int], bytes] = {}

    def press(self, rows: Sequence[SubmissionDraft | RejectedRow]) -> Batch:
        """Make the next batch."""
        drafts = [row for row in rows if isinstance(row, SubmissionDraft)]
        fields: list[Column] = list(zip(*drafts, strict=True)) or [()] * _FIELDS
        numbers, contents, said, keys, dates, channels, authors, weights, parents, segments, measures = fields
        uids = self._uids(keys, contents)
        wordings = _Wordings(said)
        words = wordings.of_rows()
        wholes = [hashlib.sha256(content.encode("utf-8", "surrogatepass")).digest() for content in contents]
        source = [self._source] * len(drafts)
        known = self._author_keys(authors)
        return Batch(
            drafts=drafts,
            uids=uids,
            words=words,
            wholes=wholes,
            authors=known,
            columns=(uids, source, numbers, wholes, words, dates, channels, known, weights, parents),
            answers=self._answers(uids, wordings),
            segments=_told(segments),
            measures=_told([[(_scale(value), value.value) for value in row] for row in measures]),
            rejected=[row for row in rows if isinstance(row, RejectedRow)],
        )

    def _uids(self, keys: Sequence[str], contents: Sequence[str]) -> list[str]:
        told = self._identities.told(keys, contents)
        mostly = measured(1)
        return ids_of(
            "s",
            [
                self._scope + digest + (mostly if occurrence == 1 else measured(occurrence))
                for digest, occurrence in told
            ],
        )

    def _author_keys(self, authors: Sequence[str]) -> list[bytes | None]:
        return [
            hmac.digest(self._salt, author.encode("utf-8"), "sha256") if author else None
            for author in authors
        ]

    def _answers(self, uids: Sequence[str], wordings: _Wordings) -> Answers:
        drafts, texts, lengths = wordings.drafts, wordings.texts, wordings.lengths
        owners = [place for place, length in enumerate(lengths) for _ in range(length)]
        positions = chain.from_iterable(map(range, lengths))
        asked = [draft.question for draft in drafts]
        ends = self._ends_of(list(zip(asked, positions, strict=True)))
        own = ids_of(
            "c", [_UID_LENGTH + uids[at].encode() + end for at, end in zip(owners, ends, strict=True)]
        )
        received = [
            text if text == draft.text else storable(draft.text)
            for text, draft in zip(texts, drafts, strict=True)
        ]
        columns = (own, [self._source] * len(own), received, [draft.language for draft in drafts])
        return Answers(
            owners=_telling(owners, texts),
            asked=_telling([(draft.question, draft.polarity) for draft in drafts], texts),
            texts=_telling(texts, texts),
            digests=_telling(wordings.digests, texts),
            columns=tuple(_telling(column, texts) for column in columns),
        )

    def _ends_of(self, asked: Sequence[tuple[str, int]]) -> list[bytes]:
        """Return what tells comments' ids from the others of their rows: of each, its question and its place."""
        for question, position in set(asked) - self._ends.keys():
            self._ends[question, position] = measured(question) + measured(position)
        return [self._ends[each] for each in asked]


def _told(of_rows: Sequence[Sequence[tuple[Any, Any]]]) -> Told:
    """Return by columns what rows tell; of several answers under one name, which no table takes, the last."""
    told = {(place, name): value for place, row in enumerate(of_rows) for name, value in row}
    return Told([place for place, _ in told], [name for _, name in told], list(told.values()))


def _scale(value: MeasureValue) -> tuple[str, str, float | None, float | None, int]:
    return value.name, value.kind.value, value.low, value.high, int(value.reversed)


def _telling(column: list[Any], texts: Sequence[str]) -> list[Any]:
    """Return what stands in a column beside those texts of which something is left."""
    return list(compress(column, texts))


def storable(text: str) -> str:
    """Return `text` with lone surrogates replaced: SQLite keeps UTF-8, which cannot hold them."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode("utf-8")
    return text
