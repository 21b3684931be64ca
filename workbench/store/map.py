"""Reads the map of the current run: where each text lies, what it is coloured by, and which are selected."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from workbench.domain.selection import Selection
from workbench.domain.sentiment import label_of
from workbench.store.selecting import FROM_COMMENTS, LANGUAGE, MONTH, clause_for, current, current_run
from workbench.store.study import Study

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy as np
    from numpy.typing import NDArray

SEVERAL = -1
SEGMENT = "segment:"
_SENTIMENT = "sentiment"
_FACETS = {
    "theme": "ifnull(t.uid, '')",
    _SENTIMENT: "ifnull(e.label, 2)",
    "channel": "p.channel",
    "language": LANGUAGE,
    "month": MONTH,
}
_SEGMENT_VALUE = (
    "ifnull((SELECT g.name || '=' || g.value FROM segment g"
    " WHERE g.submission_id = p.id AND g.name = :segment), '')"
)


@dataclass(frozen=True)
class Shades:
    """What n dots differ in: `values`, and for each dot (n) int32 its place there, or SEVERAL.

    Several comments can carry one text; where they do not agree, a dot has several values, and `mixed` holds how many
    comments of such dots have each value.
    """

    values: tuple[str, ...]
    codes: NDArray[np.int32]
    mixed: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True)
class Places:
    """The dots of a map, one a unique text, by the text's id (ascending).

    `texts` (n) int64; `x`, `y` (n) float32, the plane's y upwards; `comments` (n) int32, how many carry the text;
    `first` (n) int64, the internal number of the first of them; `themes` holds their themes' ids, "" for none.
    """

    run: str
    texts: NDArray[np.int64]
    x: NDArray[np.float32]
    y: NDArray[np.float32]
    comments: NDArray[np.int32]
    first: NDArray[np.int64]
    themes: Shades


def places(study: Study) -> Places:
    """Return every text that has a place on the current run's map and is carried by a visible comment."""
    import numpy as np

    found = _grouped(study, "theme", "r.x, r.y, count(*), min(c.id)")
    columns: list[Sequence[Any]] = list(zip(*found, strict=True)) or [()] * 7
    run = study.database.one("SELECT uid FROM run WHERE id = ?", (current_run(study),))
    return Places(
        run=run[0] if run else "",
        texts=np.array(columns[0], np.int64),
        x=np.array(columns[3], np.float32),
        y=np.array(columns[4], np.float32),
        comments=np.array(columns[5], np.int32),
        first=np.array(columns[6], np.int64),
        themes=_coded(columns[1], columns[2], lambda: _mixed(study, "theme")),
    )


def shades(study: Study, facet: str) -> Shades:
    """Return what `places` differ in: "theme", "sentiment", "channel", "language", "month" or SEGMENT + its name.

    Values are those a Selection is restricted by.
    """
    found = _grouped(study, facet)
    low, high = ([_told(facet, row[place]) for row in found] for place in (1, 2))
    return _coded(low, high, lambda: _mixed(study, facet))


def texts_of(study: Study, selection: Selection) -> NDArray[np.int64]:
    """Return the ids of the places' texts that a selection means, ascending."""
    import numpy as np

    clause = clause_for(study, selection)
    parts = " AND ".join([*clause.parts, "r.x IS NOT NULL"])
    rows = study.database.all(
        f"SELECT DISTINCT r.text_id {FROM_COMMENTS} WHERE {parts} ORDER BY 1", clause.parameters
    )
    return np.array([text for (text,) in rows], np.int64)


def _grouped(study: Study, facet: str, more: str = "") -> list[Any]:
    """Return (text, lowest value, highest value of the facet, and `more`) of each place."""
    value, further = _value_of(facet), f", {more}" if more else ""
    return study.database.all(
        f"SELECT r.text_id, min({value}), max({value}){further}"
        f" {FROM_COMMENTS} WHERE r.x IS NOT NULL GROUP BY r.text_id ORDER BY r.text_id",
        {**current(study), "segment": facet.removeprefix(SEGMENT)},
    )


def _mixed(study: Study, facet: str) -> tuple[tuple[str, int], ...]:
    """Return how many comments have each value, of those that carry a text whose comments do not agree."""
    value = _value_of(facet)
    found = study.database.all(
        f"SELECT {value} AS value, count(*) {FROM_COMMENTS} WHERE r.text_id IN"
        f" (SELECT r.text_id {FROM_COMMENTS} WHERE r.x IS NOT NULL"
        f" GROUP BY r.text_id HAVING min({value}) <> max({value})) GROUP BY 1",
        {**current(study), "segment": facet.removeprefix(SEGMENT)},
    )
    return tuple((_told(facet, value), count) for value, count in found)


def _value_of(facet: str) -> str:
    return _SEGMENT_VALUE if facet.startswith(SEGMENT) else _FACETS[facet]


def _told(facet: str, value: Any) -> str:
    return label_of(value) or "abstained" if facet == _SENTIMENT else value


def _coded(
    low: Sequence[str], high: Sequence[str], mixed: Callable[[], tuple[tuple[str, int], ...]]
) -> Shades:
    """Return values as codes, in the order they are first met; `mixed` is asked only where some do not agree."""
    import numpy as np

    known: dict[str, int] = {}
    codes = [
        known.setdefault(least, len(known)) if least == most else SEVERAL
        for least, most in zip(low, high, strict=True)
    ]
    return Shades(tuple(known), np.array(codes, np.int32), mixed() if SEVERAL in codes else ())
