"""What stays of a text when case, punctuation and spaces no longer count: only that is compared."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from workbench.analysis.scripts import letters_by_script

# "1.5" and "15", "+1" and "-1" must not become the same when punctuation goes.
_NUMBER = re.compile(r"[-−+]\d+|\d+(?:[.,:/-]\d+)+")
_DIGIT = re.compile(r"\d")
_QUESTION_MARKS = frozenset("?؟;՞፧")


class _Kept(dict[int, int | None]):
    """A table for `str.translate` that decides by a character's category and remembers the answer."""

    def __init__(self, categories: str, others: frozenset[str] = frozenset()) -> None:
        super().__init__()
        self._categories, self._others = categories, others

    def __missing__(self, code: int) -> int | None:
        character = chr(code)
        kept = unicodedata.category(character)[0] in self._categories or character in self._others
        self[code] = code if kept else None
        return self[code]


_LETTERS = _Kept("LMN")
_TELLING = _Kept("LMNS", _QUESTION_MARKS)


def fold(text: str) -> str:
    """Return `text` without differences of case and width; the Turkish i's count as one letter."""
    if text.isascii():  # most texts of most files: worth the shortcut
        return text.lower()
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    return folded.replace("ı", "i").replace("i\u0307", "i")


def letters(text: str) -> str:
    """Return the letters, marks and digits of `text`, folded: no spaces, so writing without them is no matter."""
    return fold(text).translate(_LETTERS)


def key(text: str) -> str:
    """Return what two texts must share to be nearly equal: letters, digits, symbols and question marks.

    A text of punctuation alone is its own key.
    """
    folded = fold(text)
    told = folded.translate(_TELLING)
    numbers = " ".join(_NUMBER.findall(folded)) if _DIGIT.search(told) else ""
    return f"{told}\0{numbers}" if told else f"\0\0{text}"


@lru_cache(maxsize=1 << 16)
def worth(character: str) -> int:
    """Return how many letters of an alphabet `character` (a letter, mark or digit) stands for: 3 for Chinese."""
    return sum(letters_by_script(character).values()) or 1
