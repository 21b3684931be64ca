"""One module per kind of file a researcher is handed: file in, rows out, none of them lost."""

from __future__ import annotations

from workbench.sources.choosing import CHOSEN, with_dates, with_role
from workbench.sources.contacts import is_contact, names_people
from workbench.sources.encoding import CHOICES as ENCODINGS
from workbench.sources.estimating import about_how_many
from workbench.sources.glimpsing import glimpse
from workbench.sources.mappings import load_mapping, save_mapping
from workbench.sources.parts import parts_of
from workbench.sources.previewing import preview
from workbench.sources.reading import read

__all__ = [
    "CHOSEN",
    "ENCODINGS",
    "about_how_many",
    "glimpse",
    "is_contact",
    "load_mapping",
    "names_people",
    "parts_of",
    "preview",
    "read",
    "save_mapping",
    "with_dates",
    "with_role",
]
