"""Given and family names, from our own lists of common ones and, for Thai, from those of PyThaiNLP.

A name followed by "?" in a list is also an ordinary word, a place or a feast: alone it proves nothing.
Names are looked up without accents and case, because that is how people type them.
"""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from importlib.resources import files

_HOMES = {
    "en": "en",
    "es": "es ca gl eu",
    "tr": "tr az",
    "west": "de fr it pt nl ca lb",
    "north": "sv no nb nn da is fi et",
    "east": "pl cs sk hu hr sl sr bs ro ru uk bg mk el lt lv",
    "world": "ar fa ur hi bn ta te ja zh ko vi th he sw id ms tl",
}
_LETTERS = str.maketrans({
    "ı": "i", "İ": "i", "ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ð": "d", "Ð": "d",
    "þ": "th", "Þ": "th",
    "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ß": "ss", "'": "",
})  # fmt: skip


@lru_cache(maxsize=50_000)
def fold(word: str) -> str:
    """Return a word in small letters without accents and apostrophes."""
    if word.isascii():
        return word.lower().replace("'", "")
    decomposed = unicodedata.normalize("NFKD", word.translate(_LETTERS)).lower()
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


@cache
def given_names() -> frozenset[str]:
    """Return all given names, folded."""
    return frozenset(fold(name.rstrip("?")) for home in _HOMES for name in _words(f"given.{home}.txt"))


@cache
def family_names() -> frozenset[str]:
    """Return family names, folded."""
    return frozenset(fold(name.rstrip("?").replace("_", " ")) for name in _words("family.txt"))


@cache
def clear_family_names() -> frozenset[str]:
    """Return the family names that are no words or places as well, folded."""
    return family_names() - {fold(name.rstrip("?")) for name in _words("family.txt") if name.endswith("?")}


@cache
def names_that_are_words() -> frozenset[str]:
    """Return the given names that are words, places or feasts as well, folded."""
    listed = (name for home in _HOMES for name in _words(f"given.{home}.txt"))
    return frozenset(fold(name.rstrip("?")) for name in listed if name.endswith("?"))


@cache
def at_home(language: str) -> frozenset[str]:
    """Return the given names, folded, that people who speak a language commonly have."""
    homes = [home for home, languages in _HOMES.items() if language in languages.split()]
    return frozenset(fold(name.rstrip("?")) for home in homes for name in _words(f"given.{home}.txt"))


def _words(file: str) -> list[str]:
    return (files(__package__) / "lists" / file).read_text(encoding="utf-8").split()


@cache
def thai_given_names() -> frozenset[str]:
    """Return Thai given names of three letters or more (the corpus of K. Wannapat, through PyThaiNLP)."""
    from pythainlp.corpus import thai_female_names, thai_male_names

    return frozenset(name for name in thai_female_names() | thai_male_names() if len(name) > 2)


@cache
def thai_family_names() -> frozenset[str]:
    """Return Thai family names (the same corpus)."""
    from pythainlp.corpus import thai_family_names as listed

    return frozenset(name for name in listed() if len(name) > 2)


@cache
def thai_words() -> frozenset[str]:
    """Return the words of PyThaiNLP's dictionary: a name that is one of them proves little."""
    from pythainlp.corpus import thai_words as listed

    return frozenset(listed())
