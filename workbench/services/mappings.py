"""Ways to read a file, kept by name on this machine, so that next month's export is read like this month's."""

from __future__ import annotations

import re
from pathlib import Path

import platformdirs

from workbench import sources
from workbench.domain.intake import Preview
from workbench.domain.problems import Problem, told_as

_PROGRAM = "voc-workbench"
_SUFFIX = ".json"
_LONGEST = 80
_NO_NAME = re.compile(r'[\x00-\x1f/\\:*?"<>|]|^\.')


def list_mappings() -> list[str]:
    """Return the names of the mappings kept, in the order of the alphabet."""
    folder = _folder()
    if not folder.is_dir():
        return []
    return sorted((file.stem for file in folder.glob(f"*{_SUFFIX}")), key=str.casefold)


def mapping_file(name: str) -> Path:
    """Return the file of the mapping of this name, or the file itself where `name` is that of a file.

    Raises:
        Problem: mapping.missing.
    """
    file = Path(name)
    if file.is_file():
        return file
    kept = _folder() / f"{name.strip()}{_SUFFIX}"
    if _is_name(name) and kept.is_file():
        return kept
    raise Problem("mapping.missing", name=name, known=", ".join(list_mappings()) or "none")


def save_mapping(preview: Preview, name: str) -> Path:
    """Keep how a file is read, under a name or, where `name` ends in .json, in that file; return the file.

    Raises:
        Problem: mapping.bad_name, export.not_writable or export.disk_full.
    """
    file = Path(name)
    if file.suffix.lower() != _SUFFIX:
        file = _kept(name)
    with told_as("export", file):
        file.parent.mkdir(parents=True, exist_ok=True)
    sources.save_mapping(preview.mapping, file)
    return file


def forget_mapping(name: str) -> None:
    """Take away the mapping of this name.

    Raises:
        Problem: mapping.missing or export.not_writable.
    """
    if name not in list_mappings():
        raise Problem("mapping.missing", name=name, known=", ".join(list_mappings()) or "none")
    file = _kept(name)
    with told_as("export", file):
        file.unlink()


def _folder() -> Path:
    return Path(platformdirs.user_data_dir(_PROGRAM, appauthor=False)) / "mappings"


def _is_name(name: str) -> bool:
    return 0 < len(name.strip()) <= _LONGEST and _NO_NAME.search(name.strip()) is None


def _kept(name: str) -> Path:
    if not _is_name(name):
        raise Problem("mapping.bad_name", name=name)
    return _folder() / f"{name.strip()}{_SUFFIX}"
