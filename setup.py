"""Adds to pyproject.toml what it cannot say: the resources and the guide go with it, folder by folder."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from setuptools import setup

ROOT = Path(__file__).resolve().parent
TRAVELLING = ("resources", "docs/guide", "docs/methods", "docs/pictures")
# Sheets that compare all pages in all dresses are for those who change the window, and large.
LEFT_BEHIND = {".pyc", ".jpg"}


def travelling() -> list[tuple[str, Sequence[str]]]:
    """Return the place of each folder in an environment, and its files."""
    files = [
        path
        for folder in TRAVELLING
        for path in sorted((ROOT / folder).rglob("*"))
        if path.is_file() and path.suffix not in LEFT_BEHIND
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
setup(data_files=[] if "editable_wheel" in sys.argv else travelling())
