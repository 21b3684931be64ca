"""Makes studies for tests: real files, real rows, results small enough to count by hand."""

from __future__ import annotations

from collections.abc import Mapping as Grouped
from collections.abc import Sequence
from pathlib import Path

from workbench.domain.changes import Changed
from workbench.domain.intake import (
    Column,
    CommentDraft,
    ImportReport,
    Mapping,
    MeasureKind,
    MeasureValue,
    Preview,
    RejectedRow,
    Role,
    SubmissionDraft,
)
from workbench.domain.recipe import Recipe
from workbench.domain.tag_comparison import TagComparison
from workbench.services import calibration
from workbench.store import comments, quotes
from workbench.store.calibrations import CalibrationArrival
from workbench.store.intake import Arrival
from workbench.store.preparation import CampaignArrival, Member
from workbench.store.runs import ClusterRow, RunArrival, RunHeader, SentimentResult, TagResult, TextResult
from workbench.store.snapshot import take_snapshot
from workbench.store.study import Study

TEXTS = (
    "The bus is late every morning",
    "The bus never comes on time",
    "Staff at the library were kind",
    "The library is a joy",
    "ห้องสมุดดีมาก",
)
GOOD = "What was good?"


def a_preview(name: str = "survey.csv", sha256: str = "ab" * 32) -> Preview:
    """Return the preview of a file of one text column."""
    mapping = Mapping("table", (Column("comment", Role.TEXT),))
    return Preview(Path(name), sha256, "table", mapping, ("comment",), ())


def drafts(texts: Sequence[str] = TEXTS) -> list[SubmissionDraft | RejectedRow]:
    """Return one submission a text, the second by the first one's author, and a rejected row at the end."""
    rows: list[SubmissionDraft | RejectedRow] = [
        SubmissionDraft(
            row=number,
            content=text,
            comments=(_answer(text),),
            author="anna" if number <= 2 else "",
            channel="web" if number % 2 else "phone",
            date=f"2026-03-{number:02d}",
            segments=(("district", "North"),),
            measures=(MeasureValue("satisfaction", MeasureKind.SATISFACTION, float(number), 1, 5),),
        )
        for number, text in enumerate(texts, start=1)
    ]
    return [*rows, RejectedRow(len(texts) + 1, "The row has 9 cells, the header 1.", "a,b,c")]


def _answer(text: str) -> CommentDraft:
    return CommentDraft(text, GOOD, "good") if "library" in text else CommentDraft(text)


def bring_in(study: Study, preview: Preview | None = None, texts: Sequence[str] = TEXTS) -> ImportReport:
    """Import `texts` into the study."""
    arrival = Arrival(study, preview or a_preview())
    arrival.add(drafts(texts))
    return arrival.publish()


def looked_through_by_hand(study: Study) -> None:
    """Say that somebody looked for personal data in all comments and found none."""
    with study.database.atomic():
        study.database.execute("UPDATE comment SET examined = 1")


def number_of(study: Study, text: str) -> int:
    """Return the internal number of a text."""
    return study.database.one("SELECT id FROM unique_text WHERE content = ?", (text,))[0]


def gathered_by_hand(study: Study, groups: Grouped[str, Sequence[str]], own: str = "-") -> None:
    """Say that these texts (by the letter they are alike) were found alike; `own` is what senders added."""
    arrival = CampaignArrival(study, "0" * 64, {})
    arrival.add(
        [
            Member(number_of(study, text), number_of(study, letter), 1.0, own if own in text else "")
            for letter, members in groups.items()
            for text in members
        ]
    )
    arrival.publish()


def analyse_by_hand(study: Study, clusters: Sequence[int] = (0, 0, 1, 1, -1), *, beside: bool = False) -> str:
    """Publish a run: buses are bad, libraries good, `clusters` a number a text; return its id."""
    looked_through_by_hand(study)
    snapshot = take_snapshot(study)
    header = RunHeader(
        Recipe(granularity=2.0 if beside else 1.0),
        snapshot.data_hash,
        {"workbench": "0"},
        {"sentiment en": "m"},
        {},
        5,
        "now",
        1.0,
    )
    arrival = RunArrival(study, header)
    names = {0: "Buses", 1: "Libraries", 2: "Thai"}
    arrival.add_clusters(
        [
            ClusterRow(number, names[number], "en", [(names[number].lower(), 1.0)], [snapshot.numbers[0]])
            for number in sorted(set(clusters) - {-1})
        ]
    )
    assigned = zip(snapshot.numbers, clusters, strict=True)
    arrival.add_texts(
        [TextResult(n, "th" if i == 4 else "en", c, 0.5, 0, 0) for i, (n, c) in enumerate(assigned)]
    )
    labels = (-1, -1, 1, 1, 2)
    arrival.add_sentiment(
        [
            SentimentResult(snapshot.numbers[place], polarity, labels[place % 5], labels[place % 5] / 2, 0.9)
            for place, polarity in snapshot.readings
        ]
    )
    return arrival.publish("Analyse", beside=beside).ids[0]


def taught_by_hand(study: Study) -> None:
    """Adopt a model of tones by which every English text is a question."""
    better = TagComparison("en", 120, 0, 120, True, 0.7, 0.6, 0.8, 0.6, 0.5, 0.7, 0.01, 0.2)
    arrival = CalibrationArrival(study, [better], "tone")
    texts = study.database.all(
        "SELECT text_id, polarity FROM sentiment JOIN text_reading USING (run_id, text_id)"
        " WHERE run_id = ? AND language = 'en'",
        (study.fact("current_run"),),
    )
    arrival.add_tags([TagResult(text, asked, "tone", "question", 0, 0.9) for text, asked in texts])
    arrival.offer()
    calibration.adopt(study, arrival.uid)


def quote_as_earlier(study: Study) -> Changed:
    """Quote the first comment as studies did whose steps were called by the words quoted."""
    text = TEXTS[0]
    [comment] = comments.rows(study, [number_of(study, text)])
    return quotes.add_quote(study, comment.id, (0, len(text)), text, f"Quote “{text}”")
