"""A model calibrated by the researcher's own coding, and how much better than the starter it is where it never saw.

It sees what the starter and a student the starter taught on this study believe together, what the comment means (its
vector) and how it is written (latent semantics of its characters), and learns from some hundred codings how to weigh
them. Its label is the peak of its distribution or the middle of it (where it wavers between glad and unhappy it then
says neutral, which errs less far): whichever agreed better with codings it had not seen. Whether it is better than the
starter is judged by cross-validation, on comments drawn at random alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.cores import single_threaded_algebra
from workbench.analysis.sentiment.ngrams import counted, rarity, weighted
from workbench.analysis.sentiment.scores import Floats
from workbench.analysis.sentiment.self_training import fold_of, log_probabilities, self_trained
from workbench.domain.coding import Comparison

FEWEST = 100
"""Codings a language needs before a model is fitted to them."""
FOLDS = 10
_RESAMPLES = 2_000
_STRENGTH = 0.1
_MEANING, _WRITING, _DIMENSIONS = 2.0, 2.0, 100
_LEAST_LOG = -8.0
Codes = NDArray[np.int8]


@dataclass(frozen=True)
class Coded:
    """What people said of m readings: `rows` (m) into the texts, `codes` (m) -1, 0, 1, `at_random` (m) how chosen."""

    rows: NDArray[np.int64]
    codes: Codes
    at_random: NDArray[np.bool_]


@dataclass(frozen=True)
class Calibrated:
    """Labels (n) int8, scores and confidences (n) float32 of all texts, and how good they are where nobody coded."""

    label: Codes
    score: Floats
    confidence: Floats
    comparison: Comparison


def calibrate(
    language: str, texts: Sequence[str], starter: Floats, dense: Floats | None, coded: Coded
) -> Calibrated:
    """Fit a model of one language to codings and judge all its n texts.

    starter: (n, 3) probabilities, rows of nan where it abstained. dense: MiniLM vectors (n, 384), rows of zeros where
    there are none.

    Raises:
        ValueError: fewer than 100 codings, or all alike.
    """
    if coded.rows.size < FEWEST or np.unique(coded.codes).size < 2:
        raise ValueError("too few codings to calibrate a model by")
    with single_threaded_algebra():
        seen = features_of(texts, starter, dense)
        folds = np.array([fold_of(texts[int(row)], FOLDS) for row in coded.rows])
        unseen = _cross_validated(seen, coded, folds)
        table = _fitted(seen[coded.rows], coded.codes)(seen)
    label = _better_rule(unseen, coded.codes)(table)
    confidence = np.take_along_axis(table, (label + 1).astype(np.int64)[:, None], axis=1)[:, 0]
    comparison = compared(
        language, coded, _labelled(unseen, coded.codes, folds), _spoken(starter[coded.rows])
    )
    return Calibrated(label, (table[:, 2] - table[:, 0]).astype(np.float32), confidence, comparison)


def features_of(texts: Sequence[str], starter: Floats, dense: Floats | None) -> Floats:
    """Return (n, k) features of texts: belief of starter and student together, writing, and meaning."""
    joined = np.where(np.isnan(starter), np.float32(1 / 3), self_trained(texts, starter))
    belief = np.maximum(log_probabilities(joined), _LEAST_LOG)
    parts = [belief, _WRITING * _latent(texts)]
    if dense is not None:
        parts.append(_MEANING * dense)
    return np.hstack(parts).astype(np.float32)


def middle_of(table: Floats) -> Codes:
    """Return the label (-1, 0, 1) at the middle of each (n, 3) distribution."""
    return ((np.cumsum(table, axis=1) < 0.5).sum(axis=1).clip(0, 2) - 1).astype(np.int8)


def peak_of(table: Floats) -> Codes:
    """Return the likeliest label (-1, 0, 1) of each (n, 3) distribution."""
    return (table.argmax(axis=1) - 1).astype(np.int8)


def compared(language: str, coded: Coded, found: Codes, starter: Codes) -> Comparison:
    """Hold found labels (m) and the starter's (m) against the codes of the comments that were drawn at random."""
    rows = np.flatnonzero(coded.at_random)
    truth, ours, theirs = coded.codes[rows], found[rows], starter[rows]
    draws = np.random.default_rng(0).integers(0, max(1, rows.size), (_RESAMPLES, rows.size))
    kappas = np.array([[_kappa(truth[draw], codes[draw]) for codes in (ours, theirs)] for draw in draws])
    f1s = np.array([[_macro_f1(truth[draw], codes[draw]) for codes in (ours, theirs)] for draw in draws])
    low, high = _middle(kappas[:, 0] - kappas[:, 1])
    kappa_low, kappa_high = _middle(kappas[:, 0])
    starter_low, starter_high = _middle(kappas[:, 1])
    f1_low, f1_high = _middle(f1s[:, 0])
    starter_f1_low, starter_f1_high = _middle(f1s[:, 1])
    return Comparison(
        language=language,
        coded=int(coded.rows.size),
        tested=int(rows.size),
        kappa=_kappa(truth, ours),
        starter_kappa=_kappa(truth, theirs),
        f1=_macro_f1(truth, ours),
        starter_f1=_macro_f1(truth, theirs),
        low=low,
        high=high,
        kappa_low=kappa_low,
        kappa_high=kappa_high,
        starter_low=starter_low,
        starter_high=starter_high,
        f1_low=f1_low,
        f1_high=f1_high,
        starter_f1_low=starter_f1_low,
        starter_f1_high=starter_f1_high,
    )


def _middle(figures: NDArray[np.float64]) -> tuple[float, float]:
    """Return the ends of the middle 95 % of resampled figures."""
    low, high = np.quantile(figures, [0.025, 0.975])
    return float(low), float(high)


def _cross_validated(seen: Floats, coded: Coded, folds: NDArray[np.int64]) -> Floats:
    """Return probabilities (m, 3) of the codings, each by a model that learned from the other nine tenths."""
    found = np.zeros((coded.rows.size, 3), dtype=np.float32)
    for fold in np.unique(folds):
        here, others = np.flatnonzero(folds == fold), np.flatnonzero(folds != fold)
        found[here] = _fitted(seen[coded.rows[others]], coded.codes[others])(seen[coded.rows[here]])
    return found


def _labelled(unseen: Floats, codes: Codes, folds: NDArray[np.int64]) -> Codes:
    """Return a label for each coding by the rule that was better in the other folds, so that no fold chose its own."""
    found = np.zeros(codes.size, dtype=np.int8)
    for fold in np.unique(folds):
        here, others = folds == fold, folds != fold
        found[here] = _better_rule(unseen[others], codes[others])(unseen[here])
    return found


def _better_rule(unseen: Floats, codes: Codes) -> Callable[[Floats], Codes]:
    """Return `peak_of` or `middle_of`, whichever agrees better with codes."""
    return max((peak_of, middle_of), key=lambda rule: _kappa(codes, rule(unseen)))


def _fitted(features: Floats, codes: Codes) -> Any:
    """Return what turns features (n, k) into probabilities (n, 3), learned from m codings."""
    from sklearn.linear_model import LogisticRegression

    model = LogisticRegression(C=_STRENGTH, class_weight="balanced", max_iter=2_000)
    model.fit(features.astype(np.float64), codes)

    def probabilities(rows: Floats) -> Floats:
        table = np.zeros((len(rows), 3), dtype=np.float32)
        table[:, model.classes_ + 1] = model.predict_proba(rows.astype(np.float64))
        return table

    return probabilities


def _latent(texts: Sequence[str]) -> Floats:
    """Return semantics of character n-grams, (n, at most 100), rows of length 1."""
    from sklearn.decomposition import TruncatedSVD
    from sklearn.preprocessing import normalize

    counts = counted(texts, (1, 5))
    dimensions = min(_DIMENSIONS, len(texts) - 1)
    grams: Any = weighted(counts, rarity(counts))
    return normalize(TruncatedSVD(dimensions, random_state=0).fit_transform(grams)).astype(np.float32)


def _spoken(starter: Floats) -> Codes:
    """Return the starter's labels; abstained counts as neutral."""
    quiet = np.isnan(starter[:, 0])
    return np.where(quiet, 0, np.nan_to_num(starter).argmax(axis=1) - 1).astype(np.int8)


def _kappa(truth: Codes, found: Codes) -> float:
    """Return linear-weighted kappa; 0 where either says one thing only. A table of nine cells is quick to resample."""
    met = np.bincount((truth + 1) * 3 + found + 1, minlength=9).reshape(3, 3).astype(float)
    apart = np.abs(np.subtract.outer(np.arange(3), np.arange(3)))
    expected = (apart * np.outer(met.sum(axis=1), met.sum(axis=0))).sum() / max(1.0, met.sum())
    return float(1 - (apart * met).sum() / expected) if expected else 0.0


def _macro_f1(truth: Codes, found: Codes) -> float:
    met = np.bincount((truth + 1) * 3 + found + 1, minlength=9).reshape(3, 3).astype(float)
    size = met.sum(axis=0) + met.sum(axis=1)
    return float(np.mean(np.divide(2 * np.diag(met), size, out=np.zeros(3), where=size > 0)[size > 0]))
