"""What a researcher asks to be handed over: in which formats, and how much of it may leave the house."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, get_args

from workbench.domain.problems import Problem
from workbench.domain.sections import Section

Profile = Literal["safe", "working"]
Format = Literal["md", "html", "csv", "xlsx", "qdpx", "qdc", "datapackage"]
PROFILES: tuple[Profile, ...] = get_args(Profile)
FORMATS: tuple[Format, ...] = get_args(Format)
USUAL_FORMATS: tuple[Format, ...] = ("md", "html", "csv")
SMALLEST = 11
"""People in a group below which a safe table does not tell how many they are."""


@dataclass(frozen=True)
class Handover:
    """One export as it was asked for.

    A *safe* one may leave the house: marked personal data is covered, rows carry nothing about who wrote, and
    counts of fewer than `smallest` people by group are withheld. A *working* one tells everything. The report goes
    `without` these sections; None says: without those the study says are left out.
    """

    formats: tuple[Format, ...] = USUAL_FORMATS
    profile: Profile = "safe"
    smallest: int = SMALLEST
    without: tuple[Section, ...] | None = None

    @property
    def is_safe(self) -> bool:
        return self.profile == "safe"

    def file_name(self, name: str) -> str:
        """Return the name of a file: what must not leave the house says so in front."""
        return name if self.is_safe else f"working-{name}"

    def wants(self, wanted: Format) -> bool:
        return wanted in self.formats


def formats_named(names: Iterable[str]) -> tuple[Format, ...]:
    """Return the formats of these names, each once and in the usual order; "all" means every one.

    Raises:
        Problem: export.unknown_format.
    """
    asked = {name.strip().lower() for name in names if name.strip()}
    if "all" in asked:
        return FORMATS
    for name in sorted(asked - set(FORMATS)):
        raise Problem("export.unknown_format", format=name, known=", ".join(FORMATS))
    return tuple(each for each in FORMATS if each in asked)
