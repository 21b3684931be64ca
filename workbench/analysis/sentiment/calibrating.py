"""A model calibrated by the researcher's own coding, and how much better than the starter it is where it never saw.

It sees what the starter and a student the starter taught on this study believe, what the comment means (its vector) and
how it is written (latent semantics of its characters), and learns from some hundred codings how to weigh them. So few
codings cannot tell which of these deserve trust, so several models, each with another part of them in sight, give their
mean. Whether that is better than the starter is judged by cross-validation, on comments drawn at random alone.
"""

from __future__ import annotations

from collections.abc import Sequence
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
_EVENING = (1.0, 0.5)
"""How far rare labels are weighed up: to par, which 100 chosen comments may overdo, and half way."""
_MEANING, _WRITING, _DIMENSIONS = 2.0, 2.0, 100
_LEAST_LOG = -8.0
_SEVERAL = 2
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
    with single_threaded_algebra():
        views = views_of(texts, starter, dense)
    return calibrate_seen(language, texts, views, starter, coded)


def calibrate_seen(
    language: str, texts: Sequence[str], views: Sequence[Floats], starter: Floats, coded: Coded
) -> Calibrated:
    """Do what `calibrate` does with texts that were looked at already; raises as it does."""
    if coded.rows.size < FEWEST or np.unique(coded.codes).size < _SEVERAL:
        raise ValueError("too few codings to calibrate a model by")
    folds = np.array([fold_of(texts[int(row)], FOLDS) for row in coded.rows])
    with single_threaded_algebra():
        unseen = peak_of(_cross_validated(views, coded, folds))
        table = _judged(views, coded.rows, coded.codes, np.arange(len(texts)))
    comparison = compared(language, coded, unseen, _spoken(starter[coded.rows]))
    score = (table[:, 2] - table[:, 0]).astype(np.float32)
    return Calibrated(peak_of(table), score, table.max(axis=1), comparison)


def views_of(texts: Sequence[str], starter: Floats, dense: Floats | None) -> list[Floats]:
    """Return (n, k) features of texts several times: what starter and student believe, alone and with more beside."""
    joined = self_trained(texts, starter)
    belief = np.hstack([_logarithms(joined), _logarithms(starter)])
    writing = _WRITING * _latent(texts)
    views = [belief, np.hstack([belief, writing])]
    if dense is not None:
        meaning = _MEANING * dense
        views += [np.hstack([belief, meaning]), np.hstack([belief, writing, meaning])]
    return [view.astype(np.float32) for view in views]


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
    low, high = middle_of(kappas[:, 0] - kappas[:, 1])
    kappa_low, kappa_high = middle_of(kappas[:, 0])
    starter_low, starter_high = middle_of(kappas[:, 1])
    f1_low, f1_high = middle_of(f1s[:, 0])
    starter_f1_low, starter_f1_high = middle_of(f1s[:, 1])
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


def middle_of(figures: NDArray[np.float64]) -> tuple[float, float]:
    """Return the ends of the middle 95 % of resampled figures."""
    low, high = np.quantile(figures, [0.025, 0.975])
    return float(low), float(high)


def _cross_validated(views: Sequence[Floats], coded: Coded, folds: NDArray[np.int64]) -> Floats:
    """Return probabilities (m, 3) of the codings, each by models that learned from the other nine tenths."""
    found = np.zeros((coded.rows.size, 3), dtype=np.float32)
    for fold in np.unique(folds):
        here, others = np.flatnonzero(folds == fold), np.flatnonzero(folds != fold)
        found[here] = _judged(views, coded.rows[others], coded.codes[others], coded.rows[here])
    return found


def _judged(
    views: Sequence[Floats], learned: NDArray[np.int64], codes: Codes, asked: NDArray[np.int64]
) -> Floats:
    """Return the mean of the probabilities (k, 3) that models of each view, taught by some rows, give to others."""
    tables = [_taught(view[learned], codes, evening, view[asked]) for view in views for evening in _EVENING]
    return (sum(tables) / len(tables)).astype(np.float32)


def _taught(features: Floats, codes: Codes, evening: float, asked: Floats) -> Floats:
    """Return the probabilities (n, 3) of `asked` (n, k) by a model that learned from features (m, k) and m codings."""
    from sklearn.linear_model import LogisticRegression

    met = np.bincount(codes + 1, minlength=3)
    weights = (codes.size / 3 / np.maximum(met, 1)) ** evening
    model = LogisticRegression(C=_STRENGTH, max_iter=2_000)
    model.fit(features.astype(np.float64), codes, sample_weight=weights[codes + 1])
    table = np.zeros((len(asked), 3), dtype=np.float32)
    table[:, model.classes_ + 1] = model.predict_proba(asked.astype(np.float64))
    return table


def _logarithms(probabilities: Floats) -> Floats:
    """Return logarithms of probabilities (n, 3); who abstained believes in all three alike."""
    known = np.where(np.isnan(probabilities), np.float32(1 / 3), probabilities)
    return np.maximum(log_probabilities(known), _LEAST_LOG)


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
