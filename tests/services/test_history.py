"""The history tells every step, and what each of several that are called the same was about."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.studies import analyse_by_hand, bring_in
from workbench.services import comments, history, languages, priorities, tags, themes
from workbench.store.study import Study


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    with Study.create(tmp_path / "study.voc") as made:
        bring_in(made)
        analyse_by_hand(made)
        yield made


def told(study: Study, steps: int) -> list[tuple[str, str]]:
    return [(row.label, row.touched) for row in history.history(study)[:steps]]


def place(study: Study, key: int) -> str:
    [row] = comments.rows(study, [key])
    return f"comment {row.id}, row {row.row} of survey.csv"


def test_that_steps_called_the_same_say_which_comments_they_were_about(study: Study) -> None:
    theme = themes.list_themes(study)[0]
    for keys in ([3], [4], [1, 5]):
        themes.move_comments(study, keys, theme.id)
    themes.move_comments(study, [2, 3], theme.id)
    one, two = f"Move 1 comment to “{theme.name}”", f"Move 2 comments to “{theme.name}”"
    assert told(study, 4) == [
        (two, f"2 comments, the first {place(study, 2)}"),
        (two, f"2 comments, the first {place(study, 1)}"),
        (one, place(study, 4)),
        (one, place(study, 3)),
    ]


def test_that_a_step_unlike_its_neighbours_says_no_more(study: Study) -> None:
    themes.move_comments(study, [3], None)
    languages.correct_language(study, [1], "tr")
    assert [touched for _, touched in told(study, 2)] == ["", ""]


def test_that_corrections_and_plans_say_what_they_set(study: Study) -> None:
    languages.correct_language(study, [1], "tr")
    languages.correct_language(study, [2], "tr")
    assert [touched for _, touched in told(study, 2)] == [place(study, 2), place(study, 1)]
    tags.say_tags(study, [1], "tone", "worry")
    tags.say_tags(study, [5], "tone", "worry")
    assert [touched for _, touched in told(study, 2)] == [place(study, 5), place(study, 1)]
    priority = priorities.tag_theme(study, themes.list_themes(study)[0].id).ids[0]
    priorities.plan_priority(study, priority, {"effort": 2})
    priorities.plan_priority(study, priority, {"owner": "Transport", "due": "2026-12-31"})
    assert [touched for _, touched in told(study, 2)] == ["Transport, 2026-12-31", "2"]
