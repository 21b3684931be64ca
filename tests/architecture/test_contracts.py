"""The contracts on imports hold, and each one breaks on the import it is there to forbid."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
PARTS = (
    "domain",
    "statistics",
    "store",
    "sources",
    "protocol",
    "analysis",
    "worker",
    "services",
    "findings",
    "cli",
    "ui",
)
# A wrong import in each place, and the contract that has to notice it.
WRONG = [
    ("store", "from workbench.services import anything", "Dependencies point one way"),
    ("cli", "from workbench.ui import anything", "Dependencies point one way"),
    ("stray", "", "Dependencies point one way"),
    ("worker", "from workbench.store import anything", "The worker and its analysis know texts and numbers"),
    (
        "analysis",
        "def later():\n    import workbench.sources",
        "The worker and its analysis know texts and numbers",
    ),
    ("app", "import workbench.worker", "The worker is started as a process, never imported"),
    ("app", "import workbench.analysis", "Analysis runs in the worker role only"),
    ("services", "from PySide6.QtCore import QObject", "Qt is imported in ui and app only"),
    ("__main__", "import PySide6.QtWidgets", "The choice of a role does not load Qt"),
    ("ui", "import sqlite3", "SQL is written in the store only"),
    ("cli", "def later():\n    import sqlcipher3.dbapi2", "SQL is written in the store only"),
    ("statistics", "import sklearn.metrics", "Model libraries are imported in analysis only"),
    ("worker", "import onnxruntime", "The worker leaves model libraries to the analysis"),
    ("domain", "import numpy", "The domain needs the standard library alone"),
]


def check_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    """Check the package in `folder` against the contracts beside it."""
    command = [
        sys.executable,
        "-c",
        "from importlinter.cli import lint_imports_command; lint_imports_command()",
    ]
    return subprocess.run(
        [*command, "--no-cache", "--no-logo"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.fixture
def skeleton(tmp_path: Path) -> Path:
    """Return a folder with the contracts and with every part of the workbench, all empty."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    package = tmp_path / "workbench"
    for part in PARTS:
        (package / part).mkdir(parents=True)
        (package / part / "__init__.py").touch()
    for module in ("__init__", "__main__", "app"):
        (package / f"{module}.py").touch()
    return tmp_path


def test_that_the_workbench_keeps_its_contracts() -> None:
    found = check_imports(ROOT)
    assert found.returncode == 0, found.stdout + found.stderr


def test_that_empty_parts_break_no_contract(skeleton: Path) -> None:
    found = check_imports(skeleton)
    assert found.returncode == 0, found.stdout + found.stderr


@pytest.mark.parametrize(
    ("part", "wrong", "contract"), WRONG, ids=[f"{part}: {wrong}" for part, wrong, _ in WRONG]
)
def test_that_a_wrong_import_is_noticed(skeleton: Path, part: str, wrong: str, contract: str) -> None:
    module = skeleton / "workbench" / f"{part}.py"
    place = module if part in ("app", "__main__", "stray") else skeleton / "workbench" / part / "wrong.py"
    place.write_text(wrong)
    found = check_imports(skeleton)
    assert found.returncode == 1
    broken = [
        line for line in found.stdout.splitlines() if line.startswith(contract) and line.endswith("BROKEN")
    ]
    assert broken, found.stdout
