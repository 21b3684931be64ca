"""What the values of one column look like, in figures: the evidence on which its role is guessed."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from workbench.sources.contacts import is_contact
from workbench.sources.dates import order_of, to_iso
from workbench.sources.languages import code_of_language
from workbench.sources.measures import is_number, is_truth

_LINK = re.compile(r"(?:https?://|www\.)\S+")
_STRUCTURE = re.compile(r"[\[{].*[\]}]", re.DOTALL)
_WORD = re.compile(r"\w+")
_WITHOUT_SPACES = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)
_CHARACTERS_PER_WORD = 3
_LETTERS = re.compile(r"[\W_]+")
_DECIDING = 500


@dataclass(frozen=True)
class Profile:
    """One column: its name, and the filled values among the records looked at.

    `label` says more than the name where the file has both ("Q8" and what was asked); else it is the name.
    """

    name: str
    label: str
    place: int
    values: tuple[str, ...]
    total: int

    @cached_property
    def distinct(self) -> int:
        return len(set(self.values))

    @property
    def is_empty(self) -> bool:
        return not self.values

    @property
    def is_unique(self) -> bool:
        return bool(self.values) and self.distinct == len(self.values) == self.total

    @cached_property
    def variety(self) -> float:
        """Return the share of values that differ from all before them."""
        return self.distinct / max(1, len(self.values))

    def share(self, test: Callable[[str], object]) -> float:
        """Return the share of (up to 500) values that pass `test`."""
        tried = self.values[:_DECIDING]
        return sum(1 for value in tried if test(value)) / max(1, len(tried))

    @cached_property
    def numbers(self) -> float:
        return self.share(is_number)

    @cached_property
    def truths(self) -> float:
        return self.share(is_truth)

    @cached_property
    def dates(self) -> float:
        order = order_of(self.values[:_DECIDING]).order
        return self.share(lambda value: to_iso(value, order))

    @cached_property
    def calendar_dates(self) -> float:
        """Like `dates`, but long numbers do not count as seconds since 1970."""
        order = order_of(self.values[:_DECIDING]).order
        return self.share(lambda value: to_iso(value, order, epoch=False))

    @cached_property
    def languages(self) -> float:
        return self.share(code_of_language)

    @cached_property
    def links(self) -> float:
        return self.share(_LINK.fullmatch)

    @cached_property
    def structures(self) -> float:
        return self.share(_STRUCTURE.fullmatch)

    @cached_property
    def contacts(self) -> float:
        return self.share(is_contact)

    @cached_property
    def words(self) -> float:
        """Return the mean number of words of a value; three characters are a word where blanks are not."""
        tried = self.values[:_DECIDING]
        return sum(map(word_count, tried)) / max(1, len(tried))

    @cached_property
    def prose(self) -> float:
        """Return the share of values of three words or more."""
        return self.share(lambda value: word_count(value) >= 3)

    @property
    def is_text(self) -> bool:
        """Whether the values could be what people wrote, rather than numbers, dates, links or codes."""
        return max(self.numbers, self.calendar_dates, self.links, self.structures, self.truths) < 0.5

    @property
    def is_choice(self) -> bool:
        """Whether the values repeat like the options of a list."""
        few = self.distinct <= 2 or self.distinct * 5 <= len(self.values)
        return len(self.values) >= 20 and few and self.distinct <= 60 and self.words < 12

    @cached_property
    def letters(self) -> tuple[str, ...]:
        """Return the values bare of blanks and punctuation, to compare columns by."""
        return tuple(_LETTERS.sub("", value).casefold() for value in self.values[:_DECIDING])


def word_count(text: str) -> int:
    """Return about how many words a text has, in any script."""
    unspaced = len(_WITHOUT_SPACES.findall(text))
    if unspaced == 0:
        return len(_WORD.findall(text))
    rest = _WITHOUT_SPACES.sub(" ", text)
    return -(-unspaced // _CHARACTERS_PER_WORD) + len(_WORD.findall(rest))


def profiles(
    names: Sequence[str], rows: Sequence[Sequence[str]], labels: Sequence[str] = ()
) -> tuple[Profile, ...]:
    """Return a profile of every column over `rows`; rows may be shorter than the names."""
    return tuple(
        Profile(
            name,
            labels[place] if place < len(labels) and labels[place] else name,
            place,
            tuple(row[place] for row in rows if place < len(row) and row[place].strip()),
            len(rows),
        )
        for place, name in enumerate(names)
    )
