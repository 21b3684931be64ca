"""What is installed elsewhere is all of the program: each module, and each file that travels with it."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.architecture.committed import ROOT, committed_files

DATA = "voc_workbench-{version}.data/data/share/voc-workbench/"
TRAVELLING = ("workbench", "resources", "docs/guide", "docs/methods")
NEEDED = ("workbench", "resources", "docs", "pyproject.toml", "setup.py", "README.md", "LICENSE")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the wheel, built from what git knows in a folder of its own."""
    folder = tmp_path_factory.mktemp("wheel")
    for path in committed_files():
        name = path.relative_to(ROOT)
        if name.parts[0] in NEEDED:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, folder / name)
    options = ["--quiet", "--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", "dist"]
    command = [sys.executable, "-m", "pip", "wheel", *options, "."]
    subprocess.run(command, cwd=folder, check=True, timeout=120)
    return next((folder / "dist").glob("*.whl"))


def test_that_the_wheel_holds_every_file_of_the_program(wheel: Path) -> None:
    place = DATA.format(version=wheel.name.split("-")[1])
    held = {name.removeprefix(place) for name in zipfile.ZipFile(wheel).namelist()}
    files = {path.relative_to(ROOT) for path in committed_files()}
    names = {name.as_posix() for name in files}
    assert {name for name in names if name.startswith(TRAVELLING)} - held == set()
    shown = {name for name in names if name.startswith("docs/pictures/") and name.endswith(".png")}
    assert len(shown) > 10
    assert shown - held == set()


def test_that_the_wheel_makes_the_commands(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as opened:
        told = next(name for name in opened.namelist() if name.endswith("entry_points.txt"))
        assert "voc = workbench.__main__:main" in opened.read(told).decode()
