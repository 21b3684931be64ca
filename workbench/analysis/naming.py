"""Gives each theme one short name that people can read: its telling words, as phrases where people say so."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from workbench.analysis.tokens import PAIRS_OF_CHARACTERS, WITHOUT_SPACES, small_letters
from workbench.domain.text import excerpt

NAMELESS = "Comments without words"

_PARTS = 3
_LETTERS = 34
_CANDIDATES = 8
_TEXTS_READ = 300
_PHRASE_SHARE = 0.3
_PHRASE_TIMES = 3
_LONGEST_RUN = 6
_CAPITALS_SHARE = 0.6
_QUOTED = 40


@dataclass(frozen=True)
class Theme:
    """What a name is made from: telling words, the strongest first, and texts, the most typical first."""

    words: Sequence[str]
    texts: Sequence[str]
    language: str


def names(themes: Sequence[Theme], taken: set[str]) -> list[str]:
    """Name the themes in order, none as another or as one of `taken`, which grows by the new names.

    A name that is taken (small letters and capitals being the same) grows by a word, at last by a number.
    """
    found: list[str] = []
    for theme in themes:
        name = _free_name(theme, taken)
        taken.add(name.casefold())
        found.append(name)
    return found


def _free_name(theme: Theme, taken: set[str]) -> str:
    parts = _parts(theme)
    shortest = _fitting(parts)
    candidates = [_title(", ".join(parts[:n]), theme.language) for n in range(shortest, len(parts) + 1) if n]
    if not candidates:
        candidates = [f"“{excerpt(theme.texts[0], _QUOTED)}”" if theme.texts else NAMELESS]
    numbered = (f"{candidates[0]} ({number})" for number in range(2, len(taken) + 3))
    return next(name for name in [*candidates, *numbered] if name.casefold() not in taken)


def _fitting(parts: Sequence[str]) -> int:
    """Return how many parts make a name of three parts or 34 letters at most, one at least."""
    lengths = [len(", ".join(parts[:n])) for n in range(1, min(len(parts), _PARTS) + 1)]
    return max(1, sum(length <= _LETTERS for length in lengths)) if parts else 0


def _title(name: str, language: str) -> str:
    first = "İ" if language in {"tr", "az"} and name[0] == "i" else name[0].upper()
    return first + name[1:]


def _parts(theme: Theme) -> list[str]:
    """Return words and phrases for a name, the strongest first, none used twice."""
    texts = theme.texts[:_TEXTS_READ]
    pool = list(theme.words[:_CANDIDATES])
    join = _joiner([small_letters(text, theme.language) for text in texts], theme.language)
    parts: list[str] = []
    while pool:
        phrase, used = join(pool[0], pool[1:])
        pool = [word for word in pool[1:] if word not in used]
        parts.append(_as_written(phrase, texts))
    return parts


Joiner = Callable[[str, Sequence[str]], tuple[str, set[str]]]


def _joiner(texts: Sequence[str], language: str) -> Joiner:
    """Return what makes a phrase of a word and one of some others, and says which of them it used."""
    if language in PAIRS_OF_CHARACTERS:
        whole = "\n".join(texts)
        return lambda word, others: _run(word, others, whole)
    if language in WITHOUT_SPACES:
        whole = "\n".join(texts)
        return lambda word, others: _phrase(word, others, "", whole.count, lambda a, b: whole.count(a + b))
    split = [re.findall(r"[\w'’-]+", text) for text in texts]
    single = Counter(word for words in split for word in words)
    double = Counter(pair for words in split for pair in pairwise(words))
    return lambda word, others: _phrase(word, others, " ", single.__getitem__, lambda a, b: double[a, b])


def _phrase(
    word: str,
    others: Sequence[str],
    space: str,
    times: Callable[[str], int],
    together: Callable[[str, str], int],
) -> tuple[str, set[str]]:
    found = [
        (together(*pair), pair, other)
        for other in others
        for pair in ((word, other), (other, word))
        if together(*pair) >= max(_PHRASE_TIMES, _PHRASE_SHARE * min(times(word), times(other)))
    ]
    if not found:
        return word, set()
    _, pair, other = max(found, key=lambda item: item[0])
    return space.join(pair), {other}


def _run(word: str, others: Sequence[str], whole: str) -> tuple[str, set[str]]:
    """Chain overlapping pairs of characters into the word they were cut from."""
    used: set[str] = set()
    least = max(_PHRASE_TIMES, _PHRASE_SHARE * whole.count(word))
    while len(word) < _LONGEST_RUN:
        longer = [(word + other[1:], other) for other in others if other[0] == word[-1]]
        longer += [(other[:-1] + word, other) for other in others if other[-1] == word[0]]
        longer = [(run, other) for run, other in longer if other not in used and whole.count(run) >= least]
        if not longer:
            break
        word, other = longer[0]
        used.add(other)
    return word, used | {other for other in others if other in word}


def _as_written(phrase: str, texts: Sequence[str]) -> str:
    """Return the phrase with the capitals most people give it inside a sentence: "GBP", "Apple Pay"."""
    inside = re.compile(rf"(?<=[\w,;:)]\s){re.escape(phrase)}(?!\w)", re.IGNORECASE)
    seen = Counter(match for text in texts if not text.isupper() for match in inside.findall(text))
    if not seen:
        return phrase
    form, times = min(seen.items(), key=lambda item: (-item[1], item[0]))
    return form if times >= _CAPITALS_SHARE * seen.total() else phrase
