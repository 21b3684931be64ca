"""Tells values by which people can be reached, which nobody marks or covers where they are no comments."""

from __future__ import annotations

import re
from collections.abc import Sequence

from workbench.domain.intake import Column, Role
from workbench.domain.spoken import spoken
from workbench.sources.dates import to_iso
from workbench.sources.vocabulary import fold, said

SHOWN_AS_THEY_STAND = frozenset({Role.SEGMENT, Role.CHANNEL})
_EMAIL = re.compile(r"[^\s@<>]+@[^\s@<>]+\.\w{2,}")
_TELEPHONE = re.compile(r"(?:\+|00|\(?0)[\d\s()./-]{7,}\d|\(?\d{2,4}\)?(?:[\s./-]\d{2,4}){2,}")
_FEWEST_DIGITS = 9
_PERSON_NAME = re.compile(
    r"(?:(?:first|last|full|middle|user|your|contact|customer|author|display|screen) )?name|nombres?|"
    r"nombre (?:completo|y apellidos?)|ad|adi|isim|ad soyad|adi soyadi|ชื่อ|ชื่อ นามสกุล"
)


def is_contact(value: str) -> bool:
    """Say whether a value holds an e-mail address, or is a telephone number and nothing else."""
    return _EMAIL.search(value) is not None or _is_telephone(value.strip())


def _is_telephone(value: str) -> bool:
    digits = sum(map(str.isdigit, value))
    return digits >= _FEWEST_DIGITS and _TELEPHONE.fullmatch(value) is not None and not to_iso(value)


def names_people(label: str) -> bool:
    """Say whether a column is called as columns are that hold names of people, or how they can be reached."""
    return bool(said(label, "personal")) or _PERSON_NAME.fullmatch(fold(label)) is not None


def contact_note(column: Column, values: Sequence[str]) -> str:
    """Return what a person should know of a column whose values are shown as they stand; empty if nothing."""
    found = sum(map(is_contact, values)) if column.role in SHOWN_AS_THEY_STAND else 0
    if not found:
        return ""
    return spoken(
        "Of “{column}”, {found} of the {values} values looked at are e-mail addresses or telephone "
        "numbers. Personal data is looked for in comments alone: as groups, such values are shown as they stand, in "
        "safe view too. Leave the column out unless you need it.",
        column=column.name,
        found=found,
        values=len(values),
    )


def beginning(column: Column) -> str:
    """Return how the note on a column begins."""
    return f"Of “{column.name}”,"
