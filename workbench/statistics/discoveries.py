"""Is this more than chance, when many things were looked at? Exact tests of two shares, odds ratios, false discoveries.

Sources: R. A. Fisher (1935) for the exact test, H. O. Lancaster (1961) for its mid-p; F. J. Anscombe and J. B. S.
Haldane (1956), J. J. Gart (1966) and A. Agresti (1999, Biometrics 55) for odds ratios of small counts; Y. Benjamini
and Y. Hochberg (1995) for the rate of false discoveries.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import exp, lgamma, log, sqrt

from workbench.domain.measures import Figure
from workbench.statistics.quantiles import normal_quantile

_NEGLIGIBLE = 1e-16


def odds_ratio(part: int, of: int, other_part: int, of_others: int, confidence: float = 0.95) -> Figure:
    """Return how many times the odds in one group are those of another: `part` of `of`, against the others.

    A half is added to every cell, so that groups in which all or none do it have a ratio and an interval too.

    Raises:
        ValueError: a part is larger than its whole.
    """
    _check(part, of, other_part, of_others)
    cells = [count + 0.5 for count in (part, of - part, other_part, of_others - other_part)]
    middle = log(cells[0] * cells[3] / (cells[1] * cells[2]))
    half = normal_quantile(confidence) * sqrt(sum(1 / cell for cell in cells))
    return Figure(exp(middle), exp(middle - half), exp(middle + half))


def chance_of_more(part: int, of: int, other_part: int, of_others: int) -> float:
    """Return how likely chance alone gives the first group so large a part or a larger one (mid-p of Fisher's test).

    Raises:
        ValueError: a part is larger than its whole.
    """
    _check(part, of, other_part, of_others)
    with_it, whole = part + other_part, of + of_others
    here = exp(_ways(with_it, part) + _ways(whole - with_it, of - part) - _ways(whole, of))
    more, term, rest = 0.0, here, whole - with_it - of + 1
    for count in range(part, min(with_it, of)):
        term *= (with_it - count) * (of - count) / ((count + 1) * (rest + count))
        more += term
        if term < _NEGLIGIBLE and term < _NEGLIGIBLE * (more + here):
            break
    return min(1.0, more + here / 2)


def chance_of_share(part: int, of: int, expected: float) -> float:
    """Return how likely chance alone takes so many of `of` at random as far from the `expected` share, or farther.

    The exact binomial test with mid-p, its smaller tail doubled.

    Raises:
        ValueError: a part is larger than its whole, or the expected share does not lie between 0 and 1.
    """
    _check(part, of, 0, 0)
    if not 0 < expected < 1:
        raise ValueError(f"{expected} is no share to be expected")
    is_less = part < of * expected
    fewer, share = (part, expected) if is_less else (of - part, 1 - expected)
    term = here = exp(_ways(of, fewer) + fewer * log(share) + (of - fewer) * log(1 - share))
    tail, odds = here / 2, (1 - share) / share
    for count in range(fewer, 0, -1):
        term *= count / (of - count + 1) * odds
        tail += term
        if term < _NEGLIGIBLE * tail:
            break
    return min(1.0, 2 * tail)


def adjusted(chances: Sequence[float]) -> list[float]:
    """Return, for each p-value, the lowest rate of false discoveries at which it would be among the discoveries.

    All that were looked at must be given, not the interesting ones alone.
    """
    ordered = sorted(range(len(chances)), key=lambda place: -chances[place])
    found, lowest = [1.0] * len(chances), 1.0
    for rank, place in zip(range(len(chances), 0, -1), ordered, strict=True):
        lowest = min(lowest, chances[place] * len(chances) / rank)
        found[place] = lowest
    return found


def _ways(whole: int, part: int) -> float:
    """Return the logarithm of the number of ways to choose `part` of `whole`."""
    return lgamma(whole + 1) - lgamma(part + 1) - lgamma(whole - part + 1)


def _check(part: int, of: int, other_part: int, of_others: int) -> None:
    if not (0 <= part <= of and 0 <= other_part <= of_others):
        raise ValueError(f"{part} of {of} and {other_part} of {of_others} are no two shares")
