"""Reads and writes draws and codings.

Codings of sentiment have a table of their own, the first there was; those of themes, tones and drivers share another.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from workbench.domain.changes import Changed, Edit
from workbench.domain.coding import (
    SUBJECTS,
    Coding,
    Draw,
    DrawKind,
    DrawnComment,
    DrawRow,
    Layer,
    Subject,
    ToCode,
    Turn,
)
from workbench.domain.sentiment import LABELS
from workbench.store import calibrations
from workbench.store.selecting import FROM_COMMENTS, LANGUAGE, current
from workbench.store.study import Study

_LAYERS: dict[str, str] = {
    "": "''",
    "theme": "ifnull(t.uid, '')",
    "language": LANGUAGE,
    "channel": "p.channel",
    "source": "s.uid",
}
_TAG_READ = """(SELECT min(x.score) FROM text_tag x WHERE x.run_id = :run AND x.family = '%s'
 AND x.text_id = ifnull(k.letter_id, c.text_id) AND x.polarity = ifnull(q.polarity, 'open'))"""
_CALIBRATED = """(SELECT z.confidence FROM calibrated_sentiment z WHERE z.calibration_id = :offered
 AND z.text_id = ifnull(k.letter_id, c.text_id) AND z.polarity = ifnull(q.polarity, 'open'))"""
_SURENESS: dict[Subject, str] = {
    "sentiment": f"ifnull({_CALIBRATED}, ifnull(e.confidence, 0))",
    "theme": "ifnull(a.strength, 0)",
    "tone": f"ifnull({_TAG_READ % 'tone'}, 1)",
    "driver": f"ifnull({_TAG_READ % 'driver'}, 1)",
}
"""How sure the machine is: of sentiment, a model that codings taught, if one is offered; of tags those it just gave
are the doubtful ones, since what it did not give is not kept."""
_LABEL = "CASE x.sentiment WHEN -1 THEN 'negative' WHEN 0 THEN 'neutral' ELSE 'positive' END"
_THEME = (
    """ifnull((SELECT t.uid FROM theme o JOIN theme t ON t.id = o.into_id WHERE o.uid = x.said), x.said)"""
)
_DRAW = """SELECT uid, kind, layer, (SELECT count(*) FROM drawn_comment WHERE draw_uid = uid), population, seed, blind,
 made_by, made_at, subject, run_uid, offered FROM sample_draw"""
_BETWEEN = ";"


@dataclass(frozen=True)
class Candidate:
    """A comment that can be drawn: its id, the layer it lies in, and how sure the machine is of it (0 to 1)."""

    comment: str
    stratum: str
    confidence: float


def candidates(study: Study, layer: Layer | None = None, subject: Subject = "sentiment") -> list[Candidate]:
    """Return every visible comment, in the order of the files."""
    rows = study.database.all(
        f"SELECT c.uid, {_LAYERS[layer or '']}, {_SURENESS[subject]} {FROM_COMMENTS} ORDER BY c.id",
        {**current(study), "offered": calibrations.newest_offered(study)},
    )
    return [Candidate(*row) for row in rows]


def drawn_before(study: Study, kinds: Sequence[DrawKind], subject: Subject = "sentiment") -> set[str]:
    """Return the ids of all comments that were drawn in draws of these kinds, to code this of them."""
    rows = study.database.all(
        "SELECT s.kind, d.comment_uid FROM drawn_comment d JOIN sample_draw s ON s.uid = d.draw_uid"
        " WHERE s.subject = ?",
        (subject,),
    )
    return {comment for kind, comment in rows if kind in kinds}


def add(
    study: Study,
    label: str,
    draws: Iterable[tuple[Draw, Sequence[DrawnComment]]] = (),
    codings: Iterable[tuple[Subject, Coding]] = (),
) -> Changed:
    """Add draws and codings (each with what it is of) as one step that can be undone."""
    said = list(codings)
    payload = {
        "draws": [
            {"row": _draw_row(draw), "comments": [[c.comment, c.inclusion, c.stratum] for c in comments]}
            for draw, comments in draws
        ],
        "codings": [_coding_row(one) for subject, one in said if subject == "sentiment"],
        "judgements": [_judgement_row(one) for subject, one in said if subject != "sentiment"],
    }
    return study.log.do(Edit("codings.add", payload, label))


def list_draws(study: Study) -> list[DrawRow]:
    """Return the draws in the order they were made, with how far their coders are."""
    coders: dict[str, list[tuple[str, int]]] = {}
    for draw, coder, coded in study.database.all(
        "SELECT draw_uid, coder, count(DISTINCT comment_uid) FROM coding GROUP BY 1, 2"
        " UNION ALL SELECT draw_uid, coder, count(DISTINCT comment_uid) FROM judgement GROUP BY 1, 2 ORDER BY 1, 2"
    ):
        coders.setdefault(draw, []).append((coder, coded))
    rows = study.database.all(f"{_DRAW} ORDER BY made_at, uid")
    return [DrawRow(_draw(row), tuple(coders.get(row[0], ()))) for row in rows]


def find_draw(study: Study, draw: str) -> Draw | None:
    """Return the draw with this id."""
    row = study.database.one(f"{_DRAW} WHERE uid = ?", (draw,))
    return None if row is None else _draw(row)


def drawn(study: Study, draw: str) -> list[DrawnComment]:
    """Return the comments of a draw in the order they are to be coded."""
    rows = study.database.all(
        "SELECT comment_uid, inclusion, stratum FROM drawn_comment WHERE draw_uid = ? ORDER BY place", (draw,)
    )
    return [DrawnComment(*row) for row in rows]


def to_code(study: Study, draw: Draw, coder: str) -> list[ToCode]:
    """Return what a coder has not coded yet of a draw, in its order, with nothing anybody thinks of it."""
    return [turn.comment for turn in turns(study, draw, coder) if turn.said is None]


def turns(study: Study, draw: Draw, coder: str) -> list[Turn]:
    """Return every comment of a draw that can be seen, in its order, with what this coder said of it last."""
    table, said = _kept_in(draw.subject)
    rows = study.database.all(
        f"SELECT c.id, c.uid, c.received, ifnull(q.wording, ''), {LANGUAGE}, p.channel,"
        f" (SELECT {said} FROM {table} x WHERE x.draw_uid = :draw AND x.comment_uid = c.uid"
        "  AND x.coder = :coder ORDER BY x.coded_at DESC, x.id DESC LIMIT 1)"
        f" {FROM_COMMENTS} JOIN drawn_comment z ON z.comment_uid = c.uid AND z.draw_uid = :draw ORDER BY z.place",
        {**current(study), "draw": draw.id, "coder": coder},
    )
    return [Turn(ToCode(*what), channel, said) for *what, channel, said in rows]


def coded_comments(study: Study) -> dict[str, ToCode]:
    """Return every visible comment somebody coded, by its id."""
    rows = study.database.all(
        f"SELECT c.id, c.uid, c.received, ifnull(q.wording, ''), {LANGUAGE} {FROM_COMMENTS}"
        " WHERE c.uid IN (SELECT comment_uid FROM coding UNION SELECT comment_uid FROM judgement)",
        current(study),
    )
    return {row[1]: ToCode(*row) for row in rows}


def codings(study: Study, subject: Subject = "sentiment", *, newest: bool = True) -> list[Coding]:
    """Return the codings of a subject in the order they were made; by default of each coder's the newest alone.

    A merged theme goes by the one it went into; where all are asked for, each is as it was said.
    """
    table, said = _kept_in(subject)
    said = said if newest or subject == "sentiment" else "x.said"
    outranked = (
        f"EXISTS (SELECT 1 FROM {table} y WHERE y.draw_uid = x.draw_uid AND y.comment_uid = x.comment_uid"
        " AND y.coder = x.coder AND (y.coded_at, y.id) > (x.coded_at, x.id))"
    )
    of_others = "x.draw_uid IN (SELECT uid FROM sample_draw WHERE subject <> :subject)"
    where = " AND ".join(f"NOT {condition}" for condition in (of_others, outranked)[: 1 + newest])
    rows = study.database.all(
        f"SELECT x.uid, x.draw_uid, x.comment_uid, x.coder, {said}, x.coded_at, x.blind FROM {table} x"
        f" WHERE {where} ORDER BY x.coded_at, x.id",
        {"subject": subject},
    )
    return [Coding(*what, blind=bool(blind)) for *what, blind in rows]


def every_coding(study: Study) -> list[tuple[Subject, Coding]]:
    """Return all codings there ever were, those outranked too, each with what it is of."""
    return [(subject, one) for subject in SUBJECTS for one in codings(study, subject, newest=False)]


def _kept_in(subject: Subject) -> tuple[str, str]:
    """Return the table of a subject, and what is said in it (of alias `x`) as codings say it."""
    if subject == "sentiment":
        return "coding", _LABEL
    return "judgement", _THEME if subject == "theme" else "x.said"


def _draw_row(draw: Draw) -> list[Any]:
    what = [draw.id, draw.kind, draw.layer, draw.population, draw.seed, int(draw.blind)]
    return [*what, draw.made_by, draw.made_at, draw.subject, draw.run, _BETWEEN.join(draw.offered)]


def _draw(row: Any) -> Draw:
    uid, kind, layer, size, population, seed, blind, made_by, made_at, subject, run, offered = row
    made = (bool(blind), made_by, made_at, subject, run)
    return Draw(uid, kind, layer, size, population, seed, *made, tuple(filter(None, offered.split(_BETWEEN))))


def _coding_row(coding: Coding) -> list[Any]:
    label = next(label for label in LABELS if label == coding.said)
    return [*_of_whom(coding), LABELS.index(label) - 1, coding.at, int(coding.blind)]


def _judgement_row(coding: Coding) -> list[Any]:
    return [*_of_whom(coding), coding.said, coding.at, int(coding.blind)]


def _of_whom(coding: Coding) -> list[str]:
    return [coding.id, coding.draw, coding.comment, coding.coder]
