"""The ways into a study: a new one, an existing one, the sample, or a file dropped on the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.domain.problems import Problem
from workbench.ui.bench import Bench
from workbench.ui.desk import OpenStudy
from workbench.ui.dialogs.texts import WindowTexts
from workbench.ui.memory import Memory
from workbench.ui.sources.intake import Intake
from workbench.ui.sources.intake_texts import IntakeTexts
from workbench.ui.start.texts import StartTexts

SUFFIX = ".voc"


class Ways(QObject):
    """Asks for files and opens studies.

    Signals: `waiting` (what is being prepared; "" when done), `leaving` (the open study is about to be
    replaced), `sample_made` (a fresh sample study is open, not yet analysed).
    """

    waiting = Signal(str)
    leaving = Signal()
    sample_made = Signal()

    def __init__(self, window: QWidget, bench: Bench, intake: Intake, memory: Memory) -> None:
        super().__init__(window)
        self._window, self._bench, self._intake, self._memory = window, bench, intake, memory
        self._texts = WindowTexts()

    def new_study(self) -> None:
        """Ask where, and make an empty study there."""
        self._new(self._texts.first_name, lambda: None)

    def open_study(self) -> None:
        """Ask which, and open it."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self._texts.open_title, str(self._memory.folder()), self._texts.studies
        )
        if chosen:
            self.open_path(Path(chosen))

    def open_path(self, study: Path) -> None:
        """Open this study, unless it is open already."""
        if study == self._bench.desk.path:
            return
        self.waiting.emit(StartTexts().opening.replace("%1", study.name))
        self._open(lambda: self._bench.verbs.open_study(study))

    def open_sample(self) -> None:
        """Open the sample study, made where the user's documents lie if it is not there yet."""
        path, name = documents() / f"{self._texts.sample_file}{SUFFIX}", self._texts.sample_name
        if path.exists():
            self.open_path(path)
            return
        self.waiting.emit(StartTexts().preparing)
        self._open(lambda: self._bench.verbs.make_sample_study(path, name), self.sample_made.emit)

    def drop(self, files: list[Path]) -> None:
        """Open a dropped study, or bring the dropped files into the open one (or a new one)."""
        studies = [file for file in files if file.suffix.casefold() == SUFFIX]
        if studies:
            self.open_path(studies[0])
        elif self._bench.desk.path is not None:
            self._intake.bring(files)
        elif files:
            self._new(files[0].stem, lambda: self._intake.bring(files))

    def choose_files(self) -> None:
        """Ask for files of comments to bring into the open study, or into a new one."""
        texts = IntakeTexts()
        chosen, _ = QFileDialog.getOpenFileNames(
            self._window, texts.choose_title, str(self._memory.folder()), texts.filters
        )
        if chosen:
            self._memory.keep_folder(Path(chosen[0]).parent)
            self.drop([Path(name) for name in chosen])

    def choose_folder(self) -> None:
        """Ask for a folder of letters or files to bring in."""
        chosen = QFileDialog.getExistingDirectory(
            self._window, IntakeTexts().choose_folder_title, str(self._memory.folder())
        )
        if chosen:
            self._memory.keep_folder(Path(chosen))
            self._intake.bring([Path(chosen)])

    def _new(self, name: str, then: Callable[[], None]) -> None:
        proposed = documents() / f"{name}{SUFFIX}"
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self._texts.new_title,
            str(proposed),
            self._texts.studies,
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if chosen:
            path = Path(chosen)
            path = path if path.suffix.casefold() == SUFFIX else path.with_name(path.name + SUFFIX)
            self._open(lambda: self._bench.verbs.create_study(path), then)

    def _open(self, opener: Callable[[], OpenStudy], then: Callable[[], None] = lambda: None) -> None:
        self.leaving.emit()
        self._bench.desk.open(opener, lambda path: self._opened(path, then), self._failed)

    def _opened(self, path: Path, then: Callable[[], None]) -> None:
        self.waiting.emit("")
        self._memory.remember_study(path)
        then()

    def _failed(self, problem: Problem) -> None:
        self.waiting.emit("")
        self._bench.notices.problem(problem)


def documents() -> Path:
    """Return the folder for the user's documents."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place) if place else Path.home()
