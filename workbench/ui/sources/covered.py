"""What of a file may be seen in safe view before anybody looked for personal data in it: nothing people wrote."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.domain.intake import Preview, Role

_PLAIN = frozenset({Role.DATE, Role.LANGUAGE, Role.CHANNEL, Role.MEASURE, Role.WEIGHT, Role.QUESTION})


def is_plain(role: Role) -> bool:
    """Say whether columns of this role hold figures, dates and names of things, but nobody's own words."""
    return role in _PLAIN


def covered_cells(preview: Preview, cells: Sequence[str], cover: str) -> list[str]:
    """Return a row of the file with `cover` in place of every cell that may say who wrote it."""
    roles = [column.role for column in preview.mapping.columns]
    return [
        cell if not cell or (place < len(roles) and is_plain(roles[place])) else cover
        for place, cell in enumerate(cells)
    ]
