"""Reads how the sentences of long comments were judged."""

from __future__ import annotations

from typing import Any

from workbench.domain.sentiment import label_of
from workbench.domain.text import places
from workbench.domain.views import Part, PartCounts, SentimentCounts
from workbench.store.selecting import FROM_COMMENTS, current
from workbench.store.study import Study

_PARTS = (
    "JOIN part_sentiment x ON x.run_id = :run AND x.text_id = c.text_id"
    " AND x.polarity = ifnull(q.polarity, 'open')"
)
_BY_THEME = f"""
WITH judged AS (
    SELECT t.uid AS theme, c.id AS comment,
           sum(x.label = -1) AS negative, sum(x.label = 0) AS neutral, sum(x.label = 1) AS positive,
           sum(x.label = 2) AS abstained
    {FROM_COMMENTS} {_PARTS} WHERE t.uid IS NOT NULL GROUP BY t.uid, c.id
)
SELECT theme, sum(negative), sum(neutral), sum(positive), sum(abstained), count(*),
       sum(negative > 0 AND positive > 0)
FROM judged GROUP BY theme
"""


def parts_of(study: Study, key: int) -> tuple[Part, ...]:
    """Return the sentences of a comment in the order of its text as received; none where it has but one."""
    rows: list[Any] = study.database.all(
        f"SELECT c.received, x.start, x.stop, x.label, x.score, x.confidence {FROM_COMMENTS} {_PARTS}"
        " WHERE c.id = :key ORDER BY x.start",
        {**current(study), "key": key},
    )
    where = places(rows[0][0]) if rows else None
    if where is None:
        return ()
    return tuple(
        Part(where[int(start)], where[int(stop)], label_of(label), score, confidence)
        for _, start, stop, label, score, confidence in rows
        if stop < len(where)
    )


def by_theme(study: Study) -> dict[str, PartCounts]:
    """Return the sentences of each theme (by its id) that has long comments."""
    return {
        theme: PartCounts(SentimentCounts(*sentences), comments, both_poles)
        for theme, *sentences, comments, both_poles in study.database.all(_BY_THEME, current(study))
    }


def with_both_poles(study: Study) -> list[int]:
    """Return the internal numbers of the comments that have both a glad and an unhappy sentence."""
    rows = study.database.all(
        f"SELECT c.id {FROM_COMMENTS} {_PARTS} GROUP BY c.id"
        " HAVING sum(x.label = -1) > 0 AND sum(x.label = 1) > 0 ORDER BY c.id",
        current(study),
    )
    return [row[0] for row in rows]
