from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.sources.files import accepted, refused, texts, written
from workbench.domain.problems import Problem
from workbench.sources import preview


def test_that_an_array_of_objects_is_a_table_with_nested_names(tmp_path: Path) -> None:
    posts = [
        {"id": 7, "body": "The bus is late", "author": {"id": 12, "name": "A"}, "tags": ["bus"], "n": 1.0},
        {"id": 8, "body": "It never comes", "author": None, "extra": True},
    ]
    looked_at = preview(written(tmp_path, "a.json", json.dumps(posts)))
    assert looked_at.headers == ("id", "body", "author/id", "author/name", "tags", "n", "author", "extra")
    assert looked_at.rows[0] == ("7", "The bus is late", "12", "A", '["bus"]', "1.0", "", "")
    assert [draft.author for draft in accepted(looked_at)] == ["12", ""]


def test_that_the_longest_list_within_an_object_is_read(tmp_path: Path) -> None:
    export = {
        "meta": {"pages": [{"n": 1}]},
        "tickets": [{"id": n, "description": f"words of {n}"} for n in range(3)],
    }
    assert texts(written(tmp_path, "a.json", json.dumps(export, indent=2))) == [
        f"words of {n}" for n in range(3)
    ]


def test_that_a_long_array_is_read_in_pieces(tmp_path: Path) -> None:
    wanted = [f"comment {n} " + "word " * (n % 50) for n in range(3_000)]
    path = written(tmp_path, "a.json", json.dumps([{"id": n, "text": text} for n, text in enumerate(wanted)]))
    assert texts(path) == wanted


def test_that_json_lines_refuses_only_the_lines_that_are_none(tmp_path: Path) -> None:
    lines = [
        '{"id": 1, "text": "good words here"}',
        "not json",
        "[1]",
        "",
        '{"id": 2, "text": "other words"}',
    ]
    path = written(tmp_path, "a.jsonl", "\n".join(lines))
    assert texts(path) == ["good words here", "other words"]
    assert [(row.row, row.raw.strip()) for row in refused(preview(path))] == [(2, "not json"), (3, "[1]")]


def test_that_json_lines_are_recognised_without_their_suffix(tmp_path: Path) -> None:
    path = written(tmp_path, "a.txt", '{"id": 1, "text": "good words"}\n{"id": 2, "text": "other words"}\n')
    assert preview(path).kind == "JSON Lines"


def test_that_half_a_character_refuses_its_row_alone(tmp_path: Path) -> None:
    path = written(tmp_path, "a.json", r'[{"text": "fine words"}, {"text": "broken \ud83d words"}]')
    assert texts(path) == ["fine words"]
    row = refused(preview(path))[0]
    assert row.row == 2
    assert row.raw.encode("utf-8")


def test_that_a_record_of_an_array_that_is_no_object_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, "a.json", '[{"text": "fine words here"}, 7, "text", null]')
    assert [row.row for row in refused(preview(path))] == [2, 3, 4]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("[]", "file.empty"),
        ("", "file.empty"),
        ('[{"text": "good words"}, {"text": "cut of', "file.unreadable"),
        ("[" * 50_000, "file.unreadable"),
        ('["a", "b"]', "file.unreadable"),
        ('{"a": [1, 2]', "file.unreadable"),
    ],
)
def test_that_a_broken_document_is_a_problem_in_words(tmp_path: Path, content: str, code: str) -> None:
    with pytest.raises(Problem) as told:
        preview(written(tmp_path, "a.json", content))
    assert told.value.code == code


@pytest.mark.parametrize(
    ("content", "where"),
    [
        ('[{"text": "good words"},\n{"text": "more words"},\n{"text": none},\n{"text": "last"}]', "record 3"),
        ('{"comments": [\n{"text": "good words"},\n]}', "line 3"),
    ],
)
def test_that_a_broken_document_is_refused_with_the_place(tmp_path: Path, content: str, where: str) -> None:
    with pytest.raises(Problem) as told:
        preview(written(tmp_path, "a.json", content))
    assert where in told.value.what


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-8-sig"])
@pytest.mark.parametrize("between", [",\n", "\n"])
def test_that_json_is_read_whatever_the_mark_of_its_encoding(
    tmp_path: Path, encoding: str, between: str
) -> None:
    objects = between.join(['{"text": "otobüs çok geç"}', '{"text": "ışıklar yanmıyor"}'])
    whole = f"[{objects}]" if between[0] == "," else objects
    assert texts(written(tmp_path, "a.json", whole, encoding)) == ["otobüs çok geç", "ışıklar yanmıyor"]


@pytest.mark.parametrize(
    "content",
    [
        '{"-Mx1": {"text": "fine words"}, "-Mx2": {"text": "other words", "tags": [{"a": 1}]}}',
        '{"answers": {"-Mx1": {"text": "fine words"}, "-Mx2": {"text": "other words"}}}',
        '{"text": {"0": "fine words", "1": "other words"}, "area": {"0": "North", "1": "South"}}',
    ],
)
def test_that_objects_under_keys_and_columns_of_values_are_records(tmp_path: Path, content: str) -> None:
    drafts = accepted(preview(written(tmp_path, "a.json", content)))
    assert [draft.comments[0].text for draft in drafts] == ["fine words", "other words"]


def test_that_one_object_with_unlike_parts_stays_one_record(tmp_path: Path) -> None:
    content = (
        '{"ticket": {"id": 1, "description": "fine words", "via": "web"}, "person": {"id": 2, "age": 40}}'
    )
    assert texts(written(tmp_path, "a.json", content)) == ["fine words"]


@pytest.mark.parametrize("name", ["a.json", "a.jsonl"])
def test_that_a_value_first_named_late_is_not_lost(tmp_path: Path, name: str) -> None:
    objects = [f'{{"text": "fine words {number}"}}' for number in range(2_500)]
    objects.append('{"text": "the last words", "remark": "named here for the first time"}')
    content = f"[{','.join(objects)}]" if name == "a.json" else "\n".join(objects)
    last = accepted(preview(written(tmp_path, name, content)))[-1]
    assert "named here for the first time" in last.content


def test_that_a_number_keeps_its_spelling(tmp_path: Path) -> None:
    looked_at = preview(
        written(tmp_path, "a.json", '[{"id": 12345678901234567890, "v": 1.10, "text": "good words"}]')
    )
    assert looked_at.rows[0][:2] == ("12345678901234567890", "1.10")
