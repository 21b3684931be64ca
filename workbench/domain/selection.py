"""One description of "which comments", shared by every page, file and command."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any, Self


@dataclass(frozen=True)
class Region:
    """What lies within a line drawn on a map: the id of the run that drew the map, and the line's corners.

    The line is closed from its last corner to its first. A later run draws another map; the region still means
    the texts it enclosed on its own.
    """

    run: str
    corners: tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Selection:
    """Which comments are meant. Empty fields do not restrict; filled ones are joined by "and".

    Within one field the values are joined by "or". `sentiments` may hold "abstained" beside the labels;
    `search` is found as a substring, whatever the language; `unassigned` asks for comments without a theme;
    `months` are such as "2026-05", "" for comments without a date; `segments` are such as "district=North", and
    those of different names are joined by "and"; `weak` asks for comments that fit their theme weakly, `mentions`
    for those that speak of themes beside their main one.
    `tones` are such as "worry", `drivers` such as "ease-" (blamed for it), "ease+" (praised) or "ease" (either).
    """

    themes: tuple[str, ...] = ()
    unassigned: bool = False
    sentiments: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    search: str = ""
    months: tuple[str, ...] = ()
    segments: tuple[str, ...] = ()
    region: Region | None = None
    weak: bool = False
    mentions: tuple[str, ...] = ()
    tones: tuple[str, ...] = ()
    drivers: tuple[str, ...] = ()

    @property
    def is_everything(self) -> bool:
        return self == Selection()

    def to_json(self) -> str:
        return json.dumps(asdict(self), sort_keys=True, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read what `to_json` wrote, in this version of the workbench or an earlier one."""
        data: dict[str, Any] = json.loads(text)
        data.update({name: tuple(data[name]) for name in _SEVERAL if name in data})
        region = data.get("region")
        if region is not None:
            data["region"] = Region(region["run"], tuple((x, y) for x, y in region["corners"]))
        return cls(**data)


@dataclass(frozen=True)
class SavedSelection:
    """A selection kept under a name: by whom and when (ISO)."""

    id: str
    name: str
    selection: Selection
    made_by: str
    made_at: str


_SEVERAL = (
    "themes",
    "sentiments",
    "languages",
    "channels",
    "sources",
    "months",
    "segments",
    "mentions",
    "tones",
    "drivers",
)
EVERYTHING = Selection()
