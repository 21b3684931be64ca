"""How the people who wrote comments rated their trust, for files that ask for it beside the text."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.store.study import Study

_AT_ONCE = 500


def trust_of(study: Study, keys: Sequence[int]) -> dict[int, float]:
    """Return the trust rating that came in with comments (their internal numbers); those without one are left out."""
    found: dict[int, float] = {}
    for start in range(0, len(keys), _AT_ONCE):
        part = list(keys[start : start + _AT_ONCE])
        found |= dict(
            study.database.all(
                "SELECT c.id, max(v.value) FROM comment c"
                " JOIN measure_value v ON v.submission_id = c.submission_id"
                " JOIN measure n ON n.id = v.measure_id AND n.kind = 'trust'"
                f" WHERE c.id IN ({', '.join('?' * len(part))}) GROUP BY c.id",
                part,
            )
        )
    return found
