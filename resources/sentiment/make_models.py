"""Make the sentiment models from the texts beside this file and from CC0 collections.

Usage: python resources/sentiment/make_models.py [LANGUAGE ...]   (default: all that can be made)

The same inputs give the same bytes. English needs nothing but this folder. Thai and Korean read the CC0
collections wisesight-sentiment-th and nsmc-scale-ko in the folder VOC_SHARED names (or ../shared beside the
project), under data/; where they are absent, the weights already made are kept.
"""

from __future__ import annotations

import csv
import hashlib
import json
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np

from workbench.analysis.embedding.minilm import minilm
from workbench.analysis.sentiment.emoji import EMOJI_FILE, EmojiValence
from workbench.analysis.sentiment.english import WEIGHTS_FILE, EnglishFeatures
from workbench.analysis.sentiment.polarity import EMPTY_FILE
from workbench.analysis.sentiment.shelf import LIST, ModelFiles
from workbench.analysis.sentiment.train import archived, fitted
from workbench.domain.sentiment import code_of

HERE = Path(__file__).resolve().parent
ENGLISH_STRENGTH = 0.1
VERSION = "1"
LISTED: dict[str, tuple[str, tuple[str, ...]]] = {
    "mul": ("emoji-and-empty-answers", (EMOJI_FILE, EMPTY_FILE)),
    "en": ("civic-minilm-vader", (WEIGHTS_FILE,)),
}


def labelled(path: Path) -> tuple[list[str], np.ndarray]:
    """Return the texts and labels (-1, 0, 1) of one of our own files."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [row["text"] for row in rows], np.array([code_of(row["label"]) for row in rows], dtype=np.int8)


def make_english() -> None:
    texts, labels = labelled(HERE / "en" / "civic.csv")
    features = EnglishFeatures(_emoji()).table(texts, minilm("full").encode(texts))
    weights = fitted(features, labels, ENGLISH_STRENGTH)
    arrays = {"coefficients": weights.coefficients, "intercepts": weights.intercepts}
    (HERE / WEIGHTS_FILE).write_bytes(archived(arrays))


def write_list() -> None:
    """Write down which files belong to which model, with their fingerprints."""
    listed = {
        language: {"name": name, "version": VERSION, "files": {path: _sha256(path) for path in paths}}
        for language, (name, paths) in LISTED.items()
    }
    (HERE / LIST).write_text(json.dumps(listed, indent=2, sort_keys=True) + "\n", encoding="utf-8")


def _sha256(path: str) -> str:
    return hashlib.sha256((HERE / path).read_bytes()).hexdigest()


def _emoji() -> EmojiValence:
    return EmojiValence.from_files(ModelFiles(HERE, "mul", "", VERSION, {EMOJI_FILE: _sha256(EMOJI_FILE)}))


MAKERS: dict[str, Callable[[], None]] = {"en": make_english}


def main(languages: list[str]) -> None:
    for language in languages or list(MAKERS):
        MAKERS[language]()
    write_list()


if __name__ == "__main__":
    main(sys.argv[1:])
