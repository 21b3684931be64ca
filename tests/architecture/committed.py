"""The files of the project as git keeps them, for tests that read the project itself."""

from __future__ import annotations

import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
# Where no git is at hand (an unpacked archive), what tools leave behind is known by its place.
LEFT_BY_TOOLS = {".git", ".venv", ".peer", "build", "dist", "demo", "__pycache__"}


@cache
def committed_files() -> tuple[Path, ...]:
    """Return every file that git knows, in alphabetical order."""
    command = ["git", "ls-files", "-z"]
    try:
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode()
    except (OSError, subprocess.CalledProcessError):
        return tuple(path for path in sorted(ROOT.rglob("*")) if path.is_file() and not _left_by_tools(path))
    return tuple(
        path for path in (ROOT / name for name in sorted(listed.split("\0")) if name) if path.is_file()
    )


def _left_by_tools(path: Path) -> bool:
    parts = path.relative_to(ROOT).parts
    return any(part in LEFT_BY_TOOLS or part.endswith((".egg-info", "_cache")) for part in parts)


def text_of(path: Path) -> str:
    """Return what a text file says; a binary file says nothing."""
    content = path.read_bytes()
    return "" if b"\0" in content[:8192] else content.decode("utf-8", errors="replace")
