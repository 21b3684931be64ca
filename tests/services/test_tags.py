"""Tones and drivers from a real run to corrections that outlast the next one."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.studies import bring_in, looked_through_by_hand, taught_by_hand
from workbench.domain import a11
from workbench.domain.problems import Problem
from workbench.domain.recipe import Recipe
from workbench.domain.selection import Selection
from workbench.domain.tags import Tag
from workbench.services import analysis, comments, history, studies, tags, verification
from workbench.services.a11 import write_a11
from workbench.services.intake import import_file, preview_file
from workbench.store.runs import ClusterRow, RunArrival, RunHeader, TextResult
from workbench.store.snapshot import take_snapshot
from workbench.store.study import Study
from workbench.store.trust import trust_of

TEXTS = (
    "Thank you so much, the nurse was wonderful.",
    "It is very dangerous to cross here, I am afraid for my children.",
    "How do I change my address?",
    "There should be a bench at the stop.",
    "I waited three hours and the clerk was rude.",
    "The library opens at nine.",
    "La biblioteca abre a las nueve de la mañana.",
)
A11 = (
    "external_id,question_1,"
    "positive_effectiveness,positive_ease,positive_efficiency,positive_transparency,positive_humanity,"
    "positive_employee,positive_other,negative_effectiveness,negative_ease,negative_efficiency,"
    "negative_transparency,negative_humanity,negative_employee,negative_other,question_4\r\n"
    "a1,1,1,0,0,0,0,1,0,0,0,0,0,0,0,0,The lady at the desk was very helpful and I got what I needed\r\n"
    "a2,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,The form is far too long and complicated\r\n"
    "a3,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,I waited three hours in a long queue\r\n"
    "a4,1,null,null,null,null,null,null,null,null,null,null,null,null,null,null,I waited two months for an answer\r\n"
)


@pytest.fixture(scope="module")
def analysed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("tags") / "study.voc"
    with studies.create_study(path) as made:
        bring_in(made, texts=TEXTS)
        analysis.analyse(made, Recipe())
    return path


@pytest.fixture
def study(analysed: Path, tmp_path: Path) -> Iterator[Study]:
    with studies.open_study(Path(shutil.copy(analysed, tmp_path))) as copy:
        yield copy


def key(study: Study, words: str) -> int:
    (found,) = comments.keys(study, Selection(search=words))
    return found


def written(study: Study, words: str, family: tags.Family) -> str:
    place = key(study, words)
    return str(tags.tags_of(study, [place], family)[place])


def test_that_a_run_reads_the_tones_and_drivers_of_english_comments_alone(study: Study) -> None:
    assert written(study, "nurse", "tone") == "gratitude"
    assert written(study, "dangerous", "tone") == "worry"
    assert written(study, "address", "tone") == "question"
    assert written(study, "bench", "tone") == "suggestion"
    assert written(study, "rude", "driver") == "efficiency-;employee-"
    assert written(study, "opens at nine", "tone") == ""
    spanish, english = key(study, "biblioteca"), key(study, "opens at nine")
    judged = tags.tags_of(study, [spanish, english], "tone")
    assert (judged[spanish].origin, judged[english].origin) == ("", "text")


def test_that_comments_are_found_by_what_they_are_tagged_with(study: Study) -> None:
    worried = comments.keys(study, Selection(tones=("worry", "question")))
    assert worried == [key(study, "dangerous"), key(study, "address")]
    assert comments.keys(study, Selection(drivers=("-employee",))) == [key(study, "rude")]
    assert comments.keys(study, Selection(drivers=("employee",), search="rude")) == [key(study, "rude")]
    assert comments.keys(study, Selection(drivers=("+efficiency",))) == []


@pytest.mark.slow
def test_that_a_persons_word_stands_before_every_run_and_can_be_taken_back(study: Study) -> None:
    place = key(study, "opens at nine")
    tags.say_tags(study, [place], "tone", "worry, anger")
    tags.say_tags(study, [place], "driver", "-ease")
    tags.say_tags(study, [key(study, "bench")], "tone", "")
    assert written(study, "opens at nine", "tone") == "anger;worry"
    assert written(study, "bench", "tone") == ""
    analysis.analyse(study, Recipe(seed=3))
    assert written(study, "opens at nine", "tone") == "anger;worry"
    assert place in comments.keys(study, Selection(tones=("anger",)))
    assert comments.keys(study, Selection(drivers=("ease",), search="opens at nine")) == [place]
    assert key(study, "bench") not in comments.keys(study, Selection(tones=("suggestion",)))
    (anger, *_) = tags.tone_counts(study)
    assert (anger.tag, anger.comments, anger.judged, anger.by_person) == (Tag("anger"), 1, 6, 1)
    for _ in range(4):
        history.undo(study)
    assert written(study, "opens at nine", "tone") == ""
    assert written(study, "bench", "tone") == "suggestion"


def test_that_what_is_no_tag_is_refused(study: Study) -> None:
    with pytest.raises(Problem) as met:
        tags.say_tags(study, [key(study, "bench")], "tone", "joy")
    assert met.value.code == "tags.unknown"


@pytest.mark.slow
def test_that_a_repeated_run_reads_the_same_tags(study: Study) -> None:
    assert verification.verify(study).is_identical


@pytest.mark.slow
def test_that_a_run_can_be_verified_while_a_model_that_codings_taught_reads(study: Study) -> None:
    taught_by_hand(study)
    assert written(study, "opens at nine", "tone") == "question"
    assert verification.verify(study).is_identical


@pytest.mark.slow
def test_that_ticked_boxes_come_before_the_text_and_the_text_where_none_were_offered(tmp_path: Path) -> None:
    file = tmp_path / "feedback.csv"
    file.write_text(A11, encoding="utf-8", newline="")
    with studies.create_study(tmp_path / "study.voc") as study:
        import_file(study, preview_file(file))
        analysis.analyse(study, Recipe())
        keys = comments.keys(study)
        found = [(str(one), one.origin) for one in tags.tags_of(study, keys, "driver").values()]
        assert found[:3] == [("effectiveness+;employee+", "ticked"), ("ease-", "ticked"), ("", "ticked")]
        assert found[3] == ("efficiency-", "text")
        assert comments.keys(study, Selection(drivers=("-efficiency",))) == [keys[3]]
        assert comments.keys(study, Selection(drivers=("ease", "+employee"))) == keys[:2]
        by_tag = {str(one.tag): one for one in tags.driver_counts(study)}
        assert (by_tag["ease-"].ticked, by_tag["efficiency-"].by_text, by_tag["ease-"].judged) == (1, 1, 4)


def test_that_answers_written_in_the_columns_of_the_standard_are_read_back_equal(tmp_path: Path) -> None:
    file, again = tmp_path / "feedback.csv", tmp_path / "a11.csv"
    file.write_text(A11, encoding="utf-8", newline="")
    with studies.create_study(tmp_path / "study.voc") as study:
        import_file(study, preview_file(file))
        looked_through_by_hand(study)
        write_a11(study, again)
        first = told_by(study)
    with again.open(encoding="utf-8", newline="") as stream:
        assert tuple(next(csv.reader(stream))) == a11.COLUMNS
    with studies.create_study(tmp_path / "copy.voc") as copy:
        assert preview_file(again).mapping.adapter == a11.ADAPTER
        import_file(copy, preview_file(again))
        assert told_by(copy) == first
    assert [drivers for _, drivers, _ in first] == ["effectiveness+;employee+", "ease-", "", ""]


def told_by(study: Study) -> list[tuple[str, str, float | None]]:
    """Return text, ticked drivers and trust of every comment."""
    keys = comments.keys(study)
    drivers, trust = tags.tags_of(study, keys, "driver"), trust_of(study, keys)
    return [(row.text, str(drivers[row.key]), trust.get(row.key)) for row in comments.rows(study, keys)]


@pytest.mark.parametrize(
    ("models", "family", "judged"),
    [
        ({"tags en": "m", "tags tr": "m"}, "tone", 3),
        ({"tags en": "m", "tags tr": "m"}, "driver", 0),
        ({"tags en": "m"}, "tone", 0),
        ({}, "tone", 0),
    ],
)
def test_that_only_what_a_run_read_in_a_language_that_is_fit_counts_as_judged(
    tmp_path: Path, models: dict[str, str], family: tags.Family, judged: int
) -> None:
    with Study.create(tmp_path / "turkish.voc") as made:
        bring_in(made, texts=("Otobüs gelmedi.", "Çok teşekkürler.", "Park ne zaman açılıyor?"))
        snapshot = take_snapshot(made)
        arrival = RunArrival(made, RunHeader(Recipe(), snapshot.data_hash, {}, models, {}, 3, "now", 1.0))
        arrival.add_clusters([ClusterRow(0, "All", "tr", [("word", 1.0)], [snapshot.numbers[0]])])
        arrival.add_texts([TextResult(number, "tr", 0, 0.5, 0, 0) for number in snapshot.numbers])
        arrival.publish("Analyse")
        assert len(tags.tagged(made, family)) == judged
