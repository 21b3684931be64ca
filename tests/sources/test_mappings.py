from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.sources.files import accepted, roles, written
from workbench.domain.intake import Role
from workbench.domain.problems import Problem
from workbench.sources import load_mapping, preview, save_mapping

MARCH = "ref;when;said;area\n1;03/04/2024;the queue was long;North\n2;04/04/2024;the staff were kind;South\n"


def test_that_the_next_file_is_read_as_a_person_decided(tmp_path: Path) -> None:
    looked_at = preview(written(tmp_path, "march.csv", MARCH))
    decided = looked_at.mapping.with_role("area", Role.SEGMENT).with_role("ref", Role.ID)
    save_mapping(decided, tmp_path / "m.json")
    april = written(tmp_path, "april.csv", "area,said,ref,new\nEast,a word,9,x\n")
    again = preview(april, mapping=load_mapping(tmp_path / "m.json"))
    assert roles(again) == {"area": Role.SEGMENT, "said": Role.TEXT, "ref": Role.ID, "new": Role.IGNORE}
    (draft,) = accepted(again)
    assert (draft.key, draft.segments, draft.comments[0].text) == ("9", (("area", "East"),), "a word")
    assert any("when" in note for note in again.notes)


def test_that_a_saved_mapping_is_the_one_that_was_saved(tmp_path: Path) -> None:
    mapping = preview(written(tmp_path, "march.csv", MARCH)).mapping
    save_mapping(mapping, tmp_path / "m.json")
    assert load_mapping(tmp_path / "m.json") == mapping


def test_that_a_file_without_the_text_of_the_mapping_is_told_of(tmp_path: Path) -> None:
    mapping = preview(written(tmp_path, "march.csv", MARCH)).mapping
    with pytest.raises(Problem) as told:
        preview(written(tmp_path, "b.csv", "id,comment\n1,a word\n"), mapping=mapping)
    assert told.value.code == "file.missing_column"


def _changed(mapping: dict[str, object], name: str, value: object) -> str:
    return json.dumps({**mapping, name: value})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("columns", []),
        ("columns", [{"name": 1, "role": "text"}]),
        ("columns", [{"name": "a", "role": "nonsense"}]),
        ("columns", 5),
        ("date_order", "never"),
        ("surplus", 1),
    ],
)
def test_that_a_mapping_somebody_broke_is_told_of(tmp_path: Path, name: str, value: object) -> None:
    mapping = json.loads(preview(written(tmp_path, "march.csv", MARCH)).mapping.to_json())
    with pytest.raises(Problem) as told:
        load_mapping(written(tmp_path, "m.json", _changed(mapping, name, value)))
    assert told.value.code == "file.bad_mapping"


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b"\xff\xfe", b"[" * 100_000, b"PK\x03\x04"])
def test_that_a_file_that_is_no_mapping_is_told_of(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(Problem) as told:
        load_mapping(written(tmp_path, "m.json", content))
    assert told.value.code == "file.bad_mapping"
