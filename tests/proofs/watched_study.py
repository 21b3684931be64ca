"""Makes a study in which everything that came from outside, or that a person wrote, is a payload."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from pathlib import Path

from tests.proofs.payloads import CANARY, payloads
from tests.studies import a_preview
from workbench.domain.intake import CommentDraft, MeasureKind, MeasureValue, RejectedRow, SubmissionDraft
from workbench.domain.recipe import Recipe
from workbench.domain.selection import Selection
from workbench.services import preparation, quotes, selections
from workbench.services.comments import keys, rows
from workbench.services.priorities import list_priorities, tag_theme
from workbench.services.themes import describe_theme, list_themes, make_theme, rename_theme
from workbench.store.intake import Arrival
from workbench.store.runs import ClusterRow, RunArrival, RunHeader, SentimentResult, TextResult
from workbench.store.snapshot import take_snapshot
from workbench.store.study import Study

THEMES = 12
_LETTER = "Dear council, keep the baths open for everybody who lives here. "


def a_picture() -> bytes:
    """Return a PNG of one pixel, so that a program that opens a canary finds a picture there."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b"\x00\xff\x00\x00"))
        + chunk(b"IEND", b"")
    )


def make_watched_study(folder: Path) -> Path:
    """Put two hundred canaries into `folder`, and make a study beside them that names each one in a comment."""
    said = payloads(folder)
    for number in range(len(said)):
        (folder / f"{CANARY}{number:03}.png").write_bytes(a_picture())
    path = folder / "watched.voc"
    with Study.create(path, said[0]) as study:
        arrival = Arrival(study, a_preview(said[1].replace("/", "_")[:80]))
        arrival.add(_submissions(said))
        arrival.publish()
        preparation.look_through(study)
        _analyse(study, said)
        _correct(study, said)
    return path


def _submissions(said: Sequence[str]) -> list[SubmissionDraft | RejectedRow]:
    letters = [_LETTER + said[2]] * 3 + [_LETTER + said[2] + " Call me on 020 7946 0018. " + said[3]]
    submissions = [
        SubmissionDraft(
            row=number,
            content=str(number),
            comments=(CommentDraft(text, said[number % 3], "open"),),
            author=f"person {number}",
            channel=said[number % 5],
            date=f"2026-0{1 + number % 6}-1{number % 10}",
            segments=((said[5 + number % 2], said[7 + number % 4]),),
            measures=(MeasureValue("satisfaction", MeasureKind.SATISFACTION, 1 + number % 5, 1, 5),),
        )
        for number, text in enumerate([*said, *letters], start=1)
    ]
    rejected = [RejectedRow(1000 + number, text, text) for number, text in enumerate(said[:20])]
    return [*submissions, *rejected]


def _analyse(study: Study, said: Sequence[str]) -> None:
    """Publish a run by hand: every text in a theme whose name and words are payloads."""
    snapshot = take_snapshot(study)
    run = RunArrival(
        study, RunHeader(Recipe(), snapshot.data_hash, {}, {}, {}, len(snapshot.numbers), "now", 1.0)
    )
    run.add_clusters(
        [
            ClusterRow(
                n, said[50 + n], "en", [(said[70 + n], 1.0), (said[90 + n], 0.5)], snapshot.numbers[n : n + 3]
            )
            for n in range(THEMES)
        ]
    )
    run.add_texts(
        [
            TextResult(text, "en", place % (THEMES + 1) - 1, 0.5, place % 20, place // 20)
            for place, text in enumerate(snapshot.numbers)
        ]
    )
    run.add_sentiment(
        [
            SentimentResult(snapshot.numbers[place], polarity, place % 3 - 1, 0.5, 0.9)
            for place, polarity in snapshot.readings
        ]
    )
    run.publish(said[4])


def _correct(study: Study, said: Sequence[str]) -> None:
    """Name, describe, mark and quote as a person would, in payloads."""
    first, second, third, *_ = list_themes(study)
    rename_theme(study, first.id, said[120])
    describe_theme(study, second.id, said[121])
    make_theme(study, said[122], keys(study)[:5])
    for number, theme in enumerate((first, second, third)):
        tag_theme(study, theme.id, said[123 + number])
    selections.save_selection(study, said[130], Selection(search=said[131][:40]))
    for row in rows(study, keys(study)[:3]):
        quotes.quote(study, row.key, 0, len(row.text))
    assert len(list_priorities(study)) == 3
