"""What a run of the past said of every text, read back to be compared."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from workbench.domain.recipe import Recipe
from workbench.store.selecting import current_run
from workbench.store.study import Study
from workbench.store.tags import READ_BY_STARTERS

_BY_STARTERS = """
SELECT s.text_id, s.polarity, CASE WHEN y.text_id IS NULL THEN s.label ELSE y.label END,
       CASE WHEN y.text_id IS NULL THEN s.score ELSE y.score END
FROM sentiment s LEFT JOIN calibrated_sentiment y ON y.text_id = s.text_id AND y.polarity = s.polarity
    AND y.calibration_id = (SELECT max(id) FROM calibration
        WHERE run_id = :run AND state = 'adopted' AND subject = 'sentiment')
WHERE s.run_id = :run
"""


@dataclass(frozen=True)
class StoredRun:
    """A run with all its results, by text number and by cluster number.

    Sentiment and tags are the starters', also where models that codings taught changed places with them.
    """

    uid: str
    recipe: Recipe
    data_hash: str
    versions: dict[str, str]
    models: dict[str, str]
    names: dict[int, str]
    words: dict[int, list[Any]]
    clusters: dict[int, tuple[int, float]]
    """Text: its cluster and strength; texts without a cluster are left out."""
    places: dict[int, tuple[float | None, float | None]]
    sentiment: dict[tuple[int, str], tuple[int, float | None]]
    tags: dict[tuple[int, str, str, str], tuple[int, float]]
    """(Text, polarity, family, tag): sign and score."""


def stored_run(study: Study, run: str = "") -> StoredRun | None:
    """Return the run with this id, the current one without; None where there is none."""
    database = study.database
    row = database.one(
        "SELECT id, uid, recipe, data_hash, versions, models FROM run WHERE state = 'published' AND "
        + ("uid = ? ORDER BY id DESC LIMIT 1" if run else "id = ?"),
        (run or current_run(study),),
    )
    if row is None:
        return None
    number, uid, recipe, data_hash, versions, models = row
    described = database.all("SELECT number, name, words FROM cluster WHERE run_id = ?", (number,))
    return StoredRun(
        uid=uid,
        recipe=Recipe.from_json(recipe),
        data_hash=data_hash,
        versions=json.loads(versions),
        models=json.loads(models),
        names={cluster: name for cluster, name, _ in described},
        words={cluster: json.loads(words) for cluster, _, words in described},
        clusters={
            text: (cluster, strength)
            for text, cluster, strength in database.all(
                "SELECT text_id, cluster, strength FROM assignment WHERE run_id = ? AND rank = 0", (number,)
            )
        },
        places={
            text: (x, y)
            for text, x, y in database.all(
                "SELECT text_id, x, y FROM text_reading WHERE run_id = ?", (number,)
            )
        },
        tags={
            (text, polarity, family, tag): (sign, score)
            for text, polarity, family, tag, sign, score in database.all(
                f"SELECT text_id, polarity, family, tag, sign, score FROM {READ_BY_STARTERS}", {"run": number}
            )
        },
        sentiment={
            (text, polarity): (label, score)
            for text, polarity, label, score in database.all(_BY_STARTERS, {"run": number})
        },
    )
