"""How the result of an analysis enters a study: in short transactions, then visible by one small one."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from workbench.domain.changes import Changed, Edit
from workbench.domain.ids import derived_id
from workbench.domain.recipe import Recipe
from workbench.domain.succession import heirs
from workbench.domain.views import RunRow
from workbench.store.codes import themes_of_codes
from workbench.store.remnants import remove_run
from workbench.store.selecting import current_run
from workbench.store.study import Study
from workbench.store.succession import side_by_side


@dataclass(frozen=True)
class RunHeader:
    """What is kept of a run beside its results."""

    recipe: Recipe
    data_hash: str
    versions: Mapping[str, str]
    models: Mapping[str, str]
    timings: Mapping[str, float]
    texts: int
    started_at: str
    seconds: float


@dataclass(frozen=True)
class ClusterRow:
    """One cluster of a run; `representatives` are text numbers, `stability` is None where it was not measured.

    Texts of a nearness below `weak_below` fit it weakly; `code` is its entry in the codebook, "" where it was found.
    """

    number: int
    name: str
    language: str
    words: Sequence[tuple[str, float]]
    representatives: Sequence[int]
    stability: float | None = None
    weak_below: float | None = None
    code: str = ""


@dataclass(frozen=True)
class TextResult:
    """What a run says about one text: `cluster` is -1 when it has none, `x` and `y` None off the map.

    `nearness` is how near the texts nearest to it are; `weak` says that it fits its theme weakly.
    """

    text: int
    language: str
    cluster: int
    strength: float
    x: float | None
    y: float | None
    nearness: float | None = None
    weak: bool = False


@dataclass(frozen=True)
class MembershipResult:
    """A sentence, from `start` to before `stop` of a text, that speaks of a further cluster of the run."""

    text: int
    start: int
    stop: int
    cluster: int
    strength: float


@dataclass(frozen=True)
class SentimentResult:
    """What a run says about one text read under one question polarity."""

    text: int
    polarity: str
    label: int
    score: float | None
    confidence: float


@dataclass(frozen=True)
class PartResult:
    """What a run says about one sentence, from `start` to before `stop` of a text, under a question polarity."""

    text: int
    polarity: str
    start: int
    stop: int
    label: int
    score: float | None
    confidence: float


@dataclass(frozen=True)
class TagResult:
    """A tag a run read in a text under a question polarity; `sign` is 0 for tones."""

    text: int
    polarity: str
    family: str
    tag: str
    sign: int
    score: float


class RunArrival:
    """A run on its way in. Add its parts, then `publish`, or `withdraw` without a trace."""

    def __init__(self, study: Study, header: RunHeader) -> None:
        self._study = study
        self._database = study.database
        parts = (header.recipe.to_json(), header.data_hash, _json(header.versions), _json(header.models))
        self.uid = derived_id("r", *parts)
        with self._database.atomic():
            cursor = self._database.execute(
                "INSERT INTO run"
                " (uid, recipe, data_hash, versions, models, timings, texts, started_at, seconds, state)"
                " VALUES (?,?,?,?,?,?,?,?,?,'arriving')",
                (self.uid, *parts, _json(header.timings), header.texts, header.started_at, header.seconds),
            )
        self._run: int = cursor.lastrowid

    @property
    def number(self) -> int:
        """The run's internal number."""
        return self._run

    def add_clusters(self, clusters: Sequence[ClusterRow]) -> None:
        """Store the descriptions of all clusters in one transaction."""
        rows = [
            (
                *(self._run, c.number, c.name, c.language),
                *(_json(list(c.words)), _json(list(c.representatives)), c.stability, c.weak_below, c.code),
            )
            for c in clusters
        ]
        with self._database.atomic():
            self._database.many(
                "INSERT INTO cluster (run_id, number, name, language, words, representatives, stability,"
                " weak_below, code) VALUES (?,?,?,?,?,?,?,?,?)",
                rows,
            )

    def add_texts(self, results: Sequence[TextResult]) -> None:
        """Store what the run says about some texts in one transaction."""
        with self._database.atomic():
            self._database.many(
                "INSERT INTO text_reading (run_id, text_id, language, x, y) VALUES (?,?,?,?,?)",
                [(self._run, r.text, r.language, r.x, r.y) for r in results],
            )
            self._database.many(
                "INSERT INTO assignment (run_id, text_id, cluster, strength, nearness, weak) VALUES (?,?,?,?,?,?)",
                [
                    (self._run, r.text, r.cluster, r.strength, r.nearness, int(r.weak))
                    for r in results
                    if r.cluster >= 0
                ],
            )

    def add_memberships(self, results: Sequence[MembershipResult]) -> None:
        """Store which further themes some sentences speak of, in one transaction."""
        with self._database.atomic():
            self._database.many(
                "INSERT INTO membership (run_id, text_id, start, stop, cluster, strength) VALUES (?,?,?,?,?,?)",
                [(self._run, r.text, r.start, r.stop, r.cluster, r.strength) for r in results],
            )

    def add_sentiment(self, results: Sequence[SentimentResult]) -> None:
        """Store the sentiment of some texts in one transaction."""
        with self._database.atomic():
            self._database.many(
                "INSERT INTO sentiment (run_id, text_id, polarity, label, score, confidence)"
                " VALUES (?,?,?,?,?,?)",
                [(self._run, r.text, r.polarity, r.label, r.score, r.confidence) for r in results],
            )

    def add_parts(self, results: Sequence[PartResult]) -> None:
        """Store the sentiment of some sentences in one transaction."""
        with self._database.atomic():
            self._database.many(
                "INSERT INTO part_sentiment (run_id, text_id, polarity, start, stop, label, score, confidence)"
                " VALUES (?,?,?,?,?,?,?,?)",
                [
                    (self._run, r.text, r.polarity, r.start, r.stop, r.label, r.score, r.confidence)
                    for r in results
                ],
            )

    def add_tags(self, results: Sequence[TagResult]) -> None:
        """Store the tags of some texts in one transaction."""
        with self._database.atomic():
            self._database.many(
                "INSERT INTO text_tag (run_id, text_id, polarity, family, tag, sign, score)"
                " VALUES (?,?,?,?,?,?,?)",
                [(self._run, r.text, r.polarity, r.family, r.tag, r.sign, r.score) for r in results],
            )

    def publish(self, label: str, *, beside: bool = False) -> Changed:
        """Give every cluster its theme and make the run the current one, as one step that can be undone.

        A run that comes in `beside` the current one is kept for comparing and changes nothing in sight.
        """
        matches = self._matches()
        with self._database.atomic():
            for cluster, name, language in self._clusters():
                theme, kind, confidence = matches.get(cluster) or (
                    self._new_theme(cluster, name, language),
                    "new",
                    1.0,
                )
                self._database.execute(
                    "INSERT INTO theme_match (run_id, cluster, theme_id, kind, confidence)"
                    " VALUES (?,?,?,?,?)",
                    (self._run, cluster, theme, kind, confidence),
                )
            kind = "run.keep" if beside and current_run(self._study) else "run.choose"
            changed = self._study.log.do(Edit(kind, {"run": self._run}, label))
        return Changed(changed.nouns, label, (self.uid,))

    def withdraw(self) -> None:
        """Take everything out again."""
        remove_run(self._database, self._run)

    def _clusters(self) -> list[Any]:
        return self._database.all(
            "SELECT number, name, language FROM cluster WHERE run_id = ? ORDER BY number", (self._run,)
        )

    def _new_theme(self, cluster: int, name: str, language: str) -> int:
        uid = derived_id("t", self.uid, cluster)
        self._database.execute(
            "INSERT INTO theme (uid, name, language, made_by) VALUES (?,?,?,'run')"
            " ON CONFLICT (uid) DO NOTHING",
            (uid, name, language),
        )
        return self._database.one("SELECT id FROM theme WHERE uid = ?", (uid,))[0]

    def _matches(self) -> dict[int, tuple[int, str, float]]:
        """Return cluster -> (theme, kind, confidence) for clusters that carry an earlier theme on."""
        compared = side_by_side(self._study, current_run(self._study), self._run)
        found = heirs(compared.earlier, compared.later, compared.overlaps, compared.kin)
        themes = dict(
            self._database.all(
                "SELECT cluster, theme_id FROM theme_match WHERE run_id = ?", (current_run(self._study),)
            )
        )
        coded = themes_of_codes(self._study, self._run)
        carried = {
            mine: (themes[theirs], "alike" if strange else "carried over", score)
            for mine, (theirs, score, strange) in found.items()
            if themes[theirs] not in coded.values()
        }
        return carried | {mine: (theme, "carried over", 1.0) for mine, theme in coded.items()}


def run_row(study: Study) -> RunRow | None:
    """Return the current run, or None before the first analysis."""
    number = current_run(study)
    row = study.database.one(
        "SELECT uid, recipe, started_at, seconds, texts, data_hash, versions, models, extends, added,"
        " (SELECT count(*) FROM cluster WHERE run_id = run.id) FROM run WHERE id = ?",
        (number,),
    )
    if row is None:
        return None
    uid, recipe_json, started_at, seconds, texts, data_hash, versions, models, extends, added, themes = row
    recipe = Recipe.from_json(recipe_json)
    return RunRow(
        id=uid,
        recipe=recipe.name,
        seed=recipe.seed,
        started_at=started_at,
        seconds=seconds,
        texts=texts,
        themes=themes,
        data_hash=data_hash,
        versions=tuple(sorted(json.loads(versions).items())),
        models=tuple(sorted(json.loads(models).items())),
        extends=extends,
        added=added,
        granularity=recipe.granularity,
        codes=len(recipe.codebook.entries) if recipe.codebook else 0,
        codebook=recipe.codebook.sha256 if recipe.codebook else "",
        only_codes=recipe.codebook is not None and recipe.codebook.only,
    )


def representatives(study: Study) -> dict[str, list[int]]:
    """Return, for each theme of the current run, the internal numbers of the comments that show it best."""
    rows = study.database.all(
        "SELECT t.uid, k.representatives FROM cluster k"
        " JOIN theme_match m ON m.run_id = k.run_id AND m.cluster = k.number"
        " JOIN theme o ON o.id = m.theme_id JOIN theme t ON t.id = ifnull(o.into_id, o.id)"
        " WHERE k.run_id = ? ORDER BY t.uid, k.number",
        (current_run(study),),
    )
    found: dict[str, list[int]] = {}
    for theme, texts in rows:
        found.setdefault(theme, []).extend(_first_comments(study, json.loads(texts)))
    return found


def _first_comments(study: Study, texts: Sequence[int]) -> list[int]:
    numbers: list[int] = []
    for text in texts:
        row = study.database.one(
            "SELECT min(c.id) FROM comment c JOIN source s ON s.id = c.source_id AND s.state = 'shown'"
            " WHERE c.text_id = ? AND c.id NOT IN (SELECT comment_id FROM placement)",
            (text,),
        )
        if row[0] is not None:
            numbers.append(row[0])
    return numbers


def _json(value: object) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=False)
