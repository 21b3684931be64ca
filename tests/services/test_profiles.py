"""What may leave the house: no canary in any file, no small count to be worked out; and what may not, says so."""

from __future__ import annotations

import csv
import io
import json
import os
import random
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.statistics.test_suppression import any_solution, bounds_known_to
from tests.studies import a_preview, analyse_by_hand
from workbench.domain.handover import FORMATS, Handover, formats_named
from workbench.domain.intake import CommentDraft, RejectedRow, SubmissionDraft
from workbench.domain.problems import Problem
from workbench.services.export import export_findings
from workbench.services.gathering import gather
from workbench.services.studies import create_study
from workbench.sources.refi import read_project
from workbench.store.intake import Arrival
from workbench.store.study import Study

CANARY = "Zebedee.Quillfeather@example.org"
ALL = Handover(FORMATS)
WORKING = Handover(FORMATS, "working")


def submissions(chance: random.Random, people: int, districts: int, themes: int) -> list[SubmissionDraft]:
    return [
        SubmissionDraft(
            row=number,
            content=f"{number}",
            comments=(CommentDraft(f"Comment {number} on topic {chance.randrange(themes)}, at some length"),),
            author=f"person {chance.randrange(people)}",
            channel=chance.choice(["web", "phone"]),
            date="2026-03-01",
            segments=(
                ("district", f"D{min(districts - 1, int(chance.expovariate(0.5)))}"),
                ("age", chance.choice(["young", "old", "very old"])),
            ),
        )
        for number in range(1, people + 1)
    ]


def a_study(path: Path, rows: list[SubmissionDraft | RejectedRow], clusters: list[int]) -> Study:
    study = create_study(path, "Districts")
    arrival = Arrival(study, a_preview())
    arrival.add(rows)
    arrival.publish()
    analyse_by_hand(study, clusters)
    return study


def mark_canary(study: Study) -> None:
    """Mark the canary in every comment that holds it, as looking through does."""
    with study.database.atomic():
        study.database.execute(
            "INSERT INTO personal_mark (comment_id, start, stop, kind, method, confidence)"
            " SELECT id, instr(received, :word) - 1, instr(received, :word) - 1 + :length, 'email', 'by hand', 1"
            " FROM comment WHERE instr(received, :word) > 0",
            {"word": CANARY, "length": len(CANARY)},
        )


@pytest.fixture
def with_canary(tmp_path: Path) -> Iterator[Study]:
    told = (("district", "North"), ("contact", CANARY))
    rows: list[SubmissionDraft | RejectedRow] = [
        SubmissionDraft(
            row=number,
            content=f"{number} {CANARY}",
            comments=(CommentDraft(f"The bus {number} is late, write to {CANARY}. 🚌 ห้องสมุด"),),
            author=CANARY,
            segments=told,
        )
        for number in range(1, 13)
    ]
    rows.append(RejectedRow(13, "The row has 9 cells, the header 1.", f"a,b,{CANARY}"))
    study = a_study(tmp_path / "s.voc", rows, [0] * 12)
    mark_canary(study)
    yield study
    study.close()


def everything_in(path: Path) -> str:
    """Return all that can be read in a file, and in the files within it."""
    data = path.read_bytes()
    if not zipfile.is_zipfile(path):
        return data.decode("utf-8")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        inside = [archive.read(name).decode("utf-8") for name in archive.namelist()]
    return "\n".join((*inside, *archive.namelist()))


def test_that_a_canary_is_in_no_file_of_a_safe_export(with_canary: Study, tmp_path: Path) -> None:
    paths = export_findings(with_canary, tmp_path / "out", plan=ALL)
    assert len(paths) >= 13
    for path in paths:
        told = everything_in(path)
        assert "quillfeather" not in told.lower(), path.name
        assert "working" not in path.name
    assert "[email]" in (tmp_path / "out" / "comments.csv").read_text(encoding="utf-8")


def test_that_a_working_export_tells_everything_and_says_so_everywhere(
    with_canary: Study, tmp_path: Path
) -> None:
    paths = export_findings(with_canary, tmp_path / "out", plan=WORKING)
    assert all(path.name.startswith("working-") for path in paths)
    for name in ("comments.csv", "segments.csv", "rejected.csv", "project.qdpx", "findings.xlsx"):
        assert CANARY in everything_in(tmp_path / "out" / f"working-{name}"), name
    for name in ("findings.md", "findings.html", "findings.xlsx", "datapackage.json"):
        assert "working copy" in everything_in(tmp_path / "out" / f"working-{name}").lower(), name
    project = read_project(tmp_path / "out" / "working-project.qdpx")
    assert ("district", "North") in project.documents[0].variables


def test_that_the_same_export_gives_the_same_bytes_in_every_format(
    with_canary: Study, tmp_path: Path
) -> None:
    for plan in (ALL, WORKING):
        one = export_findings(with_canary, tmp_path / "one", plan=plan)
        other = export_findings(with_canary, tmp_path / "other", plan=plan)
        assert [path.read_bytes() for path in one] == [path.read_bytes() for path in other]


def test_that_passages_of_a_project_are_the_comments(with_canary: Study, tmp_path: Path) -> None:
    export_findings(with_canary, tmp_path, plan=Handover(("csv", "qdpx")))
    with (tmp_path / "comments.csv").open(encoding="utf-8", newline="") as stream:
        texts = {row["comment_id"]: row["text"] for row in csv.DictReader(stream)}
    project = read_project(tmp_path / "project.qdpx")
    found = {
        passage.name: document.text[passage.start : passage.end]
        for document in project.documents
        for passage in document.passages
    }
    assert found == texts
    assert any("🚌 ห้องสมุด" in text for text in texts.values())


def test_that_only_the_formats_asked_for_are_written(with_canary: Study, tmp_path: Path) -> None:
    paths = export_findings(with_canary, tmp_path / "out", plan=Handover(formats_named(["qdc", "md"])))
    assert [path.name for path in paths] == ["findings.md", "findings-themes.svg", "codebook.qdc"]
    with pytest.raises(Problem) as told:
        formats_named(["md", "docx"])
    assert told.value.code == "export.unknown_format"


def test_that_the_package_names_the_files_that_are_there(with_canary: Study, tmp_path: Path) -> None:
    export_findings(with_canary, tmp_path, plan=WORKING)
    package = json.loads((tmp_path / "working-datapackage.json").read_text(encoding="utf-8"))
    for resource in package["resources"]:
        with (tmp_path / resource["path"]).open(encoding="utf-8", newline="") as stream:
            header = next(csv.reader(stream))
        assert header == [field["name"] for field in resource["schema"]["fields"]]


def attacked(folder: Path, smallest: int) -> int:
    """Attack the groups of an export with its themes; return how many counts were withheld."""
    with (folder / "groups.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    with (folder / "comments.csv").open(encoding="utf-8", newline="") as stream:
        by_theme: dict[str, int] = {}
        for row in csv.DictReader(stream):
            by_theme[row["theme_id"]] = by_theme.get(row["theme_id"], 0) + 1
    withheld = 0
    for group in sorted({row["group"] for row in rows}):
        own = [row for row in rows if row["group"] == group]
        values = list(dict.fromkeys(row["value"] for row in own))
        themes = list(dict.fromkeys(row["theme_id"] for row in own))
        cell = {(row["theme_id"], row["value"]): row for row in own}
        assert all(int(row["of"]) >= smallest for row in own)
        gaps = [
            (place, column)
            for place, theme in enumerate(themes)
            for column, value in enumerate(values)
            if cell[theme, value]["withheld"]
        ]
        told = [[int(cell[theme, value]["comments"] or 0) for value in values] for theme in themes]
        assert all(count == 0 or count >= smallest for row in told for count in row)
        counts = filled(
            told,
            gaps,
            [by_theme[theme] for theme in themes],
            [int(cell[themes[0], value]["of"]) for value in values],
        )
        for gap in gaps:
            low, high = bounds_known_to(counts, gaps, gap)
            assert low < high, (group, themes[gap[0]], values[gap[1]])
        withheld += len(gaps)
    return withheld


def filled(
    told: list[list[int]], gaps: list[tuple[int, int]], rows: list[int], columns: list[int]
) -> list[list[int]]:
    """Return the table with any counts in its gaps that agree with the totals: all an attacker has."""
    left_rows = [total - sum(line) for total, line in zip(rows, told, strict=True)]
    left_columns = [total - sum(line) for total, line in zip(columns, zip(*told, strict=True), strict=True)]
    counts = [list(line) for line in told]
    for (row, column), count in zip(gaps, any_solution(gaps, left_rows, left_columns), strict=True):
        counts[row][column] = count
    return counts


def _attack(seed: int, folder: Path) -> int:
    chance = random.Random(seed)
    people = chance.randint(40, 150)
    rows = submissions(chance, people, districts=chance.randint(2, 6), themes=3)
    clusters = [chance.choice([0, 0, 1, 2, -1]) for _ in rows]
    with a_study(folder / f"{seed}.voc", list(rows), clusters) as study:
        smallest = chance.choice([3, 5, 11])
        export_findings(study, folder / f"{seed}", plan=Handover(("csv",), smallest=smallest))
    return attacked(folder / f"{seed}", smallest)


def test_that_no_withheld_count_of_an_export_can_be_worked_out(tmp_path: Path) -> None:
    assert sum(_attack(seed, tmp_path) for seed in range(10)) > 20


def test_that_a_table_that_could_be_subtracted_from_another_is_left_out(tmp_path: Path) -> None:
    rows: list[SubmissionDraft | RejectedRow] = [
        SubmissionDraft(
            row=number,
            content=str(number),
            comments=(CommentDraft(f"Comment {number} on buses"),),
            segments=(
                ("area", "north" if number % 4 < 2 else "south"),
                ("district", f"D{number % 4}"),
                ("age", "young" if number % 3 else "old"),
            ),
        )
        for number in range(1, 81)
    ]
    with a_study(tmp_path / "s.voc", rows, [number % 2 for number in range(80)]) as study:
        export_findings(study, tmp_path / "out")
    told = (tmp_path / "out" / "groups.csv").read_text(encoding="utf-8")
    assert {line.split(",")[0] for line in told.splitlines()[1:]} == {"area", "age"}
    assert "it would tell what that one withholds: district" in (tmp_path / "out" / "findings.md").read_text(
        encoding="utf-8"
    )


def test_that_no_sentence_tells_what_a_table_withholds(tmp_path: Path) -> None:
    rows: list[SubmissionDraft | RejectedRow] = [
        SubmissionDraft(
            row=number,
            content=str(number),
            comments=(CommentDraft(f"Comment {number} on buses"),),
            segments=(("district", "North" if number <= 40 else "South"),),
        )
        for number in range(1, 81)
    ]
    clusters = [0] * 30 + [1] * 10 + [0] * 5 + [1] * 35
    for smallest, is_told in ((11, False), (3, True)):
        with a_study(tmp_path / f"{smallest}.voc", list(rows), clusters) as study:
            told = gather(study, Handover(smallest=smallest)).voices
            known = gather(study, WORKING).voices
        assert told is not None
        assert known is not None
        assert len(known.raised) == 2
        assert bool(told.raised) == is_told


@pytest.mark.skipif("VOC_ATTACKS" not in os.environ, reason="Takes minutes: `make attack` runs it.")
def test_that_no_withheld_count_of_many_exports_can_be_worked_out(tmp_path: Path) -> None:
    attacks = int(os.environ["VOC_ATTACKS"])
    assert sum(_attack(seed, tmp_path) for seed in range(10, 10 + attacks)) > attacks
