"""What people called differently, as a list to talk about."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from workbench.domain.coding import Difference, Subject
from workbench.ui.bench import Bench
from workbench.ui.coding.texts import DifferenceTexts
from workbench.ui.covering import covered_comments
from workbench.ui.dialogs.listing import Listing
from workbench.ui.widgets.controls import button

_CODES = "Margarethe − · Bert + · Chen = · Dilara +"


class Differences(Listing):
    """Reads its comments when it opens.

    Signals: `read_wanted` (the internal number of a comment).
    """

    read_wanted = Signal(int)

    def __init__(self, parent: QWidget, bench: Bench, subject: Subject = "sentiment") -> None:
        texts = DifferenceTexts()
        self.read = button(texts.read, self._read, icons=bench.icons, icon="reader")
        doings = (self.read,)
        body = texts.body if subject == "sentiment" else texts.body_of_codes
        super().__init__(parent, bench.appearance, texts.title, body, texts.columns, texts.close, doings)
        self._themes = {theme.id: theme.name for theme in bench.overview.themes}
        self._texts = texts
        self._found: list[Difference] = []
        self.size_columns(("", _CODES))
        self.list.opened.connect(lambda _: self._read())
        verbs, safe = bench.verbs, bench.safe_view.is_on

        def read(study: Any) -> list[Difference]:
            found = verbs.differences(study, subject)
            if not safe:
                return found
            covered = covered_comments(verbs, study, [one.comment for one in found])
            return [replace(one, comment=comment) for one, comment in zip(found, covered, strict=True)]

        bench.safe_view.changed.connect(self.close)
        bench.desk.ask(read, self._show, slot="coding.differences")

    def _show(self, found: list[Difference]) -> None:
        if not isValid(self):
            return
        self._found = found
        self.show_rows(
            [(" ".join(one.comment.text.split()), self._texts.codes(one, self._themes)) for one in found]
        )
        if found:
            self.list.selectRow(0)
        self.read.setEnabled(bool(found))

    def _read(self) -> None:
        place = self.list.currentIndex().row()
        if 0 <= place < len(self._found):
            self.read_wanted.emit(self._found[place].comment.key)
