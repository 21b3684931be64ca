"""REFI-QDA: what we write, we read again, whatever the script; and it is what the standard asks for."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import pytest
from defusedxml.ElementTree import fromstring
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.domain.exchange import Code, Document, Passage
from workbench.domain.problems import Problem
from workbench.findings.refi import PROJECT_SPACE, Origin, codebook, guid, write_project
from workbench.sources.refi import read_codebook, read_project

ORIGIN = Origin("VoC Workbench 1", "Buses & <libraries>")
CODES = [Code("t1", "Buses “late” & <b>"), Code("t2", "ห้องสมุด", "ดี & kind\nstaff")]
TEXT = "👩‍👩‍👧 ห้องสมุดดีมาก\r\n\r\nThe bus 🚌 was late"
DOCUMENTS = [
    Document(
        "s1",
        "survey.csv, row 1",
        TEXT,
        (
            Passage("c1", "c1", 0, TEXT.index("\r"), ("t2",)),
            Passage("c2", "c2", TEXT.index("The"), len(TEXT), ("t1",)),
            Passage("q1", "q1", TEXT.index("🚌"), TEXT.index("🚌") + 1, ("t1", "t2"), by_person=True),
        ),
        (("district", "North & <South>"), ("ภาค", "เหนือ")),
    ),
    Document("s2", "survey.csv, row 2", "", ()),
]


def project(documents: list[Document] = DOCUMENTS) -> bytes:
    stream = io.BytesIO()
    write_project(stream, CODES, lambda: documents, ORIGIN)
    return stream.getvalue()


def test_that_codes_below_others_are_written_inside_them_and_read_again(tmp_path: Path) -> None:
    nested = [
        Code("t1", "Town"),
        Code("t2", "Buses", "late", "#c94f00", "t1"),
        Code("t3", "Seats", parent="t2"),
    ]
    path = tmp_path / "codebook.qdc"
    path.write_text(codebook(nested, ORIGIN), encoding="utf-8")
    found = read_codebook(path)
    assert [(code.name, code.color, code.parent) for code in found] == [
        ("Town", "", ""),
        ("Buses", "#c94f00", guid("t1")),
        ("Seats", "", guid("t2")),
    ]
    (town,) = fromstring(path.read_text(encoding="utf-8"))[0]
    assert [child.get("name") for child in town] == ["Buses"]


def test_that_a_code_whose_parent_is_not_handed_over_stands_alone(tmp_path: Path) -> None:
    path = tmp_path / "codebook.qdc"
    path.write_text(codebook([Code("t2", "Buses", parent="t1")], ORIGIN), encoding="utf-8")
    assert [code.name for code in read_codebook(path)] == ["Buses"]


def test_that_a_project_is_read_again_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "project.qdpx"
    path.write_bytes(project())
    found = read_project(path)
    assert found.name == ORIGIN.study
    assert [(code.id, code.name, code.description) for code in found.codes] == [
        (guid(code.id), code.name, code.description) for code in CODES
    ]
    for read, wrote in zip(found.documents, DOCUMENTS, strict=True):
        assert (read.id, read.name, read.text) == (guid(wrote.id), wrote.name, wrote.text)
        assert read.variables == wrote.variables
        assert [(each.start, each.end) for each in read.passages] == [
            (each.start, each.end) for each in wrote.passages
        ]
        assert [each.codes for each in read.passages] == [
            tuple(map(guid, each.codes)) for each in wrote.passages
        ]
    first = found.documents[0]
    assert [first.text[each.start : each.end] for each in first.passages] == [
        "👩‍👩‍👧 ห้องสมุดดีมาก",
        "The bus 🚌 was late",
        "🚌",
    ]


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=60), st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
def test_that_any_words_can_be_written_and_read(text: str, name: str) -> None:
    whole = text.encode("utf-8", "replace").decode()
    documents = [
        Document("s1", name, whole, (Passage("c1", name, 0, len(whole), ("t1",)),), ((name, whole),))
    ]
    with zipfile.ZipFile(io.BytesIO(project(documents))) as archive:
        fromstring(archive.read("project.qde"))
        assert archive.read(f"Sources/{guid('s1')}.txt").decode() == whole


def test_that_a_codebook_is_read_with_names_and_descriptions(tmp_path: Path) -> None:
    path = tmp_path / "codebook.qdc"
    path.write_text(codebook(CODES, ORIGIN), encoding="utf-8")
    assert [(code.name, code.description) for code in read_codebook(path)] == [
        (code.name, code.description) for code in CODES
    ]


def test_that_a_project_serves_as_a_codebook(tmp_path: Path) -> None:
    path = tmp_path / "project.qdpx"
    path.write_bytes(project())
    assert [code.name for code in read_codebook(path)] == [code.name for code in CODES]


def test_that_a_codebook_of_another_program_is_read_nested_and_without_folders(tmp_path: Path) -> None:
    path = tmp_path / "other.qdc"
    path.write_text(
        '<?xml version="1.0" encoding="utf-8"?><CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>'
        '<Code guid="{A-1}" name="Folder" isCodable="false"><Code guid="A-2" name="Transport" isCodable="true">'
        '<Description>All that moves</Description><Code guid="A-3" name="Buses" isCodable="true"/></Code></Code>'
        "</Codes></CodeBook>",
        encoding="utf-8",
    )
    assert [(code.name, code.description) for code in read_codebook(path)] == [
        ("Transport", "All that moves"),
        ("Buses", ""),
    ]


def test_that_the_order_of_elements_and_the_ids_are_those_of_the_standard() -> None:
    with zipfile.ZipFile(io.BytesIO(project())) as archive:
        root = fromstring(archive.read("project.qde"))
        names = archive.namelist()
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert root.tag == f"{{{PROJECT_SPACE}}}Project"
    assert [child.tag.rpartition("}")[2] for child in root] == [
        *("Users", "CodeBook", "Variables", "Cases", "Sources")
    ]
    guids = [each.get("guid") for each in root.iter() if each.get("guid")]
    assert len(guids) == len(set(guids))
    assert all(re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", each or "") for each in guids)
    targets = {each.get("targetGUID") for each in root.iter() if each.get("targetGUID")}
    assert targets <= set(guids)
    assert names[:-1] == [f"Sources/{guid(document.id)}.txt" for document in DOCUMENTS]


def test_that_the_same_project_gives_the_same_bytes() -> None:
    assert project() == project()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not xml",
        b"PK\x03\x04 cut off",
        b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><CodeBook>&b;</CodeBook>',
        b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><CodeBook>&a;</CodeBook>',
    ],
)
def test_that_a_file_that_is_no_codebook_is_refused_in_words(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "codebook.qdc"
    path.write_bytes(content)
    with pytest.raises(Problem) as told:
        read_codebook(path)
    assert told.value.code in {"file.unreadable", "file.empty"}
