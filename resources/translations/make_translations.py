"""Collects the window's texts into the .ts files and compiles them; English holds its plurals alone.

A language is added by making its file: `python resources/translations/make_translations.py es`.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parent.parent
PLURALS_ONLY = "workbench_en.ts"


def collect(target: Path) -> None:
    """Bring `target` up to date with the texts in the program; translations that are there stay."""
    sources = [str(path) for path in sorted((ROOT / "workbench" / "ui").rglob("*.py"))]
    only = ["-pluralonly"] if target.name == PLURALS_ONLY else ["-no-obsolete"]
    where = ("-locations", "none", "-ts", str(target))
    _run("pyside6-lupdate", *only, *sources, *where)


def compile_translation(source: Path, target: Path) -> None:
    """Write what the window loads."""
    _run("pyside6-lrelease", str(source), "-qm", str(target))


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).parent / tool
    subprocess.run([str(program), *arguments], check=True, stdout=subprocess.DEVNULL)


def main() -> None:
    """Bring every language up to date, and begin those named on the command line."""
    for language in sys.argv[1:]:
        collect(FOLDER / f"workbench_{language}.ts")
    for source in sorted(FOLDER.glob("*.ts")):
        collect(source)
        compile_translation(source, source.with_suffix(".qm"))


if __name__ == "__main__":
    main()
