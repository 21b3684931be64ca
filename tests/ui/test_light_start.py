"""The first sight of the window waits for no numbers, no models and no database."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

HEAVY = {
    "numpy", "pandas", "scipy", "sklearn", "umap", "hdbscan", "bertopic", "matplotlib", "onnxruntime",
    "sqlite_utils", "sqlcipher3", "sqlite3", "click", "rich",
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
