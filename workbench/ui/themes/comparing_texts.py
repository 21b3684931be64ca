"""Every text of comparing two analyses and adopting one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from workbench.ui import language
from workbench.ui.language import translate

if TYPE_CHECKING:
    from workbench.domain.analyses import AnalysisRow, Comparison, Named, ThemeStep
    from workbench.domain.succession import Kind

_MOST_WAITING = 5


class ComparingTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.title = translate("Comparing", "Compare analyses")
        self.body = translate(
            "Comparing",
            "What became of each theme from one analysis to another, as your decisions let it stand. Nothing changes "
            "until you adopt one; what you decided stays, and Ctrl+Z brings the present themes back.",
        )
        self.earlier = translate("Comparing", "&From:")
        self.later = translate("Comparing", "&To:")
        self.table = translate("Comparing", "What became of the themes")
        self.columns = (
            translate("Comparing", "What"),
            translate("Comparing", "Before"),
            translate("Comparing", "Now"),
            translate("Comparing", "Texts"),
            translate("Comparing", "Confidence"),
        )
        self.kinds: dict[Kind, str] = {
            "merged": translate("Comparing", "merged"),
            "split": translate("Comparing", "split"),
            "gone": translate("Comparing", "vanished"),
            "new": translate("Comparing", "new"),
            "grown": translate("Comparing", "grew"),
            "shrunk": translate("Comparing", "shrank"),
            "alike": translate("Comparing", "alike by what they say"),
            "carried over": translate("Comparing", "as before"),
        }
        self.methods = {
            "communities": translate("Comparing", "communities"),
            "classic": translate("Comparing", "classic"),
        }
        self.adopt = translate("Comparing", "&Adopt this analysis")
        self.in_sight = translate("Comparing", "in sight")
        self.is_in_sight = translate("Comparing", "The themes of this analysis are in sight.")
        self.same = translate("Comparing", "Choose two analyses that differ.")
        self.only_one = translate(
            "Comparing",
            "The study holds one analysis. Find themes with other settings beside it (Ctrl+R), and compare then.",
        )
        self.close = translate("Comparing", "Close")
        self.none = "–"

    def analysis(self, row: AnalysisRow) -> str:
        """Return the line an analysis is chosen by."""
        themes = translate("Comparing", "%Ln theme(s)", "", row.themes)
        shown = (self.in_sight,) if row.is_shown else ()
        return " · ".join((*shown, themes, language.moment(row.started_at)))

    def settings(self, row: AnalysisRow) -> str:
        """Return how an analysis was asked for, and its number in reports and on the command line."""
        method = self.methods.get(row.recipe, row.recipe)
        fine = translate("Comparing", "granularity %1").replace("%1", language.decimal(row.granularity, 2))
        return f"{fine} · {method} · {row.id}"

    def cells(self, step: ThemeStep) -> tuple[str, ...]:
        """Return a row of the table."""
        texts = f"{language.number(step.before)} → {language.number(step.after)}"
        return (
            self.kinds[step.kind],
            self._names(step.earlier),
            self._names(step.later),
            texts,
            self.none if step.kind in {"new", "gone"} else language.decimal(step.confidence),
        )

    def told(self, found: Comparison) -> str:
        """Return in a line how many themes met each fate."""
        counts = Counter(step.kind for step in found.steps)
        parts = (
            f"{language.number(counts[kind])} {name}" for kind, name in self.kinds.items() if counts[kind]
        )
        return " · ".join(parts)

    def waiting(self, themes: Sequence[Named]) -> str:
        """Return which decided themes the later analysis does not have; "" where it has them all."""
        if not themes:
            return ""
        named = ", ".join(f"“{name}”" for _, name in themes[:_MOST_WAITING])
        more = f" (+{len(themes) - _MOST_WAITING})" if len(themes) > _MOST_WAITING else ""
        told = translate(
            "Comparing",
            "You decided about %Ln theme(s) this analysis does not have: %1. That waits until they are back.",
            "",
            len(themes),
        )
        return told.replace("%1", named + more)

    def _names(self, themes: Sequence[Named]) -> str:
        return " · ".join(name for _, name in themes) or self.none
