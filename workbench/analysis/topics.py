"""BERTopic as the frame of both recipes: it is handed vectors and a cluster model, and weighs the words."""

from __future__ import annotations

import threading
import warnings
from collections.abc import Sequence
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.communities import GraphCommunities
from workbench.analysis.neighbours import Neighbours, with_self
from workbench.analysis.words import Weighted
from workbench.domain.recipe import Recipe

CANDIDATE_WORDS = 30
_CLASSIC_NEIGHBOURS = 15
_CLASSIC_SMALLEST_THEME = 10
# Stand in for the words of a text that has none, and make up for a vocabulary of fewer than two words, which
# BERTopic cannot weigh; of the private range of Unicode, so that no comment holds them as words.
_STAND_INS = ("\ue000", "\ue001")


@dataclass(frozen=True)
class Topics:
    """Labels (n,) from 0 for the largest theme, -1 for none, and each theme's words, the strongest first.

    `stability` says of each theme how surely it would be found again; None where that was not measured.
    """

    labels: NDArray[np.int32] = field(default_factory=lambda: np.empty(0, np.int32))
    words: tuple[tuple[Weighted, ...], ...] = ()
    stability: tuple[float | None, ...] = ()


def warm_up() -> threading.Thread:
    """Start importing what themes need, which takes seconds, beside work that leaves the interpreter free."""
    thread = threading.Thread(target=load_libraries, name="warm-up", daemon=True)
    thread.start()
    return thread


def load_libraries() -> None:
    """Import what themes need; at once when `warm_up` has been through."""
    for name in ("bertopic", "graspologic_native"):
        import_module(name)


def fit(
    words: Sequence[Sequence[str]],
    vectors: NDArray[np.float32],
    neighbours: Neighbours,
    recipe: Recipe,
    apart: NDArray[np.bool_],
) -> Topics:
    """Fit BERTopic on texts given as their words and vectors (n, d); texts `apart` make a theme of their own."""
    from bertopic import BERTopic
    from bertopic.vectorizers import ClassTfidfTransformer
    from sklearn.feature_extraction.text import CountVectorizer

    reduction, clusters = _stages(neighbours, recipe, apart)
    model = BERTopic(
        language="multilingual",
        top_n_words=CANDIDATE_WORDS,
        umap_model=reduction,
        hdbscan_model=clusters,
        vectorizer_model=CountVectorizer(tokenizer=str.split, token_pattern=None, lowercase=False),
        ctfidf_model=ClassTfidfTransformer(reduce_frequent_words=True),
    )
    with warnings.catch_warnings():
        # umap-learn says that it cannot place new texts without a search index of its own; none will come.
        warnings.filterwarnings("ignore", message="precomputed_knn", category=UserWarning)
        labels, _ = model.fit_transform(_documents(words), embeddings=vectors)
    found = np.array(labels, dtype=np.int32)
    topics = range(int(found.max(initial=-1)) + 1)
    steady = tuple(_stability(clusters, found, topic) for topic in topics)
    return Topics(found, tuple(_words(model, topic) for topic in topics), steady)


def _stability(clusters: Any, found: NDArray[np.int32], topic: int) -> float | None:
    """Return the stability of a topic, which BERTopic may number otherwise than the model it comes from."""
    if not isinstance(clusters, GraphCommunities):
        return None
    return float(clusters.stability_[clusters.labels_[np.argmax(found == topic)]])


def _documents(words: Sequence[Sequence[str]]) -> list[str]:
    too_few = len({word for found in words for word in found}) <= 1
    return [" ".join([*found, *(_STAND_INS if too_few or not found else ())]) for found in words]


def _stages(neighbours: Neighbours, recipe: Recipe, apart: NDArray[np.bool_]) -> tuple[Any, Any]:
    if recipe.name == "communities":
        from bertopic.dimensionality import BaseDimensionalityReduction

        model = GraphCommunities(recipe.granularity, recipe.seed, neighbours, apart)
        return BaseDimensionalityReduction(), model
    from hdbscan import HDBSCAN
    from umap import UMAP

    # BERTopic's own settings; added are only the seed and the neighbours, which are exact here.
    reduction = UMAP(
        n_neighbors=_CLASSIC_NEIGHBOURS,
        n_components=5,
        min_dist=0.0,
        metric="cosine",
        random_state=recipe.seed,
        n_jobs=1,
        precomputed_knn=(*with_self(neighbours, _CLASSIC_NEIGHBOURS), None),
    )
    smallest = max(2, round(_CLASSIC_SMALLEST_THEME / recipe.granularity))
    return reduction, HDBSCAN(
        min_cluster_size=smallest, metric="euclidean", cluster_selection_method="eom", prediction_data=True
    )


def _words(model: Any, topic: int) -> tuple[Weighted, ...]:
    found = model.get_topic(topic) or []
    return tuple((word, float(weight)) for word, weight in found if word and word not in _STAND_INS)
