"""Rows a newer export says otherwise: both versions are kept, and what was decided stays with its words."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.studies import a_preview
from workbench.domain.changes import NOTHING
from workbench.domain.intake import (
    CommentDraft,
    ImportReport,
    MeasureKind,
    MeasureValue,
    Resting,
    SubmissionDraft,
)
from workbench.domain.problems import Problem
from workbench.domain.selection import Selection
from workbench.services import coding, comments, drawing, quotes, themes
from workbench.services.history import redo, undo
from workbench.services.intake import keep_earlier, list_changed, list_sources, resting, take_over
from workbench.store.intake import Arrival
from workbench.store.study import Study

FIRST = ("The bus is late", "The library is a joy", "Mend the lamps")


def a_row(
    number: int, text: str, district: str = "North", stars: float = 3, more: str = ""
) -> SubmissionDraft:
    said = (CommentDraft(text), *((CommentDraft(more, "Anything else?"),) if more else ()))
    return SubmissionDraft(
        row=number,
        content=f"{number}|{text}|{district}|{stars}|{more}",
        key=str(number),
        comments=said,
        date=f"2026-03-0{number}",
        segments=(("district", district),),
        measures=(MeasureValue("stars", MeasureKind.SATISFACTION, stars, 1, 5),),
    )


def bring(
    study: Study, rows: Sequence[SubmissionDraft], name: str, *, taking_over: bool = False
) -> ImportReport:
    scope = study.database.one("SELECT min(scope) FROM source WHERE beside IS NULL")[0]
    arrival = Arrival(study, a_preview(f"{name}.csv", name * 64), scope)
    arrival.add(rows)
    return arrival.publish(taking_over=taking_over)


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    """Return a study of three rows, the second of which answers two questions."""
    with Study.create(tmp_path / "city.voc", "City") as made:
        bring(made, [a_row(1, FIRST[0]), a_row(2, FIRST[1], more="No"), a_row(3, FIRST[2])], "a")
        yield made


@pytest.fixture
def newer() -> list[SubmissionDraft]:
    """Return a newer export: one row reworded, one of other values, one as it was, one new."""
    return [
        a_row(1, "The bus is on time now"),
        a_row(2, FIRST[1], "South", 5, more="No"),
        a_row(3, FIRST[2]),
        a_row(4, "A new voice"),
    ]


def texts(study: Study) -> list[str]:
    return sorted(row.text for row in comments.rows(study, comments.keys(study)))


EVERYTHING = (
    (
        "SELECT p.id, p.uid, s.name, p.row, p.posted_at, p.words_hash, p.content_hash FROM submission p"
        " JOIN source s ON s.id = p.source_id AND s.state = 'shown' ORDER BY 1"
    ),
    (
        "SELECT c.id, c.uid, c.submission_id, c.source_id, c.received FROM comment c"
        " JOIN source s ON s.id = c.source_id AND s.state = 'shown' ORDER BY 1"
    ),
    (
        "SELECT g.* FROM segment g JOIN submission p ON p.id = g.submission_id"
        " JOIN source s ON s.id = p.source_id AND s.state = 'shown' ORDER BY 1, 2"
    ),
    (
        "SELECT v.* FROM measure_value v JOIN submission p ON p.id = v.submission_id"
        " JOIN source s ON s.id = p.source_id AND s.state = 'shown' ORDER BY 1, 2"
    ),
    "SELECT draw_uid, place, comment_uid FROM drawn_comment ORDER BY 1, 2",
)
ROWS = (
    "SELECT (SELECT count(*) FROM submission), (SELECT count(*) FROM comment), (SELECT count(*) FROM segment),"
    " (SELECT count(*) FROM measure_value), (SELECT count(*) FROM unique_text), (SELECT count(*) FROM source),"
    " (SELECT count(*) FROM changed_row), (SELECT count(*) FROM changed_comment)"
)


def everything(study: Study) -> list[list[tuple[object, ...]]]:
    """Return all that can be seen of rows and comments."""
    return [study.database.all(query) for query in EVERYTHING]


def test_that_rows_are_kept_as_they_are_unless_somebody_takes_over(
    study: Study, newer: list[SubmissionDraft]
) -> None:
    report = bring(study, newer, "b")
    assert (report.records, report.imported, report.rejected, report.unchanged, report.changed) == (
        4,
        1,
        0,
        1,
        2,
    )
    assert (report.taken_over, report.comments) == (0, 1)
    assert texts(study) == sorted(["A new voice", "No", *FIRST])
    reworded, revalued = list_changed(study, report.source)
    assert (reworded.before, reworded.now, reworded.values) == (FIRST[0], "The bus is on time now", ())
    assert revalued.values == (("district", "North", "South"), ("stars", "3", "5"))
    assert not reworded.taken_over


def test_that_taking_over_shows_what_the_file_says_now(study: Study, newer: list[SubmissionDraft]) -> None:
    report = bring(study, newer, "b")
    take_over(study, report.source)
    assert texts(study) == sorted(["A new voice", "No", "The bus is on time now", *FIRST[1:]])
    south = comments.keys(study, Selection(segments=("district=South",)))
    assert sorted(row.text for row in comments.rows(study, south)) == ["No", FIRST[1]]
    assert all(row.taken_over for row in list_changed(study, report.source))
    assert [(row.name, row.taken_over) for row in list_sources(study)] == [("a.csv", 0), ("b.csv", 2)]
    [first] = [row for row in comments.rows(study, comments.keys(study)) if row.text.startswith("The bus")]
    assert (first.source, first.row) == ("b.csv", 1)


def test_that_every_way_there_has_a_way_back(study: Study, newer: list[SubmissionDraft]) -> None:
    report = bring(study, newer, "b")
    drawing.draw_sample(study, "random", 4)
    before = everything(study)
    take_over(study, report.source)
    after = everything(study)
    assert after != before
    undo(study)
    assert everything(study) == before
    redo(study)
    assert everything(study) == after
    keep_earlier(study, report.source)
    assert everything(study) == before
    undo(study)
    assert everything(study) == after
    assert study.log.verify() is None


def test_that_an_import_can_take_over_in_one_step(study: Study, newer: list[SubmissionDraft]) -> None:
    before = everything(study)
    report = bring(study, newer, "b", taking_over=True)
    assert (report.changed, report.taken_over) == (2, 2)
    assert "The bus is on time now" in texts(study)
    undo(study)
    assert everything(study) == before
    again = bring(study, newer, "b")
    assert (again.changed, again.taken_over) == (2, 0)
    assert texts(study) == sorted(["A new voice", "No", *FIRST])


def test_that_what_was_decided_stays_with_its_words(study: Study, newer: list[SubmissionDraft]) -> None:
    first, second, *_ = comments.keys(study)
    theme = themes.make_theme(study, "Transport", [first, second]).ids[0]
    quotes.quote(study, first, 0, 7)
    draw = drawing.draw_sample(study, "random", 4).ids[0]
    bus, library = (row.id for row in comments.rows(study, [first, second]))
    coding.code(study, draw, [(bus, "negative"), (library, "positive")], "ana")
    report = bring(study, newer, "b")
    take_over(study, report.source)
    moved = {row.text: row.theme for row in comments.rows(study, comments.keys(study))}
    assert moved[FIRST[1]] == theme
    assert moved["The bus is on time now"] is None
    assert not quotes.list_quotes(study)[0].is_verified
    assert resting(study, report.source) == Resting(codings=1, moves=1, quotes=1)
    waiting = [each.text for each in coding.to_code(study, draw, "ana")]
    assert "The bus is on time now" in waiting
    assert FIRST[1] not in waiting
    keep_earlier(study, report.source)
    assert resting(study, report.source).is_nothing
    moved = {row.text: row.theme for row in comments.rows(study, comments.keys(study))}
    assert moved[FIRST[0]] == theme
    assert quotes.list_quotes(study)[0].is_verified
    assert FIRST[0] not in [each.text for each in coding.to_code(study, draw, "ana")]


def test_that_a_comment_that_says_again_what_it_said_is_the_same_comment(study: Study) -> None:
    [original] = [row.id for row in comments.rows(study, comments.keys(study)) if row.text == FIRST[0]]
    rest = [a_row(2, FIRST[1], more="No"), a_row(3, FIRST[2])]
    bring(study, [a_row(1, "Reworded"), *rest], "b", taking_over=True)
    [reworded] = [row.id for row in comments.rows(study, comments.keys(study)) if row.text == "Reworded"]
    assert reworded != original
    bring(study, [a_row(1, FIRST[0]), *rest], "c", taking_over=True)
    [again] = [row.id for row in comments.rows(study, comments.keys(study)) if row.text == FIRST[0]]
    assert again == original


def test_that_answers_can_come_and_go(study: Study) -> None:
    report = bring(
        study,
        [a_row(1, FIRST[0], more="And warm"), a_row(2, FIRST[1]), a_row(3, FIRST[2])],
        "b",
        taking_over=True,
    )
    assert report.taken_over == 2
    assert texts(study) == sorted(["And warm", *FIRST])
    undo(study)
    assert texts(study) == sorted(["No", *FIRST])


def test_that_the_newest_export_decides_where_several_say_something_else(study: Study) -> None:
    rest = [a_row(2, FIRST[1], more="No"), a_row(3, FIRST[2])]
    second = bring(study, [a_row(1, "Second"), *rest], "b", taking_over=True)
    third = bring(study, [a_row(1, "Third"), *rest], "c", taking_over=True)
    shown = everything(study)
    keep_earlier(study, second.source)
    assert everything(study) == shown
    keep_earlier(study, third.source)
    keep_earlier(study, second.source)
    assert FIRST[0] in texts(study)
    take_over(study, second.source)
    assert "Second" in texts(study)


def test_that_nothing_of_a_row_taken_out_with_its_source_is_left(
    study: Study, newer: list[SubmissionDraft]
) -> None:
    before = study.database.one(ROWS)
    scope = study.database.one("SELECT min(scope) FROM source")[0]
    arrival = Arrival(study, a_preview("b.csv", "b" * 64), scope)
    arrival.add(newer)
    assert study.database.one(ROWS) != before
    arrival.withdraw()
    assert study.database.one(ROWS) == before


REST = (a_row(2, FIRST[1], more="No"), a_row(3, FIRST[2]))
SIGHT = (
    "SELECT r.later, r.taken, p.source_id FROM changed_row r JOIN submission p ON p.id = r.earlier ORDER BY 1"
)


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
        bring(made, [a_row(1, FIRST[0]), a_row(2, FIRST[1], more="No"), a_row(3, FIRST[2])], "a")
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
    max_examples=40, deadline=None, database=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
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
