"""Fitting the tag models that ship, and the ones coded comments teach beside them.

Everything is deterministic: the same texts and tags give the same bytes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array, hstack

from workbench.analysis.sentiment.linear import LinearWeights
from workbench.analysis.sentiment.ngrams import HASHES, QuantisedWeights, rarity, weighted
from workbench.analysis.sentiment.scores import Floats
from workbench.analysis.sentiment.train import fitted
from workbench.analysis.tags.english import sign_features
from workbench.analysis.tags.features import EnglishFeatures, joined, shape_of
from workbench.analysis.tags.lettered import GRAM_SCALE
from workbench.domain.tags import BAD, GOOD, NAMES, OFF_TOPIC, Family, Tag, tag_of

STRENGTH = 0.1
EXACT, ENOUGH = 1e-6, 1e-3
"""How exactly models that ship are fitted, and those that are fitted while somebody waits."""


@dataclass(frozen=True)
class Seen:
    """What the models see of n texts: features by family (n, k), cues of drivers (n, 14), and sentiment (n)."""

    tables: dict[Family, Floats]
    cues: Floats
    gladness: Floats


def seen(texts: Sequence[str], dense: Floats, gladness: Floats, features: EnglishFeatures) -> Seen:
    """Return what the models see of texts with their MiniLM vectors (n, 384) and sentiment (n)."""
    cues, shape = features.cues(texts), shape_of(texts, gladness)
    tables = {family: joined(dense, table, shape) for family, table in cues.items()}
    return Seen(tables, cues["driver"], shape[:, -1])


def tags_of(family: Family, written: str) -> set[Tag]:
    """Return tags that are written such as "worry;question" or "ease-".

    Raises:
        ValueError: one of them is no tag of the family.
    """
    found = {one: tag_of(family, one) for one in written.split(";") if one}
    if None in found.values():
        raise ValueError(f"{written} holds what is no {family}")
    return {tag for tag in found.values() if tag}


def taught(family: Family) -> list[str]:
    """Return the tags a family's models are taught, in their order."""
    return [name for name in NAMES[family] if name != OFF_TOPIC]


def held(family: Family, tags: Sequence[set[Tag]]) -> NDArray[np.int8]:
    """Return (n, tags) which tags n texts hold, whatever their sign."""
    names = [{tag.name for tag in each} for each in tags]
    return np.array([[name in each for name in taught(family)] for each in names], dtype=np.int8)


def fitted_tags(features: Any, labels: NDArray[np.int8], tolerance: float = EXACT) -> LinearWeights:
    """Fit one model a tag to features (n, k) and labels (n, tags)."""
    models = [fitted(features, labels[:, tag], STRENGTH, tolerance) for tag in range(labels.shape[1])]
    return LinearWeights(
        np.hstack([one.coefficients for one in models]), np.concatenate([one.intercepts for one in models])
    )


def fitted_letters(
    counts: Any, others: Floats, labels: NDArray[np.int8], tolerance: float = EXACT
) -> QuantisedWeights:
    """Fit one model a tag to n-gram counts (n, 65536), other features (n, k) and labels (n, tags)."""
    rare = rarity(counts)
    features = hstack([GRAM_SCALE * weighted(counts, rare), csr_array(others)], format="csr")
    weights = fitted_tags(features, labels, tolerance)
    weights.coefficients[:HASHES] *= GRAM_SCALE
    return QuantisedWeights.of(weights, rare)


def fitted_signs(cues: Floats, glad: Floats, tags: Sequence[set[Tag]]) -> LinearWeights:
    """Fit the sign of a driver to every driver a sentence has."""
    rows = [(row, tag) for row, each in enumerate(tags) for tag in sorted(each) if tag.sign in {GOOD, BAD}]
    table = [sign_features(cues[[row]], glad[[row]], tag.name) for row, tag in rows]
    return fitted(np.vstack(table), np.array([tag.sign for _, tag in rows], dtype=np.int8), STRENGTH)
