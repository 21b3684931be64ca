"""A codebook: the themes a researcher has before the comments are read, as names, descriptions and examples."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Self

MOST_CODES = 300
MOST_PHRASES = 3_000


@dataclass(frozen=True)
class Entry:
    """A code with what it means, and comments that would get it."""

    name: str
    description: str = ""
    examples: tuple[str, ...] = ()

    @property
    def phrases(self) -> tuple[str, ...]:
        """All that tells what the code is about: its name first."""
        return (self.name, *([self.description] if self.description else []), *self.examples)


@dataclass(frozen=True)
class Codebook:
    """Codes in their order, no two of one name. With `only`, comments that fit none of them have no theme."""

    entries: tuple[Entry, ...]
    only: bool = False

    @property
    def sha256(self) -> str:
        """The fingerprint of what the codes are and mean."""
        return sha256(json.dumps(self._told()).encode()).hexdigest()

    def to_data(self) -> dict[str, Any]:
        """Return all of it in the terms of JSON, with its fingerprint."""
        return {"entries": self._told(), "only": self.only, "sha256": self.sha256}

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Self:
        """Read what `to_data` returned."""
        entries = [Entry(name, description, tuple(said)) for name, description, said in data["entries"]]
        return cls(tuple(entries), data["only"])

    def _told(self) -> list[list[object]]:
        return [[entry.name, entry.description, list(entry.examples)] for entry in self.entries]
