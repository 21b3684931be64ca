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
READING = "Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,0,true"
"""Commas, quotes, UTF-8; and, as the last word asks for, whatever looks like a formula is made one."""


@pytest.fixture(scope="session")
def office() -> str:
    """Return the path of LibreOffice."""
    found = shutil.which("soffice") or shutil.which("libreoffice")
    if found is None:
        pytest.skip("There is no LibreOffice here: install it to see the tables in a spreadsheet.")
    return found


def opened(office: str, file: Path, folder: Path) -> str:
    """Return what LibreOffice makes of a file, as its flat XML."""
    home = f"-env:UserInstallation={(folder / 'home').as_uri()}"
    reading = [f"--infilter={READING}"] if file.suffix == ".csv" else []
    command = [
        office,
        home,
        "--headless",
        *reading,
        "--convert-to",
        "fods",
        "--outdir",
        str(folder),
        str(file),
    ]
    subprocess.run(command, capture_output=True, check=True, timeout=300)
    return (folder / f"{file.stem}.fods").read_text(encoding="utf-8")


def texts_of(sheet: str) -> set[str]:
    """Return the texts of all cells, white space folded."""
    cells = ("\n".join(LINE.findall(cell)) for cell in CELL.findall(sheet))
    return {" ".join(unescape(re.sub(r"<[^>]*>", " ", cell)).split()) for cell in cells}


@pytest.mark.slow
def test_that_a_formula_would_be_found(office: str, tmp_path: Path) -> None:
    (tmp_path / "bare.csv").write_text("=1+1,kept\n", encoding="utf-8")
    assert len(FORMULA.findall(opened(office, tmp_path / "bare.csv", tmp_path))) == 1


@pytest.mark.slow
@pytest.mark.parametrize("name", ["working-comments.csv", "working-priorities.csv", "working-findings.xlsx"])
def test_that_a_spreadsheet_finds_no_formula(
    office: str, handed_over: Path, tmp_path: Path, name: str
) -> None:
    sheet = opened(office, handed_over / name, tmp_path)
    assert sheet.count("<table:table-row") > 2
    assert FORMULA.findall(sheet) == []


@pytest.mark.slow
def test_that_a_spreadsheet_shows_what_was_written(office: str, handed_over: Path, tmp_path: Path) -> None:
    cells = texts_of(opened(office, handed_over / "working-findings.xlsx", tmp_path))
    for comment in FORMULAS:
        assert " ".join(comment.split()) in cells, comment
    with (handed_over / "working-comments.csv").open(encoding="utf-8", newline="") as stream:
        shown = [row["text"] for row in csv.DictReader(stream)]
    assert len(shown) == 180
    assert not [text for text in shown if text.lstrip()[:1] in tuple("=+-@＝")]
