"""The columns of a file, what each is taken for and why; a person's word outranks the guess."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from workbench.domain.intake import Column as FileColumn
from workbench.domain.intake import Mapping, MeasureKind, Preview, Role
from workbench.ui.bench import Bench
from workbench.ui.sources.preview_texts import PreviewTexts
from workbench.ui.sources.roles import Column, RoleTable, meaning_of


@pytest.fixture
def preview() -> Preview:
    columns = (
        FileColumn("When", Role.DATE, "Its name says “when”."),
        FileColumn("What could be better?", Role.TEXT, "Long answers.", "What could be better?", "improve"),
        FileColumn("Stars", Role.IGNORE, "Nothing is known of it."),
    )
    rows = (("2026-03-01", "More <b>buses</b>", "4"), ("2026-03-02", "", "5"))
    mapping = Mapping("table", columns)
    return Preview(
        Path("<i>survey</i>.csv"), "ab" * 32, "table", mapping, tuple(c.name for c in columns), rows
    )


@pytest.fixture
def table(qapp: object, bench: Bench, preview: Preview) -> RoleTable:
    made = RoleTable(bench.desk, bench.verbs)
    made.show(preview)
    return made


def row(table: RoleTable, place: int) -> list[str]:
    return [table.index(place, column).data() for column in Column]


def test_that_it_is_a_sound_model(qtmodeltester: ModelTester, table: RoleTable) -> None:
    qtmodeltester.check(table)


def test_that_a_guess_comes_with_its_reason_and_examples(table: RoleTable) -> None:
    assert row(table, 0) == ["When", "Date", "Its name says “when”.", "2026-03-01 · 2026-03-02"]
    assert row(table, 1)[1] == "Comments: what could be better?"
    assert row(table, 1)[3] == "More <b>buses</b>"


@pytest.mark.parametrize("kind", list(MeasureKind))
def test_that_a_column_can_be_any_measure(table: RoleTable, kind: MeasureKind) -> None:
    told: list[Preview] = []
    table.meant.connect(told.append)
    assert table.setData(table.index(2, Column.MEANING), (Role.MEASURE, kind.value))
    (stars,) = told[-1].mapping.named(Role.MEASURE)
    assert (stars.name, stars.measure) == ("Stars", kind)
    assert (stars.low, stars.high) == ((None, None) if kind == MeasureKind.VOTES else (1, 5))
    assert row(table, 2)[2] == "You chose this."


def test_that_every_role_can_be_chosen(table: RoleTable) -> None:
    meanings = PreviewTexts().meanings
    assert {role for role, _ in meanings} == set(Role)
    for meaning in meanings:
        table.setData(table.index(2, Column.MEANING), meaning)
        column = table.column(2)
        assert column is not None
        assert meaning_of(column) == meaning


def test_that_only_one_column_is_the_date(table: RoleTable) -> None:
    table.setData(table.index(2, Column.MEANING), (Role.DATE, ""))
    assert row(table, 2)[1] == "Date"
    assert row(table, 0)[1:3] == ["Leave out", "You chose another column for this."]


def test_that_a_text_column_gets_its_question(table: RoleTable) -> None:
    table.setData(table.index(2, Column.MEANING), (Role.TEXT, "good"))
    assert table.preview is not None
    stars = table.preview.mapping.columns[2]
    assert (stars.role, stars.question, stars.polarity) == (Role.TEXT, "Stars", "good")


def test_that_the_same_meaning_again_changes_nothing(table: RoleTable) -> None:
    assert not table.setData(table.index(0, Column.MEANING), (Role.DATE, ""))


def test_that_safe_view_covers_what_people_wrote(table: RoleTable) -> None:
    table.cover(is_on=True)
    assert [row(table, place)[3] for place in range(3)] == [
        "2026-03-01 · 2026-03-02",
        "[covered]",
        "[covered]",
    ]
    assert table.headerData(1, Qt.Orientation.Horizontal) == "Means"
