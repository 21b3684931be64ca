"""Comments without a theme are counted, suggested a theme, and stay marked where nobody read what was accepted."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.studies import a_preview, analyse_by_hand, bring_in
from workbench.domain.handover import Handover
from workbench.domain.pile import Pile
from workbench.services import comments, history, themes
from workbench.services.export import export_findings
from workbench.services.pile import accept, look_at_pile
from workbench.statistics.middles import checked, nearest
from workbench.store.study import Study

TEXTS = (
    *("bus late", "bus never", "bus again", "library kind", "library joy", "library quiet"),
    *("bus or library", "bus probably", "สวัสดี"),
)
BUS, LIBRARY = (1.0, 0.0, 0.0), (0.0, 1.0, 0.0)
VECTORS = (*[BUS] * 3, *[LIBRARY] * 3, (0.6, 0.55, 0.3), (0.9, 0.1, 0.2))
MODEL = "by-hand 1"


def filled(path: Path) -> Study:
    """Return a study of three comments on buses, three on libraries, two between them, and one without a vector."""
    study = Study.create(path, "City")
    bring_in(study, a_preview(), TEXTS)
    analyse_by_hand(study, (0, 0, 0, 1, 1, 1, -1, -1, -1))
    texts = study.database.all("SELECT text_id FROM comment ORDER BY id")
    with study.database.atomic():
        study.database.many(
            "INSERT INTO embedding (model, text_id, vector) VALUES (?, ?, ?)",
            [
                (MODEL, number, np.array(vector, "<f2").tobytes())
                for (number,), vector in zip(texts, VECTORS, strict=False)
            ],
        )
        # The fifth text is said to be Thai by those who fill studies by hand.
        study.database.execute("UPDATE text_reading SET language = 'en'")
    return study


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    with filled(tmp_path / "city.voc") as made:
        yield made


def suggested(pile: Pile) -> list[tuple[int, str]]:
    return [(each.comment, each.theme_name) for each in pile.suggestions]


def test_that_a_theme_is_suggested_by_its_middle_the_surest_first(study: Study) -> None:
    pile = look_at_pile(study)
    assert (pile.comments, pile.loose, pile.out) == (9, 3, 0)
    assert suggested(pile) == [(8, "Buses"), (7, "Buses")]
    surest, other = (each.fit for each in pile.suggestions)
    assert surest > 0.8
    assert other < 0.1
    assert pile.rightness(0.5) == (6, 6)
    assert pile.rightness(2.0) == (0, 0)
    assert [each.comment for each in pile.fitting(0.5)] == [8]


def test_that_what_a_person_put_into_no_theme_is_left_there(study: Study) -> None:
    themes.move_comments(study, [8], None)
    pile = look_at_pile(study)
    assert (pile.loose, pile.out) == (3, 1)
    assert suggested(pile) == [(7, "Buses")]


def test_that_nothing_is_suggested_of_a_theme_set_aside_or_under_its_old_name(study: Study) -> None:
    buses, libraries = (
        next(row.id for row in themes.list_themes(study) if row.name == name)
        for name in ("Buses", "Libraries")
    )
    themes.merge_themes(study, [buses], into=libraries)
    assert {name for _, name in suggested(look_at_pile(study))} == {"Libraries"}
    themes.set_aside(study, libraries)
    assert suggested(look_at_pile(study)) == []


def test_that_accepting_many_is_one_step_and_marks_each_as_unread(study: Study, tmp_path: Path) -> None:
    before = comments.rows(study, comments.keys(study))
    accept(study, look_at_pile(study).suggestions, unread=True)
    assert history.next_undo(study) == "Accept 2 suggested themes"
    after = {row.key: row for row in comments.rows(study, [7, 8])}
    assert [(row.theme_name, row.is_forced) for row in after.values()] == [("Buses", True), ("Buses", True)]
    export_findings(study, tmp_path / "out", plan=Handover(("csv",)))
    with (tmp_path / "out" / "comments.csv").open(encoding="utf-8", newline="") as file:
        assert [(row["theme_by"], row["fit"]) for row in csv.DictReader(file)][6:8] == [
            ("person", "forced")
        ] * 2
    assert look_at_pile(study).loose == 1
    history.undo(study)
    assert comments.rows(study, comments.keys(study)) == before
    history.redo(study)
    assert comments.rows(study, [7])[0].is_forced


def test_that_one_that_was_read_is_not_marked_and_reading_takes_the_mark_off(study: Study) -> None:
    first, second = look_at_pile(study).suggestions
    accept(study, [first])
    assert not comments.rows(study, [first.comment])[0].is_forced
    accept(study, [second], unread=True)
    assert comments.rows(study, [second.comment])[0].is_forced
    themes.move_comments(study, [second.comment], second.theme)
    assert not comments.rows(study, [second.comment])[0].is_forced
    history.undo(study)
    assert comments.rows(study, [second.comment])[0].is_forced


def test_that_a_study_without_an_analysis_or_vectors_has_no_suggestions(tmp_path: Path) -> None:
    with Study.create(tmp_path / "new.voc", "New") as new:
        bring_in(new)
        assert look_at_pile(new).suggestions == ()
        analyse_by_hand(new)
        assert (look_at_pile(new).loose, look_at_pile(new).suggestions) == (1, ())


def test_that_no_member_speaks_for_itself() -> None:
    members = np.array([[1, 0], [0, 1], [0, 1], [0.6, 0.8]], np.float32)
    groups = np.array([0, 0, 1, 1], np.int32)
    leads, right = checked(members, groups)
    # With a say of their own the first two would be nearest to group 0, whose only other member is far from them.
    assert right.tolist() == [False, False, True, False]
    assert leads.shape == (4,)
    best, lead = nearest(members, groups, np.array([[1.0, 0.1]], np.float32))
    assert (best.tolist(), lead[0] > 0) == ([0], True)
