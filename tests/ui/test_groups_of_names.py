"""In safe view no page, filter, legend, table or chart, nor the reader, shows a value of a group that names people."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from tests.studies import a_preview
from tests.ui.conftest import Settle
from tests.ui.shown_words import shown
from workbench.domain.intake import CommentDraft, MeasureKind, MeasureValue, SubmissionDraft
from workbench.domain.recipe import Recipe
from workbench.domain.selection import Selection
from workbench.services import comments, population, priorities, themes
from workbench.services.analysis import AnalysisTask
from workbench.store.intake import Arrival
from workbench.store.study import Study
from workbench.ui.assembly import Workbench
from workbench.ui.charts.chart import Chart
from workbench.ui.frame.facets import Facets
from workbench.ui.map.page import MapPage
from workbench.ui.map.texts import SEGMENT
from workbench.ui.measures.page import MeasuresPage
from workbench.ui.pages import page_kinds
from workbench.ui.safe_view import SafeView
from workbench.ui.themes.raised_by import RaisedBy

CLERKS = ("lopez@city.example", "smith@city.example")
PLACES = ("Northend", "Southend")
CLERK, PLACE = "written to", "district"
SHOWN = (
    "findings: lopez@",
    "map: Friction: where trouble meets. smith@",
    "map: smith@city.example, 100 comments",
    "map: lopez@city.example · 40 people",
    "measures: written to: lopez@city.example · Park",
    "measures: Heard less than their part: Northend, lopez@",
    "measures: Satisfaction: stars by written to: Mean. lopez@",
    "measures: Take away the filter Group: written to: lopez@",
    "priorities: Rests on: Park. ",
)
"""Where the names stand out of safe view: in the reader, charts, the legend, tables, chips and what is known."""


def rows() -> list[SubmissionDraft]:
    """Return forty people who wrote to the one clerk, half of them of parks, and a hundred who wrote to the other."""
    return [
        SubmissionDraft(
            number,
            str(number),
            (CommentDraft(f"park {number}" if number <= 20 else f"street {number}"),),
            author=str(number),
            segments=((CLERK, CLERKS[number > 40]), (PLACE, PLACES[number > 40])),
            measures=(MeasureValue("stars", MeasureKind.SATISFACTION, float(number % 5 + 1), 1, 5),),
        )
        for number in range(1, 141)
    ]


@pytest.fixture
def city(workbench: Workbench, tmp_path: Path, calm: Settle) -> Workbench:
    """Return the window with a study in which a column holds the addresses of two clerks."""
    path, verbs = tmp_path / "city.voc", workbench.bench.verbs
    with Study.create(path, "City") as study:
        arrival = Arrival(study, a_preview())
        arrival.add(rows())
        arrival.publish()
        task: AnalysisTask = verbs.begin(study, Recipe())
        list(task.worker.events())
        list(verbs.publish(study, task))
        for segment, values in ((CLERK, CLERKS), (PLACE, PLACES)):
            population.set_population(study, segment, dict.fromkeys(values, 0.5))
        priorities.tag_theme(study, next(each.id for each in themes.list_themes(study) if "ark" in each.name))
        assert comments.count(study, Selection()).comments == len(rows())
    workbench.ways.open_path(path)
    calm()
    return workbench


def choose(box: QComboBox, value: str) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def turned_to(city: Workbench, calm: Settle, group: str) -> None:
    """Show everything by this group: figures, friction and the map; and narrow the selection to one of its values."""
    assert city.window.workspace is not None
    city.window.show_page("measures")
    calm()
    measures = city.window.workspace.built("measures")
    assert isinstance(measures, MeasuresPage)
    for place in range(measures.tabs.count()):
        measures.tabs.setCurrentIndex(place)
        calm()
    choose(measures.figures.choices.groupings, group)
    choose(measures.frictions.by, group)
    calm()
    city.window.show_page("map")
    calm()
    page = city.window.workspace.built("map")
    assert isinstance(page, MapPage)
    choose(page.tools.box, SEGMENT + group)
    calm()
    page.tools.compare.click()
    calm()
    choose(page.comparing.by, SEGMENT + group)
    calm()


def said(city: Workbench) -> Iterator[str]:
    """Yield what can be read or heard anywhere in the window, in sight or not."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    yield from (text for _, text in shown(city.window))
    for chart in city.window.findChildren(Chart):
        yield from (mark.name for mark in chart.shown.marks)


def told_on(city: Workbench, calm: Settle, *values: str) -> set[str]:
    """Return where one of the values can be read or heard, page after page and in the reader."""
    found: set[str] = set()
    for kind in page_kinds():
        city.window.show_page(kind.name)
        calm()
        found |= {
            f"{kind.name}: {text[:80]}" for text in said(city) if any(value in text for value in values)
        }
    return found


def read_one(city: Workbench, calm: Settle) -> None:
    city.window.step_comment(1)
    city.window.show_reader()
    calm()


@pytest.mark.slow
def test_that_no_page_tells_a_name_in_safe_view(city: Workbench, calm: Settle) -> None:
    read_one(city, calm)
    turned_to(city, calm, CLERK)
    city.bench.selection.set(Selection(segments=(f"{CLERK}={CLERKS[0]}",)))
    calm()
    before = told_on(city, calm, *CLERKS)
    assert {place for place in SHOWN if not any(place in each for each in before)} == set()
    city.bench.safe_view.turn(on=True)
    assert {text for text in said(city) if any(clerk in text for clerk in CLERKS)} == set()
    calm()
    assert told_on(city, calm, *CLERKS) == set()
    city.bench.safe_view.turn(on=False)
    calm()
    assert any(CLERKS[0] in text for text in said(city))


def test_that_a_card_names_nobody_in_safe_view(qtbot: QtBot, city: Workbench, calm: Settle) -> None:
    line = RaisedBy(city.bench)
    qtbot.addWidget(line)
    line.show_theme(next(each.id for each in city.bench.overview.themes if each.name == "Park"))
    calm()
    assert CLERKS[0] in line.text()
    city.bench.safe_view.turn(on=True)
    assert CLERKS[0] not in line.text()
    assert PLACES[0] in line.text()


@pytest.mark.slow
def test_that_other_groups_are_told_in_safe_view(city: Workbench, calm: Settle) -> None:
    city.bench.safe_view.turn(on=True)
    calm()
    read_one(city, calm)
    turned_to(city, calm, PLACE)
    told = told_on(city, calm, *PLACES)
    assert {place.partition(":")[0] for place in told} >= {"measures", "map", "priorities"}
    offered = [choice.name for choice in Facets(city.bench.overview).choices("segments")]
    assert sorted(offered) == [f"{PLACE}: {value}" for value in PLACES]


def test_that_every_group_is_hidden_until_it_is_known_which_name_people() -> None:
    safe_view, told = SafeView(is_on=True), []
    safe_view.groups_changed.connect(lambda: told.append(safe_view.hides(PLACE)))
    assert safe_view.hides(PLACE)
    safe_view.learn([CLERK])
    safe_view.learn([CLERK])
    assert (safe_view.hides(PLACE), safe_view.hides(CLERK), told) == (False, True, [False])
    safe_view.turn(on=False)
    assert not safe_view.hides(CLERK)
