"""Pages of a study without comments, or without themes, say what to do first, and a button does it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.studies import bring_in, looked_through_by_hand
from tests.ui.conftest import Settle
from workbench.domain.selection import Selection
from workbench.store.study import Study
from workbench.ui.assembly import Workbench
from workbench.ui.measures.page import MeasuresPage
from workbench.ui.sources.page import SourcesPage
from workbench.ui.themes.page import ThemesPage
from workbench.ui.widgets.empty import Empty

WITH_NEXT_STEP = (
    "comments",
    "themes",
    "map",
    "personal data",
    "measures",
    "coding",
    "priorities",
    "findings",
)
OF_THEMES = ("themes", "map", "priorities", "findings")


@pytest.fixture
def bare(workbench: Workbench, tmp_path: Path, calm: Settle) -> Workbench:
    Study.create(tmp_path / "bare.voc").close()
    workbench.ways.open_path(tmp_path / "bare.voc")
    calm()
    return workbench


@pytest.fixture
def unfound(workbench: Workbench, tmp_path: Path, calm: Settle) -> Workbench:
    with Study.create(tmp_path / "unfound.voc") as study:
        bring_in(study)
        looked_through_by_hand(study)
    workbench.ways.open_path(tmp_path / "unfound.voc")
    calm()
    return workbench


def empty_of(workbench: Workbench, page: str, calm: Settle) -> Any:
    """Return what a page shows in place of its content."""
    workbench.window.show_page(page)
    calm()
    assert workbench.window.workspace is not None
    built = workbench.window.workspace.built(page)
    assert built is not None
    return next(each for each in built.findChildren(Empty) if each.isVisible())


def test_that_a_study_without_comments_begins_where_they_come_in(bare: Workbench) -> None:
    assert bare.window.workspace is not None
    assert bare.window.workspace.page == "sources"


@pytest.mark.parametrize("page", WITH_NEXT_STEP)
def test_that_every_page_without_comments_offers_to_import(
    bare: Workbench, calm: Settle, qtbot: QtBot, page: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bare.ways, "choose_files", lambda: None)
    offer = empty_of(bare, page, calm).offer
    assert offer.text() == "Import files…"
    with qtbot.waitSignal(bare.window.choose_wanted):
        offer.click()


@pytest.mark.parametrize("page", OF_THEMES)
def test_that_a_page_of_themes_offers_to_find_them(
    unfound: Workbench, calm: Settle, qtbot: QtBot, page: str
) -> None:
    offer = empty_of(unfound, page, calm).offer
    assert offer.text() == "Find themes…"
    with qtbot.waitSignal(unfound.window.analysis_wanted):
        offer.click()


def test_that_a_study_of_themes_begins_with_them(city: Workbench) -> None:
    assert city.window.workspace is not None
    assert city.window.workspace.page == "themes"


def test_that_filters_nobody_meets_are_said_beside_the_themes_with_a_way_out(
    city: Workbench, calm: Settle
) -> None:
    city.bench.selection.set(Selection(search="submarine"))
    calm()
    offer = empty_of(city, "themes", calm).offer
    assert offer.text() == "Clear all filters"
    offer.click()
    calm()
    assert city.window.workspace is not None
    built = city.window.workspace.built("themes")
    assert isinstance(built, ThemesPage)
    assert built.comments.isVisible()


def test_that_without_themes_figures_are_not_told_by_theme(unfound: Workbench, calm: Settle) -> None:
    unfound.window.show_page("measures")
    calm()
    assert unfound.window.workspace is not None
    built = unfound.window.workspace.built("measures")
    assert isinstance(built, MeasuresPage)
    box = built.figures.choices.groupings
    assert box.findData("theme") < 0
    assert box.findData("channel") >= 0


def test_that_a_study_without_comments_says_what_will_follow(bare: Workbench, calm: Settle) -> None:
    assert bare.window.workspace is not None
    built = bare.window.workspace.built("sources")
    assert isinstance(built, SourcesPage)
    assert built.steps.isVisible()
    bare.bench.desk.change(bring_in)
    bare.bench.overview.reload()
    calm()
    assert not built.steps.isVisible()
