"""Every text of a sitting: the comment before the coder, and what keys do."""

from __future__ import annotations

from collections.abc import Callable

from workbench.domain.coding import Sight
from workbench.domain.sentiment import LABELS, Label
from workbench.ui import language
from workbench.ui.comments.texts import SentimentTexts
from workbench.ui.language import translate


class SittingTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self._words = SentimentTexts()
        self.not_judged = self._words.names[None]
        self.leave = translate("Sitting", "Samples")
        self.leave_spoken = translate("Sitting", "Back to the samples (Escape)")
        self.comment = translate("Sitting", "The comment to code")
        self.progress = translate("Sitting", "Comments coded of this sample")
        self.skip = translate("Sitting", "Skip")
        self.back = translate("Sitting", "Back")
        self.codebook = translate("Sitting", "What the codes mean")
        self.space_key = translate("Sitting", "Space")
        self.saved = translate("Sitting", "All saved")
        self.reading = translate("Sitting", "Reading the comments…")
        self.end_title = translate("Sitting", "You are through")
        self.again = translate("Sitting", "Show the skipped ones again")
        self.done = translate("Sitting", "Back to the samples")
        self.write_again = translate("Sitting", "Save again")
        self.give_up = translate("Sitting", "Go on without them")
        self.covered = translate(
            "Sitting",
            "Safe view is on: what was marked as personal data is covered. Skip what you cannot judge.",
        )

    def code(self, label: Label) -> str:
        """Return a code's name with its sign."""
        return f"{self._words.signs[label]}  {self._words.names[label]}"

    def code_spoken(self, label: Label, letter: str) -> str:
        """Return what a screen reader says of the button of a code."""
        told = translate("Sitting", "%1, keys %2 and %3").replace("%3", letter.upper())
        return told.replace("%2", str(LABELS.index(label) + 1)).replace("%1", self._words.names[label])

    def what(self, kind: str, coder: str, *, is_blind: bool) -> str:
        """Return which draw this is, how it is coded and by whom."""
        blind = (
            translate("Sitting", "blind")
            if is_blind
            else translate("Sitting", "not blind: for practice only")
        )
        return f"{kind} · {blind} · {coder}"

    def asked(self, question: str, channel: str) -> str:
        """Return the question, and how the answer came in, as far as they are known."""
        return " · ".join(filter(None, (question, channel)))

    def counted(self, place: int, size: int, coded: int) -> str:
        """Return how far the coder is."""
        told = translate("Sitting", "%1 of %2")
        where = told.replace("%2", language.number(size)).replace("%1", language.number(min(place + 1, size)))
        done = translate("Sitting", "%Ln coded", "", coded)
        return f"{where} · {done}"

    def saving(self, count: int) -> str:
        return translate("Sitting", "Saving %Ln coding(s)…", "", count)

    def through(self, coded: int, skipped: int) -> str:
        """Return what was done, in a sentence."""
        done = translate("Sitting", "%Ln comment(s) of this sample is(are) coded.", "", coded)
        if not skipped:
            return done
        passed_over = translate("Sitting", "%Ln was(were) skipped.", "", skipped)
        return f"{done} {passed_over}"

    def not_kept(self, count: int) -> str:
        return translate(
            "Sitting", "%Ln coding(s) could not be saved. Coding waits until it is(they are).", "", count
        )

    def in_sight(self, sight: Sight, called: Callable[[str], str]) -> str:
        """Return what the machine and the others say, for draws that are not blind."""
        machine = self.not_judged if sight.machine is None else called(sight.machine)
        said = [
            (translate("Sitting", "Machine"), machine),
            *((who, called(code)) for who, code in sight.others),
        ]
        return " · ".join(f"{who}: {code}" for who, code in said)
