"""Finds the theme of a code of a codebook again: by the code's name, whatever its texts are."""

from __future__ import annotations

from workbench.store.selecting import current_run
from workbench.store.study import Study

_WITH_CODES = "SELECT number, code FROM cluster WHERE run_id = ? AND code <> '' ORDER BY number"
_OF_THE_CODE = """
SELECT m.theme_id FROM cluster k JOIN run r ON r.id = k.run_id AND r.state = 'published'
JOIN theme_match m ON m.run_id = k.run_id AND m.cluster = k.number
WHERE k.code = ? ORDER BY r.id DESC
"""
_OF_THE_NAME = """
SELECT id FROM theme WHERE name = ? COLLATE NOCASE AND state <> 'removed' AND into_id IS NULL ORDER BY id
"""


def codes_spoken_of(study: Study) -> set[str]:
    """Return the codes that have comments in the current run."""
    rows = study.database.all(
        "SELECT code FROM cluster WHERE run_id = ? AND code <> ''", (current_run(study),)
    )
    return {code for (code,) in rows}


def themes_of_codes(study: Study, run: int) -> dict[int, int]:
    """Return the theme (its number) of each cluster of a run (its number) that is a code's and had one before.

    It is the theme the code had the last time, whatever people call it now; else one of the code's name. No two codes
    share one.
    """
    codes: list[tuple[int, str]] = study.database.all(_WITH_CODES, (run,))
    found: dict[int, int] = {}
    for query in (_OF_THE_CODE, _OF_THE_NAME):
        for cluster, code in codes:
            known = [theme for (theme,) in study.database.all(query, (code,)) if theme not in found.values()]
            if cluster not in found and known:
                found[cluster] = known[0]
    return found
