"""The window in each of its languages: whole, with its gaps, and with keys that reach every entry of a menu."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PATIENCE
from tests.ui.hands import HandVerbs
from tests.ui.test_accessibility import labels
from tests.ui.test_clipping import cut_off
from workbench.ui.assembly import Workbench, assemble
from workbench.ui.language import translate
from workbench.ui.letters import letter
from workbench.ui.memory import Memory
from workbench.ui.pages import page_kinds

FOLDER = Path(__file__).resolve().parent.parent.parent / "resources" / "translations"
LANGUAGES = sorted({file.stem.removeprefix("workbench_") for file in FOLDER.glob("workbench_*.ts")} - {"en"})
_GAP = re.compile(r"%L?\d(?!\d)|%Ln|\{\w+\}")


def pairs(language: str) -> Iterator[tuple[str, str, list[str]]]:
    """Yield the context and text of each message, and the forms of its translation."""
    tree = ET.parse(FOLDER / f"workbench_{language}.ts")  # noqa: S314 - a file of this project
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            assert translation.get("type") != "unfinished", message.findtext("source")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            yield context.findtext("name", ""), message.findtext("source", ""), forms


def test_that_the_window_speaks_the_languages_it_promises() -> None:
    assert {"es", "th", "tr"} <= set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_nothing_is_left_out_and_gaps_stay(language: str) -> None:
    said = list(pairs(language))
    assert len(said) > 2_000
    for _, text, forms in said:
        for form in forms:
            assert form.strip(), text
            assert set(_GAP.findall(form)) == set(_GAP.findall(text)), form
            assert ("&" in form.replace("&&", "")) == ("&" in text.replace("&&", "")), form
            assert form.endswith("…") == text.endswith("…"), form


@pytest.fixture(params=LANGUAGES)
def abroad(
    request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot, study_file: Path, tmp_path: Path
) -> Iterator[Workbench]:
    """Return the window in another language, with the analysed study open."""
    before = QLocale()
    memory = Memory(tmp_path / "window.ini")
    memory.keep_language(request.param)
    made = assemble(qapp, HandVerbs(), memory)
    made.window.show()
    made.ways.open_path(study_file)
    qtbot.waitUntil(lambda: made.bench.desk.is_idle, timeout=PATIENCE)
    yield made
    made.window.close()
    made.stop()
    QLocale.setDefault(before)


def mnemonic(text: str) -> str:
    plain = text.replace("&&", "")
    return plain[plain.index("&") + 1].casefold() if "&" in plain else ""


def test_that_the_window_speaks_it_and_letters_in_a_menu_differ(abroad: Workbench) -> None:
    assert translate("Pages", "Themes") != "Themes"
    bar = abroad.window.menuBar()
    menus: list[list[QAction]] = [
        bar.actions(),
        *(cast("Any", action.menu()).actions() for action in bar.actions()),
    ]
    doubled = {
        letter: [entry.text() for entry in entries if mnemonic(entry.text()) == letter]
        for entries in menus
        for letter, times in Counter(mnemonic(entry.text()) for entry in entries).items()
        if letter and times > 1
    }
    assert doubled == {}
    assert Qt.LayoutDirection.LeftToRight == abroad.window.layoutDirection()


def every_page(window: Workbench, qtbot: QtBot) -> Iterator[str]:
    """Show one page after the other, with a comment in the reader."""
    window.window.show_page("comments")
    qtbot.waitUntil(lambda: window.bench.desk.is_idle, timeout=PATIENCE)
    window.window.step_comment(1)
    for page in page_kinds():
        window.window.show_page(page.name)
        qtbot.waitUntil(lambda: window.bench.desk.is_idle, timeout=PATIENCE)
        yield page.name


def test_that_pages_leave_letters_to_the_menu_bar_and_cut_nothing_off(
    abroad: Workbench, qtbot: QtBot
) -> None:
    abroad.window.resize(1360, 860)
    menus = {letter(menu.text()) for menu in abroad.window.menuBar().actions()}
    assert len(menus) == 5
    found = [f"{page}: {each}" for page in every_page(abroad, qtbot) for each in cut_off(abroad.window)]
    told = [label for label in labels(abroad.window) if letter(label)]
    assert len(told) > 30
    assert [label for label in told if letter(label) in menus] == []
    assert found == []


def test_that_nothing_is_cut_off_at_twice_the_size(abroad: Workbench, qtbot: QtBot) -> None:
    abroad.window.resize(1360, 860)
    abroad.bench.appearance.choose_scale(2.0)
    found = [f"{page}: {each}" for page in every_page(abroad, qtbot) for each in cut_off(abroad.window)]
    abroad.bench.appearance.choose_scale(1.0)
    assert found == []
