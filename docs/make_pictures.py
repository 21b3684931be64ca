"""Draws the pictures of the window that the guide and the README show, from the sample study.

    python docs/make_pictures.py              all of them, into docs/pictures (some minutes: the study is analysed)
    python docs/make_pictures.py STUDY.voc    of a sample study that is analysed already (a copy of it is opened)

Needs no screen. Fonts for Thai, Arabic, Japanese and emoji have to be installed for the pictures to show them.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
BUSES = {"bus", "autobús", "otobüs", "รถเมล์"}  # what buses are called in the sample study
SIZE = (1360, 860)
DISTRICTS = dict(
    zip(
        ("Fernhill", "Millrace", "Northfold", "Old Quay", "Ropewalk", "Saltmarsh"),
        (0.22, 0.14, 0.2, 0.13, 0.16, 0.15),
        strict=True,
    )
)
PATIENCE = 600.0  # seconds
sys.path.insert(0, str(ROOT))
if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from coding_pictures import draw_coding  # noqa: E402 - the platform had to be chosen first
from priority_pictures import draw_priorities  # noqa: E402 - as above
from PySide6.QtCore import QEventLoop, QLocale, QTimer  # noqa: E402 - as above
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402 - as above

from workbench.domain.recipe import Recipe  # noqa: E402 - the path to it is known only now
from workbench.services.analysis import analyse  # noqa: E402 - as above
from workbench.services.levels import show_level  # noqa: E402 - as above
from workbench.services.population import set_population  # noqa: E402 - as above
from workbench.services.sample import make_sample_study, sample_files  # noqa: E402 - as above
from workbench.ui.assembly import Workbench, assemble  # noqa: E402 - as above
from workbench.ui.dialogs.analysis import AnalysisDialog  # noqa: E402 - as above
from workbench.ui.guide.reader import GuideReader  # noqa: E402 - as above
from workbench.ui.look.appearance import Mode  # noqa: E402 - as above
from workbench.ui.map.page import MapPage  # noqa: E402 - as above
from workbench.ui.measures.page import MeasuresPage  # noqa: E402 - as above
from workbench.ui.memory import Memory  # noqa: E402 - as above
from workbench.ui.sources.page import SourcesPage  # noqa: E402 - as above
from workbench.ui.themes.comparing import CompareDialog  # noqa: E402 - as above
from workbench.ui.verbs import Verbs  # noqa: E402 - as above


@dataclass(frozen=True)
class Painter:
    """Brings the window into a state, waits until it rests, and keeps a picture of it."""

    workbench: Workbench

    def rest(self) -> None:
        """Wait until the window has nothing left to do, and a little longer for what is drawn by and by."""
        desk, analysis = self.workbench.bench.desk, self.workbench.analysis
        self._spin(lambda: desk.is_idle and not analysis.is_running)
        pause = QEventLoop()
        QTimer.singleShot(250, pause.quit)
        pause.exec()
        self._spin(lambda: desk.is_idle and not analysis.is_running)

    def keep(self, name: str, what: QWidget | None = None) -> None:
        """Save a picture of the window, or of another widget."""
        self.rest()
        (what or self.workbench.window).grab().save(str(PICTURES / f"{name}.png"))
        print(f"docs/pictures/{name}.png", flush=True)

    def _spin(self, is_done: Callable[[], bool]) -> None:
        loop, watch, end = QEventLoop(), QTimer(), QTimer()
        watch.timeout.connect(lambda: loop.quit() if is_done() else None)
        end.singleShot(int(PATIENCE * 1000), loop.quit)
        watch.start(20)
        loop.exec()
        watch.stop()


def analysed_study(folder: Path) -> Path:
    """Return a sample study in `folder`: a copy of the one named, or a fresh one, analysed."""
    path = folder / "Averhaven listens.voc"
    if len(sys.argv) > 1:
        return Path(shutil.copy(sys.argv[1], path))
    with make_sample_study(path, "Averhaven listens, 2026") as study:
        analyse(study, Recipe())
    return path


@contextmanager
def window(folder: Path) -> Generator[Painter]:
    """Open the window, in a locale and a dress that do not depend on the machine."""
    QLocale.setDefault(QLocale("en_GB"))
    application = QApplication(sys.argv[:1])
    memory = Memory(folder / "window.ini")
    memory.keep_mode(Mode.LIGHT)
    workbench = assemble(application, Verbs(), memory)
    workbench.window.resize(*SIZE)
    workbench.window.show()
    try:
        yield Painter(workbench)
    finally:
        workbench.window.close()
        workbench.stop()


def draw(painter: Painter, study: Path) -> None:
    """Draw every picture, in the order of a first day with the workbench."""
    workbench = painter.workbench
    painter.keep("start")
    workbench.ways.open_path(study)
    painter.rest()
    draw_themes(painter)
    for page in ("sources", "comments", "priorities", "findings"):
        workbench.window.show_page(page)
        painter.keep(page)
    draw_guide(painter)
    draw_priorities(painter)
    draw_map(painter)
    draw_measures(painter)
    draw_dialog(painter)
    draw_coding(workbench, painter.rest, painter.keep)
    draw_import(painter)
    draw_newer_export(painter, study.parent)
    workbench.window.show_reader()
    workbench.window.notice_bar.hide()
    workbench.bench.appearance.choose_mode(Mode.DARK)
    workbench.window.show_page("themes")
    painter.keep("themes-dark")


def draw_themes(painter: Painter) -> None:
    """Show the second largest theme, one of its comments, two priorities, and themes below another."""
    workbench = painter.workbench
    edits, largest = workbench.bench.edits, workbench.bench.overview.themes[0]
    edits.make_above(
        "Buses and boats",
        [theme.id for theme in workbench.bench.overview.themes if BUSES & set(theme.words[:4])],
    )
    edits.colour_theme(largest.id, "2")
    painter.rest()
    for theme in workbench.bench.overview.themes[:2]:
        workbench.bench.edits.tag_theme(theme.id)
    workbench.window.show_page("themes")
    painter.rest()
    workbench.bench.selection.choose_themes((workbench.bench.overview.themes[1].id,))
    painter.rest()
    workbench.window.step_comment(2)
    painter.keep("themes")
    workbench.bench.selection.clear()
    draw_comparing(painter)


def draw_comparing(painter: Painter) -> None:
    """Show what becomes of the themes at another granularity."""
    workbench = painter.workbench
    workbench.bench.desk.change(lambda study: show_level(study, 0.35, beside=True))
    workbench.window.doings.compare.trigger()
    painter.rest()
    dialog = workbench.window.findChildren(CompareDialog)[-1]
    painter.keep("compare", dialog)
    dialog.close()


def draw_guide(painter: Painter) -> None:
    """Show the guide where it says how surely a theme would be found again."""
    window = painter.workbench.window
    window.doings.numbers.trigger()
    reader = window.findChild(GuideReader)
    if reader is None:
        raise RuntimeError("The guide was not opened.")
    reader.show_place("guide/numbers.md#firm-fair-and-loose")
    painter.keep("guide", reader)
    reader.close()


def draw_map(painter: Painter) -> None:
    """Show the map a little nearer than whole, with a theme of the list pointed out; then two groups side by side."""
    workbench = painter.workbench
    workbench.window.show_page("map")
    painter.rest()
    page = workbench.window.workspace.built("map") if workbench.window.workspace else None
    if not isinstance(page, MapPage):
        raise RuntimeError("The map was not built.")
    page.canvas.zoom(2.2, (page.canvas.width() * 0.25, page.canvas.height() * 0.5))
    page.themes.setCurrentRow(1)
    painter.keep("map")
    page.tools.compare.click()
    painter.rest()
    page.comparing.list.setCurrentIndex(page.comparing.rows.index(0, 0))
    painter.keep("two-groups")
    page.tools.compare.click()


def draw_measures(painter: Painter) -> None:
    """Show who answered beside the population; the shares are made up."""
    workbench = painter.workbench
    workbench.bench.desk.change(lambda study: set_population(study, "District", DISTRICTS))
    workbench.window.show_page("measures")
    page = workbench.window.workspace.built("measures") if workbench.window.workspace else None
    if not isinstance(page, MeasuresPage):
        raise RuntimeError("The measures page was not built.")
    page.tabs.setCurrentWidget(page.groups)
    page.groups.tabs.setCurrentWidget(page.groups.populations)
    painter.keep("measures")


def draw_import(painter: Painter) -> None:
    """Show a file before it is imported."""
    workbench = painter.workbench
    workbench.window.show_page("sources")
    panel = _sources(workbench).preview
    workbench.intake.bring([sample_file("consultation")])
    painter.keep("import")
    workbench.intake.skip()
    workbench.intake.bring([sample_file("survey")])
    painter.rest()
    panel.glimpsed.setCurrentIndex(1)
    painter.keep("import-questions")
    workbench.intake.skip()


def draw_newer_export(painter: Painter, folder: Path) -> None:
    """Show what came of a newer export in which a person says something else, and another person joined."""
    workbench = painter.workbench
    told = sample_file("consultation").read_text(encoding="utf-8-sig")
    before, now = "Anything that gets the 12 out of the jam", "Nothing that was shown so far"
    first = told.splitlines()[1].split(";")
    newer = folder / "chandler-street-consultation-june.csv"
    row = ";".join(("ANON-JUNE-0001-N", *first[1:6], "Please plant trees along the new kerb.", "en"))
    newer.write_text(f"{told.replace(before, now)}{row}\n", encoding="utf-8")
    workbench.intake.bring([newer])
    painter.rest()
    _sources(workbench).preview.accept.click()
    painter.rest()
    _sources(workbench).account.tabs.setCurrentIndex(1)
    painter.keep("newer-export")


def _sources(workbench: Workbench) -> SourcesPage:
    """Return the sources page, without the reader beside it."""
    workbench.window.show_page("sources")
    if workbench.window.reader is not None:
        workbench.window.reader.hide()
    page = workbench.window.workspace.built("sources") if workbench.window.workspace else None
    if not isinstance(page, SourcesPage):
        raise RuntimeError("The sources page was not built.")
    return page


def sample_file(name: str) -> Path:
    """Return the sample file whose name holds `name`."""
    return next(file for file in sample_files() if name in file.name)


def draw_dialog(painter: Painter) -> None:
    """Show how an analysis is asked for."""
    dialog = AnalysisDialog(painter.workbench.window, painter.workbench.bench)
    dialog.show()
    painter.keep("find-themes", dialog)
    dialog.close()


def main() -> None:
    """Draw all pictures anew."""
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        study = analysed_study(Path(folder))
        with window(Path(folder)) as painter:
            draw(painter, study)


if __name__ == "__main__":
    main()
