"""What a start must not load: a window without a study needs no numbers, a command line no window."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.util import find_spec

import pytest

NUMBERS = {
    "numpy",
    "pandas",
    "scipy",
    "sklearn",
    "matplotlib",
    "umap",
    "hdbscan",
    "bertopic",
    "numba",
    "faiss",
}
MODELS = {"onnx", "onnxruntime", "tokenizers", "fasttext", "pythainlp", "vaderSentiment"}
HEAVY = NUMBERS | MODELS


def loaded_by(statement: str) -> set[str]:
    """Return the top-level packages that a fresh interpreter holds after `statement`."""
    tell = "import json, sys; print(json.dumps([name.partition('.')[0] for name in sys.modules]))"
    program = f"{statement}\n{tell}"
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=dict(os.environ),
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout.splitlines()[-1]))


def needs(module: str) -> None:
    """Skip while `module` is not there."""
    if find_spec(module) is None:
        pytest.skip(f"{module} is not part of this copy.")


def test_that_the_window_starts_without_the_numerical_libraries() -> None:
    needs("workbench.app")
    assert loaded_by("import workbench.app") & HEAVY == set()


def test_that_the_command_line_loads_neither_window_nor_numerical_libraries() -> None:
    needs("workbench.cli")
    assert loaded_by("import workbench.cli") & (HEAVY | {"PySide6"}) == set()


def test_that_choosing_a_role_loads_nothing() -> None:
    needs("workbench.__main__")
    assert (
        loaded_by("import workbench.__main__") & (HEAVY | {"PySide6", "click", "rich", "sqlite_utils"})
        == set()
    )


@pytest.mark.parametrize("package", ["numpy", "PySide6"])
def test_that_what_is_loaded_is_seen(package: str) -> None:
    assert package in loaded_by(f"import {package}")
