"""What codings of themes, tones and drivers tell, on studies whose truth is known."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.studies import a_preview, bring_in
from workbench.domain.coded import CodedShare
from workbench.domain.coding import DrawKind, Layer, Subject
from workbench.domain.recipe import Recipe
from workbench.domain.tags import DRIVERS, TONES
from workbench.services import coded_codes, coding, drawing, tags
from workbench.services import themes as register
from workbench.statistics.intervals import wilson
from workbench.store import codings
from workbench.store.runs import ClusterRow, RunArrival, RunHeader, TagResult, TextResult
from workbench.store.snapshot import take_snapshot
from workbench.store.study import Study

COMMENTS = 400
NAMES = ("Buses", "Parks", "Schools")
TEXTS = [f"Comment {number} about {NAMES[number % 4 % 3]}" for number in range(COMMENTS)]
# Of four comments two are about buses, and one each about parks and schools; one in four is worried.


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    """The machine puts every fifth comment about buses to parks, and misses every third that is worried."""
    with Study.create(tmp_path / "coded.voc") as made:
        bring_in(made, texts=TEXTS)
        snapshot = take_snapshot(made)
        header = RunHeader(Recipe(), snapshot.data_hash, {}, {"tags en": "m"}, {}, COMMENTS, "now", 1.0)
        arrival = RunArrival(made, header)
        numbers = snapshot.numbers
        arrival.add_clusters(
            [ClusterRow(n, name, "en", [(name, 1.0)], [numbers[0]]) for n, name in enumerate(NAMES)]
        )
        arrival.add_texts(
            [TextResult(number, "en", _called(place), 0.5, 0, 0) for place, number in enumerate(numbers)]
        )
        worried = [number for place, number in enumerate(numbers) if place % 4 == 1 and place % 3]
        arrival.add_tags([TagResult(number, "open", "tone", "worry", 0, 0.8) for number in worried])
        slow = [(number, place % 2 * 2 - 1) for place, number in enumerate(numbers) if place % 5 == 0]
        arrival.add_tags(
            [TagResult(number, "open", "driver", "efficiency", sign, 0.8) for number, sign in slow]
        )
        arrival.publish("Analyse")
        yield made


def _called(place: int) -> int:
    theme = place % 4 % 3
    return 1 if theme == 0 and place % 5 == 0 else theme


def right(study: Study, subject: Subject) -> dict[str, str]:
    """Return what is true of each comment."""
    by_name = {theme.name: theme.id for theme in register.list_themes(study)}
    told: dict[str, str] = {}
    for place, one in enumerate(codings.candidates(study)):
        theme = by_name.get(NAMES[place % 4 % 3], "")
        worried = "worry" if place % 4 == 1 else ""
        slow = ("", "efficiency-", "efficiency+")[place % 3]
        told[one.comment] = {"theme": theme, "tone": worried, "driver": slow}.get(subject, "neutral")
    return told


def coded(
    study: Study,
    size: int,
    subject: Subject = "theme",
    kind: DrawKind = "random",
    *,
    layer: Layer | None = None,
    blind: bool = True,
    coder: str = "anna",
) -> str:
    draw = drawing.draw_sample(study, kind, size, layer=layer, blind=blind, subject=subject).ids[0]
    true = right(study, subject)
    coding.code(study, draw, [(one.comment, true[one.comment]) for one in codings.drawn(study, draw)], coder)
    return draw


def shares(study: Study, subject: Subject = "theme") -> dict[str, CodedShare]:
    """Return the shares, themes by their names."""
    names = {theme.id: theme.name for theme in register.list_themes(study)}
    found = coded_codes.corrected_shares(study, subject)
    return {names.get(code, code): share for code, share in found.items()}


def test_that_coding_at_random_takes_the_machines_error_out_of_a_themes_share(study: Study) -> None:
    coded(study, 160)
    found = shares(study)
    assert set(found) == set(NAMES)
    for name, true, alone in (("Buses", 0.5, 0.4), ("Parks", 0.25, 0.35), ("Schools", 0.25, 0.25)):
        assert found[name].low <= true <= found[name].high
        assert found[name].machine == pytest.approx(alone)
        assert (found[name].coded, found[name].comments) == (160, COMMENTS)
    low, high = wilson(found["Buses"].found, 160)
    assert found["Buses"].high - found["Buses"].low < 0.9 * (high - low)


def test_that_shares_of_tones_and_of_drivers_with_their_sign_are_corrected(study: Study) -> None:
    coded(study, 160, "tone")
    coded(study, 160, "driver")
    tones, drivers = shares(study, "tone"), shares(study, "driver")
    assert set(tones) == set(TONES)
    assert tones["anger"].found == 0
    assert tones["worry"].low <= 0.25 <= tones["worry"].high
    assert set(drivers) == {f"{name}{sign}" for name in DRIVERS for sign in "+-"}
    for tag in ("efficiency-", "efficiency+"):
        assert drivers[tag].low <= 1 / 3 <= drivers[tag].high


@pytest.mark.parametrize("subject", ["theme", "tone", "driver"])
def test_that_what_was_chosen_by_doubt_never_enters_a_share(study: Study, subject: Subject) -> None:
    coded(study, 200, subject, "active")
    assert shares(study, subject) == {}
    coded(study, 100, subject)
    before = shares(study, subject)
    assert before
    coded(study, 50, subject, "active")
    assert shares(study, subject) == before


def test_that_what_was_coded_with_the_answer_in_sight_gives_no_figure(study: Study) -> None:
    coded(study, 200, blind=False)
    found = coded_codes.figures(study, "theme")
    assert (found.shares, found.comments, found.at_random) == ({}, 0, 0)


def test_that_codings_of_one_subject_speak_for_no_other(study: Study) -> None:
    coded(study, 200, "tone")
    assert shares(study) == {}
    assert coded_codes.figures(study, "theme").comments == 0


def test_that_a_draw_by_layers_speaks_too_as_its_chances_say(study: Study) -> None:
    coded(study, 120, kind="stratified", layer="theme")
    found = shares(study)
    assert found["Buses"].low <= 0.5 <= found["Buses"].high


def test_that_a_theme_people_hardly_found_has_its_share_too(study: Study) -> None:
    draw = drawing.draw_sample(study, "random", 100, subject="theme").ids[0]
    by_name = {theme.name: theme.id for theme in register.list_themes(study)}
    said = [
        (one.comment, by_name["Parks"] if place < 2 else by_name["Buses"] if place < 40 else "")
        for place, one in enumerate(codings.drawn(study, draw))
    ]
    coding.code(study, draw, said, "anna")
    found = shares(study)
    assert (found["Parks"].found, found["Schools"].found) == (2, 0)
    assert 0 == found["Schools"].low < found["Schools"].high < 0.05
    assert found["Parks"].low < 0.02 < found["Parks"].high


def test_that_themes_that_came_since_silence_the_draw_and_merged_ones_do_not(study: Study) -> None:
    coded(study, 160)
    by_name = {theme.name: theme.id for theme in register.list_themes(study)}
    register.merge_themes(study, [by_name["Schools"]], by_name["Parks"])
    merged = shares(study)
    assert set(merged) == {"Buses", "Parks"}
    assert merged["Parks"].low <= 0.5 <= merged["Parks"].high
    register.make_theme(study, "Trees", [1, 2])
    assert shares(study) == {}
    assert coded_codes.figures(study, "theme").has_lapsed


def test_that_a_share_holds_the_themes_below(study: Study) -> None:
    coded(study, 160)
    by_name = {theme.name: theme.id for theme in register.list_themes(study)}
    register.make_above(study, "Outside", [by_name["Parks"], by_name["Schools"]])
    found = shares(study)
    assert found["Outside"].low <= 0.5 <= found["Outside"].high
    assert found["Outside"].found == found["Parks"].found + found["Schools"].found
    assert found["Outside"].machine == pytest.approx(0.6)


def test_that_comments_that_came_later_silence_the_draw(study: Study) -> None:
    coded(study, 100, "tone")
    assert shares(study, "tone")
    bring_in(study, a_preview("later.csv", "cd" * 32), texts=["A later comment"])
    assert shares(study, "tone") == {}
    assert coded_codes.figures(study, "tone").has_lapsed


def test_that_what_people_put_right_is_not_taken_for_the_machines_word(study: Study) -> None:
    coded(study, 160)
    coded(study, 160, "tone")
    before = shares(study), shares(study, "tone")
    parks = next(theme.id for theme in register.list_themes(study) if theme.name == "Parks")
    register.move_comments(study, list(range(1, 61)), parks)
    tags.say_tags(study, list(range(1, 61)), "tone", "anger")
    assert (shares(study), shares(study, "tone")) == before


def test_that_agreement_is_told_for_each_tag_and_for_themes_as_a_whole(study: Study) -> None:
    draw = coded(study, 100)
    order = [one.comment for one in codings.drawn(study, draw)]
    true = right(study, "theme")
    coding.code(
        study, draw, [(one, "" if place < 10 else true[one]) for place, one in enumerate(order[:60])], "bert"
    )
    found = coded_codes.figures(study, "theme")
    (whole,) = found.agreement
    assert found.coders == ("anna", "bert")
    assert (found.comments, whole.code, whole.twice, whole.judged) == (100, "", 60, 100)
    for estimate in (whole.people, whole.machine):
        assert estimate.value is not None
        assert estimate.low is not None
        assert estimate.high is not None
        assert 0.5 < estimate.low <= estimate.value <= estimate.high < 1
    assert found.differ == 10


def test_that_a_drivers_sign_is_part_of_agreement(study: Study) -> None:
    draw = drawing.draw_sample(study, "random", 20, subject="driver").ids[0]
    order = [one.comment for one in codings.drawn(study, draw)]
    for coder, tag in (("anna", "ease-"), ("bert", "ease+")):
        said = [(one, f"{tag};employee+" if place % 2 else "") for place, one in enumerate(order)]
        coding.code(study, draw, said, coder)
    by_name = {one.code: one for one in coded_codes.figures(study, "driver").agreement}
    assert by_name["employee"].people.value == 1
    assert by_name["ease"].people.value is not None
    assert by_name["ease"].people.value < 0.5
    assert (by_name["ease"].given, by_name["ease"].twice) == (10, 20)
    assert by_name["humanity"].people.value is None


def test_that_without_draws_there_is_nothing_to_tell(study: Study) -> None:
    for subject in ("theme", "tone", "driver"):
        found = coded_codes.figures(study, subject)
        assert (found.coders, found.agreement, found.shares) == ((), (), {})
