"""Whether there is a screen, and the way from the command line to the window."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import click

WindowOpener = Callable[[Path | None], int]
_SCREENLESS = {"offscreen", "minimal", "vnc"}


def has_screen() -> bool:
    """Tell whether a window could be seen here."""
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in _SCREENLESS:
        return False
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def open_window(context: click.Context, study: Path | None) -> int:
    """Open the window by the opener the program was started with; return its exit code."""
    opener: WindowOpener = context.find_root().obj
    return opener(study)
