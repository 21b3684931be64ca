"""One funnel for everything that goes wrong unforeseen: it becomes a Problem the notice bar can show.

Details name exceptions, functions and lines of the program, never messages or values, because those may
hold a citizen's words.
"""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal, qVersion

from workbench.domain.problems import Problem

_Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]
_ThreadHook = Callable[[threading.ExceptHookArgs], object]

_LOG = logging.getLogger("workbench")


def as_problem(error: BaseException) -> Problem:
    """Return `error` itself if a user can meet it, else an "unexpected" problem caused by it."""
    if isinstance(error, Problem):
        return error
    problem = Problem("unexpected", reason=type(error).__name__)
    problem.__cause__ = error
    return problem


def details(problem: Problem) -> str:
    """Return what a report of `problem` needs: code, versions, and where in the program it arose."""
    import platform

    lines = [f"code: {problem.code}", f"python: {platform.python_version()}", f"qt: {qVersion()}"]
    lines.append(f"system: {platform.system()} {platform.release()} {platform.machine()}")
    told: set[int] = set()
    error: BaseException | None = problem
    while error is not None and id(error) not in told:
        told.add(id(error))
        lines.append(type(error).__name__)
        lines.extend(f"  {_where(frame)}" for frame in traceback.extract_tb(error.__traceback__))
        error = error.__cause__ or error.__context__
    return "\n".join(lines)


def _where(frame: traceback.FrameSummary) -> str:
    parts = Path(frame.filename).parts
    known = next((part for part in ("workbench", "site-packages") if part in parts), None)
    file = "/".join(parts[len(parts) - 1 - parts[::-1].index(known) :]) if known else parts[-1]
    return f"{file}:{frame.lineno} {frame.name}"


class Funnel(QObject):
    """Catches what no one else did, on any thread, and tells it on the window's thread.

    Signals: `caught` (a Problem).
    """

    caught = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before: tuple[_Hook, _ThreadHook] | None = None

    def install(self) -> None:
        """Become the process's hook for uncaught exceptions, those in Qt's slots included."""
        self._before = sys.excepthook, threading.excepthook
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread

    def uninstall(self) -> None:
        """Give the hooks back to whoever had them."""
        if self._before is not None:
            sys.excepthook, threading.excepthook = self._before
            self._before = None

    def tell(self, problem: Problem) -> None:
        """Tell a problem; callable from any thread."""
        _LOG.error("%s", details(problem))
        self.caught.emit(problem)

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            sys.__excepthook__(kind, error, trace)
        else:
            self.tell(as_problem(error))

    def _uncaught_in_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None and not isinstance(arguments.exc_value, SystemExit):
            self.tell(as_problem(arguments.exc_value))
