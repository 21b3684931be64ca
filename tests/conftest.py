"""What every test may count on: a home of its own, no network, no screen, and a reckoning at its end."""

from __future__ import annotations

import gc
import os
import shutil
import socket
import sys
import tempfile
import threading
import time
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil
import pytest
from hypothesis import HealthCheck, settings

from tests.patience import PatientBot, wait_longer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parent.parent
HOME = Path(tempfile.mkdtemp(prefix="voc-tests-"))
PLACES = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "XDG_CACHE_HOME": ".cache",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_RUNTIME_DIR": "run",
}
SETTINGS = {
    # onnxruntime reports home unless it is told not to, before it is imported.
    "ORT_DISABLE_TELEMETRY": "1",
    "ORT_TELEMETRY_DISABLED": "1",
    # Libraries that set these when they are imported find them set, so no test is blamed for it.
    "KMP_DUPLICATE_LIB_OK": "True",
    "KMP_INIT_AT_FORK": "FALSE",
    "TOKENIZERS_PARALLELISM": "false",
}
# Chosen by the machine, not by a test: which test runs, and the size of the terminal.
NOT_A_LEAK = {"PYTEST_CURRENT_TEST", "COLUMNS", "LINES"}
_MANY = 20_000  # objects a test may leave before circles among them are looked for
PATIENCE = 15.0  # seconds a thread or a process may take to end after its test


def _settle_in() -> None:
    """Point every folder of the user at a throw-away home, before any library has looked.

    Matplotlib's list of fonts is the one thing kept between runs: no setting, and seconds to make.
    """
    os.environ.setdefault("MPLCONFIGDIR", str(ROOT / ".pytest_cache" / "matplotlib"))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.update(SETTINGS)
    for name, place in PLACES.items():
        (HOME / place).mkdir(parents=True, exist_ok=True, mode=0o700)
        os.environ[name] = str(HOME / place)


def _stay_at_home(event: str, arguments: tuple[object, ...]) -> None:
    """Audit hook: refuse any connection that would leave this machine."""
    if event != "socket.connect":
        return
    connection, address = arguments
    near = getattr(connection, "family", None) not in (socket.AF_INET, socket.AF_INET6)
    if not near and isinstance(address, tuple) and address[0] not in ("127.0.0.1", "::1", "localhost"):
        raise RuntimeError(f"A test tried to reach {address[0]}; the workbench needs no network.")


_settle_in()
sys.addaudithook(_stay_at_home)
wait_longer()
# How long an example takes says more of the machine than of the example.
settings.register_profile(
    "any machine", settings(), deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("any machine")


def pytest_unconfigure() -> None:
    """Leave nothing of the throw-away home."""
    shutil.rmtree(HOME, ignore_errors=True)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Skip what needs a real window where Qt draws into memory; let several processes begin with the slow files."""
    if hasattr(config, "workerinput"):
        _slow_files_first(items)
    if os.environ["QT_QPA_PLATFORM"] != "offscreen":
        return
    no_screen = pytest.mark.skip(reason="Needs a real window: run `make journey` where there is a screen.")
    for item in items:
        if item.get_closest_marker("real_window"):
            item.add_marker(no_screen)


def pytest_collection_finish() -> None:
    """Keep what was imported out of every later collection of garbage, and out of the reckoning's search."""
    gc.collect()
    gc.freeze()
    gc.disable()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Look for circles of objects on this thread alone, as the window does: Qt's half must not end on another."""
    if gc.get_count()[0] > _MANY:
        gc.collect()


def _slow_files_first(items: list[pytest.Item]) -> None:
    """Sort, file by file, so that at the end no process waits for another that has just begun a slow file."""
    slow = Counter(item.path for item in items if item.get_closest_marker("slow"))
    tests = Counter(item.path for item in items)
    items.sort(key=lambda item: (-slow[item.path], -tests[item.path], item.path))


@pytest.fixture(scope="session")
def shared() -> Path:
    """Return the folder of public data sets: the one VOC_SHARED names, or `shared` beside the project."""
    folder = Path(os.environ.get("VOC_SHARED", ROOT.parent / "shared"))
    if not folder.is_dir():
        pytest.skip("The public data sets are not here: set VOC_SHARED to their folder to run this test.")
    return folder


@pytest.fixture(scope="session")
def shared_data(shared: Path) -> Path:
    """Return the folder that holds one folder for each public data set."""
    return shared / "data"


@pytest.fixture(scope="session")
def libraries() -> None:
    """Import the topic libraries once: what they warn of while they are imported is not ours to mend."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name in ("umap", "hdbscan", "bertopic"):
            import_module(name)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    """Return what waits for the window and closes what a test opened."""
    return PatientBot(request)


def _environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name not in NOT_A_LEAK}


@pytest.fixture(autouse=True)
def _environment_as_found() -> Iterator[None]:
    """Fail a test that leaves an environment variable other than it was: the next test would depend on it."""
    before = _environment()
    yield
    after = _environment()
    changed = sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))
    assert not changed, f"Left changed in the environment: {', '.join(changed)}. Use monkeypatch.setenv."


def _comes_true(condition: Callable[[], bool]) -> bool:
    """Watch a condition until it holds or patience ends, letting Qt deliver what is under way."""
    from PySide6.QtWidgets import QApplication

    end = time.monotonic() + PATIENCE
    while not (holds := condition()) and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.005)
    return holds


def _children() -> set[int]:
    return {process.pid for process in psutil.Process().children(recursive=True) if _alive(process)}


def _alive(process: psutil.Process) -> bool:
    return process.is_running() and process.status() != psutil.STATUS_ZOMBIE


def _kinds_below(kind: type) -> set[type]:
    return {kind}.union(*map(_kinds_below, kind.__subclasses__()))


def _busy_qt_objects() -> set[str]:
    """Return a word on each QThread that runs, each QTimer that repeats and each window still shown."""
    from PySide6.QtCore import QThread, QTimer
    from PySide6.QtWidgets import QApplication
    from shiboken6 import isValid

    # Half a million objects are looked at after each test: asking for their type is ten times as quick as isinstance.
    threads, timers = _kinds_below(QThread), _kinds_below(QTimer)
    either = threads | timers
    found = [thing for thing in gc.get_objects() if type(thing) in either and isValid(thing)]

    def busy(thing: Any) -> bool:
        if type(thing) in threads:
            return thing.isRunning() and thing is not QThread.currentThread()
        return thing.isActive() and not thing.isSingleShot()

    left = {repr(thing) for thing in found if busy(thing)}
    return left | {repr(window) for window in QApplication.topLevelWidgets() if window.isVisible()}


@pytest.fixture(autouse=True)
def _nothing_left_running(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test of the window that leaves a thread, a process, a timer or a shown window behind."""
    if not {"qtbot", "qapp"} & set(request.fixturenames):
        yield
        return
    request.getfixturevalue("qapp")
    from PySide6.QtCore import QThreadPool

    threads, children, objects = set(threading.enumerate()), _children(), _busy_qt_objects()
    yield
    assert _comes_true(lambda: QThreadPool.globalInstance().activeThreadCount() == 0), (
        "Left work in Qt's pool."
    )
    assert _comes_true(lambda: set(threading.enumerate()) <= threads), (
        f"Left threads: {set(threading.enumerate()) - threads}"
    )
    assert _comes_true(lambda: _children() <= children), f"Left processes: {_children() - children}"
    assert _comes_true(lambda: _busy_qt_objects() <= objects), f"Left: {_busy_qt_objects() - objects}"
