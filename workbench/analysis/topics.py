"""BERTopic as the frame of both recipes: it is handed vectors and a cluster model, and weighs the words."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.communities import GraphCommunities
from workbench.analysis.neighbours import Neighbours
from workbench.analysis.words import Weighted
from workbench.domain.recipe import Recipe

_CANDIDATE_WORDS = 30
_NO_WORDS = "emptydoc"
"""What BERTopic puts in the place of a theme's text when there is none."""


@dataclass(frozen=True)
class Topics:
    """Labels (n,) from 0 for the largest theme, -1 for none, and each theme's words, the strongest first."""

    labels: NDArray[np.int32] = field(default_factory=lambda: np.empty(0, np.int32))
    words: tuple[tuple[Weighted, ...], ...] = ()


def warm_up() -> threading.Thread:
    """Start importing what themes need, which takes seconds, beside work that leaves the interpreter free."""
    thread = threading.Thread(target=_imports, name="warm-up", daemon=True)
    thread.start()
    return thread


def _imports() -> None:
    for name in ("bertopic", "graspologic_native"):
        import_module(name)


def fit(
    words: Sequence[Sequence[str]], vectors: NDArray[np.float32], neighbours: Neighbours, recipe: Recipe
) -> Topics:
    """Fit BERTopic on texts given as their words and vectors (n, d)."""
    from bertopic import BERTopic
    from bertopic.vectorizers import ClassTfidfTransformer
    from sklearn.feature_extraction.text import CountVectorizer

    reduction, clusters = _stages(vectors, neighbours, recipe)
    model = BERTopic(
        language="multilingual",
        top_n_words=_CANDIDATE_WORDS,
        umap_model=reduction,
        hdbscan_model=clusters,
        vectorizer_model=CountVectorizer(tokenizer=str.split, token_pattern=None, lowercase=False),
        ctfidf_model=ClassTfidfTransformer(reduce_frequent_words=True),
    )
    labels, _ = model.fit_transform([" ".join(found) for found in words], embeddings=vectors)
    found = np.array(labels, dtype=np.int32)
    return Topics(found, tuple(_words(model, topic) for topic in range(int(found.max(initial=-1)) + 1)))


def _stages(vectors: NDArray[np.float32], neighbours: Neighbours, recipe: Recipe) -> tuple[Any, Any]:
    if recipe.name == "communities":
        from bertopic.dimensionality import BaseDimensionalityReduction

        return BaseDimensionalityReduction(), GraphCommunities(recipe.granularity, recipe.seed, neighbours)
    from hdbscan import HDBSCAN
    from umap import UMAP

    # BERTopic's own settings; only the seed is added.
    few = len(vectors) - 2
    reduction = UMAP(
        n_neighbors=min(15, len(vectors) - 1),
        n_components=min(5, few),
        min_dist=0.0,
        metric="cosine",
        random_state=recipe.seed,
        n_jobs=1,
    )
    smallest = max(2, round(10 / recipe.granularity))
    return reduction, HDBSCAN(
        min_cluster_size=smallest, metric="euclidean", cluster_selection_method="eom", prediction_data=True
    )


def _words(model: Any, topic: int) -> tuple[Weighted, ...]:
    found = model.get_topic(topic) or []
    return tuple((word, float(weight)) for word, weight in found if word not in {"", _NO_WORDS})
