"""How near broader and finer themes come to people's own categories, and whether unsteady themes are less pure.

For each labelled set, every level of the tree of themes is compared with the labels (AMI over all unique texts, those
without a theme as a group of their own), beside a free division at the same granularity, which need not nest. Then
the purity of themes (the share of their commonest category) is told by how surely they would be found again. Prints a
line of JSON for each set. Needs the public sets (VOC_SHARED, or `shared` beside the project).

    python benchmarks/levels.py                     the English sets
    python benchmarks/levels.py madrid banking77    some sets by name
"""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(ROOT / "benchmarks"))

import themes as sets  # noqa: E402 - the path to it is known only now

from workbench.domain.recipe import Recipe  # noqa: E402 - as above
from workbench.domain.steadiness import steadiness  # noqa: E402 - as above

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workbench.analysis.themes import Discovery, Level


def discovered(texts: Sequence[str], counts: Sequence[int]) -> tuple[Discovery, dict[str, float]]:
    """Find the themes of a set as the worker does, without a map; return also the CPU seconds of each stage."""
    import numpy as np

    from workbench.analysis.embedding.minilm import minilm
    from workbench.analysis.language import identify
    from workbench.analysis.themes import discover, needs_vectors

    languages = [guess.code for guess in identify(texts)]
    wanted, encoder = needs_vectors(languages), minilm()
    dense = np.zeros((len(texts), encoder.identity.dimension), dtype=np.float32)
    dense[wanted] = encoder.encode([text for text, want in zip(texts, wanted, strict=True) if want])
    seconds: dict[str, float] = {}
    since = time.process_time()

    def tell(stage: str, share: float) -> None:
        nonlocal since
        if share == 1:
            seconds[stage] = round(time.process_time() - since, 1)
            since = time.process_time()

    nowhere = np.zeros((len(texts), 2), dtype=np.float32)
    return discover(texts, languages, dense, Recipe(), tell, counts, places=nowhere), seconds


def free_division(discovery: Discovery, granularity: float) -> NDArray[Any]:
    """Return the labels of a division at this granularity that was found on its own."""
    import numpy as np

    from workbench.analysis.communities import NEIGHBOURS, GraphCommunities
    from workbench.analysis.neighbours import nearest
    from workbench.analysis.themes import FEWEST_TO_DIVIDE

    labels = np.full(len(discovery.labels), -1, dtype=np.int32)
    for ground in discovery.grounds:
        found = np.zeros(len(ground.members), dtype=np.int32)
        if len(found) >= FEWEST_TO_DIVIDE["communities"]:
            near = nearest(ground.vectors, NEIGHBOURS)
            model = GraphCommunities(granularity, 0, near, ground.silent)
            found = model.fit(ground.vectors).labels_
        labels[ground.members] = np.where(found >= 0, found + labels.max() + 1, -1)
    return labels


def purities(level: Level, categories: Sequence[str]) -> list[tuple[float, float]]:
    """Return the stability and the purity of every theme whose stability was measured."""
    found: list[tuple[float, float]] = []
    for cluster in level.clusters:
        inside = Counter(categories[i] for i in (level.labels == cluster.number).nonzero()[0].tolist())
        if cluster.stability is not None:
            found.append((cluster.stability, max(inside.values()) / inside.total()))
    return found


def by_steadiness(found: Sequence[tuple[float, float]]) -> dict[str, list[float]]:
    """Return how many themes each word for steadiness is said of, and their mean purity."""
    words: dict[str, list[float]] = {}
    for stability, purity in found:
        words.setdefault(str(steadiness(stability)), []).append(purity)
    return {word: [len(of), round(sum(of) / len(of), 2)] for word, of in sorted(words.items())}


def measured(name: str) -> dict[str, Any]:
    """Return what was measured of a set."""
    ami = import_module("sklearn.metrics").adjusted_mutual_info_score
    spearmanr = import_module("scipy.stats").spearmanr
    texts, counts, categories = sets.read(sets.known_sets()[name])
    discovery, seconds = discovered(texts, counts)
    levels: list[dict[str, Any]] = []
    for level in discovery.levels:
        free = free_division(discovery, level.granularity)
        found = purities(level, categories)
        levels.append(
            {
                "granularity": level.granularity,
                "themes": len(level.clusters),
                "ami": round(float(ami(categories, level.labels)), 3),
                "free_themes": int(free.max()) + 1,
                "free_ami": round(float(ami(categories, free)), 3),
                "rank_correlation": round(float(spearmanr(found).statistic), 2) if len(found) > 2 else None,
                "purity": by_steadiness(found),
            }
        )
    return {"set": name, "n": len(texts), "cpu_s": seconds, "levels": levels}


def main() -> None:
    """Measure the sets that were asked for."""
    for name in sys.argv[1:] or sets.ENGLISH:
        print(json.dumps(measured(name)), flush=True)


if __name__ == "__main__":
    main()
