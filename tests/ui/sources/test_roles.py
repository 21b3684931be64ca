"""The columns of a file, what each is taken for and why; a person's word outranks the guess."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from workbench.domain.intake import Column as FileColumn
from workbench.domain.intake import Mapping, MeasureKind, Preview, Role
from workbench.ui.bench import Bench
from workbench.ui.sources.preview import PreviewPanel
from workbench.ui.sources.roles import Column, RoleTable
from workbench.ui.widgets.table import Table


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
    made = RoleTable(bench.desk)
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


def test_that_a_person_can_overrule_the_guess(table: RoleTable) -> None:
    told: list[Preview] = []
    table.meant.connect(told.append)
    assert table.setData(table.index(2, Column.MEANING), (Role.MEASURE, "open"))
    (stars,) = told[-1].mapping.named(Role.MEASURE)
    assert (stars.name, stars.measure) == ("Stars", MeasureKind.OTHER)
    assert row(table, 2)[2] == "You chose this."


def test_that_a_text_column_gets_its_question(table: RoleTable) -> None:
    table.setData(table.index(2, Column.MEANING), (Role.TEXT, "good"))
    assert table.preview is not None
    stars = table.preview.mapping.columns[2]
    assert (stars.role, stars.question, stars.polarity) == (Role.TEXT, "Stars", "good")


def test_that_the_same_meaning_again_changes_nothing(table: RoleTable) -> None:
    assert not table.setData(table.index(0, Column.MEANING), (Role.DATE, "open"))


class TestOfThePanel:
    @pytest.fixture
    def panel(self, qtbot: QtBot, bench: Bench, preview: Preview) -> PreviewPanel:
        made = PreviewPanel(bench)
        qtbot.addWidget(made)
        made.resize(1000, 700)
        made.show()
        made.show_preview(preview)
        return made

    def test_that_nothing_can_be_imported_without_comments(self, panel: PreviewPanel) -> None:
        assert panel.accept.isEnabled()
        panel.roles.setData(panel.roles.index(1, Column.MEANING), (Role.IGNORE, "open"))
        assert not panel.accept.isEnabled()
        panel.roles.setData(panel.roles.index(2, Column.MEANING), (Role.TEXT, "open"))
        assert panel.accept.isEnabled()

    def test_that_what_is_accepted_is_what_was_corrected(self, qtbot: QtBot, panel: PreviewPanel) -> None:
        panel.roles.setData(panel.roles.index(2, Column.MEANING), (Role.MEASURE, "open"))
        with qtbot.waitSignal(panel.accepted) as told:
            panel.accept.click()
        assert told.args is not None
        assert told.args[0].mapping.columns[2].role == Role.MEASURE

    def test_that_the_first_rows_are_shown_as_text(self, panel: PreviewPanel) -> None:
        model = panel.row_list.model()
        assert model.index(0, 1).data() == "More <b>buses</b>"
        assert model.headerData(1, Qt.Orientation.Horizontal) == "What could be better?"

    def test_that_a_meaning_can_be_chosen_where_it_stands(self, panel: PreviewPanel) -> None:
        assert isinstance(panel.role_list, Table)
        box = panel.role_list.indexWidget(panel.roles.index(2, Column.MEANING))
        assert box is not None
        assert box.accessibleName() == "Stars"
