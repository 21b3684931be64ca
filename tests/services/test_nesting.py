"""Themes stand below others by a person's word: counted once, through later analyses, and back by undo."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.studies import a_preview, analyse_by_hand, bring_in
from workbench.domain.handover import Handover
from workbench.domain.problems import Problem
from workbench.domain.selection import Selection
from workbench.domain.views import ThemeRow
from workbench.services import comments, history, themes
from workbench.services.export import export_findings
from workbench.services.priorities import list_priorities, tag_theme
from workbench.services.studies import summary
from workbench.sources.refi import read_codebook
from workbench.store import recollection
from workbench.store.study import Study


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    """Yield a study of five comments: two on buses by one person, two on libraries, and one in no theme."""
    with Study.create(tmp_path / "city.voc", "City") as made:
        bring_in(made)
        analyse_by_hand(made)
        yield made


def theme(study: Study, name: str) -> ThemeRow:
    return next(row for row in themes.list_themes(study) if row.name == name)


def tree(study: Study) -> list[tuple[str, str | None]]:
    names = {row.id: row.name for row in themes.list_themes(study)}
    return [(row.name, row.parent and names[row.parent]) for row in themes.list_themes(study)]


@pytest.fixture
def town(study: Study) -> ThemeRow:
    """Return the theme of a person's own that stands above both others."""
    chosen = [row.id for row in themes.list_themes(study)]
    themes.make_above(study, "  The town ", chosen)
    return theme(study, "The town")


def test_that_a_theme_above_others_counts_them_once(study: Study, town: ThemeRow) -> None:
    assert tree(study) == [("The town", None), ("Buses", "The town"), ("Libraries", "The town")]
    whole = town.whole
    assert whole is not None
    assert (town.comments, whole.subthemes, whole.comments, whole.texts) == (0, 2, 4, 4)
    # One person wrote both comments on buses.
    assert (whole.people, whole.share, town.reach) == (3, 0.8, 4)
    assert (whole.sentiment.negative, whole.sentiment.positive) == (2, 2)


def test_that_the_comments_of_themes_below_are_theirs_alone(study: Study, town: ThemeRow) -> None:
    def all_of(name: str) -> list[int]:
        return list(comments.keys(study, Selection(themes=(theme(study, name).id,)), order="theme"))

    themes.move_comments(study, all_of("Buses")[:1], town.id)
    above, below = comments.keys(study, Selection(themes=(town.id,))), all_of("Buses") + all_of("Libraries")
    own = comments.by_theme_alone(study)
    assert own[town.id] == sorted(set(above) - set(below))
    assert [own[theme(study, name).id] for name in ("Buses", "Libraries")] == [
        all_of("Buses"),
        all_of("Libraries"),
    ]


def test_that_a_text_moved_to_both_themes_below_counts_once(study: Study, town: ThemeRow) -> None:
    bring_in(study, a_preview("more.csv", "cd" * 32), ["The bus is late every morning"])
    analyse_by_hand(study)
    *_, last = comments.keys(study)
    themes.move_comments(study, [last], theme(study, "Libraries").id)
    whole = theme(study, "The town").whole
    assert whole is not None
    assert (whole.comments, whole.texts) == (5, 4)
    assert town.id == theme(study, "The town").id


def test_that_choosing_a_theme_chooses_those_below_it(study: Study, town: ThemeRow) -> None:
    assert comments.count(study, Selection(themes=(town.id,))).comments == 4
    assert len(comments.keys(study, Selection(themes=(town.id,)))) == 4
    assert comments.count(study, Selection(themes=(theme(study, "Buses").id,))).comments == 2


def test_that_a_priority_rests_on_what_is_below_its_theme_too(study: Study, town: ThemeRow) -> None:
    tag_theme(study, town.id, "Mend the town")
    assert [row.comments for row in list_priorities(study)] == [4]


def test_that_what_stands_below_another_does_so_after_the_next_analysis(study: Study, town: ThemeRow) -> None:
    analyse_by_hand(study, (0, 0, 1, 1, 2))
    assert tree(study) == [
        ("The town", None),
        ("Buses", "The town"),
        ("Libraries", "The town"),
        ("Thai", None),
    ]


def test_that_a_theme_no_longer_found_is_listed_while_another_stands_below_it(study: Study) -> None:
    themes.nest_themes(study, [theme(study, "Buses").id], theme(study, "Libraries").id)
    analyse_by_hand(study, (0, 0, -1, -1, -1))
    assert tree(study) == [("Libraries", None), ("Buses", "Libraries")]
    assert theme(study, "Libraries").comments == 0
    assert summary(study).themes == 2
    themes.nest_themes(study, [theme(study, "Buses").id], None)
    assert tree(study) == [("Buses", None)]
    assert summary(study).themes == 1


def test_that_what_is_below_a_merged_theme_is_below_the_one_it_went_into(
    study: Study, town: ThemeRow
) -> None:
    own = themes.make_theme(study, "Everything").ids[0]
    themes.merge_themes(study, [town.id], into=own)
    assert tree(study) == [("Everything", None), ("Buses", "Everything"), ("Libraries", "Everything")]
    themes.merge_themes(study, [own], into=theme(study, "Buses").id)
    assert tree(study) == [("Buses", None), ("Libraries", "Buses")]


def test_that_what_is_set_aside_is_neither_above_nor_below(study: Study, town: ThemeRow) -> None:
    themes.set_aside(study, town.id)
    assert tree(study) == [("Buses", None), ("Libraries", None), ("The town", None)]
    themes.bring_back(study, town.id)
    assert tree(study)[0] == ("The town", None)
    assert tree(study)[1] == ("Buses", "The town")


def test_that_a_theme_stands_below_itself_by_no_way(study: Study, town: ThemeRow) -> None:
    before, buses = tree(study), theme(study, "Buses")
    for below, above in ((town.id, buses.id), (buses.id, buses.id)):
        with pytest.raises(Problem) as told:
            themes.nest_themes(study, [below], above)
        assert told.value.code == "theme.nested_circle"
    assert tree(study) == before


def test_that_merging_may_close_a_circle_and_all_are_listed(study: Study) -> None:
    buses, libraries = theme(study, "Buses"), theme(study, "Libraries")
    own = themes.make_theme(study, "Mine").ids[0]
    themes.nest_themes(study, [libraries.id], buses.id)
    themes.nest_themes(study, [own], libraries.id)
    themes.merge_themes(study, [buses.id], into=own)
    assert {name for name, _ in tree(study)} == {"Libraries", "Mine"}
    assert sum(row.comments for row in themes.list_themes(study)) == 4


def test_that_nesting_is_one_step_and_what_stands_there_already_none(study: Study, town: ThemeRow) -> None:
    before = themes.list_themes(study)
    assert themes.nest_themes(study, [theme(study, "Buses").id], town.id).nouns == frozenset()
    themes.nest_themes(study, [theme(study, "Buses").id, theme(study, "Libraries").id], None)
    assert history.next_undo(study) == "Take “Buses”, “Libraries” out"
    history.undo(study)
    assert themes.list_themes(study) == before


def test_that_a_colour_is_kept_and_taken_back(study: Study) -> None:
    buses = theme(study, "Buses")
    themes.colour_theme(study, buses.id, "2")
    assert theme(study, "Buses").colour == "2"
    assert history.next_undo(study) == "Colour “Buses” orange"
    assert themes.colour_theme(study, buses.id, "2").nouns == frozenset()
    history.undo(study)
    assert theme(study, "Buses").colour == ""
    with pytest.raises(Problem) as told:
        themes.colour_theme(study, buses.id, "9")
    assert told.value.code == "theme.no_such_colour"


def test_that_a_large_study_counts_the_same(
    study: Study, town: ThemeRow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recollection, "LARGE", 1)
    chosen = Selection(themes=(town.id,))
    expected = (themes.list_themes(study), comments.count(study, chosen), list(comments.keys(study, chosen)))
    while comments.recollect(study):
        pass
    assert recollection.recollection(study) is not None
    answered = (themes.list_themes(study), comments.count(study, chosen), list(comments.keys(study, chosen)))
    assert answered == expected


def test_that_findings_tell_what_stands_below_what(study: Study, town: ThemeRow, tmp_path: Path) -> None:
    themes.colour_theme(study, theme(study, "Buses").id, "2")
    export_findings(study, tmp_path / "out", plan=Handover(("csv", "md", "qdc")))
    with (tmp_path / "out" / "themes.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["theme"]: row for row in csv.DictReader(file)}
    buses = rows["Buses"]
    assert (buses["parent_id"], buses["parent"], buses["colour"]) == (town.id, "The town", "orange")
    assert (rows["The town"]["comments"], rows["The town"]["comments_with_subthemes"]) == ("0", "4")
    assert rows["The town"]["people_with_subthemes"] == "3"
    report = (tmp_path / "out" / "findings.md").read_text(encoding="utf-8")
    assert "### 1. The town" in report
    assert "### 1.1. Buses" in report
    assert "With the 2 themes below it: 4 comments (80.0" in report
    codebook = read_codebook(tmp_path / "out" / "codebook.qdc")
    assert [(code.name, bool(code.parent)) for code in codebook] == [
        ("The town", False),
        ("Buses", True),
        ("Libraries", True),
    ]
