"""What makes a first file quick to bring in: indexes are made when all rows are there, words indexed beside them.

In a study that holds nothing yet, an index over ids drawn by lot is made by one sort rather than row by row,
and the index of words needs nothing of the study, so that another thread can make it meanwhile.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

from workbench.store.connection import StudyDatabase, told
from workbench.store.library import driver

_INDEX = (
    "CREATE VIRTUAL TABLE beside.text_search USING fts5"
    " (content, content = '', tokenize = 'trigram remove_diacritics 1')"
)
"""Defined as the study's own, but for the texts themselves, which stay where they are."""
_INDEX_TABLES = ("text_search_data", "text_search_idx", "text_search_docsize")
_PLACE = (
    "PRAGMA temp_store = FILE",
    "ATTACH '' AS beside",
    "PRAGMA beside.journal_mode = OFF",
    "PRAGMA beside.synchronous = OFF",
    "PRAGMA beside.cache_size = -65536",
)
_AT_ONCE = 2_500
_MOST_WAITING = 8_000_000
"""Characters that may wait in memory to be indexed: some tens of megabytes, however long the texts are."""
_INDEXED_AT_ONCE = 5_000
"""Texts whose part of the index a processor's own memory holds while it grows."""
INDEX_MEMORY = 16 << 20
"""Bytes of the index gathered before they are written; more than the library's own, for fewer merges."""
_SETTINGS = {"hashsize": INDEX_MEMORY, "automerge": 16, "crisismerge": 64}
"""Parts are merged late: a search looks into some dozens of them as quickly as into a few."""


@contextmanager
def indexes_last(database: StudyDatabase, *tables: str) -> Generator[None]:
    """Take the indexes off these tables, and make them again from all rows in the end; in a transaction."""
    marks = ",".join("?" * len(tables))
    indexes = database.all(
        f"SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ({marks})",
        tables,
    )
    for name, _ in indexes:
        database.execute(f"DROP INDEX {name}")
    yield
    for _, definition in indexes:
        database.execute(definition)


class IndexBeside:
    """The words of a study's first texts, indexed on a thread of its own in a database nobody else sees.

    The library keeps an index in ordinary tables, which `hand_over` copies as a dump of the study would.
    Beyond what the cache holds, that database lies in a file without a name, which is gone with the process.
    """

    def __init__(self, database: StudyDatabase) -> None:
        self._database = database
        self._connection: Any = None
        self._thread = ThreadPoolExecutor(1, "words")
        self._waiting = deque([(0, self._thread.submit(self._begin))])

    def add(self, first: int, texts: Sequence[str]) -> None:
        """Index texts that are numbered from `first` on; waits where too much waits in memory."""
        for start in range(0, len(texts), _INDEXED_AT_ONCE):
            part = texts[start : start + _INDEXED_AT_ONCE]
            written = json.dumps(part, ensure_ascii=False)
            self._waiting.append((len(written), self._thread.submit(self._add, first + start, written)))
        self._wait_until_left(_MOST_WAITING)

    def hand_over(self) -> None:
        """Make this the study's index, within a transaction."""
        self._waiting.append((0, self._thread.submit(self._ask, "COMMIT")))
        self._wait_until_left(-1)
        for table in _INDEX_TABLES:
            self._database.execute(f"DELETE FROM {table}")
            for rows in self._rows(table):
                marks = ",".join("?" * len(rows[0]))
                self._database.many(f"INSERT INTO {table} VALUES ({marks})", rows)
        self._forget_what_was_read()

    def _wait_until_left(self, most: int) -> None:
        while self._waiting and sum(length for length, _ in self._waiting) > most:
            with told(self._database.path):
                self._waiting.popleft()[1].result()

    def _forget_what_was_read(self) -> None:
        """Let the library forget the index it knew: it does so when a change of the index is taken back."""
        self._database.execute("SAVEPOINT handed_over")
        self._database.execute("INSERT INTO text_search (text_search) VALUES ('delete-all')")
        self._database.execute("ROLLBACK TO handed_over")
        self._database.execute("RELEASE handed_over")

    def close(self) -> None:
        """Leave what waits undone, and forget the index."""
        for _, task in self._waiting:
            task.cancel()
        self._thread.submit(self._end)
        self._thread.shutdown()

    def _rows(self, table: str) -> Generator[list[Any]]:
        cursor = self._thread.submit(self._ask, f"SELECT * FROM {table}").result()
        ahead = self._thread.submit(cursor.fetchmany, _AT_ONCE)
        while rows := ahead.result():
            ahead = self._thread.submit(cursor.fetchmany, _AT_ONCE)
            yield rows

    # What follows runs on the thread, which alone may use the connection.

    def _begin(self) -> None:
        self._connection = driver.connect(":memory:", isolation_level=None)
        for step in _PLACE:
            self._ask(step)
        self._ask(_INDEX)
        for setting, value in _SETTINGS.items():
            self._ask("INSERT INTO text_search (text_search, rank) VALUES (?, ?)", setting, value)
        self._ask("BEGIN")

    def _ask(self, sql: str, *parameters: object) -> Any:
        return self._connection.execute(sql, parameters)

    def _add(self, first: int, texts: str) -> None:
        self._ask(
            "INSERT INTO text_search (rowid, content) SELECT key + ?, value FROM json_each(?)", first, texts
        )

    def _end(self) -> None:
        if self._connection is not None:
            self._connection.close()
