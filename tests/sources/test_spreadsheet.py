from __future__ import annotations

import datetime as dt
import os
import time
import zipfile
from pathlib import Path

import pytest

from tests.sources.files import accepted, numbers, roles, shared, texts
from tests.sources.workbooks import ods, rows_of, xlsx, zipped
from workbench.domain.intake import Role
from workbench.domain.problems import Problem
from workbench.sources import preview, read
from workbench.sources.spreadsheet import Spreadsheet, as_text

ANSWERS = [["id", "comment"], ["7", "the queue was long"], ["8", "the staff were kind"]]


def _cells(path: Path) -> list[tuple[str, ...]]:
    container = Spreadsheet()
    examined = container.examine(path)
    return [record.cells for record in container.records(path, examined.layout, examined.names)]


def _problem(path: Path) -> Problem:
    with pytest.raises(Problem) as told:
        list(read(preview(path)))
    return told.value


def test_that_a_workbook_is_read_like_a_table(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", {"S": rows_of(ANSWERS)})
    drafts = accepted(preview(path))
    assert [(draft.key, draft.comments[0].text) for draft in drafts] == [
        ("7", "the queue was long"),
        ("8", "the staff were kind"),
    ]


def test_that_numbers_dates_truths_and_formulas_become_the_text_they_stand_for(tmp_path: Path) -> None:
    row = (
        '<row r="2"><c r="A2"><v>12</v></c><c r="B2"><v>0.1</v></c><c r="C2" s="1"><v>45356</v></c>'
        '<c r="D2" s="2"><v>45356.5</v></c><c r="E2" t="b"><v>1</v></c><c r="F2"><f>A2*2</f><v>24</v></c>'
        '<c r="G2" t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row>'
    )
    path = xlsx(tmp_path / "a.xlsx", {"S": rows_of([list("abcdefg")]) + row})
    assert _cells(path) == [("12", "0.1", "2024-03-05", "2024-03-05T12:00:00", "true", "24", "ab")]


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (1e5, "100000"),
        (-3.0, "-3"),
        (1e22, "1e+22"),
        (dt.time(11, 12, 12), "11:12:12"),
        (dt.timedelta(hours=30), "1 day, 6:00:00"),
        (False, "false"),
        ("=SUM(A1)", "=SUM(A1)"),
    ],
)
def test_that_a_cell_becomes_text_without_loss(cell: object, text: str) -> None:
    assert as_text(cell) == text


def test_that_the_sheet_with_the_comments_is_chosen_and_the_choice_told(tmp_path: Path) -> None:
    sheets = {"Read me": rows_of([["Results"]]), "Answers": rows_of(ANSWERS), "Empty": ""}
    looked_at = preview(xlsx(tmp_path / "a.xlsx", sheets))
    assert len(accepted(looked_at)) == 2
    assert any("“Answers”" in note and "“Read me”" in note for note in looked_at.notes)


def test_that_a_hidden_sheet_is_read_only_where_no_other_holds_anything(tmp_path: Path) -> None:
    sheets = {"Visible": rows_of([["id", "comment"], ["1", "a word"]]), "Hidden": rows_of(ANSWERS * 9)}
    assert texts(xlsx(tmp_path / "a.xlsx", sheets, hidden=["Hidden"])) == ["a word"]
    only = {"Visible": "", "Hidden": rows_of(ANSWERS)}
    assert len(texts(xlsx(tmp_path / "b.xlsx", only, hidden=["Hidden"]))) == 2


def test_that_a_person_can_name_the_sheet(tmp_path: Path) -> None:
    other = [["id", "comment"], ["1", "of the other sheet"]]
    path = xlsx(tmp_path / "a.xlsx", {"Answers": rows_of(ANSWERS), "Wave 1/2": rows_of(other)})
    assert texts(path / "Wave 1/2") == ["of the other sheet"]
    problem = _problem(path / "Wave 3")
    assert problem.code == "file.no_such_part"
    assert "Answers, Wave 1/2" in problem.what


def test_that_blank_rows_are_no_records_and_blank_columns_no_columns(tmp_path: Path) -> None:
    rows = [ANSWERS[0], ANSWERS[1], [], ANSWERS[2]]
    path = xlsx(tmp_path / "a.xlsx", {"S": rows_of(rows) + '<row r="9"><c r="XFD9" s="1"/></row>'})
    looked_at = preview(path)
    assert numbers(accepted(looked_at)) == [1, 2]
    assert looked_at.headers == ("id", "comment")


def test_that_a_title_above_the_names_is_passed_over(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", {"S": rows_of([["Consultation 2024"], [], *ANSWERS])})
    assert len(texts(path)) == 2


def test_that_a_sheet_of_libreoffice_is_read(tmp_path: Path) -> None:
    def cell(text: str) -> str:
        return f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'

    rows = "".join(f"<table:table-row>{''.join(map(cell, row))}</table:table-row>" for row in ANSWERS)
    ending = (
        '<table:table-row table:number-rows-repeated="1048573">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )
    assert texts(ods(tmp_path / "a.ods", rows + ending)) == ["the queue was long", "the staff were kind"]


@pytest.mark.parametrize(
    ("name", "first", "count"),
    [
        ("simple.xls", ("2011-01-01", "1", "Galway"), 6),
        ("simple.xlsx", ("2011-01-01", "1", "Galway"), 6),
        ("simple.ods", ("Bob", "20", "2010-10-10"), 3),
    ],
)
def test_that_workbooks_of_the_shared_collection_keep_their_cells(
    name: str, first: tuple[str, ...], count: int
) -> None:
    cells = _cells(shared("nasty-files-open", "messytables-horror", name))
    assert (cells[0], len(cells)) == (first, count)


def test_that_tweets_of_the_shared_collection_are_found() -> None:
    looked_at = preview(shared("nasty-files-open", "messytables-horror", "sw_gen.xlsx"))
    assert roles(looked_at)["text"] == Role.TEXT
    assert len(accepted(looked_at)) == 15


def test_that_a_password_is_told_of() -> None:
    path = shared("nasty-files-open", "messytables-horror", "encrypted_no_password.xls")
    assert _problem(path).code == "file.encrypted"


def _bombs(folder: Path) -> list[Path]:
    rows = rows_of(ANSWERS)
    zeros = b"0" * (200 << 20)
    cell = (
        '<table:table-cell office:value-type="string" table:number-columns-repeated="16384">'
        "<text:p>x</text:p></table:table-cell>"
    )
    return [
        xlsx(folder / "grows.xlsx", {"S": rows}, parts={"xl/worksheets/sheet1.xml": zeros}),
        xlsx(folder / "shared.xlsx", {"S": rows}, parts={"xl/sharedStrings.xml": zeros}),
        xlsx(folder / "beside.xlsx", {"S": rows}, parts={"xl/media/image1.png": zeros}),
        xlsx(
            folder / "corner.xlsx",
            {"S": rows + '<row r="1048576"><c s="1" r="XFD1048576"><v>1</v></c></row>'},
        ),
        xlsx(
            folder / "repeats.xlsx",
            {"S": "".join(f'<row><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(9_000))},
            parts={
                "xl/sharedStrings.xml": b"<sst><si><t>"
                + os.urandom(1 << 19).hex().encode()
                + b"</t></si></sst>"
            },
        ),
        ods(
            folder / "repeats.ods",
            f'<table:table-row table:number-rows-repeated="1000000">{cell}</table:table-row>',
        ),
    ]


def test_that_a_bomb_is_refused_at_once_and_in_little_memory(tmp_path: Path) -> None:
    for path in _bombs(tmp_path):
        begun = time.process_time()
        assert _problem(path).code == "file.bomb", path
        assert time.process_time() - begun < 2, path


def test_that_a_size_told_wrongly_deceives_nobody(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", {"S": ""}, parts={"xl/worksheets/sheet1.xml": b" " * (100 << 20)})
    with zipfile.ZipFile(path) as archive:
        size = archive.getinfo("xl/worksheets/sheet1.xml").file_size
    content = path.read_bytes().replace(size.to_bytes(4, "little"), (99).to_bytes(4, "little"))
    path.write_bytes(content)
    assert _problem(path).code == "file.bomb"


def test_that_entities_in_a_workbook_do_no_harm(tmp_path: Path) -> None:
    entities = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "&x;&x;">]>'
    cell = '<row r="1"><c r="A1" t="inlineStr"><is><t>&x;</t></is></c></row>'
    sheet = f"{entities}<worksheet><sheetData>{cell}</sheetData></worksheet>"
    path = xlsx(tmp_path / "a.xlsx", {"S": ""}, parts={"xl/worksheets/sheet1.xml": sheet})
    assert _problem(path).code in {"file.unreadable", "file.empty", "file.no_text_column"}


@pytest.mark.parametrize("cut", [0.3, 0.6, 0.9, 0.99])
def test_that_a_workbook_cut_off_is_told_of(tmp_path: Path, cut: float) -> None:
    whole = xlsx(tmp_path / "a.xlsx", {"S": rows_of(ANSWERS)}).read_bytes()
    path = tmp_path / "b.xlsx"
    path.write_bytes(whole[: int(len(whole) * cut)])
    assert _problem(path).code == "file.unreadable"


def test_that_a_workbook_without_its_parts_is_told_of(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.xlsx", {"[Content_Types].xml": "<Types/>"})
    assert _problem(path).code == "file.unreadable"
