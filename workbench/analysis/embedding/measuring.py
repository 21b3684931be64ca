"""Measures over what range each channel of an encoder moves, so that it can count in integers.

The ranges are measured once, over many kinds of text, and kept in a file: measured anew for every text, as
usual, they would cost a third of the time and make a vector depend on what was embedded with it. To measure
again: python -m workbench.analysis.embedding.measuring FILE_OF_TEXTS...
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.embedding.encoder import session
from workbench.analysis.embedding.graph import TOKENS, Step, Steps, Weights, watched_graph, weight_of
from workbench.analysis.embedding.minilm import STEPS, published
from workbench.analysis.embedding.steps import write

# Of a channel's range, how much is taken out of the input; the rest is left to the weights. The method is
# that of Xiao et al. 2023 (SmoothQuant), the figure is measured.
_SMOOTHING = 0.75
_INTEGERS = 255
_TINY = 1e-5

EXTREMES = (
    "",
    "no",
    "?",
    "!!!!!!!!!!",
    "WHY IS EVERYTHING IN THIS TOWN ALWAYS BROKEN",
    "12345 67890 3.14 99 % 2026-11-21 10:45",
    "https://example.org/a/b?c=d&e=f write to somebody@example.org",
    ". , ; : - _ # @ ( ) [ ] { } < >",
    "x x x x x x x x x x x x x x x x",
    "def late(bus): return bus.time[0] == {'due': None}",
    "👍👍👍 😡 🚌",
    "Автобус снова не пришёл вовремя, никто не отвечает",
    "公共交通很差，没有人回答",
    "خدمة سيئة جدا ولا أحد يرد",
    "बस हमेशा देर से आती है",
    "버스가 너무 늦어요",
    "Donaudampfschifffahrtsgesellschaftskapitän",
)


def measured(config: Mapping[str, Any], weights: Weights, tokens: Iterable[list[int]]) -> Steps:
    """Return the steps of every linear layer over texts given as their tokens."""
    model, inputs = watched_graph(config, weights)
    run = session(model)
    low: dict[str, NDArray[np.float32]] = {}
    high: dict[str, NDArray[np.float32]] = {}
    for ids in tokens:
        values = run.run(list(inputs.values()), {TOKENS: np.array([ids], dtype=np.int64)})
        for layer, value in zip(inputs, values, strict=True):
            channels = np.asarray(value).reshape(-1, value.shape[-1])
            low[layer] = np.minimum(low.get(layer, np.inf), channels.min(axis=0))
            high[layer] = np.maximum(high.get(layer, -np.inf), channels.max(axis=0))
    return {layer: _step(low[layer], high[layer], weight_of(weights, layer)) for layer in inputs}


def _step(low: NDArray[np.float32], high: NDArray[np.float32], weight: NDArray[np.float32]) -> Step:
    reach = np.maximum(np.maximum(-low, high), _TINY)
    largest = np.maximum(np.abs(weight).max(axis=1), _TINY)
    share = reach**_SMOOTHING / largest ** (1 - _SMOOTHING)
    bottom, top = min((low / share).min(), 0), max((high / share).max(), 0)
    step = (top - bottom) / _INTEGERS
    return Step((share * step).astype(np.float32), round(float(-bottom / step)))


def main(files: list[str]) -> None:
    """Measure the English encoder over the lines of text files and over texts of the oddest kinds."""
    config, weights, tokenizer = published()
    lines = [line.strip() for file in files for line in Path(file).read_text(encoding="utf-8").splitlines()]
    long = " ".join(lines[::7])
    texts = [*filter(None, lines), *EXTREMES, long, long.upper()]
    write(STEPS, measured(config, weights, [tokenizer.encode(text).ids for text in texts]))


if __name__ == "__main__":
    main(sys.argv[1:])
