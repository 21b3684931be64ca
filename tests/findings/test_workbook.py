"""The spreadsheet: every text is a string, every figure a number, and nothing is a formula."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.findings import workbook
from workbench.findings.tables import Cell, Table
from workbench.findings.workbook import CUT, LONGEST_CELL, write_workbook

RISKY = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "http://x.y/z", "'=1", "01234", "{=1}", "_x0041_")


def written(rows: Sequence[tuple[Cell, ...]], columns: tuple[str, ...] = ("text", "comments")) -> bytes:
    stream = io.BytesIO()
    write_workbook(stream, [Table("comments", "", columns, lambda: rows)], ["Findings", "About"])
    return stream.getvalue()


def read_again(data: bytes, sheet: str = "comments") -> list[list[Any]]:
    import python_calamine

    return (
        python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_name(sheet).to_python()
    )


def test_that_text_is_text_and_figures_are_figures() -> None:
    data = written([(text, 7) for text in RISKY] + [("share", Decimal("0.2500"))])
    rows = read_again(data)
    assert [row[0] for row in rows[1:-1]] == list(RISKY)
    assert rows[1][1] == 7
    assert rows[-1] == ["share", 0.25]
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        sheets = [archive.read(name).decode() for name in archive.namelist() if "worksheets/" in name]
    assert not any("<f>" in sheet or "<hyperlink" in sheet for sheet in sheets)
    assert re.search(r'<pane ySplit="1".*state="frozen"', sheets[1])


@settings(max_examples=60, deadline=None)
@given(
    st.text(
        st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t"), min_size=1, max_size=50
    )
)
def test_that_any_text_comes_back_as_it_was(text: str) -> None:
    assert read_again(written([(f"x{text}x", 1)]))[1][0] == f"x{text}x"


def test_that_a_text_too_long_for_a_cell_says_where_it_was_cut() -> None:
    for text in ("a" * 40_000, "😀" * 20_000):
        cell = read_again(written([(text, 1)]))[1][0]
        assert cell.endswith(CUT)
        assert len(cell.encode("utf-16-le")) // 2 <= LONGEST_CELL
        assert text.startswith(cell.removesuffix(CUT))


def test_that_what_one_sheet_cannot_hold_goes_on_in_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "MOST_ROWS", 3)
    data = written([(f"row {number}", number) for number in range(7)])
    told = [row[1] for name in ("comments", "comments 2", "comments 3") for row in read_again(data, name)[1:]]
    assert told == list(range(7))


def test_that_the_first_sheet_says_what_this_is_and_bytes_repeat() -> None:
    assert read_again(written([]), "About") == [["Findings"], ["About"]]
    assert written([("a", 1)]) == written([("a", 1)])
