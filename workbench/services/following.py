"""Following a worker to its end where nothing else is to be done meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol

from workbench.domain.problems import Problem
from workbench.protocol.events import Cancelled, Event, Failed, Progress

Tell = Callable[[Progress], None]


class WorkerTask(Protocol):
    """A task a worker does."""

    def events(self) -> Iterator[Event]:
        """Start the worker and yield what it tells, to the end."""
        ...

    def cancel(self) -> None:
        """End the worker at once."""
        ...


def follow(task: WorkerTask, tell: Tell | None) -> None:
    """Follow a worker until its result lies whole; whatever interrupts this ends the worker too.

    Raises:
        Problem: the worker failed or was cancelled.
    """
    try:
        for event in task.events():
            match event:
                case Progress():
                    if tell is not None:
                        tell(event)
                case Failed(problem):
                    raise problem
                case Cancelled():
                    raise Problem("analysis.cancelled")
                case _:
                    pass
    except BaseException:
        task.cancel()
        raise
