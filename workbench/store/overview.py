"""The study at a glance, and what its comments can be narrowed by."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from workbench.domain.selection import Selection
from workbench.domain.tags import Family
from workbench.domain.views import StudySummary
from workbench.store import recalling, recalling_further
from workbench.store.comments import count
from workbench.store.recollection import recollection
from workbench.store.runs import run_row
from workbench.store.selecting import FROM_COMMENTS, LANGUAGE, MONTH, current, from_comments
from workbench.store.study import Study
from workbench.store.tags import tally_of_tags
from workbench.store.themes import number_of_themes

_NOT_JUDGED = "r.text_id IS NOT NULL AND ifnull(e.label, 2) = 2"
_MOST_VALUES = 50
_IN_COLUMNS = {LANGUAGE: "languages", "p.channel": "channels", MONTH: "months"}
_SHOWN = "FROM source WHERE state = 'shown'"


@dataclass(frozen=True)
class Facets:
    """What comments can be narrowed by: (value, comments), most frequent first."""

    languages: tuple[tuple[str, int], ...]
    channels: tuple[tuple[str, int], ...]
    months: tuple[tuple[str, int], ...] = ()
    segments: tuple[tuple[str, int], ...] = ()
    tones: tuple[tuple[str, int], ...] = ()
    drivers: tuple[tuple[str, int], ...] = ()


def facets(study: Study) -> Facets:
    """Return the languages, channels, months (the newest first), segments, tones and drivers of all comments."""
    months = sorted(_tally(study, MONTH), reverse=True)
    return Facets(
        languages=_tally(study, LANGUAGE),
        channels=_tally(study, "p.channel"),
        months=tuple(months),
        segments=segments(study),
        tones=_tags(study, "tone"),
        drivers=_tags(study, "driver"),
    )


def _tags(study: Study, family: Family) -> tuple[tuple[str, int], ...]:
    remembered = recollection(study)
    found = recalling_further.tally_of_tags(remembered, family) if remembered else None
    return tally_of_tags(study, family) if found is None else found


def segments(study: Study) -> tuple[tuple[str, int], ...]:
    """Return (segment as "name=value", comments) by name and size; names of very many values are left out."""
    remembered = recollection(study)
    found = recalling_further.tally_of_segments(remembered, _MOST_VALUES) if remembered else None
    return _segments(study) if found is None else found


def _segments(study: Study) -> tuple[tuple[str, int], ...]:
    rows: list[tuple[str, str, int]] = study.database.all(
        "SELECT g.name, g.value, count(*) FROM segment g"
        " JOIN comment c ON c.submission_id = g.submission_id"
        " JOIN source s ON s.id = c.source_id AND s.state = 'shown'"
        " GROUP BY g.name, g.value ORDER BY g.name, 3 DESC, g.value"
    )
    sizes = Counter(name for name, _, _ in rows)
    return tuple((f"{name}={value}", count) for name, value, count in rows if sizes[name] <= _MOST_VALUES)


def summary(study: Study) -> StudySummary:
    """Return the study at a glance."""
    database, now = study.database, current(study)
    sources, records, rejected = database.one(
        f"SELECT count(*), ifnull(sum(imported), 0), ifnull(sum(rejected), 0) {_SHOWN}"
    )
    remembered = recollection(study)
    first, last = remembered.once("dates", lambda: _dates(study)) if remembered else _dates(study)
    if remembered:
        unanalysed = recalling.unread(remembered)
        set_aside = recalling.in_state(study, remembered, "parked")
    else:
        unanalysed = database.one(f"SELECT count(*) {from_comments('r.')} WHERE r.text_id IS NULL", now)[0]
        set_aside = database.one(f"SELECT count(*) {from_comments('t.')} WHERE t.state = 'parked'", now)[0]
    return StudySummary(
        name=study.name,
        path=str(study.path),
        counts=count(study),
        submissions=records,
        sources=sources,
        rejected=rejected,
        themes=number_of_themes(study),
        unassigned=count(study, Selection(unassigned=True)).comments,
        set_aside=set_aside,
        run=run_row(study),
        unanalysed=unanalysed,
        first_date=first[:10],
        last_date=last[:10],
        by_language=_tally(study, LANGUAGE),
        by_channel=_tally(study, "p.channel"),
        without_sentiment=_tally(study, LANGUAGE, f"WHERE {_NOT_JUDGED}"),
    )


def _dates(study: Study) -> tuple[str, str]:
    """Return the first and the last date; "" where there is none."""
    return study.database.one(
        "SELECT ifnull(min(nullif(p.posted_at, '')), ''), ifnull(max(nullif(p.posted_at, '')), '')"
        " FROM submission p JOIN source s ON s.id = p.source_id AND s.state = 'shown'"
    )


def texts_read(study: Study) -> int:
    """Return through how many texts the current run read the comments: copies of a letter are read through it."""
    joined = from_comments("r.text_id")
    return study.database.one(f"SELECT count(DISTINCT r.text_id) {joined}", current(study))[0]


def texts_without_sentiment(study: Study) -> list[tuple[str, str, int]]:
    """Return (language, text, comments) of what the current run read but did not judge."""
    return study.database.all(
        f"SELECT {LANGUAGE} AS value, u.content, count(*) {FROM_COMMENTS}"
        " JOIN unique_text u ON u.id = c.text_id"
        f" WHERE {_NOT_JUDGED} GROUP BY value, u.id ORDER BY 1, 2",
        current(study),
    )


def _tally(study: Study, expression: str, where: str = "") -> tuple[tuple[str, int], ...]:
    """Return (value, comments), most frequent first; `where` is nothing or asks for what was not judged."""
    remembered = recollection(study)
    if remembered and expression in _IN_COLUMNS:
        among = recalling.not_judged(remembered) if where else None
        return recalling.tally(remembered, _IN_COLUMNS[expression], among)
    joined = from_comments(expression, where)
    rows = study.database.all(
        f"SELECT {expression} AS value, count(*) {joined} {where} GROUP BY value ORDER BY 2 DESC, 1",
        current(study),
    )
    return tuple(rows)
