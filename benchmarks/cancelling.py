"""How soon an analysis answers a cancel, stage by stage, and how much of the embedding is computed again afterwards.

For each stage a study of the same comments is analysed and cancelled when the worker first tells of that stage (in
"embed" once half of it is done). `answered_ms` is the time from the call to the worker's end being told; `again` the
share of the embedding, by characters, that the analysis after it had to repeat. Nothing of a cancelled run may be
left: the study has no run, and no folder beside it, or the benchmark stops.

    python benchmarks/cancelling.py 5000

Needs the public sets (VOC_SHARED, or `shared` beside the project).
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from themes import DATA
from whole_runs import pooled

from workbench.domain.recipe import Recipe
from workbench.protocol.events import Cancelled, Progress
from workbench.services import analysis, intake, preparation, studies
from workbench.store.study import Study

STAGES = ("start", "embed", "neighbours", "themes", "words", "map", "sentiment")
_HALF = 0.5


@dataclass
class Cut:
    """An analysis that was cancelled: how soon it answered, and how many characters it had embedded by then."""

    answered: float
    embedded: int
    characters: int


def cut_short(study: Study, stage: str) -> Cut:
    """Analyse and cancel when `stage` is told of; stop the benchmark if the analysis ends before that."""
    task = analysis.begin(study, Recipe())
    asked, embedded, characters = 0.0, 0, 0
    for event in task.events():
        if isinstance(event, Progress) and event.stage == "embed":
            embedded, characters = event.done, event.total
        if not asked and isinstance(event, Progress) and _reached(event, stage):
            asked = time.perf_counter()
            task.cancel()
        if isinstance(event, Cancelled):
            answered = time.perf_counter() - asked
            analysis.salvage(study, task)
            return Cut(answered, embedded, characters)
    return sys.exit(f"the analysis never told of {stage}")


def left_to_embed(study: Study) -> int:
    """Return how many characters a new analysis would embed, and cancel it."""
    task = analysis.begin(study, Recipe())
    left = 0
    for event in task.events():
        if isinstance(event, Progress) and event.stage == "embed":
            left = event.total
            task.cancel()
    analysis.salvage(study, task)
    return left


def measured(study: Study, stage: str) -> dict[str, object]:
    """Cancel in a stage, see that nothing is left, and see what is computed again."""
    cut = cut_short(study, stage)
    runs = studies.summary(study).run
    beside = [path.name for path in study.path.parent.iterdir() if path.name.endswith("-work")]
    if runs is not None or beside:
        sys.exit(f"a cancelled analysis left {runs} and {beside}")
    again = left_to_embed(study) - (cut.characters - cut.embedded)
    return {
        "stage": stage,
        "answered_ms": round(cut.answered * 1000, 1),
        "again": round(max(again, 0) / max(cut.characters, 1), 4) if cut.characters else None,
        "load": round(os.getloadavg()[0], 1),
    }


def _reached(event: Progress, stage: str) -> bool:
    return event.stage == stage and (stage != "embed" or event.done >= _HALF * event.total)


def _unheard(_done: int, _total: int) -> None:
    """Nobody follows the import."""


def main() -> None:
    """Measure every stage on a study of its own."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("number", type=int, nargs="?", default=5000, help="how many comments")
    number = parser.parse_args().number
    if not DATA.is_dir():
        sys.exit(f"There is no {DATA}: set VOC_SHARED to the folder of the public data sets.")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "comments.csv"
        with file.open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream).writerows([["text"], *([text] for text in pooled(number))])
        for stage in STAGES:
            with studies.create_study(Path(folder) / f"{stage}.voc") as study:
                intake.import_file(study, intake.preview_file(file, text="text"), _unheard)
                preparation.look_through(study)
                print(json.dumps({"comments": number, **measured(study, stage)}), flush=True)


if __name__ == "__main__":
    main()
