"""Running an analysis again, apart from the study, to see whether it says the same."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from workbench.domain.problems import Problem
from workbench.protocol.launcher import WorkerProcess
from workbench.protocol.workfolder import Result, WorkFolder, known_figure
from workbench.services.following import Tell, follow
from workbench.services.tags import tag_results
from workbench.store.extensions import is_extension
from workbench.store.snapshot import Snapshot, private_words, take_snapshot
from workbench.store.stored_results import StoredRun, stored_run
from workbench.store.study import Study

Change = tuple[str, str, str]


@dataclass(frozen=True)
class Verdict:
    """How a repeated analysis compares: `differs` names the parts that are not the same, to the last bit.

    `agreement` is the adjusted Rand index of the two divisions into themes, `moved` the number of texts outside
    of the theme that most texts of theirs are in now. `versions` and `models` are (name, then, now).
    """

    run: str
    texts: int
    differs: tuple[str, ...]
    agreement: float
    moved: int
    versions: tuple[Change, ...]
    models: tuple[Change, ...]

    @property
    def is_identical(self) -> bool:
        return not self.differs


def verify(study: Study, run: str = "", tell: Tell | None = None) -> Verdict:
    """Run an analysis (its id; the current one without) again from the texts alone, and compare.

    Nothing the study kept of the first time is used, not even vectors, and nothing in it is changed.

    Raises:
        Problem: there is no such run, its comments have changed since, or the analysis failed.
    """
    stored = stored_run(study, run)
    if stored is None:
        raise Problem("run.missing", run=run or "–")
    if is_extension(study, stored.uid):
        raise Problem("run.extended", run=stored.uid)
    snapshot = take_snapshot(study)
    if snapshot.data_hash != stored.data_hash:
        raise Problem("run.data_changed", run=stored.uid)
    with _work_folder(study.path) as folder:
        folder.begin()
        folder.write_task(stored.recipe, snapshot.texts, snapshot.counts, snapshot.given)
        folder.write_readings(snapshot.readings)
        folder.write_private(private_words(study))
        follow(WorkerProcess(folder.path), tell)
        return compared(stored, snapshot, folder.read_result())


def compared(stored: StoredRun, snapshot: Snapshot, result: Result) -> Verdict:
    """Compare a run of the past with a result of the same texts."""
    then = [stored.clusters.get(number, (-1, 0.0))[0] for number in snapshot.numbers]
    now: list[int] = result.labels.tolist()
    from workbench.statistics.clusterings import adjusted_rand

    return Verdict(
        run=stored.uid,
        texts=len(now),
        differs=tuple(_differences(stored, snapshot, result)),
        agreement=adjusted_rand(then, now),
        moved=_moved(then, now),
        versions=tuple(_changes(stored.versions, result.versions)),
        models=tuple(_changes(stored.models, result.models)),
    )


def _differences(stored: StoredRun, snapshot: Snapshot, result: Result) -> Iterator[str]:
    clusters: list[int] = result.labels.tolist()
    strengths: list[float] = result.strength.tolist()
    found = zip(snapshot.numbers, clusters, strengths, strict=True)
    assigned = {number: (cluster, strength) for number, cluster, strength in found if cluster >= 0}
    if assigned != stored.clusters:
        yield "themes"
    if {cluster.number: cluster.name for cluster in result.clusters} != stored.names:
        yield "names"
    if {
        cluster.number: [list(word) for word in cluster.words] for cluster in result.clusters
    } != stored.words:
        yield "words"
    places: list[tuple[float, float]] = result.xy.tolist()
    drawn = zip(snapshot.numbers, places, strict=True)
    if {number: (known_figure(x), known_figure(y)) for number, (x, y) in drawn} != stored.places:
        yield "map"
    labels: list[int] = result.sentiment.tolist()
    scores: list[float] = result.score.tolist()
    judged = {
        (snapshot.numbers[position], polarity): (label, known_figure(score))
        for (position, polarity), label, score in zip(snapshot.readings, labels, scores, strict=True)
    }
    if judged != stored.sentiment:
        yield "sentiment"
    read = {
        (one.text, one.polarity, one.family, one.tag): (one.sign, one.score)
        for one in tag_results(snapshot, result)
    }
    if "tags en" in stored.models and read != stored.tags:
        yield "tags"


def _moved(then: list[int], now: list[int]) -> int:
    """Return how many texts are not where most texts of their former theme are."""
    groups: dict[int, dict[int, int]] = {}
    for before, after in zip(then, now, strict=True):
        group = groups.setdefault(before, {})
        group[after] = group.get(after, 0) + 1
    return len(then) - sum(max(group.values()) for group in groups.values())


def _changes(then: Mapping[str, str], now: Mapping[str, str]) -> Iterator[Change]:
    for name in sorted({*then, *now}):
        before, after = then.get(name, ""), now.get(name, "")
        if before != after:
            yield name, before, after


@contextmanager
def _work_folder(study: Path) -> Generator[WorkFolder]:
    made = Path(tempfile.mkdtemp(prefix=f".{study.stem}-verify-", dir=study.parent))
    try:
        yield WorkFolder(made / "work")
    finally:
        shutil.rmtree(made, ignore_errors=True)
