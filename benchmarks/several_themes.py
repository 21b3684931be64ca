"""Are both themes found in comments made of two? Pairs of texts of different labels are joined and looked into.

Of a labelled set 300 pairs of texts of different labels become one comment each; all other texts stay as they are. A
label counts as found where a theme is given, main or further, in which it is the commonest label of the other texts.
"both" is the share of joined comments in which both labels are found, "precision" the share of the themes given that
stand for one of the two. What themes that do not match the labels cost is told apart: "purity" is the share of other texts
that carry the commonest label of their theme, and so what no way of giving themes can surpass. The same is therefore done
with the people's labels in the place of the themes, which shows the finding itself. Prints a line of JSON for each.

    python benchmarks/several_themes.py
    python benchmarks/several_themes.py banking77 --others 9400 --draws 4    among more texts, means of four draws
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from importlib.metadata import version
from typing import Any

import numpy as np
import themes
from numpy.typing import NDArray

from workbench.analysis.communities import centroids
from workbench.analysis.embedding.minilm import minilm
from workbench.analysis.further import further_themes, long_sentences
from workbench.analysis.nearby import themes_nearby
from workbench.analysis.themes import Discovery, Level, discover
from workbench.domain.recipe import Recipe

SINGLE, JOINED = 5_000, 300
LEVELS = {1.0, 8.0, 16.0, 32.0}
FIGURES = ("themes", "purity", "both", "precision", "themes_given")
SETS = {"banking77": "en", "stackoverflow": "en", "dc-vision-zero": "en", "truevoice": "th"}
Encode = Callable[[Sequence[str]], NDArray[np.float32] | None]


def comments_of(
    name: str, others: int, draw: int
) -> tuple[list[str], list[str], list[str], list[tuple[str, str]]]:
    """Return texts as they are with their labels, and joined ones with both of theirs."""
    texts, _, labels = themes.read(themes.known_sets()[name])
    order: list[int] = np.random.default_rng(draw).permutation(len(texts)).tolist()
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
    middle = centroids(ground.vectors, labels)
    strength = np.einsum("ij,ij->i", ground.vectors, middle[labels])
    clusters = tuple(
        replace(found.clusters[0], number=number, name=name) for number, name in enumerate(names)
    )
    return replace(found, labels=labels, strength=strength, clusters=clusters)


def measure(name: str, language: str, others: int, draws: int) -> Iterator[dict[str, Any]]:
    """Look for both themes in the joined comments of a set, among so many others; yield the means of the draws."""
    encoder = None if language == "th" else minilm()
    known: dict[str, NDArray[np.float32]] = {}

    def encode(texts: Sequence[str]) -> NDArray[np.float32] | None:
        if encoder is None:
            return None
        new = sorted(set(texts) - set(known))
        known.update(zip(new, encoder.encode(new), strict=True))
        return np.array([known[text] for text in texts])

    found = [drawn(name, language, others, draw, encode) for draw in range(draws)]
    for rows in zip(*found, strict=True):
        figures = {key: round(float(np.mean([row[key] for row in rows])), 3) for key in FIGURES}
        yield rows[0] | figures | {"versions": {library: version(library) for library in themes.LIBRARIES}}


def drawn(name: str, language: str, others: int, draw: int, encode: Encode) -> list[dict[str, Any]]:
    """Return what was measured of one draw of joined comments, at several levels and by people's labels."""
    single, told, joined, pairs = comments_of(name, others, draw)
    texts = [*single, *joined]
    nowhere = np.zeros((len(texts), 2), dtype=np.float32)
    found = discover(
        texts, [language] * len(texts), encode(texts), Recipe(), lambda _stage, _share: None, places=nowhere
    )
    places = [place for place in long_sentences(texts, found.grounds) if place[0] >= len(single)]
    vectors = encode([texts[text][start:stop] for text, start, stop in places])
    levels = [
        (f"themes at {level.granularity:g}", replace(found, **told_by(level)))
        for level in found.levels
        if level.granularity in LEVELS
    ]
    return [
        {"set": name, "n": len(single), "joined": len(joined), "by": by, "themes": len(one.clusters)}
        | judged(one, texts, places, vectors, told, pairs)
        for by, one in [*levels, ("labels", with_labels(found, told))]
    ]


def told_by(level: Level) -> dict[str, Any]:
    """Return what a level says of the texts."""
    return {"labels": level.labels, "strength": level.strength, "clusters": level.clusters}


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
    parser.add_argument("--draws", type=int, default=1, help="how often texts are drawn and joined")
    asked = parser.parse_args()
    for name in asked.sets or SETS:
        for row in measure(name, SETS[name], asked.others, asked.draws):
            print(json.dumps(row), flush=True)


if __name__ == "__main__":
    main()
