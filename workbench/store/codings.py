"""Reads and writes draws and codings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from workbench.domain.changes import Changed, Edit
from workbench.domain.coding import Coding, Draw, DrawKind, DrawnComment, DrawRow, Layer, Sight, ToCode, Turn
from workbench.domain.sentiment import LABELS, Label, code_of, label_of
from workbench.store.selecting import FROM_COMMENTS, LANGUAGE, current
from workbench.store.study import Study

_LAYERS: dict[str, str] = {
    "": "''",
    "theme": "ifnull(t.uid, '')",
    "language": LANGUAGE,
    "channel": "p.channel",
    "source": "s.uid",
}
_NEWEST = """
SELECT uid, draw_uid, comment_uid, coder, sentiment, coded_at, blind FROM coding x
WHERE NOT EXISTS (SELECT 1 FROM coding y WHERE y.draw_uid = x.draw_uid AND y.comment_uid = x.comment_uid
                  AND y.coder = x.coder AND (y.coded_at, y.id) > (x.coded_at, x.id))
"""


@dataclass(frozen=True)
class Candidate:
    """A comment that can be drawn: its id, the layer it lies in, and how sure the machine is of it (0 to 1)."""

    comment: str
    stratum: str
    confidence: float


def candidates(study: Study, layer: Layer | None = None) -> list[Candidate]:
    """Return every visible comment, in the order of the files."""
    rows = study.database.all(
        f"SELECT c.uid, {_LAYERS[layer or '']}, ifnull(e.confidence, 0) {FROM_COMMENTS} ORDER BY c.id",
        current(study),
    )
    return [Candidate(*row) for row in rows]


def drawn_before(study: Study, kinds: Sequence[DrawKind]) -> set[str]:
    """Return the ids of all comments that were drawn in draws of these kinds."""
    rows = study.database.all(
        "SELECT s.kind, d.comment_uid FROM drawn_comment d JOIN sample_draw s ON s.uid = d.draw_uid"
    )
    return {comment for kind, comment in rows if kind in kinds}


def add(
    study: Study,
    label: str,
    draws: Iterable[tuple[Draw, Sequence[DrawnComment]]] = (),
    codings: Iterable[Coding] = (),
) -> Changed:
    """Add draws and codings as one step that can be undone."""
    payload = {
        "draws": [
            {"row": _draw_row(draw), "comments": [[c.comment, c.inclusion, c.stratum] for c in comments]}
            for draw, comments in draws
        ],
        "codings": [_coding_row(coding) for coding in codings],
    }
    return study.log.do(Edit("codings.add", payload, label))


def list_draws(study: Study) -> list[DrawRow]:
    """Return the draws in the order they were made, with how far their coders are."""
    coders: dict[str, list[tuple[str, int]]] = {}
    for draw, coder, coded in study.database.all(
        "SELECT draw_uid, coder, count(DISTINCT comment_uid) FROM coding GROUP BY 1, 2 ORDER BY 1, 2"
    ):
        coders.setdefault(draw, []).append((coder, coded))
    rows = study.database.all(
        "SELECT uid, kind, layer, (SELECT count(*) FROM drawn_comment WHERE draw_uid = uid), population, seed,"
        " blind, made_by, made_at FROM sample_draw ORDER BY made_at, uid"
    )
    return [DrawRow(_draw(row), tuple(coders.get(row[0], ()))) for row in rows]


def drawn(study: Study, draw: str) -> list[DrawnComment]:
    """Return the comments of a draw in the order they are to be coded."""
    rows = study.database.all(
        "SELECT comment_uid, inclusion, stratum FROM drawn_comment WHERE draw_uid = ? ORDER BY place", (draw,)
    )
    return [DrawnComment(*row) for row in rows]


def to_code(study: Study, draw: str, coder: str) -> list[ToCode]:
    """Return what a coder has not coded yet of a draw, in its order, with nothing anybody thinks of it."""
    rows = study.database.all(
        f"SELECT c.id, c.uid, c.received, ifnull(q.wording, ''), {LANGUAGE} {FROM_COMMENTS}"
        " JOIN drawn_comment z ON z.comment_uid = c.uid AND z.draw_uid = :draw"
        " WHERE NOT EXISTS (SELECT 1 FROM coding x WHERE x.draw_uid = :draw AND x.comment_uid = c.uid"
        " AND x.coder = :coder) ORDER BY z.place",
        {**current(study), "draw": draw, "coder": coder},
    )
    return [ToCode(*row) for row in rows]


def turns(study: Study, draw: str, coder: str) -> list[Turn]:
    """Return every comment of a draw that can be seen, in its order, with what this coder said of it last."""
    rows = study.database.all(
        f"SELECT c.id, c.uid, c.received, ifnull(q.wording, ''), {LANGUAGE}, p.channel,"
        " (SELECT x.sentiment FROM coding x WHERE x.draw_uid = :draw AND x.comment_uid = c.uid"
        "  AND x.coder = :coder ORDER BY x.coded_at DESC, x.id DESC LIMIT 1)"
        f" {FROM_COMMENTS} JOIN drawn_comment z ON z.comment_uid = c.uid AND z.draw_uid = :draw ORDER BY z.place",
        {**current(study), "draw": draw, "coder": coder},
    )
    return [
        Turn(ToCode(*what), channel, None if said is None else label_of(int(said)))
        for *what, channel, said in rows
    ]


def in_sight(study: Study, draw: str, coder: str) -> dict[str, Sight]:
    """Return what the machine and the others say of each comment of a draw (by its id)."""
    others: dict[str, list[tuple[str, Label]]] = {}
    for coding in codings(study):
        if coding.draw == draw and coding.coder != coder:
            others.setdefault(coding.comment, []).append((coding.coder, coding.sentiment))
    rows = study.database.all(
        f"SELECT c.uid, ifnull(e.label, 2) {FROM_COMMENTS}"
        " JOIN drawn_comment z ON z.comment_uid = c.uid AND z.draw_uid = :draw",
        {**current(study), "draw": draw},
    )
    return {uid: Sight(label_of(label), tuple(others.get(uid, ()))) for uid, label in rows}


def coded_comments(study: Study) -> dict[str, ToCode]:
    """Return every visible comment somebody coded, by its id."""
    rows = study.database.all(
        f"SELECT c.id, c.uid, c.received, ifnull(q.wording, ''), {LANGUAGE} {FROM_COMMENTS}"
        " WHERE c.uid IN (SELECT comment_uid FROM coding)",
        current(study),
    )
    return {row[1]: ToCode(*row) for row in rows}


def codings(study: Study, *, newest: bool = True) -> list[Coding]:
    """Return the codings in the order they were made; by default of each coder's the newest alone."""
    every = "SELECT uid, draw_uid, comment_uid, coder, sentiment, coded_at, blind FROM coding x"
    rows = study.database.all(f"{_NEWEST if newest else every} ORDER BY coded_at, x.id")
    return [_coding(row) for row in rows]


@dataclass(frozen=True)
class Believed:
    """What the machine believes of a comment: its id, theme (or ""), weight, and the starter's label and figures.

    `label` is -1, 0, 1, or 2 where nothing was judged; `score` is None with it.
    """

    comment: str
    theme: str
    weight: float
    label: int
    score: float | None
    confidence: float


def believed(study: Study, *, coded_alone: bool = False) -> list[Believed]:
    """Return what the starter believes of every visible comment (or those somebody coded), in the order of the files.

    An adopted model has learned from codings and may not be held against them; then the starter's figures are those
    it changed places with.
    """
    adopted = study.database.one(
        "SELECT ifnull(max(id), 0) FROM calibration WHERE state = 'adopted' AND run_id = :run", current(study)
    )[0]
    rows = study.database.all(
        "SELECT c.uid, ifnull(t.uid, ''), p.weight,"
        " CASE WHEN y.text_id IS NULL THEN ifnull(e.label, 2) ELSE y.label END,"
        " CASE WHEN y.text_id IS NULL THEN e.score ELSE y.score END,"
        " CASE WHEN y.text_id IS NULL THEN ifnull(e.confidence, 0) ELSE y.confidence END"
        f" {FROM_COMMENTS} LEFT JOIN calibrated_sentiment y ON y.calibration_id = :adopted"
        " AND y.text_id = e.text_id AND y.polarity = e.polarity"
        f"{' WHERE c.uid IN (SELECT comment_uid FROM coding)' if coded_alone else ''} ORDER BY c.id",
        {**current(study), "adopted": adopted},
    )
    return [Believed(*row) for row in rows]


def _draw_row(draw: Draw) -> list[Any]:
    what = [draw.id, draw.kind, draw.layer, draw.population, draw.seed, int(draw.blind)]
    return [*what, draw.made_by, draw.made_at]


def _draw(row: Any) -> Draw:
    uid, kind, layer, size, population, seed, blind, made_by, made_at = row
    return Draw(uid, kind, layer, size, population, seed, bool(blind), made_by, made_at)


def _coding_row(coding: Coding) -> list[Any]:
    what = [coding.id, coding.draw, coding.comment, coding.coder, code_of(coding.sentiment)]
    return [*what, coding.at, int(coding.blind)]


def _coding(row: Any) -> Coding:
    uid, draw, comment, coder, sentiment, at, blind = row
    return Coding(uid, draw, comment, coder, LABELS[int(sentiment) + 1], at, bool(blind))
