"""An export of a study whose comments try to be more than words, for programs of others to open."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.services.test_profiles import a_study
from workbench.domain.handover import Handover
from workbench.domain.intake import CommentDraft, MeasureKind, MeasureValue, RejectedRow, SubmissionDraft
from workbench.services import quotes
from workbench.services.comments import keys, rows
from workbench.services.export import export_findings
from workbench.services.priorities import plan_priority, tag_theme
from workbench.services.themes import list_themes

FORMULAS = (
    '=HYPERLINK("http://canary.example/a")',
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(1,2)",
    "\t=1+1",
    "＝1+1",
    "'=1+1",
    "=1+1\n=2+2",
)
MARKUP = (
    "<img src=http://canary.example/b onerror=alert(1)>",
    "![picture](http://canary.example/c.png)",
    "[press here](javascript:alert(1))",
    "<script>document.title='taken'</script>",
    "<http://canary.example/d> and http://canary.example/e",
    "| a | b |\n|---|---|\n# Loud *words*",
    "&lt;b&gt; ]]> </style></title>",
    'file:///etc/passwd "quoted" \\ `code`',
)
"""Comments that would be a formula, an image, a link, a script or a heading, were they not just words."""


def _submissions(chance: random.Random) -> list[SubmissionDraft | RejectedRow]:
    said = (*FORMULAS, *MARKUP, "ห้องสมุดดีมาก 🚌", "قاعة الانتظار باردة", "待ち時間が長い", "Kapı çok dar")
    return [
        SubmissionDraft(
            row=number,
            content=str(number),
            comments=(
                CommentDraft(f"{said[number % len(said)]} {number}" if number >= len(said) else said[number]),
            ),
            author=f"person {number}",
            channel=chance.choice(["web", "phone"]),
            date=f"2026-0{1 + number % 6}-1{number % 10}",
            segments=(("district", chance.choice(["North", "South", "=East"])),),
            measures=(MeasureValue("satisfaction", MeasureKind.SATISFACTION, 1 + number % 5, 1, 5),),
        )
        for number in range(180)
    ]


@pytest.fixture(scope="session")
def handed_over(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of an export of 180 comments: for the house, and one that may leave it below `safe`."""
    folder, chance = tmp_path_factory.mktemp("proofs"), random.Random(5)
    drafts = _submissions(chance)
    with a_study(folder / "s.voc", drafts, [chance.choice([0, 0, 0, 1, 1, 2, -1]) for _ in drafts]) as study:
        for place, theme in enumerate(list_themes(study)[:2]):
            made = tag_theme(study, theme.id, f"=Act on {theme.name}").ids[0]
            plan_priority(study, made, {"effort": 2 + place, "owner": "@Roads", "due": "2026-12-01"})
        first = rows(study, [keys(study)[8]])[0]
        quotes.approve(study, quotes.quote_words(study, first.id, "<img src").ids[0])
        export_findings(study, folder / "out", plan=Handover(("md", "html", "csv", "xlsx"), "working"))
        export_findings(study, folder / "out" / "safe", plan=Handover(("md", "html", "csv", "xlsx")))
    return folder / "out"
