"""Finds a theme's words in a comment, so that the reader sees why it stands there."""

from __future__ import annotations

import re
from collections.abc import Iterable

from workbench.domain.personal_data import Mark

_SHORTEST = 2
_SPACELESS = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_STEM_ENDING = r"\w{0,3}"


def word_spans(text: str, words: Iterable[str]) -> list[tuple[int, int]]:
    """Return (start, length) of every place in `text` where one of `words` stands, in UTF-16 units.

    Words of scripts with spaces are found as whole words, with up to three letters after them ("bus",
    "buses"); Thai, Lao, Burmese, Khmer, Chinese and Japanese ones wherever they stand. Qt counts so.
    """
    pattern = "|".join(_pattern(word) for word in _longest_first(words))
    if not pattern:
        return []
    spans: list[tuple[int, int]] = []
    place = units = 0
    for match in re.finditer(pattern, text, re.IGNORECASE):
        units += utf16_length(text[place : match.start()])
        place = match.start()
        spans.append((units, utf16_length(match.group())))
    return spans


def mark_spans(text: str, marks: Iterable[Mark]) -> list[tuple[int, int]]:
    """Return (start, length) of the marks in UTF-16 units, in which Qt counts; it makes one of "\\r\\n"."""

    return [span(text, mark.start, mark.end) for mark in marks]


def span(text: str, start: int, stop: int) -> tuple[int, int]:
    """Return (start, length) of a part of a text as Qt counts."""
    return _shown(text[:start]), _shown(text[start:stop])


def _shown(part: str) -> int:
    return utf16_length(part.replace("\r\n", "\n"))


def _longest_first(words: Iterable[str]) -> list[str]:
    kept = {word.strip() for word in words}
    return sorted((word for word in kept if len(word) >= _SHORTEST), key=lambda word: (-len(word), word))


def _pattern(word: str) -> str:
    escaped = re.sub(r"(\\ |\s)+", r"\\s+", re.escape(word))
    return escaped if _SPACELESS.search(word) else rf"\b{escaped}{_STEM_ENDING}\b"


def utf16_length(text: str) -> int:
    """Return how long `text` is for Qt."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
