"""A person's word that alike texts are no campaign: what follows, how long it holds, and the way back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.studies import a_preview, analyse_by_hand, bring_in, gathered_by_hand, number_of
from workbench.domain.problems import Problem
from workbench.services import campaigns, comments, history
from workbench.services.themes import list_themes
from workbench.store import overview
from workbench.store.snapshot import take_snapshot
from workbench.store.study import Study

DAYS = ("Monday.", "Tuesday.", "Friday. We froze at the stop.")
LATE = [f"The bus to the harbour was late again, as it so often is, on {day}" for day in DAYS]
OPEN = [f"Dear council, please keep the baths at Mill Lane open. {name}" for name in ("Ann", "Bo", "Cora")]
ALONE = "The park is dark at night."
TEXTS = (*LATE, *OPEN, ALONE)
OWN = "We froze at the stop."


def looked_through(study: Study, groups: Mapping[str, Sequence[str]]) -> None:
    gathered_by_hand(study, groups, OWN)


def listed(study: Study) -> dict[str, int]:
    return {row.letter: row.counts.comments for row in campaigns.list_campaigns(study)}


def denied(study: Study) -> dict[str, int]:
    return {row.letter: row.counts.comments for row in campaigns.list_dissolved(study)}


def more(study: Study, *texts: str) -> None:
    bring_in(study, a_preview(f"{len(texts)}.csv", f"{len(texts):02x}" * 32), texts)


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    with Study.create(tmp_path / "study.voc") as made:
        bring_in(made, texts=TEXTS)
        looked_through(made, {LATE[0]: LATE, OPEN[0]: OPEN})
        yield made


@pytest.fixture
def late(study: Study) -> int:
    return number_of(study, LATE[0])


def test_that_texts_of_no_campaign_are_counted_and_analysed_each_for_itself(study: Study, late: int) -> None:
    before = comments.count(study)
    assert set(take_snapshot(study).texts) == {LATE[0], OWN, OPEN[0], ALONE}
    changed = campaigns.dissolve(study, late)
    assert changed.nouns >= {"campaigns", "comments", "themes", "history"}
    assert listed(study) == {OPEN[0]: 3}
    assert denied(study) == {LATE[0]: 3}
    assert campaigns.list_dissolved(study)[0].denied_by == study.log.actor
    assert comments.count(study) == before
    assert set(take_snapshot(study).texts) == {*LATE, OPEN[0], ALONE}


def test_that_what_was_read_through_the_letter_waits_to_be_analysed(study: Study, late: int) -> None:
    analyse_by_hand(study, (0, 0, 1, 1))
    assert overview.summary(study).unanalysed == 0
    before = list_themes(study)
    campaigns.dissolve(study, late)
    assert overview.summary(study).unanalysed == 2
    history.undo(study)
    assert overview.summary(study).unanalysed == 0
    assert list_themes(study) == before


def test_that_the_reader_is_told_who_said_it(study: Study, late: int) -> None:
    key = next(row.key for row in comments.rows(study, comments.keys(study)) if OWN in row.text)
    assert comments.detail(study, key).addition == OWN
    campaigns.dissolve(study, late)
    detail = comments.detail(study, key)
    assert (detail.campaign, detail.addition, detail.denied_by) == (late, "", study.log.actor)
    assert campaigns.counts_of(study, late).comments == 3
    assert len(campaigns.voices_of(study, late)) == 3


def test_that_saying_it_twice_changes_nothing_and_of_no_letter_is_a_problem(study: Study, late: int) -> None:
    campaigns.dissolve(study, late)
    steps = len(history.history(study))
    campaigns.dissolve(study, late)
    campaigns.gather(study, number_of(study, OPEN[0]))
    assert len(history.history(study)) == steps
    with pytest.raises(Problem) as caught:
        campaigns.dissolve(study, number_of(study, ALONE))
    assert caught.value.code == "campaign.missing"


def test_that_a_later_look_makes_the_campaign_not_again(study: Study, late: int) -> None:
    campaigns.dissolve(study, late)
    looked_through(study, {LATE[0]: LATE, OPEN[0]: OPEN})
    assert (listed(study), denied(study)) == ({OPEN[0]: 3}, {LATE[0]: 3})


def test_that_an_import_with_many_more_such_texts_makes_it_not_again_with_another_letter(
    study: Study, late: int
) -> None:
    campaigns.dissolve(study, late)
    new = [f"The bus to the harbour was late again, {place}th time this month." for place in range(4, 12)]
    more(study, *new)
    looked_through(study, {new[0]: [*LATE, *new], OPEN[0]: OPEN})
    assert (listed(study), denied(study)) == ({OPEN[0]: 3}, {new[0]: 11})
    newest = [f"Late again, the bus to the harbour, {place}th time." for place in range(12, 16)]
    more(study, *newest)
    looked_through(study, {newest[0]: [*new[1:], *newest], OPEN[0]: OPEN})
    assert (listed(study), denied(study)) == ({OPEN[0]: 3}, {newest[0]: 11})
    assert set(take_snapshot(study).texts) == {*LATE, *new, *newest, OPEN[0], ALONE}
    campaigns.gather(study, number_of(study, newest[0]))
    assert denied(study) == {}
    assert listed(study) == {newest[0]: 11, OPEN[0]: 3}


def test_that_one_stray_text_undoes_no_other_campaign(study: Study, late: int) -> None:
    campaigns.dissolve(study, late)
    looked_through(study, {OPEN[0]: [*OPEN, LATE[1]], LATE[0]: [LATE[0], LATE[2]]})
    assert listed(study) == {OPEN[0]: 3}
    assert LATE[1] in take_snapshot(study).texts
    assert denied(study) == {LATE[0]: 2}


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    steps=st.lists(
        st.sampled_from(["late", "open", "back late", "back open", "look", "undo", "redo"]), max_size=9
    )
)
def test_that_undo_leads_back_to_what_was(tmp_path: Path, steps: list[str]) -> None:
    path = tmp_path / "study.voc"
    path.unlink(missing_ok=True)
    with Study.create(path) as study:
        bring_in(study, texts=TEXTS)
        looked_through(study, {LATE[0]: LATE, OPEN[0]: OPEN})
        late, open_ = number_of(study, LATE[0]), number_of(study, OPEN[0])
        verbs = {
            "late": lambda: campaigns.dissolve(study, late),
            "open": lambda: campaigns.dissolve(study, open_),
            "back late": lambda: campaigns.gather(study, late),
            "back open": lambda: campaigns.gather(study, open_),
            "look": lambda: looked_through(study, {LATE[0]: LATE, OPEN[0]: OPEN}),
            "redo": lambda: history.redo(study) if history.next_redo(study) else None,
        }
        states = [(listed(study), denied(study))]
        for step in steps:
            if step != "undo":
                before = len(history.history(study))
                verbs[step]()
                if len(history.history(study)) > before and step != "look":
                    states.append((listed(study), denied(study)))
            elif len(states) > 1:
                history.undo(study)
                states.pop()
            assert (listed(study), denied(study)) == states[-1]
        assert study.log.verify() is None
