from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.domain.text import text_hash
from workbench.store.connection import StudyDatabase
from workbench.store.library import driver
from workbench.store.migrations import m0001_begin
from workbench.store.study import Study
from workbench.store.words import beside, pages, tables
from workbench.store.words.beside import IndexBeside
from workbench.store.words.pages import Part
from workbench.store.words.postings import varint

LETTERS = "aAbé\u0301İßﬁ ก้暗い한국😀\ufffd"
MANY_PLACES = "a" * 3_000
SAID_BY_MANY = [f"the same {number}" for number in range(9_000)]


@pytest.fixture
def database(study: Study) -> StudyDatabase:
    return study.database


@pytest.fixture
def other() -> Iterator[StudyDatabase]:
    made = in_memory()
    yield made
    made.close()


def in_memory() -> StudyDatabase:
    database = StudyDatabase(Path("memory"), driver.connect(":memory:"))
    m0001_begin.apply(database)
    return database


def store(database: StudyDatabase, texts: Sequence[str]) -> None:
    rows = [(number, text_hash(text), text) for number, text in enumerate(texts, start=1)]
    database.many("INSERT INTO unique_text (id, hash, content) VALUES (?,?,?)", rows)


def indexed_beside(database: StudyDatabase, texts: Sequence[str]) -> None:
    with database.atomic():
        store(database, texts)
        index = IndexBeside(database)
        try:
            index.add(texts)
            index.hand_over()
        finally:
            index.close()


def indexed_by_the_library(database: StudyDatabase, texts: Sequence[str]) -> None:
    with database.atomic():
        store(database, texts)
        database.execute("INSERT INTO text_search (text_search) VALUES ('rebuild')")


def held(database: StudyDatabase) -> list[list[Any]]:
    """Return every place of every trigram in the index, and how long it says that texts are."""
    database.execute(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.v USING fts5vocab (main, text_search, instance)"
    )
    return [
        database.all("SELECT term, doc, offset FROM temp.v"),
        database.all("SELECT id, sz FROM text_search_docsize"),
        database.all("SELECT block FROM text_search_data WHERE id = 1"),
    ]


def check(database: StudyDatabase) -> None:
    database.execute("INSERT INTO text_search (text_search, rank) VALUES ('integrity-check', 1)")


def found(database: StudyDatabase, words: str) -> list[int]:
    asked = "SELECT rowid FROM text_search WHERE text_search MATCH ? ORDER BY rowid"
    return [row[0] for row in database.all(asked, (f'"{words}"',))]


@pytest.mark.parametrize("at_once", [1_000_000, 20_000])
def test_that_the_index_is_the_one_the_library_makes(
    database: StudyDatabase, other: StudyDatabase, at_once: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(beside, "_AT_ONCE", at_once)
    texts = [*SAID_BY_MANY, "", "ab", "Café ÉTÉ", "ร้านกาแฟปิดแล้ว", "e\u0301\u0301é", MANY_PLACES, "😀😀😀 😀"]
    indexed_beside(database, texts)
    indexed_by_the_library(other, texts)
    assert held(database) == held(other)
    assert len(held(database)[0]) == sum(max(0, len(text) - 2) for text in texts) - 2
    check(database)


def test_that_what_is_said_by_many_has_a_list_of_pages(database: StudyDatabase) -> None:
    indexed_beside(database, SAID_BY_MANY)
    lists = database.one("SELECT count(*) FROM text_search_data WHERE id >> 36 & 1")[0]
    assert lists > 5
    assert found(database, "same 8999") == [9_000]
    assert found(database, "the same 1")[-1] == 2_000


def test_that_a_text_too_long_for_a_page_is_found(
    database: StudyDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "_LONGEST", 2_000)
    indexed_beside(database, ["before it", MANY_PLACES, "behind it"])
    assert (found(database, "aaaaa"), found(database, "behind")) == ([2], [3])
    check(database)


def test_that_further_texts_are_indexed_by_the_library(database: StudyDatabase) -> None:
    indexed_beside(database, SAID_BY_MANY)
    database.execute("INSERT INTO unique_text VALUES (9001, zeroblob(32), 'one of the same more')")
    database.execute("INSERT INTO text_search (rowid, content) VALUES (9001, 'one of the same more')")
    database.execute("INSERT INTO text_search (text_search) VALUES ('optimize')")
    assert len(found(database, "the same")) == 9_001
    check(database)


def test_that_a_part_the_library_cannot_read_is_not_trusted(
    database: StudyDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    def spoilt(*_: object) -> Part:
        made = pages.part_of(["nothing of what was said"], 1, beside.Alphabet())
        return made._replace(segments=[made.segments[0]._replace(pages=[b"\0\0\0\4"])])

    monkeypatch.setattr(beside, "part_of", spoilt)
    indexed_beside(database, ["the bus is late"])
    assert found(database, "bus") == [1]
    check(database)


def test_that_what_was_indexed_before_is_replaced(database: StudyDatabase) -> None:
    database.execute("INSERT INTO text_search (rowid, content) VALUES (7, 'what nobody said')")
    indexed_beside(database, ["the bus is late"])
    assert (found(database, "nobody"), found(database, "late")) == ([], [1])
    check(database)


def test_that_many_parts_lie_on_levels_that_are_not_merged_at_once(
    database: StudyDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(beside, "_AT_ONCE", 400)
    monkeypatch.setattr(tables, "_OF_A_LEVEL", 3)
    indexed_beside(database, SAID_BY_MANY[:600])
    check(database)
    assert len(found(database, "the same")) == 600


@settings(max_examples=60, deadline=None)
@given(texts=st.lists(st.text(LETTERS, max_size=30), min_size=1, max_size=30, unique=True))
def test_that_any_texts_are_indexed_as_the_library_does(texts: list[str]) -> None:
    ours, library = in_memory(), in_memory()
    indexed_beside(ours, texts)
    indexed_by_the_library(library, texts)
    assert held(ours) == held(library)
    ours.close()
    library.close()


def test_that_numbers_are_written_in_seven_bits_a_byte() -> None:
    written = [varint(number) for number in (0, 127, 128, 16_384)]
    assert written == [b"\0", b"\x7f", b"\x81\0", b"\x81\x80\0"]
