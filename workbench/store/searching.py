"""Finds which texts hold some words, part by part, so that the first of them are there at once.

Three characters and more are looked up in the index of trigrams. One or two are looked up there as the beginning of a
trigram, or at the end of a text; where that may be very many texts, these are read instead, from the first on.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING
from unicodedata import normalize

from workbench.store.connection import StudyDatabase
from workbench.store.selecting import SHORTEST_TRIGRAM_QUERY, like, phrase

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_FIRST_LOOKED_UP, _LOOKED_UP, _READ = 10_000, 100_000, 10_000
_LISTED_AT_ONCE = 1 << 16
"""Characters of a list of numbers that are read before another thread may go on: one that paints would wait."""
_ENDS_AT_ONCE = 20_000
_MANY = 5_000
"""Where more than so many places may hold a short word, reading finds the first of them sooner than looking up all."""
_TERMS = "temp.search_terms"
_MAKE_TERMS = f"CREATE VIRTUAL TABLE IF NOT EXISTS {_TERMS} USING fts5vocab(main, text_search, instance)"
_FREQUENT = 64
"""A word met so often in the first part is read for, not looked up."""
_TERM = f"FROM {_TERMS} WHERE term >= ? AND term < ?"
_LAST = "\U0010ffff"
_MARKS = range(0x300, 0x370)
"""Combining marks, which the index drops: what stands before one at the end of a text has no place of its own there."""


class Ends:
    """The last two characters of every text: what no trigram begins with.

    Read part by part; a part that was interrupted is read again.
    """

    def __init__(self, database: StudyDatabase) -> None:
        self._database = database
        self._highest: int = database.one("SELECT ifnull(max(id), 0) FROM unique_text")[0]
        self._low = 1
        self._parts: list[tuple[NDArray[np.int32], NDArray[np.uint32], NDArray[np.uint32]]] = []
        self._marked: list[NDArray[np.int32]] = []

    def advance(self) -> bool:
        """Read the next part; return whether there is more."""
        if self._low > self._highest:
            return False
        numbers, ends = self._database.one(
            "SELECT group_concat(id), group_concat(substr('  ' || content, -2), '') FROM"
            " (SELECT id, content FROM unique_text WHERE id BETWEEN ? AND ? ORDER BY id)",
            (self._low, self._low + _ENDS_AT_ONCE - 1),
        )
        if numbers is not None:
            self._take(numbers, ends)
        self._low += _ENDS_AT_ONCE
        return True

    def texts(self, words: str) -> NDArray[np.int32]:
        """Return the texts that may hold one or two characters where no trigram begins with them."""
        import numpy as np

        first, *second = (_ways(letter) for letter in words)
        found = list(self._marked)
        for numbers, before, last in self._parts:
            held = _is_any(before, first)
            held = held & _is_any(last, second[0]) if second else held | _is_any(last, first)
            found.append(numbers[held])
        return np.concatenate(found) if found else np.zeros(0, np.int32)

    def _take(self, told: str, ends: str) -> None:
        import numpy as np

        numbers = np.fromstring(told, np.int32, sep=",")
        letters = np.frombuffer(ends.encode("utf-32-le", "surrogatepass"), np.uint32)
        before, last = letters[::2].copy(), letters[1::2].copy()
        self._parts.append((numbers, before, last))
        marked = _is_within(before, _MARKS) | _is_within(last, _MARKS)
        if marked.any():
            self._marked.append(numbers[marked])


class Search:
    """Which texts hold `words`: `found[text]` is true where they do, for every text below `upto`."""

    def __init__(self, words: str, ends: Ends, highest: int) -> None:
        import numpy as np

        self._words, self._ends, self._highest = words, ends, highest
        self.found: NDArray[np.bool_] = np.zeros(highest + 1, np.bool_)
        self.upto = 1
        self._is_short = len(words) < SHORTEST_TRIGRAM_QUERY
        self._size = _READ if self._is_short else _FIRST_LOOKED_UP
        self._was_looked_up = False
        self._met = 0

    @property
    def is_whole(self) -> bool:
        return self.upto > self._highest

    def advance(self, database: StudyDatabase) -> None:
        """Look through some more texts. An interrupted part is looked through again.

        The first texts tell whether a short word is frequent; where the index folds its letters with others, only one
        that is not is looked up.
        """
        is_sure = self._met < _FREQUENT or is_alone(self._words)
        if self._is_short and not self._was_looked_up and self.upto > 1 and is_sure:
            self._look_up(database)
        elif not self.is_whole:
            self._look_on(database, self._size)
            if not self._is_short:
                # A frequent word is met among the first texts, a rare one soonest in large parts.
                self._size = min(2 * self._size, _LOOKED_UP)

    def finish(self, database: StudyDatabase) -> None:
        """Look through all the rest. What the index is asked for in one go takes a fraction of what parts of it take:
        each begins with finding every trigram of a long word in every part of the index.
        """
        while not self.is_whole:
            if self._is_short:
                self.advance(database)
            else:
                self._look_on(database, self._highest)

    def _look_on(self, database: StudyDatabase, size: int) -> None:
        limits = (self.upto, self.upto + size - 1)
        if self._is_short:
            condition = "FROM unique_text WHERE id BETWEEN ? AND ? AND content LIKE ? ESCAPE '\\'"
            told = database.one(f"SELECT group_concat(id) {condition}", (*limits, like(self._words)))
        else:
            condition = "FROM text_search WHERE rowid BETWEEN ? AND ? AND text_search MATCH ?"
            told = database.one(f"SELECT group_concat(rowid) {condition}", (*limits, phrase(self._words)))
        self._mark(told[0])
        self.upto += size

    def _look_up(self, database: StudyDatabase) -> None:
        """Find a short word at once; leave one whose places are many and have to be looked at to reading."""
        begin, ending = folded(self._words), self._ends.texts(self._words)
        if begin:
            database.execute(_MAKE_TERMS)
            asked = (begin, begin + _LAST)
            if is_alone(self._words):
                self._mark(database.one(f"SELECT group_concat(doc) {_TERM}", asked)[0])
                self._check(database, ending.tolist())
            elif len(ending) <= _MANY:
                rows = database.all(f"SELECT doc {_TERM} LIMIT {_MANY + 1}", asked)
                if len(rows) <= _MANY:
                    self._check(database, sorted({*(row[0] for row in rows), *ending.tolist()}))
        self._was_looked_up = True

    def _check(self, database: StudyDatabase, texts: list[int]) -> None:
        """Keep of `texts` those that hold the word as it was written; the index folds letters readers tell apart."""
        listed = ",".join(map(str, texts))
        told = database.one(
            f"SELECT group_concat(id) FROM unique_text WHERE id IN ({listed}) AND content LIKE ? ESCAPE '\\'",
            (like(self._words),),
        )
        self._mark(told[0])
        self.upto = self._highest + 1

    def _mark(self, told: str | None) -> None:
        for numbers in _listed(told or ""):
            self.found[numbers[numbers <= self._highest]] = True
            self._met += len(numbers)


def _listed(told: str) -> Iterator[NDArray[np.int64]]:
    """Yield the numbers of a list with commas, some at a time."""
    import numpy as np

    begin = 0
    while begin < len(told):
        end = told.find(",", begin + _LISTED_AT_ONCE)
        end = len(told) if end < 0 else end
        yield np.fromstring(told[begin:end], np.int64, sep=",")
        begin = end + 1


def _ways(letter: str) -> list[int]:
    """Return the letter as LIKE takes it: the letters of ASCII small or large."""
    return [ord(letter.lower()), ord(letter.upper())] if letter.isascii() else [ord(letter)]


def _is_any(letters: NDArray[np.uint32], wanted: list[int]) -> NDArray[np.bool_]:
    held = letters == wanted[0]
    for letter in wanted[1:]:
        held |= letters == letter
    return held


def _is_within(letters: NDArray[np.uint32], limits: range) -> NDArray[np.bool_]:
    return (letters >= limits.start) & (letters < limits.stop)


def is_alone(words: str) -> bool:
    """Return whether the index folds no other letters with those of `words`, as in scripts without small and large."""
    return all(
        not letter.isascii() and letter.lower() == letter.upper() == normalize("NFKD", letter)
        for letter in words
    )


@cache
def folded(words: str) -> str:
    """Return one or two characters as the index of trigrams keeps them; "" where it drops one."""
    from workbench.store.words.trigrams import folded_letters

    kept = folded_letters(words)
    return "".join(kept[letter] for letter in words) if all(letter in kept for letter in words) else ""
