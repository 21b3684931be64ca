"""Every text about targets and about the themes in which trouble meets."""

from __future__ import annotations

from workbench.domain.friction import Friction, FrictionRanking, Part, Trouble
from workbench.domain.measures import Measure
from workbench.domain.watching import Standing, TargetStanding
from workbench.ui import language
from workbench.ui.language import translate


class TargetTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.level = translate("Targets", "Targe&t")
        self.level_field = translate("Targets", "Level to be reached")
        self.due = translate("Targets", "b&y")
        self.due_field = translate("Targets", "Day it should be reached by")
        self.day = translate("Targets", "YYYY-MM-DD")
        self.set = translate("Targets", "Set tar&get")
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
        self.headers = (
            translate("Friction", "No."),
            translate("Friction", "Theme"),
            translate("Friction", "Score"),
            translate("Friction", "Why"),
        )
        self.parts: dict[Part, str] = {
            "volume": translate("Friction", "&How many raise it"),
            "dissatisfaction": translate("Friction", "&Unhappy"),
            "effort": translate("Friction", "&Effort"),
            "repeat": translate("Friction", "Came &back"),
        }
        self.rule = translate(
            "Friction",
            "The score is the weighted mean of four parts: the theme's people against the largest theme's, and the "
            "shares of negative comments, of hard tasks and of matters not resolved at once. Shares of few answers are "
            "drawn to that of all themes. Weigh the parts as you see fit.",
        )

    def weight(self, part: Part) -> str:
        told = translate("Friction", "Weight: %1")
        return told.replace("%1", self.parts[part].replace("&", ""))

    def rows(self, ranking: FrictionRanking, fewest: int) -> list[tuple[str, ...]]:
        """Return what stands in the list; parts of fewer answers are not told."""
        return [
            (
                language.number(each.rank),
                each.theme_name,
                language.decimal(each.score),
                self.why(each, fewest),
            )
            for each in ranking.themes
        ]

    def why(self, each: Friction, fewest: int) -> str:
        """Return why a theme stands where it does."""
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
