"""The first page says what a reader who reads nothing else may believe."""

from __future__ import annotations

from dataclasses import replace

from tests.findings.handed_over import a_theme, some_findings
from workbench.domain.coding import Estimate, SentimentShares
from workbench.domain.views import SentimentCounts
from workbench.findings.content import FindingsContent, Quote, ThemeFinding
from workbench.findings.in_short import in_short_section

PRAISE = Quote("c1", "a.csv", 1, "The staff were patient and kind.", whole=True, dissents=True)
BLAME = Quote("c2", "a.csv", 2, "The library closes at five.", whole=True)


def told(*quotes: Quote, content: FindingsContent | None = None) -> str:
    theme = a_theme(name="Libraries", sentiment=SentimentCounts(19, 0, 2, 1))
    findings = replace(content or some_findings(), themes=(ThemeFinding(theme, quotes),))
    return "\n".join(in_short_section(findings))


def test_that_the_one_quote_does_not_say_the_opposite_of_the_figure_beside_it() -> None:
    assert BLAME.text in told(PRAISE, BLAME)
    assert PRAISE.text not in told(PRAISE, BLAME)
    assert PRAISE.text in told(PRAISE)
    assert PRAISE.text in told(replace(PRAISE, id="q1"), BLAME)


def test_that_judged_and_not_judged_add_up_to_what_is_spoken_of() -> None:
    assert "Over all 22 comments in themes." in told(BLAME)
    assert "2 positive (9.5 %) of 21 judged; 1 not judged." in told(BLAME)


def test_that_what_coding_corrected_stands_beside_what_the_machine_said() -> None:
    estimate = Estimate(0.65, 0.51, 0.77)
    shares = SentimentShares(estimate, estimate, estimate, 40, 150)
    assert "Corrected by 40 comments coded at random" not in told(BLAME)
    assert "Corrected by 40 comments coded at random, of 150 comments: 65.0" in told(
        BLAME, content=replace(some_findings(), shares=shares)
    )


def test_that_intervals_are_not_taken_for_the_machines_errors() -> None:
    assert "not how often the machine was mistaken" in told(BLAME)


def test_that_the_largest_themes_are_named_and_none_that_only_holds_others() -> None:
    sizes = {"All of travel": 0, "Ferries": 4, "Buses": 9}
    named = [ThemeFinding(replace(a_theme(name=name), comments=size), ()) for name, size in sizes.items()]
    said = "\n".join(in_short_section(replace(some_findings(), themes=tuple(named))))
    assert "All of travel" not in said
    assert said.index("**Buses**: 9 comments") < said.index("**Ferries**: 4 comments")
