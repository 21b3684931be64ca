"""The window with a study: its pages come when they are asked for."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.studies import bring_in
from tests.ui.conftest import Settle
from workbench.store.study import Study
from workbench.ui import workspace
from workbench.ui.assembly import Workbench
from workbench.ui.comments.model import Column


def test_that_a_page_waits_for_what_it_needs_off_the_windows_thread(
    city: Workbench, calm: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(workspace._HEAVY, "measures", "colorsys")
    monkeypatch.delitem(sys.modules, "colorsys", raising=False)
    space = city.window.workspace
    assert space is not None
    space.show_page("measures")
    space.show_page("measures")
    assert space.built("measures") is None
    assert space.page == "measures"
    calm()
    page = space.built("measures")
    assert page is not None
    assert page.isVisible()


def test_that_a_page_left_meanwhile_does_not_come_to_the_front(
    city: Workbench, calm: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(workspace._HEAVY, "measures", "colorsys")
    monkeypatch.delitem(sys.modules, "colorsys", raising=False)
    space = city.window.workspace
    assert space is not None
    space.show_page("measures")
    space.show_page("comments")
    calm()
    assert space.page == "comments"
    assert space.built("measures") is None


def test_that_a_study_without_themes_says_of_no_comment_that_it_has_none(
    workbench: Workbench, calm: Settle, tmp_path: Path
) -> None:
    with Study.create(tmp_path / "raw.voc", "Raw") as study:
        bring_in(study)
    workbench.ways.open_path(tmp_path / "raw.voc")
    calm()
    assert workbench.window.workspace is not None
    comments = workbench.window.workspace.comments
    comments.index(0, Column.THEME).data()
    calm()
    assert [comments.index(0, column).data() for column in (Column.THEME, Column.SENTIMENT)] == ["–", "–"]
