"""Files made to hurt: they are read or refused in words, and no record goes missing.

VOC_CAMPAIGN=N tries N files of every kind instead of a few (`make campaign`).
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.sources.files import outcome, written
from tests.sources.workbooks import ods, rows_of, xlsx, zipped
from workbench.domain.intake import RejectedRow, SubmissionDraft
from workbench.domain.problems import Problem

TRIES = int(os.environ.get("VOC_CAMPAIGN", "40"))
HEADERS = ("id,comment", "id;comment;date", "Respondent ID,Collector ID,comment", "Timestamp,What was good?")
PIECES = [
    *"ab1 ,;\t|\"'\\\r\n\x00=<>&{}[]:é€ไ💡",
    '""',
    "\ud800",
    "null",
    "&amp;",
    "<br/>",
    "2024-03-05",
    "https://a.b",
]
text = st.lists(st.sampled_from(PIECES), max_size=25).map("".join)
tried = settings(
    max_examples=TRIES,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def _judge(path: Path, text: str | None = None) -> list[SubmissionDraft | RejectedRow]:
    rows = outcome(path, text)
    if isinstance(rows, Problem):
        assert rows.sentences
        assert str(path) in rows.what
        return []
    assert [row.row for row in rows] == list(range(1, len(rows) + 1))
    assert all(row.reason for row in rows if isinstance(row, RejectedRow))
    for row in rows:
        json.dumps(row.content if isinstance(row, SubmissionDraft) else row.raw).encode("utf-8")
    return rows


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("hostile")


@tried
@given(
    header=st.sampled_from(HEADERS),
    lines=st.lists(text, max_size=12),
    encoding=st.sampled_from(["utf-8", "utf-16", "utf-8-sig", "cp1252", "cp874", "cp932"]),
)
def test_that_any_table_is_read_or_refused(place: Path, header: str, lines: list[str], encoding: str) -> None:
    content = "\n".join([header, *lines]).encode(
        encoding, "replace" if encoding[:2] == "cp" else "surrogatepass"
    )
    _judge(written(place, "a.csv", content))


@tried
@given(
    content=st.binary(max_size=400),
    suffix=st.sampled_from("csv txt json jsonl xlsx ods xls zip docx eml sav".split()),
)
def test_that_any_bytes_are_read_or_refused(place: Path, content: bytes, suffix: str) -> None:
    _judge(written(place, f"a.{suffix}", content))


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | text,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(text, inner, max_size=3),
    max_leaves=8,
)


@tried
@given(
    records=st.lists(
        st.dictionaries(st.sampled_from(["id", "comment", "a/b", ""]), values, max_size=3), max_size=6
    )
)
def test_that_every_record_of_any_json_is_kept(place: Path, records: list[dict[str, object]]) -> None:
    whole = [{"id": 0, "comment": "the first words"}, *records]
    assert len(_judge(written(place, "a.json", json.dumps(whole)), "comment")) == len(whole)
    lines = "\n".join(map(json.dumps, whole))
    assert len(_judge(written(place, "a.jsonl", lines), "comment")) == len(whole)


def _spoilt(content: bytes, places: list[tuple[int, int]]) -> bytes:
    changed = bytearray(content)
    for where, byte in places:
        changed[where % len(changed)] = byte
    return bytes(changed)


def _workbook(folder: Path) -> Path:
    return xlsx(folder / "seed.xlsx", {"S": rows_of([["id", "comment"], ["1", "the queue was long"]])})


def _open_document(folder: Path) -> Path:
    cell = '<table:table-cell office:value-type="string"><text:p>comment</text:p></table:table-cell>'
    return ods(folder / "seed.ods", f"<table:table-row>{cell}</table:table-row>" * 3)


def _archive(folder: Path) -> Path:
    return zipped(folder / "seed.zip", {"a.csv": "id,comment\n1,the queue was long\n"})


def _document(folder: Path) -> Path:
    word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    body = f"<w:document {word}><w:body><w:p><w:r><w:t>words</w:t></w:r></w:p></w:body></w:document>"
    return zipped(folder / "seed.docx", {"[Content_Types].xml": "<Types/>", "word/document.xml": body})


@pytest.mark.parametrize("seed", [_workbook, _open_document, _archive, _document])
def test_that_a_file_with_wrong_bytes_is_read_or_refused(place: Path, seed: Callable[[Path], Path]) -> None:
    whole = seed(place)
    content = whole.read_bytes()

    @tried
    @given(places=st.lists(st.tuples(st.integers(0, 1 << 16), st.integers(0, 255)), min_size=1, max_size=6))
    def spoil(places: list[tuple[int, int]]) -> None:
        _judge(written(place, f"spoilt{whole.suffix}", _spoilt(content, places)))

    spoil()


def test_that_very_long_cells_are_kept_whole(place: Path) -> None:
    long = "word " * 40_000
    rows = _judge(written(place, "a.csv", f'id,comment\n1,"{long}"\n2,short words\n'))
    assert isinstance(rows[0], SubmissionDraft)
    assert rows[0].comments[0].text == long


@pytest.mark.parametrize(
    "content", ["[" * 200_000, '{"a":' * 200_000, '[{"comment": ' + "[" * 5_000 + "]" * 5_000 + "}]"]
)
@pytest.mark.parametrize("name", ["a.json", "a.jsonl"])
def test_that_what_is_nested_without_end_is_refused(place: Path, name: str, content: str) -> None:
    _judge(written(place, name, content))


def test_that_half_a_character_costs_its_row_alone(place: Path) -> None:
    rows = _judge(
        written(place, "a.jsonl", '{"id": 1, "comment": "x \\ud800 y"}\n{"id": 2, "comment": "whole"}\n')
    )
    assert [type(row) for row in rows] == [RejectedRow, SubmissionDraft]


@pytest.mark.parametrize("name", ["c{}", "c"])
def test_that_a_million_columns_are_refused(place: Path, name: str) -> None:
    names = ",".join(name.format(number) for number in range(1_000_000))
    problem = outcome(written(place, "a.csv", f"{names}\n{',' * 999_999}\n"))
    assert isinstance(problem, Problem)
    assert "more than 16,384 columns" in problem.what
