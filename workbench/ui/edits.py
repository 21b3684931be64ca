"""What the window changes in a study; each edit is written on the desk and told to every view it touches."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from workbench.domain.problems import Problem
from workbench.ui.desk import Desk
from workbench.ui.overview import Overview
from workbench.ui.verbs import Verbs

if TYPE_CHECKING:
    from workbench.domain.changes import Changed
    from workbench.domain.pile import Suggestion
    from workbench.domain.ranking import Weights
    from workbench.domain.selection import Selection
    from workbench.domain.tags import Family
    from workbench.domain.views import MarkState


class Edits:
    """One method an edit; all of them can be undone."""

    def __init__(self, desk: Desk, verbs: Verbs, overview: Overview) -> None:
        self._desk, self._verbs, self._overview = desk, verbs, overview

    def rename_theme(self, theme: str, name: str) -> None:
        """Rename a theme; the new name is seen at once and taken back if it cannot be written."""

        def failed(problem: Problem) -> None:
            self._overview.reload(frozenset({"themes"}))
            self._desk.failed.emit(problem)

        self._overview.rename_at_once(theme, name)
        self._desk.change(lambda study: self._verbs.rename_theme(study, theme, name), on_problem=failed)

    def tag_theme(self, theme: str) -> None:
        self._desk.change(lambda study: self._verbs.tag_theme(study, theme))

    def describe_theme(self, theme: str, description: str) -> None:
        self._desk.change(lambda study: self._verbs.describe_theme(study, theme, description))

    def merge_themes(self, themes: Sequence[str], into: str, name: str = "") -> None:
        self._desk.change(lambda study: self._verbs.merge_themes(study, themes, into, name))

    def nest_themes(self, themes: Sequence[str], under: str | None) -> None:
        self._desk.change(lambda study: self._verbs.nest_themes(study, themes, under))

    def make_above(self, name: str, themes: Sequence[str]) -> None:
        self._desk.change(lambda study: self._verbs.make_above(study, name, themes))

    def colour_theme(self, theme: str, colour: str) -> None:
        self._desk.change(lambda study: self._verbs.colour_theme(study, theme, colour))

    def take_apart(self, theme: str) -> None:
        self._desk.change(lambda study: self._verbs.take_apart(study, theme))

    def set_aside(self, theme: str, *, is_aside: bool) -> None:
        self._desk.change(lambda study: self._verbs.set_aside(study, theme, is_aside))

    def accept(self, suggestions: Sequence[Suggestion], *, unread: bool) -> None:
        self._desk.change(lambda study: self._verbs.accept(study, suggestions, unread=unread))

    def adopt(self, analysis: str) -> None:
        self._desk.change(lambda study: self._verbs.adopt(study, analysis))

    def make_theme(self, name: str, comments: Sequence[int]) -> None:
        self._desk.change(lambda study: self._verbs.make_theme(study, name, comments))

    def move_comments(self, comments: Sequence[int], theme: str | None) -> None:
        self._desk.change(lambda study: self._verbs.move_comments(study, comments, theme))

    def let_the_run_decide(self, comments: Sequence[int]) -> None:
        self._desk.change(lambda study: self._verbs.let_the_run_decide(study, comments))

    def remove_priority(self, priority: str) -> None:
        self._desk.change(lambda study: self._verbs.remove_priority(study, priority))

    def reword_priority(self, priority: str, statement: str) -> None:
        self._desk.change(lambda study: self._verbs.reword_priority(study, priority, statement))

    def plan_priority(self, priority: str, plan: Mapping[str, object]) -> None:
        """Set what is planned; what cannot be is told, and the priority is read again as it stands."""

        def failed(problem: Problem) -> None:
            self._overview.reload(frozenset({"priorities"}))
            self._desk.failed.emit(problem)

        self._desk.change(lambda study: self._verbs.plan_priority(study, priority, plan), on_problem=failed)

    def add_to_priority(
        self,
        priority: str,
        comment: tuple[int, str],
        span: tuple[int, int] | None,
        on_done: Callable[[], None],
    ) -> None:
        """Let a comment (its internal number and its id) speak for a priority; of `span` words alone, as a quote."""
        key, uid = comment

        def write(study: Any) -> Changed:
            if span is None:
                return self._verbs.rest_on(study, priority, uid)
            return self._verbs.quote_for(study, priority, key, *span)

        self._desk.change(write, lambda _: on_done())

    def weigh_priorities(self, weights: Weights) -> None:
        self._desk.change(lambda study: self._verbs.weigh_priorities(study, weights))

    def quote(self, comment: int, span: tuple[int, int], on_done: Callable[[], None]) -> None:
        self._desk.change(lambda study: self._verbs.quote(study, comment, *span), lambda _: on_done())

    def approve_quote(self, quote: str, *, approved: bool) -> None:
        self._desk.change(lambda study: self._verbs.approve_quote(study, quote, approved=approved))

    def remove_quote(self, quote: str) -> None:
        self._desk.change(lambda study: self._verbs.remove_quote(study, quote))

    def leave_out_sections(self, sections: Sequence[str]) -> None:
        self._desk.change(lambda study: self._verbs.leave_out_sections(study, sections))

    def dissolve_campaign(self, campaign: int, on_done: Callable[[], None]) -> None:
        self._desk.change(lambda study: self._verbs.dissolve_campaign(study, campaign), lambda _: on_done())

    def gather_campaign(self, campaign: int) -> None:
        self._desk.change(lambda study: self._verbs.gather_campaign(study, campaign))

    def judge_marks(self, marks: Sequence[int], state: MarkState) -> None:
        self._desk.change(lambda study: self._verbs.judge_marks(study, marks, state))

    def correct_language(self, comment: int, code: str) -> None:
        self._desk.change(lambda study: self._verbs.correct_language(study, [comment], code))

    def say_tags(self, comment: int, family: Family, written: str | None) -> None:
        self._desk.change(lambda study: self._verbs.say_tags(study, [comment], family, written))

    def correct_languages(
        self, meant: Selection | Sequence[int], code: str, on_done: Callable[[], None]
    ) -> None:
        """Set the language of some comments, or of every comment of a selection."""

        def write(study: Any) -> Changed:
            keys = meant if isinstance(meant, Sequence) else self._verbs.keys(study, meant, "file")
            return self._verbs.correct_language(study, keys, code)

        self._desk.change(write, lambda _: on_done())

    def save_selection(self, name: str, selection: Selection) -> None:
        self._desk.change(lambda study: self._verbs.save_selection(study, name, selection))

    def rename_selection(self, name: str, other: str) -> None:
        """Rename a kept selection; what the list shows is read again if that cannot be written."""

        def failed(problem: Problem) -> None:
            self._overview.reload(frozenset({"selections"}))
            self._desk.failed.emit(problem)

        self._desk.change(lambda study: self._verbs.rename_selection(study, name, other), on_problem=failed)

    def forget_selection(self, name: str) -> None:
        self._desk.change(lambda study: self._verbs.forget_selection(study, name))

    def take_over(self, source: str, on_done: Callable[[Changed], None]) -> None:
        self._desk.change(lambda study: self._verbs.take_over(study, source), on_done)

    def keep_earlier(self, source: str, on_done: Callable[[Changed], None]) -> None:
        self._desk.change(lambda study: self._verbs.keep_earlier(study, source), on_done)

    def undo(self) -> None:
        self._desk.change(self._verbs.undo)

    def undo_back_to(self, step: int) -> None:
        self._desk.change(lambda study: self._verbs.undo_back_to(study, step))

    def redo(self) -> None:
        self._desk.change(self._verbs.redo)
