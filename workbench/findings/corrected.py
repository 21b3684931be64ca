"""Corrected shares of themes, tones and drivers in words and cells: each with its interval and what it rests on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from workbench.domain.coded import CodeAgreement, CodedShare, SubjectFigures
from workbench.domain.coding import Estimate, Subject
from workbench.findings.safe_markdown import markdown_table
from workbench.findings.wording import counted
from workbench.statistics.shares import FEWEST_CODED

CORRECTED_COLUMNS = ("share_coded_at_random", "share_corrected", "share_low", "share_high")
NO_SHARES: Mapping[str, CodedShare] = {}
TOO_FEW = (
    f"Shares are corrected once {FEWEST_CODED} comments drawn at random (of those there are now) are coded."
)
_SUBJECTS: dict[Subject, str] = {"theme": "Themes", "tone": "Tones", "driver": "Drivers"}


def corrected_cells(share: CodedShare | None) -> tuple[int | Decimal | str, ...]:
    """Return the cells of CORRECTED_COLUMNS; empty ones where too few comments were coded at random."""
    if share is None:
        return ("",) * len(CORRECTED_COLUMNS)
    return (share.coded, *(Decimal(f"{round(value, 4) + 0.0:.4f}") for value in _figures(share)))


def corrected_in_words(share: CodedShare, *, is_whole: bool = False) -> str:
    """Return a theme's corrected share as a sentence, with what it rests on; `is_whole`: with themes below it."""
    of = " with the themes below it" if is_whole else ""
    return (
        f"Corrected share{of}: {interval_of(share)} of all comments (95 % interval), estimated from "
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


def corrected_tags(shares: Mapping[str, CodedShare]) -> Iterator[str]:
    """Yield a table of the corrected shares of tags, with what they rest on; nothing where there are none."""
    met = {tag: share for tag, share in shares.items() if share.found or share.machine}
    if not shares:
        return
    first = next(iter(shares.values()))
    yield (
        f"Shares of all {counted(first.comments, 'comment')} with the machine's errors taken out, estimated from "
        f"{counted(first.coded, 'comment')} coded at random. What neither people nor machine found is left out."
    )
    rows = [
        (tag_spoken(tag), interval_of(share), f"{100 * share.machine:.1f} %", f"{share.found:,}")
        for tag, share in met.items()
    ]
    yield markdown_table(("Tag", "Corrected share (95 %)#", "Machine alone#", "Coded so#"), rows)


def codes_section(figures: Mapping[Subject, SubjectFigures]) -> Iterator[str]:
    """Yield how far people agree, with each other and with the machine, about themes, tones and drivers."""
    coded = [found for found in figures.values() if found.comments]
    if coded:
        yield "## How sure themes, tones and drivers are"
    for found in coded:
        yield _agreement_in_words(_SUBJECTS[found.subject], found)
        if not found.shares:
            yield f"{TOO_FEW} So far: {found.at_random:,}."


def _agreement_in_words(named: str, found: SubjectFigures) -> str:
    told = "; ".join(_agreed(one) for one in found.agreement if one.given or not one.code)
    return (
        f"{named}: {counted(len(found.coders), 'coder')} coded {counted(found.comments, 'comment')} "
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
