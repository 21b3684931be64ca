"""Does the mark "fits weakly" find comments that do not belong? Off-topic ones are planted and looked for.

Into 2,000 comments of one labelled set go six of another in the same language: fewer than make a theme of their own, so
that some theme has to take them. Three draws a pair. AUC says how surely a planted comment ranks as less near than one of
the set; beside it stand the AUC of the cosine to the theme's centroid, and how many of all comments and of the planted
ones are marked. Prints a line of JSON for each pair. Needs the public sets (see themes.py).

    python benchmarks/weak_fit.py
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from importlib.metadata import version
from typing import Any

import numpy as np
import themes
from numpy.typing import NDArray

from workbench.analysis.embedding.minilm import minilm
from workbench.analysis.themes import discover
from workbench.domain.recipe import Recipe

HOSTS, GUESTS, DRAWS = 2_000, 6, 3
PAIRS = (
    ("banking77", "stackoverflow", "en"),
    ("stackoverflow", "banking77", "en"),
    ("dc-vision-zero", "banking77", "en"),
    ("banking77", "dc-vision-zero", "en"),
    ("march-on", "sib200-en", "en"),
    ("march-on", "banking77", "en"),
    ("dc-vision-zero", "march-on", "en"),
    ("madrid", "sib200-es", "es"),
    ("truevoice", "sib200-th", "th"),
)


def texts_of(name: str) -> list[str]:
    """Return a shuffled sample of a set's texts; "march-on" is the largest conversation of polis."""
    texts, _, labels = themes.read(themes.known_sets()["polis" if name == "march-on" else name])
    if name == "march-on":
        texts = [text for text, label in zip(texts, labels, strict=True) if label.startswith(name)]
    order = np.random.default_rng(0).permutation(len(texts))[: HOSTS + 400]
    return [texts[i] for i in order]


def drawn(texts: Sequence[str], number: int, chance: np.random.Generator) -> list[str]:
    """Return so many of the texts, in an order of chance."""
    places: list[int] = chance.permutation(len(texts))[:number].tolist()
    return [texts[place] for place in places]


def auc(planted: NDArray[np.bool_], near: NDArray[np.floating]) -> float:
    """Return the share of pairs of a planted and another comment in which the planted one is less near."""
    ranks = np.empty(len(near))
    ranks[np.argsort(-near, kind="stable")] = np.arange(len(near))
    inside = int(planted.sum())
    return float((ranks[planted].sum() - inside * (inside - 1) / 2) / (inside * (len(near) - inside)))


def measure(host: str, guest: str, language: str, vectors: dict[str, NDArray[np.float32]]) -> dict[str, Any]:
    """Plant comments of `guest` in `host` and say how well the mark finds them."""
    own, others = texts_of(host), texts_of(guest)
    found: list[tuple[float, float, float, float]] = []
    for draw in range(DRAWS):
        chance = np.random.default_rng(draw)
        hosts = drawn(own, HOSTS, chance)
        planted = [text for text in drawn(others, len(others), chance) if text not in set(own)]
        found.append(looked_for(hosts, planted[:GUESTS], language, vectors))
    near, strength, marked, caught = np.mean(found, axis=0).round(3).tolist()
    return {
        "host": host, "guest": guest, "language": language, "n": min(HOSTS, len(own)), "planted": GUESTS, "draws": DRAWS,
        "auc": near, "auc_of_strength": strength, "marked": marked, "planted_marked": caught,
        "versions": {name: version(name) for name in themes.LIBRARIES},
    }  # fmt: skip


def looked_for(
    hosts: Sequence[str], planted: Sequence[str], language: str, vectors: dict[str, NDArray[np.float32]]
) -> tuple[float, float, float, float]:
    """Return the AUC of nearness and of strength, and the shares of all and of the planted that are marked."""
    texts = [*hosts, *planted]
    dense = None if language == "th" else np.array([vectors[text] for text in texts])
    nowhere = np.zeros((len(texts), 2), dtype=np.float32)
    result = discover(
        texts, [language] * len(texts), dense, Recipe(), lambda _stage, _share: None, places=nowhere
    )
    inside = np.arange(len(texts)) >= len(hosts)
    limits = np.array([-1.0 if each.weak_below is None else each.weak_below for each in result.clusters])
    weak = result.nearness < limits[result.labels]
    return (
        auc(inside, result.nearness),
        auc(inside, result.strength),
        float(weak.mean()),
        float(weak[inside].mean()),
    )


def main() -> None:
    """Measure every pair."""
    encoder = minilm()
    names = {name for host, guest, language in PAIRS if language != "th" for name in (host, guest)}
    texts = sorted({text for name in names for text in texts_of(name)})
    vectors = dict(zip(texts, encoder.encode(texts), strict=True))
    for host, guest, language in PAIRS:
        print(json.dumps(measure(host, guest, language, vectors)), flush=True)


if __name__ == "__main__":
    main()
