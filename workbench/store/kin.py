"""Reads vectors of themes of which two analyses have no text in common, so that they can be compared all the same."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from workbench.domain.recipe import Recipe
from workbench.domain.succession import Group, Kin, Overlap, strangers
from workbench.store.study import Study

if TYPE_CHECKING:
    from workbench.statistics.kinship import Wave

_EMBEDDED = """
SELECT a.text_id, a.cluster FROM assignment a JOIN embedding e ON e.model = :model AND e.text_id = a.text_id
WHERE a.run_id = :run AND a.rank = 0 ORDER BY a.text_id
"""
_VECTORS = """
SELECT e.vector FROM json_each(?) z CROSS JOIN embedding e ON e.text_id = z.value AND e.model = ? ORDER BY z.key
"""
_EMBEDDING = "embedding "


def kin_of(
    study: Study,
    runs: tuple[int, int],
    groups: tuple[Sequence[Group], Sequence[Group]],
    overlaps: Sequence[Overlap],
    standing: tuple[Mapping[int, int], Mapping[int, int]] | None = None,
) -> list[Kin]:
    """Return how near the groups of two runs are that share no text, where both were embedded by the same model.

    `standing` says, for each run, which group a cluster stands in; without it each cluster is a group.
    """
    strange, newly = strangers(*groups, overlaps)
    if not strange or not newly:
        return []
    model = _space(study, runs[0])
    if not model or model != _space(study, runs[1]):
        return []
    from workbench.statistics.kinship import kinship

    before, after = standing or (None, None)
    return kinship(_wave(study, runs[0], model, strange, before), _wave(study, runs[1], model, newly, after))


def _space(study: Study, run: int) -> str:
    """Return what the vectors are filed under that a run's texts were compared by, "" where there are none."""
    row = study.database.one("SELECT recipe, models FROM run WHERE id = ?", (run,))
    if row is None:
        return ""
    models: dict[str, str] = json.loads(row[1])
    wanted = Recipe.from_json(row[0]).model
    for use, which in models.items():
        name = use.removeprefix(_EMBEDDING)
        if use.startswith(_EMBEDDING) and wanted in {"", name}:
            precision, weights = which.split(", ")
            return f"{name} {precision} {weights}"
    return ""


def _wave(study: Study, run: int, model: str, wanted: set[int], standing: Mapping[int, int] | None) -> Wave:
    """Return texts that stand for the wanted groups of a run, with their vectors."""
    import numpy as np

    from workbench.statistics.kinship import Wave, drawn

    rows = study.database.all(_EMBEDDED, {"model": model, "run": run})
    placed = [(text, standing[cluster] if standing else cluster) for text, cluster in rows]
    inside = [(text, group) for text, group in placed if group in wanted]
    texts, themes = np.array(inside, np.int64).reshape(-1, 2).T
    chosen = drawn(themes)
    found = study.database.all(_VECTORS, (json.dumps(texts[chosen].tolist()), model))
    vectors = np.frombuffer(b"".join(vector for (vector,) in found), np.float16).astype(np.float32)
    return Wave(
        vectors.reshape(len(chosen), -1) if len(chosen) else np.empty((0, 1), np.float32), themes[chosen]
    )
