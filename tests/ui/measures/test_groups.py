"""Who raises what is listed, obeys safe view, narrows the selection, and stands on the theme's card."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.studies import a_preview
from tests.ui.conftest import Settle
from workbench.domain.intake import CommentDraft, SubmissionDraft
from workbench.domain.recipe import Recipe
from workbench.domain.selection import Selection
from workbench.services.analysis import AnalysisTask
from workbench.store.intake import Arrival
from workbench.store.study import Study
from workbench.ui.bench import Bench
from workbench.ui.measures.page import MeasuresPage
from workbench.ui.themes.raised_by import RaisedBy


def many(study: Study) -> None:
    """Bring in forty people of the North, twenty of whom speak of parks, and a hundred of the South."""
    north = [("North", f"park {n}" if n < 20 else f"street {n}") for n in range(40)]
    rows = [*north, *(("South", f"street number {n}") for n in range(100))]
    arrival = Arrival(study, a_preview("many.csv", "cd" * 32))
    arrival.add(
        [
            SubmissionDraft(n, str(n), (CommentDraft(text),), segments=(("district", where),))
            for n, (where, text) in enumerate(rows, 1)
        ]
    )
    arrival.publish()


@pytest.fixture
def city(open_bench: Bench, settle: Settle) -> Bench:
    """Return the study with many more people in it, its themes sorted by a word."""

    def analyse(study: Study) -> None:
        many(study)
        task: AnalysisTask = open_bench.verbs.begin(study, Recipe())
        list(task.worker.events())
        list(open_bench.verbs.publish(study, task))

    open_bench.desk.change(analyse)
    settle()
    open_bench.overview.reload()
    settle()
    return open_bench


@pytest.fixture
def page(qtbot: QtBot, city: Bench, settle: Settle) -> MeasuresPage:
    made = MeasuresPage(city)
    qtbot.addWidget(made)
    made.resize(1000, 760)
    made.show()
    made.tabs.setCurrentWidget(made.groups)
    settle()
    return made


def listed(page: MeasuresPage) -> list[tuple[str, str, str]]:
    rows = page.groups.raised
    found = [[rows.index(row, column).data() for column in (0, 1, 2)] for row in range(rows.rowCount())]
    return [(group, theme, part) for group, theme, part in found]


def test_that_what_a_group_raises_more_is_listed(page: MeasuresPage) -> None:
    """Of the North 20 of 44 people speak of parks (the study had four people there before)."""
    assert listed(page)[0] == ("district: North", "Park", "45.5% (20/44)")
    assert page.groups.answering.rowCount() > 0


def test_that_a_finding_narrows_the_selection_to_its_comments(
    page: MeasuresPage, city: Bench, settle: Settle
) -> None:
    page.groups.raised_list.setCurrentIndex(page.groups.raised.index(0, 0))
    QTest.keyClick(page.groups.raised_list, Qt.Key.Key_Return)
    park = next(theme for theme in city.overview.themes if theme.name == "Park")
    assert city.selection.value == Selection(themes=(park.id,), segments=("district=North",))
    settle()


def test_that_groups_of_a_few_are_left_out_in_safe_view(page: MeasuresPage, city: Bench) -> None:
    told = page.groups.answering.rowCount()
    city.safe_view.turn(on=True)
    assert listed(page)[0][1] == "Park"
    assert page.groups.answering.rowCount() < told


def test_that_the_card_says_who_raises_its_theme(qtbot: QtBot, city: Bench, settle: Settle) -> None:
    line = RaisedBy(city)
    qtbot.addWidget(line)
    park = next(theme for theme in city.overview.themes if theme.name == "Park")
    other = next(theme for theme in city.overview.themes if theme.name != "Park")
    line.show_theme(park.id)
    settle()
    assert (
        line.text() == "Raised more by district: North, 45.5% (20/44) of them and 0.0% (0/100) of the others"
    )
    line.show_theme(other.id)
    assert line.isHidden()
