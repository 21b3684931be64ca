"""Whether this installation is whole: versions, models, memory, disk."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Literal

from workbench import __version__
from workbench.domain.problems import Problem
from workbench.domain.spoken import spoken
from workbench.protocol.launcher import ask_worker
from workbench.store.connection import library_versions

State = Literal["good", "warning", "bad"]

_PACKAGES = (
    "PySide6-Essentials",
    "bertopic",
    "umap-learn",
    "hdbscan",
    "onnxruntime",
    "tokenizers",
    "graspologic-native",
    "scikit-learn",
    "sqlite-utils",
    "matplotlib",
)
_GIB = 1024**3
_LITTLE_MEMORY, _LITTLE_DISK = 4 * _GIB, 2 * _GIB


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at."""

    area: str
    state: State
    text: str


def examine() -> list[Finding]:
    """Look at the installation; takes some seconds, since every model's fingerprint is compared."""
    return [*_versions(), *_models(), *_machine()]


def _versions() -> list[Finding]:
    found = [Finding("workbench", "good", __version__), Finding("Python", "good", platform.python_version())]
    found += [Finding(name, "good", text) for name, text in library_versions()]
    return [*found, *map(_package, _PACKAGES)]


def _package(name: str) -> Finding:
    try:
        return Finding(name, "good", version(name))
    except PackageNotFoundError:
        return Finding(name, "bad", spoken("not installed"))


def _models() -> list[Finding]:
    try:
        models = ask_worker("models")["models"]
    except Problem as problem:
        return [Finding(spoken("models"), "bad", problem.what)]
    return [
        Finding(
            spoken("model {name}", name=model["name"]),
            "good" if model["good"] else "bad",
            spoken("{use}: {reason}", use=model["use"], reason=model["text"]),
        )
        for model in models
    ]


def _machine() -> list[Finding]:
    import psutil

    memory = psutil.virtual_memory()
    disk = shutil.disk_usage(Path.cwd()).free
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return [
        Finding(spoken("system"), "good", f"{platform.system()} {platform.release()}, {platform.machine()}"),
        Finding(spoken("cores"), "good", str(cores)),
        Finding(
            spoken("memory"),
            _state(memory.available, _LITTLE_MEMORY),
            spoken("{size} GiB of {total} GiB free", size=_gib(memory.available), total=_gib(memory.total)),
        ),
        Finding(spoken("disk"), _state(disk, _LITTLE_DISK), spoken("{size} GiB free here", size=_gib(disk))),
        Finding(spoken("network"), "good", spoken("not used: nothing is sent and nothing is fetched")),
        Finding(spoken("program"), "good", _how_installed()),
    ]


def _how_installed() -> str:
    return spoken("frozen") if getattr(sys, "frozen", False) else spoken("from its source")


def _state(size: int, little: int) -> State:
    return "warning" if size < little else "good"


def _gib(size: int) -> str:
    return f"{size / _GIB:.1f}"
