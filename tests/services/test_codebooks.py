"""A codebook guides an analysis: its codes are themes that are known again, whatever people call them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.test_analysis import COMMENTS
from tests.studies import bring_in
from workbench.domain.codebook import MOST_CODES, Codebook, Entry
from workbench.domain.problems import Problem
from workbench.domain.recipe import Recipe
from workbench.services import analysis, levels, studies, themes, verification
from workbench.services.codebooks import codebook_for_analysis, codes_nobody_speaks_of
from workbench.store.study import Study

BOOK = Codebook((Entry("Transport", "Late buses", ("My bus never came",)), Entry("Zoo", "Giraffes")))


@pytest.fixture(scope="module")
def guided(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a study analysed by the codebook."""
    path = tmp_path_factory.mktemp("guided") / "study.voc"
    with studies.create_study(path) as made:
        bring_in(made, texts=COMMENTS)
        analysis.analyse(made, Recipe(codebook=BOOK))
    return path


@pytest.fixture
def study(guided: Path, tmp_path: Path) -> Iterator[Study]:
    with studies.open_study(Path(shutil.copy(guided, tmp_path))) as copy:
        yield copy


def shown(study: Study) -> dict[str, str]:
    return {row.name: row.id for row in themes.list_themes(study) if row.comments}


def test_that_a_table_and_a_project_of_another_program_are_codebooks(tmp_path: Path) -> None:
    table, project = tmp_path / "codes.csv", tmp_path / "codes.qdc"
    table.write_text("name,example\nTransport,A bus\n", encoding="utf-8")
    project.write_text(
        '<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes><Code guid="a" name="Transport"><Description>Buses'
        '</Description></Code><Code guid="b" name="transport"/></Codes></CodeBook>',
        encoding="utf-8",
    )
    assert codebook_for_analysis(table) == Codebook((Entry("Transport", "", ("A bus",)),))
    assert codebook_for_analysis(project, only=True) == Codebook((Entry("Transport", "Buses"),), only=True)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("why,what\na,b\n", "codebook.no_names"),
        ("name,description\n,b\n", "codebook.empty"),
        ("name\n" + "".join(f"code {number}\n" for number in range(MOST_CODES + 1)), "codebook.too_many"),
    ],
)
def test_that_a_codebook_of_no_use_is_refused(tmp_path: Path, text: str, code: str) -> None:
    path = tmp_path / "codes.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(Problem) as told:
        codebook_for_analysis(path)
    assert told.value.code == code
    assert str(path) in told.value.what


@pytest.mark.slow
def test_that_a_code_keeps_its_theme_and_the_name_a_person_gave_it(study: Study) -> None:
    before = shown(study)
    assert {"Transport"} < set(before)
    assert "Zoo" not in before
    assert codes_nobody_speaks_of(study, BOOK) == ["Zoo"]
    themes.rename_theme(study, before["Transport"], "Getting about")
    analysis.analyse(study, Recipe(seed=1, codebook=Codebook(BOOK.entries, only=True)))
    assert shown(study) == {"Getting about": before["Transport"]}
    levels.show_level(study, 4.0)
    assert shown(study) == {"Getting about": before["Transport"]}


@pytest.mark.slow
def test_that_a_guided_analysis_is_verified(study: Study) -> None:
    assert verification.verify(study).is_identical
