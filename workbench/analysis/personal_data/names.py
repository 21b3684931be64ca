"""Names of people: after titles and introductions, by lists, by their shape, and where they are repeated."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from workbench.analysis.personal_data.letters import LETTERS
from workbench.analysis.personal_data.name_leads import (
    AFTER,
    SPEAKS,
    before_small_names,
    may_lead_to_small_names,
)
from workbench.analysis.personal_data.name_lists import (
    clear_family_names,
    family_names,
    fold,
    given_names,
    names_that_are_words,
)
from workbench.analysis.personal_data.name_runs import RUN, in_run, is_nothing, tokens
from workbench.analysis.personal_data.name_words import PLACES_AFTER, no_names
from workbench.analysis.personal_data.reading import Reading
from workbench.domain.personal_data import Mark

_SMALL_WORDS = re.compile(rf"[{LETTERS}]{{2,30}}(?:[ ][{LETTERS}]{{2,30}}){{0,3}}")
_WORD = re.compile(rf"(?<![{LETTERS}0-9_'\-])[{LETTERS}]+(?:-[{LETTERS}]+)?")
_SMALL_LINE = re.compile(
    r"^[ \t]*([a-zà-ɏ]{2,30}(?: [a-zà-ɏ]\.?)?(?: [a-zà-ɏ\-]{2,30}){1,2})[ \t]*$", re.MULTILINE
)
_SURE = 0.7
_NO_CAPITALS = bytes(code for code in range(128) if not chr(code).isupper())
_NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalpha())


def names(reading: Reading) -> Iterator[Mark]:
    """Mark names of people in alphabets that have capitals."""
    found = [*_by_runs(reading), *_small(reading), *_small_lines(reading)]
    yield from found
    yield from _repeated(reading, found)


def _by_runs(reading: Reading) -> Iterator[Mark]:
    shouting: bool | None = None
    for run in RUN.finditer(reading.plain):
        if is_nothing(run[0], reading.language):
            continue
        if shouting is None:
            shouting = _is_shouting(reading.plain)
        yield from in_run(reading, run, shouting=shouting)
        if not shouting:
            yield from _by_words_after(reading, run)


def _is_shouting(plain: str) -> bool:
    """Say whether capitals are as common as small letters, so that they tell nothing."""
    if plain.isascii():  # most texts of most files: worth the shortcut
        capitals = len(plain.encode().translate(None, _NO_CAPITALS))
        return 2 * capitals > len(plain.encode().translate(None, _NO_LETTERS))
    return 2 * sum(map(str.isupper, plain)) > sum(map(str.isalpha, plain))


def _by_words_after(reading: Reading, run: re.Match[str]) -> Iterator[Mark]:
    """Mark "Ahmet" in "Ahmet Bey", and somebody of two capitalised words who "said"."""
    polite = AFTER.match(reading.plain, run.end()) is not None
    if not polite and SPEAKS.match(reading.plain, run.end()) is None:
        return
    held = tokens(reading, run)
    if len(held) > 3 or any(word.never or word.word in PLACES_AFTER or word.is_shouted for word in held):
        return
    if polite and (held[-1].given or len(held) == 2):
        yield Mark(held[0].start, held[-1].end, "name", "title and capitalised words", 0.85)
    elif not polite and len(held) > 1:
        yield Mark(held[0].start, held[-1].end, "name", "verb of speech and capitalised words", 0.55)


def _small(reading: Reading) -> Iterator[Mark]:
    """Mark names in small letters after an introduction: a known given name, and the known names after it."""
    if not may_lead_to_small_names(reading.small, reading.language):
        return
    for match in before_small_names(reading.language).finditer(reading.plain):
        run = _SMALL_WORDS.match(reading.plain, match.end())
        if run is None or not run[0].islower():
            continue
        known = _known(run[0].split(), reading.language)
        if len(known) > 1 or (known and (match[1] or fold(known[0]) not in names_that_are_words())):
            yield Mark(
                run.start(), run.start() + len(" ".join(known)), "name", "introduction and name list", 0.7
            )


def _small_lines(reading: Reading) -> Iterator[Mark]:
    """Mark lines that hold a given and a family name in small letters and nothing else."""
    if "\n" not in reading.plain:
        return
    for line in _SMALL_LINE.finditer(reading.plain):
        given, *_, family = (fold(word) for word in line[1].split())
        is_given = given in given_names() and given not in names_that_are_words()
        if is_given and (family in clear_family_names() or family in given_names()):
            yield Mark(line.start(1), line.end(1), "name", "name list, alone on a line", 0.6)


def _known(words: list[str], language: str) -> list[str]:
    """Return the first of some words as far as they are a given name and further names."""
    never = no_names(language)
    count = 0
    for word in map(fold, words):
        if word in never or not (word in given_names() or (count and word in family_names())):
            break
        count += 1
    return words[:count]


def _repeated(reading: Reading, found: Iterable[Mark]) -> Iterator[Mark]:
    """Mark the words of names found with some certainty wherever the text has them again."""
    sure = {word for mark in found if mark.confidence >= _SURE for word in _words_of(mark, reading)}
    if not sure:
        return
    for match in _WORD.finditer(reading.plain):
        if match[0] in sure:
            yield Mark(match.start(), match.end(), "name", "repeats a name found elsewhere", 0.6)


def _words_of(mark: Mark, reading: Reading) -> Iterator[str]:
    """Yield the words of a name that would be one without the others."""
    never = no_names(reading.language)
    led = mark.method.startswith(("title", "introduction"))
    for match in _WORD.finditer(reading.plain, mark.start, mark.end):
        word = fold(match[0])
        named = led or word in given_names() or word in family_names()
        if len(word) > 3 and match[0][0].isupper() and named and word not in never:
            yield match[0]
