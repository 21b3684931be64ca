"""Charts say what they show to eyes, ears and keys, and are saved as they are seen."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workbench.domain.problems import Problem
from workbench.ui.bench import Bench
from workbench.ui.charts.chart import Chart
from workbench.ui.charts.drawing import draw, height_of
from workbench.ui.charts.lanes import spread
from workbench.ui.charts.marks import FigureChart, Mark, in_words, steps_between
from workbench.ui.charts.saving import Picture, save

MARKS = (
    Mark("a", "ตลาดสด", 2.0, 1.5, 2.5, "2.00"),
    Mark("b", "النقل العام", 4.0, 3.0, 5.0, "4.00"),
    Mark("c", "Few", None, None, None, "too few"),
)
BY_GROUP = FigureChart("Satisfaction", MARKS, (1, 5), whole=3.0, target=4.5)
IN_LANES = FigureChart(
    "Impact",
    tuple(
        Mark(f"m{place}", f"ตลาดสด {place}", 1.0, None, None, "1.00", lane=place % 2) for place in range(16)
    ),
    (0, 2),
    lanes=("Easy", "Hard"),
    across="Effort",
)
BY_MONTH = FigureChart("Satisfaction", MARKS, (1, 5), is_over_time=True)


@pytest.fixture
def chart(qtbot: QtBot, bench: Bench) -> Chart:
    made = Chart("Chart", bench.appearance)
    qtbot.addWidget(made)
    made.show_chart(BY_GROUP)
    made.resize(600, 300)
    made.show()
    made.repaint()
    return made


@pytest.mark.parametrize(
    ("low", "high", "steps"),
    [
        (1, 5, (1, 2, 3, 4, 5)),
        (0, 0.23, (0, 0.05, 0.1, 0.15, 0.2, 0.25)),
        (0, 211.4, (0, 50, 100, 150, 200, 250)),
        (-3, 7, (-4, -2, 0, 2, 4, 6, 8)),
    ],
)
def test_that_an_axis_has_round_steps(low: float, high: float, steps: tuple[float, ...]) -> None:
    assert steps_between(low, high) == pytest.approx(steps)


def test_that_the_axis_of_a_share_begins_at_nought_and_says_per_cent() -> None:
    chart = FigureChart("x", (Mark("a", "A", 0.4, 0.2, 0.63, ""),), as_percent=True)
    assert chart.axis[0] == 0
    assert chart.axis[-1] >= 0.63
    assert chart.tick(chart.axis[1]) == "20 %"


def test_that_a_chart_can_be_heard(chart: Chart) -> None:
    assert chart.accessibleDescription() == "Satisfaction. ตลาดสด: 2.00; النقل العام: 4.00; Few: too few"
    assert in_words(MARKS, 1) == "ตลาดสด: 2.00; …"


@pytest.mark.parametrize("told", [BY_GROUP, BY_MONTH])
def test_that_every_mark_is_drawn_where_it_is_told(bench: Bench, chart: Chart, told: FigureChart) -> None:
    image = QImage(600, 300, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    places = draw(painter, QRectF(0, 0, 600, 300), told, chart.sheet(), "b")
    painter.end()
    assert [place.mark for place in places] == list(MARKS)
    assert all(not one.rect.intersects(other.rect) for one, other in pairwise(places))
    ground = image.pixelColor(places[1].rect.topLeft().toPoint() + QPoint(2, 4))
    assert ground.name() == bench.appearance.look.colours.chosen


def test_that_keys_walk_the_marks_and_choose_one(qtbot: QtBot, chart: Chart) -> None:
    for _ in range(2):
        QTest.keyClick(chart, Qt.Key.Key_Down)
    assert chart.current == "b"
    QTest.keyClick(chart, Qt.Key.Key_Up)
    with qtbot.waitSignal(chart.chosen) as told:
        QTest.keyClick(chart, Qt.Key.Key_Return)
    assert told.args == ["a"]
    for _ in range(5):
        QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.current == "c"


def test_that_a_click_chooses_the_row(qtbot: QtBot, chart: Chart) -> None:
    with qtbot.waitSignal(chart.chosen) as told:
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart._places[1].rect.center().toPoint())
    assert told.args == ["b"]


def test_that_a_picture_is_saved_in_pixels_and_as_a_drawing(chart: Chart, tmp_path: Path) -> None:
    picture = Picture(BY_GROUP, chart.sheet(), "Below")
    save(picture, tmp_path / "chart.png")
    save(picture, tmp_path / "chart.svg")
    assert QImage(str(tmp_path / "chart.png")).width() == 2 * picture.size.width()
    drawing = (tmp_path / "chart.svg").read_text(encoding="utf-8")
    assert "<title>Satisfaction</title>" in drawing
    assert "ตลาดสด" in drawing


def test_that_a_picture_that_cannot_be_written_is_a_problem(chart: Chart, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(Problem):
        save(Picture(BY_GROUP, chart.sheet()), tmp_path / "file" / "chart.png")


@given(
    st.lists(st.integers(0, 400), max_size=20).map(sorted),
    st.integers(1, 20),
)
def test_that_names_of_a_lane_never_touch_and_stay_within_it(wanted: list[int], apart: int) -> None:
    low, high = -5.0, 405.0
    places = spread(wanted, apart, low, high)
    assert len(places) == len(wanted)
    assert all(after - before >= apart - 1e-6 for before, after in pairwise(places))
    assert all(low - 1e-6 <= place <= high + 1e-6 for place in places)


def test_that_names_with_room_stand_where_their_dots_are() -> None:
    assert spread([10, 50, 90], 20, 0, 100) == [10, 50, 90]
    assert spread([50, 50], 20, 0, 100) == [40, 60]


def test_that_marks_in_lanes_have_room_of_their_own(bench: Bench, chart: Chart) -> None:
    sheet = chart.sheet()
    height = height_of(IN_LANES, sheet)
    image = QImage(700, int(height), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    places = draw(painter, QRectF(0, 0, 700, height), IN_LANES, sheet, "m3")
    painter.end()
    assert {place.mark.id for place in places} == {mark.id for mark in IN_LANES.marks}
    for one in places:
        assert image.rect().contains(one.rect.toRect())
        assert not any(other is not one and other.rect.intersects(one.rect) for other in places)
