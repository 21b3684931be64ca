"""Groups that tell who somebody is: columns whose values are names, or addresses by which people can be reached.

What a column means is for the researcher to say, so the study shows it; a safe export has no table by such groups.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from workbench import sources
from workbench.store import groups
from workbench.store.snapshot import private_words
from workbench.store.study import Study

_LOOKED_AT = 2_000
_MOSTLY = 0.5
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_LONGEST_NAME = 4


def telling_groups(study: Study) -> dict[str, int]:
    """Return the segments that name people, each with how many of its different values do.

    A segment names people where it is called so, or where at least half of its values are e-mail addresses, telephone
    numbers, or names of two to four words of which one is marked as a person's name in a comment.
    """
    marked = private_words(study)
    found: dict[str, int] = {}
    for name in groups.segment_names(study):
        values = groups.different_values(study, name, _LOOKED_AT)
        telling = sum(_tells(value, marked) for value in values)
        if sources.names_people(name):
            found[name] = len(values)
        elif telling and telling >= _MOSTLY * len(values):
            found[name] = telling
    return found


def _tells(value: str, marked: Collection[str]) -> bool:
    return sources.is_contact(value) or _is_name(value, marked)


def _is_name(value: str, marked: Collection[str]) -> bool:
    words = _WORD.findall(value)
    is_short = 2 <= len(words) <= _LONGEST_NAME and not any(map(str.isdigit, value))
    return is_short and any(word.casefold() in marked for word in words)
