"""Measure the tones and drivers read in Spanish, Turkish and Thai comments against a person's codings.

Usage: python benchmarks/tags_abroad.py [es | tr | th | off-topic ...]    (default: all)

The codings lie in benchmarks/codings/tones_and_drivers_abroad.csv (ids and codes, no text; see the codebook beside it). The
first two draws were read again when our sentences and cues were written; the third was drawn and coded with the models
done. The intervals are percentiles of 2,000 resamples of the comments. Off-topic comments are planted: comments of one
public set among 1,500 of another; beside the AUC of the tag stands that of the mark "fits weakly" of themes. Prints a line of
JSON for each.
"""

from __future__ import annotations

import csv
import json
import platform
import random
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from draw_tagged_abroad import CALLS, DATA, MADRID, MESSAGES, POOLS, SEEDS, SHOPS, found
from numpy.typing import NDArray
from sentiment import METRICS
from tags import figures, interval, macro_f1

from workbench.analysis.embedding.minilm import minilm
from workbench.analysis.fit import CROWD, belonging, in_common
from workbench.analysis.neighbours import nearest_in_crowd
from workbench.analysis.sentiment import score
from workbench.analysis.spaces import needs_vectors, space
from workbench.analysis.tags.lettered import WRITINGS
from workbench.analysis.tags.relevance import CommonWords
from workbench.analysis.tags.scoring import SURE, given, installed_model
from workbench.analysis.tags.train import held, tags_of, taught
from workbench.analysis.tokens import terms
from workbench.domain.tags import FAMILIES, LANGUAGES, Family, Tag
from workbench.domain.text import normalise

TWEETS = "xlm-t-sentiment-8lang/es.csv"
NEWS = {code: f"sib200-topics-multilingual/{code}.csv" for code in WRITINGS}
SHORTEST = 15
CODINGS = Path(__file__).resolve().parent / "codings" / "tones_and_drivers_abroad.csv"


def coded(language: str, family: Family, draw: str) -> tuple[list[str], list[set[Tag]]]:
    """Return the comments of a language in a draw, with their codes."""
    with CODINGS.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if (row["language"], row["draw"]) == (language, draw)]
    texts = {
        name: found(name, {int(row["row"]): row["sha256"] for row in rows if row["set"] == name})
        for name in {row["set"] for row in rows}
    }
    return (
        [texts[row["set"]][int(row["row"])] for row in rows],
        [tags_of(family, row[f"{family}s"]) for row in rows],
    )


def measured(language: str, family: Family, draw: str) -> dict[str, Any]:
    """Hold a language's starter against one draw's codings."""
    texts, tags = coded(language, family, draw)
    model = installed_model(language)
    glad = score(texts, [language] * len(texts), ["open"] * len(texts), None).score
    read = model.read(texts, None, glad)
    truth, flags = held(family, tags).astype(bool), given(family, read.likely[family])
    signs = [
        (tag.sign, int(read.signs[row, place]))
        for row, each in enumerate(tags)
        for tag in sorted(each)
        if family == "driver" and flags[row, place := taught(family).index(tag.name)]
    ]
    return {
        "what": f"{family}s",
        "language": language,
        "model": model.use.sha256,
        "draw": draw,
        "comments": len(texts),
        "none_coded": int((~truth.any(axis=1)).sum()),
        "macro_f1": macro_f1(truth, flags),
        "interval": interval(truth, flags),
        "by_tag": {
            name: {"n": int(truth[:, place].sum()), **figures(truth[:, place], flags[:, place])}
            for place, name in enumerate(taught(family))
        },
        "signs": {
            "right": sum(coded == said for coded, said in signs),
            "wrong": sum(coded == -said for coded, said in signs),
            "not told": sum(not said for _, said in signs),
        },
        "sure_from": SURE[family],
        "read": language in LANGUAGES[family],
        "python": platform.python_version(),
    }


STRAYED = (
    ("es", MADRID, TWEETS),
    ("es", MADRID, NEWS["es"]),
    ("tr", SHOPS, NEWS["tr"]),
    ("th", CALLS, MESSAGES),
    ("th", CALLS, NEWS["th"]),
    ("th", MESSAGES, CALLS),
    ("th", MESSAGES, NEWS["th"]),
)


def strayed(language: str, base: str, planted: str, part: float) -> dict[str, Any]:
    """Plant comments of one set among those of another and look for them by their words."""
    draw = random.Random(7)
    pool, other = unique(base), unique(planted)
    own = draw.sample(pool, min(1_500, len(pool)))
    texts = [*own, *draw.sample(other, round(len(own) * part))]
    words = CommonWords.of(texts, language)
    assert words is not None
    fit = np.minimum(words.fit(texts), 0)
    flags, strange = fit < words.limit, np.arange(fit.size) >= len(own)
    return {
        "what": "off-topic",
        "language": language,
        "among": base.split("/", maxsplit=1)[0],
        "planted": planted.split("/", maxsplit=1)[0],
        "comments": fit.size,
        "share_planted": part,
        "auc": round(float(METRICS.roc_auc_score(strange, -fit)), 3),
        "auc_of_weak_fit": round(float(METRICS.roc_auc_score(strange, -weak_fit(texts, language))), 3),
        "found": round(float(flags[strange].mean()), 3),
        "own_flagged": round(float(flags[~strange].mean()), 3),
    }


def weak_fit(texts: Sequence[str], language: str) -> NDArray[np.float64]:
    """Return how surely each of n texts belongs to what all are about, as themes tell it."""
    words = [terms(text, language) for text in texts]
    dense = minilm().encode(texts) if needs_vectors([language])[0] else None
    rows = space(words, language, dense, "communities").vectors
    _, crowd = nearest_in_crowd(rows, CROWD, CROWD)
    return belonging(crowd, None if dense is None else in_common(dense), words)


def unique(path: str) -> list[str]:
    """Return the different texts of a public set that are no mere shouts."""
    csv.field_size_limit(2**31 - 1)
    column = next((pool.column for pool in POOLS if pool.set == path), "text")
    with (DATA / path).open(encoding="utf-8-sig", newline="") as file:
        texts = [normalise(row[column] or "") for row in csv.DictReader(file)]
    return [text for text in dict.fromkeys(texts) if len(text) >= SHORTEST]


def main(wanted: Sequence[str]) -> None:
    """Print what is measured."""
    if not all((DATA / pool.set).exists() for pool in POOLS):
        sys.exit("The public collections are not here: set VOC_SHARED to their folder.")
    if "off-topic" in wanted:
        for language, base, planted in STRAYED:
            for part in (0.02, 0.05, 0.1):
                print(json.dumps(strayed(language, base, planted, part)), flush=True)
    for language in (one for one in WRITINGS if one in wanted):
        for family in FAMILIES:
            for draw in SEEDS:
                print(json.dumps(measured(language, family, draw)), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:] or ["off-topic", *WRITINGS])
