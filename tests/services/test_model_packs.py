"""With a model pack all languages share their themes, and the study says which model it was."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.analysis.packs.made import a_model
from tests.studies import bring_in
from workbench.domain.problems import Problem
from workbench.domain.recipe import Recipe
from workbench.services.analysis import analyse, begin
from workbench.services.comments import keys, rows
from workbench.services.export import export_findings
from workbench.services.models import add_pack
from workbench.services.verification import verify
from workbench.store.runs import run_row
from workbench.store.study import Study

TEXTS = [
    text
    for number in range(12)
    for text in (
        f"the bus is late again late late {number}",
        f"tren tarde tren tarde tarde tren {number}",
        f"library kind library kind kind {number}",
        f"biblioteca biblioteca park tree biblioteca {number}",
    )
]


@pytest.mark.slow
def test_that_all_languages_are_analysed_in_one_space(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VOC_MODELS", str(tmp_path / "shelf"))
    add_pack(a_model(tmp_path / "tiny", "xlm-roberta"))
    with Study.create(tmp_path / "city.voc", "City") as study:
        bring_in(study, texts=TEXTS)
        analyse(study, Recipe(model="tiny"))
        run = run_row(study)
        assert run is not None
        assert any(name == "embedding tiny" for name, _ in run.models)
        assert all(row.theme for row in rows(study, keys(study)))
        assert verify(study).is_identical
        export_findings(study, tmp_path / "out")
    with (tmp_path / "out" / "comments.csv").open(encoding="utf-8-sig", newline="") as file:
        assert all(row["theme_id"] for row in csv.DictReader(file))


def test_that_a_missing_pack_is_said_before_anything_begins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VOC_MODELS", str(tmp_path / "shelf"))
    with Study.create(tmp_path / "city.voc", "City") as study:
        bring_in(study)
        with pytest.raises(Problem) as told:
            begin(study, Recipe(model="absent"))
    assert told.value.code == "pack.missing"
