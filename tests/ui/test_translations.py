"""Every text can be translated, and English has its plurals."""

from __future__ import annotations

import ast
import importlib.util
import re
import shutil
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from workbench.ui.language import install_translation, translate

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / "resources" / "translations"
UI = ROOT / "workbench" / "ui"
# Calls whose first text a person reads.
SPOKEN = {
    "setText",
    "setWindowTitle",
    "setToolTip",
    "setPlaceholderText",
    "setAccessibleName",
    "setAccessibleDescription",
    "Label",
    "QLabel",
    "QPushButton",
    "QAction",
    "QGroupBox",
    "button",
    "addAction",
    "addMenu",
    "addTab",
}


@pytest.fixture(scope="module")
def maker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_translations", FOLDER / "make_translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def messages(file: Path) -> dict[tuple[str, str], list[str]]:
    """Return (context, source) and the forms of its translation."""
    return {
        (context.findtext("name", ""), message.findtext("source", "")): [
            form.text or "" for form in message.iter("numerusform")
        ]
        for context in ET.parse(file).getroot().iter("context")  # noqa: S314 - a file of this project
        for message in context.iter("message")
    }


def test_that_english_has_a_form_for_one_and_for_many() -> None:
    for (_, source), forms in messages(FOLDER / "workbench_en.ts").items():
        assert len(forms) == 2, source
        assert all("%Ln" in form for form in forms), source
        assert not any("(s)" in form for form in forms), source


def test_that_english_is_up_to_date(maker: ModuleType, tmp_path: Path) -> None:
    fresh = Path(shutil.copy(FOLDER / "workbench_en.ts", tmp_path))
    maker.collect(fresh)
    assert messages(fresh) == messages(FOLDER / "workbench_en.ts")


def test_that_what_is_loaded_is_what_was_written(maker: ModuleType, tmp_path: Path) -> None:
    compiled = tmp_path / "workbench_en.qm"
    maker.compile_translation(FOLDER / "workbench_en.ts", compiled)
    assert compiled.read_bytes() == (FOLDER / "workbench_en.qm").read_bytes()


def test_that_a_language_can_be_added(maker: ModuleType, tmp_path: Path) -> None:
    spanish = tmp_path / "workbench_es.ts"
    maker.collect(spanish)
    found = messages(spanish)
    assert ("Themes", "No theme") in found
    assert len(found) > 200


@pytest.mark.parametrize(
    ("count", "expected"), [(0, "0 comments"), (1, "1 comment"), (1234, "1,234 comments")]
)
def test_that_plurals_are_right(qapp: QApplication, count: int, expected: str) -> None:
    root = QObject()
    translator = install_translation(qapp, root)
    assert translate("Counts", "%Ln comment(s)", "", count) == expected
    qapp.removeTranslator(translator)


def literal_texts(source: str) -> list[str]:
    """Return texts that a person reads but no translator ever sees."""
    found: list[str] = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        first = node.args[0]
        if name in SPOKEN and isinstance(first, ast.Constant) and re.search(r"[A-Za-z]{2}", str(first.value)):
            found.append(f"line {node.lineno}: {first.value}")
    return found


def test_that_no_text_bypasses_the_translators() -> None:
    found = {
        str(path.relative_to(ROOT)): literal_texts(path.read_text(encoding="utf-8"))
        for path in UI.rglob("*.py")
    }
    assert {path: texts for path, texts in found.items() if texts} == {}


def test_that_a_literal_text_would_be_seen() -> None:
    assert literal_texts('label.setText("Hello")') == ["line 1: Hello"]
    assert literal_texts("label.setText(texts.hello)") == []
