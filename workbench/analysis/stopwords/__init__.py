"""Words that say nothing about a theme: function words, fillers and courtesies, a file for each language."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def stop_words(language: str) -> frozenset[str]:
    """Return the list of a language, in small letters without apostrophes; an empty one if there is none."""
    words = _own(language)
    if language == "th":
        from pythainlp.corpus import thai_stopwords

        words |= thai_stopwords()
    return words


def languages() -> tuple[str, ...]:
    """Return the codes of languages that have a list."""
    return tuple(sorted(file.name[:-4] for file in files(__name__).iterdir() if file.name.endswith(".txt")))


def _own(language: str) -> frozenset[str]:
    file = files(__name__) / f"{language}.txt"
    return frozenset(file.read_text(encoding="utf-8").split()) if file.is_file() else frozenset()
