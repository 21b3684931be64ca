"""Works out of a file's rows all that can be known without the study: ids, hashes, rows of its tables.

It touches no database, so that it can be done beside what does.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from workbench.domain.ids import id_of, measured
from workbench.domain.intake import CommentDraft, RejectedRow, SubmissionDraft
from workbench.store.identity import Identities
from workbench.store.texts import Wordings

SUBMISSION = (
    "submission (id, uid, source_id, row, content_hash, words_hash, posted_at, channel, author_key, weight,"
    " parent)"
)
COMMENT = "comment (submission_id, text_id, question_id, uid, source_id, received, language_given)"


_FIRST = measured(1)
_DIGEST_LENGTH = (32).to_bytes(8, "big")
_UID_LENGTH = (13).to_bytes(8, "big")


class ReadyComment(NamedTuple):
    """A comment that says something: its normalised `text`, and `row` for all but COMMENT's first three."""

    text: str
    draft: CommentDraft
    row: tuple[Any, ...]


class ReadyRow(NamedTuple):
    """A submission with its id, the hash of what it says, and `row` for all but SUBMISSION's first value."""

    uid: str
    words: bytes
    draft: SubmissionDraft
    row: tuple[Any, ...]
    comments: list[ReadyComment]


@dataclass(frozen=True)
class Batch:
    """Rows that came together; `wordings` knows the hashes of their texts."""

    ready: list[ReadyRow]
    rejected: list[RejectedRow]
    wordings: Wordings

    @property
    def records(self) -> int:
        """How many rows came."""
        return len(self.ready) + len(self.rejected)

    def digests(self, rows: Sequence[ReadyRow]) -> Mapping[str, bytes]:
        """Return the hashes of the normalised texts of some of the rows, in their order."""
        return {
            comment.text: self.wordings.digests[comment.draft.text]
            for row in rows
            for comment in row.comments
        }


class RowPress:
    """Makes batches of the rows of one file, in their order: identical rows are told apart by it."""

    def __init__(self, source: int, scope: str, salt: bytes) -> None:
        self._source = source
        self._scope = measured(scope) + _DIGEST_LENGTH
        self._salt = salt
        self._identities = Identities()
        self._ends: dict[tuple[str, int], bytes] = {}

    def press(self, rows: Sequence[SubmissionDraft | RejectedRow]) -> Batch:
        """Make the next batch."""
        drafts = [row for row in rows if isinstance(row, SubmissionDraft)]
        wordings = Wordings(drafts)
        return Batch(
            ready=[self._ready(draft, wordings) for draft in drafts],
            rejected=[row for row in rows if isinstance(row, RejectedRow)],
            wordings=wordings,
        )

    def _ready(self, draft: SubmissionDraft, wordings: Wordings) -> ReadyRow:
        row, content, comments, _, date, channel, author, weight, parent, _, _ = draft
        digest, occurrence, words = self._identities.of(draft, wordings.words(draft))
        uid = id_of("s", self._scope + digest + (_FIRST if occurrence == 1 else measured(occurrence)))
        whole = hashlib.sha256(content.encode("utf-8", "surrogatepass")).digest()
        known = hmac.digest(self._salt, author.encode("utf-8"), "sha256") if author else None
        ready = [
            ReadyComment(text, comment, self._comment(uid, comment, position, text))
            for position, comment in enumerate(comments)
            if (text := wordings.normalised[comment.text])
        ]
        stored = (uid, self._source, row, whole, words, date, channel, known, weight, parent)
        return ReadyRow(uid, words, draft, stored, ready)

    def _comment(self, uid: str, comment: CommentDraft, position: int, text: str) -> tuple[Any, ...]:
        received, question, _, language = comment
        end = self._ends.get((question, position))
        if end is None:
            end = measured(question) + measured(position)
            self._ends[question, position] = end
        key = id_of("c", _UID_LENGTH + uid.encode() + end)
        return (key, self._source, text if text == received else storable(received), language)


def storable(text: str) -> str:
    """Return `text` with lone surrogates replaced: SQLite keeps UTF-8, which cannot hold them."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode("utf-8")
    return text
