"""What a taken back import brought goes wholly, and what others still speak of stays."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.studies import a_preview, analyse_by_hand, bring_in, gathered_by_hand, number_of
from workbench.services import campaigns
from workbench.store import remnants
from workbench.store.study import Study

LETTER = "Dear council, please keep the baths open. We froze."
ALIKE = [f"Dear council, please keep the baths open. {name}" for name in ("Ann", "Bo", "Cora", "Dee")]
OWN = "We froze."


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    with Study.create(tmp_path / "study.voc") as made:
        yield made


def texts(study: Study) -> set[str]:
    return {row[0] for row in study.database.all("SELECT content FROM unique_text")}


def first(study: Study, *found: str) -> None:
    bring_in(study, a_preview("first.csv", "01" * 32), found)


def second(study: Study, *found: str) -> None:
    bring_in(study, a_preview("second.csv", "02" * 32), found)


def again(study: Study) -> None:
    """Take the first file back and bring it in once more, now with another row alone."""
    while study.log.next_undo():
        study.log.undo()
    first(study, "Something else.")


def test_that_a_letter_that_texts_of_another_file_are_alike_stays(study: Study) -> None:
    second(study, *ALIKE[1:])
    first(study, LETTER, ALIKE[0])
    gathered_by_hand(study, {LETTER: [LETTER, *ALIKE]}, OWN)
    for _ in range(2):
        study.log.undo()
    first(study, "Something else.")
    assert texts(study) == {*ALIKE[1:], LETTER, OWN, "Something else."}
    assert study.database.all("PRAGMA foreign_key_check") == []


def test_that_a_letter_goes_with_its_texts_however_they_are_parted(
    study: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    first(study, LETTER, *ALIKE)
    gathered_by_hand(study, {LETTER: [LETTER, *ALIKE]}, OWN)
    analyse_by_hand(study, [0, 0])
    monkeypatch.setattr(remnants, "_AT_ONCE", 2)
    again(study)
    assert texts(study) == {"Something else."}
    assert study.database.all("PRAGMA foreign_key_check") == []
    assert study.database.one("PRAGMA foreign_keys") == (1,)


def test_that_a_letter_of_which_a_person_said_something_stays(study: Study) -> None:
    first(study, LETTER, *ALIKE)
    gathered_by_hand(study, {LETTER: [LETTER, *ALIKE]}, OWN)
    campaigns.dissolve(study, number_of(study, LETTER))
    study.database.execute("UPDATE source SET state = 'arriving'")
    study.close()
    with Study.open(study.path) as opened:
        assert texts(opened) == {LETTER, OWN}
        assert opened.database.all("PRAGMA foreign_key_check") == []


def test_that_no_table_is_gone_through_for_a_text(study: Study) -> None:
    first(study, LETTER, *ALIKE)
    analyse_by_hand(study, [0, 0, 0, 0, 0])
    asked: list[str] = []
    study.database.conn.set_trace_callback(asked.append)
    again(study)
    study.database.conn.set_trace_callback(None)
    removals = [each for each in asked if each.startswith("DELETE") and " IN (" in each]
    assert len({each.split()[2] for each in removals} - {"comment"}) > len(remnants.TABLES_OF_A_RUN)
    is_checked = True
    for statement in asked:
        if statement.startswith("PRAGMA foreign_keys"):
            is_checked = statement.endswith("ON")
        if statement in removals and "unique_text" in statement.split()[2]:
            assert not is_checked
        elif statement in removals and "text_id IN" in statement:
            table = statement.split()[2]
            assert f"SCAN {table}" not in plan(study, statement)


def plan(study: Study, statement: str) -> list[Any]:
    return [row[3] for row in study.database.all(f"EXPLAIN QUERY PLAN {statement}")]
