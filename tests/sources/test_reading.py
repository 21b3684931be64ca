from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.sources.files import accepted, refused, texts, written
from workbench.domain.intake import Mapping
from workbench.sources import preview, read


def test_that_a_row_gives_a_comment_for_every_answer_that_is_not_blank(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "a.csv",
        "id,What did you like?,What could be better?\n"
        "1,the kind staff, \n2,\u200b,the long queue\n3,,\n4,all of it,nothing\n",
    )
    drafts = accepted(preview(path))
    assert [[(c.text, c.polarity) for c in draft.comments] for draft in drafts] == [
        [("the kind staff", "good")],
        [("the long queue", "improve")],
        [],
        [("all of it", "good"), ("nothing", "improve")],
    ]


def test_that_a_text_is_kept_as_it_was_received(tmp_path: Path) -> None:
    text = "  Two  blanks,\tcafe\u0301 &amp; <b>bold</b> \n"
    path = written(tmp_path, "a.csv", f'id,comment\n1,"{text}"\n2,other words\n')
    assert texts(path)[0] == text


def test_that_an_unreadable_date_costs_the_date_and_not_the_row(tmp_path: Path) -> None:
    rows = "".join(f"{n},2024-01-{n:02},words of {n}\n" for n in range(1, 10))
    path = written(tmp_path, "a.csv", f"id,date,comment\n{rows}10,soon,words of ten\n")
    looked_at = preview(path)
    assert accepted(looked_at)[-1].date == ""
    assert accepted(looked_at)[-1].comments
    assert any("1 of 10 dates" in note for note in looked_at.notes)


def test_that_the_content_does_not_depend_on_order_of_columns_or_on_an_index(tmp_path: Path) -> None:
    one = written(tmp_path, "a.csv", "id,comment,age\n7,words of one,30\n8,more words,\n")
    other = written(tmp_path, "b.csv", ",comment,age,id\n0,words of one,30,7\n1,more words,,8\n")
    assert [draft.content for draft in accepted(preview(one))] == [
        d.content for d in accepted(preview(other))
    ]


def test_that_a_mapping_kept_as_text_reads_the_file_the_same_way(tmp_path: Path) -> None:
    path = written(tmp_path, "a.csv", 'id;comment\n1;"he said ""x; y"""\n2;é\n'.encode("cp1252"))
    looked_at = preview(path)
    again = replace(looked_at, mapping=Mapping.from_json(looked_at.mapping.to_json()))
    assert list(read(again)) == list(read(looked_at))


def test_that_reading_twice_gives_the_same(tmp_path: Path) -> None:
    path = written(tmp_path, "a.csv", "id,comment\n1,words of one\n2,more,than enough\n3,words of three\n")
    looked_at = preview(path)
    assert list(read(looked_at)) == list(read(looked_at))
    assert len(refused(looked_at)) == 1


def test_that_weights_that_make_no_sense_count_as_one(tmp_path: Path) -> None:
    rows = "".join(f"{n},1.5,words of {n}\n" for n in range(1, 50))
    path = written(tmp_path, "a.csv", f"id,weight,comment\n{rows}90,-2,words\n91,,other words\n")
    assert [draft.weight for draft in accepted(preview(path))][-3:] == [1.5, 1.0, 1.0]


def test_that_records_mean_the_same_together_as_one_by_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cells = [
        '1,Ann,5,North,"He said ""no"" \\ 100%",What was good?',
        "2,,,,,",
        "3,Bob,x, , the  bus ,",
        "too,few",
        "4,,7,South,\u200b,What could be better?",
        "5,Ann,1,North,plain words,",
    ]
    path = written(tmp_path, "a.csv", "id,author id,rating,area%,comment,question\n" + "\n".join(cells * 3))
    together = list(read(preview(path)))
    monkeypatch.setattr("workbench.sources.reading._AT_ONCE", 1)
    assert list(read(preview(path))) == together
    assert len(together) == len(cells) * 3
    assert len(refused(preview(path))) == 3
