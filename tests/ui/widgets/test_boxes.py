"""A wheel that passes over a box on its way down a page changes nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QDoubleSpinBox, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from workbench.domain.friction import PARTS
from workbench.ui.bench import Bench
from workbench.ui.measures.frictions import Frictions
from workbench.ui.priorities.plan import PlanForm
from workbench.ui.priorities.promise_form import PromiseForm
from workbench.ui.priorities.promise_texts import PromiseTexts
from workbench.ui.priorities.texts import PriorityTexts
from workbench.ui.priorities.weighing import Weighing
from workbench.ui.widgets.boxes import ChoiceBox, CountBox, DecimalBox

Box = QComboBox | QSpinBox | QDoubleSpinBox


def filled(qtbot: QtBot, box: Box) -> Box:
    if isinstance(box, QComboBox):
        box.addItems(["one", "two", "three"])
        box.setCurrentIndex(1)
    else:
        box.setValue(3)
    qtbot.addWidget(box)
    box.show()
    return box


def turned(box: Box) -> bool:
    """Turn the wheel by a step over a box; return whether it says something else then."""
    before = value(box)
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, wheel)
    return value(box) != before


def value(box: Box) -> float:
    return box.currentIndex() if isinstance(box, QComboBox) else box.value()


@pytest.mark.parametrize("kind", [ChoiceBox, CountBox, DecimalBox])
def test_that_a_wheel_turned_over_a_box_leaves_it_alone(qtbot: QtBot, kind: type[Box]) -> None:
    assert not turned(filled(qtbot, kind()))


@pytest.mark.parametrize("kind", [QComboBox, QSpinBox, QDoubleSpinBox])
def test_that_the_wheel_would_change_a_box_of_qt(qtbot: QtBot, kind: type[Box]) -> None:
    assert turned(filled(qtbot, kind()))


def boxes_of(form: QWidget) -> list[QWidget]:
    return [*form.findChildren(QComboBox), *form.findChildren(QAbstractSpinBox)]


def test_that_no_box_that_changes_data_is_one_of_qt(qtbot: QtBot, bench: Bench) -> None:
    texts = PriorityTexts()
    forms = [PlanForm(texts, bench.safe_view), Weighing(texts), PromiseForm(PromiseTexts(), bench.appearance)]
    for form in forms:
        qtbot.addWidget(form)
        assert len(boxes_of(form)) >= 3
        assert all(isinstance(each, (ChoiceBox, CountBox, DecimalBox)) for each in boxes_of(form))


def test_that_the_weights_of_frictions_are_left_alone(qtbot: QtBot, bench: Bench) -> None:
    form = Frictions(bench)
    qtbot.addWidget(form)
    assert [turned(form.weights[part]) for part in PARTS] == [False] * len(PARTS)
