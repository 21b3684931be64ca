"""Work that needs nothing of what goes on meanwhile, done by a second worker: a processor would stand idle.

What a second worker cannot do, for want of memory or of a process, the first does itself when it would wait for it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from workbench.domain.problems import Problem
from workbench.protocol.beside import MapsBeside, Readings, ReadingsBeside
from workbench.protocol.events import Cancelled, Event, Failed
from workbench.protocol.launcher import WorkerProcess
from workbench.protocol.workfolder import TaskTexts, WorkFolder
from workbench.worker.readings import Tell, readings_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from workbench.analysis.map import Draw, Ground

# Below this starting a process costs more than it gains.
WORTH_IT = 2_000


class Beside:
    """A second worker on its way; it ends with this one."""

    def __init__(self, folder: Path) -> None:
        self._worker = WorkerProcess(folder)
        self._last: Event | None = None
        self._not_begun: OSError | None = None
        self._following = Thread(target=self._follow, daemon=True, name="beside")
        self._following.start()

    def wait(self) -> None:
        """Wait until it is done.

        Raises:
            Problem: what kept it from its end.
            OSError: what kept it from beginning.
        """
        self._following.join()
        if self._not_begun:
            raise self._not_begun
        if isinstance(self._last, Failed):
            raise self._last.problem
        if isinstance(self._last, Cancelled):
            raise Problem("analysis.cancelled")

    def _follow(self) -> None:
        try:
            for event in self._worker.events():
                self._last = event
        except OSError as error:
            self._not_begun = error

    def is_done(self) -> bool:
        """Wait for its end; return whether it left what it was to make.

        Raises:
            Problem: `analysis.cancelled`.
        """
        try:
            self.wait()
        except OSError:
            return False
        except Problem as problem:
            if problem.code == "analysis.cancelled":
                raise
            return False
        return True


def readings_beside(
    folder: WorkFolder,
    task: TaskTexts,
    languages: Sequence[str],
    dense: NDArray[np.float32] | None,
    tell: Tell,
) -> Callable[[], Readings]:
    """Begin to judge the readings of a task; what is returned waits for them."""
    if len(task.texts) < WORTH_IT:
        return lambda: readings_of(task, languages, dense, tell)
    files = ReadingsBeside.within(folder)
    files.write_task(languages, dense)
    beside = Beside(files.folder.path)

    def finish() -> Readings:
        tell("sentiment", 0, 1, "sentiment")
        return files.read_result() if beside.is_done() else readings_of(task, languages, dense, tell)

    return finish


def maps_beside(folder: WorkFolder) -> Draw:
    """Return what begins to draw maps, and returns what waits for them."""

    def begin(maps: Sequence[Ground], seed: int) -> Callable[[], list[NDArray[np.float32]]]:
        from workbench.analysis.map import drawn_here

        if sum(len(vectors) for vectors, _ in maps) < WORTH_IT:
            return drawn_here(maps, seed)
        files = MapsBeside.within(folder)
        files.write_task([(vectors, near.indices, near.similarities) for vectors, near in maps], seed)
        beside = Beside(files.folder.path)

        def finish() -> list[NDArray[np.float32]]:
            if not beside.is_done():
                # From the files: keeping the vectors for this would cost every analysis their room.
                draw(files.folder)
            return files.places()

        return finish

    return begin


def draw(folder: WorkFolder) -> None:
    """Draw the maps that lie in `folder`, as the second worker or in its place."""
    from workbench.analysis.map import drawn_here
    from workbench.analysis.neighbours import Neighbours

    files = MapsBeside(folder)
    for number in range(files.count()):
        vectors, indices, similarities = files.read(number)
        (places,) = drawn_here([(vectors, Neighbours(indices, similarities))], files.seed())()
        files.write_places(number, places)


def read(folder: WorkFolder) -> None:
    """Judge the readings that lie in `folder`, as the second worker."""
    files = ReadingsBeside(folder)
    files.write_result(readings_of(files.texts(), files.languages(), files.dense(), _unheard))


def _unheard(part: str, done: int, total: int, stage: str) -> None:
    """Tell nobody: the first worker says how far the whole is."""
