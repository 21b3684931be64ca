"""Tags of languages whose sentence vectors say little: read by cues, punctuation, sentiment and letters.

What a cue is differs: Spanish words stand alone, Turkish ones grow at their end, and Thai puts no space between them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.sentiment import spanish_forms, turkish_forms
from workbench.analysis.sentiment.linear import LinearWeights
from workbench.analysis.sentiment.ngrams import HASHES, QuantisedWeights, counted
from workbench.analysis.sentiment.scores import Floats
from workbench.analysis.sentiment.shelf import ModelFiles
from workbench.analysis.tags.english import Read, sigmoid, signs_of
from workbench.analysis.tags.features import Cues, shape_of
from workbench.domain.tags import FAMILIES, Family

LENGTHS = (2, 5)
GRAM_SCALE = 2
"""Characters are weighed twice: as rows of length 1 they are small beside counts of cues."""


@dataclass(frozen=True)
class Writing:
    """How a language is written: how words are compared, what a cue stands between, and what opens a question."""

    plain: Callable[[str], str]
    around: tuple[str, str]
    asks: re.Pattern[str]


WRITINGS = {
    "es": Writing(spanish_forms.folded, (r"\b", r"\b"), re.compile("[¿?]")),
    "tr": Writing(
        turkish_forms.folded,
        (r"\b", ""),
        re.compile(r"\?|\bm[iu]\b|\bm[iu](?:y[iu][mz]|s[iu]n)|(?:ir|er|iyor)m[iu]\b"),
    ),
    "th": Writing(str.lower, ("", ""), re.compile(r"\?|ไหม|มั้ย|มั๊ย|หรือเปล่า|รึเปล่า|หรือยัง")),
}


@dataclass(frozen=True)
class Looked:
    """What is seen of n texts: counts of characters (n, 65536), and by family cues and shape (n, k)."""

    counts: Any
    others: dict[Family, Floats]
    cues: Floats
    gladness: Floats


class LetteredFeatures:
    """Turns texts of a language into features for the tags of either family."""

    def __init__(self, files: ModelFiles) -> None:
        self._writing = WRITINGS[files.language]
        self._cues = Cues(files.rows(f"{files.language}/cues.csv"), self._writing.plain, self._writing.around)

    def __call__(self, texts: Sequence[str], gladness: Floats) -> Looked:
        """Look at n texts with their sentiment (n), nan where there is none."""
        plain = [self._writing.plain(text) for text in texts]
        cues, shape = self._cues(texts), shape_of(texts, gladness)
        shape[:, :2] = np.array([[self._writing.asks.search(one) is not None] * 2 for one in plain])
        others = {
            family: np.hstack([table, shape[:, 1:]], dtype=np.float32) for family, table in cues.items()
        }
        return Looked(counted(plain, LENGTHS), others, cues["driver"], shape[:, -1])


class LetteredTags:
    """The model of both families of one such language."""

    needs_vectors = False

    def __init__(self, files: ModelFiles) -> None:
        self.use = files.use
        self._features = LetteredFeatures(files)
        self._weights = {
            family: unpacked(files.arrays(f"{files.language}/{family}s.npz")) for family in FAMILIES
        }
        self._signs = LinearWeights.from_files(files, f"{files.language}/signs.npz")

    def read(self, texts: Sequence[str], _dense: Floats | None, gladness: Floats, /) -> Read:
        """Read n texts. gladness: their sentiment (n), -1 to 1, nan for none. Vectors are not looked at."""
        looked = self._features(texts, gladness)
        likely = {
            family: sigmoid(weights.logits(looked.counts, looked.others[family]))
            for family, weights in self._weights.items()
        }
        return Read(likely, signs_of(self._signs, looked.cues, looked.gladness))


def packed(weights: QuantisedWeights) -> dict[str, NDArray[Any]]:
    """Return weights without the n-grams no sentence had: nearly all of them, in a model taught with so few."""
    met = np.flatnonzero(weights.grams.any(axis=1) | (weights.rare != weights.rare.max()))
    return {
        "met": met.astype(np.uint16),
        "grams": weights.grams[met],
        "rare": weights.rare[met],
        "rarest": weights.rare.max(keepdims=True),
        "scale": weights.scale,
        "others": weights.others.coefficients,
        "intercepts": weights.others.intercepts,
    }


def unpacked(arrays: Mapping[str, NDArray[Any]]) -> QuantisedWeights:
    """Return what `packed` was given."""
    met = arrays["met"].astype(np.int64)
    grams = np.zeros((HASHES, arrays["grams"].shape[1]), dtype=np.int8)
    rare = np.full(HASHES, arrays["rarest"][0], dtype=np.uint8)
    grams[met], rare[met] = arrays["grams"], arrays["rare"]
    others = LinearWeights(arrays["others"].astype(np.float32), arrays["intercepts"].astype(np.float32))
    return QuantisedWeights(grams, arrays["scale"].astype(np.float32), rare, others)
