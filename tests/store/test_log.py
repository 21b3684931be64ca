"""Every write can be taken back, and the log tells all of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.studies import analyse_by_hand, bring_in
from workbench.domain.problems import Problem
from workbench.services import priorities as priority_verbs
from workbench.services import promises as promise_verbs
from workbench.services import themes as theme_verbs
from workbench.store import comments, overview, priorities, themes
from workbench.store.study import Study


def picture(study: Study) -> object:
    """Return all that a person can see of a study."""
    summary = overview.summary(study)
    rows = comments.rows(study, comments.keys(study))
    promised = promise_verbs.list_promises(study)
    return summary, themes.list_themes(study), priorities.list_priorities(study), promised, rows


def test_that_each_step_can_be_taken_back_and_made_again(study: Study) -> None:
    pictures = [picture(study)]
    bring_in(study)
    pictures.append(picture(study))
    analyse_by_hand(study)
    pictures.append(picture(study))
    theme = themes.list_themes(study)[0].id
    theme_verbs.rename_theme(study, theme, "Late buses")
    pictures.append(picture(study))
    priority_verbs.tag_theme(study, theme, "Run more buses")
    pictures.append(picture(study))
    for before in reversed(pictures[:-1]):
        study.log.undo()
        assert picture(study) == before
    for after in pictures[1:]:
        study.log.redo()
        assert picture(study) == after


def test_that_a_new_step_ends_what_could_be_made_again(study: Study) -> None:
    bring_in(study)
    analyse_by_hand(study)
    theme = themes.list_themes(study)[0].id
    theme_verbs.rename_theme(study, theme, "A")
    study.log.undo()
    theme_verbs.rename_theme(study, theme, "B")
    with pytest.raises(Problem) as caught:
        study.log.redo()
    assert caught.value.code == "study.nothing_to_redo"


def test_that_one_can_go_back_to_before_any_step_that_holds(study: Study) -> None:
    bring_in(study)
    analyse_by_hand(study)
    pictures = [picture(study)]
    theme = themes.list_themes(study)[0].id
    for name in ("A", "B", "C"):
        theme_verbs.rename_theme(study, theme, name)
        pictures.append(picture(study))
    study.log.undo()
    study.log.redo()
    rows = {row.label: row for row in study.log.history() if row.kind == "theme.rename"}
    assert [rows[f"Rename “{old}” to “{new}”"].steps_back for old, new in (("A", "B"), ("B", "C"))] == [2, 1]
    changed = study.log.undo_back_to(rows["Rename “A” to “B”"].number)
    assert "themes" in changed.nouns
    assert picture(study) == pictures[1]
    study.log.redo()
    study.log.redo()
    assert picture(study) == pictures[3]
    assert study.log.verify() is None


def test_that_a_step_taken_back_already_leads_nowhere(study: Study) -> None:
    bring_in(study)
    study.log.undo()
    number = study.log.history()[-1].number
    assert study.log.history()[-1].steps_back == 0
    with pytest.raises(Problem) as caught:
        study.log.undo_back_to(number)
    assert caught.value.code == "study.no_such_step"


def test_that_an_untouched_study_has_nothing_to_undo(study: Study) -> None:
    assert study.log.next_undo() is None
    with pytest.raises(Problem) as caught:
        study.log.undo()
    assert caught.value.code == "study.nothing_to_undo"


def test_that_undo_goes_on_after_the_study_was_closed(study: Study) -> None:
    bring_in(study)
    analyse_by_hand(study)
    theme = themes.list_themes(study)[0]
    theme_verbs.rename_theme(study, theme.id, "Other")
    study.close()
    with Study.open(study.path) as again:
        assert again.log.next_undo() == f"Rename “{theme.name}” to “Other”"
        again.log.undo()
        assert themes.list_themes(again)[0].name == theme.name
        assert again.log.next_redo() is not None


def test_that_the_history_says_what_is_undone(study: Study) -> None:
    bring_in(study)
    study.log.undo()
    newest, oldest = study.log.history()
    assert (newest.kind, oldest.kind, oldest.undone) == ("undo", "source.show", True)
    study.log.redo()
    assert study.log.history()[-1].undone is False


def test_that_a_changed_record_breaks_the_chain_and_an_erased_payload_does_not(study: Study) -> None:
    bring_in(study)
    analyse_by_hand(study)
    assert study.log.verify() is None
    study.database.execute("UPDATE change SET payload = NULL, inverse = NULL WHERE number = 1")
    assert study.log.verify() is None
    study.database.execute("UPDATE change SET label = 'Something else' WHERE number = 1")
    assert study.log.verify() == 1


STEP_NAMES = ["rename", "tag", "untag", "promise", "link", "unlink", "judge", "break", "rest", "undo", "redo"]
STEPS = st.lists(st.tuples(st.sampled_from(STEP_NAMES), st.integers(0, 1)), max_size=12)


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=STEPS)
def test_that_any_row_of_steps_is_undone_to_the_beginning(
    tmp_path: Path, steps: list[tuple[str, int]]
) -> None:
    path = tmp_path / "any.voc"
    path.unlink(missing_ok=True)
    with Study.create(path) as study:
        bring_in(study)
        analyse_by_hand(study)
        start, base = picture(study), len(study.log.history())
        for number, (step, which) in enumerate(steps):
            take(study, step, which, number, base)
        while study.log.next_undo() not in {None, "Analyse"}:
            study.log.undo()
        assert picture(study) == start
        assert study.log.verify() is None


def take(study: Study, step: str, which: int, number: int, base: int) -> None:
    theme = sorted(row.id for row in themes.list_themes(study))[which]
    tagged = priorities.list_priorities(study)
    if step == "rename":
        theme_verbs.rename_theme(study, theme, f"Name {number}")
    elif step == "tag":
        priority_verbs.tag_theme(study, theme)
    elif step == "untag" and tagged:
        priority_verbs.remove_priority(study, tagged[0].id)
    elif step == "rest" and tagged:
        comment = comments.rows(study, comments.keys(study))[which].id
        priority_verbs.rest_on(study, tagged[0].id, comment, rests=comment not in tagged[0].linked)
    elif step in {"promise", "link", "unlink", "judge", "break"}:
        promise(study, step, theme)
    elif step == "undo" and study.log.next_undo() != "Analyse":
        study.log.undo()
    elif step == "redo" and study.log.next_redo():
        study.log.redo()
    assert len(study.log.history()) >= base


def promise(study: Study, step: str, theme: str) -> None:
    """Take a step with the first promise, or with the themes and actions that touch it."""
    known = promise_verbs.list_promises(study)
    if step == "promise" or not known:
        promise_verbs.make_promise(study, f"Promise {len(known)}")
        return
    first, targets = known[0], [theme, *(row.id for row in priorities.list_priorities(study))]
    if step == "link":
        promise_verbs.link_promise(study, first.id, targets[-1], "broken" if len(targets) > 1 else None)
    elif step == "unlink" and first.links:
        promise_verbs.unlink_promise(study, first.id, first.links[0].id)
    elif step == "judge":
        promise_verbs.judge_promise(study, first.id, "" if first.judged else "kept")
    elif step == "break":
        promise_verbs.remove_promise(study, first.id)
