"""Groups that tell who somebody is: columns whose values are names, or addresses by which people can be reached.

What a column means is for the researcher to say, so the study shows it; a safe export has no table by such groups.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import NamedTuple

from workbench import sources
from workbench.store import groups
from workbench.store.snapshot import private_words
from workbench.store.study import Study
from workbench.store.voices import CHANNEL

_LOOKED_AT = 2_000
_MOSTLY = 0.5
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_LONGEST_NAME = 4


class Telling(NamedTuple):
    """How many different values a column has, how many of them name people, and whether it is called so."""

    values: int
    naming: int
    is_called_so: bool = False

    @property
    def is_seen(self) -> bool:
        """Whether its values show it, whatever the column is called."""
        return self.naming > 0 and self.naming >= _MOSTLY * self.values

    @property
    def is_telling(self) -> bool:
        return self.is_called_so or self.is_seen


def telling_groups(study: Study) -> dict[str, int]:
    """Return the groups that name people, each with how many of its different values do; all if it is called so."""
    found = telling_columns(study)
    return {name: each.values if each.is_called_so else each.naming for name, each in found.items()}


def telling_columns(study: Study) -> dict[str, Telling]:
    """Return the segments that name people, and under CHANNEL the channels if they do.

    A segment names people where it is called so, or where at least half of its values are e-mail addresses, telephone
    numbers, or names of two to four words of which one is marked as a person's name in a comment. Channels are known
    by their values alone: what their column was called is not kept.
    """
    marked = private_words(study)
    looked_at = {
        name: _looked_at(values, marked, is_called_so=sources.names_people(name))
        for name, values in groups.different_values(study, _LOOKED_AT).items()
    }
    channels = _looked_at(groups.different_channels(study, _LOOKED_AT), marked)
    if channels.is_telling:
        looked_at[CHANNEL] = channels
    return {name: each for name, each in looked_at.items() if each.is_telling}


def _looked_at(values: Sequence[str], marked: Collection[str], *, is_called_so: bool = False) -> Telling:
    return Telling(len(values), sum(_tells(value, marked) for value in values), is_called_so)


def _tells(value: str, marked: Collection[str]) -> bool:
    return sources.is_contact(value) or _is_name(value, marked)


def _is_name(value: str, marked: Collection[str]) -> bool:
    words = _WORD.findall(value)
    is_short = 2 <= len(words) <= _LONGEST_NAME and not any(map(str.isdigit, value))
    return is_short and any(word.casefold() in marked for word in words)
