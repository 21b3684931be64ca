"""The reader comes where there is something to read and room for it, and stays folded where somebody folded it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.conftest import Settle
from workbench.ui.assembly import Workbench
from workbench.ui.memory import Memory


@pytest.fixture
def wide(city: Workbench, calm: Settle) -> Workbench:
    city.window.resize(1360, 860)
    calm()
    return city


def is_open(workbench: Workbench) -> bool:
    assert workbench.window.reader is not None
    return workbench.window.reader.isVisible()


def test_that_it_waits_for_something_to_read(wide: Workbench, calm: Settle) -> None:
    assert not is_open(wide)
    wide.window.step_comment(1)
    calm()
    assert is_open(wide)
    assert wide.window.workspace is not None
    assert wide.window.workspace.fold.isChecked()


def test_that_pages_not_of_comments_keep_their_width(wide: Workbench, calm: Settle) -> None:
    wide.window.step_comment(1)
    calm()
    wide.window.show_page("measures")
    assert not is_open(wide)
    wide.window.show_page("comments")
    assert is_open(wide)


def test_that_a_narrow_window_leaves_it_folded_until_somebody_wants_to_read(
    wide: Workbench, calm: Settle
) -> None:
    wide.window.resize(900, 700)
    wide.window.step_comment(1)
    calm()
    assert not is_open(wide)
    wide.window.show_reader()
    assert is_open(wide)


def test_that_a_fold_is_remembered_for_pages_of_its_kind(
    wide: Workbench, calm: Settle, tmp_path: Path
) -> None:
    wide.window.step_comment(1)
    calm()
    assert wide.window.workspace is not None
    wide.window.workspace.fold.click()
    assert not is_open(wide)
    wide.window.step_comment(1)
    calm()
    assert not is_open(wide)
    wide.window.show_page("findings")
    wide.window.toggle_reader()
    wide.window.show_page("comments")
    assert not is_open(wide)
    wide.window.show_page("priorities")
    assert is_open(wide)
    wide.window.close()
    again = Memory(tmp_path / "window.ini")
    assert (again.reader("comments"), again.reader("others")) == (False, True)


def test_that_its_own_button_folds_it_as_the_key_does(wide: Workbench, calm: Settle) -> None:
    wide.window.step_comment(1)
    calm()
    assert wide.window.reader is not None
    wide.window.reader.title.close_reader.click()
    wide.window.step_comment(1)
    calm()
    assert not is_open(wide)


def test_that_it_comes_back_with_a_study_opened_again(
    wide: Workbench, calm: Settle, study_file: Path
) -> None:
    wide.window.step_comment(1)
    calm()
    wide.window.doings.close.trigger()
    calm()
    assert not is_open(wide)
    wide.ways.open_path(study_file)
    calm()
    wide.window.step_comment(1)
    calm()
    assert is_open(wide)
