"""Groups that name people are told before findings leave the house, and a safe export has no table by them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from zipfile import ZipFile, is_zipfile

import pytest

from tests.studies import a_preview, analyse_by_hand
from workbench.domain.concerns import Concern
from workbench.domain.handover import FORMATS, Handover
from workbench.domain.intake import CommentDraft, MeasureKind, MeasureValue, SubmissionDraft
from workbench.findings.concerns import in_words, mend
from workbench.services.export import export_findings, findings_text
from workbench.services.friction import set_journey
from workbench.services.gathering import gather
from workbench.services.looking_over import checks
from workbench.services.priorities import tag_theme
from workbench.services.safe_measures import safe_groupings
from workbench.services.studies import create_study
from workbench.services.telling_groups import telling_groups
from workbench.services.themes import list_themes
from workbench.store import groups
from workbench.store.intake import Arrival
from workbench.store.study import Study

STAFF = ("Maria Lopez", "John Smith")
PLACES = ("New York", "North End")


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    with create_study(tmp_path / "s.voc", "Desks") as made:
        bring(made, {"dealt with by": STAFF, "district": PLACES})
        yield made


def bring(study: Study, groups: dict[str, Sequence[str]], channels: Sequence[str] = ("", "")) -> None:
    """Import sixty comments of sixty people, half of them in the one group and half in the other."""
    rows = [
        SubmissionDraft(
            row=number,
            content=f"{number}",
            comments=(CommentDraft(f"Lopez helped me at desk {number % 5}"),),
            author=f"{number}",
            channel=channels[number % 2],
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
    found = matters(study)["names in groups"]
    assert (found.number, found.about, found.place) == (1, ("dealt with by",), "sources")
    assert in_words(found) == "1 value of “dealt with by” looks like names or addresses of people."
    assert "leave it out" in mend(found)
    assert [table.name for table in gather(study, Handover()).groups] == ["district"]
    assert "dealt with by" not in safe_groupings(study)
    assert "district" in safe_groupings(study)


def matters(study: Study) -> dict[str, Concern]:
    return {concern.matter: concern for concern in checks(study)}


def test_that_a_column_only_called_so_is_told_of_in_other_words(tmp_path: Path) -> None:
    with create_study(tmp_path / "parks.voc", "Parks") as study:
        bring(study, {"Name": ("Riverside", "Hill Top")})
        found = matters(study)
        assert "names in groups" not in found
        assert in_words(found["groups called names"]).startswith("“Name” is called like a column of people's")
        assert gather(study, Handover()).groups == ()


def test_that_steps_of_the_journey_that_name_people_are_not_told_either(study: Study) -> None:
    mark(study, 0, len("Lopez"))
    set_journey(study, "dealt with by")
    for is_short in (True, False):
        assert "dealt with by" not in safe_groupings(study, is_short=is_short)
    set_journey(study, "district")
    assert "district" in safe_groupings(study, is_short=True)


def test_that_channels_that_are_addresses_stand_in_no_safe_file(tmp_path: Path) -> None:
    with create_study(tmp_path / "mail.voc", "Mail") as study:
        bring(study, {"district": PLACES}, channels=("clerk@town.example", "desk@town.example"))
        tag_theme(study, list_themes(study)[0].id, "Answer sooner")
        assert telling_groups(study) == {"channel": 2}
        assert matters(study)["names in groups"].about == ("channel",)
        assert "channel" not in safe_groupings(study)
        safe, house = tmp_path / "safe", tmp_path / "house"
        export_findings(study, safe, plan=Handover(FORMATS))
        export_findings(study, house, plan=Handover(("csv", "md"), profile="working"))
        assert not holding(safe, "town.example")
        assert "Channels: not told" in (safe / "findings.md").read_text()
        assert ",not told," in (safe / "comments.csv").read_text()
        assert {"working-findings.md", "working-comments.csv"} <= set(holding(house, "town.example"))


def holding(folder: Path, words: str) -> list[str]:
    """Return the files that hold these words, those within archives too."""
    return [path.name for path in folder.rglob("*") if any(words.encode() in part for part in parts_of(path))]


def parts_of(path: Path) -> Iterator[bytes]:
    yield path.read_bytes()
    if is_zipfile(path):
        with ZipFile(path) as archive:
            yield from map(archive.read, archive.namelist())


def test_that_the_columns_are_read_in_one_go(study: Study, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    asked = groups.different_values
    monkeypatch.setattr(groups, "different_values", lambda *a: read.append("once") or asked(*a))
    export_findings(study, study.path.parent / "out", plan=Handover(("csv", "md")))
    assert read == ["once"]


def test_that_only_so_many_values_of_a_column_are_looked_at(study: Study) -> None:
    assert groups.different_values(study, 1).keys() == {"dealt with by", "district"}
    assert [len(values) for values in groups.different_values(study, 1).values()] == [1, 1]
    assert set(groups.different_values(study, 9)["district"]) == set(PLACES)


def test_that_the_name_of_a_column_stays_words_in_the_report(tmp_path: Path) -> None:
    with create_study(tmp_path / "links.voc", "Links") as study:
        bring(study, {"[desk](https://town.example)": ("a@b.example", "c@d.example")})
        report = findings_text(study)
        assert "values of “\\[desk]" in report
        assert "[desk](https" not in report.replace("\\[desk]", "")
