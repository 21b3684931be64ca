"""The language of all comments that fit the filters is corrected at one go, and taken back like any edit."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PATIENCE, Settle
from workbench.domain.selection import Selection
from workbench.ui.assembly import Workbench
from workbench.ui.comments.languages import LanguagesDialog
from workbench.ui.comments.page import CommentsPage
from workbench.ui.widgets.plain import Label


@pytest.fixture
def page(city: Workbench, calm: Settle) -> CommentsPage:
    city.window.show_page("comments")
    calm()
    assert city.window.workspace is not None
    found = city.window.workspace.built("comments")
    assert isinstance(found, CommentsPage)
    return found


def choose(page: CommentsPage, code: str) -> None:
    page.ask_for_language()
    (dialog,) = page.findChildren(LanguagesDialog)
    dialog.box.setCurrentIndex(dialog.box.findData(code))
    dialog.do.click()


def languages(city: Workbench) -> dict[str, int]:
    assert city.bench.overview.summary is not None
    return dict(city.bench.overview.summary.by_language)


def test_that_all_comments_that_fit_are_corrected(city: Workbench, page: CommentsPage, calm: Settle) -> None:
    city.bench.selection.set(Selection(search="bus"))
    calm()
    choose(page, "ca")
    calm()
    assert languages(city) == {"ca": 2, "en": 2, "th": 1}
    assert "2 comments" in city.window.notice_bar.headline.text()
    city.bench.edits.undo()
    calm()
    assert languages(city) == {"en": 4, "th": 1}


def test_that_only_the_chosen_comments_are_corrected(
    city: Workbench, page: CommentsPage, calm: Settle
) -> None:
    page.list.selectRow(0)
    chosen = page.list.selectionModel()
    chosen.select(page.list.model().index(2, 0), chosen.SelectionFlag.Select | chosen.SelectionFlag.Rows)
    choose(page, "ca")
    calm()
    assert languages(city) == {"ca": 2, "en": 2, "th": 1}


def test_that_the_comment_keeps_its_share_of_a_narrow_list(page: CommentsPage) -> None:
    page.list.resize(500, 300)
    assert page.list.columnWidth(0) >= 130


def test_that_the_dialog_says_how_many_are_meant(page: CommentsPage) -> None:
    dialog = LanguagesDialog(page, page._bench, 1)
    assert "The 1 comment that fits the filters is meant." in [
        label.text() for label in dialog.findChildren(Label)
    ]
    dialog.reject()


def test_that_nothing_can_be_corrected_where_nothing_fits(page: CommentsPage) -> None:
    dialog = LanguagesDialog(page, page._bench, 0)
    assert not dialog.do.isEnabled()
    dialog.reject()


def test_that_comments_of_unsure_language_can_be_filtered(
    qtbot: QtBot, city: Workbench, page: CommentsPage, calm: Settle
) -> None:
    city.bench.selection.set(Selection(search="bus"))
    calm()
    choose(page, "und")
    calm()
    city.bench.selection.set(Selection(languages=("und",)))
    qtbot.waitUntil(lambda: page.list.model().rowCount() == 2, timeout=PATIENCE)
    assert city.window.workspace is not None
    (chip,) = city.window.workspace.filters.chips()
    assert "Language unsure" in chip.text()
