"""What was measured in the sample study, against figures counted by hand in its files."""

from __future__ import annotations

from collections.abc import Iterator
from math import sqrt
from pathlib import Path

import pytest

from tests.studies import a_preview, analyse_by_hand, bring_in
from workbench.domain.intake import CommentDraft, MeasureKind, MeasureValue, SubmissionDraft
from workbench.domain.measures import Measure, MeasuredGroup, MeasureTable
from workbench.domain.problems import Problem
from workbench.domain.selection import EVERYTHING, Selection
from workbench.services import measures
from workbench.services.history import undo
from workbench.services.sample import make_sample_study
from workbench.services.themes import list_themes
from workbench.statistics.intervals import wilson
from workbench.store.intake import Arrival
from workbench.store.study import Study


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Study]:
    with make_sample_study(tmp_path_factory.mktemp("sample") / "sample.voc", "Sample") as study:
        yield study


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    with Study.create(tmp_path / "small.voc", "Small study") as made:
        yield made


def one(study: Study, name: str, by: str = "", selection: Selection = EVERYTHING) -> MeasureTable:
    """Return the table of the one measure a name means."""
    (measure,) = measures.chosen(study, name)
    (table,) = measures.tables(study, by, selection, measure.id)
    return table


def whole(table: MeasureTable) -> MeasuredGroup:
    assert table.overall is not None
    return table.overall


def survey(study: Study) -> Measure:
    """Return the satisfaction of the survey; the tickets have one of their own."""
    return next(each for each in measures.chosen(study, "csat") if each.high == 5)


def test_that_satisfaction_is_the_mean_and_the_top_two_boxes(sample: Study) -> None:
    """Of Q4: 24 ones, 61 twos, 69 threes, 38 fours, 18 fives: 210 answers, sum 24 + 122 + 207 + 152 + 90 = 595.

    Squares: 24 + 244 + 621 + 608 + 450 = 1947; variance (1947 - 595²/210) / 209 = 1.2496; t of 209 is 1.9714.
    """
    (table,) = measures.tables(sample, "", EVERYTHING, survey(sample).id)
    found, half = whole(table), 1.9714 * sqrt(1.2496 / 210)
    assert (found.answers, found.main.value) == (210, pytest.approx(595 / 210))
    assert (found.main.low, found.main.high) == (
        pytest.approx(595 / 210 - half, abs=1e-4),
        pytest.approx(595 / 210 + half, abs=1e-4),
    )
    assert found.good is not None
    assert (found.good.value, found.good.low, found.good.high) == pytest.approx((56 / 210, *wilson(56, 210)))
    assert table.without_text == 10


def test_that_effort_counts_the_three_best_of_seven(sample: Study) -> None:
    """Of Q5: 33, 32, 46, 48, 32, 18 and 8 answers from 1 to 7: 217, sum 33+64+138+192+160+108+56 = 751; 58 above 4."""
    found = whole(one(sample, "ces"))
    assert (found.answers, found.main.value) == (217, pytest.approx(751 / 217))
    assert found.good is not None
    assert found.good.value == pytest.approx(58 / 217)


def test_that_trust_is_told_of_its_wording(sample: Study) -> None:
    """Of Q6: 14, 59, 97, 36 and 9 answers from 1 to 5: 215, sum 14 + 118 + 291 + 144 + 45 = 612; 45 from 4 up."""
    found = whole(one(sample, "trust"))
    assert (found.answers, found.main.value) == (215, pytest.approx(612 / 215))
    assert found.good is not None
    assert found.good.value == pytest.approx(45 / 215)


def test_that_resolution_is_a_share_of_yes(sample: Study) -> None:
    """Tickets: 90 yes and 99 no, letters: 12 yes and 57 no (each file has one row twice, which is refused)."""
    table = one(sample, "fcr", "channel")
    assert whole(table).answers == 258
    assert whole(table).main.value == pytest.approx(102 / 258)
    assert sum(group.answers for group in table.groups) == 258


def test_that_resolution_takes_hours_and_is_told_by_its_median(sample: Study) -> None:
    """189 times: the 95th is 101.3; 189 × (0.5 ± 0.98/√189) is 81.03 and 107.97, so 82nd, 41.1, and 108th, 211.4."""
    found = whole(one(sample, "Resolution time in hours"))
    assert (found.answers, found.main.value, found.main.low, found.main.high) == (189, 101.3, 41.1, 211.4)
    assert found.good is None


def test_that_votes_are_added_up(sample: Study) -> None:
    found = whole(one(sample, "likes"))
    assert (found.answers, found.total) == (204, 9190)
    assert found.main.value == pytest.approx(9190 / 204)


def test_that_months_come_in_their_order(sample: Study) -> None:
    """January: five ones, seven twos, five threes, three fours, one five: 21 answers, sum 5 + 14 + 15 + 12 + 5 = 51."""
    (table,) = measures.tables(sample, "month", EVERYTHING, survey(sample).id)
    names = [group.id for group in table.groups]
    assert names == [*sorted(names[:-1]), ""]
    assert (table.groups[0].id, table.groups[0].answers) == ("2026-01", 21)
    assert table.groups[0].main.value == pytest.approx(51 / 21)


def test_that_answers_are_grouped_by_the_question_that_was_answered(sample: Study) -> None:
    """Who answered one question is no more than who answered any; nine gave comments and no rating."""
    (table,) = measures.tables(sample, "question", EVERYTHING, survey(sample).id)
    good = next(group for group in table.groups if group.id == "What was good?")
    assert good.answers <= whole(table).answers
    assert len(table.groups) == 2


def test_that_a_segment_of_the_files_groups_answers(sample: Study) -> None:
    """Old Quay: tickets 9 yes and 21 no, less the one that stands twice; letters 2 yes and 10 no."""
    old_quay = next(group for group in one(sample, "fcr", "District").groups if group.id == "Old Quay")
    assert old_quay.answers == 41
    assert old_quay.main.value == pytest.approx(10 / 41)


def test_that_a_submission_counts_once_in_a_theme_and_the_whole_is_not_the_sum(study: Study) -> None:
    """Buses: 1 and 2; libraries: 3 and 4; no theme: 5. Of buses none is satisfied, of libraries one of two."""
    bring_in(study)
    analyse_by_hand(study)
    table = one(study, "csat", "theme")
    told = {group.name: (group.answers, group.main.value, group.good) for group in table.groups}
    assert told["Buses"][:2] == (2, 1.5)
    assert told["Libraries"][:2] == (2, 3.5)
    assert told["Libraries"][2] is not None
    assert told["Libraries"][2].value == 0.5
    assert [group.id for group in table.groups][-1] == ""
    assert whole(table).answers == 5


def test_that_two_comments_of_a_submission_are_one_answer(study: Study) -> None:
    arrival = Arrival(study, a_preview())
    said = (CommentDraft("The bus is late", "A"), CommentDraft("The bus is cold", "B"))
    value = MeasureValue("satisfaction", MeasureKind.SATISFACTION, 4.0, 1, 5)
    arrival.add([SubmissionDraft(1, "x", said, measures=(value,))])
    arrival.publish()
    assert [group.answers for group in one(study, "csat", "language").groups] == [1]
    table = one(study, "csat", "question")
    assert ([group.answers for group in table.groups], whole(table).answers) == ([1, 1], 1)


def test_that_a_selection_means_the_submissions_with_a_selected_comment(study: Study) -> None:
    bring_in(study)
    analyse_by_hand(study)
    buses = next(theme for theme in list_themes(study) if theme.name == "Buses")
    found = whole(one(study, "csat", "channel", Selection(themes=(buses.id,))))
    assert (found.answers, found.main.value) == (2, 1.5)
    assert measures.tables(study, "channel", Selection(search="nobody said this")) == []


def rated(study: Study, *values: MeasureValue, name: str = "a.csv", sha: str = "ab" * 32) -> None:
    arrival = Arrival(study, a_preview(name, sha))
    arrival.add(
        [SubmissionDraft(n, str(n), (CommentDraft("x"),), measures=(v,)) for n, v in enumerate(values, 1)]
    )
    arrival.publish()


def trust(value: float, high: float = 5, low: float = 1) -> MeasureValue:
    return MeasureValue("Trust", MeasureKind.TRUST, value, low, high)


def test_that_scales_are_not_mixed_and_that_this_is_told(study: Study) -> None:
    rated(study, trust(1), trust(5), trust(9))
    rated(study, trust(1, 1, 0), trust(0, 1, 0), name="b.csv", sha="cd" * 32)
    thumbs, points = sorted(measures.list_measures(study), key=lambda each: each.high or 0)
    assert (points.answers, points.outside) == (2, 1)
    assert set(points.notices) == {"two scales", "outside", "several wordings"}
    assert (thumbs.is_yes_or_no, thumbs.notices) == (True, ("two scales", "several wordings"))
    assert [whole(table).main.value for table in measures.tables(study, "", EVERYTHING, points.id)] == [3]


def test_that_low_is_good_on_a_turned_scale_and_that_both_can_be_corrected(study: Study) -> None:
    """1, 2 and 5 of 5: with high as good one of three is good, with low as good two are."""
    rated(study, trust(1), trust(2), trust(5))
    before = whole(one(study, "trust")).good
    (measure,) = measures.list_measures(study)
    measures.read_as(study, measure.id, MeasureKind.EFFORT, (1, 5), low_is_good=True)
    after = whole(one(study, "ces")).good
    assert before is not None
    assert after is not None
    assert (before.value, after.value) == (pytest.approx(1 / 3), pytest.approx(2 / 3))
    undo(study)
    assert measures.list_measures(study) == [measure]


def test_that_a_scale_can_be_corrected_but_not_turned_round(study: Study) -> None:
    rated(study, trust(1), trust(7))
    (measure,) = measures.list_measures(study)
    with pytest.raises(Problem) as told:
        measures.read_as(study, measure.id, measure.kind, (5, 1), low_is_good=False)
    assert told.value.code == "measure.no_scale"
    measures.read_as(study, measure.id, measure.kind, (1, 7), low_is_good=False)
    (corrected,) = measures.list_measures(study)
    assert (corrected.outside, corrected.notices) == (0, ())


def test_that_weights_are_used(study: Study) -> None:
    """1 of weight 1 and 4 of weight 2: (1 + 8) / 3 = 3; effective (1 + 2)² / (1 + 4) = 1.8."""
    arrival = Arrival(study, a_preview())
    arrival.add(
        [
            SubmissionDraft(1, "a", (CommentDraft("a"),), measures=(trust(1),)),
            SubmissionDraft(2, "b", (CommentDraft("b"),), measures=(trust(4),), weight=2.0),
        ]
    )
    arrival.publish()
    found = whole(one(study, "trust"))
    assert (found.main.value, found.effective) == (pytest.approx(3), pytest.approx(1.8))


@pytest.mark.parametrize(("measure", "by"), [("nothing", ""), ("csat", "colour")])
def test_that_what_was_not_measured_is_told(sample: Study, measure: str, by: str) -> None:
    with pytest.raises(Problem):
        [measures.tables(sample, by, EVERYTHING, each.id) for each in measures.chosen(sample, measure)]


def test_that_a_single_small_group_is_not_left_to_be_told_from_the_rest(sample: Study) -> None:
    (table,) = measures.tables(sample, "month", EVERYTHING, survey(sample).id)
    assert table.small(11) == {"", "2026-02"}
    assert table.small(2) == {"", "2026-02"}
    assert table.small(0) == frozenset()
