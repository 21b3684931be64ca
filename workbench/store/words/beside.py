"""Works out the words of a study's first texts on a thread of its own, while their rows are stored."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor

from workbench.store.connection import StudyDatabase
from workbench.store.words.pages import Part, part_of
from workbench.store.words.tables import WordTables
from workbench.store.words.trigrams import Alphabet

_AT_ONCE = 1_000_000
"""Letters whose trigrams are sorted together, which takes some sixty megabytes meanwhile."""
_MOST_WAITING = 2


class IndexBeside:
    """The index of a study's first texts. Use it within a transaction: what is done enters the study on the way.

    The thread leaves the interpreter alone for most of its time, and never touches the study.
    """

    def __init__(self, database: StudyDatabase) -> None:
        self._tables = WordTables(database)
        self._thread = ThreadPoolExecutor(1, "words")
        self._alphabet = Alphabet()
        self._waiting: deque[Future[Part]] = deque()
        self._texts: list[str] = []
        self._first = 1
        self._letters = 0

    def add(self, texts: Sequence[str]) -> None:
        """Index the next texts, which are numbered on from the last; waits where too many wait in memory."""
        for text in texts:
            self._texts.append(text)
            self._letters += len(text)
            if self._letters >= _AT_ONCE:
                self._begin_part()

    def hand_over(self) -> None:
        """Make this the study's index."""
        self._begin_part()
        self._store(most_waiting=0)
        self._tables.make_known()

    def close(self) -> None:
        """Leave what waits undone."""
        self._thread.shutdown(cancel_futures=True)

    def _begin_part(self) -> None:
        self._waiting.append(self._thread.submit(part_of, self._texts, self._first, self._alphabet))
        self._first += len(self._texts)
        self._texts, self._letters = [], 0
        self._store(_MOST_WAITING)

    def _store(self, most_waiting: int) -> None:
        while len(self._waiting) > most_waiting or (self._waiting and self._waiting[0].done()):
            self._tables.add(self._waiting.popleft().result())
