"""The tables in LibreOffice: it opens them, finds no formula, and shows every comment letter for letter."""

from __future__ import annotations

import csv
import re
import shutil
import subprocess
from html import unescape
from pathlib import Path

import pytest

from tests.proofs.conftest import FORMULAS

FORMULA = re.compile(r'table:formula="[^"]*"')
CELL = re.compile(r"<table:table-cell\b[^>]*>(.*?)</table:table-cell>", re.DOTALL)
LINE = re.compile(r"<text:p\b[^>]*?(?:/>|>(.*?)</text:p>)", re.DOTALL)
TABLES = ("comments", "priorities")
READING = "Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,0,true"
"""Commas, quotes, UTF-8; and, as the last word asks for, whatever looks like a formula is made one."""


@pytest.fixture(scope="session")
def office() -> str:
    """Return the path of LibreOffice."""
    found = shutil.which("soffice") or shutil.which("libreoffice")
    if found is None:
        pytest.skip("There is no LibreOffice here: install it to see the tables in a spreadsheet.")
    return found


@pytest.fixture(scope="session")
def sheets(office: str, handed_over: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of what LibreOffice makes of a bare formula and of our tables, as its flat XML.

    Each start of LibreOffice takes seconds, so it is started once for tables and once for workbooks.
    """
    folder = tmp_path_factory.mktemp("sheets")
    (folder / "bare.csv").write_text("=1+1,kept\n", encoding="utf-8")
    tables = [folder / "bare.csv", *(handed_over / f"working-{name}.csv" for name in TABLES)]
    _opened(office, folder, tables, f"--infilter={READING}")
    _opened(office, folder, [handed_over / "working-findings.xlsx"])
    return folder


def _opened(office: str, folder: Path, files: list[Path], *reading: str) -> None:
    home = f"-env:UserInstallation={(folder / 'home').as_uri()}"
    converting = ["--headless", *reading, "--convert-to", "fods", "--outdir", folder]
    subprocess.run([office, home, *converting, *files], capture_output=True, check=True, timeout=300)


def sheet(sheets: Path, name: str) -> str:
    return (sheets / f"{name}.fods").read_text(encoding="utf-8")


def texts_of(sheet: str) -> set[str]:
    """Return the texts of all cells, white space folded."""
    cells = ("\n".join(LINE.findall(cell)) for cell in CELL.findall(sheet))
    return {" ".join(unescape(re.sub(r"<[^>]*>", " ", cell)).split()) for cell in cells}


@pytest.mark.slow
def test_that_a_formula_would_be_found(sheets: Path) -> None:
    assert len(FORMULA.findall(sheet(sheets, "bare"))) == 1


@pytest.mark.slow
@pytest.mark.parametrize("name", ["working-comments", "working-priorities", "working-findings"])
def test_that_a_spreadsheet_finds_no_formula(sheets: Path, name: str) -> None:
    seen = sheet(sheets, name)
    assert seen.count("<table:table-row") > 2
    assert FORMULA.findall(seen) == []


@pytest.mark.slow
def test_that_a_spreadsheet_shows_what_was_written(sheets: Path, handed_over: Path) -> None:
    cells = texts_of(sheet(sheets, "working-findings"))
    for comment in FORMULAS:
        assert " ".join(comment.split()) in cells, comment
    with (handed_over / "working-comments.csv").open(encoding="utf-8", newline="") as stream:
        shown = [row["text"] for row in csv.DictReader(stream)]
    assert len(shown) == 180
    assert not [text for text in shown if text.lstrip()[:1] in tuple("=+-@＝")]
