"""Tones and drivers told in findings: what each count rests on, and no share where too little was read."""

from __future__ import annotations

import pytest

from workbench.domain import a11
from workbench.domain.tags import Tag, TagCount, TagFigures, Tagged, Tags, counts
from workbench.findings.tagged import a11_table, tag_cells, tags_section, tones_in_words


def count(name: str, comments: int, judged: int, sign: int = 0, by_person: int = 0) -> TagCount:
    return TagCount(Tag(name, sign), comments, judged, comments - by_person, 0, by_person)


def test_that_nothing_is_told_where_nothing_was_judged() -> None:
    assert list(tags_section(TagFigures((count("worry", 0, 0),), ()))) == []


def test_that_each_tone_says_its_share_and_what_it_rests_on() -> None:
    told = "\n".join(tags_section(TagFigures((count("worry", 5, 40, by_person=2),))))
    assert "| worry | 5 | 12.5 % (5.5–26.1) | 3 read, 2 by a person |" in told


def test_that_drivers_carry_their_sign_and_an_interval() -> None:
    told = "\n".join(tags_section(TagFigures((), (count("ease", 10, 40, -1), count("ease", 0, 40, 1)))))
    assert "| ease | blamed | 10 | 25.0 % (14.2–40.2) | 10 read |" in told
    assert "praised" not in told.partition("| Driver")[2]


@pytest.mark.parametrize(
    ("judged", "told"),
    [(29, ""), (30, "Tones: worry 33.3 % (19.2–51.2) of 30 read, 95 % intervals in brackets.")],
)
def test_that_a_theme_of_few_read_comments_gets_no_tones(judged: int, told: str) -> None:
    assert tones_in_words((count("anger", 1, judged), count("worry", 10, judged))) == told


def test_that_cells_say_who_judged() -> None:
    drivers = Tags((Tag("ease", -1), Tag("employee", 1)), "ticked")
    assert tag_cells(Tags(), drivers) == ("", "", "ease-;employee+", "ticked")


def test_that_an_answer_nobody_judged_has_null_in_every_box() -> None:
    answers = [
        a11.Answer("s1", "", None, "Fine"),
        a11.Answer("s2", "4", frozenset({Tag("ease", -1)}), "Hard"),
    ]
    unasked, asked = (dict(zip(a11.COLUMNS, row, strict=True)) for row in a11_table(lambda: answers).rows())
    assert {unasked[a11.column_of(tag)] for tag in a11.SIGNED} == {"null"}
    assert (unasked["question_1"], asked["question_1"]) == ("null", "4")
    assert [name for name in a11.COLUMNS if asked[name] == "1"] == ["negative_ease"]


def test_that_a_driver_without_sign_counts_whatever_its_sign() -> None:
    tagged = [
        Tagged(1, None, Tags((Tag("ease", -1),), "text")),
        Tagged(2, None, Tags((Tag("ease"),), "person")),
        Tagged(3, None, Tags()),
    ]
    either, bad = counts((Tag("ease"), Tag("ease", -1)), tagged)
    assert (either.comments, either.judged, bad.comments) == (2, 2, 1)
