"""Why a comment has no sentiment is told truly: no words, no model, a language nobody is sure of."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.studies import analyse_by_hand, bring_in
from workbench.cli.study_commands import silences
from workbench.domain.views import Unjudged
from workbench.services.comments import keys
from workbench.services.languages import correct_language
from workbench.services.studies import create_study, unjudged
from workbench.store.study import Study

TEXTS = ("The bus is late", "--", "The library is kind", "a joy", "ห้องสมุดดีมาก")


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    with create_study(tmp_path / "s.voc") as made:
        bring_in(made, texts=TEXTS)
        analyse_by_hand(made)
        with made.database.atomic():
            made.database.execute("UPDATE sentiment SET label = 2 WHERE text_id = 2")
        yield made


def test_that_each_reason_is_told_with_its_number(study: Study) -> None:
    assert unjudged(study) == [Unjudged("no words", 1), Unjudged("no model", 1, "th")]


def test_that_an_unsure_language_is_a_reason(study: Study) -> None:
    correct_language(study, keys(study), "und")
    assert unjudged(study) == [Unjudged("no words", 1), Unjudged("language unsure", 1)]


def test_that_a_model_may_not_be_sure(study: Study) -> None:
    correct_language(study, keys(study), "en")
    assert unjudged(study) == [Unjudged("no words", 1), Unjudged("not clear", 1)]


def test_that_a_sentence_counts_rightly(study: Study) -> None:
    assert silences(study) == [
        "1 comment has no sentiment: it holds no words, only signs or figures.",
        "1 comment has no sentiment: the workbench has no model for Thai.",
    ]
    with study.database.atomic():
        study.database.execute("UPDATE sentiment SET label = 2")
        study.database.execute("UPDATE unique_text SET content = '.' WHERE id = 1")
    assert silences(study)[0] == "2 comments have no sentiment: they hold no words, only signs or figures."


def test_that_a_study_without_analysis_has_no_reason(tmp_path: Path) -> None:
    with create_study(tmp_path / "new.voc") as made:
        bring_in(made)
        assert unjudged(made) == []
