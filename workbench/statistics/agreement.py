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
    each = _coincidences(paired)
    value = float(_alphas(each.sum(axis=0)[None], level)[0])
    if np.isnan(value):
        return Agreement(None, None, None, len(paired), total)
    times = np.random.default_rng(seed).multinomial(len(paired), [1 / len(paired)] * len(paired), size=DRAWS)
    low, high = _middle(_alphas(np.tensordot(times.astype(float), each, axes=1), level), confidence)
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
    met = _meetings(first, second, known)
    place = np.array(known, dtype=float)
    apart = np.abs(place[:, None] - place) if weights == "linear" else 1 - np.eye(len(known))
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
    """Return kappa of each of (m, codes, codes) tables; nan where chance alone would never disagree."""
    import numpy as np

    by_chance = (
        met.sum(axis=2)[:, :, None] * met.sum(axis=1)[:, None, :] / met.sum(axis=(1, 2))[:, None, None]
    )
    observed, expected = (apart * met).sum(axis=(1, 2)), (apart * by_chance).sum(axis=(1, 2))
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(expected > 0, 1 - observed / expected, np.nan)


def _check(confidence: float) -> None:
    if not 0 < confidence < 1:
        raise ValueError("confidence lies between 0 and 1")


def _coincidences(units: Sequence[Sequence[int]]) -> Floats:
    """Return (units, codes, codes): how often two codes met in a unit, each unit weighing as many as its codes."""
    import numpy as np

    known = sorted({code for unit in units for code in unit})
    met = np.zeros((len(units), len(known), len(known)))
    for place, unit in enumerate(units):
        counts = np.bincount(np.searchsorted(known, unit), minlength=len(known)).astype(float)
        met[place] = (np.outer(counts, counts) - np.diag(counts)) / (len(unit) - 1)
    return met


def _alphas(met: Floats, level: Level) -> Floats:
    """Return alpha of each of (m, codes, codes) coincidences; nan where one code is all there is."""
    import numpy as np

    counts = met.sum(axis=2)
    total = counts.sum(axis=1)
    apart = _distances(counts, level)
    by_chance = counts[:, :, None] * counts[:, None, :]
    observed, expected = (apart * met).sum(axis=(1, 2)), (apart * by_chance).sum(axis=(1, 2))
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(expected > 0, 1 - (total - 1) * observed / expected, np.nan)


def _distances(counts: Floats, level: Level) -> Floats:
    """Return the squared distances (m, codes, codes) between codes that are used as often as (m, codes) says."""
    import numpy as np

    if level == "nominal":
        codes = counts.shape[1]
        return np.broadcast_to(1 - np.eye(codes), (len(counts), codes, codes))
    middle = np.cumsum(counts, axis=1) - counts / 2
    return (middle[:, :, None] - middle[:, None, :]) ** 2


def _middle(values: Floats, confidence: float) -> tuple[float, float]:
    import numpy as np

    tail = (1 - confidence) / 2
    low, high = np.nanquantile(values, [tail, 1 - tail])
    return float(low), float(high)
