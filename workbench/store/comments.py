"""Reads comments: how many, which, in what order, and one whole."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from workbench.domain.changes import Changed, Edit
from workbench.domain.problems import Problem
from workbench.domain.selection import EVERYTHING, Selection
from workbench.domain.sentiment import label_of
from workbench.domain.views import CommentDetail, CommentRow, Counts
from workbench.store import recalling
from workbench.store.calibrations import adopted
from workbench.store.memberships import further_of
from workbench.store.parts import parts_of
from workbench.store.personal_data import marks_of
from workbench.store.recalling import FIRST, First
from workbench.store.recollection import Recollection, recollection
from workbench.store.selecting import (
    FROM_COMMENTS,
    LANGUAGE,
    PERSON,
    WEAK,
    clause_for,
    current,
    current_run,
    from_comments,
)
from workbench.store.study import Study
from workbench.store.tags import tags_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

ORDERS = {
    "file": "c.id",
    "date": "p.posted_at DESC, c.id",
    "theme": "t.name IS NULL, t.name, a.strength DESC, c.id",
    "sentiment": "e.score IS NULL, e.score, c.id",
    "language": f"{LANGUAGE}, c.id",
    "channel": "p.channel, c.id",
    "fit": "d.comment_id IS NOT NULL, a.nearness IS NULL, a.nearness, c.id",
}
_ORDERS_BY_WORD = {"language": "languages", "channel": "channels"}
_ROW = f"""
SELECT c.id, c.uid, s.name, p.row, c.received, {LANGUAGE}, ifnull(q.wording, ''), p.posted_at, p.channel,
       t.uid, ifnull(t.name, ''), CASE WHEN d.comment_id IS NULL THEN a.strength END, ifnull(d.placed_by, ''),
       e.label, e.score, {WEAK}, ifnull(d.forced, 0)
{FROM_COMMENTS}
"""


def count(study: Study, selection: Selection = EVERYTHING) -> Counts:
    """Return how many comments, unique texts and people `selection` means."""
    if remembered := recollection(study):
        return recalling.count(study, remembered, selection)
    clause = clause_for(study, selection)
    row = study.database.one(
        f"SELECT count(*), count(DISTINCT c.text_id), count(DISTINCT {PERSON})"
        f" {from_comments(PERSON, clause.sql)} {clause.sql}",
        clause.parameters,
    )
    return Counts(*row)


def keys(study: Study, selection: Selection = EVERYTHING, order: str = "file") -> Sequence[int]:
    """Return the internal numbers of the selected comments in `order` (one of ORDERS)."""
    if remembered := recollection(study):
        return recalling.keys(study, remembered, selection, _places(study, remembered, order))
    return _queried(study, selection, order)


def by_theme_alone(study: Study) -> dict[str, list[int]]:
    """Return the comments (their internal numbers) of each theme itself, as the order "theme" has them.

    Those of the themes below it are in theirs. All are read at once: a question for each theme would go through all
    comments as often.
    """
    order = "a.strength DESC, c.id"
    found: dict[str, list[int]] = {}
    for theme, key in study.database.all(
        f"SELECT t.uid, c.id {from_comments('t.uid', order)} WHERE t.id IS NOT NULL ORDER BY {order}",
        current(study),
    ):
        found.setdefault(theme, []).append(key)
    return found


def first(study: Study, selection: Selection = EVERYTHING, order: str = "file") -> First:
    """Return what `keys` begins with, as much of it as is found at once; nothing where all have to be sorted first."""
    if remembered := recollection(study):
        if order == "file":
            return recalling.first(study, remembered, selection)
        if selection.search.strip() or not remembered.is_known(order):
            return First((), are_all=False)
        return First(keys(study, selection, order), are_all=True)
    found = _queried(study, selection, order, FIRST)
    return First(found, len(found) < FIRST)


def _queried(study: Study, selection: Selection, order: str, most: int = -1) -> list[int]:
    clause = clause_for(study, selection)
    rows = study.database.all(
        f"SELECT c.id {from_comments(clause.sql, ORDERS[order])} {clause.sql} ORDER BY {ORDERS[order]} LIMIT {most}",
        clause.parameters,
    )
    return [row[0] for row in rows]


def _places(study: Study, remembered: Recollection, order: str) -> NDArray[np.int64] | None:
    """Return the places of all comments in `order`, sorted once; None for that of the files."""
    if order == "file":
        return None
    if order in _ORDERS_BY_WORD:
        return remembered.order(order, lambda: recalling.places_by_word(remembered, _ORDERS_BY_WORD[order]))
    return remembered.order(
        order, lambda: recalling.places_of(remembered, _queried(study, EVERYTHING, order))
    )


def rows(study: Study, numbers: Sequence[int]) -> list[CommentRow]:
    """Return the comments of these internal numbers, in their order; unknown numbers are left out."""
    found: dict[int, CommentRow] = {}
    for start in range(0, len(numbers), 500):
        part = {f"k{offset}": number for offset, number in enumerate(numbers[start : start + 500])}
        marks = ", ".join(f":{name}" for name in part)
        parameters = {**current(study), **part}
        for row in study.database.all(f"{_ROW} WHERE c.id IN ({marks})", parameters):
            found[row[0]] = _comment(row)
    return [found[number] for number in numbers if number in found]


def key_of(study: Study, comment: str) -> int:
    """Return the internal number of the comment with this id.

    Raises:
        Problem: `comment.missing`.
    """
    row = study.database.one(
        "SELECT c.id FROM comment c JOIN source s ON s.id = c.source_id"
        " WHERE c.uid = ? AND s.state = 'shown'",
        (comment,),
    )
    if row is None:
        raise Problem("comment.missing", comment=comment)
    return row[0]


def detail(study: Study, key: int) -> CommentDetail:
    """Return everything about one comment.

    Raises:
        Problem: `comment.missing`.
    """
    found = rows(study, [key])
    if not found:
        raise Problem("comment.missing", comment=key)
    return CommentDetail(
        comment=found[0],
        segments=tuple(_segments(study, key)),
        measures=tuple(_measures(study, key)),
        twins=_twins(study, key),
        sentiment_model=_sentiment_model(study, found[0].language),
        sentiment_confidence=_confidence(study, key),
        theme_words=_theme_words(study, key),
        marks=marks_of(study, [key]).get(key, ()),
        parts=parts_of(study, key),
        tone=tags_of(study, [key], "tone")[key],
        drivers=tags_of(study, [key], "driver")[key],
        further=further_of(study, [key]).get(key, ()),
        **_campaign(study, key),
    )


def correct_languages(study: Study, numbers: Sequence[int], code: str, label: str) -> Changed:
    """Set the language a person says some comments are in."""
    return study.log.do(
        Edit("languages.correct", {"languages": [[number, code] for number in numbers]}, label)
    )


def _comment(row: Any) -> CommentRow:
    *head, label, score, weak, forced = row
    sentiment = None if label is None else label_of(label)
    return CommentRow(
        *head, sentiment=sentiment, sentiment_score=score, is_weak=bool(weak), is_forced=bool(forced)
    )


def place(study: Study, places: Sequence[tuple[int, str | None]], label: str) -> Changed:
    """Place comments (their internal numbers) in themes (their ids), "" for none, None as the run says."""
    return study.log.do(placing(study, places, label))


def placing(study: Study, places: Sequence[tuple[int, str | None]], label: str) -> Edit:
    """Return the edit that `place` makes."""
    who = study.log.actor
    return Edit("comments.place", {"places": [[comment, theme, who] for comment, theme in places]}, label)


def _campaign(study: Study, key: int) -> dict[str, Any]:
    """Return what the reader shows of the campaign a comment belongs to."""
    row = study.database.one(
        "SELECT k.letter_id, ifnull(u.content, ''), ifnull(t.name, ''), ifnull(n.said_by, '') FROM comment c"
        " JOIN campaign_member k ON k.preparation_id = :preparation AND k.text_id = c.text_id"
        " LEFT JOIN no_campaign n ON n.preparation_id = :preparation AND n.letter_id = k.letter_id"
        " LEFT JOIN unique_text u ON u.id = k.addition_id AND n.letter_id IS NULL"
        " LEFT JOIN assignment a ON a.run_id = :run AND a.text_id = u.id AND a.rank = 0"
        " LEFT JOIN theme_match m ON m.run_id = :run AND m.cluster = a.cluster"
        " LEFT JOIN theme o ON o.id = m.theme_id LEFT JOIN theme t ON t.id = ifnull(o.into_id, o.id)"
        " WHERE c.id = :key AND (n.letter_id IS NOT NULL OR k.text_id NOT IN (SELECT text_id FROM apart_text))",
        {**current(study), "key": key},
    )
    if row is None:
        return {}
    return dict(zip(("campaign", "addition", "addition_theme", "denied_by"), row, strict=True))


def _segments(study: Study, key: int) -> list[tuple[str, str]]:
    return study.database.all(
        "SELECT g.name, g.value FROM segment g JOIN comment c ON c.submission_id = g.submission_id"
        " WHERE c.id = ? ORDER BY g.name",
        (key,),
    )


def _measures(study: Study, key: int) -> list[tuple[str, float]]:
    return study.database.all(
        "SELECT n.name, v.value FROM measure_value v JOIN measure n ON n.id = v.measure_id"
        " JOIN comment c ON c.submission_id = v.submission_id WHERE c.id = ? ORDER BY n.name",
        (key,),
    )


def _twins(study: Study, key: int) -> int:
    """Return how many other visible comments carry the same text."""
    return study.database.one(
        "SELECT count(*) - 1 FROM comment c JOIN source s ON s.id = c.source_id AND s.state = 'shown'"
        " WHERE c.text_id = (SELECT text_id FROM comment WHERE id = ?)",
        (key,),
    )[0]


def _confidence(study: Study, key: int) -> float | None:
    row = study.database.one(
        f"SELECT e.confidence {FROM_COMMENTS} WHERE c.id = :key", {**current(study), "key": key}
    )
    return row[0] if row else None


def _theme_words(study: Study, key: int) -> tuple[str, ...]:
    row = study.database.one(
        f"SELECT w.words {FROM_COMMENTS}"
        " JOIN cluster w ON w.run_id = :run AND w.number = a.cluster"
        " WHERE c.id = :key AND d.comment_id IS NULL",
        {**current(study), "key": key},
    )
    return tuple(word for word, _ in json.loads(row[0])) if row else ()


def _sentiment_model(study: Study, language: str) -> str:
    row = study.database.one("SELECT models FROM run WHERE id = ?", (current_run(study),))
    models: dict[str, str] = json.loads(row[0]) if row else {}
    model = adopted(study)
    if model and language in {one.language for one in model.comparisons}:
        return f"calibrated by coding, {model.id}"
    return models.get(f"sentiment {language}", "")
