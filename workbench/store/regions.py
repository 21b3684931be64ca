"""Finds the texts within a line drawn on a map, where they lie: no place leaves the database for it."""

from __future__ import annotations

from workbench.domain.selection import Region

_INSIDE = """
SELECT z.text_id FROM text_reading z
WHERE z.run_id = (SELECT max(id) FROM run WHERE uid = :region_run AND state = 'published')
AND z.x BETWEEN :region_left AND :region_right AND z.y BETWEEN :region_low AND :region_high
AND (SELECT count(*) FROM edge
     WHERE (edge.y1 > z.y) <> (edge.y2 > z.y)
     AND z.x < (edge.x2 - edge.x1) * (z.y - edge.y1) / (edge.y2 - edge.y1) + edge.x1) % 2 = 1
"""
"""A place is inside where a ray from it crosses the line an odd number of times (the even-odd rule)."""


def texts_inside(region: Region, parameters: dict[str, object]) -> str:
    """Return a query for the ids of the texts within `region`; what it needs is added to `parameters`."""
    corners = region.corners
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    parameters |= {
        "region_run": region.run,
        "region_left": min(xs),
        "region_right": max(xs),
        "region_low": min(ys),
        "region_high": max(ys),
        **{f"region_x{place}": x for place, x in enumerate(xs)},
        **{f"region_y{place}": y for place, y in enumerate(ys)},
    }
    edges = ", ".join(_edge(place, (place + 1) % len(corners)) for place in range(len(corners)))
    return f"WITH edge (x1, y1, x2, y2) AS (VALUES {edges}) {_INSIDE}"


def _edge(start: int, end: int) -> str:
    return f"(:region_x{start}, :region_y{start}, :region_x{end}, :region_y{end})"
