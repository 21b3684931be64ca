"""What an analysis gets to see of a study: its unique texts, and the vectors known from before."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from workbench.domain.recipe import Recipe
from workbench.store.selecting import FROM_COMMENTS, LANGUAGE_KNOWN, current
from workbench.store.study import Study

_VOICES = f"""
WITH voice AS (
    SELECT ifnull(k.letter_id, c.text_id) AS text_id,
           ifnull(q.polarity, 'open') AS polarity, {LANGUAGE_KNOWN} AS language
    {FROM_COMMENTS}
    UNION ALL
    SELECT k.addition_id, ifnull(q.polarity, 'open'), {LANGUAGE_KNOWN} {FROM_COMMENTS}
    WHERE k.addition_id IS NOT NULL
)
"""
_TEXTS = f"""
{_VOICES}
SELECT u.id, u.hash, u.content, count(*), max(v.language)
FROM voice v JOIN unique_text u ON u.id = v.text_id GROUP BY u.id ORDER BY u.id
"""
_READINGS = f"{_VOICES} SELECT DISTINCT text_id, polarity FROM voice ORDER BY 1, 2"

_NAMES = """
SELECT c.id, substr(c.received, m.start + 1, m.stop - m.start)
FROM personal_mark m JOIN comment c ON c.id = m.comment_id JOIN source s ON s.id = c.source_id
WHERE s.state = 'shown' AND m.state != 'dismissed' AND m.kind IN ('name', 'signature')
"""
_WORD = re.compile(r"\w{2,}(?:['’-]\w+)*")


@dataclass(frozen=True)
class Snapshot:
    """Unique texts in the order of their arrival, and which question polarities each is read under.

    `texts`, `hashes`, `numbers`, `counts` and `given` (a language given by the source, or "") run in
    parallel; `readings` holds (position in `texts`, polarity).
    """

    numbers: tuple[int, ...]
    hashes: tuple[bytes, ...]
    texts: tuple[str, ...]
    counts: tuple[int, ...]
    given: tuple[str, ...]
    readings: tuple[tuple[int, str], ...]
    data_hash: str

    @property
    def places(self) -> dict[tuple[int, str], int]:
        """Return the row of each reading, by its text's number and its polarity."""
        return {(self.numbers[text], polarity): row for row, (text, polarity) in enumerate(self.readings)}


def take_snapshot(study: Study) -> Snapshot:
    """Return what is to be analysed.

    These are the unique texts of all visible comments; of a campaign its letter alone, and what its senders
    added as texts of their own.
    """
    now = current(study)
    rows = study.database.all(_TEXTS, now)
    positions = {row[0]: position for position, row in enumerate(rows)}
    readings = study.database.all(_READINGS, now)
    digest = hashlib.sha256()
    for _, digest_of_text, _, times, given in rows:
        digest.update(digest_of_text + times.to_bytes(8, "big") + given.encode() + b"\n")
    for number, polarity in readings:
        digest.update(f"{positions[number]} {polarity}\n".encode())
    return Snapshot(
        numbers=tuple(row[0] for row in rows),
        hashes=tuple(row[1] for row in rows),
        texts=tuple(row[2] for row in rows),
        counts=tuple(row[3] for row in rows),
        given=tuple(row[4] for row in rows),
        readings=tuple((positions[number], polarity) for number, polarity in readings),
        data_hash=digest.hexdigest(),
    )


@dataclass(frozen=True)
class DrawnMap:
    """Where a run put each text of a snapshot, and with which models and library versions."""

    places: tuple[tuple[float, float], ...]
    models: dict[str, str]
    versions: dict[str, str]


def drawn_map(study: Study, snapshot: Snapshot, recipe: Recipe) -> DrawnMap | None:
    """Return the newest map of just these texts by a recipe that differs in granularity alone, or None."""
    rows = study.database.all(
        "SELECT id, recipe, models, versions FROM run WHERE state = 'published' AND extends = ''"
        " AND data_hash = ? ORDER BY id DESC",
        (snapshot.data_hash,),
    )
    for run, settings, models, versions in rows:
        if replace(Recipe.from_json(settings), granularity=recipe.granularity) == recipe:
            places = study.database.all(
                "SELECT x, y FROM text_reading WHERE run_id = ? AND x IS NOT NULL ORDER BY text_id", (run,)
            )
            if len(places) == len(snapshot.texts):
                return DrawnMap(tuple(places), json.loads(models), json.loads(versions))
    return None


def private_words(study: Study) -> dict[str, int]:
    """Return the words, in small letters, that are marked as persons' names, and in how many comments each is."""
    found: dict[str, set[int]] = {}
    for comment, name in study.database.execute(_NAMES):
        for word in _WORD.findall(name.casefold()):
            found.setdefault(word, set()).add(comment)
    return {word: len(comments) for word, comments in sorted(found.items())}


def known_models(study: Study) -> list[str]:
    """Return the identities of the models the study holds vectors of."""
    return [row[0] for row in study.database.all("SELECT DISTINCT model FROM embedding ORDER BY model")]


def known_vectors(study: Study, model: str) -> Iterator[tuple[int, bytes]]:
    """Yield (text number, float16 vector) for every text embedded by `model` before."""
    yield from study.database.execute(
        "SELECT text_id, vector FROM embedding WHERE model = ? ORDER BY text_id", (model,)
    )


def keep_vectors(study: Study, model: str, vectors: Sequence[tuple[bytes, bytes]]) -> None:
    """Keep some (text hash, vector) pairs in one transaction; texts that are gone are passed over."""
    with study.database.atomic():
        study.database.many(
            "INSERT OR IGNORE INTO embedding (model, text_id, vector)"
            " SELECT ?, id, ? FROM unique_text WHERE hash = ?",
            [(model, vector, digest) for digest, vector in vectors],
        )
