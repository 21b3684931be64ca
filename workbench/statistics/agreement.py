"""How far people agree, with each other and with a machine, beyond what chance would have them agree.

Own code, because the established package for alpha is under a licence that ours cannot carry; the tests hold
it to the worked examples its author published and `benchmarks/agreement.py` to that package's figures.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

Level = Literal["nominal", "ordinal"]
Units = Sequence[Sequence[int | None]]
"""What was coded: for each unit one code a coder, None where that coder gave none."""
DRAWS = 2_000


@dataclass(frozen=True)
class Agreement:
    """A coefficient of agreement with its interval, and what it was computed from.

    `value` is 1 for full agreement and 0 for chance; None where it is not defined: nothing was coded twice, or
    all codes are the same. `low` and `high` are None with it. `units` were coded at least twice, with `codes` codes.
    """

    value: float | None
    low: float | None
    high: float | None
    units: int
    codes: int


def krippendorff_alpha(
    units: Units, level: Level = "nominal", *, confidence: float = 0.95, seed: int = 0
) -> Agreement:
    """Return Krippendorff's alpha with a bootstrap interval over units.

    Codes are integers; for "ordinal" their order is the scale's. Units coded less than twice count for nothing.
    The interval is the percentile interval of 2,000 resamples of the units with replacement.
    Sources: K. Krippendorff (2011), Computing Krippendorff's alpha-reliability; A. Zapf et al. (2016), Measuring
    inter-rater reliability for nominal data (BMC Medical Research Methodology 16:93), for the interval.

    Raises:
        ValueError: the confidence is no confidence.
    """
    import numpy as np

    _check(confidence)
    paired = [[code for code in unit if code is not None] for unit in units]
    paired = [codes for codes in paired if len(codes) > 1]
    total = sum(map(len, paired))
    if not paired:
        return Agreement(None, None, None, 0, 0)
    alphas = _nominal_alphas if level == "nominal" else _ordinal_alphas
    given = _counted(paired)
    value = float(alphas(np.ones((1, len(paired))), given)[0])
    if np.isnan(value):
        return Agreement(None, None, None, len(paired), total)
    low, high = _middle(alphas(_times(len(paired), seed), given), confidence)
    return Agreement(value, low, high, len(paired), total)


def cohen_kappa(
    first: Sequence[int],
    second: Sequence[int],
    weights: Literal["none", "linear"] = "linear",
    *,
    confidence: float = 0.95,
    seed: int = 0,
) -> Agreement:
    """Return Cohen's kappa of two raters' codes of the same units, with a bootstrap interval over units.

    "linear" counts a disagreement by its distance, "none" all disagreements alike (Cohen's first kappa).
    Source: J. Cohen (1968), Weighted kappa: nominal scale agreement with provision for scaled disagreement.

    Raises:
        ValueError: the two are not of one length, or the confidence is none.
    """
    import numpy as np

    _check(confidence)
    if len(first) != len(second):
        raise ValueError(f"{len(first)} codes cannot be held against {len(second)}")
    units, known = len(first), sorted({*first, *second})
    if len(known) < 2:
        return Agreement(None, None, None, units, 2 * units)
    if weights == "none":
        marks = [(np.array(codes)[:, None] == known).astype(float) for codes in (first, second)]
        low, high = _middle(_nominal_kappas(_times(units, seed), *marks), confidence)
        return Agreement(float(_nominal_kappas(np.ones((1, units)), *marks)[0]), low, high, units, 2 * units)
    met = _meetings(first, second, known)
    place = np.array(known, dtype=float)
    apart = np.abs(place[:, None] - place)
    low, high = _middle(_kappas(_resampled(met, seed), apart), confidence)
    return Agreement(float(_kappas(met[None], apart)[0]), low, high, units, 2 * units)


def macro_f1(
    truth: Sequence[int], found: Sequence[int], *, confidence: float = 0.95, seed: int = 0
) -> Agreement:
    """Return the mean over codes of F1 (of what is right and what is found), with a bootstrap interval over units.

    Codes nobody gave and nobody found count for nothing; where there are no units the figure is not defined.

    Raises:
        ValueError: the two are not of one length, or the confidence is none.
    """
    _check(confidence)
    if len(truth) != len(found):
        raise ValueError(f"{len(truth)} codes cannot be held against {len(found)}")
    units = len(truth)
    if not units:
        return Agreement(None, None, None, 0, 0)
    met = _meetings(truth, found, sorted({*truth, *found}))
    low, high = _middle(_f1s(_resampled(met, seed)), confidence)
    return Agreement(float(_f1s(met[None])[0]), low, high, units, 2 * units)


def _meetings(first: Sequence[int], second: Sequence[int], known: Sequence[int]) -> Floats:
    """Return (codes, codes): how often each code of the first met each of the second."""
    import numpy as np

    met = np.zeros((len(known), len(known)))
    np.add.at(met, (np.searchsorted(known, first), np.searchsorted(known, second)), 1)
    return met


def _resampled(met: Floats, seed: int) -> Floats:
    """Return (2,000, codes, codes): the meetings of as many units, drawn from these with replacement."""
    import numpy as np

    units = int(met.sum())
    drawn = np.random.default_rng(seed).multinomial(units, met.ravel() / units, size=DRAWS)
    return drawn.reshape(-1, *met.shape).astype(float)


def _f1s(met: Floats) -> Floats:
    """Return the mean F1 of each of (m, codes, codes) tables over the codes that occur in it."""
    import numpy as np

    right = np.diagonal(met, axis1=1, axis2=2)
    given = met.sum(axis=1) + met.sum(axis=2)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.nanmean(np.where(given > 0, 2 * right / given, np.nan), axis=1)


def _kappas(met: Floats, apart: Floats) -> Floats:
    """Return weighted kappa of each of (m, codes, codes) tables; nan where chance alone would never disagree."""
    import numpy as np

    by_chance = (
        met.sum(axis=2)[:, :, None] * met.sum(axis=1)[:, None, :] / met.sum(axis=(1, 2))[:, None, None]
    )
    observed, expected = (apart * met).sum(axis=(1, 2)), (apart * by_chance).sum(axis=(1, 2))
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(expected > 0, 1 - observed / expected, np.nan)


def _nominal_kappas(times: Floats, first: Floats, second: Floats) -> Floats:
    """Return kappa of each of (m, units) resamples of units marked (units, codes) by two raters, as `_kappas` does."""
    import numpy as np

    total = times.sum(axis=1)
    same = times @ (first * second).sum(axis=1)
    by_chance = ((times @ first) * (times @ second)).sum(axis=1) / total
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(by_chance < total, 1 - (total - same) / (total - by_chance), np.nan)


def _check(confidence: float) -> None:
    if not 0 < confidence < 1:
        raise ValueError("confidence lies between 0 and 1")


def _counted(units: Sequence[Sequence[int]]) -> Floats:
    """Return (units, codes): how often each code was given to each unit."""
    import numpy as np

    known = sorted({code for unit in units for code in unit})
    given = np.zeros((len(units), len(known)))
    for place, unit in enumerate(units):
        np.add.at(given[place], np.searchsorted(known, unit), 1)
    return given


def _times(units: int, seed: int) -> Floats:
    """Return (2,000, units): how often each unit is drawn, as many at a time as there are, with replacement."""
    import numpy as np

    drawn = np.random.default_rng(seed).multinomial(units, [1 / units] * units, size=DRAWS)
    return drawn.astype(float)


def _nominal_alphas(times: Floats, given: Floats) -> Floats:
    """Return alpha of each of (m, units) resamples; nan where one code is all there is.

    Where all disagreements are alike, how often equal codes met is enough: the codes may be many.
    """
    import numpy as np

    alike = (given * (given - 1)).sum(axis=1) / (given.sum(axis=1) - 1)
    counts = times @ given
    total = counts.sum(axis=1)
    observed, expected = total - times @ alike, total**2 - (counts**2).sum(axis=1)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(expected > 0, 1 - (total - 1) * observed / expected, np.nan)


def _ordinal_alphas(times: Floats, given: Floats) -> Floats:
    """Return alpha of each of (m, units) resamples, with the codes in order; nan where one code is all there is."""
    import numpy as np

    pairs = given[:, :, None] * given[:, None, :] - given[:, :, None] * np.eye(given.shape[1])
    each = pairs / (given.sum(axis=1) - 1)[:, None, None]
    met = np.tensordot(times, each, axes=1)
    counts = met.sum(axis=2)
    total = counts.sum(axis=1)
    middle = np.cumsum(counts, axis=1) - counts / 2
    apart = (middle[:, :, None] - middle[:, None, :]) ** 2
    by_chance = counts[:, :, None] * counts[:, None, :]
    observed, expected = (apart * met).sum(axis=(1, 2)), (apart * by_chance).sum(axis=(1, 2))
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(expected > 0, 1 - (total - 1) * observed / expected, np.nan)


def _middle(values: Floats, confidence: float) -> tuple[float, float]:
    import numpy as np

    tail = (1 - confidence) / 2
    low, high = np.nanquantile(values, [tail, 1 - tail])
    return float(low), float(high)
