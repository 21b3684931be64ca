from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.studies import a_preview, bring_in
from workbench.domain.coding import DrawKind, Estimate, Layer
from workbench.domain.recipe import Recipe
from workbench.domain.sentiment import LABELS, Label
from workbench.services import coded_figures, coding, drawing
from workbench.statistics.intervals import wilson
from workbench.store import believed, codings
from workbench.store.runs import ClusterRow, RunArrival, RunHeader, SentimentResult, TextResult
from workbench.store.snapshot import take_snapshot
from workbench.store.study import Study

COMMENTS = 300
TEXTS = [f"Comment {number} is {LABELS[number % 3]}" for number in range(COMMENTS)]


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    """A third each negative, neutral, positive; the machine takes every other neutral comment for a positive one."""
    with Study.create(tmp_path / "coded.voc") as made:
        bring_in(made, texts=TEXTS)
        snapshot = take_snapshot(made)
        arrival = RunArrival(made, RunHeader(Recipe(), snapshot.data_hash, {}, {}, {}, COMMENTS, "now", 1.0))
        arrival.add_clusters(
            [ClusterRow(n, f"Theme {n}", "en", [("word", 1.0)], [snapshot.numbers[0]]) for n in (0, 1)]
        )
        arrival.add_texts(
            [
                TextResult(number, "en", 0 if place < 240 else 1, 0.5, 0, 0)
                for place, number in enumerate(snapshot.numbers)
            ]
        )
        arrival.add_sentiment([_judged(number, place) for place, number in enumerate(snapshot.numbers)])
        arrival.publish("Analyse")
        yield made


def _judged(number: int, place: int) -> SentimentResult:
    label = place % 3 - 1
    if label == 0 and place % 2:
        label = 1
    return SentimentResult(number, "open", label, 0.6 * label, 0.8)


def truth(study: Study) -> dict[str, Label]:
    return {one.comment: LABELS[place % 3] for place, one in enumerate(codings.candidates(study))}


def coded(
    study: Study,
    size: int,
    kind: DrawKind = "random",
    *,
    layer: Layer | None = None,
    coder: str = "anna",
    blind: bool = True,
) -> str:
    draw = drawing.draw_sample(study, kind, size, layer=layer, blind=blind).ids[0]
    right = truth(study)
    coding.code(study, draw, [(one.comment, right[one.comment]) for one in codings.drawn(study, draw)], coder)
    return draw


def holds(estimate: Estimate, share: float) -> bool:
    assert estimate.low is not None
    assert estimate.high is not None
    return estimate.low <= share <= estimate.high


def width(estimate: Estimate) -> float:
    assert estimate.low is not None
    assert estimate.high is not None
    return estimate.high - estimate.low


def test_that_coding_at_random_takes_the_machines_error_out(study: Study) -> None:
    coded(study, 100)
    found = coded_figures.every_share(study)[0]
    assert found is not None
    assert (found.coded, found.comments) == (100, COMMENTS)
    for estimate in (found.negative, found.neutral, found.positive):
        assert holds(estimate, 1 / 3)
        low, high = wilson(33, 100)
        assert width(estimate) < 0.9 * (high - low)


def test_that_what_was_chosen_by_doubt_never_enters_a_share(study: Study) -> None:
    coded(study, 60)
    before = coded_figures.every_share(study)[0]
    coded(study, 100, "active")
    assert before is not None
    assert coded_figures.every_share(study)[0] == before


def test_that_doubt_alone_gives_no_share(study: Study) -> None:
    coded(study, 100, "active")
    assert coded_figures.every_share(study)[0] is None
    assert coded_figures.every_share(study)[1] == {}


def test_that_what_was_coded_with_the_answer_in_sight_gives_no_share(study: Study) -> None:
    coded(study, 100, blind=False)
    assert coded_figures.every_share(study)[0] is None
    assert coded_figures.agreement(study).comments == 0


def test_that_two_random_draws_speak_as_one(study: Study) -> None:
    coded(study, 40)
    first = coded_figures.every_share(study)[0]
    coded(study, 60)
    second = coded_figures.every_share(study)[0]
    assert first is not None
    assert second is not None
    assert (first.coded, second.coded) == (40, 100)
    assert width(second.neutral) < width(first.neutral)


def test_that_a_draw_by_layers_speaks_too(study: Study) -> None:
    coded(study, 90, "stratified", layer="theme")
    found = coded_figures.every_share(study)[0]
    assert found is not None
    assert holds(found.negative, 1 / 3)


def test_that_a_draw_half_coded_speaks_for_all(study: Study) -> None:
    draw = drawing.draw_sample(study, "stratified", 120).ids[0]
    right = truth(study)
    half = codings.drawn(study, draw)[:60]
    coding.code(study, draw, [(one.comment, right[one.comment]) for one in half], "anna")
    found = coded_figures.every_share(study)[0]
    assert found is not None
    assert found.coded == 60
    assert holds(found.positive, 1 / 3)


def test_that_comments_that_came_later_had_no_chance_and_so_silence_the_draw(study: Study) -> None:
    coded(study, 100)
    bring_in(study, a_preview("later.csv", "cd" * 32), texts=["A later comment"])
    assert coded_figures.every_share(study)[0] is None


def test_that_a_theme_needs_codings_of_its_own(study: Study) -> None:
    coded(study, 100)
    found = coded_figures.every_share(study)[1]
    assert len(found) == 1
    (shares,) = found.values()
    assert shares.comments == 240
    assert holds(shares.negative, 1 / 3)


def test_that_few_codings_give_no_share(study: Study) -> None:
    coded(study, 29)
    assert coded_figures.every_share(study)[0] is None


def test_that_agreement_is_told_between_people_and_with_the_machine(study: Study) -> None:
    draw = coded(study, 60)
    right = truth(study)
    drawn = codings.drawn(study, draw)
    other: list[tuple[str, Label]] = [
        (one.comment, "neutral" if place < 10 else right[one.comment]) for place, one in enumerate(drawn[:40])
    ]
    coding.code(study, draw, other, "bert")
    found = coded_figures.agreement(study)
    assert found.coders == ("anna", "bert")
    assert (found.comments, found.twice, found.judged) == (60, 40, 60)
    for estimate in (found.nominal, found.ordinal, found.machine):
        assert estimate.value is not None
        assert 0.5 < estimate.value < 1
        assert holds(estimate, estimate.value)


def test_that_without_codings_there_is_nothing_to_tell(study: Study) -> None:
    found = coded_figures.agreement(study)
    assert (found.coders, found.comments, found.nominal.value, found.machine.value) == ((), 0, None, None)


def test_that_what_the_machine_believes_adds_up(study: Study) -> None:
    for one in believed.believed(study)[:10]:
        parts = [coded_figures._probability(one, code) for code in (-1, 0, 1)]
        assert sum(parts) == pytest.approx(1)
        assert min(parts) >= -1e-9
        assert parts[2] - parts[0] == pytest.approx(one.score)


def test_that_corrected_shares_stand_beside_the_machines_own(study: Study) -> None:
    coded(study, 100)
    found = coded_figures.figures(study)
    assert found.machine is not None
    assert (found.machine.judged, found.machine.comments) == (COMMENTS, COMMENTS)
    assert found.machine.positive == pytest.approx(0.5)
    assert found.machine.neutral == pytest.approx(1 / 6)
    assert found.shares == coded_figures.every_share(study)[0]
    assert (found.at_random, found.teaching) == (100, (("en", 100),))
    f1 = found.agreement.machine_f1
    assert f1.value is not None
    assert holds(f1, f1.value)
    assert 0.7 < f1.value < 1


def test_that_a_study_nobody_coded_in_has_no_figures(study: Study) -> None:
    found = coded_figures.figures(study)
    assert (found.shares, found.machine, found.at_random, found.teaching) == (None, None, 0, ())
    assert found.agreement.machine_f1 == Estimate(None, None, None)
