"""Keeps model packs in a folder of the user's: adds, examines, loads and removes them.

A pack is copied file by file, only what it needs, with the fingerprint of each file written down. A file that
changed since is never loaded.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import tempfile
import zipfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Any

import numpy as np

from workbench.analysis.embedding.encoder import Encoder, Identity
from workbench.analysis.packs.encoders import GraphEncoder, external_files, weights_encoder
from workbench.analysis.packs.layout import PICKLED, Layout, read_layout
from workbench.domain.problems import Problem
from workbench.domain.spoken import spoken

_CARD = "pack.json"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,79}")
_TOLD_APART = ("The bus is late again.", "ห้องสมุดน่าอยู่มาก", "12345")
_NEARLY_ONE = 1e-2
_ALIKE = 0.99999
_TOO_LARGE = 16 * 2**30
_TOO_MANY = 2_000


@dataclass(frozen=True)
class Pack:
    """A model pack as it was added; `files` are its files with their SHA-256 (hexadecimal)."""

    name: str
    architecture: str
    dimension: int
    longest: int
    weights: str
    sha256: str
    """Fingerprint of the weights."""
    files: dict[str, str]
    bytes: int


def add(source: Path, shelf: Path, name: str = "", sha256: str = "") -> Pack:
    """Copy the model in `source` (a folder or a zip file) to the shelf, once it was seen to work.

    `sha256` is the fingerprint its publisher states for the weights, where one is known.

    Raises:
        Problem: one of `pack.…`; nothing was added.
    """
    wanted = name or _usual_name(source)
    if not _NAME.fullmatch(wanted):
        raise Problem("pack.name", name=wanted)
    if (shelf / wanted).exists():
        raise Problem("pack.known", model=wanted)
    shelf.mkdir(parents=True, exist_ok=True)
    with (
        _as_folder(source, shelf) as folder,
        tempfile.TemporaryDirectory(dir=shelf, prefix=".adding-") as made,
    ):
        layout = read_layout(folder)
        target = Path(made) / wanted
        pack = _copy(folder, target, layout, wanted)
        if sha256 and pack.sha256 != sha256.strip().lower():
            raise Problem("pack.other", wanted=sha256.strip().lower(), found=pack.sha256)
        pack = replace(pack, dimension=_tried(target, layout, pack))
        (target / _CARD).write_text(json.dumps(asdict(pack), sort_keys=True, indent=1), encoding="utf-8")
        target.rename(shelf / wanted)
    return pack


def packs(shelf: Path) -> list[Pack]:
    """Return the packs of the shelf by name; what is no pack is passed over."""
    if not shelf.is_dir():
        return []
    folders = sorted(path for path in shelf.iterdir() if (path / _CARD).is_file())
    return [found(shelf, folder.name) for folder in folders]


def found(shelf: Path, name: str) -> Pack:
    """Return what is known of a pack.

    Raises:
        Problem: `pack.missing`, `pack.unreadable`.
    """
    card = shelf / name / _CARD
    if not _NAME.fullmatch(name) or not card.is_file():
        raise Problem("pack.missing", model=name)
    try:
        told: dict[str, Any] = json.loads(card.read_text(encoding="utf-8"))
        return Pack(**told)
    except (ValueError, TypeError) as error:
        raise Problem("pack.unreadable", file=_CARD, reason=type(error).__name__) from error


def check(shelf: Path, name: str) -> Pack:
    """Return the pack if each of its files is the one that was added.

    Raises:
        Problem: `pack.missing`, `pack.damaged`.
    """
    pack = found(shelf, name)
    for file, sha256 in pack.files.items():
        path = shelf / name / file
        if not path.is_file() or _fingerprint(path) != sha256:
            raise Problem("pack.damaged", file=file, model=name)
    return pack


def load(shelf: Path, name: str) -> Encoder | GraphEncoder:
    """Return the encoder of a pack, its files found to be those that were added.

    Raises:
        Problem: `pack.missing`, `pack.damaged`.
    """
    pack = check(shelf, name)
    folder = shelf / name
    return _encoder(folder, read_layout(folder), pack)


def identity_of(pack: Pack) -> Identity:
    """Return what vectors of a pack are filed under."""
    return Identity(pack.name, pack.sha256, "full", pack.dimension)


def remove(shelf: Path, name: str) -> Pack:
    """Delete a pack and return what it was.

    Raises:
        Problem: `pack.missing`.
    """
    pack = found(shelf, name)
    shutil.rmtree(shelf / name)
    return pack


def _usual_name(source: Path) -> str:
    stem = source.stem if source.suffix.lower() == ".zip" else source.resolve().name
    return re.sub(r"[^A-Za-z0-9._-]+", "-", stem).strip("-._")


@contextmanager
def _as_folder(source: Path, shelf: Path) -> Generator[Path]:
    """Yield the folder in which config.json lies, unpacking a zip file for as long as it is needed."""
    if source.is_dir():
        yield _model_folder(source, source)
    elif zipfile.is_zipfile(source):
        with tempfile.TemporaryDirectory(dir=shelf, prefix=".unpacking-") as made:
            _unpack(source, Path(made))
            yield _model_folder(Path(made), source)
    else:
        raise Problem("pack.no_model", path=source.name)


def _model_folder(folder: Path, source: Path) -> Path:
    """Return the folder itself or the only folder in it, whichever holds a model."""
    inner = [path for path in folder.iterdir() if path.is_dir() and not path.name.startswith((".", "__"))]
    if (folder / "config.json").is_file():
        return folder
    if len(inner) == 1 and all((inner[0] / file).is_file() for file in ("config.json", "tokenizer.json")):
        return inner[0]
    raise Problem("pack.no_model", path=source.name)


def _unpack(source: Path, target: Path) -> None:
    """Unpack a zip file, if all it holds stays within the folder and is of a size that a model can have."""
    try:
        with zipfile.ZipFile(source) as archive:
            entries = archive.infolist()
            if len(entries) > _TOO_MANY or sum(entry.file_size for entry in entries) > _TOO_LARGE:
                raise Problem(
                    "pack.unreadable", file=source.name, reason=spoken("it is too large for a model")
                )
            for entry in entries:
                _refuse(entry)
            archive.extractall(target)
    except (zipfile.BadZipFile, EOFError, RuntimeError, NotImplementedError) as error:
        raise Problem(
            "pack.unreadable", file=source.name, reason=spoken("it is no whole zip file")
        ) from error


def _refuse(entry: zipfile.ZipInfo) -> None:
    path = PurePosixPath(entry.filename.replace("\\", "/"))
    is_link = (entry.external_attr >> 16) & 0o170000 == 0o120000
    if path.is_absolute() or ".." in path.parts or ":" in entry.filename or is_link:
        raise Problem("pack.outside", file=entry.filename)
    if path.suffix.lower() in PICKLED:
        raise Problem("pack.pickle", file=entry.filename)


def _copy(folder: Path, target: Path, layout: Layout, name: str) -> Pack:
    """Copy what the model needs and nothing else; links are followed only within the folder."""
    files: dict[str, str] = {}
    size = 0
    for file in _needed(folder, layout):
        source = (folder / file).resolve()
        if not source.is_relative_to(folder.resolve()):
            raise Problem("pack.outside", file=file)
        (target / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target / file)
        files[file] = _fingerprint(target / file)
        size += (target / file).stat().st_size
    weights = files[layout.weights]
    return Pack(name, layout.architecture, 0, layout.longest, layout.weights, weights, files, size)


def _needed(folder: Path, layout: Layout) -> Iterator[str]:
    yield from layout.files
    if layout.is_onnx:
        within = PurePosixPath(layout.weights).parent
        yield from ((within / name).as_posix() for name in external_files(folder / layout.weights))
    for file in ("modules.json", "sentence_bert_config.json"):
        if (folder / file).is_file():
            yield file
    if (folder / "modules.json").is_file():
        steps = json.loads((folder / "modules.json").read_text(encoding="utf-8"))
        told = [f"{step['path']}/config.json" for step in steps if step.get("path")]
        yield from (file for file in told if (folder / file).is_file())


def _tried(folder: Path, layout: Layout, pack: Pack) -> int:
    """Return the dimension of the vectors, after seeing that they are whole and tell texts apart."""
    dimension = _dimension(folder, layout)
    rows = _encoder(folder, layout, replace(pack, dimension=dimension)).encode(list(_TOLD_APART))
    if not np.isfinite(rows).all() or np.abs(np.linalg.norm(rows, axis=1) - 1).max() > _NEARLY_ONE:
        raise Problem("pack.silent", reason=spoken("they are not whole numbers of length 1"))
    if (rows[0] @ rows[1:].T).min() > _ALIKE:
        raise Problem("pack.silent", reason=spoken("all texts get the same vector"))
    return dimension


def _dimension(folder: Path, layout: Layout) -> int:
    if not layout.dense:
        return int(layout.config["hidden_size"])
    from safetensors.numpy import load_file

    return int(load_file(folder / layout.dense)["linear.weight"].shape[0])


def _encoder(folder: Path, layout: Layout, pack: Pack) -> Encoder | GraphEncoder:
    if layout.is_onnx:
        return GraphEncoder(folder, layout, identity_of(pack))
    return weights_encoder(folder, layout, identity_of(pack))


def _fingerprint(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
