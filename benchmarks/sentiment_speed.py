"""Measure how long scoring sentiment takes beside embedding the same comments.

Usage: python benchmarks/sentiment_speed.py [COMMENTS]   (default: 100,000)

English comments from the public set of tweets, repeated with numbers so that every text is its own, are scored as whole
comments, question and emoji considered; embedding is measured on 2,000 of them and told for all, with the encoder the
worker uses. Both run in this process on the cores it may use. Prints one line of JSON.
"""

from __future__ import annotations

import json
import platform
import sys
import time
from itertools import cycle, islice

import numpy as np
from sentiment import SETS

from workbench.analysis.cores import usable_cores
from workbench.analysis.embedding.minilm import minilm
from workbench.analysis.sentiment import score
from workbench.analysis.sentiment.parts import score_parts

EMBEDDED = 2_000


def main(count: int) -> None:
    """Print what is measured."""
    base, _ = SETS["tweets-en"].rows()
    texts = [f"{text} {number}" for number, text in enumerate(islice(cycle(base), count))]
    encoder = minilm()
    encoder.encode(texts[:64])
    start = time.perf_counter()
    vectors = encoder.encode(texts[:EMBEDDED])
    embedding = (time.perf_counter() - start) * count / EMBEDDED
    dense = np.resize(vectors, (count, vectors.shape[1]))
    score(texts[:64], ["en"] * 64, ["open"] * 64, dense[:64])
    start = time.perf_counter()
    score(texts, ["en"] * count, ["open"] * count, dense)
    scoring = time.perf_counter() - start
    start = time.perf_counter()
    score_parts(texts, ["en"] * count, ["open"] * count)
    parts = time.perf_counter() - start
    told = {"comments": count, "scoring_seconds": round(scoring, 1), "embedding_seconds": round(embedding, 1)}
    ratios = {"ratio": round(scoring / embedding, 4), "sentences_seconds": round(parts, 1)}
    where = {"cores": usable_cores(), "python": platform.python_version(), "machine": platform.machine()}
    print(json.dumps({"what": "speed of sentiment", **told, **ratios, **where}), flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
