"""What coding adds to the findings: shares with the machine's errors taken out, and how far people agree."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from workbench.domain.coding import Calibration, CodingAgreement, Comparison, Estimate, SentimentShares
from workbench.domain.views import PartCounts
from workbench.findings.wording import counted, language_name

SHARE_COLUMNS = (
    "coded_at_random",
    *("negative_share", "negative_low", "negative_high"),
    *("neutral_share", "neutral_low", "neutral_high"),
    *("positive_share", "positive_low", "positive_high"),
)
PART_COLUMNS = (
    "long_comments",
    "both_poles",
    "negative_sentences",
    "neutral_sentences",
    "positive_sentences",
)
_ALONE = "No random draw of comments has been coded far enough, so no figure of sentiment above has been corrected."


def share_cells(shares: SentimentShares | None) -> tuple[int | Decimal | str, ...]:
    """Return the cells of SHARE_COLUMNS; empty ones where too few comments were coded at random."""
    if shares is None:
        return ("",) * len(SHARE_COLUMNS)
    cells = (_figure(part) for one in _each(shares) for part in (one.value, one.low, one.high))
    return (shares.coded, *cells)


def part_cells(parts: PartCounts | None) -> tuple[int | str, ...]:
    """Return the cells of PART_COLUMNS; empty ones where no comment has several sentences."""
    if parts is None:
        return ("",) * len(PART_COLUMNS)
    mood = parts.sentences
    return (parts.comments, parts.both_poles, mood.negative, mood.neutral, mood.positive)


def shares_in_words(shares: SentimentShares) -> str:
    """Return corrected shares as a sentence, with what they rest on."""
    names = ("negative", "neutral", "positive")
    parts = [f"{_percent(one)} {name}" for name, one in zip(names, _each(shares), strict=True)]
    return (
        f"Corrected by {counted(shares.coded, 'comment')} coded at random, of {counted(shares.comments, 'comment')}: "
        f"{', '.join(parts)} (95 % intervals)."
    )


def coded_section(
    shares: SentimentShares | None, agreement: CodingAgreement | None, calibration: Calibration | None = None
) -> Iterator[str]:
    """Yield how sure the figures of sentiment are."""
    yield "## How sure the sentiment is"
    if calibration is not None:
        yield from map(_calibrated, calibration.comparisons)
    if agreement is None or agreement.comments == 0:
        yield "Nobody has coded comments by hand yet, so how right the machine is here is not known."
        return
    yield shares_in_words(shares) if shares else _ALONE
    yield (
        f"{counted(len(agreement.coders), 'coder')} coded {counted(agreement.comments, 'comment')} without seeing the "
        f"machine's answer or each other's. Between people and machine, linear-weighted kappa is "
        f"{_coefficient(agreement.machine)}, over {counted(agreement.judged, 'comment')}. {_between_people(agreement)}"
    )
    yield (
        "A corrected share is the machine's share with its errors taken out, as far as the comments coded at random "
        "show them. It is a share of the comments that came in; the interval says how sure that is, not what the "
        "population thinks."
    )


def _calibrated(one: Comparison) -> str:
    return (
        f"Labels of comments in {language_name(one.language)} are those of a model calibrated by "
        f"{counted(one.coded, 'coded comment')}. Cross-validated on {one.tested:,} of them, drawn at random, its "
        f"linear-weighted kappa with people is {one.kappa:.2f}, the starter's {one.starter_kappa:.2f} "
        f"(95 % interval of the difference {one.low:+.2f} to {one.high:+.2f}). Agreement and shares below are the "
        "starter's, which has seen none of the codings."
    )


def _between_people(agreement: CodingAgreement) -> str:
    if not agreement.twice:
        return "No comment was coded by two people, so how far people agree is not known."
    return (
        f"Between people, Krippendorff's alpha is {_coefficient(agreement.ordinal)} with the labels in order and "
        f"{_coefficient(agreement.nominal)} without, over {counted(agreement.twice, 'comment')} coded by two or more."
    )


def _each(shares: SentimentShares) -> tuple[Estimate, Estimate, Estimate]:
    return shares.negative, shares.neutral, shares.positive


def _percent(one: Estimate) -> str:
    if one.value is None or one.low is None or one.high is None:
        return "an unknown share"
    return f"{100 * one.value:.1f} % ({100 * one.low:.1f}–{100 * one.high:.1f})"


def _coefficient(one: Estimate) -> str:
    if one.value is None or one.low is None or one.high is None:
        return "not defined"
    return f"{one.value:.2f} ({one.low:.2f} to {one.high:.2f})"


def _figure(value: float | None) -> Decimal | str:
    return "" if value is None else Decimal(f"{round(value, 4) + 0.0:.4f}")
