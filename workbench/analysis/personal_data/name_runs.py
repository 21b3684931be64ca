"""Runs of capitalised words, and which part of one is somebody's name by our lists or by its shape."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from workbench.analysis.personal_data.letters import LETTERS, UPPER
from workbench.analysis.personal_data.name_leads import LONGEST, Lead, lead_before, leads
from workbench.analysis.personal_data.name_lists import (
    at_home,
    clear_family_names,
    family_names,
    fold,
    given_names,
    names_that_are_words,
)
from workbench.analysis.personal_data.name_words import (
    ENDS_BEFORE_PLACES,
    PLACE_BEFORE,
    PLACES_AFTER,
    PLACES_BEFORE,
    SMALL_PLACES_AFTER,
    no_names,
)
from workbench.analysis.personal_data.reading import Reading
from workbench.domain.personal_data import Mark

_REST = rf"(?:\.?(?![{LETTERS}'])|[{LETTERS}]{{0,30}}(?:['\-][{LETTERS}]{{1,30}}){{0,2}})"
_NAMED = rf"[{UPPER}]{_REST}"
"""An initial or a capitalised word."""
_PARTICLE = (
    r"(?:de la|de los|de las|van de|van der|van den|von der|von|van|del|della|dos|das|de|da|do"
    r"|di|du|ter|ten|bin|ibn|af|av)"
)
RUN = re.compile(
    rf"[{UPPER}](?<![{LETTERS}0-9_'@#/\-].){_REST}(?:[ ]{{1,2}}(?:{_PARTICLE} )?{_NAMED}){{0,7}}"
)
_TOKEN = re.compile(rf"(?:{_PARTICLE} )?({_NAMED})")
_BEFORE = re.compile(PLACE_BEFORE)
_SHAPE = re.compile(
    r".*(?:sson|ssen|dóttir|ović|ević|avić|[a-zčšž]ić|vich|.[o]va|..ov|sk[iaý]|czyk|wicz|enko|chuk"
    r"|shvili|oğlu|escu|poulos|poulou|idis|akis"
    r"|ström|qvist|quist|(?:[lnrdpmt]|qu|gu)[eé]z)"
)
_SENTENCE_START = re.compile(r"(?:^|[.!?:;\n\"“”«»(\[*•\-–—…])[ \t]*$")
_LONGEST_NAME = 4
_SHORTEST_NAME = 2
_CAPITALS_FOR_NAMES = frozenset(
    "en es ca gl fr it pt nl sv da no nb nn fi et pl cs sk hu hr sl sr ro".split()
)
"""Languages that keep capitals for names, so that a foreign given name alone may be believed."""
_LAVISH_WITH_CAPITALS = frozenset(("de", "tr"))
"""German gives them to every noun; Turkish comments, to every word of a line."""
_TURKISH_TITLES = frozenset("bey hanim abi abla hoca efendi".split())
_NEXT_WORD = re.compile(r"(?:'s)?\.? ([a-z]+)")
_SAINTS = frozenset("san santa santo st saint sankt fort mount lake port cape mc mac".split())


class Token(NamedTuple):
    """A word of a run. `word` is folded; the lists it is in are told by `given`, `family` and `never`.

    `start` is the word's own, `from_particle` that of the "van" or "de la" before it.
    """

    from_particle: int
    start: int
    end: int
    text: str
    word: str
    given: bool
    family: bool
    never: bool

    @property
    def is_initial(self) -> bool:
        return len(self.text.rstrip(".")) == 1

    @property
    def is_shouted(self) -> bool:
        return not self.is_initial and self.text.isupper()

    @property
    def ends_like_a_name(self) -> bool:
        return self.word in clear_family_names() or _SHAPE.fullmatch(self.text.lower()) is not None


def tokens(reading: Reading, run: re.Match[str]) -> list[Token]:
    """Split a run into words; a possessive ending is left outside of the word it is on."""
    if " " not in run[0]:  # most are one word
        known = _known(run[0], reading.language)
        return [Token(run.start(), run.start(), run.start() + len(known[0]), *known)]
    found: list[Token] = []
    for match in _TOKEN.finditer(reading.plain, run.start(), run.end()):
        known = _known(match[1], reading.language)
        start = match.start(1)
        found.append(Token(match.start(), start, start + len(known[0]), *known))
    return found


@lru_cache(maxsize=50_000)
def _known(word: str, language: str) -> tuple[str, str, bool, bool, bool]:
    """Return a word without its ending, how it is looked up, and which lists it is in: a token's last five."""
    text = _without_ending(word, language)
    folded = fold(text)
    return text, folded, folded in given_names(), folded in family_names(), folded in no_names(language)


def is_nothing(run: str, language: str) -> bool:
    """Say whether a run is one word alone that is never a name, as most are: what begins a sentence."""
    return " " not in run and _known(run, language)[-1]


def _without_ending(word: str, language: str) -> str:
    """Cut an English "'s", and in Turkish any ending in small letters, off a name."""
    stem, apostrophe, ending = word.partition("'")
    if apostrophe and len(stem) > 1 and (ending.lower() == "s" or (language == "tr" and ending.islower())):
        return stem
    return word


def in_run(reading: Reading, run: re.Match[str], *, shouting: bool) -> Iterator[Mark]:
    """Mark the names in one run of capitalised words."""
    if run.end() - run.start() < _SHORTEST_NAME:
        return
    words = tokens(reading, run)
    if all(word.never for word in words):
        return
    lead = None
    if not words[0].never:
        lead = lead_before(reading.plain[max(0, run.start() - 40) : run.start()], reading.language)
    alone = len(words) == 1 and lead is None and not words[0].given
    if alone or _follows_a_place(reading.before(run.start(), 26)):
        return
    at = 0
    while at < len(words):
        length, method, confidence = _name_at(reading, words, at, lead, shouting=shouting)
        if method:
            yield Mark(words[at].start, words[at + length - 1].end, "name", method, confidence)
        at += max(1, length)
        if at < len(words):
            lead = _lead_inside(words, at, reading.language)


def _follows_a_place(before: str) -> bool:
    """Say whether the words before a run make it a place's; few words can, and that is quickly seen."""
    return before.rstrip("\n").rstrip(" ").endswith(ENDS_BEFORE_PLACES) and _BEFORE.search(before) is not None


def _lead_inside(words: list[Token], at: int, language: str) -> Lead | None:
    """Return what the capitalised words before one say about it, as in "Dear Maria" and "Mayor Bowser"."""
    table = leads(language)
    for count in range(min(at, LONGEST), 0, -1):
        lead = table.get(" ".join(word.word for word in words[at - count : at]))
        if lead:
            return lead
    return None


_NOTHING = (1, "", 0.0)
Judged = tuple[int, str, float]


def _name_at(reading: Reading, words: list[Token], at: int, lead: Lead | None, *, shouting: bool) -> Judged:
    """Return how many words from one on are a name, by what method and how surely; no method if none."""
    first = words[at]
    length = _extent(words, at)
    after = words[at + length] if at + length < len(words) else None
    skipped = _of_a_place(words, at, length)
    if skipped:
        return skipped, "", 0.0
    if after is not None and after.word in _TURKISH_TITLES and not first.never and reading.language == "tr":
        return length, "title and capitalised words", 0.85
    if lead and _is_led(words[at : at + length], lead, shouting=shouting):
        return length, lead.method, lead.confidence
    if at + length == len(words) and _is_part_of_a_place(reading, words[-1]):
        return length, "", 0.0
    if length > 1:
        return _several(reading, words[at : at + length], shouting=shouting)
    if first.given and not (shouting and first.is_shouted):
        return _alone(reading, first)
    return _NOTHING


def _of_a_place(words: list[Token], at: int, length: int) -> int:
    """Return how many words from one on are a place's ("Plaza ...", "San Juan", "Oak Park"); 0 if none."""
    if words[at].word in PLACES_BEFORE:
        return len(words) - at
    if words[at].word in _SAINTS and at + 1 < len(words):
        return 2
    after = words[at + length].word if at + length < len(words) else ""
    if after in PLACES_BEFORE:
        return length
    return length + 1 if after in PLACES_AFTER else 0


def _is_part_of_a_place(reading: Reading, last: Token) -> bool:
    following = _NEXT_WORD.match(reading.plain, last.end)
    return following is not None and following[1] in SMALL_PLACES_AFTER


def _is_led(words: list[Token], lead: Lead, *, shouting: bool) -> bool:
    first = words[0]
    if first.never or first.word in PLACES_AFTER or all(word.is_initial for word in words):
        return False
    if first.from_particle < first.start and lead.confidence < 0.8:
        return False
    if lead.listed or shouting:
        return first.given
    return lead.confidence > 0.8 or not first.is_shouted


def _extent(words: list[Token], at: int) -> int:
    """Return how many words may belong to a name that starts here."""
    length = 1
    while at + length < len(words) and length < _LONGEST_NAME:
        word = words[at + length]
        if words[at + length - 1].end + 1 < word.from_particle:
            break
        if (word.never or word.word in PLACES_AFTER) and not word.is_initial:
            break
        length += 1
    while length > 1 and words[at + length - 1].is_initial:
        length -= 1
    return length


def _several(reading: Reading, words: list[Token], *, shouting: bool) -> Judged:
    first, last = words[0], words[-1]
    known = last.family or last.ends_like_a_name
    if first.is_shouted and not (
        first.given
        and not first.never
        and last.family
        and (not shouting or last.word in clear_family_names())
    ):
        return _NOTHING
    if first.given and (known or _is_given_here(reading, first)):
        return len(words), "name list and capitalised words", 0.85 if known else 0.75
    if first.is_initial:
        return _initials_first(words)
    if first.never or len(first.text) < 3 or reading.language in _LAVISH_WITH_CAPITALS:
        return _NOTHING
    return _by_shape(reading, words)


def _is_given_here(reading: Reading, word: Token) -> bool:
    """Say whether a given name needs no known family name after it in a text of this language."""
    if word.never or word.word in names_that_are_words():
        return False
    return reading.language not in _LAVISH_WITH_CAPITALS or word.word in at_home(reading.language)


def _by_shape(reading: Reading, words: list[Token]) -> Judged:
    last = words[-1]
    if len(words) == 3 and words[1].is_initial and len(last.text) > 2:
        if words[1].text.endswith(".") or last.ends_like_a_name:
            return 3, "a name's shape (initial in the middle)", 0.7
        return _NOTHING
    paired = len(words) == 2 and last.from_particle == last.start
    if paired and last.ends_like_a_name and not last.is_shouted and not _starts(reading, words[0]):
        return 2, "a name's shape (ending of the family name)", 0.6
    return _NOTHING


def _initials_first(words: list[Token]) -> Judged:
    """Tell "J. Smith" from "Plan B"."""
    last = words[-1]
    if words[0].text.endswith(".") and last.family and all(word.is_initial for word in words[:-1]):
        return len(words), "a name's shape (initials and family name)", 0.65
    return _NOTHING


def _starts(reading: Reading, word: Token) -> bool:
    return _SENTENCE_START.search(reading.plain[max(0, word.start - 4) : word.start]) is not None


def _alone(reading: Reading, word: Token) -> Judged:
    """Judge a given name that stands alone: a foreign one, or one that is a word, needs more."""
    if word.never or word.word in names_that_are_words() or word.is_shouted:
        return _NOTHING
    if word.word in at_home(reading.language):
        return (1, "name list", 0.6) if len(word.word) > 2 else _NOTHING
    if reading.language not in _CAPITALS_FOR_NAMES or len(word.word) < 4:
        return _NOTHING
    spoken_to = reading.plain[word.end : word.end + 1] in (",", ":")
    return (1, "name list", 0.5) if spoken_to or len(word.word) > 4 else _NOTHING
