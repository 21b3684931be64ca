"""Corrected shares of themes, tones and drivers in words and cells: each with its interval and what it rests on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from workbench.domain.coded import CodeAgreement, CodedShare, SubjectFigures
from workbench.domain.coding import Estimate
from workbench.findings.wording import counted
from workbench.statistics.shares import FEWEST_CODED

CORRECTED_COLUMNS = ("share_coded_at_random", "share_corrected", "share_low", "share_high")
TOO_FEW = f"Shares are corrected once {FEWEST_CODED} comments of a random draw, of the comments there are now, are coded."
_SUBJECTS = {"theme": "Themes", "tone": "Tones", "driver": "Drivers"}


def corrected_cells(share: CodedShare | None) -> tuple[int | Decimal | str, ...]:
    """Return the cells of CORRECTED_COLUMNS; empty ones where too few comments were coded at random."""
    if share is None:
        return ("",) * len(CORRECTED_COLUMNS)
    return (share.coded, *(Decimal(f"{round(value, 4) + 0.0:.4f}") for value in _figures(share)))


def corrected_in_words(share: CodedShare) -> str:
    """Return a theme's corrected share as a sentence, with what it rests on."""
    return (
        f"Corrected share: {interval_of(share)} of all comments (95 % interval), estimated from "
        f"{counted(share.coded, 'comment')} coded at random, of {counted(share.comments, 'comment')}; people put "
        f"{share.found:,} of them here."
    )


def interval_of(share: CodedShare) -> str:
    """Return such as "48.1 % (42.0–54.3)"."""
    value, low, high = _figures(share)
    return f"{100 * value:.1f} % ({100 * low:.1f}–{100 * high:.1f})"


def tag_spoken(code: str) -> str:
    """Return a code as it is read: a driver's sign in a word."""
    sides = {"+": "praised", "-": "blamed"}
    side = sides.get(code[-1:], "")
    return f"{code[:-1]}, {side}" if side else code


def corrected_tags(shares: Mapping[str, CodedShare]) -> str:
    """Return the corrected shares of tags as a sentence; "" where there are none."""
    if not shares:
        return ""
    coded, comments = next((one.coded, one.comments) for one in shares.values())
    told = "; ".join(f"{tag_spoken(tag)} {interval_of(one)}" for tag, one in shares.items())
    return (
        f"Corrected shares of all comments, estimated from {counted(coded, 'comment')} coded at random, of "
        f"{counted(comments, 'comment')}, with 95 % intervals: {told}."
    )


def codes_section(figures: Mapping[str, SubjectFigures]) -> Iterator[str]:
    """Yield how far people agree, with each other and with the machine, about themes, tones and drivers."""
    for subject, found in figures.items():
        if found.comments:
            yield _agreement_in_words(subject, found)


def _agreement_in_words(subject: str, found: SubjectFigures) -> str:
    told = "; ".join(_agreed(one) for one in found.agreement if one.given or not one.code)
    return (
        f"{_SUBJECTS[subject]}: {counted(len(found.coders), 'coder')} coded {counted(found.comments, 'comment')} "
        f"without seeing the machine's answer or each other's (95 % intervals). {told[:1].upper()}{told[1:]}."
    )


def _agreed(one: CodeAgreement) -> str:
    name = f"{one.code}: " if one.code else ""
    return (
        f"{name}nominal alpha between people {_coefficient(one.people)} over {one.twice:,} coded by two or more, "
        f"kappa of people and machine {_coefficient(one.machine)} over {one.judged:,}"
    )


def _coefficient(one: Estimate) -> str:
    if one.value is None or one.low is None or one.high is None:
        return "not defined"
    return f"{one.value:.2f} ({one.low:.2f} to {one.high:.2f})"


def _figures(share: CodedShare) -> tuple[float, float, float]:
    return share.value, share.low, share.high
