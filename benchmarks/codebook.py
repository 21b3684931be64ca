"""Do codes take the texts that belong to them? Label names of labelled sets are the codebook, texts are to find home.

Of each set 5,000 texts are drawn. "nearest" gives each text to the code it is nearest to, without a limit: by the cosine of
the text alone, and with its neighbours' say. With all labels as codes (`--only-codebook`), "covered" is the share of texts
that go to a code and "right" the share of these that go to their own. With every other label as a code, "covered" is the
share of the texts of these labels that go to a code, "right" the share of all texts at codes that are at their own, "taken"
the share of texts of the other labels that go to one. Texts are put to codes as an analysis does. Prints a line of JSON each.

    python benchmarks/codebook.py
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from importlib import import_module
from importlib.metadata import version
from typing import Any

import numpy as np
import themes
from numpy.typing import NDArray

from workbench.analysis.codes import Codes, code_vectors, spread, texts_of_codes
from workbench.analysis.communities import NEIGHBOURS
from workbench.analysis.embedding.minilm import minilm
from workbench.analysis.graph import affinities
from workbench.analysis.grounds import Ground
from workbench.analysis.neighbours import nearest
from workbench.domain.codebook import Codebook, Entry
from workbench.domain.recipe import Recipe

TEXTS = 5_000
SETS = ("banking77", "stackoverflow", "dc-vision-zero")


def codes_of(labels: Sequence[str], vectors: dict[str, NDArray[np.float32]]) -> Codes:
    """Return a codebook of nothing but labels' names."""
    entries = tuple(Entry(said(label)) for label in labels)
    return Codes(Codebook(entries), np.array([vectors[label] for label in labels]))


def said(label: str) -> str:
    """Return a label as a person would write it."""
    return label.replace("_", " ").replace("-", " ")


def measure(name: str) -> list[dict[str, Any]]:
    """Put the texts of a set to its labels, and to every other one of them."""
    texts, _, labels = themes.read(themes.known_sets()[name])
    drawn: list[int] = np.random.default_rng(0).permutation(len(texts))[:TEXTS].tolist()
    texts, labels = [texts[i] for i in drawn], [labels[i] for i in drawn]
    known, encoder = sorted(set(labels)), minilm()
    ground = Ground(np.arange(len(texts)), texts, ["en"] * len(texts), encoder.encode(texts))
    ground.settle(Recipe())
    graph = affinities(nearest(ground.vectors, NEIGHBOURS))
    vectors = dict(zip(known, encoder.encode([said(label) for label in known]), strict=True))
    every = codes_of(known, vectors)
    right = np.array([known.index(label) for label in labels])
    own = (ground.vectors @ code_vectors(ground, every).T).astype(np.float64)
    figures: list[dict[str, Any]] = []
    for by, near in (("cosine", own), ("with neighbours", spread(own, graph))):
        found = near.argmax(axis=1)
        ami = import_module("sklearn.metrics").adjusted_mutual_info_score(right, found)
        figures.append({"nearest": by, "accuracy": np.mean(found == right), "ami": ami})
    given = texts_of_codes(ground, graph, every)
    some = known[::2]
    of_some = texts_of_codes(ground, graph, codes_of(some, vectors))
    belongs = np.array([some.index(label) if label in some else -1 for label in labels])
    figures += [
        {"codes": "all", "covered": np.mean(given >= 0), "right": np.mean((given == right)[given >= 0])},
        {
            "codes": "every other",
            "covered": np.mean(of_some[belongs >= 0] >= 0),
            "right": np.mean((of_some == belongs)[of_some >= 0]),
            "taken": np.mean(of_some[belongs < 0] >= 0),
        },
    ]
    return [
        {"set": name, "n": len(texts), "labels": len(known)}
        | {key: value if isinstance(value, str) else round(float(value), 3) for key, value in each.items()}
        | {"versions": {library: version(library) for library in themes.LIBRARIES}}
        for each in figures
    ]


def main() -> None:
    """Measure every set."""
    for name in SETS:
        for row in measure(name):
            print(json.dumps(row), flush=True)


if __name__ == "__main__":
    main()
