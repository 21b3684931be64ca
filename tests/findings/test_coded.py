from __future__ import annotations

import csv
import io
from dataclasses import replace

from tests.findings.handed_over import some_findings
from workbench.domain.coding import Calibration, CodingAgreement, Comparison, Estimate, SentimentShares
from workbench.domain.views import PartCounts, SentimentCounts
from workbench.findings.coded import PART_COLUMNS, SHARE_COLUMNS
from workbench.findings.csv_files import theme_table, write_table
from workbench.findings.markdown import findings_markdown

NONE = Estimate(None, None, None)
SHARES = SentimentShares(
    Estimate(0.5, 0.4, 0.6), Estimate(0.3, 0.2, 0.4), Estimate(0.2, 0.1234, 0.3), coded=100, comments=4_000
)
AGREEMENT = CodingAgreement(
    ("anna", "bert"),
    100,
    Estimate(0.7, 0.6, 0.8),
    Estimate(0.75, 0.65, 0.85),
    40,
    Estimate(0.55, 0.45, 0.65),
    98,
)


def test_that_a_corrected_share_stands_with_its_interval_and_what_it_rests_on() -> None:
    text = findings_markdown(replace(some_findings(), agreement=AGREEMENT, shares=SHARES))
    assert "50.0 % (40.0–60.0) negative" in text
    assert "100 comments coded at random, of 4,000 comments" in text
    assert "0.55 (0.45 to 0.65), over 98 comments" in text
    assert "0.75 (0.65 to 0.85) with the labels in order" in text


def test_that_a_theme_tells_its_own_shares_and_poles() -> None:
    findings = some_findings()
    theme = findings.themes[0].theme.id
    parts = {theme: PartCounts(SentimentCounts(9, 3, 4), 6, 2)}
    text = findings_markdown(replace(findings, theme_shares={theme: SHARES}, theme_parts=parts))
    assert "Corrected by 100 comments" in text
    assert "6 comments have several sentences; 2 of them both praise and blame." in text


def test_that_an_adopted_model_is_told_with_what_was_found_about_it() -> None:
    better = Comparison("en", 200, 100, 0.61, 0.52, 0.6, 0.55, 0.02, 0.16)
    model = Calibration("m00000000000a", "now", adopted=True, comparisons=(better,))
    text = findings_markdown(replace(some_findings(), agreement=AGREEMENT, shares=SHARES, calibration=model))
    assert "comments in English are those of a model calibrated by 200 coded comments" in text
    assert "is 0.61, the starter's 0.52 (95 % interval of the difference +0.02 to +0.16)" in text


def test_that_without_coding_it_says_that_nobody_knows() -> None:
    assert "Nobody has coded comments by hand yet" in findings_markdown(some_findings())


def test_that_what_is_not_defined_is_not_told_as_a_figure() -> None:
    lonely = replace(AGREEMENT, coders=("anna",), nominal=NONE, ordinal=NONE, twice=0, machine=NONE)
    text = findings_markdown(replace(some_findings(), agreement=lonely))
    assert "No random draw of comments has been coded far enough" in text
    assert "No comment was coded by two people" in text
    assert "kappa is not defined" in text


def test_that_the_table_of_themes_has_a_column_for_each_figure_and_blanks_where_none_is() -> None:
    themes = [finding.theme for finding in some_findings().themes]
    stream = io.StringIO(newline="")
    parts = {themes[0].id: PartCounts(SentimentCounts(9, 3, 4), 6, 2)}
    write_table(stream, theme_table(themes, {}, {themes[0].id: SHARES}, parts))
    first, *others = csv.DictReader(io.StringIO(stream.getvalue(), newline=""))
    assert [first[name] for name in SHARE_COLUMNS[:4]] == ["100", "0.5000", "0.4000", "0.6000"]
    assert first["positive_low"] == "0.1234"
    assert [first[name] for name in PART_COLUMNS] == ["6", "2", "9", "3", "4"]
    for row in others:
        assert {row[name] for name in (*SHARE_COLUMNS, *PART_COLUMNS)} == {""}
