"""Exports that say something else of rows a study has, brought in; and all that can be seen afterwards."""

from __future__ import annotations

from collections.abc import Sequence

from tests.studies import a_preview
from workbench.domain.intake import (
    CommentDraft,
    ImportReport,
    MeasureKind,
    MeasureValue,
    SubmissionDraft,
)
from workbench.services import comments
from workbench.store.intake import Arrival
from workbench.store.study import Study

FIRST = ("The bus is late", "The library is a joy", "Mend the lamps")


def a_row(
    number: int, text: str, district: str = "North", stars: float = 3, more: str = ""
) -> SubmissionDraft:
    said = (CommentDraft(text), *((CommentDraft(more, "Anything else?"),) if more else ()))
    return SubmissionDraft(
        row=number,
        content=f"{number}|{text}|{district}|{stars}|{more}",
        key=str(number),
        comments=said,
        date=f"2026-03-0{number}",
        segments=(("district", district),),
        measures=(MeasureValue("stars", MeasureKind.SATISFACTION, stars, 1, 5),),
    )


def bring(
    study: Study, rows: Sequence[SubmissionDraft], name: str, *, taking_over: bool = False
) -> ImportReport:
    scope = study.database.one("SELECT min(scope) FROM source WHERE beside IS NULL")[0]
    arrival = Arrival(study, a_preview(f"{name}.csv", name * 64), scope)
    arrival.add(rows)
    return arrival.publish(taking_over=taking_over)


def first_export() -> list[SubmissionDraft]:
    """Return three rows, the second of which answers two questions."""
    return [a_row(1, FIRST[0]), a_row(2, FIRST[1], more="No"), a_row(3, FIRST[2])]


def newer_export() -> list[SubmissionDraft]:
    """Return a newer export: one row reworded, one of other values, one as it was, one new."""
    return [
        a_row(1, "The bus is on time now"),
        a_row(2, FIRST[1], "South", 5, more="No"),
        a_row(3, FIRST[2]),
        a_row(4, "A new voice"),
    ]


def texts(study: Study) -> list[str]:
    return sorted(row.text for row in comments.rows(study, comments.keys(study)))


EVERYTHING = (
    (
        "SELECT p.id, p.uid, s.name, p.row, p.posted_at, p.words_hash, p.content_hash FROM submission p"
        " JOIN source s ON s.id = p.source_id AND s.state = 'shown' ORDER BY 1"
    ),
    (
        "SELECT c.id, c.uid, c.submission_id, c.source_id, c.received FROM comment c"
        " JOIN source s ON s.id = c.source_id AND s.state = 'shown' ORDER BY 1"
    ),
    (
        "SELECT g.* FROM segment g JOIN submission p ON p.id = g.submission_id"
        " JOIN source s ON s.id = p.source_id AND s.state = 'shown' ORDER BY 1, 2"
    ),
    (
        "SELECT v.* FROM measure_value v JOIN submission p ON p.id = v.submission_id"
        " JOIN source s ON s.id = p.source_id AND s.state = 'shown' ORDER BY 1, 2"
    ),
    "SELECT draw_uid, place, comment_uid FROM drawn_comment ORDER BY 1, 2",
)
ROWS = (
    "SELECT (SELECT count(*) FROM submission), (SELECT count(*) FROM comment), (SELECT count(*) FROM segment),"
    " (SELECT count(*) FROM measure_value), (SELECT count(*) FROM unique_text), (SELECT count(*) FROM source),"
    " (SELECT count(*) FROM changed_row), (SELECT count(*) FROM changed_comment)"
)


def everything(study: Study) -> list[list[tuple[object, ...]]]:
    """Return all that can be seen of rows and comments."""
    return [study.database.all(query) for query in EVERYTHING]
