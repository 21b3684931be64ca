"""Gives every unique text its number, and keeps the index by which its words are found."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from struct import iter_unpack
from typing import TYPE_CHECKING

from workbench.store.connection import StudyDatabase

if TYPE_CHECKING:
    from workbench.store.words.beside import IndexBeside

_INDEX_MEMORY = 16 << 20
"""Bytes of the index gathered before they are written; more than the library's own, for fewer merges."""
_ASKED_AT_ONCE = 5_000
_SLOTS = 1 << 23


class _Sieve:
    """Tells of most hashes that they were not met before, in eight megabytes however many there are."""

    def __init__(self) -> None:
        self._met = bytearray(_SLOTS)

    def perhaps_met(self, digests: Sequence[bytes]) -> list[bytes]:
        """Return those that may have been met before; the others were not. All have been met from now on."""
        perhaps: list[bytes] = []
        for digest, (lot,) in zip(digests, iter_unpack(">Q24x", b"".join(digests)), strict=True):
            slot = lot % _SLOTS
            if self._met[slot]:
                perhaps.append(digest)
            self._met[slot] = 1
        return perhaps


class TextRegister:
    """The unique texts of a study, while texts are added. Call its methods within a transaction."""

    def __init__(self, database: StudyDatabase) -> None:
        self._database = database
        self._beside: IndexBeside | None = None
        self._unindexed: list[tuple[int, bytes, str]] = []
        self._sieve = _Sieve() if self.is_empty else None
        database.execute(
            "INSERT INTO text_search (text_search, rank) VALUES ('hashsize', ?)", (_INDEX_MEMORY,)
        )

    @property
    def is_empty(self) -> bool:
        """Whether the study holds no text yet."""
        return self._database.one("SELECT 1 FROM unique_text LIMIT 1") is None

    @contextmanager
    def indexed_beside(self) -> Generator[None]:
        """Index the texts of an empty study on another thread; they can be searched for in the end."""
        from workbench.store.words.beside import IndexBeside

        self._beside = IndexBeside(self._database)
        try:
            yield
            self._beside.hand_over()
        finally:
            self._beside.close()
            self._beside = None

    def numbers(self, texts: Sequence[str], digests: Sequence[bytes]) -> list[int]:
        """Return the number of each text (normalised, with its hash); texts met for the first time are stored.

        They can be searched for after `index`.
        """
        wanted = dict(zip(digests, texts, strict=True))
        perhaps_known = list(wanted) if self._sieve is None else self._sieve.perhaps_met(list(wanted))
        known = self._known(perhaps_known)
        first: int = self._database.one("SELECT ifnull(max(id), 0) + 1 FROM unique_text")[0]
        new = [(digest, text) for digest, text in wanted.items() if digest not in known]
        rows = [(number, *row) for number, row in enumerate(new, start=first)]
        known.update({digest: number for number, digest, _ in rows})
        self._unindexed += rows
        self._database.pour("unique_text (id, hash, content)", rows)
        return [known[digest] for digest in digests]

    def index(self, at_least: int = 1) -> None:
        """Make the texts stored since the last time searchable, or hand them to the thread that does.

        With fewer than `at_least` it waits for more: each time writes a part that is to be merged later.
        """
        if len(self._unindexed) < at_least:
            return
        if self._beside is not None:
            self._beside.add([text for _, _, text in self._unindexed])
        else:
            self._database.execute(
                "INSERT INTO text_search (rowid, content) SELECT id, content FROM unique_text WHERE id >= ?",
                (self._unindexed[0][0],),
            )
        self._unindexed = []

    def _known(self, digests: list[bytes]) -> dict[bytes, int]:
        found: dict[bytes, int] = {}
        for start in range(0, len(digests), _ASKED_AT_ONCE):
            part = digests[start : start + _ASKED_AT_ONCE]
            marks = ",".join("?" * len(part))
            found.update(
                self._database.all(f"SELECT hash, id FROM unique_text WHERE hash IN ({marks})", part)
            )
        return found
