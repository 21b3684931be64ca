"""Findings for tests: small enough to count by hand, with words that try to be more than words."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from workbench.domain.views import (
    CommentRow,
    Counts,
    PriorityRow,
    RunRow,
    SentimentCounts,
    SourceRow,
    StudySummary,
    ThemeRow,
)
from workbench.findings.content import FindingsContent, Refusal, ThemeFinding
from workbench.findings.quotes import choose_quotes

NASTY = "<img src=x onerror=alert(1)> ![a](http://x.y/z.png) [click](javascript:alert(1)) | # **loud** &lt;"

FILES = (
    *(
        "comments.csv",
        "data-dictionary.csv",
        "findings-themes.svg",
        "findings.html",
        "findings.md",
        "friction.csv",
        "groups.csv",
    ),
    *("memberships.csv", "priorities.csv", "quotes.csv", "rejected.csv", "themes.csv"),
)
"""What an export leaves when nothing else is asked for, in alphabetical order."""

_COMMENT = CommentRow(
    key=1,
    id="c00000000001a",
    source="survey.csv",
    row=1,
    text="",
    language="en",
    question="What was good?",
    date="2026-03-01",
    channel="web",
    theme="t000000000aa",
    theme_name="Buses, late",
    strength=0.75,
    placed_by="",
    sentiment="negative",
    sentiment_score=-0.5,
)
_THEME = ThemeRow(
    id="t000000001aa",
    name="Buses, late",
    description="",
    language="en",
    words=("bus", "late", "stop"),
    comments=40,
    texts=38,
    people=35,
    share=0.4,
    sentiment=SentimentCounts(30, 5, 3, 2),
    named_by_person=False,
    priority=None,
)
_RUN = RunRow(
    id="r000000000aa",
    recipe="communities",
    seed=7,
    started_at="2026-04-01T10:00:00+00:00",
    seconds=12.3,
    texts=90,
    themes=2,
    data_hash="d" * 64,
    versions=(("python", "3.11.7"), ("workbench", "0.1.0")),
    models=(("embedding", "e" * 64),),
)
_SUMMARY = StudySummary(
    name="Buses 2026",
    path="anywhere/study.voc",
    counts=Counts(100, 90, 80),
    submissions=95,
    sources=1,
    rejected=3,
    themes=2,
    set_aside=0,
    unassigned=10,
    run=_RUN,
    unanalysed=0,
    first_date="2026-03-01",
    last_date="2026-03-31",
    by_language=(("en", 97), ("th", 3)),
    by_channel=(("web", 60), ("", 40)),
    without_sentiment=(("th", 3),),
)


def a_comment(number: int, text: str, **changes: Any) -> CommentRow:
    return replace(
        _COMMENT, **{"key": number, "id": f"c{number:011d}a", "row": number, "text": text, **changes}
    )


def a_theme(number: int = 1, name: str = "Buses, late", **changes: Any) -> ThemeRow:
    return replace(_THEME, **{"id": f"t{number:09d}aa", "name": name, **changes})


def a_run(**changes: Any) -> RunRow:
    return replace(_RUN, **changes)


def a_summary(run: RunRow | None, **changes: Any) -> StudySummary:
    return replace(_SUMMARY, run=run, **changes)


def some_findings(
    quoted: str = "The bus is late every single morning, and nobody says why.",
) -> FindingsContent:
    comments = [a_comment(1, quoted), a_comment(2, "No bus came to our stop for the whole of last week.")]
    themes = (
        ThemeFinding(a_theme(), choose_quotes(comments)),
        ThemeFinding(a_theme(2, NASTY, named_by_person=True, comments=50), ()),
    )
    source = SourceRow("x1", "survey.csv", "a" * 64, "table", "utf-8", 98, 95, 3, 100, "2026-04-01T09:00:00")
    priority = PriorityRow(
        "p1", "Run line 4 | more often", (("t000000001aa", "Buses, late"),), 40, 0.789, "2026-04-02"
    )
    return FindingsContent(
        version="0.1.0",
        summary=a_summary(a_run()),
        sources=(source,),
        refusals=(Refusal("survey.csv", "The row has 9 cells.", 3),),
        themes=themes,
        priorities=(priority,),
    )
