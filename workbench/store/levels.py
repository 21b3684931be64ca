"""The tree of themes of a run: kept level by level, and cut at another level without analysing again."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any

from workbench.domain.changes import NOTHING, Changed, Edit
from workbench.domain.ids import derived_id
from workbench.domain.recipe import Recipe
from workbench.store.remnants import TABLES_OF_A_RUN
from workbench.store.runs import ClusterRow, MembershipResult, RunArrival, RunHeader
from workbench.store.selecting import current_run
from workbench.store.snapshot import private_words
from workbench.store.study import Study

_OWN = frozenset({"cluster", "theme_match", "theme_level", "membership", "assignment"})
_READ_ALIKE = tuple(table for table in TABLES_OF_A_RUN if table not in _OWN)
_SAID_BY_MODELS = {
    "calibrated_sentiment": "text_id, polarity, label, score, confidence",
    "calibrated_tag": "text_id, polarity, tag, sign, score",
}
"""What a model that codings taught says of texts, with the columns of it."""
_TEXTS_AT_ONCE = 1_000  # some 50 ms: the window asks between two steps


@dataclass(frozen=True)
class LevelCluster:
    """A cluster of a level; `parent` is the one it lies in on the next broader level, None on the broadest."""

    row: ClusterRow
    size: int
    parent: int | None = None


@dataclass(frozen=True)
class Level:
    """The themes of a run at one granularity; `labels` (int32) and `strength` (float32) are of its texts, by number."""

    granularity: float
    clusters: Sequence[LevelCluster]
    labels: bytes
    strength: bytes
    further: Sequence[MembershipResult] = ()


def barred_fingerprint(study: Study) -> str:
    """Return what tells whether names would leave out the same words today."""
    return sha256(json.dumps(private_words(study), sort_keys=True).encode()).hexdigest()[:16]


def keep_level(study: Study, run: int, level: Level, barred: str) -> None:
    """Store one level of a run (its number) in one transaction."""
    described = [_described(cluster) for cluster in level.clusters]
    further = [(one.text, one.start, one.stop, one.cluster, one.strength) for one in level.further]
    values = (run, level.granularity, json.dumps(described, ensure_ascii=False), level.labels, level.strength)
    with study.database.atomic():
        study.database.execute(
            "INSERT INTO theme_level (run_id, granularity, clusters, labels, strength, further, barred)"
            " VALUES (?,?,?,?,?,?,?)",
            (*values, json.dumps(further), barred),
        )


def tree_of(study: Study, data_hash: str, recipe: Recipe) -> int | None:
    """Return the newest run whose tree is that of these comments by a recipe that differs in granularity alone."""
    rows = study.database.all(
        "SELECT r.id, r.recipe FROM run r WHERE r.state = 'published' AND r.data_hash = ? AND r.extends = ''"
        " AND EXISTS (SELECT 1 FROM theme_level l WHERE l.run_id = r.id AND l.barred = ?) ORDER BY r.id DESC",
        (data_hash, barred_fingerprint(study)),
    )
    alike = (run for run, settings in rows if _but_for_granularity(Recipe.from_json(settings), recipe))
    return next(alike, None)


def levels_of(study: Study, run: int) -> list[tuple[float, list[LevelCluster]]]:
    """Return the granularity and the clusters of every level of a run, from broad to fine."""
    rows = study.database.all(
        "SELECT granularity, clusters FROM theme_level WHERE run_id = ? ORDER BY granularity", (run,)
    )
    return [(granularity, [_cluster(one) for one in json.loads(told)]) for granularity, told in rows]


def recipe_of(study: Study, run: int) -> Recipe:
    """Return the recipe of a run (its number)."""
    return Recipe.from_json(study.database.one("SELECT recipe FROM run WHERE id = ?", (run,))[0])


def data_hash_of(study: Study, run: int) -> str:
    """Return the hash of the comments a run (its number) analysed; "" where there is no such run."""
    row = study.database.one("SELECT data_hash FROM run WHERE id = ?", (run,))
    return row[0] if row else ""


def shown_before(study: Study, recipe: Recipe, like: int) -> int | None:
    """Return the newest run by this recipe that says of every text what the run `like` says, but for its theme."""
    data_hash, versions, models = study.database.one(
        "SELECT data_hash, versions, models FROM run WHERE id = ?", (like,)
    )
    row = study.database.one(
        "SELECT max(id) FROM run WHERE uid = ? AND state = 'published' AND extends = ''",
        (derived_id("r", recipe.to_json(), data_hash, versions, models),),
    )
    return row[0] if row[0] is not None and _says(study, row[0]) == _says(study, like) else None


def show_run(study: Study, run: int, label: str, *, beside: bool = False) -> Changed:
    """Make a run the current one again, as one step that can be undone; `beside` leaves the current one in sight."""
    if run == current_run(study):
        return NOTHING
    (uid,) = study.database.one("SELECT uid FROM run WHERE id = ?", (run,))
    if beside:
        return Changed(frozenset(), label, (uid,))
    changed = study.log.do(Edit("run.choose", {"run": run}, label))
    return Changed(changed.nouns, label, (uid,))


class Cut:
    """A run on its way in that is the tree of another, cut elsewhere: all but its themes is said as `like` says it."""

    def __init__(self, study: Study, tree: int, like: int, recipe: Recipe, now: str) -> None:
        self._study, self._database, self._like = study, study.database, like
        self._tree, self._granularity = tree, recipe.granularity
        row = self._database.one(
            "SELECT data_hash, versions, models, timings, texts, seconds FROM run WHERE id = ?", (like,)
        )
        data_hash, versions, models, timings, texts, seconds = row
        told = (json.loads(versions), json.loads(models), json.loads(timings))
        self._arrival = RunArrival(study, RunHeader(recipe, data_hash, *told, texts, now, seconds))

    def steps(self) -> Iterator[None]:
        """Bring everything in, one short transaction a step."""
        clusters, labels, strength, further = self._database.one(
            "SELECT clusters, labels, strength, further FROM theme_level WHERE run_id = ? AND granularity = ?",
            (self._tree, self._granularity),
        )
        self._arrival.add_clusters([_cluster(one).row for one in json.loads(clusters)])
        self._arrival.add_memberships([MembershipResult(*one) for one in json.loads(further)])
        texts = self._texts()
        rows = list(zip(texts, _unpacked("i", labels), _unpacked("f", strength), strict=True))
        for start in range(0, len(rows), _TEXTS_AT_ONCE):
            self._copy(rows[start : start + _TEXTS_AT_ONCE])
            yield

    def publish(self, label: str, *, beside: bool = False) -> Changed:
        """Give every cluster its theme and make the run the current one, or keep it beside that."""
        self._copy_calibrations()
        return self._arrival.publish(label, beside=beside)

    def withdraw(self) -> None:
        """Take everything out again."""
        self._arrival.withdraw()

    def _texts(self) -> list[int]:
        rows = self._database.all(
            "SELECT text_id FROM text_reading WHERE run_id = ? ORDER BY text_id", (self._like,)
        )
        return [text for (text,) in rows]

    def _copy(self, rows: Sequence[tuple[int, int, float]]) -> None:
        run, first, last = self._arrival.number, rows[0][0], rows[-1][0]
        with self._database.atomic():
            for table in (*_READ_ALIKE, "assignment"):
                columns = ", ".join(_columns(self._study, table))
                self._database.execute(
                    f"INSERT INTO {table} (run_id, {columns}) SELECT ?, {columns} FROM {table}"
                    " WHERE run_id = ? AND text_id BETWEEN ? AND ?",
                    (run, self._like, first, last),
                )
            self._database.many(
                "UPDATE assignment SET cluster = ?, strength = ? WHERE run_id = ? AND text_id = ? AND rank = 0",
                [(cluster, strength, run, text) for text, cluster, strength in rows if cluster >= 0],
            )

    def _copy_calibrations(self) -> None:
        """Let models fitted to codings count for this run too; theirs are the judgements that were copied."""
        run = self._arrival.number
        calibrations = self._database.all(
            "SELECT id, uid, report, made_at, state, subject FROM calibration"
            " WHERE run_id = ? AND state != 'arriving'",
            (self._like,),
        )
        with self._database.atomic():
            for number, uid, *told in calibrations:
                made = self._database.execute(
                    "INSERT INTO calibration (uid, run_id, report, made_at, state, subject) VALUES (?,?,?,?,?,?)",
                    (derived_id("m", uid, run), run, *told),
                )
                for table, said in _SAID_BY_MODELS.items():
                    self._database.execute(
                        f"INSERT INTO {table} (calibration_id, {said}) SELECT ?, {said} FROM {table}"
                        " WHERE calibration_id = ?",
                        (made.lastrowid, number),
                    )


def _but_for_granularity(one: Recipe, other: Recipe) -> bool:
    return replace(one, granularity=other.granularity) == other


def _says(study: Study, run: int) -> list[int]:
    """Return how much a run says of its texts; a run with a calibrated model is like no other."""
    counted = [
        study.database.one(f"SELECT count(*) FROM {table} WHERE run_id = ?", (run,))[0]
        for table in _READ_ALIKE
    ]
    (calibrated,) = study.database.one("SELECT count(*) FROM calibration WHERE run_id = ?", (run,))
    return [*counted, run if calibrated else 0]


def _columns(study: Study, table: str) -> list[str]:
    columns = study.database.all(f"PRAGMA table_info({table})")
    return [name for _, name, *_ in columns if name not in {"id", "run_id"}]


def _unpacked(kind: str, values: bytes) -> Sequence[Any]:
    return struct.unpack(f"<{len(values) // 4}{kind}", values)


def _described(cluster: LevelCluster) -> list[Any]:
    row = cluster.row
    named = [row.number, row.name, row.language, list(row.words), list(row.representatives)]
    return [*named, row.stability, row.weak_below, row.code, cluster.size, cluster.parent]


def _cluster(told: list[Any]) -> LevelCluster:
    number, name, language, words, representatives, stability, weak_below, code, size, parent = told
    weighed = [(word, weight) for word, weight in words]
    row = ClusterRow(number, name, language, weighed, representatives, stability, weak_below, code)
    return LevelCluster(row, size, parent)
