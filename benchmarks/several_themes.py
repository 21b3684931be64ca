"""Are both themes found in comments made of two? Pairs of texts of different labels are joined and looked into.

Of a labelled set 300 pairs of texts of different labels become one comment each; all other texts stay as they are. A
label counts as found where a theme is given, main or further, in which it is the commonest label of the other texts.
"both" is the share of joined comments in which both labels are found, "precision" the share of the themes given that
stand for one of the two. What themes that do not match the labels cost is told apart: "purity" is the share of other texts
that carry the commonest label of their theme, and so what no way of giving themes can surpass. The same is therefore done
with the people's labels in the place of the themes, which shows the finding itself. Prints a line of JSON for each.

    python benchmarks/several_themes.py
    python benchmarks/several_themes.py banking77 --others 9400    among more texts as they are
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from importlib.metadata import version
from typing import Any

import numpy as np
import themes
from numpy.typing import NDArray

from workbench.analysis.embedding.minilm import minilm
from workbench.analysis.further import further_themes, long_sentences
from workbench.analysis.nearby import themes_nearby
from workbench.analysis.themes import Discovery, discover
from workbench.domain.recipe import Recipe

SINGLE, JOINED = 5_000, 300
SETS = {"banking77": "en", "stackoverflow": "en", "dc-vision-zero": "en", "truevoice": "th"}


def comments_of(name: str, others: int) -> tuple[list[str], list[str], list[str], list[tuple[str, str]]]:
    """Return texts as they are with their labels, and joined ones with both of theirs."""
    texts, _, labels = themes.read(themes.known_sets()[name])
    order: list[int] = np.random.default_rng(0).permutation(len(texts)).tolist()
    pairs: list[tuple[int, int]] = []
    left = order[:]
    while len(pairs) < JOINED:
        first = left.pop()
        place = next(place for place in range(len(left) - 1, -1, -1) if labels[left[place]] != labels[first])
        pairs.append((first, left.pop(place)))
    single = left[:others]
    joined = [f"{_ended(texts[a])} {texts[b][:1].upper()}{texts[b][1:]}" for a, b in pairs]
    return (
        [texts[i] for i in single],
        [labels[i] for i in single],
        joined,
        [(labels[a], labels[b]) for a, b in pairs],
    )


def _ended(text: str) -> str:
    return text if text[-1] in ".!?" else f"{text}."


def commonest(labels: NDArray[np.int32], told: Sequence[str]) -> dict[int, str]:
    """Return the commonest label of each theme among the texts that are as they were."""
    numbers: dict[int, Counter[str]] = {}
    for theme, label in zip(labels.tolist(), told, strict=True):
        numbers.setdefault(theme, Counter())[label] += 1
    return {theme: counts.most_common(1)[0][0] for theme, counts in numbers.items() if theme >= 0}


def with_labels(found: Discovery, told: Sequence[str]) -> Discovery:
    """Return the discovery with people's labels as themes; joined comments go where their neighbours are."""
    names = sorted(set(told))
    labels = np.full(len(found.labels), -1, dtype=np.int32)
    labels[: len(told)] = [names.index(label) for label in told]
    (ground,) = found.grounds
    rows = np.arange(len(told), len(labels))
    labels[rows] = themes_nearby(ground, labels, ground.vectors[rows], rows).theme
    limit = next(cluster.weak_below for cluster in found.clusters if cluster.weak_below is not None)
    clusters = tuple(
        replace(found.clusters[0], number=number, name=name, weak_below=limit)
        for number, name in enumerate(names)
    )
    return replace(found, labels=labels, clusters=clusters)


def measure(name: str, language: str, others: int) -> list[dict[str, Any]]:
    """Look for both themes in the joined comments of a set, among so many others."""
    single, told, joined, pairs = comments_of(name, others)
    texts = [*single, *joined]
    encoder = None if language == "th" else minilm()
    dense = None if encoder is None else encoder.encode(texts)
    nowhere = np.zeros((len(texts), 2), dtype=np.float32)
    found = discover(
        texts, [language] * len(texts), dense, Recipe(), lambda _stage, _share: None, places=nowhere
    )
    places = [place for place in long_sentences(texts, found.grounds) if place[0] >= len(single)]
    parts = [texts[text][start:stop] for text, start, stop in places]
    vectors = None if encoder is None else encoder.encode(parts)
    finer = [replace(found, labels=level.labels, clusters=level.clusters) for level in found.levels]
    divided = [("themes", found), ("finest themes", finer[-1]), ("labels", with_labels(found, told))]
    return [
        {"set": name, "n": len(single), "joined": len(joined), "by": by, "themes": len(one.clusters)}
        | judged(one, texts, places, vectors, told, pairs)
        | {"versions": {library: version(library) for library in themes.LIBRARIES}}
        for by, one in divided
    ]


def judged(
    found: Discovery,
    texts: Sequence[str],
    places: Sequence[tuple[int, int, int]],
    vectors: NDArray[np.float32] | None,
    told: Sequence[str],
    pairs: Sequence[tuple[str, str]],
) -> dict[str, Any]:
    """Say how often both labels are found, and how many of the themes given stand for one of them."""
    stands_for = commonest(found.labels[: len(told)], told)
    pure = sum(
        stands_for[theme] == label
        for theme, label in zip(found.labels.tolist(), told, strict=False)
        if theme >= 0
    )
    given = {
        row: {theme} for row, theme in enumerate(found.labels.tolist()) if row >= len(told) and theme >= 0
    }
    further = further_themes(found, texts, places, vectors)
    for (row, _, _), theme in zip(further.place.tolist(), further.cluster.tolist(), strict=True):
        given.setdefault(row, set()).add(theme)
    said = [
        {stands_for.get(theme, "") for theme in given.get(len(told) + row, set())}
        for row in range(len(pairs))
    ]
    every = [stands_for.get(theme, "") in pairs[row - len(told)] for row in given for theme in given[row]]
    return {
        "purity": round(pure / len(told), 3),
        "both": round(
            sum(set(pair) <= names for pair, names in zip(pairs, said, strict=True)) / len(pairs), 3
        ),
        "precision": round(sum(every) / len(every), 3),
        "themes_given": round(len(every) / len(pairs), 2),
    }


def main() -> None:
    """Measure the sets that were asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("sets", nargs="*", help=f"names of sets; none: {', '.join(SETS)}")
    parser.add_argument("--others", type=int, default=SINGLE, help="how many texts stay as they are")
    asked = parser.parse_args()
    for name in asked.sets or SETS:
        for row in measure(name, SETS[name], asked.others):
            print(json.dumps(row), flush=True)


if __name__ == "__main__":
    main()
