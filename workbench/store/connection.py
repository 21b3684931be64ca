"""One exclusive, careful connection to a study file, whose errors are problems a user understands."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from itertools import count
from pathlib import Path
from typing import Any, cast

from workbench.domain.problems import Problem
from workbench.store.library import Database, driver

APPLICATION_ID = 0x766F6331  # "voc1"
FORMAT = 17

_PRAGMAS = (
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA journal_mode = DELETE",
    "PRAGMA synchronous = EXTRA",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cache_size = -65536",
    "PRAGMA trusted_schema = OFF",
)
_ROWS_OF_A_STATEMENT = 2_500
"""As many as the library takes parameters for, in a table of thirteen columns."""
_DRIVER_ERRORS = (driver.Error, sqlite3.Error)


class Interrupted(Exception):  # noqa: N818 - an answer to a request, not a fault
    """A running read was stopped because nobody waits for it any more."""


class StudyDatabase(Database):
    """sqlite-utils over the study's own driver, with driver errors told as problems."""

    def __init__(self, path: Path, connection: Any) -> None:
        self.path = path
        super().__init__(connection, execute_plugins=False)

    def execute(self, sql: str, parameters: Any = None) -> Any:
        plain = cast("Any", super())
        with told(self.path):
            return plain.execute(sql, parameters)

    def many(self, sql: str, rows: Any) -> None:
        """Run one statement for each of `rows` (what sqlite-utils has no raw form for)."""
        with told(self.path):
            self.conn.executemany(sql, rows)

    def pour(self, into: str, rows: Sequence[Sequence[Any]]) -> None:
        """Insert rows into a table (its name and columns) as `pour_columns` does."""
        if rows:
            self.pour_columns(into, list(zip(*rows, strict=True)))

    def pour_columns(self, into: str, columns: Sequence[Sequence[Any]]) -> None:
        """Insert rows, handed over by columns, into a table (its name and columns) by statements of many rows.

        While one runs, the interpreter is free for other threads: with a statement a row, every row would
        wait for them. What is the same in all its rows is handed over once.
        """
        rows = len(columns[0])
        size = -(-rows // -(-rows // _ROWS_OF_A_STATEMENT)) if rows else 1
        for start in range(0, rows, size):
            part = [column[start : start + size] for column in columns]
            alike = tuple(
                column[0] == column[-1] and column.count(column[0]) == len(column) for column in part
            )
            own = [column for column, is_alike in zip(part, alike, strict=True) if not is_alike]
            once = [column[0] for column, is_alike in zip(part, alike, strict=True) if is_alike]
            with told(self.path):
                self.conn.execute(_insertion(into, alike, len(part[0])), once + _row_by_row(own))

    def all(self, sql: str, parameters: Any = ()) -> list[Any]:
        """Return all rows of a query as tuples."""
        with told(self.path):
            return self.conn.execute(sql, parameters).fetchall()

    def one(self, sql: str, parameters: Any = ()) -> Any:
        """Return the first row of a query as a tuple, or None."""
        with told(self.path):
            return self.conn.execute(sql, parameters).fetchone()

    @contextmanager
    def atomic(self) -> Generator[Database, None, None]:
        with told(self.path), super().atomic() as database:
            yield database


@lru_cache(64)
def _insertion(into: str, alike: tuple[bool, ...], rows: int) -> str:
    """Return a statement for many rows; columns that are `alike` in all take one parameter, before all others."""
    once, own = count(1), count(sum(alike) + 1)
    first = [f"?{next(once if is_alike else own)}" for is_alike in alike]
    others = [mark if is_alike else "?" for mark, is_alike in zip(first, alike, strict=True)]
    marks = [f"({','.join(row)})" for row in (first, others)]
    return f"INSERT INTO {into} VALUES {','.join(marks[:1] + marks[1:] * (rows - 1))}"


def _row_by_row(columns: Sequence[Sequence[Any]]) -> list[Any]:
    """Return the values of all columns, one row after the other."""
    values: list[Any] = [None] * sum(map(len, columns))
    for place, column in enumerate(columns):
        values[place :: len(columns)] = column
    return values


@contextmanager
def told(path: Path) -> Generator[None]:
    """Turn the driver's errors into problems about the study at `path`."""
    try:
        yield
    except _DRIVER_ERRORS as error:
        raise _translated(error, path) from error


def _translated(error: Exception, path: Path) -> Exception:
    text = str(error)
    if "interrupted" in text:
        return Interrupted()
    if "disk is full" in text or "disk I/O error" in text:
        return Problem("study.disk_full", path=path)
    if "locked" in text:
        return Problem("study.already_open", path=path)
    if "not a database" in text or "encrypted" in text:
        return Problem("study.not_a_study", path=path)
    if "malformed" in text or "corrupt" in text:
        return Problem("study.damaged", path=path, reason=text)
    if "readonly" in text or "unable to open" in text:
        return Problem("study.not_writable", path=path, reason=text)
    return error


def library_versions() -> list[tuple[str, str]]:
    """Return the database libraries with their versions."""
    memory = driver.connect(":memory:")
    cipher = memory.execute("PRAGMA cipher_version").fetchone()
    memory.close()
    return [("SQLite", driver.sqlite_version), ("SQLCipher", cipher[0] if cipher else "not built in")]


def connect(path: Path) -> StudyDatabase:
    """Open `path` for this process alone.

    Raises:
        Problem: the file is no study, comes from a newer version, is open elsewhere or cannot be written.
    """
    _refuse_foreign_file(path)
    with told(path):
        connection = driver.connect(str(path), timeout=0.2)
        database = StudyDatabase(path, connection)
        for pragma in _PRAGMAS:
            connection.execute(pragma)
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
    return database


def _refuse_foreign_file(path: Path) -> None:
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except FileNotFoundError:
        return
    except OSError as error:
        raise Problem("study.not_writable", path=path, reason=error.strerror or error) from error
    is_sqlite = head.startswith(b"SQLite format 3\x00") and len(head) == 100
    if not is_sqlite or int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise Problem("study.not_a_study", path=path)
    found = int.from_bytes(head[60:64], "big")
    if found > FORMAT:
        raise Problem("study.newer", path=path, found=found, known=FORMAT)
