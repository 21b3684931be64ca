"""Comparing two analyses of a study: what became of each theme, as people's decisions let it stand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from workbench.domain.analyses import AnalysisRow, Comparison, ThemeStep
from workbench.domain.changes import NOTHING, Changed
from workbench.domain.problems import Problem
from workbench.domain.spoken import spoken
from workbench.domain.succession import Group, Step, succession
from workbench.store import analyses
from workbench.store.selecting import current_run
from workbench.store.study import Study
from workbench.store.succession import RunsCompared, run_numbers, standing_side_by_side


def list_analyses(study: Study) -> list[AnalysisRow]:
    """Return the analyses the study holds, newest first; of two that say the same, the one that is shown or newer."""
    return analyses.list_analyses(study)


def compare_runs(study: Study, earlier: str = "", later: str = "") -> Comparison:
    """Compare two analyses by their ids; without, the present one with the one before it.

    Themes are compared as they stand: those a person merged are one, under the name it has now.

    Raises:
        Problem: there is no such analysis, or only one.
    """
    runs = run_numbers(study)
    after = _found(study, runs, later) if later else _current(study, runs)
    before = _found(study, runs, earlier) if earlier else _before(runs, after)
    compared = standing_side_by_side(study, before[0], after[0])
    steps = succession(compared.earlier, compared.later, compared.overlaps, compared.kin)
    waiting = analyses.decided_without_home(study, before[0], after[0])
    return Comparison(before[1], after[1], tuple(_told(step, compared) for step in steps), tuple(waiting))


def adopt(study: Study, analysis: str) -> Changed:
    """Show the themes of an analysis (its id), as one step that can be undone; the one in sight changes nothing.

    What people decided about themes and comments holds under every analysis.

    Raises:
        Problem: there is no such analysis.
    """
    number, uid = _found(study, run_numbers(study), analysis)
    if number == current_run(study):
        return NOTHING
    row = next(row for row in analyses.list_analyses(study) if row.id == uid)
    label = spoken("Adopt the analysis {analysis} ({themes} themes)", analysis=uid, themes=row.themes)
    return analyses.adopt(study, number, uid, label)


def _told(step: Step, compared: RunsCompared) -> ThemeStep:
    return ThemeStep(
        step.kind,
        tuple(compared.earlier_themes[number] for number in step.earlier),
        tuple(compared.later_themes[number] for number in step.later),
        step.confidence,
        _texts(compared.earlier, step.earlier),
        _texts(compared.later, step.later),
    )


def _texts(groups: Sequence[Group], numbers: Iterable[int]) -> int:
    meant = set(numbers)
    return sum(group.texts for group in groups if group.number in meant)


def _found(study: Study, runs: list[tuple[int, str]], uid: str) -> tuple[int, str]:
    """Return the run of this id; of several that say the same, the one that is shown, else the newest."""
    alike = [run for run in runs if run[1] == uid]
    if not alike:
        raise Problem("run.missing", run=uid)
    return next((run for run in alike if run[0] == current_run(study)), alike[-1])


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
