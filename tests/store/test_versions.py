"""Rows a newer export says otherwise: both versions are kept, and what was decided stays with its words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.changed_rows import FIRST, ROWS, a_row, bring, everything, first_export, newer_export, texts
from tests.studies import a_preview
from workbench.domain.intake import (
    Resting,
    SubmissionDraft,
)
from workbench.domain.selection import Selection
from workbench.services import coding, comments, drawing, quotes, themes
from workbench.services.history import redo, undo
from workbench.services.intake import keep_earlier, list_changed, list_sources, resting, take_over
from workbench.store.intake import Arrival
from workbench.store.study import Study


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    with Study.create(tmp_path / "city.voc", "City") as made:
        bring(made, first_export(), "a")
        yield made


@pytest.fixture
def newer() -> list[SubmissionDraft]:
    return newer_export()


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
