"""What is found out about comments before any analysis: languages, campaigns, personal data."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from workbench.domain.changes import Changed, Edit
from workbench.domain.personal_data import Mark
from workbench.domain.spoken import spoken
from workbench.domain.text import normalise, text_hash
from workbench.store.study import Study

_VISIBLE = "FROM comment c JOIN source s ON s.id = c.source_id AND s.state = 'shown'"
LABEL = spoken("Look through the comments")


@dataclass(frozen=True)
class Unprepared:
    """What is to be looked through.

    `numbers`, `texts` and `given` (a language given by the source, or "") are all unique texts of visible
    comments; `received` the different forms in which comments not examined yet came in, `holders` the
    comments that came in each form.
    """

    numbers: tuple[int, ...]
    texts: tuple[str, ...]
    given: tuple[str, ...]
    received: tuple[str, ...]
    holders: tuple[tuple[int, ...], ...]
    data_hash: str


@dataclass(frozen=True)
class Member:
    """A text that belongs to the campaign of the text `letter`, with what its sender added to it."""

    text: int
    letter: int
    similarity: float
    addition: str


def is_needed(study: Study) -> bool:
    """Tell whether comments came or went since they were last looked through."""
    if study.database.one(f"SELECT 1 {_VISIBLE} WHERE c.examined = 0 LIMIT 1"):
        return True
    kept = study.database.one(
        "SELECT data_hash FROM preparation WHERE id = ?", (int(study.fact("current_preparation") or 0),)
    )
    if kept is None:
        return study.database.one(f"SELECT 1 {_VISIBLE} LIMIT 1") is not None
    return kept[0] != _data_hash(study)


def take_unprepared(study: Study) -> Unprepared:
    """Return what is to be looked through."""
    given = "coalesce(nullif(c.language_corrected, ''), c.language_given)"
    texts = study.database.all(
        f"SELECT u.id, u.content, max({given}) {_VISIBLE}"
        " JOIN unique_text u ON u.id = c.text_id GROUP BY u.id ORDER BY u.id"
    )
    forms: dict[str, list[int]] = {}
    unexamined = f"SELECT c.id, c.received {_VISIBLE} WHERE c.examined = 0 ORDER BY c.id"
    for key, received in study.database.all(unexamined):
        forms.setdefault(received, []).append(key)
    return Unprepared(
        numbers=tuple(row[0] for row in texts),
        texts=tuple(row[1] for row in texts),
        given=tuple(row[2] for row in texts),
        received=tuple(forms),
        holders=tuple(tuple(keys) for keys in forms.values()),
        data_hash=_data_hash(study),
    )


def _data_hash(study: Study) -> str:
    digest = hashlib.sha256()
    for (number,) in study.database.all(f"SELECT DISTINCT c.text_id {_VISIBLE} ORDER BY 1"):
        digest.update(number.to_bytes(8, "big"))
    return digest.hexdigest()


def keep_languages(study: Study, languages: Sequence[tuple[int, str, float]]) -> None:
    """Keep (text, code, confidence) of some texts in one transaction."""
    with study.database.atomic():
        study.database.many(
            "INSERT OR REPLACE INTO text_language (text_id, code, confidence) VALUES (?,?,?)", languages
        )


def keep_marks(study: Study, found: Sequence[tuple[int, tuple[Mark, ...]]]) -> None:
    """Keep the marks of some comments, which are examined from now on, in one transaction."""
    with study.database.atomic():
        study.database.many(
            "INSERT INTO personal_mark (comment_id, start, stop, kind, method, confidence)"
            " VALUES (?,?,?,?,?,?)",
            [
                (comment, mark.start, mark.end, mark.kind, mark.method, mark.confidence)
                for comment, marks in found
                for mark in marks
            ],
        )
        study.database.many(
            "UPDATE comment SET examined = 1 WHERE id = ?", [(comment,) for comment, _ in found]
        )


class CampaignArrival:
    """Campaigns on their way in. Add members, then `publish`."""

    def __init__(self, study: Study, data_hash: str, versions: Mapping[str, str]) -> None:
        self._study = study
        with study.database.atomic():
            cursor = study.database.execute(
                "INSERT INTO preparation (data_hash, versions, made_at, state) VALUES (?,?,?,'arriving')",
                (
                    data_hash,
                    json.dumps(versions, sort_keys=True),
                    datetime.now(UTC).isoformat(timespec="seconds"),
                ),
            )
        self._number: int = cursor.lastrowid

    def add(self, members: Sequence[Member]) -> None:
        """Store some members in one transaction."""
        with self._study.database.atomic():
            rows = [
                (self._number, member.text, member.letter, member.similarity, self._addition(member.addition))
                for member in members
            ]
            self._study.database.many(
                "INSERT INTO campaign_member (preparation_id, text_id, letter_id, similarity, addition_id)"
                " VALUES (?,?,?,?,?)",
                rows,
            )

    def publish(self) -> Changed:
        """Let the campaigns be seen."""
        return self._study.log.do(Edit("preparation.choose", {"preparation": self._number}, LABEL))

    def withdraw(self) -> None:
        """Take everything out again."""
        with self._study.database.atomic():
            self._study.database.execute("DELETE FROM preparation WHERE id = ?", (self._number,))

    def _addition(self, addition: str) -> int | None:
        """Return the number of the text a sender added, storing it when it is new."""
        text = normalise(addition)
        if not text:
            return None
        database, digest = self._study.database, text_hash(text)
        known = database.one("SELECT id FROM unique_text WHERE hash = ?", (digest,))
        if known:
            return known[0]
        cursor = database.execute("INSERT INTO unique_text (hash, content) VALUES (?,?)", (digest, text))
        database.execute("INSERT INTO text_search (rowid, content) VALUES (?,?)", (cursor.lastrowid, text))
        return cursor.lastrowid
