"""How the share of each theme went from month to month."""

from __future__ import annotations

from collections import Counter, defaultdict

from workbench.domain.lines import Line
from workbench.store.lines import by_month
from workbench.store.nesting import ancestors, parents
from workbench.store.study import Study

FEWEST_COMMENTS, FEWEST_MONTHS = 10, 3
"""A month of fewer comments is left out, since a share of so few says nothing; fewer months make no line."""


def theme_lines(study: Study) -> dict[str, Line]:
    """Return by a theme's id the shares of the months it was and was not raised in; nothing where dates are too few.

    A theme counts with those below it.
    """
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    totals, above = Counter[str](), parents(study)
    for month, theme, comments in by_month(study):
        totals[month] += comments
        for each in (theme, *ancestors(above, theme)) if theme else ():
            counts[each][month] += comments
    months = tuple(sorted(month for month, comments in totals.items() if comments >= FEWEST_COMMENTS))
    if len(months) < FEWEST_MONTHS:
        return {}
    return {
        theme: Line(months, tuple(found[month] / totals[month] for month in months))
        for theme, found in counts.items()
    }
