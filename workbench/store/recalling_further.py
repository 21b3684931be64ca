"""Answers from what a large study remembers of segments, tags and further themes: which comments, and how many.

What is not remembered yet, or not at all, is left to the database.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from workbench.domain.selection import EVERYTHING, Selection
from workbench.domain.tags import Family
from workbench.store.recollection import Placed, Recollection
from workbench.store.segments import SegmentReading
from workbench.store.spoken_columns import SpokenReading
from workbench.store.study import Study
from workbench.store.tag_columns import TagReading

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Mask = NDArray[np.bool_]

Tally = tuple[tuple[str, int], ...]


def recalled_further(
    study: Study, remembered: Recollection, selection: Selection
) -> tuple[list[Mask], Selection]:
    """Return which comments have what `selection` asks for of this, and what of it the database has to be asked."""
    parts, further = list["Mask"](), remembered.further
    rest = Selection(
        segments=selection.segments,
        region=selection.region,
        mentions=selection.mentions,
        tones=selection.tones,
        drivers=selection.drivers,
    )
    if rest == EVERYTHING:
        return parts, rest
    if rest.segments and further.segments and not _is_left_out(further.segments, rest.segments):
        parts += _of_segments(remembered, further.segments, rest.segments)
        rest = replace(rest, segments=())
    if rest.mentions and further.spoken:
        parts.append(
            _mentioning(remembered.placed(study), further.spoken, rest.mentions, len(remembered.columns.keys))
        )
        rest = replace(rest, mentions=())
    if further.tags:
        wanted: tuple[tuple[Family, tuple[str, ...]], ...] = (("tone", rest.tones), ("driver", rest.drivers))
        parts += [_tagged(remembered, further.tags, family, written) for family, written in wanted if written]
        rest = replace(rest, tones=(), drivers=())
    return parts, rest


def tally_of_segments(remembered: Recollection, most: int) -> Tally | None:
    """Return (segment as "name=value", comments) by name and size, those of more than `most` values left out.

    None where this is not remembered.
    """
    reading = remembered.further.segments
    if reading is None:
        return None
    return remembered.once("segments", lambda: _tally_of_segments(remembered, reading, most))


def tally_of_tags(remembered: Recollection, family: Family) -> Tally | None:
    """Return (tag as it is written, comments), the most frequent first; None where this is not remembered."""
    reading = remembered.further.tags
    if reading is None:
        return None
    return remembered.once(("tally", family), lambda: _tally_of_tags(remembered, reading, family), on="tags")


def mentions(study: Study, remembered: Recollection) -> dict[str, int] | None:
    """Return how many comments of another theme, or of none, speak of each theme (by its id) as well.

    None where this is not remembered.
    """
    reading, placed = remembered.further.spoken, remembered.placed(study)
    if reading is None:
        return None
    return remembered.once("mentions", lambda: _tally_of_mentions(placed, reading), on="themes")


def _is_left_out(reading: SegmentReading, wanted: Iterable[str]) -> bool:
    return any(one.startswith(f"{name}=") for name in reading.left_out for one in wanted)


def _of_segments(remembered: Recollection, reading: SegmentReading, wanted: tuple[str, ...]) -> list[Mask]:
    """Return who is in any of the wanted groups, for each name that such a group has."""
    names = dict.fromkeys(one.partition("=")[0] for one in wanted)
    return [
        _of_groups(remembered, reading, {one for one in wanted if one.partition("=")[0] == name})
        for name in names
    ]


def _of_groups(remembered: Recollection, reading: SegmentReading, wanted: set[str]) -> Mask:
    import numpy as np

    submissions = remembered.columns.submissions
    found = np.zeros(len(submissions), np.bool_)
    for told in reading.segments:
        held = [f"{told.name}={value}" in wanted for value in told.values]
        if any(held):
            flags = np.array([*held, False])
            found |= flags[told.places][submissions]
    return found


def _tagged(remembered: Recollection, reading: TagReading, family: Family, written: tuple[str, ...]) -> Mask:
    import numpy as np

    return (_bits(remembered, reading, family) & np.uint64(reading.wanted(family, written))) != 0


def _bits(remembered: Recollection, reading: TagReading, family: Family) -> NDArray[np.uint64]:
    return remembered.once(("bits", family), lambda: reading.now(family), on="tags")


def _tally_of_segments(remembered: Recollection, reading: SegmentReading, most: int) -> Tally:
    import numpy as np

    found: list[tuple[str, int]] = []
    for told in reading.segments:
        places = told.places[remembered.columns.submissions]
        numbers = np.bincount(places + 1, minlength=len(told.values) + 1)[1:].tolist()
        met = [(value, number) for value, number in zip(told.values, numbers, strict=True) if number]
        if len(met) <= most:
            ordered = sorted(met, key=lambda row: (-row[1], row[0]))
            found += [(f"{told.name}={value}", number) for value, number in ordered]
    return tuple(found)


def _tally_of_tags(remembered: Recollection, reading: TagReading, family: Family) -> Tally:
    import numpy as np

    bits = _bits(remembered, reading, family)
    numbers = ((str(tag), int(np.count_nonzero(bits & np.uint64(bit)))) for tag, bit in reading.known(family))
    return tuple(sorted((row for row in numbers if row[1]), key=lambda row: (-row[1], row[0])))


def _mentioning(placed: Placed, reading: SpokenReading, wanted: tuple[str, ...], size: int) -> Mask:
    import numpy as np

    places, themes = _spoken_of(placed, reading)
    numbers = [number for number, theme in placed.known.items() if theme[0] in wanted]
    found = np.zeros(size, np.bool_)
    found[places[np.isin(themes, numbers)]] = True
    return found


def _tally_of_mentions(placed: Placed, reading: SpokenReading) -> dict[str, int]:
    import numpy as np

    places, themes = _spoken_of(placed, reading)
    span = int(places.max(initial=0)) + 1
    pairs = np.unique(themes.astype(np.int64) * span + places)
    numbers = np.bincount(pairs // span)
    return {placed.known[theme][0]: int(numbers[theme]) for theme in np.flatnonzero(numbers).tolist()}


def _spoken_of(placed: Placed, reading: SpokenReading) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Return places of comments, each with a further theme it speaks of; `selecting.FURTHER_HOLDS` says which hold."""
    import numpy as np

    places, clusters = reading.pairs
    themes = placed.of_clusters[np.minimum(clusters, len(placed.of_clusters) - 1)]
    is_active = placed.flags_of("active")
    mine = placed.themes[places]
    holds = is_active[themes] & (themes != mine) & ~(placed.by_person[places] & (mine == 0))
    return places[holds], themes[holds]
