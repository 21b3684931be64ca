"""The sections of the report a researcher may leave out; what the report rests on and does not cover always stays."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, get_args

from workbench.domain.problems import Problem

Section = Literal[
    "short",
    "collected",
    "themes",
    "actions",
    "promises",
    "tones",
    "measures",
    "groups",
    "population",
    "changes",
    "targets",
    "friction",
    "sentiment",
    "coded",
]
SECTIONS: tuple[Section, ...] = get_args(Section)
"""In the order of the report."""
WHOLE = "none"


def sections_named(names: Iterable[str]) -> tuple[Section, ...]:
    """Return the sections of these names, each once and in the order of the report; "none" means not one.

    Raises:
        Problem: report.unknown_section.
    """
    asked = {name.strip().lower() for name in names if name.strip()} - {WHOLE}
    for name in sorted(asked - set(SECTIONS)):
        raise Problem("report.unknown_section", section=name, known=", ".join((*SECTIONS, WHOLE)))
    return tuple(each for each in SECTIONS if each in asked)
