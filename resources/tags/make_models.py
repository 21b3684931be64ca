"""Make the tag models from the sentences and cues beside this file, and from nothing else.

Usage: python resources/tags/make_models.py    (then make_cards.py, once benchmarks/tags.py and
benchmarks/tags_abroad.py have measured them)

The same sentences give the same bytes.
"""

from __future__ import annotations

import csv
import hashlib
import json
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.embedding.minilm import minilm
from workbench.analysis.sentiment import score
from workbench.analysis.sentiment.linear import LinearWeights
from workbench.analysis.sentiment.scores import Floats
from workbench.analysis.sentiment.shelf import LIST, ModelFiles
from workbench.analysis.sentiment.train import archived
from workbench.analysis.tags.features import EnglishFeatures
from workbench.analysis.tags.lettered import WRITINGS, LetteredFeatures, packed
from workbench.analysis.tags.train import fitted_letters, fitted_signs, fitted_tags, held, seen, tags_of
from workbench.domain.tags import FAMILIES, Family, Tag

HERE = Path(__file__).resolve().parent
NAMES = {"en": "civic-tags-minilm"} | dict.fromkeys(WRITINGS, "civic-tags-letters")
VERSION = "1"
FILES = ("cues.csv", "drivers.npz", "signs.npz", "tones.npz")
LESSONS = ("drivers.csv", "tones.csv")


def own_sentences(language: str, family: Family) -> tuple[list[str], list[set[Tag]]]:
    """Return our sentences of a language and a family with their tags."""
    with (HERE / language / f"{family}s.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [row["text"] for row in rows], [tags_of(family, row[f"{family}s"]) for row in rows]


def make_english() -> None:
    """Fit the English models, with vectors in full precision, and write them."""
    features = EnglishFeatures(files_of("en"))
    for family in FAMILIES:
        texts, tags = own_sentences("en", family)
        dense = minilm("full").encode(texts)
        found = seen(texts, dense, gladness("en", texts, dense), features)
        write(f"en/{family}s.npz", arrays_of(fitted_tags(found.tables[family], held(family, tags))))
        if family == "driver":
            write("en/signs.npz", arrays_of(fitted_signs(found.cues, found.gladness, tags)))


def make_lettered(language: str) -> None:
    """Fit the models of another language and write them."""
    features = LetteredFeatures(files_of(language))
    for family in FAMILIES:
        texts, tags = own_sentences(language, family)
        looked = features(texts, gladness(language, texts, None))
        weights = fitted_letters(looked.counts, looked.others[family], held(family, tags))
        write(f"{language}/{family}s.npz", packed(weights))
        if family == "driver":
            write(f"{language}/signs.npz", arrays_of(fitted_signs(looked.cues, looked.gladness, tags)))


def gladness(language: str, texts: list[str], dense: Floats | None) -> Floats:
    """Return the sentiment of sentences, by the starter."""
    return score(texts, [language] * len(texts), ["open"] * len(texts), dense).score


def files_of(language: str) -> ModelFiles:
    """Return the cues of a language as a model's files."""
    path = f"{language}/cues.csv"
    return ModelFiles(HERE, language, NAMES[language], VERSION, {path: fingerprint(path)})


def arrays_of(weights: LinearWeights) -> dict[str, NDArray[np.generic]]:
    """Return the arrays of a linear model."""
    return {"coefficients": weights.coefficients, "intercepts": weights.intercepts}


def write(path: str, arrays: dict[str, NDArray[Any]]) -> None:
    """Write a model."""
    (HERE / path).write_bytes(archived(arrays))


def fingerprint(path: str) -> str:
    """Return the SHA-256 of a file of this folder."""
    return hashlib.sha256((HERE / path).read_bytes()).hexdigest()


def write_list() -> None:
    """Write down the models' files with their fingerprints."""
    listed = {
        language: {
            "name": name,
            "version": VERSION,
            "files": {path: fingerprint(path) for path in (f"{language}/{one}" for one in FILES)},
            "lessons": {path: fingerprint(path) for path in (f"{language}/{one}" for one in LESSONS)},
        }
        for language, name in NAMES.items()
    }
    text = json.dumps(listed, indent=2, sort_keys=True) + "\n"
    (HERE / LIST).write_text(text, encoding="utf-8", newline="\n")


def main() -> None:
    """Make the models and write the list."""
    make_english()
    for language in WRITINGS:
        make_lettered(language)
    write_list()


if __name__ == "__main__":
    main()
