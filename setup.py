"""Adds to pyproject.toml what it cannot say: all files of `resources`, folder by folder, go with it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from setuptools import setup

ROOT = Path(__file__).resolve().parent


def resources() -> list[tuple[str, Sequence[str]]]:
    """Return the place of each folder in an environment, and its files."""
    files = [
        path for path in sorted((ROOT / "resources").rglob("*")) if path.is_file() and path.suffix != ".pyc"
    ]
    folders = sorted({path.parent.relative_to(ROOT) for path in files})
    return [
        (
            f"share/voc-workbench/{folder.as_posix()}",
            [str(path.relative_to(ROOT)) for path in files if path.parent == ROOT / folder],
        )
        for folder in folders
    ]


# An editable install finds them in the checkout.
setup(data_files=[] if "editable_wheel" in sys.argv else resources())
