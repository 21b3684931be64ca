"""The change log: every write to a study, in order, chained by digests, and the way back.

Undo never takes anything out of the log; it appends a compensating change.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from workbench.domain.changes import Changed, Edit, Payload
from workbench.domain.problems import Problem
from workbench.domain.quoting import without_words
from workbench.domain.views import HistoryRow
from workbench.store.connection import StudyDatabase

NOT_UNDOABLE = frozenset({"preparation.choose", "run.keep"})
"""Kinds of edits that record what the machine found out; a person's undo passes them over."""

Handler = Callable[[StudyDatabase, Payload], tuple[Edit, Changed]]


class ChangeLog:
    """Does, undoes and redoes edits through their handlers, each in one transaction with its record."""

    def __init__(self, database: StudyDatabase, handlers: Mapping[str, Handler], actor: str) -> None:
        self._database = database
        self._handlers = handlers
        self.actor = actor
        self._undoable, self._redoable = self._stacks()

    def do(self, edit: Edit) -> Changed:
        """Make an edit and return what it changed."""
        number, changed = self._write(edit, "do", None)
        if edit.kind not in NOT_UNDOABLE:
            self._undoable.append(number)
            self._redoable.clear()
        return changed

    def undo(self) -> Changed:
        """Take the newest edit back.

        Raises:
            Problem: `study.nothing_to_undo`.
        """
        return self._move("undo", self._undoable, self._redoable)

    def undo_back_to(self, number: int) -> Changed:
        """Take back the step of this number and all that came after it and still holds.

        Raises:
            Problem: `study.no_such_step`.
        """
        steps = self._steps_back().get(number, 0)
        if not steps:
            raise Problem("study.no_such_step", step=number)
        taken = [self.undo() for _ in range(steps)]
        nouns = frozenset[str]().union(*(changed.nouns for changed in taken))
        return Changed(nouns, ", ".join(without_words(changed.label) for changed in taken))

    def redo(self) -> Changed:
        """Make the edit again that was taken back last.

        Raises:
            Problem: `study.nothing_to_redo`.
        """
        return self._move("redo", self._redoable, self._undoable)

    def next_undo(self) -> str | None:
        """Return the label of what undo would take back, or None."""
        return self._label(self._undoable)

    def next_redo(self) -> str | None:
        """Return the label of what redo would make again, or None."""
        return self._label(self._redoable)

    def next_number(self) -> int:
        """Return the number the next change will carry: what ids made by people are derived from."""
        return self._database.one("SELECT ifnull(max(number), 0) + 1 FROM change")[0]

    def history(self) -> list[HistoryRow]:
        """Return all steps, newest first."""
        rows = self._database.all(
            "SELECT number, at, actor, mode, target, kind, label FROM change ORDER BY number"
        )
        undone, back = _undone_steps(rows), self._steps_back()
        return [
            HistoryRow(
                *(number, at, actor, kind if mode == "do" else mode, label, number in undone),
                steps_back=back.get(number, 0),
            )
            for number, at, actor, mode, _, kind, label in reversed(rows)
        ]

    def edits(self, numbers: Iterable[int]) -> dict[int, Edit]:
        """Return what these steps did, by their numbers; nothing of one whose payload was erased."""
        found: dict[int, Edit] = {}
        for number in numbers:
            kind, payload = self._database.one("SELECT kind, payload FROM change WHERE number = ?", (number,))
            if payload is not None:
                found[number] = Edit(kind, json.loads(payload))
        return found

    def verify(self) -> int | None:
        """Return the number of the first change whose chain does not hold, or None when all hold."""
        chain = b""
        for row in self._database.all(
            f"SELECT number, {_RECORD}, payload, inverse, chain FROM change ORDER BY number"
        ):
            number, *record, payload, inverse, kept = row
            chain = _chained(chain, number, record)
            erased = payload is None
            if chain != kept or not (erased or (_digest(payload), _digest(inverse)) == tuple(record[-2:])):
                return number
        return None

    def _move(self, mode: str, taken: list[int], given: list[int]) -> Changed:
        if not taken:
            raise Problem(f"study.nothing_to_{mode}")
        target = taken[-1]
        inverse, label = self._database.one("SELECT inverse, label FROM change WHERE number = ?", (target,))
        data: dict[str, Any] = json.loads(inverse)
        number, changed = self._write(Edit(data["kind"], data["payload"], label), mode, target)
        taken.pop()
        given.append(number)
        return changed

    def _write(self, edit: Edit, mode: str, target: int | None) -> tuple[int, Changed]:
        with self._database.atomic():
            inverse, changed = self._handlers[edit.kind](self._database, edit.payload)
            number = self._append(edit, inverse, mode, target)
        return number, Changed(changed.nouns | {"history"}, edit.label, changed.ids)

    def _append(self, edit: Edit, inverse: Edit, mode: str, target: int | None) -> int:
        number = self.next_number()
        payload = json.dumps(edit.payload, sort_keys=True, ensure_ascii=False)
        back = json.dumps(
            {"kind": inverse.kind, "payload": inverse.payload}, sort_keys=True, ensure_ascii=False
        )
        at = datetime.now(UTC).isoformat(timespec="seconds")
        record = [at, self.actor, mode, target, edit.kind, edit.label, _digest(payload), _digest(back)]
        last = self._database.one("SELECT chain FROM change WHERE number = ?", (number - 1,))
        chain = _chained(last[0] if last else b"", number, record)
        self._database.execute(
            f"INSERT INTO change (number, {_RECORD}, payload, inverse, chain)"
            " VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
            (number, *record, payload, back, chain),
        )
        return number

    def _steps_back(self) -> dict[int, int]:
        """Return, for each step that can be taken back, how many undos that takes."""
        origin: dict[int, int] = {}
        for number, mode, target in self._database.all(
            "SELECT number, mode, target FROM change ORDER BY number"
        ):
            origin[number] = number if mode == "do" else origin[target]
        return {origin[number]: steps for steps, number in enumerate(reversed(self._undoable), start=1)}

    def _label(self, stack: list[int]) -> str | None:
        if not stack:
            return None
        return self._database.one("SELECT label FROM change WHERE number = ?", (stack[-1],))[0]

    def _stacks(self) -> tuple[list[int], list[int]]:
        undoable: list[int] = []
        redoable: list[int] = []
        for number, mode, kind in self._database.all("SELECT number, mode, kind FROM change ORDER BY number"):
            if kind in NOT_UNDOABLE:
                continue
            if mode == "do":
                undoable.append(number)
                redoable.clear()
            elif mode == "undo":
                undoable.pop()
                redoable.append(number)
            else:
                redoable.pop()
                undoable.append(number)
        return undoable, redoable


_RECORD = "at, actor, mode, target, kind, label, payload_digest, inverse_digest"


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8")).digest()


def _chained(last: bytes, number: int, record: list[Any]) -> bytes:
    fields = [item.hex() if isinstance(item, bytes) else item for item in record]
    return hashlib.sha256(last + json.dumps([number, *fields], ensure_ascii=False).encode("utf-8")).digest()


def _undone_steps(rows: list[Any]) -> set[int]:
    """Return the numbers of the steps whose effect is taken back at present."""
    origin: dict[int, int] = {}
    undone: set[int] = set()
    for number, _, _, mode, target, _, _ in rows:
        origin[number] = number if mode == "do" else origin[target]
        if mode == "undo":
            undone.add(origin[number])
        else:
            undone.discard(origin[number])
    return undone
