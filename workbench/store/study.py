"""An open study: its file, its change log and the person who works on it."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Self

from workbench.domain.problems import Problem, told_as
from workbench.store.connection import StudyDatabase, connect
from workbench.store.edits import HANDLERS
from workbench.store.log import ChangeLog
from workbench.store.migrations import bring_up_to_date
from workbench.store.remnants import purge_remnants

DEFAULT_ACTOR = "researcher"


class Study:
    """A study that this process owns until it closes it; used from one thread, but for `interrupt`."""

    def __init__(self, path: Path, database: StudyDatabase, actor: str) -> None:
        self.path = path
        self.database = database
        self.log = ChangeLog(database, HANDLERS, actor)
        self.recollection: object | None = None
        """What is remembered of very many comments while the study is open; see `recollection`."""

    @classmethod
    def create(cls, path: Path, name: str = "", actor: str = DEFAULT_ACTOR) -> Self:
        """Make a new study file.

        Raises:
            Problem: `study.exists`, `study.not_writable` or `study.disk_full`.
        """
        with told_as("study", path):
            if path.exists():
                raise Problem("study.exists", path=path)
            path.parent.mkdir(parents=True, exist_ok=True)
        database = connect(path)
        try:
            with database.atomic():
                bring_up_to_date(database)
                _set_fact(database, "name", name or path.stem)
                _set_fact(database, "author_salt", secrets.token_hex(32))
        except BaseException:
            database.close()
            path.unlink(missing_ok=True)
            raise
        return cls(path, database, actor)

    @classmethod
    def open(cls, path: Path, actor: str = DEFAULT_ACTOR) -> Self:
        """Open a study, bring its format up to date and purge what an earlier ending left unfinished.

        Raises:
            Problem: the file is missing, no study, newer, damaged, open elsewhere or not writable.
        """
        if not path.exists():
            raise Problem("study.missing", path=path)
        database = connect(path)
        try:
            if not database.table("study_fact").exists():
                raise Problem("study.not_a_study", path=path)
            bring_up_to_date(database)
            purge_remnants(database)
            return cls(path, database, actor)
        except BaseException:
            database.close()
            raise

    @property
    def name(self) -> str:
        return self.fact("name") or self.path.stem

    def fact(self, name: str) -> str | None:
        """Return a fact about the study itself (its name, its current run), or None."""
        row = self.database.one("SELECT value FROM study_fact WHERE name = ?", (name,))
        return row[0] if row else None

    def interrupt(self) -> None:
        """Stop the read that is running; the only call allowed from another thread."""
        self.database.conn.interrupt()

    def close(self) -> None:
        self.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _set_fact(database: StudyDatabase, name: str, value: str) -> None:
    database.execute("INSERT INTO study_fact (name, value) VALUES (?, ?)", (name, value))
