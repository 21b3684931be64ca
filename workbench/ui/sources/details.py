"""What else can be said of one column: the question its comments answer, the scale of its ratings."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QDoubleValidator
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QStackedWidget, QWidget

from workbench.domain.intake import Column, Role
from workbench.ui.language import in_label
from workbench.ui.sources.preview_texts import DetailTexts
from workbench.ui.widgets.controls import row


class ColumnDetails(QStackedWidget):
    """Signals: `changed` (the Column as corrected)."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._texts = DetailTexts()
        self._column: Column | None = None
        self.addWidget(self._question())
        self.addWidget(self._scale())
        self.hide()

    def show_column(self, column: Column | None) -> None:
        """Show what can be said of `column`."""
        self._column = column
        self.setVisible(column is not None and column.role in {Role.TEXT, Role.MEASURE})
        if column is None or self.isHidden():
            return
        if column.role == Role.TEXT:
            self._question_label.setText(self._texts.question.replace("%1", in_label(column.name)))
            self.question.setText(column.question)
            self.setCurrentIndex(0)
        else:
            self._scale_label.setText(self._texts.scale.replace("%1", in_label(column.name)))
            self.low.setText(_written(column.low))
            self.high.setText(_written(column.high))
            self.is_reversed.setChecked(column.reversed)
            self.setCurrentIndex(1)

    def _question(self) -> QWidget:
        self._question_label, self.question = QLabel(), QLineEdit()
        self._question_label.setBuddy(self.question)
        self.question.setAccessibleName(self._texts.question_field)
        self.question.editingFinished.connect(self._take_question)
        return _field(self._question_label, self.question)

    def _scale(self) -> QWidget:
        texts = self._texts
        self._scale_label, to = QLabel(), QLabel(texts.to)
        self.low, self.high = self._number(texts.low), self._number(texts.high)
        self._scale_label.setBuddy(self.low)
        to.setBuddy(self.high)
        self.is_reversed = QCheckBox(texts.reversed)
        self.is_reversed.clicked.connect(lambda _: self._take_scale())
        return _field(self._scale_label, self.low, to, self.high, self.is_reversed, stretch=True)

    def _number(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setValidator(QDoubleValidator(field))
        field.setMaximumWidth(field.fontMetrics().horizontalAdvance("000000") * 2)
        field.editingFinished.connect(self._take_scale)
        return field

    def _take_question(self) -> None:
        if self._column is not None:
            self._tell(replace(self._column, question=self.question.text().strip()))

    def _take_scale(self) -> None:
        if self._column is None:
            return
        low, high = _read(self.low), _read(self.high)
        if low is None or high is None or low < high:
            self._tell(replace(self._column, low=low, high=high, reversed=self.is_reversed.isChecked()))

    def _tell(self, column: Column) -> None:
        if column != self._column:
            self._column = column
            self.changed.emit(column)


def _field(*widgets: QWidget, stretch: bool = False) -> QWidget:
    field = QWidget()
    field.setLayout(row(*widgets, *((None,) if stretch else ())))
    return field


def _written(value: float | None) -> str:
    return "" if value is None else f"{value:g}"


def _read(field: QLineEdit) -> float | None:
    try:
        return float(field.text().replace(",", "."))
    except ValueError:
        return None
