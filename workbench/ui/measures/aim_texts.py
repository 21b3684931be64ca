"""Every text about targets, and about where trouble meets."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.domain.friction import THEME, Friction, Part, Trouble
from workbench.domain.measures import Measure
from workbench.domain.watching import Standing, TargetStanding
from workbench.ui import language
from workbench.ui.language import translate
from workbench.ui.letters import on_page


class TargetTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.level = translate("Targets", "Targe&t")
        self.level_field = translate("Targets", "Level to be reached")
        self.due = translate("Targets", "b&y")
        self.due_field = translate("Targets", "Day it should be reached by")
        self.day = translate("Targets", "YYYY-MM-DD")
        self.set = on_page(translate("Targets", "Set tar&get"))
        self.remove = translate("Targets", "&Remove target")
        self.standings: dict[Standing, str] = {
            "reached": translate("Targets", "Reached"),
            "not reached": translate("Targets", "Not reached"),
            "cannot tell": translate("Targets", "Cannot be told: the interval holds the level"),
            "no answers": translate("Targets", "No answers"),
        }

    def told(self, standing: TargetStanding, figure: str) -> str:
        """Return how far the target is, in a sentence."""
        measure = standing.measure
        if measure is None:
            return ""
        told = (
            translate("Targets", "At most %1 by %2. %3: %4.")
            if measure.low_is_good
            else translate("Targets", "At least %1 by %2. %3: %4.")
        )
        month = language.month(standing.month) if standing.month else ""
        now = f"{month} {figure}".strip()
        told = told.replace("%4", self.standings[standing.standing]).replace("%3", now)
        return told.replace("%2", language.date(standing.target.due)).replace(
            "%1", self.written(standing.target.level, measure)
        )

    def written(self, level: float, measure: Measure) -> str:
        return language.percent(level, 0) if measure.statistic == "share" else f"{level:g}"


class FrictionTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.title = translate("Friction", "Friction")
        self.list = translate("Friction", "Themes in which trouble meets")
        self.rank = on_page(translate("Friction", "R&ank:"))
        self.themes = translate("Friction", "Themes")
        self.keep = translate("Friction", "&Keep as the steps of the journey")
        self.no_steps = on_page(translate("Friction", "These are &no steps"))
        self.chart = translate("Friction", "Friction: where trouble meets")
        self.parts: dict[Part, str] = {
            "volume": on_page(translate("Friction", "&How many raise it")),
            "dissatisfaction": translate("Friction", "&Unhappy"),
            "effort": on_page(translate("Friction", "&Effort")),
            "repeat": on_page(translate("Friction", "Came &back")),
        }
        self.rule = translate(
            "Friction",
            "The score is the weighted mean of what was asked of four parts: people against the largest one's, and the "
            "shares of negative comments, of hard tasks and of matters not resolved at once. Shares of few answers are "
            "drawn to that of all. Weigh the parts as you see fit.",
        )

    def counted(self, unasked: Sequence[Part]) -> str:
        """Return which weights count for nothing, and why; "" where all count."""
        match tuple(unasked):
            case ():
                return ""
            case ("effort",):
                return translate(
                    "Friction", "Nothing was asked about effort, so its weight counts for nothing."
                )
            case ("repeat",):
                return translate(
                    "Friction",
                    "Nothing was asked about matters resolved at once, so the weight of coming back counts for "
                    "nothing.",
                )
            case _:
                return translate(
                    "Friction",
                    "Nothing was asked about effort or about matters resolved at once, so their weights count for "
                    "nothing: the score is made of how many raise it and how unhappy they are.",
                )

    def by(self, segment: str, *, is_journey: bool) -> str:
        """Return what can be ranked: the groups of a segment, which may be the steps of the journey."""
        told = (
            translate("Friction", "Steps of the journey: %1")
            if is_journey
            else translate("Friction", "Groups: %1")
        )
        return told.replace("%1", segment)

    def headers(self, by: str) -> tuple[str, ...]:
        """Return the headers of the list; `by` is "theme" or a segment."""
        what = translate("Friction", "Theme") if by == THEME else by
        return (
            translate("Friction", "No."),
            what,
            translate("Friction", "Score"),
            translate("Friction", "Why"),
        )

    def weight(self, part: Part) -> str:
        told = translate("Friction", "Weight: %1")
        return told.replace("%1", self.parts[part].replace("&", ""))

    def rows(self, ranked: Sequence[Friction], fewest: int) -> list[tuple[str, ...]]:
        """Return what stands in the list; parts of fewer answers are not told."""
        return [
            (
                language.number(each.rank),
                each.name,
                language.decimal(each.score),
                self.why(each, fewest),
            )
            for each in ranked
        ]

    def why(self, each: Friction, fewest: int) -> str:
        """Return why a theme or a step stands where it does."""
        parts = [translate("Friction", "raised by %Ln person(s)", "", each.people)]
        for trouble, what in (
            (each.dissatisfaction, translate("Friction", "%1 of %2 negative")),
            (each.effort, translate("Friction", "%1 of %2 found it hard")),
            (each.repeat, translate("Friction", "%1 of %2 not resolved at once")),
        ):
            if trouble.answers >= fewest:
                parts.append(_filled(what, trouble))
        return " · ".join(parts)


def _filled(told: str, trouble: Trouble) -> str:
    return told.replace("%2", language.number(trouble.answers)).replace("%1", language.number(trouble.bad))
