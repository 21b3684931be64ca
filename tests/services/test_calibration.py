"""A calibrated model comes from the real worker, is adopted or not, and leaves no trace when taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.studies import bring_in
from workbench.domain.coding import Comparison
from workbench.domain.problems import Problem
from workbench.domain.recipe import Recipe
from workbench.domain.sentiment import LABELS, Label
from workbench.services import calibration, coded_figures, coding, comments, drawing, history
from workbench.store import believed, calibrations, codings
from workbench.store.runs import ClusterRow, RunArrival, RunHeader, SentimentResult, TextResult
from workbench.store.snapshot import take_snapshot
from workbench.store.study import Study

COMMENTS = 200
WORDS = ("ห่วย ช้า", "วันนี้ ปกติ", "เยี่ยม ไว")
TEXTS = [f"{WORDS[number % 3]} สาย {number}" for number in range(COMMENTS)]
BETTER = Comparison("th", 120, 120, 0.6, 0.4, 0.6, 0.5, 0.1, 0.3)
WORSE = Comparison("th", 120, 120, 0.3, 0.4, 0.4, 0.5, -0.2, 0.0)
LEVEL = Comparison("th", 120, 120, 0.4, 0.4, 0.6, 0.5, -0.1, 0.1)
WORSE_ELSEWHERE = Comparison("en", 120, 120, 0.39, 0.4, 0.4, 0.5, -0.2, 0.1)


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    """Two hundred comments the machine took for neutral, 120 of them coded."""
    with Study.create(tmp_path / "coded.voc") as made:
        bring_in(made, texts=TEXTS)
        snapshot = take_snapshot(made)
        arrival = RunArrival(made, RunHeader(Recipe(), snapshot.data_hash, {}, {}, {}, COMMENTS, "now", 1.0))
        arrival.add_clusters([ClusterRow(0, "All", "th", [("word", 1.0)], [snapshot.numbers[0]])])
        arrival.add_texts([TextResult(number, "th", 0, 0.5, 0, 0) for number in snapshot.numbers])
        arrival.add_sentiment([SentimentResult(number, "open", 0, 0.0, 0.5) for number in snapshot.numbers])
        arrival.publish("Analyse")
        yield made


def coded(study: Study, size: int = 120) -> None:
    right: dict[str, Label] = {
        one.comment: LABELS[place % 3] for place, one in enumerate(codings.candidates(study))
    }
    draw = drawing.draw_sample(study, "random", size).ids[0]
    coding.code(study, draw, [(one.comment, right[one.comment]) for one in codings.drawn(study, draw)])


def shown(study: Study) -> list[Label | None]:
    return [row.sentiment for row in comments.rows(study, comments.keys(study))]


def offered(study: Study, *comparisons: Comparison) -> str:
    """Offer a model that was made by hand: every text is negative."""
    arrival = calibrations.CalibrationArrival(study, list(comparisons))
    numbers = take_snapshot(study).numbers
    arrival.add([SentimentResult(number, "open", -1, -0.7, 0.8) for number in numbers])
    arrival.offer()
    return arrival.uid


@pytest.mark.slow
def test_that_the_worker_fits_a_model_to_codings_and_says_how_much_better_it_is(study: Study) -> None:
    coded(study)
    found = calibration.calibrate(study)
    assert not found.adopted
    (comparison,) = found.comparisons
    assert (comparison.language, comparison.coded, comparison.tested) == ("th", 120, 120)
    assert comparison.kappa > comparison.starter_kappa
    assert set(shown(study)) == {"neutral"}
    calibration.adopt(study)
    assert set(shown(study)) == {"negative", "neutral", "positive"}
    assert not (study.path.with_name(study.path.name + "-work")).exists()


def test_that_few_codings_calibrate_nothing(study: Study) -> None:
    coded(study, 99)
    with pytest.raises(Problem) as caught:
        calibration.begin(study)
    assert caught.value.code == "codings.too_few"


def test_that_codings_none_of_which_can_judge_or_teach_calibrate_nothing(study: Study) -> None:
    draw = drawing.draw_sample(study, "active", 120).ids[0]
    drawn = [one.comment for one in codings.drawn(study, draw)]
    coding.code(study, draw, [(comment, "negative") for comment in drawn])
    with pytest.raises(Problem) as caught:
        calibration.begin(study)
    assert caught.value.code == "codings.none_at_random"
    draw = drawing.draw_sample(study, "random", 20).ids[0]
    drawn = [one.comment for one in codings.drawn(study, draw)]
    coding.code(study, draw, [(comment, "negative") for comment in drawn])
    with pytest.raises(Problem) as caught:
        calibration.begin(study)
    assert caught.value.code == "codings.all_alike"
    coding.code(study, draw, [(comment, "positive") for comment in drawn])
    calibration.begin(study).folder.remove()


def test_that_a_study_without_an_analysis_cannot_be_calibrated(tmp_path: Path) -> None:
    with Study.create(tmp_path / "new.voc") as study, pytest.raises(Problem) as caught:
        calibration.begin(study)
    assert caught.value.code == "study.no_analysis"


def test_that_adopting_changes_every_label_and_one_undo_brings_them_back(study: Study) -> None:
    uid = offered(study, BETTER)
    before = shown(study)
    changed = calibration.adopt(study, uid)
    assert {"comments", "sentiment", "themes"} <= changed.nouns
    assert set(shown(study)) == {"negative"}
    key = comments.keys(study)[0]
    assert uid in comments.detail(study, key).sentiment_model
    assert [one.adopted for one in calibration.list_calibrations(study)] == [True]
    history.undo(study)
    assert shown(study) == before
    history.redo(study)
    assert set(shown(study)) == {"negative"}
    calibration.set_aside(study)
    assert shown(study) == before
    assert study.log.verify() is None


def test_that_findings_say_whose_labels_they_are(study: Study) -> None:
    from workbench.services.export import findings_text

    assert "calibrated by" not in findings_text(study)
    offered(study, BETTER)
    calibration.adopt(study)
    assert "model calibrated by 120 coded comments" in findings_text(study)


@pytest.mark.parametrize("told", [(WORSE,), (LEVEL,), (BETTER, WORSE_ELSEWHERE), ()])
@pytest.mark.parametrize("is_named", [True, False])
def test_that_a_worse_model_is_never_adopted(
    study: Study, told: tuple[Comparison, ...], is_named: bool
) -> None:
    uid = offered(study, *told)
    with pytest.raises(Problem) as caught:
        calibration.adopt(study, uid if is_named else "")
    assert caught.value.code == "calibration.worse"
    assert not any(one.adopted for one in calibration.list_calibrations(study))
    assert set(shown(study)) == {"neutral"}


def test_that_a_second_model_takes_the_place_of_the_first(study: Study) -> None:
    first = offered(study, BETTER)
    calibration.adopt(study)
    second = offered(study, BETTER)
    calibration.adopt(study)
    assert {one.id: one.adopted for one in calibration.list_calibrations(study)} == {
        first: False,
        second: True,
    }
    calibration.set_aside(study)
    assert set(shown(study)) == {"neutral"}
    with pytest.raises(Problem):
        calibration.set_aside(study)


def test_that_shares_rest_on_the_starter_which_never_saw_the_codings(study: Study) -> None:
    coded(study)
    before = coded_figures.every_share(study)[0]
    offered(study, BETTER)
    calibration.adopt(study)
    assert coded_figures.every_share(study)[0] == before
    assert {one.label for one in believed.believed(study)} == {0}


def test_that_nothing_can_be_adopted_where_nothing_is_offered(study: Study) -> None:
    with pytest.raises(Problem) as caught:
        calibration.adopt(study)
    assert caught.value.code == "calibration.missing"


def test_that_a_model_that_never_arrived_is_gone_at_the_next_opening(study: Study) -> None:
    arrival = calibrations.CalibrationArrival(study, [BETTER])
    arrival.add([SentimentResult(take_snapshot(study).numbers[0], "open", -1, -0.7, 0.8)])
    study.close()
    with Study.open(study.path) as opened:
        assert opened.database.one("SELECT count(*) FROM calibration") == (0,)
        assert opened.database.one("SELECT count(*) FROM calibrated_sentiment") == (0,)


def test_that_enough_of_all_languages_together_calibrates_no_single_one(study: Study) -> None:
    study.database.execute("UPDATE text_reading SET language = 'en' WHERE text_id % 2")
    coded(study, 120)
    with pytest.raises(Problem) as caught:
        calibration.begin(study)
    assert caught.value.code == "codings.too_few_of_a_language"
    assert int(caught.value.params["coded"]) < 100
