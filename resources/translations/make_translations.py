"""Collects the window's texts into the .ts files and compiles them; English holds its plurals alone.

What is said below the window (`spoken("…")`, the wordings of problems, what is known of kinds of files) is collected
with the texts of the window, as the contexts "Said" and "Problem"; those of its sentences that have gaps are listed in
sentences.txt, by which the window knows them again where a study kept them in English.

A language is added by making its file: `python resources/translations/make_translations.py es`.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import astuple
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QLocale

from workbench.domain.personal_data import METHODS
from workbench.domain.problems import WORDINGS
from workbench.sources.adapters import ADAPTERS, Adapter, Known

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parent.parent
PLURALS_ONLY = "workbench_en.ts"
SENTENCES = "sentences.txt"
_GAP = re.compile(r"\{\w+\}")
_LETTERS_OF_A_CODE = 2
_FEWEST_LETTERS = 4
"""A template that says less itself would fit any text."""


def spoken_in(source: str) -> Iterator[str]:
    """Yield what a module says by `spoken("…")`.

    Raises:
        ValueError: something else than a text stands in such a call, which nobody could translate.
    """
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "spoken":
            match node.args:
                case [ast.Constant(value=str() as template)]:
                    yield template
                case _:
                    raise ValueError(f"line {node.lineno}: {ast.unparse(node)}")


def said() -> list[str]:
    """Return every sentence, and every template of one, that is made below the window."""
    modules = [path for path in sorted((ROOT / "workbench").rglob("*.py")) if not _makes_them(path)]
    found = [each for path in modules for each in spoken_in(path.read_text(encoding="utf-8"))]
    for adapter in ADAPTERS:
        found += _said_of(adapter)
    return sorted({*found, *METHODS} - {""})


def problems() -> list[str]:
    """Return the templates of what is said of problems."""
    return sorted({sentence for wording in WORDINGS.values() for sentence in astuple(wording)})


def languages() -> list[str]:
    """Return the English names of the languages that have a code of two letters, as Qt has them."""
    known = [each for each in QLocale.Language if len(QLocale.languageToCode(each)) == _LETTERS_OF_A_CODE]
    return sorted(set(map(QLocale.languageToString, known)))


def with_gaps() -> list[str]:
    """Return the templates that are filled in, as `sentences.txt` lists them."""
    return [
        each
        for each in sorted({*said(), *problems()})
        if _GAP.search(each) and sum(map(str.isalpha, _GAP.sub("", each))) >= _FEWEST_LETTERS
    ]


def collect(target: Path) -> None:
    """Bring `target` up to date with the texts in the program; translations that are there stay."""
    sources = [str(path) for path in sorted((ROOT / "workbench" / "ui").rglob("*.py"))]
    only = ["-pluralonly"] if target.name == PLURALS_ONLY else ["-no-obsolete"]
    where = ("-locations", "none", "-ts", str(target))
    with TemporaryDirectory() as folder:
        below = Path(folder) / "below_the_window.py"
        below.write_text(
            _as_calls({"Said": said(), "Problem": problems(), "Languages": languages()}), encoding="utf-8"
        )
        _run("pyside6-lupdate", *only, *sources, str(below), *where)


def compile_translation(source: Path, target: Path) -> None:
    """Write what the window loads."""
    _run("pyside6-lrelease", str(source), "-qm", str(target))


def write_sentences(target: Path) -> None:
    """Write the templates by which the window knows sentences again."""
    target.write_text("".join(f"{each}\n" for each in with_gaps()), encoding="utf-8")


def _makes_them(path: Path) -> bool:
    return path.is_relative_to(ROOT / "workbench" / "ui") or path.name == "spoken.py"


def _said_of(adapter: Adapter) -> list[str]:
    known: list[Known] = [*adapter.columns.values(), *adapter.patterns.values()]
    return [adapter.title, *adapter.notes, *(each.why for each in known), *(each.question for each in known)]


def _as_calls(texts: dict[str, list[str]]) -> str:
    """Return a module in which the texts stand as lupdate looks for them."""
    return "\n".join(
        f"translate({json.dumps(context)}, {json.dumps(text, ensure_ascii=False)})"
        for context, each in texts.items()
        for text in each
    )


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).parent / tool
    subprocess.run([str(program), *arguments], check=True, stdout=subprocess.DEVNULL)


def main() -> None:
    """Bring every language up to date, and begin those named on the command line."""
    write_sentences(FOLDER / SENTENCES)
    for language in sys.argv[1:]:
        collect(FOLDER / f"workbench_{language}.ts")
    for source in sorted(FOLDER.glob("*.ts")):
        collect(source)
        compile_translation(source, source.with_suffix(".qm"))


if __name__ == "__main__":
    main()
