"""What would come of a file is told before any of it is imported."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.sources.files import accepted, written
from workbench.domain.intake import Mapping, RejectedRow, Role, SubmissionDraft
from workbench.domain.problems import Problem
from workbench.sources import ENCODINGS, about_how_many, glimpse, load_mapping, preview, save_mapping

ASKED = """ref,date,question,comment
1,03/04/2026,What did you like?,the staff were kind and quick
2,13/04/2026,Tell us about the library,more evenings would help a lot
3,too,many,cells,here
"""


@pytest.fixture
def asked(tmp_path: Path) -> Path:
    return written(tmp_path, "asked.csv", ASKED)


def test_that_the_first_rows_are_shown_as_they_would_come_in(asked: Path) -> None:
    seen = glimpse(preview(asked))
    first = seen.rows[0]
    assert isinstance(first, SubmissionDraft)
    assert (first.date, first.comments[0].text) == ("2026-04-03", "the staff were kind and quick")
    assert isinstance(seen.rows[2], RejectedRow)
    assert [row.row for row in seen.rejected] == [3]
    assert (seen.looked_at, seen.refused, seen.comments) == (3, 1, 2)


def test_that_another_order_of_dates_is_followed(asked: Path) -> None:
    looked_at = preview(asked)
    seen = glimpse(replace(looked_at, mapping=replace(looked_at.mapping, date_order="mdy")))
    first = seen.rows[0]
    assert isinstance(first, SubmissionDraft)
    assert first.date == "2026-03-04"


def test_that_each_question_is_told_with_what_it_asks_for(asked: Path) -> None:
    seen = glimpse(preview(asked))
    assert [(each.wording, each.polarity, each.comments) for each in seen.questions] == [
        ("What did you like?", "good", 1),
        ("Tell us about the library", "open", 1),
    ]


def test_that_a_person_can_say_what_a_question_asks_for(asked: Path) -> None:
    looked_at = preview(asked)
    said = replace(looked_at, mapping=looked_at.mapping.with_polarity("Tell us about the library", "improve"))
    assert [each.polarity for each in glimpse(said).questions] == ["good", "improve"]
    assert accepted(said)[1].comments[0].polarity == "improve"


def test_that_what_a_question_asks_for_is_saved_too(asked: Path, tmp_path: Path) -> None:
    mapping = preview(asked).mapping.with_polarity("Tell us about the library", "improve")
    save_mapping(mapping, tmp_path / "m.json")
    again = preview(asked, mapping=load_mapping(tmp_path / "m.json"))
    assert [each.polarity for each in glimpse(again).questions] == ["good", "improve"]


def test_that_a_text_column_asks_for_what_a_person_says(tmp_path: Path) -> None:
    path = written(tmp_path, "a.csv", "What did you like?,Other remarks?\nthe park in spring,more of it\n")
    mapping = preview(path).mapping.with_polarity("Other remarks?", "improve")
    assert [column.polarity for column in mapping.named(Role.TEXT)] == ["good", "improve"]


TURKISH = "no,yorum\n1,Işıklar çok geç yanıyor ve kimse gelmiyor\n"


def test_that_a_person_knows_the_encoding_better(tmp_path: Path) -> None:
    path = written(tmp_path, "a.csv", TURKISH, "cp1254")
    assert accepted(preview(path, encoding="cp1254"))[0].comments[0].text.startswith("Işıklar")
    wrong = preview(path, encoding="cp1252")
    assert wrong.mapping.encoding == "cp1252"
    assert accepted(wrong)[0].comments[0].text.startswith("Iþýklar")


def test_that_a_chosen_encoding_is_part_of_the_mapping(tmp_path: Path) -> None:
    path = written(tmp_path, "a.csv", TURKISH, "cp1254")
    mapping = preview(path, encoding="cp1252").mapping
    again = preview(path, mapping=Mapping.from_json(mapping.to_json()))
    assert again.mapping.encoding == "cp1252"


def test_that_bytes_the_chosen_encoding_cannot_read_are_told_of(tmp_path: Path) -> None:
    looked_at = preview(written(tmp_path, "a.csv", TURKISH, "cp1254"), encoding="utf-8")
    assert any("chosen encoding" in note for note in looked_at.notes)


def test_that_an_encoding_nobody_knows_is_refused(asked: Path) -> None:
    with pytest.raises(Problem) as told:
        preview(asked, encoding="klingon")
    assert told.value.code == "option.bad"
    assert "cp1254" in told.value.what


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_that_every_encoding_offered_reads_what_was_written_in_it(tmp_path: Path, encoding: str) -> None:
    path = written(tmp_path, "a.csv", "no,remark\n1,the lamp in our street is out again\n", encoding)
    assert accepted(preview(path, encoding=encoding))[0].comments[0].text.startswith("the lamp")


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("a.csv", "id,comment\n1,the park\n2,the pool", 2),
        ("a.csv", 'id,comment\n1,"the park\nat night"\n2,the pool\n', 3),
        ("a.jsonl", '{"comment": "the park at night"}\n{"comment": "the pool in the morning"}\n', 2),
        ("a.json", '[{"comment": "the park at night"}]', 0),
    ],
)
def test_that_the_length_of_a_file_is_estimated(
    tmp_path: Path, name: str, content: str, expected: int
) -> None:
    assert about_how_many(preview(written(tmp_path, name, content))) == expected
