"""The first sight of the window waits for no numbers, no models and no database."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

HEAVY = {
    "numpy", "pandas", "scipy", "sklearn", "umap", "hdbscan", "bertopic", "matplotlib", "onnxruntime",
    "sqlite_utils", "sqlcipher3", "sqlite3", "click", "rich", "pyqtgraph", "rapidfuzz",
}  # fmt: skip
SHOW = """
import json, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from workbench.ui.assembly import assemble
from workbench.ui.memory import Memory
from workbench.ui.verbs import Verbs

application = QApplication([])
workbench = assemble(application, Verbs(), Memory(Path(sys.argv[1])))
workbench.window.show()
application.processEvents()
loaded = {name.partition(".")[0] for name in sys.modules}
study = [sys.argv[2]] if len(sys.argv) > 2 else []
for path in study:
    workbench.ways.open_path(Path(path))
    while not workbench.bench.desk.is_idle or workbench.bench.desk.path is None:
        application.processEvents()
    loaded = {name.partition(".")[0] for name in sys.modules}
print(json.dumps(sorted(loaded)))
workbench.stop()
"""


def loaded_by_showing(folder: Path, *study: Path) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", SHOW, str(folder / "window.ini"), *map(str, study)],
        env=dict(os.environ),
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout.splitlines()[-1]))


def test_that_a_window_without_a_study_has_loaded_nothing_heavy(tmp_path: Path) -> None:
    loaded = loaded_by_showing(tmp_path)
    assert "PySide6" in loaded
    assert loaded & HEAVY == set()


def test_that_a_study_needs_the_database_but_no_numbers(tmp_path: Path, study_file: Path) -> None:
    loaded = loaded_by_showing(tmp_path, study_file)
    assert "sqlite_utils" in loaded
    assert loaded & {"numpy", "pandas", "sklearn", "umap", "bertopic", "matplotlib"} == set()


OPEN = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
import workbench.app as app
import workbench.ui.assembly as assembly

app.settings_file = lambda: Path(sys.argv[1])
made = assembly.assemble

def assemble_and_leave(*arguments):
    workbench = made(*arguments)
    def leave():
        if workbench.bench.desk.is_idle and "workbench.ui.themes.page" in sys.modules:
            print(workbench.window.windowTitle(), flush=True)
            workbench.window.close()
        else:
            QTimer.singleShot(50, leave)
    QTimer.singleShot(50, leave)
    return workbench

assembly.assemble = assemble_and_leave
sys.exit(app.open_window(Path(sys.argv[2])))
"""


def test_that_the_window_opens_a_study_is_warmed_up_and_ends_without_a_word(
    tmp_path: Path, study_file: Path
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", OPEN, str(tmp_path / "window.ini"), str(study_file)],
        env=dict(os.environ),
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    words = [line for line in done.stderr.splitlines() if not line.startswith("This plugin does not support")]
    assert words == []
    assert done.returncode == 0
    assert done.stdout.strip() == "City — VoC Workbench"
    assert "city.voc" in (tmp_path / "window.ini").read_text(encoding="utf-8")
