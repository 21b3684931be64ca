"""Model packs: sentence encoders a user brings along, for languages the workbench's own was not made for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workbench.domain.problems import Problem
from workbench.protocol.launcher import ask_worker
from workbench.protocol.places import packs_folder

__all__ = [
    "ModelPack",
    "add_pack",
    "check_pack",
    "list_packs",
    "names_of_packs",
    "packs_folder",
    "remove_pack",
]

_CARD = "pack.json"
_PATIENCE = 1800.0  # seconds: a model of some gigabytes is copied, read and compared


@dataclass(frozen=True)
class ModelPack:
    """A model pack as people see it. `sha256` is the fingerprint of its weights, `size` counts bytes."""

    name: str
    architecture: str
    dimension: int
    longest: int
    sha256: str
    size: int


def list_packs() -> list[ModelPack]:
    """Return the model packs of this machine by name, as they were added; `check_pack` looks at their files.

    Raises:
        Problem: the list cannot be read.
    """
    return [_pack(told) for told in ask_worker("packs", shelf=str(packs_folder()))["packs"]]


def names_of_packs() -> list[str]:
    """Return the names of the model packs, without starting a worker."""
    folder = packs_folder()
    return sorted(card.parent.name for card in folder.glob(f"*/{_CARD}")) if folder.is_dir() else []


def add_pack(source: Path, name: str = "", sha256: str = "") -> ModelPack:
    """Add the model in a folder or zip file, once it was seen to work; copies it, so the source may go.

    Raises:
        Problem: it is none, is damaged, could carry a program, or is of a kind that cannot be run.
    """
    if not source.exists():
        raise Problem("file.missing", path=source.name)
    told = {"shelf": str(packs_folder()), "source": str(source.resolve()), "name": name, "sha256": sha256}
    return _pack(ask_worker("add pack", _PATIENCE, **told)["pack"])


def check_pack(name: str) -> ModelPack:
    """Compare every file of a pack with what was added, and see that it still embeds.

    Raises:
        Problem: there is no such pack, or it is damaged.
    """
    return _pack(ask_worker("check pack", _PATIENCE, shelf=str(packs_folder()), name=name)["pack"])


def remove_pack(name: str) -> ModelPack:
    """Delete a pack. Studies keep what was found with it.

    Raises:
        Problem: there is no such pack.
    """
    return _pack(ask_worker("remove pack", shelf=str(packs_folder()), name=name)["pack"])


def _pack(told: dict[str, Any]) -> ModelPack:
    return ModelPack(
        name=told["name"],
        architecture=told["architecture"],
        dimension=told["dimension"],
        longest=told["longest"],
        sha256=told["sha256"],
        size=told["bytes"],
    )
