"""Chooses the role: window, command line, analysis worker or reader of a file, without loading the others."""

from __future__ import annotations

import sys
from pathlib import Path


def main() -> int:
    """Run the role the arguments ask for and return its exit code."""
    match sys.argv[1:]:
        case ["--worker", folder]:
            from workbench.worker.main import run

            return run(Path(folder))
        case ["--worker-question", question]:
            from workbench.worker.main import answer

            return answer(question)
        case ["--reader"]:
            from workbench.services.reader import run as read

            return read()
        case _:
            from workbench.cli.main import main as command_line

            return command_line(sys.argv[1:], _open_window)


def _open_window(study: Path | None) -> int:
    from workbench.app import open_window

    return open_window(study)


if __name__ == "__main__":
    sys.exit(main())
