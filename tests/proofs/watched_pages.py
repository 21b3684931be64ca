"""Goes further into the pages of a window full of payloads than their first sight: tabs, menus, dots, a file."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QDialog, QPushButton, QTabWidget, QWidget

from tests.proofs.payloads import payloads
from workbench.services import drawing
from workbench.ui.assembly import Workbench
from workbench.ui.coding.page import CodingPage
from workbench.ui.comments.languages import LanguagesDialog
from workbench.ui.map.page import MapPage
from workbench.ui.pages import page_kinds
from workbench.ui.sources.page import SourcesPage

if TYPE_CHECKING:
    from tests.proofs.watched_window import Eyes

Page = TypeVar("Page", bound=QWidget)
_CODED = 4
_PATIENCE = 5.0


def look_into_pages(eyes: Eyes, workbench: Workbench, study: Path) -> None:
    """Look at what a page shows only when it is asked to."""
    for kind in page_kinds():
        workbench.window.show_page(kind.name)
        eyes.settle()
        turn_tabs(eyes, workbench.window)
        open_menus(eyes, workbench.window)
    point_at_dots(eyes, workbench)
    read_a_file(eyes, workbench, study)
    code(eyes, workbench)


def turn_tabs(eyes: Eyes, window: QWidget) -> None:
    """Look at every tab of the page in front."""
    for tabs in window.findChildren(QTabWidget):
        for place in range(tabs.count()) if tabs.isVisible() else ():
            tabs.setCurrentIndex(place)
            eyes.look_at(tabs)
            eyes.seen["tab"] += 1


def open_menus(eyes: Eyes, window: QWidget) -> None:
    """Look at the menu of every button of the page in front, such as the columns of a table."""
    for button in window.findChildren(QPushButton):
        menu = button.menu() if button.isVisible() else None
        if menu is not None:
            menu.aboutToShow.emit()
            eyes.look_at(menu)
            eyes.seen["menu"] += 1


def point_at_dots(eyes: Eyes, workbench: Workbench) -> None:
    """Colour the map by everything, point at dots until each has said its comment, and put two groups side by side."""
    page = _page(workbench, "map", MapPage)
    for place in range(page.tools.box.count()):
        page.tools.box.setCurrentIndex(place)
        page.tools.box.activated.emit(place)
        eyes.look_at(page)
    canvas = page.canvas
    assert canvas.dots is not None
    for dot in range(0, len(canvas.dots.x), 5):
        canvas.hover(canvas.plane.point(float(canvas.dots.x[dot]), float(canvas.dots.y[dot])))
        wait_for(eyes, canvas.tip)
        eyes.look_at(canvas)
        eyes.seen["dot"] += canvas.tip.isVisible()
    page.tools.compare.click()
    eyes.look_at(page)
    page.tools.compare.click()


def wait_for(eyes: Eyes, tip: QWidget) -> None:
    """Hold the pointer still until the tip comes, which waits for a pause of its own; not for ever."""
    until = time.perf_counter() + _PATIENCE
    while not tip.isVisible() and time.perf_counter() < until:
        time.sleep(0.01)
        eyes.settle()


def read_a_file(eyes: Eyes, workbench: Workbench, study: Path) -> None:
    """Look at a file before it is imported, whose columns and cells are payloads, and at what its questions ask."""
    page = _page(workbench, "sources", SourcesPage)
    said = payloads(study.parent)
    file = study.with_name("waiting.csv")
    rows = [said[10:14], *(said[at : at + 4] for at in range(20, 180, 4))]
    cells = [",".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows]
    file.write_text("\n".join(cells), encoding="utf-8")
    workbench.intake.bring([file])
    eyes.look_at(page)
    turn_tabs(eyes, page)
    look_at_dialogs(eyes, workbench)
    workbench.intake.skip()
    page.ask_for_questions()
    look_at_dialogs(eyes, workbench)


def code(eyes: Eyes, workbench: Workbench) -> None:
    """Draw samples of two kinds and look at them, comment by comment, and at what two coders call differently."""
    page = _page(workbench, "coding", CodingPage)
    workbench.bench.coder.take_name("Anna")
    page.ask_for_draw()
    look_at_dialogs(eyes, workbench)
    for subject in ("theme", "sentiment"):
        workbench.bench.desk.change(
            lambda study, subject=subject: drawing.draw_sample(study, "random", _CODED, subject=subject)
        )
        eyes.settle()
        page.list.selectRow(0)
        page.sit_down()
        for _ in range(_CODED):
            eyes.look_at(page)
            eyes.seen["coded"] += 1
            page.sitting_view.do("skip")
        page.sitting_view.do("leave")
    page.show_differences()
    look_at_dialogs(eyes, workbench)
    dialog = LanguagesDialog(workbench.window, workbench.bench, 1)
    dialog.show()
    look_at_dialogs(eyes, workbench)


def look_at_dialogs(eyes: Eyes, workbench: Workbench) -> None:
    """Look at the dialogs that are open, and close them."""
    eyes.settle()
    for dialog in workbench.window.findChildren(QDialog):
        if dialog.isVisible():
            eyes.seen[type(dialog).__name__] += 1
            eyes.look_at(dialog)
            dialog.close()
    eyes.settle()


def _page(workbench: Workbench, name: str, kind: type[Page]) -> Page:
    workbench.window.show_page(name)
    workspace = workbench.window.workspace
    page = workspace.built(name) if workspace is not None else None
    assert isinstance(page, kind)
    return page
