"""Corrected shares of themes and tags stand wherever such a share does, with interval, n and what they rest on."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.studies import analyse_by_hand, bring_in
from workbench.domain.coded import CodeAgreement, CodedShare, SubjectFigures
from workbench.domain.coding import Estimate, Subject
from workbench.domain.tags import Tag, TagCount, TagFigures
from workbench.findings.content import FindingsContent
from workbench.findings.corrected import CORRECTED_COLUMNS
from workbench.findings.csv_files import theme_table, write_table
from workbench.findings.markdown import findings_markdown
from workbench.services.gathering import gather
from workbench.store.study import Study

SHARE = CodedShare(0.25, 0.2, 0.31, 160, 41, 400, 0.35)
SURE, UNSURE = Estimate(0.8, 0.7, 0.9), Estimate(None, None, None)


@pytest.fixture
def content(tmp_path: Path) -> Iterator[FindingsContent]:
    with Study.create(tmp_path / "s.voc") as study:
        bring_in(study)
        analyse_by_hand(study)
        yield gather(study)


def figures(subject: Subject, *codes: str) -> SubjectFigures:
    agreed = tuple(CodeAgreement(code, 5, SURE, 60, UNSURE, 3) for code in codes or ("",))
    shares = dict.fromkeys(codes, SHARE)
    return SubjectFigures(subject, ("anna", "bert"), 160, agreed, shares, 160)


def test_that_a_theme_says_its_corrected_share_and_from_what(content: FindingsContent) -> None:
    first = content.themes[0].theme
    coded = replace(figures("theme"), shares={first.id: SHARE})
    told = findings_markdown(replace(content, coded={"theme": coded}))
    assert (
        "Corrected share: 25.0 % (20.0–31.0) of all comments (95 % interval), estimated from 160 comments coded at "
        "random, of 400 comments; people put 41 of them here." in told
    )
    assert told.count("Corrected share: ") == 1
    assert "Themes: 2 coders coded 160 comments without seeing the machine's answer" in told
    assert "alpha between people 0.80 (0.70 to 0.90) over 60 coded by two or more" in told
    assert "kappa of people and machine not defined over 3" in told


def test_that_tones_and_drivers_stand_beside_what_the_machine_counted(content: FindingsContent) -> None:
    tagged = TagFigures(
        (TagCount(Tag("worry"), 9, 30, 9, 0, 0),), (TagCount(Tag("ease", -1), 7, 30, 7, 0, 0),)
    )
    coded: dict[Subject, SubjectFigures] = {
        "tone": figures("tone", "worry"),
        "driver": figures("driver", "ease-"),
    }
    told = findings_markdown(replace(content, tagged=tagged, coded=coded))
    assert "| worry | 25.0 % (20.0–31.0) | 35.0 % | 41 |" in told
    assert "| ease, blamed | 25.0 % (20.0–31.0) | 35.0 % | 41 |" in told
    assert "estimated from 160 comments coded at random" in told


def test_that_findings_without_such_codings_say_nothing_of_them(content: FindingsContent) -> None:
    told = findings_markdown(content)
    assert "Corrected share" not in told
    assert "How sure themes" not in told


def test_that_themes_csv_has_the_share_its_ends_and_what_it_rests_on(content: FindingsContent) -> None:
    themes = [finding.theme for finding in content.themes]
    stream = io.StringIO()
    write_table(stream, theme_table(themes, {}, sizes={themes[0].id: SHARE}))
    first, second, *_ = csv.DictReader(io.StringIO(stream.getvalue()))
    assert [first[name] for name in CORRECTED_COLUMNS] == ["160", "0.2500", "0.2000", "0.3100"]
    assert {second[name] for name in CORRECTED_COLUMNS} == {""}
