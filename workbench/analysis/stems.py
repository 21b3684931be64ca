"""Counts a word's simple inflections as one word, so that "card" and "cards" do not share a theme's words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

# (ending, what takes its place), the first that fits is taken; light on purpose: "parking" is not "park".
_ENDINGS: dict[str, list[tuple[str, str]]] = {
    "en": [
        ("(?<=^bus|^gas)es", ""),
        ("(?<=..[^aeiou])ies", "y"),
        ("(?<=ss|sh|ch)es|(?<=[xz])es", ""),
        ("(?<=[^sui])s", ""),
    ],
    "es": [("ces", "z"), ("(?<=[aeiouáéíóú][lrndj])es", ""), ("(?<=[aeiouáéíóú])s", "")],
    "pt": [("ões|ães", "ão"), ("ns", "m"), ("(?<=[rz])es", ""), ("ais", "al"), ("(?<=[aeiouãé])s", "")],
    "ca": [("(?<=[aeiounr])s", "")],
    "fr": [("aux", "al"), ("(?<=[^s])s|(?<=eu)x", "")],
    "it": [("(?<=c|g)h[ie]", ""), ("[aeio]", "")],
    "de": [("(?<=....)(?:en|er|es|em|e|n|s)", "")],
    "nl": [("(?<=....)(?:en|s|e)", "")],
    "sv": [("(?<=....)(?:orna|arna|erna|ar|er|or|en|et|na|n)", "")],
    "pl": [("(?<=...)(?:ami|ach|owi|ów|om|em|ie|iem|ą|ę|y|i|a|e|u)", "")],
    "ru": [
        ("(?<=...)(?:ами|ями|ого|его|ому|ему|ыми|ими|ов|ев|[еоыи]й|ая|яя|[оеы]е|ие|[ыи]х|[оеая]м|[ая]х)", ""),
        ("(?<=...)[ыиаяуюеоь]", ""),
    ],
    "uk": [
        ("(?<=...)(?:ами|ями|ого|ому|ими|[іїо]в|[еоиі]й|ої|[ое]ю|[иаяї]х|[оеая]м)", ""),
        ("(?<=...)[иіїаяуюеоь]", ""),
    ],
    "ko": [("(?<=..)(?:에서|으로|에게|까지|부터|이나|은|는|이|가|을|를|에|의|도|로|와|과|만)", "")],
    "fa": [("\u200c?(?:هایی|های|ها)", "")],
}  # fmt: skip
_TURKISH = re.compile("(?<=...)(?:l[ae]r[ıi]?|n?[ıiuü]n|[dt][ae]n?|[yn][ıiuü]|[ny][ae]|m[ıiuü]z|[ıiuüae])$")
_SOFTENED = str.maketrans("bcdğ", "pçtk")
_ARABIC_ARTICLE = re.compile("^(?:[وفبك]?ال|لل)(?=...)")
_COMMON = 0.3
_SHORTEST = 4
_TURKISH_SHORTEST = 3
_TURKISH_LONGEST = 5
_TURKISH_ROUNDS = 3


def stem(word: str, language: str) -> str:
    """Return a key that a word's commonest inflections share; it need not be a word itself."""
    if language == "ar":
        return _ARABIC_ARTICLE.sub("", word)
    if len(word) < _SHORTEST and language != "ko":
        return word
    if language in {"tr", "az"}:
        return _turkish(word)
    for pattern, instead in _endings(language):
        if pattern.search(word):
            return pattern.sub(instead, word)
    return word


class Forms:
    """Knows the form by which every word of some texts is counted, and counts words of later texts by it too.

    That is the shortest common form of its stem, which mostly is the one without endings. A form is common that is
    found at least three tenths as often as the commonest; ties go by number, then by alphabet.
    """

    def __init__(self, words: Sequence[Sequence[str]], language: str) -> None:
        self._language = language
        counts = Counter(word for found in words for word in found)
        alike: dict[str, list[str]] = {}
        for word in counts:
            alike.setdefault(stem(word, language), []).append(word)
        self._of_stem = {root: _plainest(forms, counts) for root, forms in alike.items()}
        self._of_word = {word: self._of_stem[root] for root, forms in alike.items() for word in forms}

    def of(self, words: Sequence[Sequence[str]]) -> list[list[str]]:
        """Replace every word by its form; a word nobody used before stands for itself."""
        return [[self._form(word) for word in found] for found in words]

    def _form(self, word: str) -> str:
        return self._of_word.get(word) or self._of_stem.get(stem(word, self._language), word)


def _plainest(forms: Sequence[str], counts: Counter[str]) -> str:
    most = max(counts[form] for form in forms)
    common = [form for form in forms if counts[form] >= _COMMON * most]
    return min(common, key=lambda form: (len(form), -counts[form], form))


@cache
def _endings(language: str) -> list[tuple[re.Pattern[str], str]]:
    return [(re.compile(f"(?:{ending})$"), instead) for ending, instead in _ENDINGS.get(language, [])]


def _turkish(word: str) -> str:
    """Cut plural and case off, then all after five letters: that serves Turkish as well as a true stemmer."""
    for _ in range(_TURKISH_ROUNDS):
        shorter = _TURKISH.sub("", word)
        if len(shorter) < _TURKISH_SHORTEST or shorter == word:
            break
        word = shorter
    word = word[:_TURKISH_LONGEST]
    return word[:-1] + word[-1].translate(_SOFTENED)
