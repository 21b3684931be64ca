"""Brings files in one after the other: each is looked at, shown, and imported or left."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterable
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from workbench.domain.changes import Changed
from workbench.domain.problems import Problem
from workbench.ui.desk import Desk
from workbench.ui.jobs import JobState
from workbench.ui.sources.intake_texts import IntakeTexts
from workbench.ui.verbs import Verbs

if TYPE_CHECKING:
    from workbench.domain.intake import ImportReport, Part, Preview

_TOUCHED = Changed(frozenset({"sources", "comments", "themes", "sentiment", "priorities", "history"}))


_TELLING = 2.0  # seconds after which the pace of an import says something


class StoppedError(Exception):
    """The researcher cancelled an import."""


class Intake(QObject):
    """Holds the files that wait, the one being looked at and the one being imported.

    Signals: `looking` (at a file of which nothing is known yet), `previewed` (a Preview to decide on, or
    None), `parts_wanted` (path and parts of a file that holds several), `text_wanted` (path and column names
    of a file in which no comments were found), `told` (a JobState), `imported` (an ImportReport), `ended`,
    `failed` (a Problem), `stopped`, `settled` (no file waits any more).
    """

    looking = Signal()
    previewed = Signal(object)
    parts_wanted = Signal(object, object)
    text_wanted = Signal(object, object)
    told = Signal(object)
    imported = Signal(object)
    ended = Signal()
    failed = Signal(object)
    stopped = Signal()
    settled = Signal()
    _read = Signal(str, int, int, float)

    def __init__(self, desk: Desk, verbs: Verbs) -> None:
        super().__init__(desk)
        self._desk, self._verbs, self._texts = desk, verbs, IntakeTexts()
        self._waiting: deque[Path] = deque()
        self._chosen: set[Path] = set()
        self._is_busy = self._takes_all = self._takes_over = False
        self.mapping = ""
        self._stop = threading.Event()
        self._read.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        desk.closed.connect(self._forget)

    @property
    def is_busy(self) -> bool:
        """Whether a file is being looked at, decided on or imported."""
        return self._is_busy

    def bring(self, paths: Iterable[Path]) -> None:
        """Look at these files, one after the other."""
        self._waiting.extend(paths)
        if not self._is_busy:
            self._next()

    @property
    def waiting(self) -> int:
        """How many files come after the one being looked at."""
        return len(self._waiting)

    def look(self, path: Path, text: str | None = None, *, encoding: str = "", mapping: str = "") -> None:
        """Look at one file; `text` names the column that holds the comments, `mapping` a way to read it.

        Where it cannot be read as was chosen, it is shown again as it was before.
        """
        self._tell_looking(path)
        before, self.mapping = self.mapping, mapping
        self._desk.call(
            lambda: self._verbs.preview_file(path, text, encoding, mapping),
            self._show if mapping or text else self._compare,
            lambda problem: self._not_shown(
                path, problem, is_choice=bool(encoding or mapping), before=before
            ),
        )

    def choose(self, parts: Iterable[Path]) -> None:
        """Look at these parts of the file that holds several; none leave it."""
        wanted = list(parts)
        self._chosen.update(wanted)
        self._waiting.extendleft(reversed(wanted))
        self._next()

    def skip(self) -> None:
        """Leave the file that was looked at."""
        self._next()

    def cancel(self) -> None:
        """Stop the import under way; nothing of its file is kept."""
        self._stop.set()

    def take(self, preview: Preview, with_rest: bool = False, taking_over: bool = False) -> None:
        """Import a file as previewed; `with_rest`, the files that wait too, as they are recognised.

        `taking_over` what they say of rows that the study has otherwise.
        """
        self._takes_all, self._takes_over = with_rest, taking_over
        self._stop.clear()
        self.previewed.emit(None)
        self._tell(preview.name, 0, 0, 0.0)

        def bring_in(study: Any) -> ImportReport:
            total = self._verbs.about_how_many(preview)
            return self._verbs.import_file(
                study, preview, self._teller(preview.name, total), taking_over=taking_over
            )

        self._desk.change(bring_in, self._take_report, self._not_imported)

    def _teller(self, name: str, total: int) -> Callable[[int, int], None]:
        began = monotonic()

        def tell(rows: int, _total: int) -> None:
            if self._stop.is_set():
                raise StoppedError
            self._read.emit(name, rows, total, monotonic() - began)
            self._desk.breathe()

        return tell

    def _tell(self, name: str, rows: int, total: int, seconds: float) -> None:
        """Tell how far an import is; `total` is 0 where nobody knows, and never less than there are."""
        text = self._texts.read(name, rows)
        if not total or not rows:
            self.told.emit(JobState(text))
            return
        fraction = min(1.0, rows / total)
        left = seconds / fraction - seconds
        self.told.emit(JobState(text, fraction, left if seconds > _TELLING else None))

    def _tell_looking(self, path: Path) -> None:
        self._is_busy = True
        self.looking.emit()
        self.told.emit(JobState(self._texts.looking.replace("%1", path.name), can_cancel=False))

    def _examine(self, path: Path) -> None:
        """Find out whether the file is one thing or several."""
        self.mapping = ""
        is_chosen = path in self._chosen
        self._chosen.discard(path)
        if is_chosen and path.is_dir():  # its letters, which were chosen among its other parts
            self.look(path)
            return
        self._tell_looking(path)
        self._desk.call(
            lambda: self._verbs.parts_of(path),
            lambda parts: self._take_parts(path, parts),
            lambda problem: self._not_shown(path, problem),
        )

    def _take_parts(self, path: Path, parts: tuple[Part, ...]) -> None:
        if parts:
            self.ended.emit()
            self.parts_wanted.emit(path, parts)
        else:
            self.look(path)

    def _compare(self, preview: Preview) -> None:
        """Have the columns read as an earlier export was, where the study has one."""
        self._desk.ask(lambda study: self._verbs.as_read_before(study, preview), self._show)

    def _show(self, preview: Preview) -> None:
        self.ended.emit()
        if self._takes_all:
            self.take(preview, with_rest=True, taking_over=self._takes_over)
        else:
            self.previewed.emit(preview)

    def _not_shown(self, path: Path, problem: Problem, is_choice: bool = False, before: str = "") -> None:
        self.ended.emit()
        if is_choice:
            self.failed.emit(problem)
            self.look(path, mapping=before)
        elif problem.code == "file.no_text_column":
            self.text_wanted.emit(path, problem.params["columns"].split(", "))
        else:
            self.failed.emit(problem)
            self._next()

    def _take_report(self, report: ImportReport) -> None:
        self.ended.emit()
        self._desk.changed.emit(_TOUCHED)
        self.imported.emit(report)
        self._next()

    def _not_imported(self, problem: Problem) -> None:
        self.ended.emit()
        if isinstance(problem.__cause__, StoppedError):
            self._takes_all = False
            self._waiting.clear()
            self.stopped.emit()
        else:
            self.failed.emit(problem)
        self._next()

    def _next(self) -> None:
        self._is_busy = False
        self.previewed.emit(None)
        if self._waiting:
            self._examine(self._waiting.popleft())
        else:
            self._takes_all = False
            self.settled.emit()

    def _forget(self) -> None:
        self._waiting.clear()
        self._chosen.clear()
        self._next()
