"""Every text about broader and finer themes."""

from __future__ import annotations

from workbench.domain.granularity import LevelRow
from workbench.ui import language
from workbench.ui.language import translate

_NAMES = 3


class LevelTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.slider = translate("Levels", "How fine themes are, from broad to fine")
        self.broader = translate("Levels", "Broader")
        self.finer = translate("Levels", "Finer")
        self.hint = translate(
            "Levels", "Another level is there at once; names and decisions stay, and undo goes back."
        )

    def told(self, level: LevelRow) -> str:
        """Return how many themes a level has."""
        return translate("Levels", "%Ln theme(s) found", "", level.themes)

    def measured(self, level: LevelRow) -> str:
        """Return how fine a level is, for those who want the figure."""
        fine = language.decimal(level.granularity, 1 if level.granularity >= 1 else 2)
        return translate("Levels", "granularity %1").replace("%1", fine)

    def spoken(self, level: LevelRow) -> str:
        """Return a level as a screen reader should say it, with the names of its largest themes."""
        return f"{self.told(level)}, {self.measured(level)}: {', '.join(level.names[:_NAMES])}"
