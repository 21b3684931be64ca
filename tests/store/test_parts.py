from __future__ import annotations

import pytest

from tests.studies import bring_in
from workbench.domain.recipe import Recipe
from workbench.services import comments, parts
from workbench.store.runs import ClusterRow, PartResult, RunArrival, RunHeader, TextResult
from workbench.store.snapshot import take_snapshot
from workbench.store.study import Study

TEXTS = ("Kind staff.  Long wait.", "Long wait here. Long wait there.", "The bus is late")


@pytest.fixture
def judged(study: Study) -> Study:
    """A study whose first comment praises and blames, whose second blames twice; all in one theme."""
    bring_in(study, texts=TEXTS)
    snapshot = take_snapshot(study)
    arrival = RunArrival(study, RunHeader(Recipe(), snapshot.data_hash, {}, {}, {}, 3, "now", 1.0))
    arrival.add_clusters([ClusterRow(0, "Waiting", "en", [("wait", 1.0)], [snapshot.numbers[0]])])
    arrival.add_texts([TextResult(number, "en", 0, 0.5, 0, 0) for number in snapshot.numbers])
    first, second, _ = snapshot.numbers
    arrival.add_parts(
        [
            PartResult(first, "open", 0, 11, 1, 0.6, 0.7),
            PartResult(first, "open", 12, 22, -1, -0.5, 0.6),
            PartResult(second, "open", 0, 15, -1, -0.5, 0.6),
            PartResult(second, "open", 16, 32, -1, -0.5, 0.6),
        ]
    )
    arrival.publish("Analyse")
    return study


def test_that_the_reader_gets_sentences_where_they_stand_in_the_text_as_received(judged: Study) -> None:
    key = comments.keys(judged)[0]
    detail = comments.detail(judged, key)
    text = detail.comment.text
    assert [(text[part.start : part.stop], part.sentiment) for part in detail.parts] == [
        ("Kind staff.", "positive"),
        ("Long wait.", "negative"),
    ]
    assert detail.both_poles
    assert parts.parts_of(judged, key) == detail.parts


def test_that_both_poles_is_said_of_the_comment_that_has_them(judged: Study) -> None:
    first, second, third = comments.keys(judged)
    assert parts.with_both_poles(judged) == [first]
    assert not comments.detail(judged, second).both_poles
    assert comments.detail(judged, third).parts == ()


def test_that_a_theme_counts_sentences_and_comments_of_both_poles(judged: Study) -> None:
    (found,) = parts.by_theme(judged).values()
    assert (found.comments, found.both_poles) == (2, 1)
    assert (found.sentences.positive, found.sentences.neutral, found.sentences.negative) == (1, 0, 3)


def test_that_a_study_without_an_analysis_has_no_parts(study: Study) -> None:
    bring_in(study, texts=TEXTS)
    assert parts.by_theme(study) == {}
    assert parts.with_both_poles(study) == []
    assert comments.detail(study, comments.keys(study)[0]).parts == ()


def test_that_a_run_that_never_arrived_takes_its_parts_along(study: Study) -> None:
    bring_in(study, texts=TEXTS)
    snapshot = take_snapshot(study)
    arrival = RunArrival(study, RunHeader(Recipe(), snapshot.data_hash, {}, {}, {}, 3, "now", 1.0))
    arrival.add_parts([PartResult(snapshot.numbers[0], "open", 0, 11, 1, 0.6, 0.7)])
    arrival.withdraw()
    assert study.database.one("SELECT count(*) FROM part_sentiment") == (0,)
