"""Counts comments by what is told of those who wrote them."""

from __future__ import annotations

import json
from collections.abc import Collection

from workbench.store.selecting import FROM_COMMENTS, LANGUAGE, PERSON, current
from workbench.store.study import Study

_OF_SEGMENT = f"{FROM_COMMENTS} LEFT JOIN segment g ON g.submission_id = p.id AND g.name = :name"
_ASKED = "SELECT x.source_id FROM segment y JOIN submission x ON x.id = y.submission_id WHERE y.name = :name"
_WHERE_ASKED = f"c.source_id IN ({_ASKED})"
_VALUE = "CASE WHEN g.value IN (SELECT value FROM json_each(:kept)) THEN g.value ELSE '' END"


def segment_names(study: Study) -> list[str]:
    """Return the names of what is told of submissions of visible sources."""
    rows = study.database.all(
        "SELECT DISTINCT g.name FROM segment g JOIN submission p ON p.id = g.submission_id"
        " JOIN source s ON s.id = p.source_id AND s.state = 'shown' ORDER BY g.name"
    )
    return [name for (name,) in rows]


def people_by_value(study: Study, name: str) -> list[tuple[str, int]]:
    """Return the values of a segment with how many people have each, most first; "" where none is told.

    Only comments from files that tell it of anybody count, here and below.
    """
    return study.database.all(
        f"SELECT ifnull(g.value, ''), count(DISTINCT {PERSON}) {_OF_SEGMENT} WHERE {_WHERE_ASKED}"
        " GROUP BY 1 ORDER BY 2 DESC, 1",
        {**current(study), "name": name},
    )


def people_outside(study: Study, name: str, kept: Collection[str]) -> int:
    """Return how many people wrote a comment that tells none of the `kept` values of a segment."""
    return study.database.one(
        f"SELECT count(DISTINCT {PERSON}) {_OF_SEGMENT} WHERE {_WHERE_ASKED} AND {_VALUE} = ''",
        {**current(study), "name": name, "kept": json.dumps(sorted(kept))},
    )[0]


def by_theme(study: Study, name: str, kept: Collection[str]) -> list[tuple[str, str, int, int]]:
    """Return (theme or "", value or "", comments, people); all values but the `kept` ones count as ""."""
    return study.database.all(
        f"SELECT ifnull(t.uid, ''), {_VALUE}, count(*), count(DISTINCT {PERSON}) {_OF_SEGMENT}"
        f" WHERE {_WHERE_ASKED} GROUP BY 1, 2",
        {**current(study), "name": name, "kept": json.dumps(sorted(kept))},
    )


def values_of(study: Study, name: str, kept: Collection[str]) -> dict[int, str]:
    """Return the value of every comment a segment's table covers, by the comment's internal number."""
    return dict(
        study.database.all(
            f"SELECT c.id, {_VALUE} {_OF_SEGMENT} WHERE {_WHERE_ASKED}",
            {**current(study), "name": name, "kept": json.dumps(sorted(kept))},
        )
    )


def told_of_rows(study: Study) -> list[dict[int, str]]:
    """Return what every row that is handed over tells: by comment, its file, channel, question and language."""
    columns = ("s.uid", "p.channel", "ifnull(q.wording, '')", LANGUAGE)
    return [
        dict(study.database.all(f"SELECT c.id, {column} {FROM_COMMENTS}", current(study)))
        for column in columns
    ]
