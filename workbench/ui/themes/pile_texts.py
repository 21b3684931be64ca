"""Every text of the comments without a theme and what is suggested for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.statistics.intervals import wilson
from workbench.ui import language
from workbench.ui.language import translate

if TYPE_CHECKING:
    from workbench.domain.pile import Pile, Suggestion


class PileTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.title = translate("Pile", "Comments without a theme")
        self.body = translate(
            "Pile",
            "No theme is no fault: some comments stand alone. For others a theme lies near. Choose how surely it must; "
            "what you accept without reading stays marked as such, and Ctrl+Z takes it back.",
        )
        self.purer, self.wider = translate("Pile", "Fewer, surer"), translate("Pile", "More, less sure")
        self.slider = translate("Pile", "How many suggestions to accept")
        self.table = translate("Pile", "What would be accepted, and what just not")
        self.columns = (
            translate("Pile", "Accepted"),
            translate("Pile", "Comment"),
            translate("Pile", "Suggested theme"),
            translate("Pile", "Lead"),
        )
        self.inside, self.outside = translate("Pile", "✓ yes"), translate("Pile", "– no")
        self.one = translate("Pile", "Accept &this one")
        self.all = translate("Pile", "&Accept")
        self.close = translate("Pile", "Close")
        self.none = translate(
            "Pile",
            "Nothing can be suggested: no theme in their language has comments the workbench could hold them against.",
        )

    def share(self, pile: Pile) -> str:
        """Return how many comments have no theme, and how many of them a person decided about."""
        told = translate("Pile", "%Ln comment(s) without a theme", "", pile.loose)
        part = language.percent(pile.loose / pile.comments) if pile.comments else ""
        out = translate("Pile", "%Ln of them by a person's word", "", pile.out) if pile.out else ""
        return " · ".join(part for part in (told, part, out) if part)

    def preview(self, pile: Pile, accepted: int) -> str:
        """Return what accepting so many of the suggestions would leave without a theme."""
        left = pile.loose - accepted
        taken = translate("Pile", "%Ln suggestion(s) accepted", "", accepted)
        rest = translate("Pile", "%Ln comment(s) left without a theme", "", left)
        return f"{taken} · {rest} ({language.percent(left / max(pile.comments, 1))})"

    def rightness(self, right: int, of: int) -> str:
        """Return how right such suggestions would be for comments that have a theme, with a 95 % interval; "" where
        that cannot be said.
        """
        if not of:
            return ""
        told = translate(
            "Pile", "Checked on %Ln comment(s) that have a theme and are as sure: right for %1.", "", of
        )
        low, high = map(language.percent_whole, wilson(right, of))
        return told.replace("%1", f"{language.percent_whole(right / of)} ({low} – {high})")

    def all_of(self, accepted: int) -> str:
        return translate("Pile", "&Accept %Ln suggestion(s)", "", accepted)

    def cells(self, suggestion: Suggestion, text: str, *, is_in: bool) -> tuple[str, ...]:
        """Return a row of the table."""
        sign = self.inside if is_in else self.outside
        return (sign, text, suggestion.theme_name, language.decimal(suggestion.fit, 3))
