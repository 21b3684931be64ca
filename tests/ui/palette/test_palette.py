"""Whatever the window can do is found by some letters of its name."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.conftest import Settle
from workbench.ui.assembly import Workbench
from workbench.ui.palette.dialog import Palette
from workbench.ui.palette.ranking import plain, ranked

NAMES = (
    "Write findings",
    "Find themes",
    "Search the comments",
    "Öneriler: ısıtma",
    "ไปที่หัวข้อ: รถเมล์",
    "Bibliothèque",
)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("write", 0),
        ("wf", 0),
        ("findings", 0),
        ("find", 1),
        ("serch comments", 2),
        ("oner", 3),
        ("isit", 3),
        ("ISI", 3),
        ("รถเม", 4),
        ("bibliotheque", 5),
        ("bibliotek", 5),
    ],
)
def test_that_some_letters_find_a_name_in_any_language(typed: str, first: int) -> None:
    assert ranked(typed, NAMES)[0] == first


def test_that_letters_that_fit_nothing_find_nothing_and_none_find_all() -> None:
    assert ranked("xqzk", NAMES) == []
    assert ranked("  ", NAMES) == list(range(len(NAMES)))
    assert plain("  Ça – va?! ") == "ca va"


@pytest.fixture
def palette(city: Workbench) -> Palette:
    city.window.doings.palette.trigger()
    found = city.window.findChild(Palette)
    assert isinstance(found, Palette)
    return found


def names(palette: Palette) -> list[str]:
    return [palette.list.item(place).text() for place in range(palette.list.count())]


def test_that_a_page_is_opened_by_its_name(city: Workbench, palette: Palette, calm: Settle) -> None:
    QTest.keyClicks(palette.field, "priorities")
    assert names(palette)[0].startswith("Go to page: Priorities")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    calm()
    assert city.window.workspace is not None
    assert city.window.workspace.page == "priorities"


def test_that_a_theme_is_gone_to_by_its_name(city: Workbench, palette: Palette, calm: Settle) -> None:
    QTest.keyClicks(palette.field, "librar")
    assert names(palette)[0] == "Go to theme: Libraries"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    calm()
    theme = city.bench.overview.theme(city.bench.selection.value.themes[0])
    assert theme is not None
    assert theme.name == "Libraries"


def test_that_what_cannot_be_done_now_is_not_offered(
    workbench: Workbench, study_file: Path, calm: Settle
) -> None:
    workbench.window.doings.palette.trigger()
    palette = workbench.window.findChild(Palette)
    assert isinstance(palette, Palette)
    assert any(name.startswith("New study") for name in names(palette))
    assert not any("Write findings" in name for name in names(palette))
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)


def test_that_recent_studies_are_offered_and_arrows_walk(city: Workbench, palette: Palette) -> None:
    assert any(name == "Open study: city" for name in names(palette))
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentRow() == 1
    QTest.keyClicks(palette.field, "xqzk")
    assert palette.nothing.isVisible()
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert city.bench.selection.value.is_everything
