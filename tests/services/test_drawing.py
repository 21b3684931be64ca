"""Samples of themes, tones and drivers: what is coded of which comments, and among which themes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.studies import analyse_by_hand, bring_in
from workbench.domain.coding import Comparison, Subject
from workbench.domain.problems import Problem
from workbench.domain.tags import DRIVERS, TONES
from workbench.services import coding, drawing, history
from workbench.services import themes as register
from workbench.store import calibrations, codings
from workbench.store.runs import SentimentResult
from workbench.store.snapshot import take_snapshot
from workbench.store.study import Study

BETTER = Comparison("en", 120, 120, 0.6, 0.4, 0.6, 0.5, 0.1, 0.3)
FURTHER: tuple[Subject, ...] = ("theme", "tone", "driver")


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    with Study.create(tmp_path / "coded.voc") as made:
        bring_in(made)
        analyse_by_hand(made)
        yield made


def a_draw(study: Study, subject: Subject, size: int = 3, *, blind: bool = True) -> str:
    return drawing.draw_sample(study, "random", size, subject=subject, blind=blind).ids[0]


def test_that_a_draw_says_what_is_coded_and_among_what(study: Study) -> None:
    draws = {subject: drawing.find_draw(study, a_draw(study, subject)) for subject in FURTHER}
    themes = tuple(theme.id for theme in register.list_themes(study))
    assert {subject: draw.subject for subject, draw in draws.items()} == {one: one for one in FURTHER}
    assert draws["theme"].offered == themes
    assert draws["theme"].run
    assert draws["tone"].offered == ()
    assert [one.code for one in drawing.choices(study, draws["theme"].id)] == list(themes)
    assert [one.code for one in drawing.choices(study, draws["tone"].id)] == list(TONES)
    assert [one.code for one in drawing.choices(study, draws["driver"].id)] == list(DRIVERS)


def test_that_each_subject_is_drawn_by_itself(study: Study) -> None:
    everybody = drawing.left_to_draw(study)["random"]
    a_draw(study, "theme", everybody)
    assert drawing.left_to_draw(study, "theme") == {"random": 0, "stratified": everybody, "active": 0}
    assert drawing.left_to_draw(study, "tone")["random"] == everybody
    with pytest.raises(Problem) as caught:
        a_draw(study, "theme", 1)
    assert caught.value.code == "draw.too_large"


def test_that_the_comments_of_a_draw_can_be_coded_for_something_else(study: Study) -> None:
    first = drawing.draw_sample(study, "stratified", 5, layer="theme").ids[0]
    again = drawing.draw_again(study, first, "tone").ids[0]
    assert codings.drawn(study, again) == codings.drawn(study, first)
    draw = drawing.find_draw(study, again)
    assert (draw.subject, draw.kind, draw.layer, draw.blind) == ("tone", "stratified", "theme", True)
    with pytest.raises(Problem) as caught:
        drawing.draw_again(study, first, "sentiment")
    assert caught.value.code == "draw.of_this_already"


def test_that_without_themes_there_are_none_to_code(tmp_path: Path) -> None:
    with Study.create(tmp_path / "bare.voc") as bare:
        bring_in(bare)
        with pytest.raises(Problem) as caught:
            a_draw(bare, "theme", 1)
    assert caught.value.code == "draw.no_themes"


def test_that_unsure_themes_are_those_that_fit_least(study: Study) -> None:
    sure = {one.comment: one.confidence for one in codings.candidates(study, subject="theme")}
    draw = drawing.draw_sample(study, "active", 2, subject="theme").ids[0]
    chosen = [sure[one.comment] for one in codings.drawn(study, draw)]
    assert sorted(chosen) == sorted(sure.values())[:2]


def test_that_themes_merged_since_go_by_the_one_they_went_into(study: Study) -> None:
    draw = a_draw(study, "theme")
    first, second, *_ = [one.code for one in drawing.choices(study, draw)]
    comment = codings.drawn(study, draw)[0].comment
    coding.code(study, draw, [(comment, second)], "anna")
    register.merge_themes(study, [second], first)
    offered = [one.code for one in drawing.choices(study, draw)]
    assert first in offered
    assert second not in offered
    coding.code(study, draw, [(comment, first)], "bert")
    assert coding.differences(study, "theme") == []


def test_that_codes_that_are_none_are_refused(study: Study) -> None:
    for subject, wrong in zip(FURTHER, ("t00000000000a", "rage", "ease*"), strict=True):
        draw = drawing.draw_sample(study, "random", 1, subject=subject).ids[0]
        comment = codings.drawn(study, draw)[0].comment
        with pytest.raises(Problem) as caught:
            coding.code(study, draw, [(comment, wrong)], "anna")
        assert caught.value.code in {"coding.unknown", "tags.unknown"}
        assert codings.codings(study, subject) == []


def test_that_tags_are_kept_in_order_with_who_when_and_blind(study: Study) -> None:
    draw, openly = a_draw(study, "driver"), a_draw(study, "tone", blind=False)
    comment, practised = codings.drawn(study, draw)[0].comment, codings.drawn(study, openly)[0].comment
    coding.code(study, draw, [(comment, "employee+, ease-")], "anna")
    coding.code(study, draw, [(comment, "")], "bert")
    coding.code(study, openly, [(practised, "worry")], "anna")
    found = codings.codings(study, "driver")
    assert [(one.coder, one.said, one.blind) for one in found] == [
        ("anna", "ease-;employee+", True),
        ("bert", "", True),
    ]
    assert all(one.at for one in found)
    assert [one.blind for one in codings.codings(study, "tone")] == [False]
    assert codings.codings(study) == []
    assert coding.turns(study, draw, "bert")[0].said == ""
    history.undo(study)
    assert codings.codings(study, "tone") == []
    assert study.log.verify() is None


def test_that_doubt_is_a_calibrated_models_once_one_is_offered_and_leads_to_some_of_many(
    study: Study,
) -> None:
    snapshot = take_snapshot(study)
    arrival = calibrations.CalibrationArrival(study, [BETTER])
    arrival.add(
        [
            SentimentResult(snapshot.numbers[position], polarity, 0, 0.0, 0.4 - place / 1_000)
            for place, (position, polarity) in enumerate(snapshot.readings)
        ]
    )
    assert min(one.confidence for one in codings.candidates(study)) >= 0.5, "an arriving model has no say"
    arrival.offer()
    ranked = sorted(codings.candidates(study), key=lambda one: one.confidence)
    assert ranked[-1].confidence <= 0.4
    doubtful = drawing.draw_sample(study, "active", 4).ids[0]
    chosen = {one.comment for one in codings.drawn(study, doubtful)}
    assert chosen < {one.comment for one in ranked[:20]}
    assert chosen != {one.comment for one in ranked[:4]}
