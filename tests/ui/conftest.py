"""What tests of the window share: a study on disk, a desk with it, and a whole window."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.patience import PATIENCE
from tests.studies import analyse_by_hand, bring_in
from tests.ui.hands import HandVerbs
from workbench.store.study import Study
from workbench.ui.assembly import Workbench, assemble
from workbench.ui.bench import Bench
from workbench.ui.desk import Desk
from workbench.ui.edits import Edits
from workbench.ui.language import install_translation
from workbench.ui.look.appearance import Appearance
from workbench.ui.look.inked import Icons
from workbench.ui.memory import Memory
from workbench.ui.notices import Notices
from workbench.ui.overview import Overview
from workbench.ui.safe_view import SafeView
from workbench.ui.selection import SharedSelection

Settle = Callable[[], None]


@pytest.fixture(scope="session")
def city_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a study of five comments: two on buses, two on libraries, and one in no theme."""
    path = tmp_path_factory.mktemp("template") / "city.voc"
    with Study.create(path, "City") as study:
        bring_in(study)
        analyse_by_hand(study)
    return path


@pytest.fixture
def study_file(city_template: Path, tmp_path: Path) -> Path:
    """Return a copy of the study of five comments."""
    return Path(shutil.copy(city_template, tmp_path / "city.voc"))


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    made = Desk()
    yield made
    made.stop()


@pytest.fixture
def verbs() -> HandVerbs:
    return HandVerbs()


@pytest.fixture
def settle(qtbot: QtBot, desk: Desk) -> Settle:
    """Return a function that waits until the desk has answered everything."""
    return lambda: qtbot.waitUntil(lambda: desk.is_idle, timeout=PATIENCE)


@pytest.fixture
def bench(qapp: QApplication, desk: Desk, verbs: HandVerbs) -> Iterator[Bench]:
    """Return what a page is given, with no study open."""
    root = QObject()
    install_translation(qapp, root)
    appearance = Appearance(qapp, root)
    appearance.dress()
    selection = SharedSelection(root)
    overview = Overview(desk, verbs, selection, SafeView(root))
    edits = Edits(desk, verbs, overview)
    notices = Notices(root)
    desk.failed.connect(notices.problem)
    icons = Icons(appearance)
    yield Bench(desk, verbs, selection, overview, edits, appearance, icons, notices, overview.safe_view)
    root.deleteLater()


@pytest.fixture
def open_bench(bench: Bench, study_file: Path, settle: Settle) -> Bench:
    """Return what a page is given, with the study open and read."""
    bench.desk.open(lambda: bench.verbs.open_study(study_file))
    settle()
    return bench


@pytest.fixture
def workbench(qapp: QApplication, verbs: HandVerbs, tmp_path: Path) -> Iterator[Workbench]:
    """Return a whole window, shown, with no study open."""
    made = assemble(qapp, verbs, Memory(tmp_path / "window.ini"))
    made.window.show()
    yield made
    made.window.close()
    made.stop()


@pytest.fixture
def calm(qtbot: QtBot, workbench: Workbench) -> Settle:
    """Return a function that waits until the whole window has nothing left to do."""
    desk = workbench.bench.desk
    return lambda: qtbot.waitUntil(
        lambda: desk.is_idle and not workbench.analysis.is_running, timeout=PATIENCE
    )


@pytest.fixture
def city(workbench: Workbench, study_file: Path, calm: Settle) -> Workbench:
    """Return the window with the analysed study open."""
    workbench.ways.open_path(study_file)
    calm()
    return workbench
