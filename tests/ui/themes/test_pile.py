"""Comments without a theme are a place in the window: their share, a border, what is just in and out, accepting."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest

from tests.services.test_pile import filled
from tests.ui.conftest import Settle
from workbench.ui.assembly import Workbench
from workbench.ui.themes.page import ThemesPage
from workbench.ui.themes.pile import PileDialog


@pytest.fixture
def study_file(tmp_path: Path) -> Path:
    filled(tmp_path / "city.voc").close()
    return tmp_path / "city.voc"


@pytest.fixture
def pile(city: Workbench, calm: Settle) -> PileDialog:
    city.window.doings.pile.trigger()
    calm()
    return city.window.findChildren(PileDialog)[-1]


def listed(pile: PileDialog) -> list[tuple[str, str]]:
    model = pile.list.model()
    return [(model.index(row, 0).data(), model.index(row, 1).data()) for row in range(model.rowCount())]


def test_that_the_share_and_the_border_are_told(pile: PileDialog) -> None:
    assert "3 comments without a theme" in pile.share.text()
    assert "33.3%" in pile.share.text()
    assert pile.slider.value() == 1
    assert pile.told.text() == "1 suggestion accepted · 2 comments left without a theme (22.2%)"
    assert "right for 100% (61% – 100%)" in pile.checked.text()
    assert listed(pile) == [("✓ yes", "bus probably"), ("– no", "bus or library")]


def test_that_a_key_moves_the_border_and_all_inside_are_accepted(
    pile: PileDialog, city: Workbench, calm: Settle
) -> None:
    QTest.keyClick(pile.slider, Qt.Key.Key_End)
    calm()
    assert pile.go.text() == "&Accept 2 suggestions"
    assert [sign for sign, _ in listed(pile)] == ["✓ yes", "✓ yes"]
    pile.go.click()
    calm()
    assert [(row.name, row.comments) for row in city.bench.overview.themes] == [
        ("Buses", 5),
        ("Libraries", 3),
    ]
    assert not pile.go.isEnabled()
    assert "1 comment without a theme" in pile.share.text()
    city.window.doings.undo.trigger()
    calm()
    assert "3 comments without a theme" in pile.share.text()


def test_that_one_is_accepted_by_enter(pile: PileDialog, city: Workbench, calm: Settle) -> None:
    pile.list.selectRow(1)
    QTest.keyClick(pile.list, Qt.Key.Key_Return)
    calm()
    assert city.window.doings.undo.text().endswith("Accept “Buses” for a comment")
    assert listed(pile) in ([("✓ yes", "bus probably")], [("– no", "bus probably")])


def test_that_the_card_of_no_theme_leads_there(city: Workbench, calm: Settle) -> None:
    assert city.window.workspace is not None
    page = city.window.workspace.built("themes")
    assert isinstance(page, ThemesPage)
    assert page.card.pile.isHidden()
    page.list.selectRow(2)
    calm()
    page.card.pile.click()
    calm()
    assert city.window.findChildren(PileDialog)


def test_that_the_reader_says_what_nobody_read(pile: PileDialog, city: Workbench, calm: Settle) -> None:
    pile.go.click()
    calm()
    assert city.window.workspace is not None
    city.window.workspace.reading.read_comment(8)
    calm()
    assert city.window.reader is not None
    assert "unread" in city.window.reader._placed.text()


def test_that_a_dialog_that_goes_leaves_the_next_its_answers(
    pile: PileDialog, city: Workbench, calm: Settle
) -> None:
    pile.close()
    city.window.doings.pile.trigger()
    calm()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    calm()
    assert city.window.findChildren(PileDialog)[-1].slider.maximum() == 2
