"""Questions with what each asks for, as a table in which that can be changed."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView

from workbench.domain.intake import Polarity, Question
from workbench.ui import language
from workbench.ui.look.appearance import Appearance
from workbench.ui.sources.choices import ChoiceCell
from workbench.ui.sources.preview_texts import GlimpseTexts
from workbench.ui.widgets.cells import Index, NumberCell
from workbench.ui.widgets.table import Table

_NO_PARENT = QModelIndex()


class QuestionColumn(IntEnum):
    """What is shown of a question."""

    WORDING, ASKS, COMMENTS = range(3)


class QuestionTable(QAbstractTableModel):
    """Signals: `said` (a wording and the polarity a person says it has)."""

    said = Signal(str, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._texts = GlimpseTexts()
        self._questions: tuple[Question, ...] = ()

    @property
    def questions(self) -> tuple[Question, ...]:
        return self._questions

    def show(self, questions: tuple[Question, ...]) -> bool:
        """Show these questions; return whether the rows are others than before."""
        known = [question.wording for question in self._questions]
        if known == [question.wording for question in questions]:
            self._questions = questions
            if questions:
                last = self.index(len(questions) - 1, len(QuestionColumn) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return False
        self.beginResetModel()
        self._questions = questions
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._questions)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(QuestionColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        level = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._texts.question_columns[section] if level else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == QuestionColumn.ASKS else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        question = self._questions[index.row()]
        if role == Qt.ItemDataRole.EditRole and index.column() == QuestionColumn.ASKS:
            return question.polarity
        return (
            self._shown(question, QuestionColumn(index.column()))
            if role == Qt.ItemDataRole.DisplayRole
            else None
        )

    def setData(self, index: Index, value: Polarity, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or index.column() != QuestionColumn.ASKS:
            return False
        question = self._questions[index.row()]
        if value == question.polarity:
            return False
        self.said.emit(question.wording, value)
        return True

    def _shown(self, question: Question, shown: QuestionColumn) -> str:
        match shown:
            case QuestionColumn.WORDING:
                return question.wording
            case QuestionColumn.ASKS:
                return self._texts.polarities[question.polarity]
            case QuestionColumn.COMMENTS:
                return language.number(question.comments)


class QuestionList(Table):
    """Shows questions, each with a list of what it may ask for."""

    def __init__(self, model: QuestionTable, appearance: Appearance) -> None:
        texts = GlimpseTexts()
        super().__init__(texts.questions, model, appearance, lines=2)
        self._questions = model
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.draw_column(QuestionColumn.ASKS, ChoiceCell(appearance, self, texts.polarities))
        self.draw_column(QuestionColumn.COMMENTS, NumberCell(appearance, self))
        self.size_column(QuestionColumn.ASKS, f"{max(texts.polarities.values(), key=len)} ▾ 00")
        self.size_column(QuestionColumn.COMMENTS, texts.question_columns[2])
        self.stretch_column(QuestionColumn.WORDING)

    def show_questions(self, questions: tuple[Question, ...]) -> None:
        if self._questions.show(questions):
            for place in range(len(questions)):
                self.openPersistentEditor(self._questions.index(place, QuestionColumn.ASKS))
