"""Whatever is changed: taken back, all tables are as they were; replayed over the raw study, they come out alike."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.every_step import FOUND, STEPS, NothingThereError, Step
from tests.store.changed_rows import FIRST, bring, first_export, newer_export
from tests.studies import analyse_by_hand, gathered_by_hand, number_of
from workbench.domain.changes import Edit
from workbench.domain.problems import Problem
from workbench.domain.tag_comparison import TagComparison
from workbench.store.calibrations import CalibrationArrival
from workbench.store.edits import HANDLERS
from workbench.store.runs import SentimentResult, TagResult
from workbench.store.study import Study

_CHILDREN = {"priority_theme": "priority", "priority_evidence": "priority", "promise_link": "promise"}
_A_MARK = "INSERT INTO personal_mark (comment_id, start, stop, kind, method, confidence) VALUES (?,0,3,'name','x',1)"
_SETTINGS = settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
_LOGGED = "SELECT kind, payload, label FROM change WHERE number >= ? ORDER BY number"
BETTER = TagComparison("en", 120, 0, 120, True, 0.7, 0.6, 0.8, 0.6, 0.5, 0.7, 0.01, 0.2)
EVERYTHING: dict[str, Step] = {
    **STEPS,
    **FOUND,
    "undo": lambda study, *_: study.log.undo(),
    "redo": lambda study, *_: study.log.redo(),
}
DRAWN = st.integers(0, 3)
ROUNDS = ((0, 1), (1, 0), (2, 2))


@pytest.fixture(scope="module")
def raw(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a study with all that comes from files and machines: a newer export, campaigns, runs, models, marks."""
    path = tmp_path_factory.mktemp("raw") / "raw.voc"
    with Study.create(path, "City") as study:
        bring(study, first_export(), "a")
        bring(study, newer_export(), "b")
        with study.database.atomic():
            study.database.many(_A_MARK, [(1,), (2,)])
        for letter in FIRST[:2]:
            gathered_by_hand(study, {letter: FIRST[:2]})
        analyse_by_hand(study, (0, 1, 1, -1))
        analyse_by_hand(study, (0, 1, 2, 2), beside=True)
        taught = CalibrationArrival(study, [], "sentiment")
        taught.add([SentimentResult(number_of(study, FIRST[1]), "open", 1, 0.5, 0.9)])
        taught.offer()
        tones = CalibrationArrival(study, [BETTER], "tone")
        tones.add_tags([TagResult(number_of(study, FIRST[1]), "open", "tone", "question", 0, 0.9)])
        tones.offer()
    return path


def tables(study: Study, *, only_in_sight: bool) -> dict[str, list[Any]]:
    """Return all rows of all tables but the log; `only_in_sight`: without what was made and is not there any more."""
    names = study.database.all(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name != 'change'"
        " AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'text_search%'"
    )
    limits = {name: _in_sight(study, name) if only_in_sight else "1" for (name,) in names}
    return {
        name: sorted(study.database.all(f"SELECT * FROM {name} WHERE {limit}"), key=repr)  # noqa: S608 - of our own
        for name, limit in limits.items()
    }


def _in_sight(study: Study, table: str) -> str:
    """Return the condition of rows that are there: of a theme or priority taken back, the row stays unseen."""
    if table == "theme":
        return "state != 'removed'"
    if table in _CHILDREN:
        return f"{_CHILDREN[table]}_id IN (SELECT id FROM {_CHILDREN[table]} WHERE removed = 0)"  # noqa: S608 - of our own
    columns = [row[1] for row in study.database.all(f"PRAGMA table_info({table})")]
    return "removed = 0" if "removed" in columns else "1"


def take(study: Study, step: Step, number: int, first: int, second: int) -> bool:
    """Take a step if it can be taken now; return whether anything changed."""
    before = study.log.next_number()
    try:
        step(study, number, first, second)
    except (NothingThereError, Problem):
        assert study.log.next_number() == before
    return study.log.next_number() > before


@_SETTINGS
@given(steps=st.lists(st.tuples(st.sampled_from(sorted(STEPS)), DRAWN, DRAWN), min_size=1, max_size=14))
def test_that_undo_brings_back_every_table_after_every_kind_of_step(
    raw: Path, tmp_path: Path, steps: list[tuple[str, int, int]]
) -> None:
    with Study.open(Path(shutil.copy(raw, tmp_path / "edited.voc"))) as study:
        seen = [tables(study, only_in_sight=True)]
        for number, (name, first, second) in enumerate(steps):
            if take(study, STEPS[name], number, first, second):
                seen.append(tables(study, only_in_sight=True))
        for before in reversed(seen[:-1]):
            study.log.undo()
            assert tables(study, only_in_sight=True) == before
        for after in seen[1:]:
            study.log.redo()
            assert tables(study, only_in_sight=True) == after
        assert study.log.verify() is None


@_SETTINGS
@given(
    steps=st.lists(
        st.tuples(st.sampled_from(sorted(EVERYTHING)), DRAWN, DRAWN),
        min_size=1,
        max_size=14,
    )
)
def test_that_the_log_replayed_over_the_raw_study_gives_every_table(
    raw: Path, tmp_path: Path, steps: list[tuple[str, int, int]]
) -> None:
    with Study.open(Path(shutil.copy(raw, tmp_path / "edited.voc"))) as study:
        base = study.log.next_number()
        for number, (name, first, second) in enumerate(steps):
            if name != "undo" or any(row.steps_back and row.number >= base for row in study.log.history()):
                take(study, EVERYTHING[name], number, first, second)
        changes = study.database.all(_LOGGED, (base,))
        wanted = tables(study, only_in_sight=False)
    with Study.open(Path(shutil.copy(raw, tmp_path / "again.voc"))) as study:
        for kind, payload, label in changes:
            study.log.do(Edit(kind, json.loads(payload), label))
        assert tables(study, only_in_sight=False) == wanted


def test_that_the_steps_make_every_kind_of_edit_there_is(raw: Path, tmp_path: Path) -> None:
    with Study.open(Path(shutil.copy(raw, tmp_path / "edited.voc"))) as study:
        base = study.log.next_number()
        for number, (first, second) in enumerate(ROUNDS):
            for step in (STEPS | FOUND).values():
                take(study, step, number, first, second)
        while any(row.steps_back and row.number >= base for row in study.log.history()):
            study.log.undo()
        made = study.database.all(_LOGGED, (base,))
    kinds = {kind for kind, _, _ in made}
    kinds |= {
        part for kind, payload, _ in made if kind == "steps" for part, _ in json.loads(payload)["edits"]
    }
    assert kinds == set(HANDLERS)
