"""Taking over and keeping go back step by step, and the newest export that was taken over decides."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.store.changed_rows import FIRST, ROWS, a_row, bring, everything, first_export, newer_export, texts
from workbench.domain.changes import NOTHING
from workbench.domain.intake import SubmissionDraft
from workbench.domain.problems import Problem
from workbench.services import comments, drawing
from workbench.services.history import redo, undo
from workbench.services.intake import keep_earlier, list_sources, take_over
from workbench.store.study import Study

REST = (a_row(2, FIRST[1], more="No"), a_row(3, FIRST[2]))
SIGHT = (
    "SELECT r.later, r.taken, p.source_id FROM changed_row r JOIN submission p ON p.id = r.earlier ORDER BY 1"
)


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    with Study.create(tmp_path / "city.voc", "City") as made:
        bring(made, first_export(), "a")
        yield made


@pytest.fixture
def newer() -> list[SubmissionDraft]:
    return newer_export()


def test_that_undo_goes_back_past_a_step_taken_back(study: Study, newer: list[SubmissionDraft]) -> None:
    report = bring(study, newer, "b")
    before = [*everything(study), study.database.all(SIGHT)]
    take_over(study, report.source)
    keep_earlier(study, report.source)
    undo(study)
    undo(study)
    assert [*everything(study), study.database.all(SIGHT)] == before
    undo(study)
    assert texts(study) == sorted(["No", *FIRST])
    bring(study, newer, "b")
    assert texts(study) == sorted(["A new voice", "No", *FIRST])


def test_that_a_newer_export_takes_over_where_an_older_one_was(study: Study) -> None:
    second = bring(study, [a_row(1, "Second"), *REST], "b")
    third = bring(study, [a_row(1, "Third"), *REST], "c")
    take_over(study, second.source)
    older = everything(study)
    take_over(study, third.source)
    assert "Third" in texts(study)
    assert [row.taken_over for row in list_sources(study)] == [0, 0, 1]
    undo(study)
    assert everything(study) == older
    redo(study)
    assert take_over(study, second.source) == NOTHING
    assert "Third" in texts(study)
    keep_earlier(study, third.source)
    assert FIRST[0] in texts(study)


def test_that_an_export_made_of_another_one_brings_that_back_first(study: Study) -> None:
    second = bring(study, [a_row(1, "Second"), *REST], "b", taking_over=True)
    third = bring(study, [a_row(1, "Third"), *REST], "c")
    keep_earlier(study, second.source)
    before = everything(study)
    take_over(study, third.source)
    assert "Third" in texts(study)
    undo(study)
    assert everything(study) == before


def test_that_no_step_is_noted_where_no_row_can_move(study: Study, newer: list[SubmissionDraft]) -> None:
    report = bring(study, newer, "b")
    steps = len(study.log.history())
    assert keep_earlier(study, report.source) == NOTHING
    assert len(study.log.history()) == steps
    assert take_over(study, report.source) != NOTHING


def test_that_a_file_out_of_sight_is_kept_while_it_holds_rows_of_others(
    study: Study, newer: list[SubmissionDraft]
) -> None:
    report = bring(study, newer, "b", taking_over=True)
    study.database.execute("UPDATE source SET state = 'hidden' WHERE uid = ?", (report.source,))
    held = study.database.one(ROWS)
    with pytest.raises(Problem) as problem:
        bring(study, newer, "b")
    assert problem.value.code == "file.holds_rows"
    assert study.database.one(ROWS) == held


@pytest.fixture(scope="module")
def three_exports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a study whose three rows two newer exports say otherwise, neither of which was taken over."""
    path = tmp_path_factory.mktemp("exports") / "city.voc"
    with Study.create(path, "City") as made:
        bring(made, first_export(), "a")
        for name in "bc":
            bring(made, *export(name))
        drawing.draw_sample(made, "random", 4)
    return path


def export(name: str) -> tuple[list[SubmissionDraft], str]:
    """Return an export that says its own name in a row, has other values in one, and an answer more or less."""
    return [
        a_row(1, f"Said in {name}"),
        a_row(2, FIRST[1], name, more="No" if name == "c" else ""),
        a_row(3, FIRST[2], more=f"More in {name}" if name != "c" else ""),
    ], name


MOVES = st.lists(
    st.sampled_from(["take b", "take c", "take d", "keep b", "keep c", "keep d", "undo", "redo", "bring d"]),
    min_size=1,
    max_size=12,
)


@settings(
    max_examples=40,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@example(moves=["take b", "keep b", "undo", "undo"])
@example(moves=["take b", "take c", "undo", "undo", "redo", "redo", "keep c"])
@example(moves=["take b", "bring d", "keep b", "take d", "undo", "take c", "undo", "undo", "undo", "bring d"])
@given(moves=MOVES)
def test_that_every_row_is_in_sight_once_whatever_is_taken_over_and_back(
    three_exports: Path, tmp_path: Path, moves: list[str]
) -> None:
    path = Path(shutil.copy(three_exports, tmp_path / "copy.voc"))
    with Study.open(path) as study:
        past, future = [everything(study)], list[list[list[tuple[object, ...]]]]()
        for move in moves:
            happened = "" if move == "undo" and len(past) == 1 else go(study, move)
            now = everything(study)
            shown = [row[1] for row in now[0]]
            assert len(shown) == len(set(shown)) == 3
            counted = [(row.name, row.comments) for row in list_sources(study)]
            assert counted == [(name, found(study, name)) for name, _ in counted]
            if happened == "undo":
                future.append(past.pop())
                assert now == past[-1]
            elif happened == "redo":
                past.append(future.pop())
                assert now == past[-1]
            elif happened:
                past.append(now)
                future.clear()


def found(study: Study, name: str) -> int:
    """Return how many comments the filter by a file's name finds."""
    return len([row for row in comments.rows(study, comments.keys(study)) if row.source == name])


def go(study: Study, move: str) -> str:
    """Make a move where it can be made; return it, or nothing."""
    verb, _, name = move.partition(" ")
    if verb in {"undo", "redo"}:
        if verb == "redo" and study.log.next_redo() is None:
            return ""
        (undo if verb == "undo" else redo)(study)
        return verb
    known = {row.name: row.id for row in list_sources(study)}
    source = known.get(f"{name}.csv")
    if verb == "bring":
        if source is None:
            bring(study, *export(name))
        return "" if source else verb
    if source is None:
        return ""
    return "" if (take_over if verb == "take" else keep_earlier)(study, source) == NOTHING else verb
