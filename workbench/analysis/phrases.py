"""Grows a telling word to the phrase in which people say it: "tax" to "council tax", "carril" to "carril bici"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise

from workbench.analysis.generalities import says_little
from workbench.analysis.stems import stem
from workbench.analysis.stopwords import stop_words
from workbench.analysis.thai import sound
from workbench.analysis.tokens import PAIRS_OF_CHARACTERS, WITHOUT_SPACES, clauses

_SHARE = 0.4
_SHARE_OF_PIECES = 0.6
_TIMES = 2
_MOST_WORDS = 3
_MOST_PIECES = 4
_MOST_CHARACTERS = 6
_COMMON_FORM = 0.3
# The themes of one level are made of much the same texts as those of the next.
TEXTS_KEPT, _WORDS_KEPT = 1 << 13, 1 << 15
# What may stand inside a phrase, but not at its ends.
_CONNECTORS = {
    "en": frozenset({"of", "to", "for", "and", "on"}),
    "es": frozenset({"de", "del", "la", "el", "las", "los", "para", "y", "en"}),
    "ca": frozenset({"de", "del", "la", "el", "les", "els"}),
    "pt": frozenset({"de", "do", "da", "dos", "das", "para"}),
    "fr": frozenset({"de", "du", "des", "la", "le", "les", "à", "au", "aux", "en"}),
    "it": frozenset({"di", "del", "della", "dei", "delle", "da", "per", "la", "il"}),
    "de": frozenset({"der", "des", "im", "für", "und", "von", "am"}),
    "nl": frozenset({"van", "de", "het", "voor"}),
}  # fmt: skip


@dataclass(frozen=True)
class Phrase:
    """A telling word as people say it, in small letters, and which texts hold the word and the whole phrase."""

    said: str
    keys: tuple[str, ...]
    inside: frozenset[int]
    whole: frozenset[int]


def may_name(word: str, language: str) -> bool:
    """Say whether a word, in small letters, may stand in a name: it says something, and it is whole."""
    return not says_little(word, language) and (language != "th" or sound(word))


class Sayings:
    """What a theme's texts say, word by word; `barred` words are never taken up."""

    def __init__(self, texts: Sequence[str], language: str, barred: frozenset[str]) -> None:
        self._texts = texts
        self._language = language
        self._barred = barred
        self._most = _most_words(language)
        self._share = _SHARE_OF_PIECES if language in WITHOUT_SPACES else _SHARE
        self._phrases: dict[str, Phrase] = {}

    @cached_property
    def _said(self) -> list[tuple[int, list[str], list[str]]]:
        """(text, words, their keys) of every clause."""
        return [
            (place, words, keys)
            for place, text in enumerate(self._texts)
            for words, keys in _heard(text, self._language)
        ]

    def key(self, word: str) -> str:
        """Return what the forms of a word share."""
        return _key(word, self._language)

    def phrase(self, word: str) -> Phrase:
        """Return the longest phrase around `word` that its texts hold often enough."""
        if word not in self._phrases:
            self._phrases[word] = self._grown(word)
        return self._phrases[word]

    def _grown(self, word: str) -> Phrase:
        keys = tuple(word) if self._language in PAIRS_OF_CHARACTERS else (self.key(word),)
        places = list(self._places(keys))
        inside = self._texts_of(places)
        while len(inside) >= _TIMES and self._length(keys) < self._most:
            longer = self._longer(places)
            if longer is None:
                break
            keys, places = longer
        return Phrase(self._surface(places) or word, keys, inside, self._texts_of(places))

    def _texts_of(self, places: Sequence[tuple[int, int, int]]) -> frozenset[int]:
        return frozenset(self._said[clause][0] for clause, _, _ in places)

    def _places(self, keys: tuple[str, ...]) -> Iterator[tuple[int, int, int]]:
        """Yield (clause, start, end) wherever `keys` stand in a row."""
        first, several = keys[0], list(keys)
        for number in [number for number, (_, _, said) in enumerate(self._said) if first in said]:
            said = self._said[number][2]
            for start in range(len(said) - len(keys) + 1):
                if said[start] == first and said[start : start + len(keys)] == several:
                    yield number, start, start + len(keys)

    def _longer(
        self, places: Sequence[tuple[int, int, int]]
    ) -> tuple[tuple[str, ...], list[tuple[int, int, int]]] | None:
        """Return the commonest longer phrase and where it stands, if enough of the texts have it."""
        found: dict[tuple[str, ...], list[tuple[int, int, int]]] = {}
        for place in places:
            for longer in self._around(*place):
                clause, start, end = longer
                found.setdefault(tuple(self._said[clause][2][start:end]), []).append(longer)
        texts = {keys: len(self._texts_of(at)) for keys, at in found.items()}
        best = min(texts, key=lambda keys: (-texts[keys], keys), default=None)
        if best is None or texts[best] < max(_TIMES, self._share * len(self._texts_of(places))):
            return None
        return best, found[best]

    def _around(self, clause: int, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """Yield the place grown by a word to either side, over connectors if need be."""
        words = self._said[clause][1]
        left = self._past_connectors(words, start - 1, -1)
        right = self._past_connectors(words, end, 1)
        if left >= 0 and self._may_join(words[left]):
            yield clause, left, end
        if right < len(words) and self._may_join(words[right]):
            yield clause, start, right + 1

    def _past_connectors(self, words: Sequence[str], place: int, step: int) -> int:
        connectors = _CONNECTORS.get(self._language, frozenset())
        beyond = place
        while 0 <= beyond < len(words) and words[beyond] in connectors and abs(beyond - place) < _TIMES:
            beyond += step
        return beyond

    def _may_join(self, word: str) -> bool:
        return _joins(word, self._language) and word.casefold() not in self._barred

    def _length(self, keys: tuple[str, ...]) -> int:
        connectors = _CONNECTORS.get(self._language, frozenset())
        return sum(key not in connectors for key in keys)

    def _surface(self, places: Sequence[tuple[int, int, int]]) -> str:
        """Return the shortest of the common ways to say it: that is mostly the form without endings."""
        forms = Counter(self._joined(self._said[clause][1][start:end]) for clause, start, end in places)
        most = max(forms.values(), default=0)
        common = [form for form, times in forms.items() if times >= _COMMON_FORM * most]
        return min(common, key=lambda form: (len(form), -forms[form], form), default="")

    def _joined(self, words: Sequence[str]) -> str:
        if self._language not in WITHOUT_SPACES:
            return " ".join(words)
        joined = words[0]
        for one, other in pairwise(words):
            joined += f" {other}" if one[-1].isascii() or other[0].isascii() else other
        return joined


@lru_cache(maxsize=TEXTS_KEPT)
def _heard(text: str, language: str) -> list[tuple[list[str], list[str]]]:
    """Return (words, their keys) of every clause of a text; a character of Chinese is its own key."""
    return [(words, [_key(word, language) for word in words]) for words in clauses(text, language)]


@lru_cache(maxsize=_WORDS_KEPT)
def _key(word: str, language: str) -> str:
    return word if language in WITHOUT_SPACES else stem(word, language)


@lru_cache(maxsize=_WORDS_KEPT)
def _joins(word: str, language: str) -> bool:
    """Say whether a word may be an end of a phrase."""
    if not word[0].isalpha() or any(character.isdigit() for character in word):
        return False
    alone = len(word) == 1 and language not in WITHOUT_SPACES
    return not alone and word not in stop_words(language) and may_name(word, language)


def _most_words(language: str) -> int:
    if language in PAIRS_OF_CHARACTERS:
        return _MOST_CHARACTERS
    return _MOST_PIECES if language in WITHOUT_SPACES else _MOST_WORDS
