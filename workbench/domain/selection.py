"""One description of "which comments", shared by every page, file and command."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any, Self


@dataclass(frozen=True)
class Selection:
    """Which comments are meant. Empty fields do not restrict; filled ones are joined by "and".

    Within one field the values are joined by "or". `sentiments` may hold "abstained" beside the labels;
    `search` is found as a substring, whatever the language; `unassigned` asks for comments without a theme.
    """

    themes: tuple[str, ...] = ()
    unassigned: bool = False
    sentiments: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    search: str = ""

    @property
    def is_everything(self) -> bool:
        return self == Selection()

    def to_json(self) -> str:
        return json.dumps(asdict(self), sort_keys=True, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read what `to_json` wrote."""
        data: dict[str, Any] = json.loads(text)
        data.update({name: tuple(data[name]) for name in _SEVERAL if name in data})
        return cls(**data)


_SEVERAL = ("themes", "sentiments", "languages", "channels", "sources")
EVERYTHING = Selection()
