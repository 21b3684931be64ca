"""A calibrated model beside the starter, as a table: each figure with its interval, and what it rests on."""

from __future__ import annotations

from workbench.cli.output import Output
from workbench.domain.coding import Comparison
from workbench.domain.tag_comparison import FIT, TagComparison


def tell_sentiment(one: Comparison, output: Output) -> None:
    """Show how far the model of one language agrees with people, and what that rests on."""
    ours = _figure(one.kappa, one.kappa_low, one.kappa_high), _figure(one.f1, one.f1_low, one.f1_high)
    starter = (
        _figure(one.starter_kappa, one.starter_low, one.starter_high),
        _figure(one.starter_f1, one.starter_f1_low, one.starter_f1_high),
    )
    headings = (f"Language {one.language}", "Calibrated, 95 %", "Starter, 95 %")
    output.table(headings, list(zip(("linear-weighted kappa", "macro-F1"), ours, starter, strict=True)))
    output.say(
        f"It learned from {one.coded:,} comments coded blind, and was tested by cross-validation on {one.tested:,}, "
        f"drawn by chance. Difference of the kappas, 95 %: {one.low:+.3f} to {one.high:+.3f}."
    )


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


def _figure(value: float, low: float | None, high: float | None) -> str:
    """Return a figure with its interval, which comparisons of earlier versions do not have."""
    return f"{value:.3f}" if low is None or high is None else f"{value:.3f} ({low:.3f} to {high:.3f})"
