"""What is said below the window (reasons, notes, steps, problems), in the reader's language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
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


class _Known(NamedTuple):
    template: str
    pattern: re.Pattern[str]
    names: tuple[str, ...]


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
    for known in _templates():
        found = known.pattern.fullmatch(text)
        if found is not None:
            given = dict(zip(known.names, found.groups(), strict=True))
            return _filled(known.template, {name: _given(name, each) for name, each in given.items()})
    return text


def _given(name: str, value: str) -> str:
    if _NUMBER.fullmatch(value):
        return language.number(int(value.replace(",", "")))
    return told(value) if name in _OURS else value


@cache
def _templates() -> tuple[_Known, ...]:
    """Return the templates with gaps, those that say most themselves first: of two that fit, they fit better."""
    file = resources_folder() / "translations" / TEMPLATES
    lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
    lines.sort(key=lambda line: -len(_GAP.sub("", line)))
    return tuple(_known(line) for line in lines)


def _known(template: str) -> _Known:
    parts = _GAP.split(template)
    pattern = "(.+)".join(map(re.escape, parts[::2]))
    return _Known(template, re.compile(pattern, re.DOTALL), tuple(parts[1::2]))
