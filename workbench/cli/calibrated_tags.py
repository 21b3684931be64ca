"""A calibrated model of tones or drivers beside the starter, as a table."""

from __future__ import annotations

from workbench.cli.output import Output
from workbench.domain.tag_comparison import FIT, TagComparison


def tell_tags(one: TagComparison, output: Output) -> None:
    """Show how right the model of one language is, tag by tag, and what that rests on."""
    whole = (
        *("all, macro-F1", f"{one.tested:,}", _figure(one.f1, one.f1_low, one.f1_high)),
        _figure(one.starter_f1, one.starter_f1_low, one.starter_f1_high) if one.is_read else "not read",
    )
    rows = [
        (
            *(tag.tag, f"{tag.given:,}", _figure(tag.f1, tag.low, tag.high)),
            _figure(tag.starter_f1, tag.starter_low, tag.starter_high) if one.is_read else "not read",
        )
        for tag in one.by_tag
    ]
    headings = (f"Language {one.language}", "Coded so#", "Calibrated F1, 95 %", "Starter F1, 95 %")
    output.table(headings, [whole, *rows])
    more = f" and {one.corrected:,} put right by hand" if one.corrected else ""
    output.say(
        f"It learned from {one.coded:,} comments coded blind{more}, and was tested by cross-validation on "
        f"{one.tested:,}, drawn by chance. Difference of the macro-F1, 95 %: {one.low:+.3f} to {one.high:+.3f}."
    )
    if not one.is_read and one.f1 < FIT:
        output.say(f"The starter does not read this language; a model does from a macro-F1 of {FIT} on.")


def _figure(value: float, low: float, high: float) -> str:
    return f"{value:.3f} ({low:.3f} to {high:.3f})"
