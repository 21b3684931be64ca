from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.studies import analyse_by_hand, bring_in
from workbench.domain.coding import DrawKind
from workbench.domain.problems import Problem
from workbench.domain.sentiment import Label
from workbench.services import coding, drawing, history
from workbench.store import codings
from workbench.store.study import Study

TEXTS = [f"Comment number {number} about the bus" for number in range(60)]


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    with Study.create(tmp_path / "coded.voc") as made:
        bring_in(made, texts=TEXTS)
        yield made


def a_draw(study: Study, size: int = 10, kind: DrawKind = "random") -> str:
    return drawing.draw_sample(study, kind, size).ids[0]


def test_that_a_random_draw_keeps_the_chance_each_comment_had(study: Study) -> None:
    draw = a_draw(study, 15)
    drawn = codings.drawn(study, draw)
    assert {one.inclusion for one in drawn} == {15 / 60}
    assert len({one.comment for one in drawn}) == 15


def test_that_the_same_seed_draws_the_same_comments(study: Study) -> None:
    first = codings.drawn(study, a_draw(study))
    history.undo(study)
    assert codings.list_draws(study) == []
    assert codings.drawn(study, a_draw(study)) == first


def test_that_no_comment_is_drawn_twice(study: Study) -> None:
    draws = [a_draw(study, 20) for _ in range(3)]
    comments = [one.comment for draw in draws for one in codings.drawn(study, draw)]
    assert len(comments) == len(set(comments)) == 60
    with pytest.raises(Problem) as caught:
        a_draw(study, 1)
    assert caught.value.code == "draw.too_large"


def test_that_every_layer_is_met_and_its_chance_kept(tmp_path: Path) -> None:
    with Study.create(tmp_path / "layers.voc") as study:
        bring_in(study)
        analyse_by_hand(study)
        draw = drawing.draw_sample(study, "stratified", 5, layer="theme").ids[0]
        drawn = codings.drawn(study, draw)
    assert len({one.stratum for one in drawn}) == 3
    assert all(one.inclusion == 1 for one in drawn)


def test_that_an_active_draw_has_no_chance_to_tell_of(study: Study) -> None:
    assert {one.inclusion for one in codings.drawn(study, a_draw(study, 5, "active"))} == {None}


def test_that_a_coder_sees_words_and_nothing_anybody_thinks(study: Study) -> None:
    draw = a_draw(study)
    shown = coding.to_code(study, draw, "anna")
    assert [one.comment for one in shown] == [one.comment for one in codings.drawn(study, draw)]
    assert set(vars(shown[0])) == {"key", "comment", "text", "question", "language"}
    coding.code(study, draw, [(shown[0].comment, "negative")], "bert")
    assert coding.to_code(study, draw, "anna") == shown
    assert coding.to_code(study, draw, "bert") == shown[1:]


def test_that_a_later_word_outranks_an_earlier_one_which_stays(study: Study) -> None:
    draw = a_draw(study)
    comment = codings.drawn(study, draw)[0].comment
    for label in ("negative", "neutral"):
        coding.code(study, draw, [(comment, label)], "anna")
    assert [one.said for one in codings.codings(study)] == ["neutral"]
    assert [one.said for one in codings.codings(study, newest=False)] == ["negative", "neutral"]


def test_that_a_coding_can_be_undone_and_done_again(study: Study) -> None:
    draw = a_draw(study)
    coding.code(study, draw, [(codings.drawn(study, draw)[0].comment, "positive")])
    done = codings.codings(study)
    history.undo(study)
    assert codings.codings(study) == []
    history.redo(study)
    assert codings.codings(study) == done
    assert done[0].blind
    assert done[0].coder == study.log.actor
    assert study.log.verify() is None


def test_that_what_was_not_drawn_cannot_be_coded(study: Study) -> None:
    draw, other = a_draw(study), a_draw(study)
    stranger = codings.drawn(study, other)[0].comment
    with pytest.raises(Problem) as caught:
        coding.code(study, draw, [(stranger, "positive")])
    assert caught.value.code == "draw.not_there"
    with pytest.raises(Problem) as caught:
        coding.to_code(study, "nowhere")
    assert caught.value.code == "draw.missing"


def test_that_coding_nothing_changes_nothing(study: Study) -> None:
    assert coding.code(study, a_draw(study), []).nouns == frozenset()


def test_that_a_coder_finds_her_place_and_her_own_words_again(study: Study) -> None:
    draw = a_draw(study)
    order = [one.comment for one in codings.drawn(study, draw)]
    coding.code(study, draw, [(order[0], "negative"), (order[2], "neutral")], "anna")
    coding.code(study, draw, [(order[0], "positive")], "anna")
    coding.code(study, draw, [(order[1], "neutral")], "bert")
    turns = coding.turns(study, draw, "anna")
    assert [turn.comment.comment for turn in turns] == order
    assert [turn.said for turn in turns[:4]] == ["positive", None, "neutral", None]
    assert {turn.channel for turn in turns} == {"web", "phone"}
    assert set(vars(turns[0])) == {"comment", "channel", "said"}


def test_that_only_an_open_draw_shows_what_machine_and_others_say(tmp_path: Path) -> None:
    with Study.create(tmp_path / "open.voc") as study:
        bring_in(study)
        analyse_by_hand(study)
        blind, openly = (
            drawing.draw_sample(study, "stratified", 5, blind=one).ids[0] for one in (True, False)
        )
        first = codings.drawn(study, openly)[0].comment
        for draw in (blind, openly):
            coding.code(study, draw, [(first, "neutral")], "bert")
        assert coding.in_sight(study, blind, "anna") == {}
        sight = coding.in_sight(study, openly, "anna")
        assert sight[first].others == (("bert", "neutral"),)
        assert Counter(one.machine for one in sight.values()) == {"negative": 2, "positive": 2, None: 1}
        assert coding.in_sight(study, openly, "bert")[first].others == ()


def test_that_what_is_left_to_draw_is_known_before(study: Study) -> None:
    assert drawing.left_to_draw(study) == {"random": 60, "stratified": 60, "active": 60}
    a_draw(study, 10)
    assert drawing.left_to_draw(study) == {"random": 50, "stratified": 60, "active": 50}


@pytest.fixture
def copies(study: Study, tmp_path: Path) -> tuple[Study, Path, str]:
    """A study with a draw coded by anna, and a copy of it in which bert codes the draw and one of his own."""
    draw = a_draw(study)
    ours = codings.drawn(study, draw)
    study.close()
    path = tmp_path / "copy.voc"
    shutil.copy(study.path, path)
    with Study.open(path, "bert") as copy:
        coding.code(copy, draw, [(one.comment, "negative") for one in ours])
        own = a_draw(copy, 5)
        coding.code(copy, own, [(one.comment, "positive") for one in codings.drawn(copy, own)])
    opened = Study.open(study.path, "anna")
    coding.code(opened, draw, [(one.comment, "neutral") for one in ours])
    return opened, path, draw


def test_that_merging_loses_nothing_and_keeps_who_and_when(copies: tuple[Study, Path, str]) -> None:
    study, path, draw = copies
    with study:
        ours = codings.codings(study, newest=False)
        _, report = coding.merge(study, path)
        merged = codings.codings(study, newest=False)
        with Study.open(path) as copy:
            theirs = codings.codings(copy, newest=False)
        assert (report.draws, report.codings, report.coders, report.unknown) == (1, 15, ("bert",), 0)
        assert set(merged) == {*ours, *theirs}
        assert len(codings.list_draws(study)) == 2
        row = next(row for row in codings.list_draws(study) if row.draw.id == draw)
        assert row.coders == (("anna", 10), ("bert", 10))


def test_that_merging_twice_adds_nothing_and_one_undo_takes_it_back(copies: tuple[Study, Path, str]) -> None:
    study, path, _ = copies
    with study:
        before = codings.codings(study, newest=False)
        coding.merge(study, path)
        changed, report = coding.merge(study, path)
        assert changed.nouns == frozenset()
        assert report.codings == 0
        history.undo(study)
        assert codings.codings(study, newest=False) == before
        assert len(codings.list_draws(study)) == 1


def test_that_a_stranger_is_not_merged(study: Study, tmp_path: Path) -> None:
    path = tmp_path / "stranger.voc"
    with Study.create(path) as other:
        bring_in(other, texts=["Something else entirely", "And more of it"])
        draw = a_draw(other, 2)
        coding.code(other, draw, [(one.comment, "neutral") for one in codings.drawn(other, draw)])
    with pytest.raises(Problem) as caught:
        coding.merge(study, path)
    assert caught.value.code == "codings.of_another_study"


def test_that_what_people_called_differently_is_listed_farthest_apart_first(study: Study) -> None:
    draw = a_draw(study)
    order = [one.comment for one in codings.drawn(study, draw)]
    coding.code(study, draw, [(one, "neutral") for one in order[:4]], "anna")
    said: list[tuple[str, Label]] = [(order[0], "neutral"), (order[1], "positive"), (order[2], "negative")]
    coding.code(study, draw, said, "bert")
    coding.code(study, draw, [(order[2], "positive")], "chen")
    found = coding.differences(study)
    assert [(one.comment.comment, one.apart) for one in found] == [(order[2], 2), (order[1], 1)]
    assert found[0].codes == (("anna", "neutral"), ("bert", "negative"), ("chen", "positive"))
    assert coding.differences(study, covered=True) == []  # nobody looked through the comments yet
    study.database.execute("UPDATE comment SET examined = 1")
    assert coding.differences(study, covered=True) == found


def test_that_open_codings_are_no_difference(study: Study) -> None:
    draw = drawing.draw_sample(study, "random", 5, blind=False).ids[0]
    comment = codings.drawn(study, draw)[0].comment
    coding.code(study, draw, [(comment, "negative")], "anna")
    coding.code(study, draw, [(comment, "positive")], "bert")
    assert coding.differences(study) == []
