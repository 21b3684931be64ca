"""Puts parts of the index of words into the tables in which the library keeps it.

Parts lie beside each other there, and none is looked at before the record of all parts names it.
"""

from __future__ import annotations

from collections.abc import Sequence

from workbench.domain.problems import Problem
from workbench.store.connection import StudyDatabase
from workbench.store.selecting import SHORTEST_TRIGRAM_QUERY, phrase
from workbench.store.words.pages import Part, Segment
from workbench.store.words.postings import varint

_SEGMENT_BITS = 37
_LIST = 1 << 36
_TOTALS, _RECORD = 1, 10
_OF_A_LEVEL = 8
"""Parts of one level: with twice as many, the library would merge them all the next time it writes."""
_ASKED_FOR, _ASKED_AMONG, _LETTERS_ASKED = 20, 500, 20
_LEFT_AT_ONCE = 500


class WordTables:
    """The tables of a study's index, while parts of it are put in; used within a transaction."""

    def __init__(self, database: StudyDatabase) -> None:
        self._database = database
        self._last = self._before = database.one(f"SELECT max(id) >> {_SEGMENT_BITS} FROM text_search_data")[
            0
        ]
        self._pages: list[int] = []
        self._texts = self._trigrams = 0
        self._left: list[int] = []
        database.execute("DELETE FROM text_search_docsize")

    def add(self, part: Part) -> None:
        """Put in a part, which is not searched yet."""
        for segment in part.segments:
            self._add(segment)
        self._database.pour("text_search_docsize (id, sz)", part.sizes)
        self._texts += len(part.sizes)
        self._trigrams += part.trigrams
        self._left += part.left

    def _add(self, segment: Segment) -> None:
        self._last += 1
        self._pages.append(len(segment.pages))
        pages, lists = self._last << _SEGMENT_BITS, (self._last << _SEGMENT_BITS) + _LIST
        blocks = [(pages + number, page) for number, page in enumerate(segment.pages, start=1)]
        blocks += [(lists + number, each) for number, each in segment.lists]
        begins = [(self._last, known_by, page << 1 | listed) for known_by, page, listed in segment.begins]
        self._database.pour("text_search_data (id, block)", blocks)
        self._database.pour("text_search_idx (segid, term, pgno)", begins)

    def make_known(self) -> None:
        """Make the parts the study's index, in place of what it had; the library indexes what was left to it."""
        self._clear()
        parts = list(enumerate(self._pages, start=self._before + 1))
        (cookie,) = self._database.one("SELECT substr(block, 1, 4) FROM text_search_data WHERE id = 10")
        self._write(_RECORD, cookie + _record(parts))
        self._write(_TOTALS, varint(self._texts) + varint(self._trigrams))
        self._forget_what_was_read()
        for start in range(0, len(self._left), _LEFT_AT_ONCE):
            self._index(self._left[start : start + _LEFT_AT_ONCE])
        if not self._is_found():
            self._database.execute("INSERT INTO text_search (text_search) VALUES ('rebuild')")

    def _clear(self) -> None:
        """Remove the parts that were there before."""
        first = (self._before + 1) << _SEGMENT_BITS
        self._database.execute("DELETE FROM text_search_data WHERE id > ? AND id < ?", (_RECORD, first))
        self._database.execute("DELETE FROM text_search_idx WHERE segid <= ?", (self._before,))

    def _write(self, number: int, block: bytes) -> None:
        self._database.execute("UPDATE text_search_data SET block = ? WHERE id = ?", (block, number))

    def _forget_what_was_read(self) -> None:
        """Let the library forget the record it knew: it does so when something it did is taken back."""
        self._database.execute("SAVEPOINT put_in")
        self._database.execute("INSERT INTO text_search (text_search, rank) VALUES ('usermerge', 4)")
        self._database.execute("ROLLBACK TO put_in")
        self._database.execute("RELEASE put_in")

    def _index(self, texts: Sequence[int]) -> None:
        marks = ",".join("?" * len(texts))
        self._database.execute(
            "INSERT INTO text_search (rowid, content)"
            f" SELECT id, content FROM unique_text WHERE id IN ({marks})",
            texts,
        )

    def _is_found(self) -> bool:
        """Ask the library for some of the texts by their words: should it ever read these tables otherwise, we know."""
        beginnings = self._database.all(
            "SELECT id, substr(content, 1, ?) FROM unique_text WHERE id % ? = 0",
            (_LETTERS_ASKED, self._texts // _ASKED_AMONG + 1),
        )
        asked = [(text, words) for text, words in beginnings if _is_indexed(words)][:_ASKED_FOR]
        try:
            return all(self._finds(text, words) for text, words in asked)
        except Problem:
            return False

    def _finds(self, text: int, words: str) -> bool:
        asked = "SELECT 1 FROM text_search WHERE rowid = ? AND text_search MATCH ?"
        return self._database.one(asked, (text, phrase(words))) is not None


def _record(parts: Sequence[tuple[int, int]]) -> bytes:
    """Return what names the parts (numbers and pages), the first ones, which are the oldest, at the highest level."""
    levels = [parts[start : start + _OF_A_LEVEL] for start in range(0, len(parts), _OF_A_LEVEL)][::-1]
    head = (len(levels), len(parts), sum(pages for _, pages in parts))
    told = [
        (0, len(level), *(each for number, pages in level for each in (number, 1, pages))) for level in levels
    ]
    return b"".join(map(varint, [*head, *(number for level in told for number in level)]))


def _is_indexed(words: str) -> bool:
    """Say whether words have letters enough that no tokenizer drops."""
    return sum(map(str.isalnum, words)) >= SHORTEST_TRIGRAM_QUERY
