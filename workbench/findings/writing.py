"""Writes several files as one: either all of them are new, or all are what they were."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, TextIO

from workbench.domain.problems import told_as

Writer = Callable[[TextIO], None]
BytesWriter = Callable[[BinaryIO], None]


def write_together(
    folder: Path, writers: Mapping[str, Writer], of_bytes: Mapping[str, BytesWriter] | None = None
) -> list[Path]:
    """Write each named file of `folder` (made if it is not there) and return their paths.

    `writers` write text, `of_bytes` files that are none.

    Everything is first written to hidden files beside the targets, then put in their places. What failed
    leaves the folder as it was.

    Raises:
        Problem: export.not_writable or export.disk_full.
    """
    with told_as("export", folder):
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".findings-", dir=folder) as hidden:
            new = [_written(Path(hidden) / name, write) for name, write in writers.items()]
            new += [_written_bytes(Path(hidden) / name, write) for name, write in (of_bytes or {}).items()]
            return _put_in_place(folder, new, Path(hidden))


def _written(path: Path, write: Writer) -> Path:
    with path.open("w", encoding="utf-8", newline="") as stream:
        write(stream)
        stream.flush()
        os.fsync(stream.fileno())
    return path


def _written_bytes(path: Path, write: BytesWriter) -> Path:
    with path.open("wb") as stream:
        write(stream)
        stream.flush()
        os.fsync(stream.fileno())
    return path


def _put_in_place(folder: Path, new: list[Path], hidden: Path) -> list[Path]:
    """Move the new files over the old ones; bring the old ones back if one cannot be moved."""
    kept = {path.name: _kept(folder / path.name, hidden) for path in new}
    moved: list[Path] = []
    try:
        for path in new:
            moved.append(path.replace(folder / path.name))  # noqa: PERF401 - must know what moved before a failure
    except OSError:
        for path in moved:
            _bring_back(path, kept[path.name])
        raise
    return moved


def _kept(path: Path, hidden: Path) -> Path | None:
    """Keep the old file at hand, as a second name for it or as a copy; None where there is none."""
    if not path.is_file():
        return None
    kept = hidden / f"{path.name}.before"
    try:
        kept.hardlink_to(path)
    except OSError:
        shutil.copy2(path, kept)
    return kept


def _bring_back(path: Path, kept: Path | None) -> None:
    with suppress(OSError):
        if kept is None:
            path.unlink()
        else:
            kept.replace(path)
