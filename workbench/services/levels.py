"""Broader and finer themes of one analysis: the tree the worker left is cut elsewhere, nothing computed anew."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import replace
from datetime import UTC, datetime

from workbench.domain.changes import NOTHING, Changed
from workbench.domain.granularity import LevelRow, nearest_stop
from workbench.domain.problems import Problem
from workbench.domain.recipe import Recipe
from workbench.domain.spoken import Spoken, spoken
from workbench.protocol.levels import ResultLevel, read_levels
from workbench.protocol.workfolder import WorkFolder
from workbench.store import levels, runs
from workbench.store.selecting import current_run
from workbench.store.snapshot import Snapshot, take_snapshot
from workbench.store.study import Study


def list_levels(study: Study) -> list[LevelRow]:
    """Return the levels of the present analysis from broad to fine; none where it holds but one."""
    run = current_run(study)
    tree = _tree(study, run)
    if tree is None:
        return []
    shown = nearest_stop(levels.recipe_of(study, run).granularity)
    return [
        LevelRow(granularity, len(clusters), _names(clusters), granularity == shown)
        for granularity, clusters in levels.levels_of(study, tree)
    ]


def show_level(study: Study, granularity: float, *, beside: bool = False) -> Changed:
    """Show the themes of the stop nearest to a granularity, as one step that can be undone; blocks.

    Raises:
        Problem: as `level_steps`.
    """
    return [step for step in level_steps(study, granularity, beside=beside) if step is not None][-1]


def level_steps(study: Study, granularity: float, *, beside: bool = False) -> Generator[Changed | None]:
    """Show the themes of the stop nearest to a granularity, one short transaction a step; the last tells what changed.

    A theme most texts of which stay together keeps its id, its name and whatever people decided about it. The same
    level that is shown changes nothing. `beside` keeps the level for comparing, and what is in sight as it is.

    Raises:
        Problem: nothing was analysed, the present analysis holds but one level, or the comments have changed since.
    """
    run = current_run(study)
    tree = _tree(study, run)
    if tree is None:
        raise Problem("levels.none") if run else Problem("run.missing", run="–")
    now = levels.recipe_of(study, run)
    wanted = replace(now, granularity=nearest_stop(granularity))
    if wanted.granularity == nearest_stop(now.granularity):
        yield NOTHING
        return
    if take_snapshot(study).data_hash != levels.data_hash_of(study, run):
        raise Problem("levels.comments_changed")
    yield from _cut(study, tree, run, wanted, beside=beside)


def is_another_level(changed: Changed) -> bool:
    """Say whether this step brought another level of the present analysis in sight, with nothing computed."""
    return isinstance(changed.label, Spoken) and changed.label.template == _label(1.0).template


def differs_in_granularity_alone(study: Study, recipe: Recipe) -> bool:
    """Say whether an analysis by `recipe` would be another level of the present one, whose comments are the same."""
    run = current_run(study)
    if _tree(study, run) is None:
        return False
    now = levels.recipe_of(study, run)
    is_another = nearest_stop(now.granularity) != nearest_stop(recipe.granularity)
    return (
        is_another
        and replace(now, granularity=recipe.granularity) == recipe
        and take_snapshot(study).data_hash == levels.data_hash_of(study, run)
    )


def keep_levels(study: Study, run: int, snapshot: Snapshot, folder: WorkFolder) -> Iterator[None]:
    """Keep the levels a worker left beside its result as those of a run (its number), one transaction a step."""
    barred = levels.barred_fingerprint(study)
    for level in read_levels(folder):
        levels.keep_level(study, run, _as_kept(level, snapshot), barred)
        yield


def _tree(study: Study, run: int) -> int | None:
    if not run:
        return None
    return levels.tree_of(study, levels.data_hash_of(study, run), levels.recipe_of(study, run))


def _cut(study: Study, tree: int, run: int, recipe: Recipe, *, beside: bool) -> Generator[Changed | None]:
    label = _label(recipe.granularity, beside=beside)
    known = levels.shown_before(study, recipe, run)
    if known is not None:
        yield levels.show_run(study, known, label, beside=beside)
        return
    cut = levels.Cut(study, tree, run, recipe, datetime.now(UTC).isoformat(timespec="seconds"))
    try:
        for _ in cut.steps():
            yield None
        changed = cut.publish(label, beside=beside)
    except BaseException:
        cut.withdraw()
        raise
    yield changed


def _label(granularity: float, *, beside: bool = False) -> Spoken:
    if beside:
        return spoken(
            "Keep themes to compare with, at granularity {granularity}", granularity=float(granularity)
        )
    return spoken("Show themes at granularity {granularity}", granularity=float(granularity))


def _names(clusters: list[levels.LevelCluster]) -> tuple[str, ...]:
    largest_first = sorted(clusters, key=lambda cluster: (-cluster.size, cluster.row.number))
    return tuple(cluster.row.name for cluster in largest_first)


def _as_kept(level: ResultLevel, snapshot: Snapshot) -> levels.Level:
    import numpy as np

    inside = level.labels >= 0
    sizes = np.bincount(
        level.labels[inside], np.array(snapshot.counts)[inside], minlength=len(level.clusters)
    )
    kept = [
        levels.LevelCluster(
            runs.ClusterRow(
                number=cluster.number,
                name=cluster.name,
                language=cluster.language,
                words=cluster.words,
                representatives=[snapshot.numbers[position] for position in cluster.representatives],
                stability=cluster.stability,
                weak_below=cluster.weak_below,
                code=cluster.code,
            ),
            size=int(sizes[cluster.number]),
            parent=level.parents.get(cluster.number),
        )
        for cluster in level.clusters
    ]
    labels, strength = level.labels.astype("<i4").tobytes(), level.strength.astype("<f4").tobytes()
    places: list[list[int]] = level.further.tolist()
    surely: list[float] = level.further_strength.tolist()
    further = [
        runs.MembershipResult(snapshot.numbers[text], start, stop, cluster, how)
        for (text, start, stop, cluster), how in zip(places, surely, strict=True)
    ]
    return levels.Level(level.granularity, kept, labels, strength, further)
