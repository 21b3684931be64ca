"""Cuts texts into the words that themes are named with: no numbers, addresses or words that say nothing."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from workbench.analysis.stopwords import stop_words

_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|\S+@\S+\.\S+|@\w+|\b[\w-]+\.(?:com|org|net|gov|edu|info|io|co|uk|es|tr|th)\b\S*|<[^<>]{1,200}>|&[a-z]+;",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ\-\u200c][^\W\d_]+)*")
_HAN_RUN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\u30a1-\u30ff\uac00-\ud7a3]{2,}")
_THAI_OR_LATIN = re.compile("[\u0e01-\u0e4e]{2,}|[a-z'-]{2,}")
_APOSTROPHES = re.compile("['’ʼ]")
_ELIDED = re.compile(r"^(?:[cdjlmnstç]|qu|dell?|all?|nell?|sull?|un|jusqu|lorsqu|puisqu)['’]", re.IGNORECASE)

_SPLITS_AT_APOSTROPHE = frozenset({"fr", "it", "ca", "oc"})
_ENDS_AT_APOSTROPHE = frozenset({"tr", "az"})
_PAIRS_OF_CHARACTERS = frozenset({"zh", "ja"})
_LONGEST_WORD = 40


def terms(text: str, language: str) -> list[str]:
    """Return the words of `text`, in order, in small letters, that can say what it is about.

    Thai is segmented by pythainlp's newmm. For Chinese and Japanese, which have no spaces and for which no
    segmenter is installed, overlapping pairs of characters (of kanji or katakana in Japanese) stand in for
    words. Lao, Khmer and Burmese are not segmented: what stands between spaces counts as a word.
    """
    stop = stop_words(language)
    cut = _cutter(language)
    return [term for term in cut(_ADDRESS.sub(" ", text)) if _tells(term) and _plain(term) not in stop]


def _tells(term: str) -> bool:
    return 2 <= len(term) <= _LONGEST_WORD and any(character.isalpha() for character in term)


def _plain(term: str) -> str:
    return _APOSTROPHES.sub("", term)


@cache
def _cutter(language: str) -> Callable[[str], list[str]]:
    if language == "th":
        return _thai
    if language in _PAIRS_OF_CHARACTERS:
        return _pairs
    return lambda text: [_trimmed(word, language) for word in _WORD.findall(small_letters(text, language))]


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
    return re.sub("['’ʼ]s$", "", word)


def _thai(text: str) -> list[str]:
    from pythainlp.tokenize import word_tokenize

    words = word_tokenize(text.lower(), engine="newmm", keep_whitespace=False)
    return [word for word in words if _THAI_OR_LATIN.fullmatch(word)]


def _pairs(text: str) -> list[str]:
    pairs = [run[i : i + 2] for run in _HAN_RUN.findall(text) for i in range(len(run) - 1)]
    return pairs + [word for word in re.findall("[a-z]{2,}", text.lower())]
