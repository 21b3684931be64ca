"""Says which parts of a file can be imported one by one: sheets, files of an archive, tables of a folder."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath

from workbench.domain.intake import Part
from workbench.sources.letters import files_in
from workbench.sources.places import LETTERS, TABLES, entries_of, found, is_archive, is_inside
from workbench.sources.previewing import named
from workbench.sources.spreadsheet import OLE, SUFFIXES, filled_sheets

_MOST = 500


def parts_of(path: Path) -> tuple[Part, ...]:
    """Return the parts of a file, folder or archive, in their order; none where it is one thing.

    Raises:
        Problem: file.missing, .unreadable, .encrypted, .bomb or .unsafe.
    """
    with named(path):
        if is_inside(path):
            return _several(_sheets_inside(path))
        if path.is_dir():
            return _several(_in_folder(path))
        if is_archive(path):
            parts = tuple(_in_archive(path))
            return parts_of(parts[0].path) if len(parts) == 1 else _several(parts)
        return _several(_sheets(path)) if _is_workbook(path) else ()


def _several(parts: Iterable[Part]) -> tuple[Part, ...]:
    found = tuple(parts)
    return found[:_MOST] if len(found) > 1 else ()


def _is_workbook(path: Path) -> bool:
    with path.open("rb") as stream:
        head = stream.read(len(OLE))
    return path.suffix.lower() in SUFFIXES and (head.startswith(b"PK\x03\x04") or head == OLE)


def _sheets(path: Path) -> Iterator[Part]:
    for name, is_hidden in filled_sheets(path):
        yield Part(path / name, name, is_hidden=is_hidden)


def _sheets_inside(path: Path) -> list[Part]:
    """Return the sheets of a workbook in an archive; whatever else is inside of something has no parts."""
    if path.suffix.lower() not in SUFFIXES:
        return []
    with found(path) as place:
        if place.part or not _is_workbook(place.path):
            return []
        return [replace(sheet, path=path / sheet.name) for sheet in _sheets(place.path)]


def _in_archive(path: Path) -> Iterator[Part]:
    """Yield every table and every folder of letters; letters alone are one thing."""
    entries = entries_of(path)
    yield from (
        Part(path / name, name, entry.file_size) for name, entry in entries.items() if _suffix(name) in TABLES
    )
    if any(_suffix(name) in TABLES for name in entries):
        letters = {name: entry for name, entry in entries.items() if _suffix(name) in LETTERS}
        yield from _letters(path, letters)


def _letters(path: Path, letters: dict[str, zipfile.ZipInfo]) -> Iterator[Part]:
    folders: dict[str, int] = {}
    for name, entry in letters.items():
        top = PurePosixPath(name).parts[0] if "/" in name else name
        folders[top] = folders.get(top, 0) + entry.file_size
    yield from (Part(path / name, name, size) for name, size in folders.items())


def _in_folder(path: Path) -> Iterator[Part]:
    files = files_in(path)
    tables = [file for file in files if _suffix(file.name) in TABLES or _suffix(file.name) == ".zip"]
    yield from (Part(file, file.relative_to(path).as_posix(), file.stat().st_size) for file in tables)
    if tables:
        yield from _folders_of_letters(path, files)


def _folders_of_letters(path: Path, files: Sequence[Path]) -> Iterator[Part]:
    letters = [file for file in files if _suffix(file.name) in LETTERS]
    for folder in dict.fromkeys(file.parent for file in letters):
        name = folder.relative_to(path).as_posix()
        size = sum(file.stat().st_size for file in letters if file.parent == folder)
        yield Part(folder, path.name if name == "." else name, size)


def _suffix(name: str) -> str:
    return PurePosixPath(name).suffix.lower()
