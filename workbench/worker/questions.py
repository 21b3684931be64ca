"""What a worker can be asked about the language models of this machine, and how it answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from workbench.worker.models import examine_models


def list_packs(shelf: str) -> dict[str, Any]:
    """Return every model pack as it was added: {"packs": [...]}."""
    from workbench.analysis.packs.shelf import packs

    return {"packs": [asdict(pack) for pack in packs(Path(shelf))]}


def add_pack(shelf: str, source: str, name: str = "", sha256: str = "") -> dict[str, Any]:
    """Add the pack in a folder or zip file; return it: {"pack": {...}}."""
    from workbench.analysis.packs.shelf import add

    return {"pack": asdict(add(Path(source), Path(shelf), name, sha256))}


def check_pack(shelf: str, name: str) -> dict[str, Any]:
    """Compare every file of a pack with what was added, and have it embed; return it: {"pack": {...}}."""
    from workbench.analysis.packs.shelf import check, load

    load(Path(shelf), name).encode(["x"])
    return {"pack": asdict(check(Path(shelf), name))}


def remove_pack(shelf: str, name: str) -> dict[str, Any]:
    """Delete a pack; return it: {"pack": {...}}."""
    from workbench.analysis.packs.shelf import remove

    return {"pack": asdict(remove(Path(shelf), name))}


ANSWERS: Mapping[str, Callable[..., dict[str, Any]]] = {
    "models": examine_models,
    "packs": list_packs,
    "add pack": add_pack,
    "check pack": check_pack,
    "remove pack": remove_pack,
}
