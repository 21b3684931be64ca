from __future__ import annotations

from pathlib import Path

import pandas as pd
import pyreadstat
import pytest

from tests.sources.files import accepted, column, outcome, roles
from workbench.domain.intake import MeasureKind, Role
from workbench.domain.problems import Problem
from workbench.sources import preview


def _survey(path: Path) -> Path:
    count = 40
    table = pd.DataFrame(
        {
            "case_id": range(1, count + 1),
            "Q1": [float(n % 5 + 1) for n in range(count)],
            "SEX": [float(n % 2 + 1) for n in range(count)],
            "Q2": [f"the queue took {n} hours" if n else "" for n in range(count)],
        }
    )
    pyreadstat.write_sav(
        table,  # pyright: ignore[reportArgumentType] - it takes data frames of pandas, whatever its types say
        str(path),
        column_labels=["", "How satisfied are you? (1-5)", "Gender", "What could be better?"],
        variable_value_labels={"Q1": {1: "very poor", 5: "very good"}, "SEX": {1: "woman", 2: "man"}},
        variable_measure={"Q1": "ordinal", "SEX": "nominal"},
    )
    return path


def test_that_an_spss_file_brings_its_questions_labels_and_scales(tmp_path: Path) -> None:
    looked_at = preview(_survey(tmp_path / "a.sav"))
    assert roles(looked_at) == {"case_id": Role.ID, "Q1": Role.MEASURE, "SEX": Role.SEGMENT, "Q2": Role.TEXT}
    assert (column(looked_at, "Q2").question, column(looked_at, "Q2").polarity) == (
        "What could be better?",
        "improve",
    )
    assert column(looked_at, "Q1").measure == MeasureKind.SATISFACTION
    drafts = accepted(looked_at)
    assert len(drafts) == 40
    assert drafts[0].comments == ()
    assert drafts[4].measures[0].value == 5
    assert ("Gender", "man") in drafts[1].segments


@pytest.mark.parametrize("cut", [4, 100, 400])
def test_that_an_spss_file_cut_off_is_told_of(tmp_path: Path, cut: int) -> None:
    path = _survey(tmp_path / "a.sav")
    path.write_bytes(path.read_bytes()[:cut])
    problem = outcome(path)
    assert isinstance(problem, Problem)
    assert problem.code == "file.unreadable"
