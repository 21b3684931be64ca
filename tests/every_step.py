"""Every step that changes a study, for tests of laws that hold for all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from workbench.domain.changes import Edit
from workbench.domain.colours import COLOURS
from workbench.domain.intake import MeasureKind
from workbench.domain.ranking import Weights
from workbench.domain.sections import SECTIONS
from workbench.domain.selection import Selection
from workbench.services import (
    campaigns,
    coding,
    drawing,
    friction,
    intake,
    languages,
    measures,
    personal_data,
    population,
    priorities,
    promises,
    questions,
    quotes,
    report_sections,
    selections,
    succession,
    tags,
    targets,
    themes,
    trends,
)
from workbench.store import calibrations, comments
from workbench.store.study import Study

T = TypeVar("T")
Step = Callable[[Study, int, int, int], object]
"""Takes a study, the number of the step, and two numbers that mean whatever is there at present."""
_IMPORTED = (
    "SELECT uid FROM source WHERE state = ? AND uid IN"
    " (SELECT payload ->> '$.source' FROM change WHERE kind = 'source.show') ORDER BY id DESC"
)
_LETTER = (
    "SELECT max(letter_id) FROM campaign_member WHERE preparation_id ="
    " (SELECT CAST(value AS INTEGER) FROM study_fact WHERE name = 'current_preparation')"
)


class NothingThereError(Exception):
    """A step has nothing to be about at present."""


def one_of(found: Sequence[T], place: int) -> T:
    if not found:
        raise NothingThereError
    return found[place % len(found)]


def key(study: Study, place: int) -> int:
    return one_of(comments.keys(study), place)


def comment(study: Study, place: int) -> str:
    return comments.rows(study, [key(study, place)])[0].id


def theme(study: Study, place: int) -> str:
    return one_of(themes.list_themes(study), place).id


def priority(study: Study, place: int) -> str:
    return one_of(priorities.list_priorities(study), place).id


def promise(study: Study, place: int) -> str:
    return one_of(promises.list_promises(study), place).id


def quote(study: Study, place: int) -> str:
    return one_of(quotes.list_quotes(study), place).id


def selection(study: Study, place: int) -> str:
    return one_of(selections.list_selections(study), place).name


def measure(study: Study) -> str:
    return one_of(measures.list_measures(study), 0).id


def letter(study: Study) -> int:
    """Return the letter of the campaign that holds at present, whether or not a person denied it."""
    return study.database.one(_LETTER)[0]


def code(study: Study, place: int, word: int) -> object:
    draw = one_of(drawing.list_draws(study), place).draw
    drawn = one_of(coding.turns(study, draw.id, "Anna"), word).comment.comment
    return coding.code(study, draw.id, [(drawn, one_of(drawing.choices(study, draw.id), word).code)], "Anna")


def see_source(study: Study, kind: str) -> object:
    """Do what an import, or the way back from it, does with the newest file there is to do it with."""
    now = {"source.hide": "shown", "source.show": "hidden"}[kind]
    found = study.database.all(_IMPORTED, (now,))
    return study.log.do(Edit(kind, {"source": one_of(found, 0)[0]}, kind))


def exchange(study: Study, place: int) -> object:
    known = study.database.all("SELECT uid FROM calibration ORDER BY id")
    return calibrations.exchange(study, one_of(known, place)[0], "Exchange")


STEPS: dict[str, Step] = {
    "rename": lambda s, n, a, _: themes.rename_theme(s, theme(s, a), f"Name {n}"),
    "describe": lambda s, n, a, _: themes.describe_theme(s, theme(s, a), f"About {n}"),
    "make": lambda s, n, a, _: themes.make_theme(s, f"Made {n}", [key(s, a)]),
    "merge": lambda s, _, a, b: themes.merge_themes(s, [theme(s, a), theme(s, b)], theme(s, b)),
    "take apart": lambda s, _, a, __: themes.take_apart(s, theme(s, a)),
    "nest": lambda s, _, a, b: themes.nest_themes(s, [theme(s, a)], theme(s, b)),
    "above": lambda s, n, a, _: themes.make_above(s, f"Above {n}", [theme(s, a)]),
    "colour": lambda s, n, a, _: themes.colour_theme(s, theme(s, a), COLOURS[n % 2]),
    "bring back": lambda s, _, a, __: themes.bring_back(s, theme(s, a)),
    "move": lambda s, _, a, b: themes.move_comments(s, [key(s, a), key(s, a + 1)], theme(s, b)),
    "move out": lambda s, _, a, __: themes.move_comments(s, [key(s, a)], None),
    "leave to the run": lambda s, _, a, __: themes.let_the_run_decide(s, [key(s, a)]),
    "adopt an analysis": lambda s, _, a, __: succession.adopt(s, one_of(succession.list_analyses(s), a).id),
    "adopt a model": lambda s, _, a, __: exchange(s, a),
    "correct a language": lambda s, _, a, b: languages.correct_language(s, [key(s, a)], "tr" if b else ""),
    "tag a comment": lambda s, _, a, b: tags.say_tags(s, [key(s, a)], "tone", ("worry", "", None)[b % 3]),
    "dissolve": lambda s, *_: campaigns.dissolve(s, letter(s)),
    "gather": lambda s, *_: campaigns.gather(s, letter(s)),
    "judge marks": lambda s, _, a, b: personal_data.judge(
        s, [one_of(personal_data.list_marks(s), a).id], ("found", "confirmed", "dismissed")[b % 3]
    ),
    "say what is asked": lambda s, _, a, b: questions.say_polarity(
        s, one_of(questions.list_questions(s), a).wording, ("good", "improve", "open")[b % 3]
    ),
    "add a priority": lambda s, n, a, _: priorities.tag_theme(s, theme(s, a), f"Do {n}"),
    "reword a priority": lambda s, n, a, _: priorities.reword_priority(s, priority(s, a), f"Do it {n}"),
    "plan": lambda s, n, a, b: priorities.plan_priority(
        s, priority(s, a), {"effort": 1 + b, "owner": f"Owner {n}", "status": ("open", "done")[b % 2]}
    ),
    "weigh": lambda s, _, a, __: priorities.weigh(s, Weights(reach=float(a))),
    "rest on a comment": lambda s, _, a, b: priorities.rest_on(s, priority(s, a), comment(s, b), rests=a > b),
    "rest on a quote": lambda s, _, a, b: priorities.rest_on(s, priority(s, a), quote(s, b)),
    "promise": lambda s, n, *_: promises.make_promise(s, f"Promise {n}"),
    "reword a promise": lambda s, n, a, _: promises.reword_promise(s, promise(s, a), f"Said {n}"),
    "judge a promise": lambda s, _, a, b: promises.judge_promise(
        s, promise(s, a), ("", "kept", "broken")[b % 3]
    ),
    "link": lambda s, _, a, b: promises.link_promise(s, promise(s, a), theme(s, b), ("", "kept")[a % 2]),
    "link an action": lambda s, _, a, b: promises.link_promise(s, promise(s, a), priority(s, b)),
    "quote": lambda s, _, a, __: quotes.quote(s, key(s, a), 0, 7),
    "quote for": lambda s, _, a, b: quotes.quote(s, key(s, a), 0, 3, priority(s, b)),
    "approve": lambda s, _, a, b: quotes.approve(s, quote(s, a), approved=b % 2 == 0),
    "keep a selection": lambda s, n, a, _: selections.save_selection(
        s, f"Kept {a}", Selection(search=f"{n}")
    ),
    "rename a selection": lambda s, n, a, _: selections.rename_selection(s, selection(s, a), f"Other {n}"),
    "watch": lambda s, _, a, b: trends.watch(s, f"word {a}", is_watched=b % 2 == 0),
    "aim": lambda s, _, a, __: targets.set_target(s, measure(s), 1.0 + a, "2027-01-01"),
    "aim no more": lambda s, *_: targets.remove_target(s, measure(s)),
    "read otherwise": lambda s, _, a, b: measures.read_as(
        s, measure(s), MeasureKind.SATISFACTION, (1.0, 5.0 + a), low_is_good=b % 2 == 0
    ),
    "know the population": lambda s, _, a, __: population.set_population(s, "district", {"North": a / 4}),
    "forget the population": lambda s, *_: population.remove_population(s, "district"),
    "name the journey": lambda s, _, a, __: friction.set_journey(s, ("", "district")[a % 2]),
    "leave out": lambda s, _, a, b: report_sections.leave_out_sections(s, SECTIONS[a : a + b]),
    "draw": lambda s, _, a, b: drawing.draw_sample(
        s, "random", 1 + a % 2, subject=("sentiment", "theme", "tone", "driver")[b % 4]
    ),
    "code": lambda s, _, a, b: code(s, a, b),
    "take over": lambda s, *_: intake.take_over(s, one_of(intake.list_sources(s), -1).id),
    "keep the earlier": lambda s, *_: intake.keep_earlier(s, one_of(intake.list_sources(s), -1).id),
    "remove a priority": lambda s, _, a, __: priorities.remove_priority(s, priority(s, a)),
    "remove a promise": lambda s, _, a, __: promises.remove_promise(s, promise(s, a)),
    "remove a quote": lambda s, _, a, __: quotes.remove(s, quote(s, a)),
    "forget a selection": lambda s, _, a, __: selections.forget_selection(s, selection(s, a)),
    "unlink": lambda s, _, a, b: promises.unlink_promise(s, promise(s, a), theme(s, b)),
    "set aside": lambda s, _, a, __: themes.set_aside(s, theme(s, a)),
    "take a file out of sight": lambda s, *_: see_source(s, "source.hide"),
    "bring a file into sight": lambda s, *_: see_source(s, "source.show"),
}
FOUND: dict[str, Step] = {
    "find campaigns": lambda s, _, a, __: s.log.do(
        Edit("preparation.choose", {"preparation": 1 + a % 2}, "Found")
    ),
    "keep beside": lambda s, _, a, __: s.log.do(Edit("run.keep", {"run": 1 + a % 2}, "Kept")),
}
"""What the machine found out: a person's undo passes it over, but a replay has to make it again."""
