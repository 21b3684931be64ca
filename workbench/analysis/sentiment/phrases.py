"""Finding many phrases in a text at once, the longest at each place."""

from __future__ import annotations

import re
from collections.abc import Iterable

Branches = dict[str, "Branches"]
_END = ""


def any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern for the longest of `phrases` at each place.

    A plain alternation tries every phrase at every character; branching by letters, as here, tries few.
    """
    tree: Branches = {}
    for phrase in phrases:
        branch = tree
        for letter in phrase:
            branch = branch.setdefault(letter, {})
        branch[_END] = {}
    return re.compile(_written(tree))


def _written(tree: Branches) -> str:
    ways = [re.escape(letter) + _written(branch) for letter, branch in sorted(tree.items()) if letter != _END]
    if not ways:
        return ""
    group = f"(?:{'|'.join(ways)})"
    return f"{group}?" if _END in tree else group
