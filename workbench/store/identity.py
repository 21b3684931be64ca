"""Who a row is: known again in a newer export, and kept apart from a row just like it in the same file."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import NamedTuple

from workbench.domain.ids import derived_id
from workbench.domain.intake import SubmissionDraft
from workbench.domain.text import normalise, text_hash
from workbench.store.study import Study

SAME_SERIES = 0.5
_AT_ONCE = 500


class Identity(NamedTuple):
    """What a row is known by within its series, and what it said."""

    digest: bytes
    occurrence: int
    words: bytes

    def uid(self, scope: str) -> str:
        """Return the submission's id in the series `scope`."""
        return derived_id("s", scope, self.digest, self.occurrence)


class Standing(NamedTuple):
    """What the study has of a row: its submission, its source, what it said and all that its file said of it."""

    submission: int
    source: int
    words: bytes
    content: bytes


class Identities:
    """Tells the identities of a file's rows, in order.

    A row is known by the source's own id where it has one, else by its whole content; rows that are alike in
    that are told apart by how many came before, because identical rows are different people.
    """

    def __init__(self) -> None:
        self._seen: dict[bytes, int] = {}

    def of(self, draft: SubmissionDraft) -> Identity:
        """Return the identity of the next row."""
        (digest, occurrence), *_ = self.told([draft.key], [draft.content])
        return Identity(digest, occurrence, words_of(draft))

    def told(self, keys: Sequence[str], contents: Sequence[str]) -> list[tuple[bytes, int]]:
        """Return what the next rows are known by, from their own ids and contents: a digest and its occurrence."""
        told: list[tuple[bytes, int]] = []
        for key, content in zip(keys, contents, strict=True):
            name = f"own {key}" if key else f"row {content}"
            digest = hashlib.sha256(name.encode("utf-8", "surrogatepass")).digest()
            self._seen[digest] = occurrence = self._seen.get(digest, 0) + 1
            told.append((digest, occurrence))
        return told


def words_of(draft: SubmissionDraft) -> bytes:
    """Return a hash of what the row's comments say; of a single comment, that of its text."""
    return text_hash("\x1f".join([normalise(comment.text) for comment in draft.comments]))


def series_of(study: Study, sample: Sequence[Identity]) -> str | None:
    """Return the series a file continues, or None when it begins one of its own.

    It continues a series when at least half of the sampled rows (or of the series' rows, where these are
    fewer) are in it with the same words: equal ids alone do not count, since every system counts from 1.
    """
    best, most = None, 0.0
    for scope, rows in study.database.all(
        "SELECT scope, sum(imported) FROM source WHERE state = 'shown' GROUP BY scope ORDER BY min(id)"
    ):
        uids = [identity.uid(scope) for identity in sample]
        known = standing(study, uids)
        alike = sum(
            uid in known and known[uid].words == identity.words
            for uid, identity in zip(uids, sample, strict=True)
        )
        share = alike / max(1, min(len(sample), rows))
        if share >= SAME_SERIES and share > most:
            best, most = scope, share
    return best


def standing(study: Study, uids: Sequence[str]) -> dict[str, Standing]:
    """Return what the study shows of these rows, by their ids."""
    found: dict[str, Standing] = {}
    for start in range(0, len(uids), _AT_ONCE):
        part = uids[start : start + _AT_ONCE]
        marks = ",".join("?" * len(part))
        rows = study.database.all(
            "SELECT p.uid, p.id, p.source_id, p.words_hash, p.content_hash FROM submission p"
            f" JOIN source s ON s.id = p.source_id WHERE s.state = 'shown' AND p.uid IN ({marks})",
            part,
        )
        found.update({uid: Standing(*row) for uid, *row in rows})
    return found
