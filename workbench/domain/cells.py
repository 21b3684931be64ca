"""Keeps spreadsheets from running what people wrote: one rule for our files, used to write and to read them.

A spreadsheet takes a cell that begins with = + - @ (or their full-width twins), or with a tab, a line end or
a NUL, for a formula or swallows what comes first. Such a cell gets an apostrophe in front. So does one that
begins with apostrophes followed by such a character, which makes the rule reversible for every text.
"""

from __future__ import annotations

import re

_RISKY = "=+\\-@\t\r\n\x00\uff1d\uff0b\uff0d\uff20"
_BEGINNINGS = frozenset("'=+-@\t\r\n\x00\uff1d\uff0b\uff0d\uff20")
_NEEDS_GUARD = re.compile(rf"'*[{_RISKY}]")
_HAS_GUARD = re.compile(rf"'+[{_RISKY}]")


def guarded(text: str) -> str:
    """Return `text` as a cell that no spreadsheet takes for a formula."""
    return "'" + text if text[:1] in _BEGINNINGS and _NEEDS_GUARD.match(text) else text


def unguarded(cell: str) -> str:
    """Return the text from which `guarded` made this cell."""
    return cell[1:] if _HAS_GUARD.match(cell) else cell
