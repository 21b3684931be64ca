"""What further themes a comment speaks of, and what a person's word does to them."""

from __future__ import annotations

import pytest

from tests.studies import analyse_by_hand, bring_in
from workbench.domain.selection import Selection
from workbench.domain.views import FurtherTheme
from workbench.store import comments, runs, themes
from workbench.store.memberships import further_of, mentions
from workbench.store.selecting import current_run
from workbench.store.study import Study


@pytest.fixture
def analysed(study: Study) -> Study:
    """A study whose first comment, on buses, speaks of libraries from its fifth letter on; its fourth fits weakly."""
    bring_in(study)
    analyse_by_hand(study)
    run, text = current_run(study), study.database.one("SELECT min(text_id) FROM comment")[0]
    with study.database.atomic():
        study.database.execute("INSERT INTO membership VALUES (?, ?, 4, 15, 1, 0.5)", (run, text))
        study.database.execute(
            "UPDATE assignment SET weak = 1, nearness = 0.1 WHERE text_id = (SELECT text_id FROM comment WHERE id = 4)"
        )
    return study


def ids(study: Study) -> dict[str, str]:
    return {theme.name: theme.id for theme in themes.list_themes(study)}


def test_that_a_further_theme_is_told_with_its_sentence(analysed: Study) -> None:
    further = FurtherTheme(ids(analysed)["Libraries"], "Libraries", 0.5, 4, 15)
    assert further_of(analysed, [1, 2]) == {1: (further,)}
    assert comments.detail(analysed, 1).further == (further,)


def test_that_themes_count_who_else_mentions_them(analysed: Study) -> None:
    assert {theme.name: theme.mentioned for theme in themes.list_themes(analysed)} == {
        "Buses": 0,
        "Libraries": 1,
    }
    assert comments.keys(analysed, Selection(mentions=(ids(analysed)["Libraries"],))) == [1]
    assert comments.keys(analysed, Selection(mentions=(ids(analysed)["Buses"],))) == []


def test_that_a_comment_moved_to_a_theme_does_not_mention_it_besides(analysed: Study) -> None:
    comments.place(analysed, [(1, ids(analysed)["Libraries"])], "Move")
    assert further_of(analysed, [1]) == {}
    comments.place(analysed, [(1, "")], "Move out")
    assert further_of(analysed, [1]) == {}
    comments.place(analysed, [(1, None)], "Leave to the run")
    assert list(further_of(analysed, [1])) == [1]


def test_that_what_is_merged_into_the_main_theme_is_no_further_one(analysed: Study) -> None:
    found = ids(analysed)
    themes.merge_themes(analysed, [found["Libraries"]], found["Buses"], "Merge")
    assert further_of(analysed, [1]) == {}
    assert mentions(analysed) == {}


def test_that_a_merged_further_theme_counts_as_what_it_went_into(analysed: Study) -> None:
    wanted = themes.make_theme(analysed, "Reading", (), "Make").ids[0]
    themes.merge_themes(analysed, [ids(analysed)["Libraries"]], wanted, "Merge")
    assert [theme.name for theme in further_of(analysed, [1])[1]] == ["Reading"]


def test_that_a_theme_set_aside_is_not_mentioned(analysed: Study) -> None:
    themes.set_state(analysed, ids(analysed)["Libraries"], "parked", "Set aside")
    assert further_of(analysed, [1]) == {}


def test_that_weak_fits_can_be_selected_and_come_first(analysed: Study) -> None:
    assert comments.keys(analysed, Selection(weak=True)) == [4]
    assert [row.is_weak for row in comments.rows(analysed, [3, 4])] == [False, True]
    assert comments.keys(analysed, order="fit")[0] == 4


def test_that_who_placed_a_comment_decided_that_it_fits(analysed: Study) -> None:
    comments.place(analysed, [(4, ids(analysed)["Buses"])], "Move")
    assert comments.keys(analysed, Selection(weak=True)) == []
    assert not comments.rows(analysed, [4])[0].is_weak


def test_that_a_run_brings_its_memberships_and_takes_them_along(analysed: Study) -> None:
    header = runs.RunHeader(runs.Recipe(), "other", {"workbench": "0"}, {}, {}, 5, "now", 1.0)
    arrival = runs.RunArrival(analysed, header)
    text = analysed.database.one("SELECT min(text_id) FROM comment")[0]
    arrival.add_clusters([runs.ClusterRow(0, "A", "en", [], [], None, 0.25, "a")])
    arrival.add_texts([runs.TextResult(text, "en", 0, 0.5, None, None, 0.2, weak=True)])
    arrival.add_memberships([runs.MembershipResult(text, 0, 3, 0, 0.5)])
    kept = analysed.database.one("SELECT weak, nearness FROM assignment ORDER BY run_id DESC")
    assert kept == (1, 0.2)
    assert analysed.database.one("SELECT weak_below, code FROM cluster ORDER BY run_id DESC") == (0.25, "a")
    arrival.withdraw()
    assert analysed.database.one("SELECT count(*) FROM membership") == (1,)
