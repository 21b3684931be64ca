"""Make the sentiment models from the texts beside this file and from two CC0 collections.

Usage: python resources/sentiment/make_models.py [LANGUAGE ...]   (default: all that can be made)

The same inputs give the same bytes. English, Spanish and Turkish need nothing but this folder. Thai and
Korean read the CC0 collections wisesight-sentiment-th and nsmc-scale-ko, in the folder `data` below the one
VOC_SHARED names (or ../shared beside the project); where one is absent, the weights made before are kept.
"""

from __future__ import annotations

import csv
import hashlib
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.embedding.minilm import minilm
from workbench.analysis.sentiment import english, korean, spanish, thai, turkish
from workbench.analysis.sentiment.emoji import EMOJI_FILE, EmojiValence
from workbench.analysis.sentiment.linear import LinearWeights
from workbench.analysis.sentiment.ngrams import counted
from workbench.analysis.sentiment.polarity import EMPTY_FILE
from workbench.analysis.sentiment.scores import Floats
from workbench.analysis.sentiment.shelf import LIST, ModelFiles
from workbench.analysis.sentiment.train import archived, fitted, fitted_to_grams, held_out, unique
from workbench.domain.sentiment import LABELS, code_of
from workbench.domain.text import text_hash

HERE = Path(__file__).resolve().parent
SHARED = Path(os.environ.get("VOC_SHARED", HERE.parent.parent.parent / "shared"))
VERSION = "1"
STRENGTH = {"en": 0.1, "es": 1.0, "tr": 1.0, "th": 3.0, "ko": 1.0}
STRENGTH_OF_WORDS = 1.0
KOREAN_REVIEWS_A_CLASS = 40_000
LISTED: dict[str, tuple[str, tuple[str, ...]]] = {
    "mul": ("emoji-and-empty-answers", (EMOJI_FILE, EMPTY_FILE)),
    "en": ("civic-minilm-vader", (english.LEXICON_FILE, english.PART_WEIGHTS_FILE, english.WEIGHTS_FILE)),
    "es": ("civic-lexicon", (spanish.LEXICON_FILE, spanish.WEIGHTS_FILE)),
    "tr": ("civic-lexicon", (turkish.LEXICON_FILE, turkish.WEIGHTS_FILE)),
    "th": ("lexicon-wisesight-characters", (thai.LEXICON_FILE, thai.WEIGHTS_FILE)),
    "ko": ("nsmc-characters", (korean.WEIGHTS_FILE,)),
}
CODES: dict[str, int] = {label: code_of(label) for label in LABELS}
Labels = NDArray[np.int8]


def make_english() -> None:
    """Weigh meaning, VADER and emoji by our civic sentences; for sentences of comments, all but meaning."""
    texts, labels = own_sentences("en/civic.csv")
    features = english.EnglishFeatures(files_of("en", english.LEXICON_FILE), emoji())
    write_linear(english.PART_WEIGHTS_FILE, fitted(features.of_words(texts), labels, STRENGTH_OF_WORDS))
    meant = features.table(texts, minilm("full").encode(texts))
    write_linear(english.WEIGHTS_FILE, fitted(meant, labels, STRENGTH["en"]))


def make_spanish() -> None:
    """Weigh the Spanish lexicon by our sentences."""
    texts, labels = own_sentences("es/sentences.csv")
    features = spanish.features(files_of("es", spanish.LEXICON_FILE), emoji())(texts)
    write_linear(spanish.WEIGHTS_FILE, fitted(features, labels, STRENGTH["es"]))


def make_turkish() -> None:
    """Weigh the Turkish lexicon by our sentences."""
    texts, labels = own_sentences("tr/sentences.csv")
    features = turkish.features(files_of("tr", turkish.LEXICON_FILE), emoji())(texts)
    write_linear(turkish.WEIGHTS_FILE, fitted(features, labels, STRENGTH["tr"]))


def make_thai() -> None:
    """Weigh characters and the Thai lexicon by nine tenths of the Thai collection."""
    others = thai.features_beside_grams(files_of("th", thai.LEXICON_FILE), emoji())
    kept = [(text, label) for text, label in wisesight() if not held_out(text)]
    write_grams(thai.WEIGHTS_FILE, kept, thai.LENGTHS, others, STRENGTH["th"])


def make_korean() -> None:
    """Weigh characters by a balanced part of nine tenths of the Korean collection."""
    kept = [(text, label) for text, label in nsmc() if not held_out(text)]
    kept.sort(key=lambda row: text_hash(row[0]))
    balanced = [row for label in (-1, 0, 1) for row in of_label(kept, label)[:KOREAN_REVIEWS_A_CLASS]]
    write_grams(korean.WEIGHTS_FILE, balanced, korean.LENGTHS, emoji().features, STRENGTH["ko"])


def own_sentences(path: str) -> tuple[list[str], Labels]:
    """Return the texts and labels (-1, 0, 1) of one of our own files."""
    rows = table(HERE / path)
    return [row["text"] for row in rows], np.array([CODES[row["label"]] for row in rows], dtype=np.int8)


def wisesight() -> list[tuple[str, int]]:
    """Return the unique texts of the Thai collection with their labels; questions count as neutral."""
    codes = {"pos": 1, "neu": 0, "neg": -1, "q": 0}
    rows = table(SHARED / "data" / "wisesight-sentiment-th" / "wisesight_all.csv")
    return unique((row["text"], codes[row["label"]]) for row in rows)


def nsmc() -> list[tuple[str, int]]:
    """Return the unique texts of the Korean collection: ratings 1-4 negative, 5-8 neutral, 9-10 positive."""
    rows = table(SHARED / "data" / "nsmc-scale-ko" / "reviews.csv")
    return unique((row["review"], label_of_rating(int(row["rating"]))) for row in rows)


def label_of_rating(rating: int) -> int:
    """Return the label of a rating from 1 to 10."""
    return -1 if rating <= 4 else 0 if rating <= 8 else 1


def of_label(rows: list[tuple[str, int]], label: int) -> list[tuple[str, int]]:
    """Return the rows that have a label."""
    return [row for row in rows if row[1] == label]


def table(path: Path) -> list[dict[str, str]]:
    """Return the rows of a CSV file."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write_linear(path: str, weights: LinearWeights) -> None:
    """Write a linear model."""
    arrays = {"coefficients": weights.coefficients, "intercepts": weights.intercepts}
    (HERE / path).write_bytes(archived(arrays))


def write_grams(
    path: str,
    rows: list[tuple[str, int]],
    lengths: tuple[int, int],
    others: Callable[[Sequence[str]], Floats],
    strength: float,
) -> None:
    """Fit n-grams and other features to rows of text and label, and write the model."""
    texts = [text for text, _ in rows]
    labels = np.array([label for _, label in rows], dtype=np.int8)
    counts: Any = counted(texts, lengths)
    (HERE / path).write_bytes(archived(fitted_to_grams(counts, others(texts), labels, strength).arrays()))


def write_list() -> None:
    """Write down which files belong to which model, with their fingerprints."""
    listed = {
        language: {"name": name, "version": VERSION, "files": {path: fingerprint(path) for path in paths}}
        for language, (name, paths) in LISTED.items()
    }
    (HERE / LIST).write_text(
        json.dumps(listed, indent=2, sort_keys=True) + "\n", encoding="utf-8", newline="\n"
    )


def files_of(language: str, *paths: str) -> ModelFiles:
    """Return files as they are now, so that a model can be made before the list is written."""
    return ModelFiles(HERE, language, "", VERSION, {path: fingerprint(path) for path in paths})


def fingerprint(path: str) -> str:
    """Return the SHA-256 of a file of this folder."""
    return hashlib.sha256((HERE / path).read_bytes()).hexdigest()


def emoji() -> EmojiValence:
    """Return the emoji as they are now."""
    return EmojiValence.from_files(files_of("mul", EMOJI_FILE))


MAKERS: dict[str, Callable[[], None]] = {
    "en": make_english,
    "es": make_spanish,
    "tr": make_turkish,
    "th": make_thai,
    "ko": make_korean,
}


def main(languages: list[str]) -> None:
    """Make the models of these languages, or all, and write the list."""
    for language in languages or list(MAKERS):
        try:
            MAKERS[language]()
        except FileNotFoundError as error:
            print(f"{language}: kept as it was, because {error.filename} is not there", file=sys.stderr)
    write_list()


if __name__ == "__main__":
    main(sys.argv[1:])
