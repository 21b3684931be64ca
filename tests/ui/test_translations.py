"""Every text can be translated, and English has its plurals."""

from __future__ import annotations

import ast
import importlib.util
import re
import shutil
from functools import cache
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
FILES = sorted(FOLDER.glob("*.ts"))
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


COLLECTED = {"spoken", "Known", "Adapter", "replace", "Wording"}
SENTENCE = re.compile(r"[A-Z“][^\n]* [^\n]*[a-z”)}][.!?]")

SQL = re.compile(r"(SELECT|INSERT|UPDATE|DELETE) ")


@pytest.fixture(scope="module")
def maker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_translations", FOLDER / "make_translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    vars(module)["said"] = cache(module.said)  # it reads the whole program, which stays as it is meanwhile
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


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_that_a_language_is_up_to_date(maker: ModuleType, tmp_path: Path, file: Path) -> None:
    fresh = Path(shutil.copy(file, tmp_path))
    maker.collect(fresh)
    assert messages(fresh) == messages(file)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_that_what_is_loaded_is_what_was_written(maker: ModuleType, tmp_path: Path, file: Path) -> None:
    compiled = tmp_path / f"{file.stem}.qm"
    maker.compile_translation(file, compiled)
    assert compiled.read_bytes() == file.with_suffix(".qm").read_bytes()


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


def test_that_what_is_said_below_the_window_is_collected(maker: ModuleType, tmp_path: Path) -> None:
    spanish = tmp_path / "workbench_es.ts"
    maker.collect(spanish)
    found = set(messages(spanish))
    expected = {("Problem", each) for each in maker.problems()} | {("Said", each) for each in maker.said()}
    assert expected <= found
    assert ("Said", "Its name says “{word}”, and its values are dates.") in found
    assert ("Said", "Qualtrics gives every response an id.") not in found
    assert len(expected) > 600


def test_that_what_a_study_keeps_in_english_can_be_known_again(maker: ModuleType, tmp_path: Path) -> None:
    fresh = tmp_path / maker.SENTENCES
    maker.write_sentences(fresh)
    assert fresh.read_text("utf-8") == (FOLDER / maker.SENTENCES).read_text("utf-8")


def test_that_a_sentence_nobody_could_collect_would_be_seen(maker: ModuleType) -> None:
    assert list(maker.spoken_in('spoken("a {b}", b=1)')) == ["a {b}"]
    with pytest.raises(ValueError, match="line 1"):
        list(maker.spoken_in('spoken(f"a {b}")'))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_that_translations_keep_the_gaps(file: Path) -> None:
    for message in ET.parse(file).getroot().iter("message"):  # noqa: S314 - a file of this project
        translation = message.findtext("translation", "")
        if translation:
            gaps = set(re.findall(r"\{\w+\}", message.findtext("source", "")))
            assert set(re.findall(r"\{\w+\}", translation)) == gaps, translation


def sentences_outside(source: str) -> list[str]:
    """Return sentences of a module that nobody translates: literals that end as a sentence does."""
    tree = ast.parse(source)
    spoken_for = {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in COLLECTED
        for part in ast.walk(node)
    }
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    faults = {id(part) for node in ast.walk(tree) if isinstance(node, ast.Raise) for part in ast.walk(node)}
    return [
        f"line {node.lineno}: {node.value}"
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and SENTENCE.fullmatch(node.value)
        and not SQL.match(node.value)
        and id(node) not in spoken_for | docstrings | faults
    ]


def test_that_no_sentence_made_below_the_window_bypasses_the_translators() -> None:
    rooms = [ROOT / "workbench" / room for room in ("sources", "services", "store", "protocol")]
    found = {
        str(path.relative_to(ROOT)): sentences_outside(path.read_text(encoding="utf-8"))
        for room in rooms
        for path in room.rglob("*.py")
    }
    assert {path: texts for path, texts in found.items() if texts} == {}


def test_that_such_a_sentence_would_be_seen() -> None:
    assert sentences_outside('why = "It holds links."') == ["line 1: It holds links."]
    assert sentences_outside('why = spoken("It holds links.")') == []


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
