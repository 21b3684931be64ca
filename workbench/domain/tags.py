"""The tags a comment can carry beside its theme and sentiment: tones, and the drivers of the feedback standard.

A comment has several tags of a family or none. A driver has a sign: whether the service is praised or blamed for it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

Family = Literal["tone", "driver"]
Origin = Literal["", "text", "ticked", "person"]

OFF_TOPIC = "off-topic"
OTHER = "other"
TONES = (
    "anger",
    "frustration",
    "confusion",
    "worry",
    "gratitude",
    "suggestion",
    "question",
    OFF_TOPIC,
)
DRIVERS = ("effectiveness", "ease", "efficiency", "transparency", "humanity", "employee", OTHER)
"""The drivers of OMB circular A-11, section 280, in its order."""
FAMILIES: tuple[Family, ...] = ("tone", "driver")
NAMES: dict[Family, tuple[str, ...]] = {"tone": TONES, "driver": DRIVERS}
LANGUAGES: dict[Family, tuple[str, ...]] = {"tone": ("en", "tr", "th"), "driver": ("en",)}
"""The languages whose comments are read for tags: those whose model reached .5 on comments it never met.

There are models for Spanish, and for drivers in Turkish and Thai, that did not; their cards say how far they came.
"""
GOOD, UNCLEAR, BAD = 1, 0, -1
_SIGNS = {GOOD: "+", UNCLEAR: "", BAD: "-"}


@dataclass(frozen=True, order=True)
class Tag:
    """A tag of a family; `sign` is 1 (praised), -1 (blamed) or 0: not clear, and always so for tones."""

    name: str
    sign: int = UNCLEAR

    def __str__(self) -> str:
        """Return such as "worry", "ease-": the sign stands behind, as cells that begin with one look like formulas."""
        return self.name + _SIGNS[self.sign]


@dataclass(frozen=True)
class Tags:
    """What a comment is tagged with in a family, and by whom: its text as a model read it, ticked boxes, a person.

    `origin` is "" where nothing was judged: then that there are no tags says nothing.
    """

    tags: tuple[Tag, ...] = ()
    origin: Origin = ""

    @property
    def is_judged(self) -> bool:
        return bool(self.origin)

    def __str__(self) -> str:
        return ";".join(map(str, self.tags))


NOT_JUDGED = Tags()


@dataclass(frozen=True)
class Tagged:
    """The tags of one comment: its internal number, its theme's id (None without one), and what it is tagged with."""

    key: int
    theme: str | None
    tags: Tags


@dataclass(frozen=True)
class TagCount:
    """How many of the `judged` comments have a tag, and by whom: a model that read them, ticked boxes, a person."""

    tag: Tag
    comments: int
    judged: int
    by_text: int
    ticked: int
    by_person: int

    @property
    def share(self) -> float | None:
        return self.comments / self.judged if self.judged else None


@dataclass(frozen=True)
class TagFigures:
    """How many comments have each tag: of all, and for tones of each theme (by its id)."""

    tones: tuple[TagCount, ...] = ()
    drivers: tuple[TagCount, ...] = ()
    by_theme: Mapping[str, tuple[TagCount, ...]] = field(default_factory=dict[str, tuple[TagCount, ...]])


NO_TAGS = TagFigures()
_PLACES = {family: {name: place for place, name in enumerate(names)} for family, names in NAMES.items()}


def counts(tags: Iterable[Tag], tagged: Sequence[Tagged]) -> tuple[TagCount, ...]:
    """Count the judged comments that have each of `tags`; one without sign counts whatever its sign."""
    judged = [one.tags for one in tagged if one.tags.is_judged]
    met: Counter[tuple[str, int, Origin]] = Counter()
    for one in judged:
        held = {(tag.name, sign) for tag in one.tags for sign in {tag.sign, UNCLEAR}}
        met.update((name, sign, one.origin) for name, sign in held)
    return tuple(_counted(tag, len(judged), met) for tag in tags)


def _counted(tag: Tag, judged: int, met: Counter[tuple[str, int, Origin]]) -> TagCount:
    ways: tuple[Origin, Origin, Origin] = ("text", "ticked", "person")
    by_text, ticked, by_person = (met[tag.name, tag.sign, way] for way in ways)
    return TagCount(tag, by_text + ticked + by_person, judged, by_text, ticked, by_person)


def in_order(family: Family, tags: Iterable[Tag]) -> tuple[Tag, ...]:
    """Return tags in the order of their family, each once."""
    found = tuple(tags)
    if len(found) < 2:  # as most comments have it
        return found
    return tuple(sorted(set(found), key=lambda tag: (_PLACES[family][tag.name], -tag.sign)))


def tag_of(family: Family, written: str) -> Tag | None:
    """Return the tag that is written such as "worry", "ease-" or "-ease", or None where there is no such tag."""
    text = written.strip().casefold().replace("−", "-")
    name = text.strip("+-")
    signs = {"+": GOOD, "-": BAD, "": UNCLEAR}
    sign = signs.get(text.replace(name, "", 1)) if name else None
    known = name in NAMES[family] and (sign == UNCLEAR or family == "driver")
    return Tag(name, sign) if known and sign is not None else None
