"""Reads which further themes comments speak of, where a person's word does not stand against it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from workbench.domain.text import places
from workbench.domain.views import FurtherTheme
from workbench.store import recalling_further
from workbench.store.recollection import recollection
from workbench.store.selecting import FROM_COMMENTS, FURTHER, FURTHER_HOLDS, current, from_comments
from workbench.store.study import Study

_SPOKEN_OF = f"{FURTHER} WHERE {FURTHER_HOLDS}"
_MENTIONS = f"SELECT y.uid, count(DISTINCT c.id) {from_comments(_SPOKEN_OF)} {_SPOKEN_OF} GROUP BY y.uid"
_FURTHER = f"""
SELECT c.id, c.received, x.text_id = c.text_id, x.start, x.stop, y.uid, y.name, x.strength
{FROM_COMMENTS} {_SPOKEN_OF} AND c.id IN (%s) ORDER BY c.id, x.start, x.strength DESC
"""
_AT_ONCE = 500


def further_of(study: Study, numbers: Sequence[int]) -> dict[int, tuple[FurtherTheme, ...]]:
    """Return the further themes of comments (their internal numbers), in the order of their sentences.

    Places are those in the text as received, None where they cannot be told: a member of a campaign is read through
    its letter.
    """
    found: dict[int, list[FurtherTheme]] = {}
    for key, theme in _rows(study, numbers):
        found.setdefault(key, []).append(theme)
    return {key: tuple(themes) for key, themes in found.items()}


def mentions(study: Study) -> dict[str, int]:
    """Return how many comments of another theme, or of none, speak of each theme (by its id) as well."""
    remembered = recollection(study)
    if remembered and (found := recalling_further.mentions(study, remembered)) is not None:
        return found
    now = current(study)
    if study.database.one("SELECT 1 FROM membership WHERE run_id = :run", now) is None:
        return {}
    return dict(study.database.all(_MENTIONS, now))


def _rows(study: Study, numbers: Sequence[int]) -> Iterator[tuple[int, FurtherTheme]]:
    for first in range(0, len(numbers), _AT_ONCE):
        part = {f"k{offset}": number for offset, number in enumerate(numbers[first : first + _AT_ONCE])}
        marks = ", ".join(f":{name}" for name in part)
        rows: list[Any] = study.database.all(_FURTHER % marks, {**current(study), **part})
        for key, received, own, start, stop, theme, name, strength in rows:
            span = _placed(places(received) if own else None, start, stop)
            yield key, FurtherTheme(theme, name, strength, *span)


def _placed(where: list[int] | None, start: int, stop: int) -> tuple[int | None, int | None]:
    if where is None or stop >= len(where):
        return None, None
    return where[start], where[stop]
