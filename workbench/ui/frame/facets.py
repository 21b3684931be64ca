"""What the filters offer: for each field its values with their names and how many comments they have."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.domain.sentiment import LABELS, Label
from workbench.ui import language
from workbench.ui.comments.tag_texts import TagTexts
from workbench.ui.comments.texts import SentimentTexts
from workbench.ui.covering import UNTOLD
from workbench.ui.frame.texts import FilterTexts
from workbench.ui.language import language_name
from workbench.ui.overview import Overview
from workbench.ui.selection import Field

UNASSIGNED = ""
_ABSTAINED = "abstained"


@dataclass(frozen=True)
class Choice:
    """One value of a field; `count` is None where it is not known."""

    value: str
    name: str
    count: int | None = None


class Facets:
    """Names values and lists choices from what is known of the study."""

    def __init__(self, overview: Overview) -> None:
        self._overview, self._texts, self._sentiments = overview, FilterTexts(), SentimentTexts()
        self._tags = TagTexts()

    def choices(self, field: Field) -> list[Choice]:
        """Return what `field` can be narrowed to; fewer than two choices are no choice."""
        overview = self._overview
        match field:
            case "themes":
                return self._themes()
            case "sentiments":
                return self._moods()
            case "sources":
                return [Choice(source.id, source.name, source.comments) for source in overview.sources]
            case "tones" | "drivers" | "languages" | "channels" | "months":
                return self._counted(field, getattr(overview.facets, field, ()))
            case "segments":
                return self._counted(field, self._segments())

    def name(self, field: Field, value: str) -> str:
        """Return how a value is called."""
        match field:
            case "themes":
                theme = self._overview.theme(value)
                return value if theme is None else theme.name
            case "sentiments":
                return self._mood(value)
            case "tones" | "drivers":
                return self._tags.written("tone" if field == "tones" else "driver", value)
            case "languages":
                return language_name(value)
            case "channels":
                return value or self._texts.no_channel
            case "months":
                return language.month(value) if value else self._texts.no_date
            case "segments":
                return self._group(value)
            case "sources":
                return self._overview.source_name(value)

    def _counted(self, field: Field, tally: tuple[tuple[str, int], ...]) -> list[Choice]:
        return [Choice(value, self.name(field, value), count) for value, count in tally]

    def _segments(self) -> tuple[tuple[str, int], ...]:
        """Return the groups that may be seen."""
        facets, hides = self._overview.facets, self._overview.safe_view.hides
        found = () if facets is None else facets.segments
        return tuple((value, count) for value, count in found if not hides(value.partition("=")[0]))

    def _group(self, value: str) -> str:
        segment, _, group = value.partition("=")
        return f"{segment}: {UNTOLD if self._overview.safe_view.hides(segment) else group}"

    def _themes(self) -> list[Choice]:
        overview = self._overview
        themes = [Choice(theme.id, theme.name, theme.comments) for theme in overview.themes]
        if not themes or overview.summary is None:
            return themes
        return [*themes, Choice(UNASSIGNED, self._texts.unassigned, overview.summary.unassigned)]

    def _moods(self) -> list[Choice]:
        if not self._overview.themes:
            return []
        return [Choice(label, self._mood(label)) for label in (*LABELS, _ABSTAINED)]

    def _mood(self, value: str) -> str:
        label: Label | None = next((label for label in LABELS if label == value), None)
        return f"{self._sentiments.signs[label]} {self._sentiments.names[label]}"
