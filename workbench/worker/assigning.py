"""Puts new comments to the themes of an analysis, and scores them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from workbench.protocol.assigning import AssigningFiles
from workbench.protocol.events import Event
from workbench.protocol.memberships import Memberships
from workbench.protocol.workfolder import Result, WorkFolder
from workbench.worker import steps
from workbench.worker.embedding import embed, embed_by_pack
from workbench.worker.readings import readings_of
from workbench.worker.reporting import Reporter, expected_costs


def assign(folder: WorkFolder, send: Callable[[Event], None], versions: dict[str, str]) -> None:
    """Do the task in `folder`; its result speaks of the texts behind those of the analysis alone."""
    from workbench.analysis.assigning import Before
    from workbench.analysis.assigning import assign as assign_texts

    task, recipe, themes = folder.texts(), folder.recipe(), AssigningFiles(folder).themes()
    first = len(themes.labels)
    later = task.texts[first:]
    reporter = Reporter(expected_costs(len(later), sum(map(len, later))), send)
    languages = steps.languages_of(task, reporter.tell)
    wanted = steps.need_vectors(task.texts, languages)
    identity, dense = embed(folder, task, wanted, reporter.tell)
    pack = embed_by_pack(folder, task, recipe.model, reporter.tell) if recipe.model else None
    reporter.tell("discover", 0, 1, "themes")
    before = Before(themes.labels, themes.xy, themes.weak_below)
    found = assign_texts(task.texts, languages, pack[1] if pack else dense, recipe, before)
    read = readings_of(task, languages, dense, reporter.tell)
    reporter.finish()
    nothing = np.zeros(0, dtype=np.float32)
    identities = [each for each in (identity, pack[0] if pack else None) if each]
    folder.write_result(
        Result(
            languages=languages[first:],
            labels=found.labels,
            strength=found.strength,
            xy=found.xy,
            sentiment=read.sentiment,
            score=read.score,
            confidence=read.confidence,
            clusters=(),
            models=steps.encoders_used(identities) | read.models,
            versions=versions,
            timings=reporter.timings,
            parts=read.parts,
            memberships=Memberships(
                found.nearness, np.zeros((0, 3), np.int32), nothing.astype(np.int32), nothing
            ),
            tags=read.tags,
        )
    )
