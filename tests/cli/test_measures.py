"""Measures, groups, trends, targets and friction as they are typed."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.cli.typed import Typing, analysed_at_once, typing
from workbench.store.study import Study

TEXTS = (
    "The bus is late every morning",
    "The bus never comes on time",
    "Staff at the library were kind",
    "The library is a joy",
    "ห้องสมุดดีมาก",
)


@pytest.fixture
def voc(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Typing:
    monkeypatch.chdir(tmp_path)
    return typing(capsys)


@pytest.fixture
def study(voc: Typing, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Return an analysed study of five comments, rated 1 to 5, three from the north."""
    analysed_at_once(monkeypatch)
    file, path = tmp_path / "rated.csv", tmp_path / "s.voc"
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(("comment", "satisfaction (1-5)", "resolved", "date", "district"))
        for number, text in enumerate(TEXTS, start=1):
            thumb = "👍" if number > 2 else "👎"
            writer.writerow((text, number, thumb, f"2026-0{2 + number % 2}-11", "NNNSS"[number - 1]))
    for words in (("new", path), ("import", path, file), ("analyze", path)):
        assert voc(*words).code == 0
    with Study.open(path) as opened:
        opened.database.execute("UPDATE comment SET examined = 1")
    return path


@pytest.mark.parametrize(
    "command", ["measures", "groups", "trends", "watch", "targets", "friction", "population"]
)
def test_that_every_command_explains_itself(voc: Typing, command: str) -> None:
    assert "Example" in voc(command, "--help").out


def test_that_what_was_measured_is_listed_with_its_scale(voc: Typing, study: Path) -> None:
    told = voc("measures", study)
    assert "mean 3.00" in told.out
    assert "1 to 5, high is good" in told.out
    assert "60.0 %" in told.out
    tables = voc("measures", study, "--json").document["tables"]
    assert [table["measure"]["kind"] for table in tables] == ["satisfaction", "resolved at first contact"]
    assert [table["overall"]["main"]["value"] for table in tables] == [3, 0.6]


def test_that_a_measure_is_told_by_theme_and_by_segment(voc: Typing, study: Path) -> None:
    told = voc("measures", study, "--by", "theme", "--measure", "csat", "--json").document["tables"]
    assert {group["name"]: group["main"]["value"] for group in told[0]["groups"]}["Buses"] == 1.5
    told = voc("measures", study, "--by", "district", "--measure", "fcr")
    assert "N " in told.out
    assert "33.3 %" in told.out


def test_that_a_scale_is_corrected(voc: Typing, study: Path) -> None:
    assert voc("measures", study, "--measure", "csat", "--scale", "1-7", "--good", "low").code == 0
    (measure,) = voc("measures", study, "--measure", "csat", "--json").document["measures"]
    assert (measure["high"], measure["reversed"]) == (7, True)
    for wrong in (("--scale", "1-7"), ("--measure", "csat", "--scale", "seven"), ("--measure", "speed")):
        assert voc("measures", study, *wrong).code == 1


def test_that_groups_and_who_answers_are_told(voc: Typing, study: Path) -> None:
    told = voc("groups", study)
    assert "No group raises a theme more" in told.out
    assert "district: N" in told.out
    answering = voc("groups", study, "--by", "district", "--json").document["answering"]
    assert [each["submissions"] for each in answering] == [3, 2]


def test_that_words_are_watched_and_counted_by_period(voc: Typing, study: Path) -> None:
    assert "Watch “bus”." in voc("watch", study, "bus").out
    assert voc("watch", study, "--json").document["watched"] == ["bus"]
    assert "“bus”: 2026-02 1, 2026-03 1" in voc("trends", study).out
    trends = voc("trends", study, "--json").document["trends"]
    assert (trends["earlier"], trends["later"], trends["rises"]) == ("2026-02", "2026-03", [])
    voc("watch", study, "bus", "--off")
    assert "No word is watched" in voc("watch", study).out


def test_that_a_target_is_set_and_removed(voc: Typing, study: Path) -> None:
    set_one = ("targets", study, "--measure", "csat", "--level", "4", "--until", "2030-01-01")
    assert "at least 4 by 2030-01-01" in voc(*set_one).out
    assert voc("targets", study, "--measure", "csat").code == 1
    assert "No target is set" in voc("targets", study, "--measure", "csat", "--remove").out


def test_that_friction_tells_its_rule(voc: Typing, study: Path) -> None:
    told = voc("friction", study, "--weight", "volume=0")
    assert "volume 0" in told.out
    ranked = voc("friction", study, "--weight", "volume=0", "--json").document["friction"]["ranked"]
    assert [each["name"] for each in ranked] == ["Buses", "Libraries"]
    assert voc("friction", study, "--weight", "noise=2").code == 1


def test_that_friction_ranks_the_steps_of_the_journey(voc: Typing, study: Path) -> None:
    """Of the north (three comments) two are negative, of the south none: the rule puts the north first."""
    told = voc("friction", study, "--journey", "district")
    assert "district" in told.out
    steps = voc("friction", study, "--json").document["steps"]
    assert [(each["name"], each["dissatisfaction"]["bad"]) for each in steps["ranked"]] == [
        ("N", 2),
        ("S", 0),
    ]
    assert voc("friction", study, "--by", "district", "--json").document["friction"]["by"] == "district"
    assert voc("friction", study, "--by", "shoe size").code == 1
    assert voc("friction", study, "--journey", "none", "--json").document["steps"] is None


def test_that_all_of_it_is_handed_over(voc: Typing, study: Path, tmp_path: Path) -> None:
    assert voc("export", study, "--to", tmp_path / "out").code == 0
    findings = (tmp_path / "out" / "findings.md").read_text(encoding="utf-8")
    for heading in ("What was measured", "Who raises what", "What changed"):
        assert f"## {heading}" in findings
    assert (tmp_path / "out" / "measures.csv").exists()


def test_that_the_population_is_held_against_who_answered(voc: Typing, study: Path, tmp_path: Path) -> None:
    file = tmp_path / "census.csv"
    file.write_text("group,people\nN,2000\nS,8000\n", encoding="utf-8")
    told = voc("population", study, "--of", "district", "--from", file)
    assert told.code == 0
    assert "district: S" in told.out
    assert "0.50" in told.out
    groups = voc("groups", study, "--json").document["population"]
    assert [group["people"] for group in groups[0]["groups"]] == [2, 3]
    assert voc("population", study, "--of", "district", "--group", "N=50%", "--group", "S=49").code == 0
    assert voc("population", study, "--of", "district", "--group", "N=50%").code == 1
    assert voc("population", study, "--of", "district").code == 0
    assert voc("population", study, "--from", file).code == 1
    assert "No shares" in voc("population", study, "--of", "district", "--remove").out
