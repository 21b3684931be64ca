"""What was said below the window comes out in the reader's language, also what a study kept in English."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from workbench.domain.problems import Problem
from workbench.domain.resources import resources_folder
from workbench.domain.spoken import spoken
from workbench.ui import language
from workbench.ui.spoken import recognised, told

SENTENCES = resources_folder() / "translations" / "sentences.txt"
TEMPLATES = SENTENCES.read_text(encoding="utf-8").splitlines()
GAP = re.compile(r"\{\w+\}")

MADE_UP = {
    "Rename “{before}” to “{after}”": "«{after}» ← «{before}»",
    "Move {number} comments to “{theme}”": "→ {theme}: {number}",
    "It only numbers the rows.": "1, 2, 3.",
    "The file “{path}” cannot be read: {reason}.": "{reason}! {path}",
    "it is damaged": "kaput",
    "{why} Read as points: {points}.": "{points} ({why})",
    "You chose this.": "Du.",
    "checksum (Luhn)": "Luhn",
}


class Words(QTranslator):
    """Knows the words above, in the contexts in which they are collected."""

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - as Qt calls it
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        is_problem = sourceText.startswith("The file")
        return MADE_UP.get(sourceText) if context == ("Problem" if is_problem else "Said") else None

    def isEmpty(self) -> bool:  # noqa: N802 - as Qt calls it
        return False


@pytest.fixture(autouse=True)
def words(qapp: QApplication) -> Iterator[None]:
    root = QObject()
    translator = Words(root)
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_that_a_template_is_translated_before_it_is_filled_in() -> None:
    assert told(spoken("Rename “{before}” to “{after}”", before="A", after="B")) == "«B» ← «A»"


def test_that_what_a_study_kept_is_known_again() -> None:
    assert told("Rename “Bus” to “Buses”") == "«Buses» ← «Bus»"
    assert told("Move 1,204 comments to “Bus”") == f"→ Bus: {language.number(1204)}"
    assert told("It only numbers the rows.") == "1, 2, 3."
    assert told("checksum (Luhn)") == "Luhn"


def test_that_what_people_wrote_is_never_translated() -> None:
    said = spoken("Rename “{before}” to “{after}”", before="You chose this.", after="it is damaged")
    assert told(said) == "«it is damaged» ← «You chose this.»"
    assert told("Whatever somebody else says.") == "Whatever somebody else says."


def test_that_a_reason_is_translated_within_its_problem_even_if_it_came_as_plain_text() -> None:
    for reason in (spoken("it is damaged"), "it is damaged"):
        assert told(Problem("file.unreadable", path="a.csv", reason=reason).what) == "kaput! a.csv"


def test_that_a_sentence_within_a_sentence_is_translated() -> None:
    said = spoken("{why} Read as points: {points}.", why=spoken("You chose this."), points="“Good” = 5")
    assert told(said) == "“Good” = 5 (Du.)"
    assert told(str(said)) == "“Good” = 5 (Du.)"


def plainly_recognised(text: str) -> str | None:
    """Return the template a text was made from, by trying every one of them, those that say most first."""
    for line in sorted(TEMPLATES, key=lambda line: -len(GAP.sub("", line))):
        if re.fullmatch("(.+)".join(map(re.escape, GAP.split(line))), text, re.DOTALL):
            return line
    return None


def test_that_every_template_is_known_again_as_if_all_had_been_tried() -> None:
    assert len(TEMPLATES) > 100
    for line in TEMPLATES:
        for value in ("7", "two words.\nAnd “more”: 1,204"):
            text = GAP.sub(value, line)
            found = recognised(text)
            assert found is not None
            assert found[0] == plainly_recognised(text), text
            values = iter([each for _, each in found[1]])
            assert GAP.sub(lambda _: next(values), found[0]) == text  # noqa: B023 - used at once


def test_that_what_no_template_makes_is_not_known_again() -> None:
    assert recognised("") is None
    for line in TEMPLATES:
        for text in (GAP.sub("", line), f"~~{GAP.sub('7', line)}~~"):
            found = recognised(text)
            assert (found and found[0]) == plainly_recognised(text), text


def test_that_what_is_known_again_follows_the_language(monkeypatch: pytest.MonkeyPatch) -> None:
    assert told("Rename “Bus” to “Buses”") == "«Buses» ← «Bus»"
    monkeypatch.setitem(MADE_UP, "Rename “{before}” to “{after}”", "{before} > {after}")
    assert told("Rename “Bus” to “Buses”") == "Bus > Buses"
