"""A calibrated model of tones comes from the real worker, is adopted or not, and leaves no trace when taken back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.studies import bring_in
from workbench.domain.problems import Problem
from workbench.domain.recipe import Recipe
from workbench.domain.selection import Selection
from workbench.domain.tag_comparison import TagComparison, TagFigure
from workbench.domain.tags import Family
from workbench.services import (
    assigning,
    calibration,
    coded_codes,
    coding,
    comments,
    drawing,
    history,
    tags,
)
from workbench.store import calibrations, codings, tag_lessons
from workbench.store.runs import ClusterRow, RunArrival, RunHeader, TagResult, TextResult
from workbench.store.snapshot import take_snapshot
from workbench.store.stored_results import stored_run
from workbench.store.study import Study

COMMENTS = 160
SAID = ("worry", "anger", "")
WORDS = ("düster und bang", "elende Halunken", "am Dienstag um zwölf")
TEXTS = [f"{WORDS[number % 3]} Zeile {number} wieder" for number in range(COMMENTS)]
WORRY = TagFigure("worry", 40, 0.7, 0.6, 0.8, 0.6, 0.5, 0.7)
BETTER = TagComparison("en", 120, 0, 120, True, 0.7, 0.6, 0.8, 0.6, 0.5, 0.7, 0.01, 0.2, (WORRY,))
WORSE = replace(BETTER, f1=0.5, low=-0.3, high=0.0)
GERMAN = replace(BETTER, language="de", is_read=False, starter_f1=0.0)


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    """A study of 80 comments the starter took for worried, and 80 in a language that is not read."""
    with Study.create(tmp_path / "coded.voc") as made:
        bring_in(made, texts=TEXTS)
        snapshot = take_snapshot(made)
        header = RunHeader(Recipe(), snapshot.data_hash, {}, {"tags en": "m"}, {}, COMMENTS, "now", 1.0)
        arrival = RunArrival(made, header)
        arrival.add_clusters([ClusterRow(0, "All", "en", [("word", 1.0)], [snapshot.numbers[0]])])
        spoken = {number: "en" if number % 2 else "de" for number in snapshot.numbers}
        arrival.add_texts([TextResult(n, language, 0, 0.5, 0, 0) for n, language in spoken.items()])
        arrival.add_tags([TagResult(n, "open", "tone", "worry", 0, 0.8) for n in spoken if n % 2])
        arrival.add_tags([TagResult(n, "open", "driver", "ease", -1, 0.8) for n in spoken if n % 2])
        arrival.publish("Analyse")
        yield made


def right(study: Study) -> dict[str, str]:
    return {one.comment: SAID[place % 3] for place, one in enumerate(codings.candidates(study))}


def coded(
    study: Study, size: int = COMMENTS, *, kind: drawing.DrawKind = "random", blind: bool = True
) -> None:
    draw = drawing.draw_sample(study, kind, size, subject="tone", blind=blind).ids[0]
    true = right(study)
    coding.code(study, draw, [(one.comment, true[one.comment]) for one in codings.drawn(study, draw)], "Anna")


def shown(study: Study, family: Family = "tone") -> list[str]:
    """Return the tags of every comment that is judged; "-" for the others."""
    found = tags.tags_of(study, comments.keys(study), family)
    return [str(one) if one.is_judged else "-" for _, one in sorted(found.items())]


def offered(study: Study, comparison: TagComparison = BETTER) -> str:
    """Offer a model that was made by hand: every text of its language is a question."""
    arrival = calibrations.CalibrationArrival(study, [comparison], "tone")
    odd = comparison.language == "en"
    numbers = [number for number in take_snapshot(study).numbers if bool(number % 2) == odd]
    arrival.add_tags([TagResult(number, "open", "tone", "question", 0, 0.9) for number in numbers])
    arrival.offer()
    return arrival.uid


def test_that_the_worker_fits_a_model_to_codings_and_says_how_right_it_is(study: Study) -> None:
    study.database.execute("UPDATE text_reading SET language = 'de'")
    coded(study, 120)
    before = shown(study)
    found = calibration.calibrate(study, subject="tone")
    assert (found.adopted, found.subject) == (False, "tone")
    (comparison,) = found.tags
    assert (comparison.language, comparison.coded, comparison.tested) == ("de", 120, 120)
    assert comparison.f1 > 0.8
    assert shown(study) == before
    calibration.adopt(study, subject="tone")
    assert shown(study) == [SAID[place % 3] for place in range(COMMENTS)]
    assert not (study.path.with_name(study.path.name + "-work")).exists()


def test_that_only_random_blind_codings_judge_and_corrections_only_teach(study: Study) -> None:
    coded(study, 30)
    coded(study, 20, kind="active")
    coded(study, 10, blind=False)
    keys = comments.keys(study)
    tags.say_tags(study, keys, "tone", "gratitude")
    tags.say_tags(study, keys, "driver", "ease-")
    known = tag_lessons.lessons(study, "tone")
    assert (len(known), sum(one.blind for one in known), sum(one.at_random for one in known)) == (160, 50, 30)
    assert all(one.blind for one in known if one.at_random)
    assert {one.said for one in known if not one.blind} == {"gratitude"}
    assert {one.said for one in known if one.blind} == {*SAID}
    assert tag_lessons.coded_by_language(study, "tone").total() == 50
    assert not any(one.blind for one in tag_lessons.lessons(study, "driver"))


def test_that_of_several_coders_each_tag_counts_that_half_of_them_gave(study: Study) -> None:
    draw = drawing.draw_sample(study, "random", 1, subject="tone").ids[0]
    (drawn,) = codings.drawn(study, draw)
    for coder, said in (
        ("Anna", "anger"),
        ("Bert", "worry;question"),
        ("Cem", "worry"),
        ("Bert", "worry;anger"),
    ):
        coding.code(study, draw, [(drawn.comment, said)], coder)
    (found,) = tag_lessons.coded_tags(study, "tone")
    assert found.said == "anger;worry"


def test_that_few_codings_calibrate_nothing(study: Study) -> None:
    coded(study, 99)
    tags.say_tags(study, comments.keys(study), "tone", "worry")
    with pytest.raises(Problem) as caught:
        calibration.begin(study, "tone")
    assert caught.value.code == "codings.too_few"
    coded(study, 20)
    with pytest.raises(Problem) as caught:
        calibration.begin(study, "tone")
    assert caught.value.code == "codings.too_few_of_a_language"


def test_that_codings_none_of_which_can_judge_or_teach_calibrate_nothing(study: Study) -> None:
    study.database.execute("UPDATE text_reading SET language = 'de'")
    coded(study, 110, kind="active")
    with pytest.raises(Problem) as caught:
        calibration.begin(study, "tone")
    assert caught.value.code == "codings.none_at_random"


@pytest.mark.parametrize("said", ["", "off-topic"])
def test_that_codings_without_a_tag_that_can_be_learned_calibrate_nothing(study: Study, said: str) -> None:
    study.database.execute("UPDATE text_reading SET language = 'de'")
    draw = drawing.draw_sample(study, "random", 110, subject="tone").ids[0]
    drawn = [one.comment for one in codings.drawn(study, draw)]
    coding.code(study, draw, [(comment, said) for comment in drawn])
    with pytest.raises(Problem) as caught:
        calibration.begin(study, "tone")
    assert caught.value.code == "codings.no_tag"
    coding.code(study, draw, [(drawn[0], "worry")])
    calibration.begin(study, "tone").folder.remove()


def test_that_adopting_changes_the_tags_of_its_language_alone_and_one_undo_brings_them_back(
    study: Study,
) -> None:
    offered(study)
    before, drivers = shown(study), shown(study, "driver")
    assert set(before) == {"worry", "-"}
    changed = calibration.adopt(study, subject="tone")
    assert {"comments", "tags", "themes"} <= changed.nouns
    assert set(shown(study)) == {"question", "-"}
    assert shown(study, "driver") == drivers
    assert len(comments.keys(study, Selection(tones=("question",)))) == 80
    assert not comments.keys(study, Selection(tones=("worry",)))
    assert calibration.list_calibrations(study) == []
    assert [one.adopted for one in calibration.list_calibrations(study, "tone")] == [True]
    history.undo(study)
    assert shown(study) == before
    history.redo(study)
    assert set(shown(study)) == {"question", "-"}
    calibration.set_aside(study, "tone")
    assert shown(study) == before
    assert study.log.verify() is None


def test_that_a_language_nobody_read_counts_as_judged_while_its_model_is_in_use(study: Study) -> None:
    offered(study, GERMAN)
    calibration.adopt(study, subject="tone")
    assert sorted(set(shown(study))) == ["question", "worry"]
    assert {one.judged for one in tags.tone_counts(study)} == {COMMENTS}
    calibration.set_aside(study, "tone")
    assert {one.judged for one in tags.tone_counts(study)} == {80}


def test_that_a_persons_word_stands_before_a_calibrated_models(study: Study) -> None:
    key = comments.keys(study)[0]
    tags.say_tags(study, [key], "tone", "gratitude")
    offered(study)
    calibration.adopt(study, subject="tone")
    assert str(tags.tags_of(study, [key], "tone")[key]) == "gratitude"
    assert comments.keys(study, Selection(tones=("gratitude",))) == [key]


def test_that_shares_and_agreement_rest_on_the_starter_which_never_saw_the_codings(study: Study) -> None:
    coded(study, 120)
    for comparison in (BETTER, GERMAN):
        before = coded_codes.figures(study, "tone")
        assert before.shares["worry"].machine == pytest.approx(0.5)
        offered(study, comparison)
        calibration.adopt(study, subject="tone")
        assert coded_codes.figures(study, "tone") == before
    assert before.teaching == (("en", 60), ("de", 60)) or sum(n for _, n in before.teaching) == 120


def test_that_what_a_run_read_by_itself_can_still_be_verified(study: Study) -> None:
    first = stored_run(study)
    assert first is not None
    offered(study)
    calibration.adopt(study, subject="tone")
    assert stored_run(study) == first
    assert set(shown(study)) == {"question", "-"}


def test_that_a_worse_model_is_never_adopted(study: Study) -> None:
    for comparison in (WORSE, replace(GERMAN, f1=0.49)):
        offered(study, comparison)
        with pytest.raises(Problem) as caught:
            calibration.adopt(study, subject="tone")
        assert caught.value.code == "calibration.worse"
    assert set(shown(study)) == {"worry", "-"}


def test_that_models_of_tones_and_of_sentiment_do_not_take_each_others_place(study: Study) -> None:
    uid = offered(study)
    with pytest.raises(Problem) as caught:
        calibration.adopt(study)
    assert caught.value.code == "calibration.missing"
    calibration.adopt(study, uid)
    with pytest.raises(Problem):
        calibration.set_aside(study)
    second = offered(study)
    calibration.adopt(study, subject="tone")
    assert {one.id: one.adopted for one in calibration.list_calibrations(study, "tone")} == {
        uid: False,
        second: True,
    }


def test_that_new_comments_are_not_put_to_themes_by_a_model_that_never_saw_them(study: Study) -> None:
    offered(study)
    calibration.adopt(study, subject="tone")
    with pytest.raises(Problem) as caught:
        assigning.begin(study)
    assert caught.value.code == "assign.calibrated"


def test_that_a_model_that_never_arrived_is_gone_at_the_next_opening(study: Study) -> None:
    arrival = calibrations.CalibrationArrival(study, [BETTER], "tone")
    arrival.add_tags([TagResult(take_snapshot(study).numbers[0], "open", "tone", "anger", 0, 0.8)])
    study.close()
    with Study.open(study.path) as opened:
        assert opened.database.one("SELECT count(*) FROM calibration") == (0,)
        assert opened.database.one("SELECT count(*) FROM calibrated_tag") == (0,)


def test_that_findings_say_whose_tags_they_are(study: Study) -> None:
    from workbench.services.export import findings_text

    assert "model calibrated by" not in findings_text(study)
    offered(study, replace(GERMAN, corrected=7))
    calibration.adopt(study, subject="tone")
    told = findings_text(study)
    assert "Tones of comments in German are read by a model calibrated by 120 coded comments" in told
    assert "7 comments put right by hand" in told
    assert "worry 0.70 of 40" in told
