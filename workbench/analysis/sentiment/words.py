"""Reading texts word by word against a lexicon of words and phrases, for languages that write spaces."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from workbench.analysis.sentiment.clues import PLAIN, STOP, Clue

_PIECES = re.compile(r"[^\W_]+(?:[/'’][^\W_]+)*|[.,;:!?…\n]")
_LINKS = re.compile(r"(?:https?://|www\.)\S+|@\w+")


@dataclass(frozen=True)
class WordReader:
    """Turns a text into clues: the longest known phrase at each word, else what `unknown` says of it."""

    phrases: Mapping[str, Sequence[Clue]]
    folded: Callable[[str], str]
    unknown: Callable[[str], Clue] = field(default=lambda _: PLAIN)

    def __post_init__(self) -> None:
        longest: dict[str, int] = {}
        for phrase in self.phrases:
            words = phrase.split()
            longest[words[0]] = max(longest.get(words[0], 1), len(words))
        object.__setattr__(self, "_longest", longest)

    _longest: dict[str, int] = field(init=False, repr=False, default_factory=dict[str, int])

    def clues(self, text: str) -> Iterator[Clue]:
        words = _PIECES.findall(self.folded(_LINKS.sub(" ", text)))
        place = 0
        while place < len(words):
            length, found = self._at(words, place)
            yield from found
            place += length

    def _at(self, words: list[str], place: int) -> tuple[int, Sequence[Clue]]:
        word = words[place]
        if not word[0].isalnum():
            return 1, (STOP,)
        for length in range(self._longest.get(word, 0), 0, -1):
            if found := self.phrases.get(" ".join(words[place : place + length])):
                return length, found
        return 1, (self.unknown(word),)
