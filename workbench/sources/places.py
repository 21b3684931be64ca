"""Where a file really is: on the disk, inside an archive, or a sheet inside a workbook.

`export.zip/answers.csv` and `survey.xlsx/Answers` name what is inside, as file managers do; so does
`export.zip/survey.xlsx/Answers`.
"""

from __future__ import annotations

import tempfile
import zipfile
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from workbench.domain.problems import Problem
from workbench.domain.spoken import spoken
from workbench.sources.spreadsheet import SUFFIXES as WORKBOOKS
from workbench.sources.zip_guard import archive, inflated, is_document

TABLES = WORKBOOKS | frozenset(
    {".csv", ".tsv", ".tab", ".psv", ".ssv", ".dat", ".json", ".jsonl", ".ndjson", ".sav", ".zsav", ".mbox"}
)
LETTERS = frozenset({".txt", ".docx", ".eml"})
_NOT_FILES = frozenset({".ds_store", "thumbs.db", "desktop.ini"})
_FEW = 20


@dataclass(frozen=True)
class Place:
    """A file or folder that can be opened, and the part of it that is meant (empty: all, or the best)."""

    path: Path
    part: str = ""


@contextmanager
def found(path: Path) -> Generator[Place]:
    """Yield where the file is, unpacked into a temporary folder if need be, which goes afterwards.

    Raises:
        Problem: file.missing, .unreadable, .several, .no_such_part, .encrypted, .bomb or .unsafe.
    """
    outer, part = _divided(path)
    if not (outer.is_file() and _is_archive(outer)):
        yield Place(outer, part)
        return
    with tempfile.TemporaryDirectory(prefix="workbench-") as folder:
        with archive(outer) as opened:
            entries = _entries(outer, opened)
        part, sheet = _without_sheet(entries, part)
        wanted = _wanted(outer, entries, part)
        inside = [_unpacked(outer, entry, Path(folder)) for entry in wanted]
        yield Place(Path(folder) if len(inside) > 1 else inside[0], sheet)


def is_inside(path: Path) -> bool:
    """Say whether the path names something inside of a file.

    Raises:
        Problem: file.missing.
    """
    return bool(_divided(path)[1])


def is_archive(path: Path) -> bool:
    """Say whether a file is an archive; documents of offices are, but are read as one thing."""
    return path.is_file() and _is_archive(path)


def entries_of(path: Path) -> dict[str, zipfile.ZipInfo]:
    """Return what an archive holds, by its name inside.

    Raises:
        Problem: file.unreadable or .unsafe.
    """
    with archive(path) as opened:
        return _entries(path, opened)


def is_hidden(name: str) -> bool:
    """Say whether a file is one of those that systems leave behind, which nobody means."""
    parts = PurePosixPath(name).parts
    return parts[-1].lower() in _NOT_FILES or any(each.startswith((".", "__MACOSX")) for each in parts)


def _divided(path: Path) -> tuple[Path, str]:
    """Return the file that is on the disk and what is named inside of it."""
    if path.exists():
        return path, ""
    for outer in path.parents:
        if outer.is_file():
            return outer, path.relative_to(outer).as_posix()
        if outer.exists():
            break
    raise Problem("file.missing", path=path)


def _is_archive(path: Path) -> bool:
    """Documents of offices are archives too, but are read as one."""
    with path.open("rb") as stream:
        head = stream.read(4)
    return head in {b"PK\x03\x04", b"PK\x05\x06"} and not is_document(path, path.suffix.lower())


def _entries(path: Path, opened: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    entries: dict[str, zipfile.ZipInfo] = {}
    for entry in opened.infolist():
        name = entry.orig_filename.split("\x00")[0].replace("\\", "/")
        if PurePosixPath(name).is_absolute() or ".." in PurePosixPath(name).parts or ":" in name:
            raise Problem(
                "file.unsafe",
                path=path,
                reason=spoken("it wants to write outside of its folder ({name})", name=name),
            )
        if name and not name.endswith("/") and not is_hidden(name):
            entries[name] = entry
    return entries


def _without_sheet(entries: dict[str, zipfile.ZipInfo], part: str) -> tuple[str, str]:
    """Return what of an archive is named, and the sheet named behind it where that is a workbook."""
    books = [name for name in entries if part.startswith(f"{name}/") and _suffix(name) in WORKBOOKS]
    return (books[0], part.removeprefix(f"{books[0]}/")) if books else (part, "")


def _wanted(path: Path, entries: dict[str, zipfile.ZipInfo], part: str) -> list[zipfile.ZipInfo]:
    if not entries:
        raise Problem("file.empty", path=path)
    if part:
        return _named(path, entries, part)
    tables = [name for name in entries if _suffix(name) in TABLES]
    letters = [name for name in entries if _suffix(name) in LETTERS]
    if (len(tables) == 1 and not letters) or len(entries) == 1:
        return [entries[name] for name in tables or entries]
    if tables or not letters:
        raise Problem(
            "file.several", path=path, parts=_listed(entries), example=path / next(iter(tables or entries))
        )
    return list(entries.values())


def _named(path: Path, entries: dict[str, zipfile.ZipInfo], part: str) -> list[zipfile.ZipInfo]:
    inside = [entry for name, entry in entries.items() if name == part or name.startswith(f"{part}/")]
    if not inside:
        raise Problem("file.no_such_part", path=path, part=part, parts=_listed(entries))
    return inside


def _listed(names: Sequence[str] | dict[str, zipfile.ZipInfo]) -> str:
    shown = sorted(names)
    more = f" and {len(shown) - _FEW:,} more" if len(shown) > _FEW else ""
    return ", ".join(shown[:_FEW]) + more


def _suffix(name: str) -> str:
    return PurePosixPath(name).suffix.lower()


def _unpacked(path: Path, entry: zipfile.ZipInfo, folder: Path) -> Path:
    """Write an entry into the folder under its own name, which was found to stay inside."""
    name = entry.orig_filename.split("\x00")[0].replace("\\", "/")
    if _suffix(name) == ".zip":
        raise Problem("file.unsafe", path=path, reason=spoken("it holds another archive ({name})", name=name))
    target = folder.joinpath(*PurePosixPath(name).parts)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with path.open("rb") as stream, target.open("wb") as unpacked:
            unpacked.writelines(inflated(path, stream, entry))
    except (OSError, ValueError) as error:
        raise Problem(
            "file.unreadable", path=path, reason=spoken("“{name}” cannot be unpacked", name=name)
        ) from error
    return target
