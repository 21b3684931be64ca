"""Gives each theme one short name that people can read: its telling words, as phrases where people say so."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, islice
from sys import intern

from workbench.analysis.generalities import stands_in_a_case
from workbench.analysis.phrases import TEXTS_KEPT, Phrase, Sayings, may_name
from workbench.analysis.tokens import small_letters
from workbench.analysis.words import Weighted
from workbench.domain.text import excerpt

NAMELESS = "Comments without words"

_PARTS = 3
_LETTERS = 34
_CANDIDATES = 12
_TEXTS_READ = 200
_CAPITALS_SHARE = 0.6
_QUOTED = 40
_LONGEST_ABBREVIATION = 3
# A phrase that half of a theme's texts hold says enough alone.
_SAYS_ENOUGH = 0.5
_NEW_TEXTS = 0.5
_MARKED_SHARE = 0.1
_IN_A_CASE = 0.4
_WORD = re.compile(r"[^\W\d_](?:[\w'’-]*\w)?")
_NOT_SAID = re.compile(r"[^\w\s'’,\u0e31-\u0e4e]|\d|^$")
_BEFORE = re.compile(r"[\w,;:)]\s")
_GOES_ON = re.compile(r"\w")
_INSIDE = re.compile(rf"(?<={_BEFORE.pattern}){_WORD.pattern}")
# Letters that are told from others by their capitals alone, and those that count as one of them all the same.
_PLAIN = re.compile("[\x00-\x7fà-ÿ]+")
_LIKE_PLAIN = re.compile("[ıİſ]")


@dataclass(frozen=True)
class Theme:
    """What a name is made from: telling words, the strongest first, and texts, the most typical first.

    `barred` words, in small letters, are personal data: no name holds them.
    """

    words: Sequence[Weighted]
    texts: Sequence[str]
    language: str
    barred: frozenset[str] = frozenset()


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


def nameable(words: Sequence[Weighted], language: str, barred: frozenset[str]) -> list[Weighted]:
    """Return the words a name may be made of: general ones only if there are no others, barred ones never."""
    open_to_all = [pair for pair in words if pair[0].casefold() not in barred]
    telling = [pair for pair in open_to_all if may_name(pair[0], language)]
    return telling or open_to_all


def barred_words(private: Mapping[str, int], texts: Sequence[str]) -> frozenset[str]:
    """Return the words that are personal data in at least a tenth of the `texts` that hold them.

    `private` says how many comments hold a word, in small letters, as personal data. A street or a bridge may be
    taken for a person once among many; that does not bar it.
    """
    if not private:
        return frozenset()
    wanted = re.compile(r"\w+(?:['’-]\w+)*")
    marked_words = frozenset(private)
    held = Counter(
        word for text in texts for word in marked_words.intersection(wanted.findall(text.casefold()))
    )
    return frozenset(word for word, marked in private.items() if marked >= _MARKED_SHARE * held[word])


def _free_name(theme: Theme, taken: set[str]) -> str:
    candidates = _candidates(theme)
    shortest = next(candidates, "") or _quoted(theme)
    numbered = (f"{shortest} ({number})" for number in range(2, len(taken) + 3))
    return next(name for name in chain([shortest], candidates, numbered) if name.casefold() not in taken)


def _quoted(theme: Theme) -> str:
    """Return what is said most often, as a quotation: the name of a theme without telling words."""
    heard = [excerpt(text.strip(" .!…") or text, _QUOTED) for text in theme.texts[:_TEXTS_READ]]
    said = [text for text in heard if text and not _holds(text, theme.barred)]
    spoken = [text for text in said if not _NOT_SAID.search(text)] or said
    if not spoken:
        return NAMELESS
    times = Counter(text.casefold() for text in spoken)
    best = min(times, key=lambda text: (-times[text], len(text), text))
    forms = [text for text in spoken if text.casefold() == best]
    form = max(forms, key=lambda text: (not text.isupper(), text))
    shouted = form.isupper() and len(form) > _LONGEST_ABBREVIATION
    return f"“{_title(small_letters(form, theme.language) if shouted else form, theme.language)}”"


def _holds(text: str, barred: frozenset[str]) -> bool:
    return any(word.casefold() in barred for word in re.findall(r"[\w'’-]+", text))


def _title(name: str, language: str) -> str:
    first = "İ" if language in {"tr", "az"} and name[0] == "i" else name[0].upper()
    return first + name[1:]


def _candidates(theme: Theme) -> Iterator[str]:
    """Yield names of a theme: of as many phrases as make a name, the strongest first, then of one more each.

    Mostly the first of them is free, so that phrases are looked for and written as they are asked for.
    """
    texts = theme.texts[:_TEXTS_READ]
    words = nameable(theme.words[:_CANDIDATES], theme.language, theme.barred)
    chosen = _chosen(words, theme.language, Sayings(texts, theme.language, theme.barred))
    written = _Writing(texts, theme.language)
    strongest = list(islice(chosen, _PARTS))
    parts = [written.phrase(phrase.said) for phrase in strongest]
    enough = _enough(parts, strongest, len(texts))
    for number in range(max(enough, 1), len(parts) + 1):
        yield _title(", ".join(parts[:number]), theme.language)
    for phrase in chosen:
        parts.append(written.phrase(phrase.said))
        yield _title(", ".join(parts), theme.language)


def _chosen(words: Sequence[Weighted], language: str, sayings: Sayings) -> Iterator[Phrase]:
    """Yield phrases in the order in which each says most of what those before it leave unsaid.

    What a word is worth falls with the share of its texts that were spoken for before (after the greedy cover
    of Lin and Bilmes 2011): so a name does not say the same in two ways.
    """
    worths = [weight * (_IN_A_CASE if stands_in_a_case(word, language) else 1) for word, weight in words]
    pool = [(worths[place], place, words[place][0]) for place in _descending(worths)]
    chosen: list[Phrase] = []
    while best := _best(pool, chosen, sayings):
        yield best
        chosen.append(best)


def _descending(figures: Sequence[float]) -> list[int]:
    return sorted(range(len(figures)), key=lambda place: -figures[place])


def _best(
    pool: Sequence[tuple[float, int, str]], chosen: Sequence[Phrase], sayings: Sayings
) -> Phrase | None:
    """Return the phrase that says most of what those `chosen` leave unsaid; of equal ones the first by place.

    `pool` has words as (worth, place, word), those worth most first: a word cannot say more than it is worth, so that
    the phrases of the last ones need not be known.
    """
    covered: set[int] = set().union(*(phrase.inside for phrase in chosen))
    best, most = None, (0.0, 0)
    for worth, place, word in pool:
        if best and worth < most[0]:
            break
        phrase = sayings.phrase(word)
        told = (worth * _news(phrase, covered), -place)
        if (best is None or told > most) and not any(
            _repeats(phrase, sayings.key(word), one) for one in chosen
        ):
            best, most = phrase, told
    return best


def _news(phrase: Phrase, covered: set[int]) -> float:
    return 1 - _NEW_TEXTS * len(phrase.inside & covered) / max(len(phrase.inside), 1)


def _repeats(phrase: Phrase, key: str, chosen: Phrase) -> bool:
    """Say whether a phrase, or the word `key` it grew from, is in one that was chosen, or the other way round."""
    return (
        key in chosen.keys
        or bool(set(chosen.keys[:1]) & set(phrase.keys))
        or phrase.said in chosen.said
        or chosen.said in phrase.said
    )


def _enough(parts: Sequence[str], chosen: Sequence[Phrase], texts: int) -> int:
    """Return how many parts make a name: one phrase that says enough, else three parts or 34 letters at most."""
    if not parts:
        return 0
    if texts and len(chosen[0].keys) > 1 and len(chosen[0].whole) >= _SAYS_ENOUGH * texts:
        return 1
    lengths = [len(", ".join(parts[:n])) for n in range(1, min(len(parts), _PARTS) + 1)]
    return max(1, sum(length <= _LETTERS for length in lengths))


class _Writing:
    """Knows with which capitals people write a phrase or word inside a sentence: "GBP", "Apple Pay"."""

    def __init__(self, texts: Sequence[str], language: str) -> None:
        self._texts = [text for text in texts if not text.isupper()]
        self._times = Counter(chain.from_iterable(map(_forms_inside, self._texts)))
        self._capitals: dict[str, list[str]] = {}
        for form in self._times:
            if not form.islower():
                self._capitals.setdefault(small_letters(form, language), []).append(form)

    def phrase(self, phrase: str) -> str:
        seen = Counter(form for text in self._texts for form in _written_inside(phrase, text))
        return _usual(seen, _WORD.sub(lambda found: self._word(found[0]), phrase))

    def _word(self, word: str) -> str:
        if word not in self._capitals:
            return word
        return _usual(Counter({form: self._times[form] for form in [word, *self._capitals[word]]}), word)


@lru_cache(maxsize=TEXTS_KEPT)
def _forms_inside(text: str) -> frozenset[str]:
    return frozenset(map(intern, _INSIDE.findall(text)))


def _written_inside(phrase: str, text: str) -> set[str]:
    """Return the forms in which a text has a phrase inside a sentence, whatever its capitals."""
    if not _PLAIN.fullmatch(phrase) or _LIKE_PLAIN.search(text):
        return {found[0] for found in _whole(phrase).finditer(text)}
    small, place = text.lower(), 0
    found: set[str] = set()
    while (place := small.find(phrase, place)) >= 0:
        end = place + len(phrase)
        if _BEFORE.match(text, max(place - 2, 0), place) and not _GOES_ON.match(text, end):
            found.add(text[place:end])
            place = end
        else:
            place += 1
    return found


@lru_cache(maxsize=TEXTS_KEPT)
def _whole(phrase: str) -> re.Pattern[str]:
    return re.compile(rf"(?<={_BEFORE.pattern}){re.escape(phrase)}(?!{_GOES_ON.pattern})", re.IGNORECASE)


def _usual(seen: Counter[str] | None, otherwise: str) -> str:
    """Return the form that most of those `seen` have, if one prevails."""
    if not seen:
        return otherwise
    form, times = min(seen.items(), key=lambda item: (-item[1], item[0]))
    return form if times >= _CAPITALS_SHARE * seen.total() else otherwise
