"""Every text about a model of tones or drivers that codings taught: tag by tag, beside the starter."""

from __future__ import annotations

from workbench.domain.coding import Taught
from workbench.domain.tag_comparison import FIT, TagComparison, TagFigure
from workbench.ui import language
from workbench.ui.coding.figure_texts import CalibrationTexts
from workbench.ui.comments.tag_texts import TagTexts
from workbench.ui.language import translate


class TagCalibrationTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self._tags, self._figures = TagTexts(), CalibrationTexts()
        self.body = translate(
            "Calibration",
            "A model is fitted to what was coded blind and to what you put right in the reader, and held against the "
            "starter on comments it did not learn from, drawn by chance and coded blind. It is offered; you decide. "
            "Corrected shares go on resting on the starter.",
        )
        self.in_use: dict[Taught, str] = {
            "tone": translate("Calibration", "Tones are read by the calibrated model now."),
            "driver": translate("Calibration", "Drivers are read by the calibrated model now."),
        }
        self.unfit = translate(
            "Calibration",
            "The starter does not read this language, and the model not well enough: from a macro-F1 of %1 on it can "
            "be used. Code more and calibrate again.",
        ).replace("%1", language.decimal(FIT))
        self._columns = (
            "",
            translate("Calibration", "Said of"),
            translate("Calibration", "Starter, F1"),
            translate("Calibration", "Calibrated, F1"),
            translate("Calibration", "Difference"),
        )
        self._whole = translate("Calibration", "All, mean")
        self._not_read = translate("Calibration", "does not read")

    def rests_on(self, one: TagComparison) -> str:
        """Return what it learned from and what it was tested on."""
        learned = translate("Calibration", "learned from %Ln comment(s) coded blind", "", one.coded)
        more = (
            translate("Calibration", "and from %Ln put right by hand", "", one.corrected)
            if one.corrected
            else ""
        )
        tested = translate(
            "Calibration",
            "tested by cross-validation on %Ln of those coded blind, drawn by chance; 95% intervals.",
            "",
            one.tested,
        )
        taught = f"{learned} {more}".rstrip()
        return f"{language.language_name(one.language)}: {taught}, {tested}"

    def rows(self, one: TagComparison) -> list[tuple[str, ...]]:
        """Return headings, the family as a whole, and a row a tag."""
        texts = self._figures
        starter = texts.figure(one.starter_f1, one.starter_f1_low, one.starter_f1_high)
        whole = (
            *(self._whole, "", starter if one.is_read else self._not_read),
            texts.figure(one.f1, one.f1_low, one.f1_high),
            texts.difference(one.f1 - one.starter_f1, one.low, one.high),
        )
        return [self._columns, whole, *(self._row(one, tag) for tag in one.by_tag)]

    def _row(self, one: TagComparison, tag: TagFigure) -> tuple[str, ...]:
        texts = self._figures
        starter = texts.figure(tag.starter_f1, tag.starter_low, tag.starter_high)
        ours = texts.figure(tag.f1, tag.low, tag.high)
        named = (self._tags.names[tag.tag], language.number(tag.given))
        return (*named, starter if one.is_read else self._not_read, ours, "")
