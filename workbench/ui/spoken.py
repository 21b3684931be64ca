"""What is said below the window (reasons, notes, steps, problems), in the reader's language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple, cast

from PySide6.QtCore import QCoreApplication, QLocale

from workbench.domain.resources import resources_folder
from workbench.domain.spoken import Spoken
from workbench.ui import language

TEMPLATES = "sentences.txt"
_CONTEXTS = ("Said", "Problem")
_OURS = frozenset({"reason", "why", "note", "use", "colour", "architecture"})
"""Params whose values are the program's own words, also where they came as plain text."""
_GAP = re.compile(r"\{(\w+)\}")
_NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+")


_BEGINNING = 2
_REMEMBERED = 512


class _Known(NamedTuple):
    """A template with gaps, its place among all of them, and the words around its gaps."""

    rank: int
    template: str
    words: tuple[str, ...]

    def fits(self, text: str) -> bool:
        return text.startswith(self.words[0]) and text.endswith(self.words[-1])


def told(text: str) -> str:
    """Return what the program said in English as the reader's language says it.

    Plain text, such as a study or a worker hands back, is known again by the templates; text that is none of the
    program's comes back as it is.
    """
    if isinstance(text, Spoken):
        return _filled(text.template, {name: _value(name, each) for name, each in text.params.items()})
    translated = _translated(text)
    return translated if translated != text else _known_again(text)


def _filled(template: str, values: dict[str, str]) -> str:
    return _GAP.sub(lambda gap: values.get(gap[1], gap[0]), _translated(template))


def _translated(template: str) -> str:
    for context in _CONTEXTS:
        found = QCoreApplication.translate(context, template)
        if found != template:
            return found
    return template


def _value(name: str, value: object) -> str:
    match value:
        case Spoken():
            return told(value)
        case str():
            return told(value) if name in _OURS else value
        case bool() | None:
            return str(value)
        case int():
            return language.number(value)
        case float():
            return QLocale().toString(value, "g", 6)
        case list() | tuple():
            return ", ".join(_value(name, each) for each in cast("Sequence[object]", value))
        case _:
            return str(value)


def _known_again(text: str) -> str:
    found = recognised(text)
    if found is None:
        return text
    template, given = found
    return _filled(template, {name: _given(name, each) for name, each in given})


@lru_cache(maxsize=_REMEMBERED)
def recognised(text: str) -> tuple[str, tuple[tuple[str, str], ...]] | None:
    """Return the template a text was made from, with (name, value) of each of its gaps; None where it is of none.

    Only templates that begin as the text does are tried. What is remembered is in English: the language may change.
    """
    begun = _templates()
    near = [*begun.get(text[:_BEGINNING], ()), *begun.get("", ())]
    for known in sorted(each for each in near if each.fits(text)):
        found = _pattern(known.words).fullmatch(text)
        if found is not None:
            return known.template, tuple(zip(_GAP.findall(known.template), found.groups(), strict=True))
    return None


def _given(name: str, value: str) -> str:
    if _NUMBER.fullmatch(value):
        return language.number(int(value.replace(",", "")))
    return told(value) if name in _OURS else value


@cache
def _templates() -> dict[str, list[_Known]]:
    """Return the templates by their first letters ("" where a gap comes sooner).

    Those that say most themselves have the first ranks: of two that fit, they fit better.
    """
    file = resources_folder() / "translations" / TEMPLATES
    lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
    lines.sort(key=lambda line: -len(_GAP.sub("", line)))
    begun: dict[str, list[_Known]] = {}
    for rank, line in enumerate(lines):
        words = tuple(_GAP.split(line)[::2])
        beginning = words[0][:_BEGINNING]
        begun.setdefault(beginning if len(beginning) == _BEGINNING else "", []).append(
            _Known(rank, line, words)
        )
    return begun


@cache
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """Return what a text between these words looks like; made when a text has the first and the last of them."""
    return re.compile("(.+)".join(map(re.escape, words)), re.DOTALL)
