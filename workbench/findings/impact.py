"""The picture of impact against effort: each priority a number, that of the list below the picture."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from workbench.domain.ranking import EASIEST, HARDEST
from workbench.domain.views import PriorityRow
from workbench.findings.drawing import INK, PAPER, WIDTH, Chart, as_svg, drawing
from workbench.findings.wording import counted

MOST = 40
_HEIGHT, _POINTS = 4.4, 72
_PLACE = (0.07, 0.16, 0.92, 0.8)
_ACROSS, _FIRST, _COLUMNS = 0.2, 0.14, 5
"""The room of a number, as a part of a lane; where the first stands; how many stand side by side."""
_LANES = (f"{EASIEST} (easy)", *map(str, range(EASIEST + 1, HARDEST)), f"{HARDEST} (hard)", "not judged")
_LINE = "#8a8f98"
Spot = tuple[float, float]


def impact_chart(priorities: Sequence[PriorityRow]) -> Chart | None:
    """Return the picture; None where nobody judged any effort."""
    shown = list(priorities)[:MOST]
    if all(row.effort is None for row in shown):
        return None
    caption = (
        "Impact (the score before effort is taken off) against effort, as people judged it; the numbers are those of "
        "the list of priorities, whose ranks count 3 where nobody judged effort"
    )
    if len(priorities) > len(shown):
        caption = (
            f"{caption} (the first {len(shown)} of {counted(len(priorities), 'priority', 'priorities')})"
        )
    told = "; ".join(f"{rank}, {_told(row)}" for rank, row in enumerate(shown, start=1))
    return Chart(_drawn(shown), caption, f"{caption}. {told}.")


def spots(lanes: Sequence[tuple[int, float]], apart: float) -> list[Spot]:
    """Return a place (across, up) for each (lane, value), so that no two are within a number's room of each other.

    Numbers of one lane stand side by side where their values are alike, and are moved up or down where even that is
    not enough. `apart` is the room of a number on the axis of values.
    """
    taken: list[Spot] = []
    for lane, value in lanes:
        free = (
            (lane + _FIRST + column * _ACROSS * 0.9, value + shift)
            for shift in _shifts(apart)
            for column in range(_COLUMNS)
        )
        taken.append(next(spot for spot in free if not any(_touch(spot, other, apart) for other in taken)))
    return taken


def _shifts(apart: float) -> Iterator[float]:
    yield 0.0
    step = 1
    while True:
        yield from (step * apart, -step * apart)
        step += 1


def _touch(one: Spot, other: Spot, apart: float) -> bool:
    return abs(one[0] - other[0]) < 0.85 * _ACROSS and abs(one[1] - other[1]) < apart * 0.999


def _told(row: PriorityRow) -> str:
    effort = "effort not judged" if row.effort is None else f"effort {row.effort}"
    return f"{row.statement}: impact {row.impact:.2f}, {effort}"


def _lane(row: PriorityRow) -> int:
    return len(_LANES) - 1 if row.effort is None else row.effort - EASIEST


def _drawn(shown: Sequence[PriorityRow]) -> str:
    highest = max([row.impact for row in shown] + [0.1]) * 1.12
    size = _ACROSS * WIDTH * _PLACE[2] / len(_LANES) * 0.9  # inches
    apart = highest * size / (_HEIGHT * _PLACE[3])
    with drawing(_HEIGHT, _PLACE) as (figure, axes):
        _lanes(axes, highest)
        placed = spots([(_lane(row), row.impact) for row in shown], apart)
        for rank, (x, y) in enumerate(placed, start=1):
            axes.scatter(
                [x], [y], s=(size * _POINTS) ** 2, facecolor=PAPER, edgecolor=INK, linewidth=1.2, zorder=3
            )
            axes.text(x, y, f"{rank}", ha="center", va="center", color=INK, zorder=4, fontsize=9)
        low, high = (pick([y for _, y in placed]) for pick in (min, max))
        axes.set_ylim(min(0.0, low - apart), max(highest, high + apart))
        axes.set_xlim(0, len(_LANES))
        return as_svg(figure, (), "impact")


def _lanes(axes: Any, highest: float) -> None:
    """Draw the lanes, the last one apart, and write what stands below and beside them."""
    for lane in range(len(_LANES)):
        is_apart = lane == len(_LANES) - 1
        axes.axvline(
            lane, color=_LINE, linewidth=1.6 if is_apart else 0.5, linestyle="--" if is_apart else "-"
        )
    axes.set_xticks([lane + 0.5 for lane in range(len(_LANES))], _LANES, color=INK)
    axes.tick_params(length=0, colors=INK)
    axes.set_xlabel("Effort", color=INK)
    axes.set_ylabel("Impact", color=INK)
    axes.axhline(0, color=_LINE, linewidth=0.8)
    axes.set_yticks([round(highest * part / 4, 2) for part in range(5)])
