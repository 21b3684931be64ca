"""What waits to be done at the desk and in which order; shared by the window's thread and the desk's."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from workbench.domain.problems import Problem

Kind = Literal["read", "write", "other", "step"]


@dataclass(eq=False)
class Task:
    """One piece of work and who waits for it. A "step" is repeated for as long as it answers True.

    An urgent read goes before the reads that wait, and a read that is running is postponed for it.
    """

    work: Callable[[], Any]
    on_result: Callable[[Any], None]
    on_problem: Callable[[Problem], None] | None = None
    kind: Kind = "other"
    slot: str = ""
    dropped: bool = False
    urgent: bool = False
    postponed: bool = False


class Workload:
    """A queue in which a newer read takes an older one's place and steps take turns with all else.

    `interrupt` is called, while no other work can begin, to stop a read that nobody waits for any more.
    """

    def __init__(self, interrupt: Callable[[], None]) -> None:
        self._interrupt = interrupt
        self._bell = threading.Condition()
        self._waiting: deque[Task] = deque()
        self._steps: deque[Task] = deque()
        self._running: list[Task] = []
        self._step_is_due = False
        self._open = True
        self._unsettled = 0

    @property
    def is_settled(self) -> bool:
        """Whether every task has been done, and `settle` called for it."""
        return self._unsettled == 0

    def put(self, task: Task) -> None:
        """Add `task`; older reads of its slot are dropped."""
        with self._bell:
            if task.slot:
                self._drop(lambda other: other.slot == task.slot)
            if task.urgent:
                self._waiting.insert(self._place_before_reads(), task)
                self._press()
            else:
                (self._steps if task.kind == "step" else self._waiting).append(task)
            self._unsettled += 1
            self._bell.notify()

    def press(self) -> bool:
        """Interrupt again a read that an urgent one waits for; return whether there is one.

        An interrupt between two statements of a read is lost.
        """
        with self._bell:
            return any(task.urgent for task in self._waiting) and self._press()

    def put_back(self, task: Task) -> bool:
        """Let a postponed read wait for another turn; return whether anybody still waits for it."""
        with self._bell:
            if not task.postponed or task.dropped:
                return False
            self._running.remove(task)
            task.postponed = False
            first = next(
                (at for at, other in enumerate(self._waiting) if not other.urgent), len(self._waiting)
            )
            self._waiting.insert(first, task)
            return True

    def drop_slot(self, slot: str) -> None:
        """Forget the read of `slot`, whether it waits or runs."""
        with self._bell:
            self._drop(lambda task: task.slot == slot)

    def drop_reads(self) -> None:
        """Forget every read and every series of steps; writes stay, for they were promised."""
        with self._bell:
            self._drop(lambda task: task.kind in {"read", "step"})

    def drop(self, unwanted: Task) -> None:
        with self._bell:
            self._drop(lambda task: task is unwanted)

    def next(self) -> Task | None:
        """Wait for work and return it; None once `close` was called and nothing is left."""
        with self._bell:
            self._bell.wait_for(lambda: self._waiting or self._steps or not self._open)
            steps_turn = bool(self._steps) and (self._step_is_due or not self._waiting)
            queue = self._steps if steps_turn else self._waiting
            self._step_is_due = not steps_turn
            return self._begun(queue.popleft()) if queue else None

    def next_read(self) -> Task | None:
        """Return a read that waits, to be done in a pause of the task that is running; None if none does."""
        with self._bell:
            read = next((task for task in self._waiting if task.kind == "read"), None)
            if read is not None:
                self._waiting.remove(read)
                self._begun(read)
            return read

    def finish(self, task: Task, *, again: bool) -> bool:
        """Put the finished step back if it has more to do; return whether it was."""
        with self._bell:
            self._running.remove(task)
            if again and not task.dropped:
                self._steps.append(task)
                return True
            return False

    def settle(self) -> None:
        """Say that the answer of one task has been delivered."""
        with self._bell:
            self._unsettled -= 1

    def close(self) -> None:
        with self._bell:
            self._open = False
            self._bell.notify()

    def _drop(self, unwanted: Callable[[Task], bool]) -> None:
        for queue in (self._waiting, self._steps):
            gone = [task for task in queue if unwanted(task)]
            for task in gone:
                task.dropped = True
                queue.remove(task)
            self._unsettled -= len(gone)
        for task in self._running:
            if task.kind in {"read", "step"} and unwanted(task):
                task.dropped = True
                self._stop(task)

    def _stop(self, task: Task) -> None:
        """Interrupt a read that stands alone; inside another task the interrupt could hit that one."""
        if task.kind == "read" and len(self._running) == 1:
            self._interrupt()

    def _press(self) -> bool:
        for task in self._running:
            if task.kind == "read" and not task.urgent and not task.dropped and len(self._running) == 1:
                task.postponed = True
                self._interrupt()
                return True
        return False

    def _place_before_reads(self) -> int:
        """Return the place behind all that must not be overtaken: writes, and reads as urgent."""
        held = [at for at, task in enumerate(self._waiting) if task.kind != "read" or task.urgent]
        return held[-1] + 1 if held else 0

    def _begun(self, task: Task) -> Task:
        self._running.append(task)
        return task
