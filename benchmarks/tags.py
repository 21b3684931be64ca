"""Measure the tones and drivers read in comments against a person's codings, before and after 100 codings.

Usage: python benchmarks/tags.py [tone | driver | off-topic | speed ...]    (default: the first three)

The codings lie in benchmarks/codings/tones_and_drivers.csv (ids and codes, no text; see the codebook beside it). Of three draws
only the third had no part in making the models; the others were read before our sentences and cues were finished. *Starter* is
the model as it ships. *With 100 codings* teaches models with our sentences and 100 codings of the first draw, 20 times, and
judges the third. The intervals are percentiles of 2,000 resamples of the comments. Off-topic comments are planted: comments of
one public set among 1,500 of another. Prints a line of JSON for each.
"""

from __future__ import annotations

import csv
import json
import platform
import random
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np
from draw_tagged import BANK, CONVERSATIONS, DATA, ROADS, SETS, TWEETS, found, rows_of
from numpy.typing import NDArray
from sentiment import METRICS

from workbench.analysis.embedding.minilm import minilm
from workbench.analysis.sentiment import score
from workbench.analysis.sentiment.shelf import models_listed
from workbench.analysis.tags.english import sigmoid
from workbench.analysis.tags.features import EnglishFeatures
from workbench.analysis.tags.relevance import Middle
from workbench.analysis.tags.scoring import SURE, given, installed_model, tag, tags_folder
from workbench.analysis.tags.train import Seen, fitted_tags, held, seen, tags_of, taught
from workbench.domain.tags import FAMILIES, NAMES, Family, Tag

HERE = Path(__file__).resolve().parent
CODINGS = HERE / "codings" / "tones_and_drivers.csv"
COLUMN: dict[Family, str] = {"tone": "tones", "driver": "drivers"}
DRAWS = ("first", "second", "third")
UNSEEN = "third"
CODED, REPEATS, RESAMPLES = 100, 20, 2_000
Flags = NDArray[np.bool_]


def coded(family: Family, draw: str) -> tuple[list[str], list[set[Tag]]]:
    """Return the comments of a draw that were coded for a family, with their codes."""
    with CODINGS.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["draw"] == draw]
    texts = {
        name: found(name, {int(row["row"]): row["sha256"] for row in rows if row["set"] == name})
        for name in SETS
    }
    rows = [row for row in rows if COLUMN[family] in row["coded"].split()]
    return (
        [texts[row["set"]][int(row["row"])] for row in rows],
        [tags_of(family, row[COLUMN[family]]) for row in rows],
    )


def measured(family: Family, draw: str) -> dict[str, Any]:
    """Hold the starter, and models that 100 codings taught beside our sentences, against one draw's codings."""
    features = EnglishFeatures(models_listed(tags_folder())["en"])
    texts, tags = coded(family, draw)
    truth, table = held(family, tags).astype(bool), looked_at(texts, features).tables[family]
    likely = starter(texts, family)
    ours, own_tags = own_sentences(family)
    flags = given(family, likely)
    told: dict[str, Any] = {
        "what": f"{family}s",
        "model": installed_model().use.sha256,
        "draw": draw,
        "comments": len(texts),
        "starter": macro_f1(truth, flags),
        "interval": interval(truth, flags),
        "by_tag": {
            name: {"n": int(truth[:, place].sum()), **figures(truth[:, place], flags[:, place])}
            for place, name in enumerate(taught(family))
        },
        "python": platform.python_version(),
    }
    if draw == UNSEEN:
        told |= lifted(
            family, truth, table, (looked_at(ours, features).tables[family], held(family, own_tags))
        )
    if family == "driver":
        told |= signs(texts, tags)
    return told


def own_sentences(family: Family) -> tuple[list[str], list[set[Tag]]]:
    """Return the sentences the starter was taught with."""
    with (tags_folder() / "en" / f"{COLUMN[family]}.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [row["text"] for row in rows], [tags_of(family, row[COLUMN[family]]) for row in rows]


def looked_at(texts: Sequence[str], features: EnglishFeatures) -> Seen:
    """Return what the models see of texts."""
    dense = minilm().encode(texts)
    return seen(texts, dense, gladness(texts, dense), features)


def starter(texts: Sequence[str], family: Family) -> NDArray[np.float32]:
    """Return what the model that ships believes (n, tags)."""
    dense = minilm().encode(texts)
    return installed_model().read(texts, dense, gladness(texts, dense)).likely[family]


def gladness(texts: Sequence[str], dense: NDArray[np.float32]) -> NDArray[np.float32]:
    return score(texts, ["en"] * len(texts), ["open"] * len(texts), dense).score


def lifted(
    family: Family,
    truth: Flags,
    table: NDArray[np.float32],
    taught_with: tuple[NDArray[np.float32], NDArray[np.int8]],
) -> dict[str, Any]:
    """Return how models judge the unseen draw that 100 codings of the first one taught beside our sentences."""
    features = EnglishFeatures(models_listed(tags_folder())["en"])
    texts, tags = coded(family, "first")
    coded_table, codes = looked_at(texts, features).tables[family], held(family, tags)
    found_f1: list[float] = []
    for repeat in range(REPEATS):
        learned = np.random.default_rng(repeat).permutation(len(texts))[:CODED]
        weights = fitted_tags(
            np.vstack([taught_with[0], coded_table[learned]]), np.vstack([taught_with[1], codes[learned]])
        )
        found_f1.append(macro_f1(truth, given(family, sigmoid(weights.logits(table)))))
    low, high = np.quantile(found_f1, [0.025, 0.975])
    return {
        "with_100_codings": mean(found_f1),
        "with_100_codings_range": [round(float(low), 3), round(float(high), 3)],
    }


def signs(texts: Sequence[str], tags: Sequence[set[Tag]]) -> dict[str, Any]:
    """Return how often the sign of a driver that was found and coded is right."""
    dense = minilm().encode(texts)
    scores = tag(texts, ["en"] * len(texts), gladness(texts, dense), dense)
    columns: list[list[int]] = [one.tolist() for one in (scores.row, scores.family, scores.tag, scores.sign)]
    told = {"right": 0, "wrong": 0, "not told": 0}
    for row, family, place, sign in np.array(columns, dtype=np.int64).T.tolist():
        name = NAMES[FAMILIES[int(family)]][int(place)]
        coded_signs = [one.sign for one in tags[int(row)] if one.name == name and family]
        for truth in coded_signs:
            told["not told" if not sign else "right" if sign == truth else "wrong"] += 1
    return {"signs": told}


def macro_f1(truth: Flags, flags: Flags) -> float:
    """Return the mean F1 of the tags that were coded at least once."""
    there = truth.any(axis=0)
    return round(
        float(METRICS.f1_score(truth[:, there], flags[:, there], average="macro", zero_division=0)), 3
    )


def interval(truth: Flags, flags: Flags) -> list[float]:
    """Return the 95 % percentile interval of macro-F1 over resampled comments."""
    draws = np.random.default_rng(0).integers(0, len(truth), (RESAMPLES, len(truth)))
    found = [quick_f1(truth[draw], flags[draw]) for draw in draws]
    low, high = np.quantile(found, [0.025, 0.975])
    return [round(float(low), 3), round(float(high), 3)]


def quick_f1(truth: Flags, flags: Flags) -> float:
    there = truth.any(axis=0)
    met = (truth & flags).sum(axis=0)
    sizes = np.maximum(1, truth.sum(axis=0) + flags.sum(axis=0))
    return float((2 * met[there] / sizes[there]).sum() / max(1, int(there.sum())))


def figures(truth: Flags, flags: Flags) -> dict[str, float]:
    met = int((truth & flags).sum())
    precision, recall = met / max(1, int(flags.sum())), met / max(1, int(truth.sum()))
    f1 = 2 * met / max(1, int(truth.sum()) + int(flags.sum()))
    return {"precision": round(precision, 3), "recall": round(recall, 3), "f1": round(f1, 3)}


def mean(values: Sequence[float]) -> float:
    return round(float(np.mean(values)), 3)


def strayed() -> Iterator[dict[str, Any]]:
    """Plant comments of one set among those of another and look for them."""
    pools = {
        "roads": unique(ROADS),
        "bank": unique(BANK),
        "town": unique(CONVERSATIONS, "american-assembly.bowling-green"),
        "tweets": unique(TWEETS),
    }
    for base, planted in (
        *(("roads", "bank"), ("roads", "tweets"), ("roads", "town"), ("bank", "tweets"), ("bank", "town")),
        *(("town", "tweets"), ("town", "bank"), ("town", "roads")),
    ):
        for part in (0.02, 0.05, 0.1):
            yield looked_for(base, planted, part, pools)


def unique(name: str, conversation: str = "") -> list[str]:
    rows = (row for _, row in rows_of(name) if not conversation or row["conversation"] == conversation)
    return list(dict.fromkeys(row["text"] for row in rows if len(row["text"].split()) >= 4))


def looked_for(base: str, planted: str, part: float, pools: dict[str, list[str]]) -> dict[str, Any]:
    draw = random.Random(7)
    own = draw.sample(pools[base], min(1_500, len(pools[base])))
    strange = draw.sample(pools[planted], round(len(own) * part))
    dense = minilm().encode([*own, *strange])
    middle = Middle.of(dense)
    assert middle is not None
    fit = middle.fit(dense)
    flags = fit < middle.limit
    is_strange = np.arange(fit.size) >= len(own)
    return {
        "what": "off-topic",
        "among": base,
        "planted": planted,
        "comments": fit.size,
        "share_planted": part,
        "auc": round(float(METRICS.roc_auc_score(is_strange, -fit)), 3),
        "found": round(float(flags[is_strange].mean()), 3),
        "own_flagged": round(float(flags[~is_strange].mean()), 3),
    }


def speed() -> dict[str, Any]:
    """Tag 100,000 comments, made of those of the public sets, with vectors that are at hand."""
    texts = [text for name in SETS for text in unique(name)]
    texts = (texts * (1 + 100_000 // len(texts)))[:100_000]
    dense = np.random.default_rng(0).standard_normal((len(texts), 384), dtype=np.float32)
    dense /= np.linalg.norm(dense, axis=1, keepdims=True)
    glad = np.zeros(len(texts), dtype=np.float32)
    tag(texts[:100], ["en"] * 100, glad[:100], dense[:100])
    began = perf_counter()
    tag(texts, ["en"] * len(texts), glad, dense)
    seconds = perf_counter() - began
    began = perf_counter()
    minilm().encode(texts[::50])
    return {
        "what": "speed of tags",
        "comments": len(texts),
        "seconds": round(seconds, 1),
        "embedding_2000": round(perf_counter() - began, 1),
    }


def main(wanted: Sequence[str]) -> None:
    """Print what is measured."""
    if not all((DATA / name).exists() for name in SETS):
        sys.exit("The public collections are not here: set VOC_SHARED to their folder.")
    for family in FAMILIES:
        if family in wanted:
            for draw in DRAWS:
                print(json.dumps({**measured(family, draw), "sure_from": SURE[family]}), flush=True)
    if "off-topic" in wanted:
        for line in strayed():
            print(json.dumps(line), flush=True)
    if "speed" in wanted:
        print(json.dumps(speed()), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:] or ["tone", "driver", "off-topic"])
