"""A person's name that became the name or a key word of a theme leaves the house in no file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.test_profiles import everything_in
from tests.studies import analyse_by_hand, bring_in
from workbench.domain.handover import FORMATS, Handover
from workbench.services.export import export_findings, findings_text
from workbench.services.looking_over import checks
from workbench.services.priorities import tag_theme
from workbench.services.studies import create_study
from workbench.services.theme_names import covered_names
from workbench.services.themes import list_themes, rename_theme
from workbench.store.study import Study

# Made-up themes of tests are called Buses and Libraries: here those are people.
TEXTS = (
    "I spoke with Buses at the desk",
    "Then Buses sent me away again",
    "All the libraries are closed",
    "Ask Libraries, she knows",
    "Nobody answered",
)


def mark_as_name(study: Study, word: str) -> None:
    with study.database.atomic():
        study.database.execute(
            "INSERT INTO personal_mark (comment_id, start, stop, kind, method, confidence)"
            " SELECT id, instr(received, :word) - 1, instr(received, :word) - 1 + length(:word), 'name', 'by hand', 1"
            " FROM comment WHERE instr(received, :word) > 0",
            {"word": word},
        )


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    with create_study(tmp_path / "s.voc", "People") as made:
        bring_in(made, texts=TEXTS)
        analyse_by_hand(made)
        tag_theme(made, list_themes(made)[0].id)
        yield made


def test_that_a_marked_name_is_in_no_file_of_a_safe_export(study: Study, tmp_path: Path) -> None:
    mark_as_name(study, "Buses")
    for path in export_findings(study, tmp_path / "safe", plan=Handover(FORMATS)):
        assert "buses" not in everything_in(path).casefold(), path.name
    assert "[name]" in (tmp_path / "safe" / "themes.csv").read_text(encoding="utf-8")
    assert "[name]" in findings_text(study)
    export_findings(study, tmp_path / "house", plan=Handover(FORMATS, "working"))
    for name in ("findings.md", "themes.csv", "memberships.csv", "priorities.csv"):
        assert "Buses" in everything_in(tmp_path / "house" / f"working-{name}"), name


def test_that_it_is_told_before_findings_are_handed_over(study: Study) -> None:
    assert "names in themes" not in {concern.matter for concern in checks(study)}
    mark_as_name(study, "Buses")
    told = {concern.matter: concern for concern in checks(study)}["names in themes"]
    assert (told.number, told.of, told.place) == (1, 2, "themes")


def test_that_what_is_seldom_a_name_and_what_a_person_wrote_stay(study: Study) -> None:
    theme = next(theme for theme in list_themes(study) if theme.name == "Buses")
    rename_theme(study, theme.id, "Buses and trams")
    mark_as_name(study, "Buses")
    assert covered_names(study, list_themes(study)) == {"buses": ""}
    with study.database.atomic():
        study.database.execute("UPDATE personal_mark SET state = 'dismissed'")
    assert covered_names(study, list_themes(study)) == {}
