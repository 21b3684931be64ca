"""Every text about an analysis under way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.ui import language
from workbench.ui.jobs import JobState
from workbench.ui.language import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workbench.domain.views import Unjudged
    from workbench.protocol.events import Progress


class AnalysisTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.publishing = translate("Analysis", "Entering the themes into the study")
        self.noting = translate("Analysis", "Entering what was found into the study")
        self.done = translate("Analysis", "The themes are ready.")
        self.kept = translate("Analysis", "Other themes lie beside those in sight.")
        self.kept_body = translate("Analysis", "Nothing has changed; compare them and adopt what serves you.")
        self.compare = translate("Analysis", "Compare…")
        self.cancelled = translate(
            "Analysis", "The analysis was cancelled. What was computed so far is kept."
        )
        self.not_looked_through = translate(
            "Analysis",
            "The comments were not looked through to the end. That comes before themes are found.",
        )
        self.judging = translate("Analysis", "Entering the calibrated model into the study")
        self.calibrated = translate("Analysis", "A model is calibrated by your coding.")
        self.you_decide = translate("Analysis", "Nothing is judged by it until you say so.")
        self.look_at_model = translate("Analysis", "See how right it is")
        self.not_calibrated = translate("Analysis", "The calibration was cancelled. Nothing is changed.")
        self._stages = {
            "start": translate("Analysis", "Getting ready"),
            "language": translate("Analysis", "Telling languages"),
            "duplicates": translate("Analysis", "Finding copied letters"),
            "personal data": translate("Analysis", "Looking for personal data"),
            "embed": translate("Analysis", "Reading the comments"),
            "space": translate("Analysis", "Comparing words"),
            "neighbours": translate("Analysis", "Comparing comments"),
            "themes": translate("Analysis", "Finding themes"),
            "words": translate("Analysis", "Finding the words of each theme"),
            "map": translate("Analysis", "Drawing the map"),
            "sentences": translate("Analysis", "Reading long comments sentence by sentence"),
            "sentiment": translate("Analysis", "Judging sentiment"),
            "tags": translate("Analysis", "Reading tones and drivers"),
            "finish": translate("Analysis", "Finishing"),
        }

    def silences(self, groups: Sequence[Unjudged]) -> str:
        """Return why comments have no sentiment, a sentence for each reason."""
        return " ".join(map(self._silence, groups))

    def _silence(self, group: Unjudged) -> str:
        count = group.comments
        match group.reason:
            case "no words":
                return translate(
                    "Analysis",
                    "%Ln comment(s) has(have) no sentiment: only signs or figures, no words.",
                    "",
                    count,
                )
            case "language unsure":
                return translate(
                    "Analysis", "%Ln comment(s) has(have) no sentiment: the language is unsure.", "", count
                )
            case "no model":
                told = translate(
                    "Analysis", "%Ln comment(s) has(have) no sentiment: no model for %1.", "", count
                )
                return told.replace("%1", language.language_name(group.language))
            case "not clear":
                return translate(
                    "Analysis", "%Ln comment(s) has(have) no sentiment: not clear enough to judge.", "", count
                )

    def stage(self, stage: str) -> str:
        return self._stages.get(stage, stage)

    def state(self, event: Progress) -> JobState:
        """Return what the bottom bar shows for an event."""
        text = self.stage(event.stage)
        if event.total > 1:
            text = f"{text} · {language.percent_whole(event.done / event.total)}"
        return JobState(text, event.fraction, event.seconds_left)
