"""The model packs of this machine: seen, added and removed while the window goes on working."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.domain.problems import Problem
from workbench.ui.bench import Bench
from workbench.ui.dialogs.listing import Listing
from workbench.ui.dialogs.model_texts import ModelTexts
from workbench.ui.spoken import told
from workbench.ui.widgets.controls import button

if TYPE_CHECKING:
    from workbench.services.models import ModelPack

_TOLD_OF_FINGERPRINT = 16


class _Answer(QObject):
    """Signals: `packs` (a list of ModelPack), `failed` (a Problem); emitted from other threads."""

    packs = Signal(object)
    failed = Signal(object)


class ModelsDialog(Listing):
    """Every question starts a worker, and a large model takes minutes: so a thread of its own asks."""

    def __init__(self, parent: QWidget, bench: Bench) -> None:
        texts = ModelTexts()
        self.add_folder = button(texts.add_folder, self._choose_folder, icons=bench.icons, icon="folder")
        self.add_zip = button(texts.add_zip, self._choose_zip, icons=bench.icons, icon="plus")
        self.remove = button(texts.remove, self._remove, icons=bench.icons, icon="remove")
        doings = (self.add_folder, self.add_zip, self.remove)
        super().__init__(
            parent, bench.appearance, texts.title, texts.body, texts.columns, texts.close, doings
        )
        self.size_columns(("", "xlm-roberta · 1024", "1,000 MB", "0123456789abcdef0"))
        self._bench, self._texts = bench, texts
        self._packs: list[ModelPack] = []
        self._answer = _Answer()
        self._answer.packs.connect(self._show)
        self._answer.failed.connect(self._fail)
        self.is_busy = False
        self._ask(bench.verbs.list_packs)

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self._texts.choose_folder)
        if chosen:
            self._add(Path(chosen))

    def _choose_zip(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self._texts.choose_zip, "", self._texts.zips)
        if chosen:
            self._add(Path(chosen))

    def _add(self, source: Path) -> None:
        verbs = self._bench.verbs
        self.say(self._texts.adding.replace("%1", source.name))

        def add() -> list[ModelPack]:
            verbs.add_pack(source)
            return verbs.list_packs()

        self._ask(add)

    def _remove(self) -> None:
        place, verbs = self.list.currentIndex().row(), self._bench.verbs
        if not 0 <= place < len(self._packs):
            return
        name = self._packs[place].name

        def remove() -> list[ModelPack]:
            verbs.remove_pack(name)
            return verbs.list_packs()

        self._ask(remove)

    def _ask(self, question: Callable[[], list[ModelPack]]) -> None:
        self._settle(is_busy=True)
        answer = self._answer

        def work() -> None:
            try:
                answer.packs.emit(question())
            except Problem as problem:
                answer.failed.emit(problem)

        threading.Thread(target=work, daemon=True, name="model-packs").start()

    def _show(self, packs: list[ModelPack]) -> None:
        self._packs = packs
        rows = [
            (
                pack.name,
                f"{pack.architecture} · {pack.dimension}",
                self._texts.size(pack.size),
                pack.sha256[:_TOLD_OF_FINGERPRINT],
            )
            for pack in packs
        ]
        self.show_rows(rows, self._texts.body)
        if rows:
            self.list.selectRow(0)
        self._settle(is_busy=False)

    def _fail(self, problem: Problem) -> None:
        self.say(told(problem.sentences))
        self._settle(is_busy=False)

    def _settle(self, *, is_busy: bool) -> None:
        self.is_busy = is_busy
        for doing in (self.add_folder, self.add_zip):
            doing.setEnabled(not is_busy)
        self.remove.setEnabled(not is_busy and bool(self._packs))
