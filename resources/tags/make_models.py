"""Make the tag models from the sentences and cues beside this file, and from nothing else.

Usage: python resources/tags/make_models.py    (then make_cards.py, once benchmarks/tags.py has measured them)

The same sentences give the same bytes.
"""

from __future__ import annotations

import csv
import hashlib
import json
from pathlib import Path

from workbench.analysis.embedding.minilm import minilm
from workbench.analysis.sentiment import score
from workbench.analysis.sentiment.linear import LinearWeights
from workbench.analysis.sentiment.shelf import LIST, ModelFiles
from workbench.analysis.sentiment.train import archived
from workbench.analysis.tags.english import SIGNS_FILE, WEIGHTS_FILES
from workbench.analysis.tags.features import CUES_FILE, EnglishFeatures
from workbench.analysis.tags.train import Seen, fitted_signs, fitted_tags, held, seen, tags_of
from workbench.domain.tags import Family, Tag

HERE = Path(__file__).resolve().parent
NAME, VERSION = "civic-tags-minilm", "1"
SENTENCES: dict[Family, tuple[str, str]] = {
    "tone": ("en/tones.csv", "tones"),
    "driver": ("en/drivers.csv", "drivers"),
}


def own_sentences(family: Family) -> tuple[list[str], list[set[Tag]]]:
    """Return our sentences of a family with their tags."""
    path, column = SENTENCES[family]
    with (HERE / path).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [row["text"] for row in rows], [tags_of(family, row[column]) for row in rows]


def looked_at(texts: list[str], features: EnglishFeatures) -> Seen:
    """Return what the models see of texts, with vectors in full precision and sentiment by the starter."""
    dense = minilm("full").encode(texts)
    return seen(texts, dense, score(texts, ["en"] * len(texts), ["open"] * len(texts), dense).score, features)


def make() -> None:
    """Fit all models and write them."""
    features = EnglishFeatures(ModelFiles(HERE, "en", NAME, VERSION, {CUES_FILE: fingerprint(CUES_FILE)}))
    for family in SENTENCES:
        texts, tags = own_sentences(family)
        found = looked_at(texts, features)
        write(WEIGHTS_FILES[family], fitted_tags(found.tables[family], held(family, tags)))
        if family == "driver":
            write(SIGNS_FILE, fitted_signs(found.cues, found.gladness, tags))


def write(path: str, weights: LinearWeights) -> None:
    """Write a linear model."""
    arrays = {"coefficients": weights.coefficients, "intercepts": weights.intercepts}
    (HERE / path).write_bytes(archived(arrays))


def fingerprint(path: str) -> str:
    """Return the SHA-256 of a file of this folder."""
    return hashlib.sha256((HERE / path).read_bytes()).hexdigest()


def write_list() -> None:
    """Write down the model's files with their fingerprints."""
    files = {path: fingerprint(path) for path in sorted({CUES_FILE, SIGNS_FILE, *WEIGHTS_FILES.values()})}
    listed = {"en": {"name": NAME, "version": VERSION, "files": files}}
    text = json.dumps(listed, indent=2, sort_keys=True) + "\n"
    (HERE / LIST).write_text(text, encoding="utf-8", newline="\n")


def main() -> None:
    """Make the models and write the list."""
    make()
    write_list()


if __name__ == "__main__":
    main()
