"""Sections of the report are left out as a person chose, and the report says so."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.findings.handed_over import some_findings
from workbench.domain.handover import Handover
from workbench.domain.problems import Problem
from workbench.domain.sections import SECTIONS, Section, sections_named
from workbench.findings.content import FindingsContent
from workbench.findings.markdown import chapters, findings_markdown
from workbench.findings.said import quote_languages

STAYING = (
    "What these findings do not cover",
    "How this was found, and its limits",
    "How to check it",
    "When it was computed",
)


def without(*sections: Section) -> FindingsContent:
    return replace(some_findings(), handover=Handover(without=sections))


def headings(text: str) -> list[str]:
    return [line.removeprefix("## ") for line in text.splitlines() if line.startswith("## ")]


def test_that_a_whole_report_says_nothing_of_left_out_sections() -> None:
    text = findings_markdown(some_findings())
    assert "left out" not in text
    assert text == findings_markdown(without())


def test_that_a_section_left_out_is_named_at_the_beginning_and_among_what_is_not_covered() -> None:
    text = findings_markdown(without("themes", "actions"))
    assert headings(text) == ["In short", "What was collected", "How sure the sentiment is", *STAYING]
    told = (
        "Whoever wrote this report left out 2 sections of it: “What people say”, “What should be done first”."
    )
    assert text.index(f"*{told}*") < text.index("## In short")
    assert f"* {told} The tables are not shortened by it." in text.split(f"## {STAYING[0]}")[1]


def test_that_a_section_with_nothing_to_say_is_not_called_left_out() -> None:
    assert "left out" not in findings_markdown(without("promises", "population"))


def test_that_what_the_report_rests_on_always_stays() -> None:
    assert headings(findings_markdown(without(*SECTIONS))) == list(STAYING)


def test_that_every_part_knows_its_name_and_heading() -> None:
    parts = chapters(without("short"))
    assert [part.section for part in parts if part.section] == [
        "short",
        "collected",
        "themes",
        "actions",
        "sentiment",
    ]
    assert [part.is_told for part in parts][:3] == [True, False, True]
    assert parts[1].heading == "In short"


def test_that_quotes_left_out_have_no_languages() -> None:
    assert quote_languages(without()) != []
    assert quote_languages(without("themes")) == []


def test_that_names_of_sections_are_read_in_any_order_and_none_means_none() -> None:
    assert sections_named([" Changes", "short", "short"]) == ("short", "changes")
    assert sections_named(["none"]) == ()
    with pytest.raises(Problem, match="“method”"):
        sections_named(["short", "method"])
