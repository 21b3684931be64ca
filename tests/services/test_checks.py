"""What is open is told before findings leave the house, and in them if the researcher goes on."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.studies import a_preview, analyse_by_hand, bring_in
from workbench.domain.concerns import PLACES, Concern
from workbench.domain.handover import Handover
from workbench.findings.concerns import in_words, mend
from workbench.services.export import findings_text
from workbench.services.looking_over import checks
from workbench.services.studies import create_study
from workbench.services.themes import describe_theme, list_themes
from workbench.store.study import Study


@pytest.fixture
def study(tmp_path: Path):
    with create_study(tmp_path / "s.voc", "Buses") as made:
        bring_in(made)
        analyse_by_hand(made, (0, 0, 1, -1, -1))
        yield made


def _matters(study: Study, plan: Handover | None = None) -> dict[str, Concern]:
    return {concern.matter: concern for concern in checks(study, plan)}


def test_that_untouched_themes_and_missing_codings_are_told(study: Study) -> None:
    found = _matters(study)
    assert (found["themes not reviewed"].number, found["themes not reviewed"].of) == (2, 2)
    assert (found["many unassigned"].number, found["many unassigned"].of) == (2, 5)
    assert "nothing coded" in found
    assert "personal data open" not in found


def test_that_a_theme_a_person_described_counts_as_reviewed(study: Study) -> None:
    for theme in list_themes(study):
        describe_theme(study, theme.id, "About it")
    assert "themes not reviewed" not in _matters(study)


def test_that_personal_data_nobody_judged_is_told(study: Study) -> None:
    bring_in(study, a_preview("late.csv", "cd" * 32), ("Call me on 0207946 about the library",))
    study.database.execute(
        "INSERT INTO personal_mark (comment_id, start, stop, kind, method, confidence)"
        " SELECT min(id), 0, 3, 'name', 'by hand', 1 FROM comment"
    )
    found = _matters(study)
    assert found["not looked through"].number == 1
    assert found["personal data open"].number == 1


def test_that_a_language_no_theme_speaks_for_is_told(study: Study) -> None:
    found = _matters(study)["languages unheard"]
    assert (found.number, found.of) == (1, 5)
    assert "the only comment in Thai. No theme speaks for that language" in findings_text(study)


def test_that_small_counts_are_told_only_where_they_are_told_whole(study: Study) -> None:
    study.database.execute("UPDATE segment SET value = 'South' WHERE submission_id < 3")
    assert "small counts told" not in _matters(study)
    assert _matters(study, Handover(profile="working"))["small counts told"].number > 0


def test_that_whoever_goes_on_finds_it_in_the_findings(study: Study) -> None:
    text, concerns = findings_text(study), checks(study)
    assert concerns
    for concern in concerns:
        assert f"* Open when this was written: {in_words(concern)}" in text


def test_that_every_matter_has_a_sentence_and_says_where_to_mend_it() -> None:
    for matter in PLACES:
        for number in (1, 3):
            concern = Concern(matter, number, 9, 0.4)
            assert in_words(concern).endswith(".")
            assert mend(concern).endswith(".")
            assert concern.place
