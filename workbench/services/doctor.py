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
        return Finding(name, "bad", "not installed")


def _models() -> list[Finding]:
    try:
        models = ask_worker("models")["models"]
    except Problem as problem:
        return [Finding("models", "bad", problem.what)]
    return [
        Finding(
            f"model {model['name']}", "good" if model["good"] else "bad", f"{model['use']}: {model['text']}"
        )
        for model in models
    ]


def _machine() -> list[Finding]:
    import psutil

    memory = psutil.virtual_memory()
    disk = shutil.disk_usage(Path.cwd()).free
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return [
        Finding("system", "good", f"{platform.system()} {platform.release()}, {platform.machine()}"),
        Finding("cores", "good", str(cores)),
        _amount("memory", memory.available, _LITTLE_MEMORY, f"of {memory.total / _GIB:.1f} GiB free"),
        _amount("disk", disk, _LITTLE_DISK, "free here"),
        Finding("network", "good", "not used: nothing is sent and nothing is fetched"),
        Finding("program", "good", "frozen" if getattr(sys, "frozen", False) else "from its source"),
    ]


def _amount(area: str, size: int, little: int, words: str) -> Finding:
    return Finding(area, "warning" if size < little else "good", f"{size / _GIB:.1f} GiB {words}")
