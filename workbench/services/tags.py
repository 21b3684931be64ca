"""Tones and drivers of comments: looking at them, counting them, and correcting them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from workbench.domain.changes import Changed
from workbench.domain.problems import Problem
from workbench.domain.spoken import spoken
from workbench.domain.tags import (
    BAD,
    DRIVERS,
    FAMILIES,
    GOOD,
    NAMES,
    TONES,
    Family,
    Tag,
    TagCount,
    TagFigures,
    Tagged,
    Tags,
    counts,
    in_order,
    tag_of,
)
from workbench.protocol.workfolder import Result
from workbench.store import tags
from workbench.store.runs import TagResult
from workbench.store.snapshot import Snapshot
from workbench.store.study import Study

_TONES = tuple(map(Tag, TONES))
SIGNED_DRIVERS = tuple(Tag(name, sign) for name in DRIVERS for sign in (BAD, GOOD))


def tags_of(study: Study, keys: Sequence[int], family: Family) -> dict[int, Tags]:
    """Return the tags of comments (their internal numbers): a person's word, else ticked boxes, else what was read."""
    return tags.tags_of(study, keys, family)


def tagged(study: Study, family: Family) -> list[Tagged]:
    """Return every judged comment with its tags, in the order of the files."""
    return tags.tagged(study, family)


def tone_counts(study: Study) -> tuple[TagCount, ...]:
    """Return how many comments have each tone."""
    return counts(_TONES, tagged(study, "tone"))


def driver_counts(study: Study) -> tuple[TagCount, ...]:
    """Return how many comments blame and praise a service for each driver."""
    return counts(SIGNED_DRIVERS, tagged(study, "driver"))


def figures(study: Study) -> TagFigures:
    """Return how many comments have each tone and each driver, and each theme's tones."""
    spoken = tagged(study, "tone")
    themes: dict[str, list[Tagged]] = {}
    for one in spoken:
        if one.theme is not None:
            themes.setdefault(one.theme, []).append(one)
    by_theme = {theme: counts(_TONES, those) for theme, those in themes.items()}
    return TagFigures(counts(_TONES, spoken), driver_counts(study), by_theme)


def say_tags(study: Study, keys: Sequence[int], family: Family, written: str | None) -> Changed:
    """Give comments (their internal numbers) the tags a person says, such as "worry;question" or "ease-;employee+".

    "" says that they have none; None takes a person's word back. It can be undone, and holds before any later run.

    Raises:
        Problem: `tags.unknown`, or a comment is missing.
    """
    said = None if written is None else ";".join(map(str, understood(family, written)))
    label = spoken("Take tags back") if said is None else spoken("Correct tags")
    return tags.decide(study, [(key, family, said) for key in keys], label)


def understood(family: Family, written: str) -> tuple[Tag, ...]:
    """Return the tags that are written, joined by ";" or ",".

    Raises:
        Problem: `tags.unknown`.
    """
    found: list[Tag] = []
    for one in filter(None, (part.strip() for part in written.replace(",", ";").split(";"))):
        tag = tag_of(family, one)
        if tag is None:
            raise Problem("tags.unknown", tag=one, known=", ".join(NAMES[family]))
        found.append(tag)
    return in_order(family, found)


def tag_results(snapshot: Snapshot, result: Result) -> Iterator[TagResult]:
    """Yield the tags of a worker's result as they go into the study."""
    if result.tags is None:
        return
    found = result.tags
    places: list[int] = found.reading.tolist()
    families: list[int] = found.family.tolist()
    names: list[int] = found.tag.tolist()
    signs: list[int] = found.sign.tolist()
    scores: list[float] = found.score.tolist()
    for reading, family, name, sign, score in zip(places, families, names, signs, scores, strict=True):
        position, polarity = snapshot.readings[reading]
        text, kind = snapshot.numbers[position], FAMILIES[family]
        yield TagResult(text, polarity, kind, NAMES[kind][name], sign, score)
