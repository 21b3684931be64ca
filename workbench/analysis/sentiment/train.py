"""Fitting the linear models that ship, and the ones a researcher's own coding will calibrate later.

Everything is deterministic: the same texts and labels give the same bytes.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array, hstack
from sklearn.linear_model import LogisticRegression

from workbench.analysis.cores import single_threaded_algebra
from workbench.analysis.sentiment.linear import LinearWeights
from workbench.analysis.sentiment.ngrams import QuantisedWeights, rarity, weighted
from workbench.analysis.sentiment.scores import Floats
from workbench.domain.text import normalise, text_hash

_DECIMALS = 4
_ENOUGH = 1e-3
_EPOCH = (1980, 1, 1, 0, 0, 0)


def fitted(
    features: Any, labels: NDArray[np.int8], strength: float, tolerance: float = 1e-6
) -> LinearWeights:
    """Fit a class-balanced logistic regression to features (n, k), dense or sparse, and labels -1, 0, 1.

    strength is sklearn's C: smaller trusts the data less. Weights are fitted in double precision, on one thread, and
    rounded to four decimals: otherwise the number of processors alone moves them.
    """
    model = LogisticRegression(C=strength, class_weight="balanced", max_iter=5_000, tol=tolerance)
    with single_threaded_algebra():
        model.fit(features.astype(np.float64), labels)
    return LinearWeights(_rounded(model.coef_.T), _rounded(model.intercept_))


def fitted_to_grams(
    counts: Any, others: Floats, labels: NDArray[np.int8], strength: float
) -> QuantisedWeights:
    """Fit n-gram counts (n, 65536) beside other features (n, k), and quantise the n-grams' weights."""
    rare = rarity(counts)
    features = hstack([weighted(counts, rare), csr_array(others)], format="csr")
    return QuantisedWeights.of(fitted(features, labels, strength, _ENOUGH), rare)


def held_out(text: str) -> bool:
    """Say whether a normalised text is, by its hash, of the tenth that no model that ships learns from."""
    return int.from_bytes(text_hash(text)[:4], "big") % 10 == 0


def unique(rows: Iterable[tuple[str, int]]) -> list[tuple[str, int]]:
    """Return rows with normalised texts, the first label of each text, in order; empty texts are left out."""
    labels: dict[str, int] = {}
    for text, label in rows:
        labels.setdefault(normalise(text), label)
    labels.pop("", None)
    return list(labels.items())


def archived(arrays: dict[str, NDArray[Any]]) -> bytes:
    """Return arrays as the bytes of an .npz file without a clock in it."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name, values in sorted(arrays.items()):
            part = io.BytesIO()
            np.save(part, values, allow_pickle=False)
            archive.writestr(zipfile.ZipInfo(f"{name}.npy", _EPOCH), part.getvalue())
    return target.getvalue()


def _rounded(values: NDArray[np.float64]) -> Floats:
    return np.ascontiguousarray(np.round(values, _DECIMALS), dtype=np.float32) + np.float32(0)
