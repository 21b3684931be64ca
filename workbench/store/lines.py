"""Counts comments by month and theme: for the lines in the list of themes."""

from __future__ import annotations

from workbench.store import recalling
from workbench.store.recollection import recollection
from workbench.store.selecting import MONTH, current, from_comments
from workbench.store.study import Study

_KEY = f"{MONTH}, ifnull(t.uid, '')"
_COUNTS = f"SELECT {_KEY}, count(*) {from_comments(_KEY)} GROUP BY 1, 2"


def by_month(study: Study) -> list[tuple[str, str, int]]:
    """Return (month, theme's id or "", comments) of all comments that have a date."""
    if remembered := recollection(study):
        return [row for row in recalling.by_month(study, remembered) if row[0]]
    return [row for row in study.database.all(_COUNTS, current(study)) if row[0]]
