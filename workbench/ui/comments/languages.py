"""Says which language all comments that fit the filters are in, at one go."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from workbench.ui.bench import Bench
from workbench.ui.language import translate
from workbench.ui.look.tokens import SPACE_M, SPACE_XL
from workbench.ui.widgets.controls import button, row
from workbench.ui.widgets.language_box import LanguageBox
from workbench.ui.widgets.plain import Label


class LanguagesTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.title = translate("Languages", "Correct the language")
        self.hint = translate(
            "Languages",
            "Choose several comments, or filter by language first, for example by “Language unsure”. The "
            "correction can be undone; it counts when themes are found the next time.",
        )
        self.box = translate("Languages", "&Language of these comments:")
        self.leave = translate("Languages", "As the workbench tells it")
        self.do = translate("Languages", "&Correct")
        self.cancel = translate("Languages", "Cancel")

    def meant(self, comments: int) -> str:
        return translate("Languages", "All %Ln comment(s) that fit the filters are meant.", "", comments)

    def chosen(self, comments: int) -> str:
        return translate("Languages", "The %Ln chosen comment(s) is(are) meant.", "", comments)

    def corrected(self, comments: int) -> str:
        return translate("Languages", "The language of %Ln comment(s) is corrected.", "", comments)


class LanguagesDialog(QDialog):
    """Signals: `chosen` (the code of a language; "" leaves it to the workbench again)."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, bench: Bench, comments: int, *, are_chosen: bool = False) -> None:
        super().__init__(parent)
        texts = LanguagesTexts()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(texts.title)
        self.setMinimumWidth(bench.appearance.look.px(440))
        self.box = LanguageBox(texts.box.replace("&", ""), texts.leave)
        label = QLabel(texts.box)
        label.setBuddy(self.box)
        self.do = button(texts.do, self._accept, "primary")
        self.do.setDefault(True)
        self.do.setEnabled(comments > 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        layout.setSpacing(SPACE_M)
        layout.addWidget(Label(texts.title, "title", wrap=True))
        meant = texts.chosen(comments) if are_chosen else texts.meant(comments)
        layout.addWidget(Label(meant, "strong", wrap=True))
        layout.addWidget(Label(texts.hint, "quiet", wrap=True))
        layout.addLayout(row(label, self.box, None))
        layout.addLayout(row(None, button(texts.cancel, self.reject), self.do))

    def _accept(self) -> None:
        self.chosen.emit(self.box.currentData())
        self.accept()
