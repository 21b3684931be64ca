"""The change log holds all that people decided: replayed over the raw runs, it gives exactly the present study."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.studies import TEXTS, analyse_by_hand, bring_in, gathered_by_hand, number_of
from workbench.domain.changes import Edit
from workbench.domain.colours import COLOURS
from workbench.domain.problems import Problem
from workbench.services import campaigns, languages, priorities, succession, tags
from workbench.services import themes as verbs
from workbench.store import comments, overview
from workbench.store.study import Study

STEPS = (
    "rename",
    "describe",
    "make",
    "merge",
    "take apart",
    "nest",
    "above",
    "colour",
    "set aside",
    "bring back",
    "move",
    "move out",
    "leave to the run",
    "adopt",
    "tag",
    "correct",
    "say",
    "dissolve",
    "gather",
    "undo",
    "redo",
)


def picture(study: Study) -> dict[str, object]:
    """Return all that a person sees of the themes and of the comments in them."""
    rows = comments.rows(study, comments.keys(study))
    return {
        "themes": verbs.list_themes(study),
        "comments": rows,
        "tags": tags.tags_of(study, [row.key for row in rows], "tone"),
        "priorities": priorities.list_priorities(study),
        "summary": overview.summary(study).unassigned,
        "placements": study.database.all("SELECT * FROM placement ORDER BY comment_id"),
        "campaigns": campaigns.list_dissolved(study),
        "register": study.database.all("SELECT * FROM theme ORDER BY uid"),
    }


def do(study: Study, step: str, number: int, first: int, second: int) -> None:
    """Take a step with the themes in these places of the list, and with comments."""
    listed = verbs.list_themes(study)
    one, other = listed[first % len(listed)].id, listed[second % len(listed)].id
    keys = [1 + first, 1 + second]
    steps: dict[str, Any] = {
        "rename": lambda: verbs.rename_theme(study, one, f"Name {number}"),
        "describe": lambda: verbs.describe_theme(study, one, f"About {number}"),
        "make": lambda: verbs.make_theme(study, f"Made {number}", keys[:1]),
        "merge": lambda: verbs.merge_themes(study, [one, other], other),
        "take apart": lambda: verbs.take_apart(study, one),
        "nest": lambda: verbs.nest_themes(study, [one], other),
        "above": lambda: verbs.make_above(study, f"Above {number}", [one]),
        "colour": lambda: verbs.colour_theme(study, one, COLOURS[number % 2]),
        "set aside": lambda: verbs.set_aside(study, one),
        "bring back": lambda: verbs.bring_back(study, one),
        "move": lambda: verbs.move_comments(study, keys, one),
        "move out": lambda: verbs.move_comments(study, keys, None),
        "leave to the run": lambda: verbs.let_the_run_decide(study, keys),
        "adopt": lambda: succession.adopt(study, succession.list_analyses(study)[number % 2].id),
        "tag": lambda: priorities.tag_theme(study, one),
        "correct": lambda: languages.correct_language(study, keys, "tr" if number % 2 else ""),
        "say": lambda: tags.say_tags(study, keys, "tone", "worry" if number % 2 else None),
        "dissolve": lambda: campaigns.dissolve(study, number_of(study, TEXTS[0])),
        "gather": lambda: campaigns.gather(study, number_of(study, TEXTS[0])),
        "undo": study.log.undo,
        "redo": study.log.redo,
    }
    try:
        steps[step]()
    except Problem:
        return  # what cannot be done now (nothing to redo, a theme already set aside) leaves no change to replay


def replay(study: Study, changes: list[tuple[str, str, str]]) -> None:
    """Make the edits of a log anew, in their order, in a study that has the runs and nothing else."""
    for kind, payload, label in changes:
        study.log.do(Edit(kind, json.loads(payload), label))


@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    steps=st.lists(
        st.tuples(st.sampled_from(STEPS), st.integers(0, 3), st.integers(0, 3)), min_size=1, max_size=14
    )
)
def test_that_the_log_replayed_over_the_raw_runs_gives_the_present_themes(
    tmp_path: Path, steps: list[tuple[str, int, int]]
) -> None:
    edited, raw = tmp_path / "edited.voc", tmp_path / "raw.voc"
    for path in (edited, raw):
        path.unlink(missing_ok=True)
    with Study.create(edited) as study:
        bring_in(study)
        gathered_by_hand(study, {TEXTS[0]: TEXTS[:2]})
        analyse_by_hand(study, (0, 1, 1, -1))
        analyse_by_hand(study, (0, 1, 2, 2), beside=True)
    shutil.copy(edited, raw)
    with Study.open(edited) as study:
        base = study.database.one("SELECT max(number) FROM change")[0]
        for number, (step, first, second) in enumerate(steps):
            if step != "undo" or study.database.one("SELECT max(number) FROM change")[0] > base:
                do(study, step, number, first, second)
        changes = study.database.all(
            "SELECT kind, payload, label FROM change WHERE number > ? ORDER BY number", (base,)
        )
        wanted = picture(study)
        assert study.log.verify() is None
    with Study.open(raw) as study:
        replay(study, changes)
        assert picture(study) == wanted


def test_that_a_change_left_out_of_the_replay_would_be_seen(tmp_path: Path) -> None:
    edited, raw = tmp_path / "edited.voc", tmp_path / "raw.voc"
    with Study.create(edited) as study:
        bring_in(study)
        analyse_by_hand(study)
    shutil.copy(edited, raw)
    with Study.open(edited) as study:
        do(study, "rename", 0, 0, 1)
        wanted = picture(study)
    with Study.open(raw) as study:
        replay(study, [])
        assert picture(study) != wanted
