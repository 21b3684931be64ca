"""Runs that keep the themes of another and put new texts to them: what they begin with, and how they enter a study."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.domain.changes import Changed, Edit
from workbench.domain.ids import derived_id
from workbench.domain.recipe import Recipe
from workbench.store.remnants import TABLES_OF_A_RUN
from workbench.store.runs import RunArrival, RunHeader
from workbench.store.selecting import current_run
from workbench.store.study import Study

_WHOLE = ("cluster", "theme_match")
_BY_TEXT = tuple(table for table in TABLES_OF_A_RUN if table not in {*_WHOLE, "theme_level"})
_TEXTS_AT_ONCE = 5_000
_TEXTS = """
SELECT u.id, u.hash, u.content, r.language, ifnull(a.cluster, -1), r.x, r.y
FROM text_reading b JOIN unique_text u ON u.id = b.text_id
JOIN text_reading r ON r.run_id = :run AND r.text_id = b.text_id
LEFT JOIN assignment a ON a.run_id = :run AND a.text_id = b.text_id AND a.rank = 0
WHERE b.run_id = :base ORDER BY u.id
"""


@dataclass(frozen=True)
class KnownText:
    """A text the themes were found in: its cluster (-1 for none) and its place on the map (None off it)."""

    number: int
    digest: bytes
    text: str
    language: str
    cluster: int
    x: float | None
    y: float | None


@dataclass(frozen=True)
class Extended:
    """The run whose themes are kept (`number`), and the texts these were found in; `base` is the id of the analysis
    that found them. `judged` holds (text number, question polarity) of all that has a sentiment.
    """

    number: int
    base: str
    recipe: Recipe
    texts: tuple[KnownText, ...]
    weak_below: dict[int, float]
    read: frozenset[int]
    judged: frozenset[tuple[int, str]]


def extended(study: Study) -> Extended | None:
    """Return what new texts can be put to: the themes of the current run; None where there is none."""
    database, number = study.database, current_run(study)
    row = database.one("SELECT uid, extends, recipe FROM run WHERE id = ?", (number,))
    if row is None:
        return None
    uid, extends, recipe = row
    base = number
    if extends:
        (base,) = database.one(
            "SELECT max(id) FROM run WHERE uid = ? AND extends = '' AND state = 'published'", (extends,)
        )
    texts = database.all(_TEXTS, {"run": number, "base": base})
    limits = database.all(
        "SELECT number, weak_below FROM cluster WHERE run_id = ? AND weak_below IS NOT NULL", (number,)
    )
    read = database.all("SELECT text_id FROM text_reading WHERE run_id = ?", (number,))
    judged = database.all("SELECT text_id, polarity FROM sentiment WHERE run_id = ?", (number,))
    return Extended(
        number,
        extends or uid,
        Recipe.from_json(recipe),
        tuple(KnownText(*text) for text in texts),
        dict(limits),
        frozenset(text for (text,) in read),
        frozenset((text, polarity) for text, polarity in judged),
    )


def is_extension(study: Study, run: str) -> bool:
    """Say whether a run (its id) keeps the themes of another."""
    return study.database.one("SELECT 1 FROM run WHERE uid = ? AND extends <> ''", (run,)) is not None


class Extension:
    """A run on its way in that says of every text what the run it keeps the themes of says, and more of new ones."""

    def __init__(self, study: Study, kept: Extended, header: RunHeader, added: int) -> None:
        self._study, self._like = study, kept.number
        self.arrival = RunArrival(study, header)
        self.uid = derived_id("r", self.arrival.uid, kept.base)
        with study.database.atomic():
            study.database.execute(
                "UPDATE run SET uid = ?, extends = ?, added = ? WHERE id = ?",
                (self.uid, kept.base, added, self.arrival.number),
            )

    def copy(self) -> Iterator[None]:
        """Bring in what is known, one short transaction a step."""
        with self._study.database.atomic():
            for table in _WHOLE:
                self._copy(table, "")
        rows = self._study.database.all(
            "SELECT text_id FROM text_reading WHERE run_id = ? ORDER BY text_id", (self._like,)
        )
        texts = [text for (text,) in rows]
        for start in range(0, len(texts), _TEXTS_AT_ONCE):
            part = texts[start : start + _TEXTS_AT_ONCE]
            with self._study.database.atomic():
                for table in _BY_TEXT:
                    self._copy(table, f" AND text_id BETWEEN {part[0]:d} AND {part[-1]:d}")
            yield

    def publish(self, label: str) -> Changed:
        """Make the run the current one, as one step that can be undone."""
        changed = self._study.log.do(Edit("run.choose", {"run": self.arrival.number}, label))
        return Changed(changed.nouns, label, (self.uid,))

    def _copy(self, table: str, restriction: str) -> None:
        known = self._study.database.all(f"PRAGMA table_info({table})")
        columns = ", ".join(row[1] for row in known if row[1] != "run_id")
        self._study.database.execute(
            f"INSERT INTO {table} (run_id, {columns}) SELECT ?, {columns} FROM {table}"
            f" WHERE run_id = ?{restriction}",
            (self.arrival.number, self._like),
        )
