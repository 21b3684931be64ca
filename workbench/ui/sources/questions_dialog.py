"""The questions of the study and what each asks for, to be corrected after an import."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from workbench.domain.changes import Changed
from workbench.domain.intake import Question
from workbench.ui.bench import Bench
from workbench.ui.language import translate
from workbench.ui.look.tokens import SPACE_M, SPACE_XL
from workbench.ui.sources.preview_texts import GlimpseTexts
from workbench.ui.sources.questions import QuestionList, QuestionTable
from workbench.ui.widgets.controls import button, row
from workbench.ui.widgets.plain import Label


class QuestionsTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.title = translate("Questions", "Questions")
        self.later = translate(
            "Questions", "What you correct counts when themes are found the next time, and can be undone."
        )
        self.none = translate("Questions", "No comment of this study answers a question of its own.")
        self.close = translate("Questions", "Close")


class QuestionsDialog(QDialog):
    """Follows the study while it is open."""

    def __init__(self, parent: QWidget, bench: Bench) -> None:
        super().__init__(parent)
        self._bench, self._texts = bench, QuestionsTexts()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self._texts.title)
        self.resize(bench.appearance.look.px(640), bench.appearance.look.px(440))
        self.table = QuestionTable(self)
        self.list = QuestionList(self.table, bench.appearance)
        self._none = Label(self._texts.none, "strong", wrap=True)
        self._none.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        layout.setSpacing(SPACE_M)
        layout.addWidget(Label(self._texts.title, "title"))
        for text in (GlimpseTexts().questions_hint, self._texts.later):
            layout.addWidget(Label(text, "quiet", wrap=True))
        layout.addWidget(self._none)
        layout.addWidget(self.list, 1)
        layout.addLayout(row(None, button(self._texts.close, self.accept)))
        self.table.said.connect(self._say)
        self._following = bench.desk.changed.connect(self._follow)
        self.finished.connect(lambda _: self._leave())
        self._ask()

    def _ask(self) -> None:
        self._bench.desk.ask(self._bench.verbs.list_questions, self._show, slot="questions")

    def _show(self, questions: list[Question]) -> None:
        self._none.setVisible(not questions)
        self.list.show_questions(tuple(questions))

    def _say(self, wording: str, polarity: Any) -> None:
        verbs = self._bench.verbs
        self._bench.desk.change(lambda study: verbs.say_polarity(study, wording, polarity))

    def _follow(self, changed: Changed) -> None:
        if changed.nouns & {"questions", "sources"}:
            self._ask()

    def _leave(self) -> None:
        self._bench.desk.changed.disconnect(self._following)
        self._bench.desk.forget("questions")
