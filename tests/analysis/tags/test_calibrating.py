"""What codings teach a model of tags, who may judge it, and what it leaves as it was."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from workbench.analysis.tags import sight
from workbench.analysis.tags.calibrating import Calibrated, Learned, Lessons, calibrate, learn
from workbench.analysis.tags.comparing import compared
from workbench.analysis.tags.scoring import Topic, beyond, topic_of
from workbench.domain.tag_comparison import FIT
from workbench.domain.tags import LANGUAGES, NAMES, OFF_TOPIC, Family, Tag, tag_of

WORRY, ANGER, NOTHING = "gloomy dusk", "wretched scoundrels", "tuesday at noon"
TONES = (WORRY, ANGER, NOTHING)
SAID: tuple[set[Tag], ...] = ({Tag("worry")}, {Tag("anger")}, set())
STRANGE = "zebra quartz fjord"


def texts_of(size: int = 240) -> list[str]:
    """Return comments whose words, which no sentence of ours has, tell their tone."""
    return [f"{TONES[number % 3]} line {number} again" for number in range(size)]


def learned(language: str = "de", family: Family = "tone", size: int = 240) -> Learned:
    texts = texts_of(size)
    dense, glad = np.zeros((size, 384), np.float32), np.zeros(size, np.float32)
    return learn(language, family, texts, dense, glad, Topic())


def lessons(size: int = 150, random: int = 150, put_right: int = 0) -> Lessons:
    rows = np.random.default_rng(3).permutation(240)[: size + put_right].astype(np.int64)
    place = np.arange(rows.size)
    return Lessons(rows, [SAID[int(row) % 3] for row in rows], place < size, place < random)


def given(found: Calibrated, tag: str) -> set[int]:
    return {int(row) for row, place in zip(found.row, found.tag, strict=True) if NAMES["tone"][place] == tag}


def test_that_a_language_nobody_wrote_sentences_for_can_be_taught() -> None:
    found = calibrate(learned(), lessons())
    assert given(found, "worry") == set(range(0, 240, 3))
    assert given(found, "anger") == set(range(1, 240, 3))
    comparison = found.comparison
    assert (comparison.coded, comparison.corrected, comparison.tested) == (150, 0, 150)
    assert not comparison.is_read
    assert comparison.starter_f1 == 0
    assert comparison.f1 > 0.9
    assert comparison.is_better
    assert {one.tag: one.given for one in comparison.by_tag} == {
        name: sum(Tag(name) in said for said in lessons().tags) for name in ("anger", "worry")
    }
    assert all(one.low <= one.f1 <= one.high for one in comparison.by_tag)


def test_that_only_what_was_drawn_at_random_and_coded_blind_judges() -> None:
    by_chance = calibrate(learned(), lessons(150, 120))
    assert (by_chance.comparison.coded, by_chance.comparison.tested) == (150, 120)
    more = calibrate(learned(), lessons(150, 120, put_right=60))
    assert (more.comparison.coded, more.comparison.corrected, more.comparison.tested) == (150, 60, 120)


def test_that_what_was_put_right_teaches() -> None:
    taught = lessons(100, 100, put_right=60)
    hidden = replace(
        taught,
        tags=[
            said if blind else {Tag("gratitude")}
            for said, blind in zip(taught.tags, taught.blind, strict=True)
        ],
    )
    assert not given(calibrate(learned(), taught), "gratitude")
    found = calibrate(learned(), hidden)
    assert given(found, "gratitude")
    assert "gratitude" not in {one.tag for one in found.comparison.by_tag}


def test_that_wrong_corrections_are_seen_by_those_who_judge() -> None:
    taught = lessons(100, 100, put_right=120)
    wrong = replace(
        taught,
        tags=[
            said if blind else SAID[(int(row) + 1) % 3]
            for row, said, blind in zip(taught.rows, taught.tags, taught.blind, strict=True)
        ],
    )
    right, misled = calibrate(learned(), taught).comparison, calibrate(learned(), wrong).comparison
    assert misled.f1 < right.f1 - 0.2


def test_that_a_model_that_reads_badly_is_not_fit_where_nobody_read_before() -> None:
    taught = lessons()
    chance = np.random.default_rng(1)
    senseless = [SAID[int(chance.integers(0, 3))] if chance.random() < 0.75 else said for said in taught.tags]
    found = calibrate(learned(), replace(taught, tags=senseless)).comparison
    assert 0 == found.starter_f1 < found.f1 < FIT
    assert not found.is_better


@pytest.mark.parametrize(
    "taught",
    [
        lessons(99, 99, 60),
        lessons(150, 0),
        replace(lessons(), tags=[set[Tag]()] * 150),
        replace(lessons(), tags=[{Tag(OFF_TOPIC)}] * 75 + [set[Tag]()] * 75),
    ],
)
def test_that_too_little_teaches_nothing(taught: Lessons) -> None:
    with pytest.raises(ValueError, match="too few"):
        calibrate(learned(), taught)


@pytest.mark.parametrize(
    "said", [[{Tag("worry")}] * 150, [{Tag("worry")}] + [set[Tag]()] * 149], ids=["all the same", "but one"]
)
def test_that_what_a_fold_cannot_learn_is_not_read(said: list[set[Tag]]) -> None:
    found = calibrate(learned(), replace(lessons(), tags=said)).comparison
    assert found.tested == 150
    assert not found.is_better


def test_that_a_tag_nobody_coded_stays_as_our_sentences_taught_it() -> None:
    thanks = [f"Çok teşekkür ederim, ellerinize sağlık {number}" for number in range(8)]
    texts = [*texts_of(), *thanks]
    dense, glad = np.zeros((len(texts), 384), np.float32), np.zeros(len(texts), np.float32)
    found = calibrate(learn("tr", "tone", texts, dense, glad, Topic()), lessons())
    assert found.comparison.is_read
    assert given(found, "gratitude") >= set(range(240, 248))
    assert given(found, "worry") >= set(range(0, 240, 3))


def test_that_a_drivers_sign_is_learned_and_left_open_where_nobody_praised() -> None:
    size = 240
    glad = np.where(np.arange(size) % 2, 0.8, -0.8).astype(np.float32)
    studied = learn("de", "driver", texts_of(size), np.zeros((size, 384), np.float32), glad, Topic())
    rows = np.arange(150, dtype=np.int64)
    everything = np.ones(150, dtype=bool)
    both = [{Tag("ease", 1 if row % 2 else -1)} if row % 3 == 0 else set[Tag]() for row in rows]
    found = calibrate(studied, Lessons(rows, both, everything, everything))
    assert {(int(row) % 2 * 2 - 1) == sign for row, sign in zip(found.row, found.sign, strict=True)} == {True}
    blamed = [{Tag("ease", -1)} if row % 3 == 0 else set[Tag]() for row in rows]
    open_ = calibrate(studied, Lessons(rows, blamed, everything, everything))
    assert set(open_.sign.tolist()) == {0}


def test_that_codings_move_the_limit_beyond_which_a_comment_is_off_topic() -> None:
    texts = [*texts_of(220), *(f"{STRANGE} {number}" for number in range(20))]
    topic = topic_of(texts, ["tr"] * 240, None)
    dense, glad = np.zeros((240, 384), np.float32), np.zeros(240, np.float32)
    studied = learn("tr", "tone", texts, dense, glad, topic)
    far = beyond(topic, "tr", texts, dense)
    assert far is not None
    assert far[220:].min() > far[:220].max()
    too_far = replace(studied, beyond=far - 9, starter=np.zeros_like(studied.starter))
    rows = np.arange(80, 240, dtype=np.int64)
    said = [{Tag(OFF_TOPIC)} if row >= 220 else SAID[int(row) % 3] for row in rows]
    everything = np.ones(rows.size, dtype=bool)
    found = calibrate(too_far, Lessons(rows, said, everything, everything))
    assert given(found, OFF_TOPIC) == set(range(220, 240))
    few = [said[place] if row < 220 or row > 236 else set[Tag]() for place, row in enumerate(rows)]
    assert not given(calibrate(too_far, Lessons(rows, few, everything, everything)), OFF_TOPIC)


def test_that_a_text_without_words_gets_no_tag() -> None:
    texts = [*texts_of(), "12:30 ???"]
    dense, glad = np.zeros((241, 384), np.float32), np.zeros(241, np.float32)
    found = calibrate(learn("de", "tone", texts, dense, glad, Topic()), lessons())
    assert 240 not in found.row.tolist()


def test_that_the_same_codings_give_the_same_model() -> None:
    first, second = (calibrate(learned(), lessons()) for _ in range(2))
    np.testing.assert_array_equal(first.row, second.row)
    np.testing.assert_array_equal(first.score, second.score)
    assert first.comparison == second.comparison


def test_that_figures_are_those_of_counting() -> None:
    truth = np.array([[1, 0], [1, 0], [0, 1], [0, 0]], dtype=bool)
    ours = np.array([[1, 0], [0, 0], [0, 1], [0, 1]], dtype=bool)
    found = compared("en", (4, 0), ("a", "b"), truth, ours, truth, is_read=True)
    assert [one.f1 for one in found.by_tag] == pytest.approx([2 / 3, 2 / 3])
    assert found.f1 == pytest.approx(2 / 3)
    assert found.starter_f1 == 1
    assert found.low <= found.f1 - 1 <= found.high <= 0
    assert not found.is_better


@pytest.mark.parametrize("language", ["en", "es", "tr", "th"])
@pytest.mark.parametrize("family", ["tone", "driver"])
def test_that_our_sentences_are_checked_before_they_teach(language: str, family: Family) -> None:
    files = sight.models_listed(sight.tags_folder())[language]
    assert f"{language}/{family}s.csv" in files.lessons
    assert files.content(f"{language}/{family}s.csv")
    assert all(tag_of(family, str(one)) for one in NAMES[family])
    assert language in LANGUAGES["tone"] or language == "es"
