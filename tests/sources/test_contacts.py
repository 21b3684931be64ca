"""Who could be reached by what is shown as a group is told of before the import."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.sources.files import written
from workbench.domain.intake import Column, Mapping, Role
from workbench.sources import preview, with_role
from workbench.sources.contacts import is_contact

ROWS = (
    "office,comment\nann@town.example,The queue was long\n+44 20 7946 0000,Staff were kind\nNorth,It rained\n"
)


@pytest.mark.parametrize(
    "value",
    ["ann@town.example", "Ann <ann@town.example>", "+44 20 7946 0000", "(020) 7946 0000", "0312 555 12 34"],
)
def test_that_addresses_and_telephones_are_told(value: str) -> None:
    assert is_contact(value)


@pytest.mark.parametrize(
    "value",
    ["North", "2024-05-01", "2024-05-01 10:30", "01/02/2024 10:30:00", "123456789", "1.234.567", "@town"],
)
def test_that_dates_and_figures_are_no_telephones(value: str) -> None:
    assert not is_contact(value)


@pytest.mark.parametrize(("role", "notes"), [(Role.SEGMENT, 1), (Role.CHANNEL, 1), (Role.IGNORE, 0)])
def test_that_a_note_says_that_groups_are_shown_as_they_stand(tmp_path: Path, role: Role, notes: int) -> None:
    mapping = Mapping("table", (Column("office", role), Column("comment", Role.TEXT)))
    told = [
        note
        for note in preview(written(tmp_path, "a.csv", ROWS), mapping=mapping).notes
        if "telephone" in note
    ]
    assert len(told) == notes
    assert all(note.startswith("Of “office”, 2 of the 3 values") for note in told)


def test_that_a_column_of_addresses_is_left_out_and_told_of_once_chosen(tmp_path: Path) -> None:
    rows = "".join(f"desk{n % 3}@town.example,words of person {n}\n" for n in range(30))
    looked_at = preview(written(tmp_path, "a.csv", f"office,comment\n{rows}"))
    assert [column.role for column in looked_at.mapping.columns] == [Role.IGNORE, Role.TEXT]
    chosen = with_role(looked_at, "office", Role.SEGMENT)
    assert [note.startswith("Of “office”, 20 of the 20 values") for note in chosen.notes] == [True]
    assert with_role(chosen, "office", Role.IGNORE).notes == ()
