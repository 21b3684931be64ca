"""Do themes find each other across waves of comments that have no text in common? Labelled sets are cut in two halves.

Each half is analysed by itself, as another wave would be. A pair of themes is right if the same label is commonest in
both; F1 is over these pairs, against as many as there could be (a label that is commonest in two themes of one half and
in one of the other counts once). By their words alone, and by the texts' vectors as well (`statistics.kinship`). Splits
and mergers told count as right if every part's commonest label makes up 15 in 100 of the whole.
"planted": people's labels stand for themes, so that what happened is known: a twelfth of the labels is missing in the
later half (gone), another in the earlier (new), pairs of labels are one theme in the earlier half (split) or in the
later (merged). Prints a line of JSON for each set. Needs the public sets (see themes.py).

    python benchmarks/waves.py
    python benchmarks/waves.py --planted
"""

from __future__ import annotations

import argparse
import json
import os
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from typing import Any

import numpy as np
import themes
from numpy.typing import NDArray

from workbench.analysis.embedding.minilm import minilm
from workbench.analysis.themes import discover
from workbench.domain.recipe import Recipe
from workbench.domain.succession import Group, Kin, Step, heirs, succession
from workbench.statistics.kinship import Wave, drawn, kinship

SETS = {"banking77": "en", "dc-vision-zero": "en", "madrid": "es", "stackoverflow": "en"}
MOST, SPLITS, PLANTED_DRAWS = 10_000, 5, 6
LEAST_PART, LEAST_OF_A_LABEL, PART_OF_LABELS = 0.15, 40, 12


@dataclass(frozen=True)
class Half:
    """A half of a set: the texts' places in it, their themes, and each theme's words and commonest label."""

    rows: NDArray[np.int64]
    themes: NDArray[np.int64]
    groups: Sequence[Group]
    shares: Sequence[Mapping[str, float]]

    def label(self, theme: int) -> str:
        return max(self.shares[theme], key=lambda label: (self.shares[theme][label], label))


def half_of(
    rows: NDArray[np.int64],
    found: NDArray[np.int64],
    told: Sequence[str],
    words: Sequence[Mapping[str, float]],
) -> Half:
    """Describe a half by its themes `found` (n,), each with its words."""
    labels = np.array(told, dtype=object)
    counts: list[Counter[str]] = [
        Counter(labels[rows[found == theme]].tolist()) for theme in range(len(words))
    ]
    groups = [Group(theme, each.total(), 0, words[theme]) for theme, each in enumerate(counts)]
    shares = [{label: n / each.total() for label, n in each.items()} for each in counts]
    return Half(rows[found >= 0], found[found >= 0], groups, shares)


def kin_of(vectors: NDArray[np.float32], earlier: Half, later: Half) -> list[Kin]:
    """Return how near the themes of two halves are, from as many texts as the workbench takes."""
    first, second = (
        Wave(vectors[half.rows[chosen]], half.themes[chosen])
        for half in (earlier, later)
        for chosen in [drawn(half.themes)]
    )
    return kinship(first, second)


def score(earlier: Half, later: Half, kin: Sequence[Kin]) -> tuple[float, int, int]:
    """Return F1 of the pairs, how many there are and how many could be."""
    pairs = [(theirs, mine) for mine, (theirs, _, _) in heirs(earlier.groups, later.groups, [], kin).items()]
    right = sum(earlier.label(theirs) == later.label(mine) for theirs, mine in pairs)
    labels = [Counter(half.label(group.number) for group in half.groups) for half in (earlier, later)]
    possible = (labels[0] & labels[1]).total()
    return 2 * right / (len(pairs) + possible), len(pairs), possible


def is_right(step: Step, earlier: Half, later: Half) -> bool:
    """Say whether the parts of a split or a merger are parts of the whole by their labels."""
    whole, parts = (earlier, later) if step.kind == "split" else (later, earlier)
    one, several = (step.earlier, step.later) if step.kind == "split" else (step.later, step.earlier)
    return all(whole.shares[one[0]].get(parts.label(part), 0.0) >= LEAST_PART for part in several)


def measure(name: str, language: str) -> dict[str, Any]:
    """Analyse halves of a set and match their themes."""
    texts, told, vectors = read(name)
    figures: list[tuple[float, ...]] = []
    steps = Counter[str]()
    for split in range(SPLITS):
        order = np.random.default_rng(split).permutation(len(texts))[:MOST]
        earlier, later = (analysed(rows, texts, told, vectors, language) for rows in np.array_split(order, 2))
        kin = kin_of(vectors, earlier, later)
        figures.append((*score(earlier, later, []), *score(earlier, later, kin)))
        for step in succession(earlier.groups, later.groups, [], kin):
            if step.kind in {"split", "merged"}:
                steps["told"] += 1
                steps["right"] += is_right(step, earlier, later)
    words, word_pairs, possible, near, near_pairs, _ = np.mean(figures, axis=0).round(3).tolist()
    return {
        "set": name, "texts_a_half": min(len(texts), MOST) // 2, "splits": SPLITS, "possible": possible,
        "f1_words": words, "pairs_words": word_pairs, "f1": near, "pairs": near_pairs,
        "splits_and_mergers_told": steps["told"], "of_these_right": steps["right"],
    }  # fmt: skip


def read(name: str) -> tuple[list[str], list[str], NDArray[np.float32]]:
    """Return the texts of a set, their labels and their vectors."""
    texts, _, told = themes.read(themes.known_sets()[name])
    return texts, told, minilm().encode(texts)


def analysed(
    rows: NDArray[np.int64],
    texts: Sequence[str],
    told: Sequence[str],
    vectors: NDArray[np.float32],
    language: str,
) -> Half:
    """Find the themes of some of the texts."""
    nowhere = np.zeros((len(rows), 2), dtype=np.float32)
    places: list[int] = rows.tolist()
    some = [texts[place] for place in places]
    found = discover(
        some, [language] * len(rows), vectors[rows], Recipe(), lambda _stage, _share: None, places=nowhere
    )
    words = [dict(cluster.words) for cluster in found.clusters]
    return half_of(rows, found.labels.astype(np.int64), told, words)


def planted(name: str) -> dict[str, Any]:
    """Plant what may become of themes, and say how much of it is told."""
    texts, told, vectors = read(name)
    counts = Counter[str]()
    for draw in range(PLANTED_DRAWS):
        counts += planted_once(told, vectors, np.random.default_rng(draw))
    return {
        "set": name,
        "planted": True,
        "texts": len(texts),
        "draws": PLANTED_DRAWS,
        **dict(sorted(counts.items())),
    }


def planted_once(
    told: Sequence[str], vectors: NDArray[np.float32], chance: np.random.Generator
) -> Counter[str]:
    """Count what was planted ("merged", ...), what was told of it ("merged told") and what was told in all."""
    first, second = np.array_split(chance.permutation(len(told))[: MOST - 2_000], 2)
    everything: list[int] = [*first.tolist(), *second.tolist()]
    sizes = Counter(told[row] for row in everything)
    known = sorted(label for label, number in sizes.items() if number >= LEAST_OF_A_LABEL)
    order: list[int] = chance.permutation(len(known)).tolist()
    labels = [known[place] for place in order]
    some = max(1, len(labels) // PART_OF_LABELS)
    gone, new, merged, split = (labels[a * some : b * some] for a, b in ((0, 1), (1, 2), (2, 4), (4, 6)))
    earlier = by_labels(first, told, dict(zip(split[some:], split[:some], strict=True)), new)
    later = by_labels(second, told, dict(zip(merged[some:], merged[:some], strict=True)), gone)
    steps = succession(earlier[0].groups, later[0].groups, [], kin_of(vectors, earlier[0], later[0]))
    said = {
        (
            step.kind,
            tuple(sorted(earlier[1][n] for n in step.earlier)),
            tuple(sorted(later[1][n] for n in step.later)),
        )
        for step in steps
    }
    changes = [
        *(("gone", (label,), ()) for label in gone if label in earlier[1]),
        *(("new", (), (label,)) for label in new if label in later[1]),
        *(("split", (a,), tuple(sorted((a, b)))) for a, b in zip(split[:some], split[some:], strict=True)),
        *(("merged", tuple(sorted((a, b))), (a,)) for a, b in zip(merged[:some], merged[some:], strict=True)),
    ]
    touched = {label for change in changes for label in (*change[1], *change[2])}
    same = [("alike", (label,), (label,)) for label in labels if label not in touched]
    found = Counter[str]()
    for kind, *labels_told in [*changes, *same]:
        found[kind] += 1
        found[f"{kind} told"] += (kind, *labels_told) in said
    return found + Counter(f"{kind} told in all" for kind, _, _ in said)


def by_labels(
    rows: NDArray[np.int64], told: Sequence[str], joined: Mapping[str, str], without: Sequence[str]
) -> tuple[Half, list[str]]:
    """Return a half whose themes are people's labels, some joined to others and some left out, and their names."""
    places: list[int] = rows.tolist()
    kept = [place for place in places if told[place] not in without]
    themes_told = [joined.get(told[place], told[place]) for place in kept]
    names = sorted(set(themes_told))
    found = np.array([names.index(name) for name in themes_told])
    nothing: list[dict[str, float]] = [{} for _ in names]
    return half_of(np.array(kept), found, told, nothing), names


def main() -> None:
    """Measure every set."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--planted", action="store_true", help="plant what may become of themes")
    asked = parser.parse_args()
    for name, language in SETS.items():
        if asked.planted and name == "madrid":
            continue  # its 80 labels are proposals, of which few have texts enough
        row = planted(name) if asked.planted else measure(name, language)
        versions = {library: version(library) for library in themes.LIBRARIES}
        print(json.dumps(row | {"load": round(os.getloadavg()[0], 1), "versions": versions}), flush=True)


if __name__ == "__main__":
    main()
