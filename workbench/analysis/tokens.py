"""Cuts texts into the words that themes are named with: no numbers, addresses or words that say nothing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import cache, lru_cache

from workbench.analysis.stopwords import stop_words
from workbench.analysis.thai import thai_words

_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|\S+@\S+\.\S+|@\w+|\b[\w-]+\.(?:com|org|net|gov|edu|info|io|co|uk|es|tr|th)\b\S*|<[^<>]{1,200}>|&[a-z]+;",
    re.IGNORECASE,
)
_SIGN_OF_ADDRESS = re.compile(r"[@<&]|://|\.\S")  # one of them is in every address
# Python counts vowel signs and accents that are characters of their own as no part of a word.
_MARKS = "".join(chr(code) for code in range(0x300, 0x1D00) if unicodedata.category(chr(code))[0] == "M")
_LETTERS = rf"(?:[^\W\d_][{_MARKS}]*)+"
_WORD = re.compile(rf"(?<!\w){_LETTERS}(?:['’ʼ\-\u200c]{_LETTERS})*")
_SAID_WORD = re.compile(rf"(?:{_LETTERS}|\d)+(?:['’ʼ\-\u200c.,](?:{_LETTERS}|\d)+)*")
_STOP_MARK = re.compile(
    r"[.,;:!?…()\[\]{}\"“”«»¡¿/|•\n。！？、，；：（）「」]+(?=\s|\W|$)|[()\[\]\"“”«»¡¿!?…|•。！？、，；：（）「」]|\s[-–—]+\s"
)
_HAN_RUN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]+")
_KATAKANA_WORD = re.compile("[\u30a1-\u30fa\u30fc]{2,}")
_LATIN_WORD = re.compile("[a-z]{2,}")
# Characters of Chinese that are words without content by themselves: no telling word reaches across one.
_HAN_PARTICLES = re.compile("[的了是在和与與也就都而及或被把着這这那您你我他她它们們吗嗎呢吧啊个個很]")
_LONGEST_KANJI_WORD = 4
_THAI_OR_LATIN = re.compile("[\u0e01-\u0e4e]{2,}|[a-z'-]{2,}")
_APOSTROPHES = re.compile("['’ʼ]")
_POSSESSIVE = re.compile("['’ʼ]s$")
_ELIDED = re.compile(r"^(?:[cdjlmnstç]|qu|dell?|all?|nell?|sull?|un|jusqu|lorsqu|puisqu)['’]", re.IGNORECASE)

_SPLITS_AT_APOSTROPHE = frozenset({"fr", "it", "ca", "oc"})
_ENDS_AT_APOSTROPHE = frozenset({"tr", "az"})
PAIRS_OF_CHARACTERS = frozenset({"zh", "ja"})
_CUT_TO_TERMS = PAIRS_OF_CHARACTERS | {"th"}
WITHOUT_SPACES = frozenset({"th", "zh", "ja", "lo", "km", "my"})
_LONGEST_WORD = 40
_LONGEST_DOUBLE = 2
_WORDS_KEPT = 1 << 15


def terms(text: str, language: str) -> list[str]:
    """Return the words of `text`, in order, in small letters, that can say what it is about.

    Thai is segmented by pythainlp's newmm. Chinese and Japanese have no spaces, and no segmenter for them is
    installed: overlapping pairs of characters stand in for Chinese words, runs of katakana and of up to four
    kanji (pairs out of longer ones) for Japanese words. Lao, Khmer and Burmese are not segmented: what
    stands between spaces counts as a word.
    """
    cut, telling = _cutter(language), _telling(language)
    return [term for word in cut(_without_addresses(text, " ")) if (term := telling(word))]


def clauses(text: str, language: str) -> list[list[str]]:
    """Return the words of `text` as they were said, stop words included, from one stop mark to the next.

    Small letters; addresses are left out, numbers stay. Chinese and Japanese come character by character.
    """
    parts = _STOP_MARK.split(small_letters(_without_addresses(text, " . "), language))
    return [found for part in parts if (found := _said(part, language))]


def _without_addresses(text: str, instead: str) -> str:
    return _ADDRESS.sub(instead, text) if _SIGN_OF_ADDRESS.search(text) else text


def _said(part: str, language: str) -> list[str]:
    if language == "th":
        return [word for word in thai_words(part) if not word.isspace()]
    if language in PAIRS_OF_CHARACTERS:
        return [character for character in part if not character.isspace()]
    trimmed = _trimming(language)
    return [trimmed(word) for word in _SAID_WORD.findall(part)]


@cache
def _telling(language: str) -> Callable[[str], str]:
    """Return what makes a term of a word as it was cut, "" of one that does not tell what a text is about."""
    stop = stop_words(language)
    trimmed = _as_cut if language in _CUT_TO_TERMS else _trimming(language)

    @lru_cache(maxsize=_WORDS_KEPT)
    def telling(word: str) -> str:
        term = trimmed(word)
        return term if _tells(term) and _plain(term) not in stop else ""

    return telling


def _as_cut(word: str) -> str:
    return word


@cache
def _trimming(language: str) -> Callable[[str], str]:
    """Return what takes from a word what hangs on it by an apostrophe; texts repeat most of their words."""
    return lru_cache(maxsize=_WORDS_KEPT)(lambda word: _trimmed(word, language))


def _tells(term: str) -> bool:
    blotted = len(term) > _LONGEST_DOUBLE and len(set(term)) == 1
    if blotted or not 2 <= len(term) <= _LONGEST_WORD:
        return False
    return term.isalpha() or any(character.isalpha() for character in term)


def _plain(term: str) -> str:
    return _APOSTROPHES.sub("", term)


@cache
def _cutter(language: str) -> Callable[[str], list[str]]:
    if language == "th":
        return _thai
    if language == "zh":
        return _chinese
    if language == "ja":
        return _japanese
    return lambda text: _WORD.findall(small_letters(text, language))


def small_letters(text: str, language: str) -> str:
    """Lower-case `text`; Turkish and Azeri have an i of each kind."""
    if language in _ENDS_AT_APOSTROPHE:
        text = text.replace("İ", "i").replace("I", "ı")
    return text.lower()


def _trimmed(word: str, language: str) -> str:
    if language in _ENDS_AT_APOSTROPHE:
        return _APOSTROPHES.split(word)[0]
    if language in _SPLITS_AT_APOSTROPHE:
        return _ELIDED.sub("", word)
    return _POSSESSIVE.sub("", word)


def _thai(text: str) -> list[str]:
    return [word for word in thai_words(text.lower()) if _THAI_OR_LATIN.fullmatch(word)]


def _chinese(text: str) -> list[str]:
    runs = [run for found in _HAN_RUN.findall(text) for run in _HAN_PARTICLES.split(found)]
    return [pair for run in runs for pair in _pairs(run)] + _LATIN_WORD.findall(text.lower())


def _japanese(text: str) -> list[str]:
    runs = _HAN_RUN.findall(text)
    kanji = [word for run in runs for word in ([run] if len(run) <= _LONGEST_KANJI_WORD else _pairs(run))]
    return kanji + _KATAKANA_WORD.findall(text) + _LATIN_WORD.findall(text.lower())


def _pairs(run: str) -> list[str]:
    return [run[i : i + 2] for i in range(len(run) - 1)]
