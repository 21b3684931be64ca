"""Data files inside other packages: found without running the package's code, used only when genuine."""

from __future__ import annotations

import hashlib
from importlib.util import find_spec
from pathlib import Path

from workbench.domain.problems import Problem


def data_folder(package: str, model: str) -> Path:
    """Return the folder of an installed top-level `package` without importing it.

    Raises:
        Problem: `model.missing`, naming `model`, when the package is not installed.
    """
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise Problem("model.missing", model=model)
    return Path(next(iter(spec.submodule_search_locations)))


def genuine(path: Path, sha256: str, model: str) -> Path:
    """Return `path` if its content has this SHA-256 (hexadecimal).

    Raises:
        Problem: `model.missing` when there is no such file, `model.damaged` when it is another one.
    """
    try:
        with path.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise Problem("model.missing", model=model) from error
    if found != sha256:
        raise Problem("model.damaged", model=model)
    return path
