"""The map page draws the study, leads to comments and themes, and sets the one selection."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.studies import bring_in, looked_through_by_hand
from tests.ui.conftest import Settle
from tests.ui.map.conftest import PLACES
from workbench.domain.selection import EVERYTHING, Selection
from workbench.store.study import Study
from workbench.ui.assembly import Workbench
from workbench.ui.look.appearance import Mode
from workbench.ui.map.page import MapPage
from workbench.ui.widgets.empty import Empty


def at(page: MapPage, text: int) -> QPoint:
    """Return the pixel of a text."""
    across, down = page.canvas.plane.point(*PLACES[text - 1])
    return QPoint(round(across), round(down))


def listed(widget) -> list[str]:
    return [widget.item(place).text() for place in range(widget.count())]


def test_that_the_map_shows_every_text_and_names_its_themes(page: MapPage) -> None:
    assert page.canvas.dots is not None
    assert len(page.canvas.dots) == 5
    assert listed(page.themes) == ["Buses  ·  2", "Libraries  ·  2"]
    assert listed(page.legend) == ["Buses  ·  2", "Libraries  ·  2", "No theme  ·  1"]
    assert page.themes.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Buses, 2 comments"


def test_that_a_click_on_a_dot_reads_its_comment(page: MapPage, mapped: Workbench, calm: Settle) -> None:
    page.canvas.zoom(1.2)
    QTest.mouseClick(page.canvas, Qt.MouseButton.LeftButton, pos=at(page, 5))
    calm()
    detail = mapped.window.reading_detail()
    assert detail is not None
    assert detail.comment.row == 5
    assert page.canvas._read is not None


def test_that_a_rectangle_becomes_the_selection_and_the_rest_grows_faint(
    page: MapPage, mapped: Workbench, calm: Settle
) -> None:
    page.tools.tools["rectangle"].click()
    first, second = at(page, 1), at(page, 2)
    drag(page, [QPoint(first.x() - 14, second.y() - 20), QPoint(second.x() + 20, first.y() + 20)])
    calm()
    assert mapped.bench.selection.value.region is not None
    assert mapped.bench.overview.counts is not None
    assert mapped.bench.overview.counts.comments == 2
    assert page.canvas.dots is not None
    assert sorted(page.canvas.dots.texts[page.canvas.dots.chosen].tolist()) == [1, 2]
    assert mapped.window.workspace is not None
    chips = mapped.window.workspace.filters.chips()
    assert [chip.text() for chip in chips] == ["Region of the map"]
    chips[0].click()
    calm()
    assert page.canvas.dots.chosen.all()


def test_that_a_lasso_selects_what_it_goes_round(page: MapPage, mapped: Workbench, calm: Settle) -> None:
    page.tools.tools["lasso"].click()
    middle = at(page, 5)
    around = [middle + QPoint(dx, dy) for dx, dy in ((-40, 0), (0, 40), (40, 0), (0, -40), (-38, -4))]
    drag(page, around)
    calm()
    assert mapped.bench.overview.counts is not None
    assert mapped.bench.overview.counts.comments == 1


def test_that_escape_gives_a_begun_lasso_up(page: MapPage, mapped: Workbench) -> None:
    page.tools.tools["lasso"].click()
    QTest.mousePress(page.canvas, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    for corner in (QPoint(90, 10), QPoint(90, 90)):
        QTest.mouseMove(page.canvas, corner)
        page.canvas.hand.move((corner.x(), corner.y()), is_pressed=True)
    QTest.keyClick(page.canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(page.canvas, Qt.MouseButton.LeftButton, pos=QPoint(10, 90))
    assert mapped.bench.selection.value == EVERYTHING


def drag(page: MapPage, points: list[QPoint]) -> None:
    QTest.mousePress(page.canvas, Qt.MouseButton.LeftButton, pos=points[0])
    for point in points[1:]:
        page.canvas.hand.move((point.x(), point.y()), is_pressed=True)
    QTest.mouseRelease(page.canvas, Qt.MouseButton.LeftButton, pos=points[-1])


def test_that_everything_seen_can_be_selected_by_keyboard(
    page: MapPage, mapped: Workbench, calm: Settle
) -> None:
    page.themes.setCurrentRow(0)
    page.canvas.go(page.canvas.plane.zoomed(3).centred(-0.85, 0.55))
    page.tools.seen.click()
    calm()
    assert mapped.bench.overview.counts is not None
    assert mapped.bench.overview.counts.comments == 2


def test_that_keys_move_zoom_and_fit(page: MapPage) -> None:
    whole = page.canvas.plane
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Right, Qt.Key.Key_Up):
        QTest.keyClick(page.canvas, key)
    assert page.canvas.plane.zoom > 1.3
    assert page.canvas.plane.x > whole.x
    assert page.canvas.plane.y > whole.y
    QTest.keyClick(page.canvas, Qt.Key.Key_Home)
    assert page.canvas.plane == whole


def test_that_arrow_keys_lead_to_a_theme_and_enter_opens_it(
    page: MapPage, mapped: Workbench, calm: Settle
) -> None:
    page.canvas.go(page.canvas.plane.zoomed(40, (at(page, 1).x(), at(page, 1).y())))
    page.themes.setFocus()
    page.themes.setCurrentRow(0)
    QTest.keyClick(page.themes, Qt.Key.Key_Down)
    libraries = next(region for region in page.canvas.regions if region.theme == page.canvas.pointed_out)
    assert page.canvas.plane.shows(libraries.x, libraries.y)
    QTest.keyClick(page.themes, Qt.Key.Key_Return)
    calm()
    theme = mapped.bench.overview.theme(mapped.bench.selection.value.themes[0])
    assert theme is not None
    assert theme.name == "Libraries"
    assert mapped.window.workspace is not None
    assert mapped.window.workspace.page == "themes"


@pytest.mark.parametrize(
    ("facet", "entries", "wanted"),
    [
        ("theme", ["Buses", "Libraries", "No theme"], Selection(unassigned=True)),
        ("sentiment", ["− Negative", "+ Positive", "? Not judged"], Selection(sentiments=("abstained",))),
        ("channel", ["web", "phone"], Selection(channels=("phone",))),
        ("language", ["English", "Thai"], Selection(languages=("th",))),
        ("month", ["March 2026"], Selection(months=("2026-03",))),
        ("segment:district", ["North"], Selection(segments=("district=North",))),
    ],
)
def test_that_dots_are_coloured_by_a_facet_whose_legend_selects_and_frees(
    page: MapPage, mapped: Workbench, calm: Settle, facet: str, entries: list[str], wanted: Selection
) -> None:
    box = page.tools.box
    box.setCurrentIndex(box.findData(facet))
    box.activated.emit(box.currentIndex())
    calm()
    assert [entry.partition("  ·")[0] for entry in listed(page.legend)] == entries
    page.legend.setCurrentRow(page.legend.count() - 1)
    QTest.keyClick(page.legend, Qt.Key.Key_Return)
    calm()
    assert mapped.bench.selection.value == wanted
    QTest.keyClick(page.legend, Qt.Key.Key_Space)
    assert mapped.bench.selection.value == EVERYTHING


def test_that_hovering_says_the_first_words_as_plain_text(page: MapPage, qtbot: QtBot) -> None:
    page.canvas.go(page.canvas.plane.zoomed(9, (at(page, 2).x(), at(page, 2).y())))
    page.canvas.hover((at(page, 2).x(), at(page, 2).y()))
    qtbot.waitUntil(page.canvas.tip.isVisible)
    assert page.canvas.tip.text() == "1 comment · The bus never comes on time"
    assert page.canvas.tip.textFormat() == Qt.TextFormat.PlainText
    page.canvas.hover(None)
    assert not page.canvas.tip.isVisible()


def test_that_safe_view_covers_what_hovering_says(
    page: MapPage, mapped: Workbench, qtbot: QtBot, calm: Settle
) -> None:
    mapped.bench.desk.change(_mark_the_bus)
    mapped.bench.safe_view.turn(on=True)
    calm()
    page.canvas.go(page.canvas.plane.zoomed(9, (at(page, 2).x(), at(page, 2).y())))
    page.canvas.hover((at(page, 2).x(), at(page, 2).y()))
    qtbot.waitUntil(page.canvas.tip.isVisible)
    assert "bus" not in page.canvas.tip.text()


def _mark_the_bus(study: Study) -> None:
    study.database.execute(
        "INSERT INTO personal_mark (comment_id, start, stop, kind, method, confidence)"
        " VALUES (2, 4, 7, 'name', 'by hand', 1.0)"
    )


def test_that_a_rename_renames_and_another_look_repaints(
    page: MapPage, mapped: Workbench, calm: Settle
) -> None:
    mapped.bench.edits.rename_theme(mapped.bench.overview.themes[0].id, "Late buses")
    calm()
    assert "Late buses  ·  2" in listed(page.themes)
    light = page.canvas.grab().toImage()
    mapped.bench.appearance.choose_mode(Mode.CONTRAST)
    assert page.canvas.grab().toImage() != light
    mapped.bench.appearance.choose_mode(Mode.LIGHT)


@pytest.mark.parametrize("ending", ["png", "svg"])
def test_that_the_map_is_saved_as_a_picture(
    page: MapPage,
    mapped: Workbench,
    calm: Settle,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    ending: str,
) -> None:
    target = tmp_path / f"map.{ending}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.tools.save.click()
    calm()
    if ending == "png":
        picture = QImage(str(target))
        assert picture.width() == 2 * page.canvas.width()
        colours = {
            picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)
        }
        assert len(colours) > 5
    else:
        drawing = target.read_text(encoding="utf-8")
        assert drawing.count("<path") > 5
        assert "<text" not in drawing


def test_that_a_place_that_cannot_be_written_is_told(
    page: MapPage, mapped: Workbench, calm: Settle, tmp_path: Path
) -> None:
    page.save_picture(tmp_path)
    calm()
    assert mapped.window.notice_bar.isVisible()


def test_that_a_study_without_analysis_says_what_to_do(
    workbench: Workbench, tmp_path: Path, calm: Settle, qtbot: QtBot
) -> None:
    with Study.create(tmp_path / "bare.voc") as study:
        bring_in(study)
        looked_through_by_hand(study)
    workbench.ways.open_path(tmp_path / "bare.voc")
    calm()
    workbench.window.show_page("map")
    calm()
    assert workbench.window.workspace is not None
    built = workbench.window.workspace.built("map")
    assert isinstance(built, MapPage)
    assert built._views.currentIndex() == 1
    assert built.canvas.dots is not None
    assert not len(built.canvas.dots)
    with qtbot.waitSignal(built.analysis_wanted):
        empty = built._views.currentWidget()
        assert isinstance(empty, Empty)
        assert empty.offer is not None
        empty.offer.click()
