"""Brings in what other people coded in copies of the study, and tells what came of each."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.domain.changes import Changed
from workbench.domain.coding import MergeReport
from workbench.ui.bench import Bench
from workbench.ui.coding.texts import CodingTexts


class Merging(QObject):
    """Asks for copies and merges them one after the other."""

    def __init__(self, window: QWidget, bench: Bench) -> None:
        super().__init__(window)
        self._window, self._bench, self._texts = window, bench, CodingTexts()
        self._told: list[str] = []

    def choose(self) -> None:
        """Ask which copies."""
        here = self._bench.desk.path
        chosen, _ = QFileDialog.getOpenFileNames(
            self._window, self._texts.choose_title, str(here.parent) if here else "", self._texts.studies
        )
        self.bring([Path(name) for name in chosen])

    def bring(self, copies: Sequence[Path]) -> None:
        """Merge these copies of the study; what came of each is told when it is in."""
        self._told = []
        verbs = self._bench.verbs
        for copy in copies:
            self._bench.desk.change(
                lambda study, copy=copy: verbs.merge_codings(study, copy),
                lambda answer, copy=copy: self._merged(copy, answer),
            )

    def _merged(self, copy: Path, answer: tuple[Changed, MergeReport]) -> None:
        changed, report = answer
        self._bench.desk.changed.emit(changed)
        self._told.append(self._texts.merged(copy.name, report))
        self._bench.notices.done(self._texts.merged_all(len(self._told)), " ".join(self._told))
