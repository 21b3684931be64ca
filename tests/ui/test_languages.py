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
from workbench.ui.assembly import Workbench, assemble
from workbench.ui.language import translate
from workbench.ui.memory import Memory

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
