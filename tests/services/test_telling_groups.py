"""Groups that name people are told before findings leave the house, and a safe export has no table by them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from tests.studies import a_preview, analyse_by_hand
from workbench.domain.handover import Handover
from workbench.domain.intake import CommentDraft, MeasureKind, MeasureValue, SubmissionDraft
from workbench.findings.concerns import in_words, mend
from workbench.services.gathering import gather
from workbench.services.looking_over import checks
from workbench.services.safe_measures import safe_groupings
from workbench.services.studies import create_study
from workbench.services.telling_groups import telling_groups
from workbench.store.intake import Arrival
from workbench.store.study import Study

STAFF = ("Maria Lopez", "John Smith")
PLACES = ("New York", "North End")


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    with create_study(tmp_path / "s.voc", "Desks") as made:
        bring(made, {"dealt with by": STAFF, "district": PLACES})
        yield made


def bring(study: Study, groups: dict[str, Sequence[str]]) -> None:
    """Import sixty comments of sixty people, half of them in the one group and half in the other."""
    rows = [
        SubmissionDraft(
            row=number,
            content=f"{number}",
            comments=(CommentDraft(f"Lopez helped me at desk {number % 5}"),),
            author=f"{number}",
            segments=tuple((name, values[number % 2]) for name, values in groups.items()),
            measures=(MeasureValue("stars", MeasureKind.SATISFACTION, float(number % 5 + 1), 1, 5),),
        )
        for number in range(1, 61)
    ]
    arrival = Arrival(study, a_preview())
    arrival.add(rows)
    arrival.publish()
    analyse_by_hand(study)


def mark(study: Study, start: int, stop: int) -> None:
    study.database.execute(
        "INSERT INTO personal_mark (comment_id, start, stop, kind, method, confidence)"
        " SELECT min(id), ?, ?, 'name', 'name list', 1 FROM comment",
        (start, stop),
    )


def test_that_names_are_known_by_what_is_marked_in_comments(study: Study) -> None:
    assert telling_groups(study) == {}
    mark(study, 0, len("Lopez"))
    assert telling_groups(study) == {"dealt with by": 1}


@pytest.mark.parametrize(
    ("name", "values", "telling"),
    [
        ("Full name", ("A", "B"), 2),
        ("nombre", ("A", "B"), 2),
        ("written to", ("a@b.example", "c@d.example"), 2),
        ("written to", ("a@b.example", "the desk"), 1),
        ("district", ("North", "South"), 0),
    ],
)
def test_that_columns_called_so_and_addresses_tell_people(
    tmp_path: Path, name: str, values: tuple[str, str], telling: int
) -> None:
    with create_study(tmp_path / "other.voc", "Other") as study:
        bring(study, {name: values})
        assert telling_groups(study) == ({name: telling} if telling else {})


def test_that_it_is_told_before_export_and_left_out_of_a_safe_one(study: Study) -> None:
    mark(study, 0, len("Lopez"))
    found = {concern.matter: concern for concern in checks(study)}["names in groups"]
    assert (found.number, found.about, found.place) == (1, ("dealt with by",), "sources")
    assert in_words(found).startswith("1 value looks like names")
    assert "leave it out" in mend(found)
    assert [table.name for table in gather(study, Handover()).groups] == ["district"]
    assert "dealt with by" not in safe_groupings(study)
    assert "district" in safe_groupings(study)
