"""Comparing two analyses of a study: what became of each theme."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.domain.problems import Problem
from workbench.domain.succession import Kind, succession
from workbench.store.selecting import current_run
from workbench.store.study import Study
from workbench.store.succession import run_numbers, side_by_side

Named = tuple[str, str]


@dataclass(frozen=True)
class ThemeStep:
    """What became of the themes `earlier` (id, name): they are `later` now. See `domain.succession.Step`."""

    kind: Kind
    earlier: tuple[Named, ...]
    later: tuple[Named, ...]
    confidence: float


@dataclass(frozen=True)
class Comparison:
    """Two analyses by their ids, and all steps from the themes of the one to those of the other."""

    earlier: str
    later: str
    steps: tuple[ThemeStep, ...]


def compare_runs(study: Study, earlier: str = "", later: str = "") -> Comparison:
    """Compare two analyses by their ids; without, the present one with the one before it.

    Raises:
        Problem: there is no such analysis, or only one.
    """
    runs = run_numbers(study)
    after = _found(runs, later) if later else _current(study, runs)
    before = _found(runs, earlier) if earlier else _before(runs, after)
    compared = side_by_side(study, before[0], after[0])
    steps = tuple(
        ThemeStep(
            step.kind,
            tuple(compared.earlier_themes[number] for number in step.earlier),
            tuple(compared.later_themes[number] for number in step.later),
            step.confidence,
        )
        for step in succession(compared.earlier, compared.later, compared.overlaps)
    )
    return Comparison(before[1], after[1], steps)


def _found(runs: list[tuple[int, str]], uid: str) -> tuple[int, str]:
    for run in reversed(runs):
        if run[1] == uid:
            return run
    raise Problem("run.missing", run=uid)


def _current(study: Study, runs: list[tuple[int, str]]) -> tuple[int, str]:
    for run in runs:
        if run[0] == current_run(study):
            return run
    raise Problem("run.missing", run="–")


def _before(runs: list[tuple[int, str]], after: tuple[int, str]) -> tuple[int, str]:
    # Going back to a level of themes shows a run again that may be the oldest.
    earlier = [run for run in runs if run[0] < after[0]] or [run for run in runs if run != after]
    if not earlier:
        raise Problem("run.only_one")
    return earlier[-1]
