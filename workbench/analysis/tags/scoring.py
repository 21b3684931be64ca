"""Tagging a batch of texts: the languages that have a model by it, silence elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.cores import single_threaded_algebra
from workbench.analysis.sentiment.polarity import says_no_word
from workbench.analysis.sentiment.scores import Floats, ModelUse
from workbench.analysis.sentiment.shelf import models_listed
from workbench.analysis.tags.english import EnglishTags, Read
from workbench.analysis.tags.relevance import Middle
from workbench.domain.resources import resources_folder
from workbench.domain.tags import DRIVERS, FAMILIES, OFF_TOPIC, OTHER, TONES, UNCLEAR, Family

SURE: dict[Family, float] = {"tone": 0.6, "driver": 0.5}
"""A tag is given only from this probability on: unsure ones are left out."""
_LANGUAGE = "en"
_BATCH = 10_000


@dataclass(frozen=True)
class TagScores:
    """The tags of texts, k in all, ordered by text, family and tag.

    row: int32 (k), positions of texts. family: int8 (k), 0 tone, 1 driver. tag: int8 (k), places in the family's names.
    sign: int8 (k), 1 praised, -1 blamed, 0 not clear (and always for tones). score: float32 (k), how sure, 0 to 1.
    """

    row: NDArray[np.int32]
    family: NDArray[np.int8]
    tag: NDArray[np.int8]
    sign: NDArray[np.int8]
    score: Floats
    models: tuple[ModelUse, ...] = ()


def tag(
    texts: Sequence[str],
    languages: Sequence[str],
    gladness: Floats,
    dense: Floats | None,
    middle: Middle | None = None,
) -> TagScores:
    """Tag n texts. gladness: their sentiment (n) from -1 to 1, nan where none. dense: MiniLM vectors (n, 384).

    Only English is read; texts in other languages, without words or without vectors get no tag. Off-topic is told where
    there is a `middle` of the study.

    Raises:
        Problem: `model.missing` or `model.damaged`.
    """
    spoken = zip(texts, languages, strict=True)
    rows = np.flatnonzero([language == _LANGUAGE and not says_no_word(text) for text, language in spoken])
    if dense is None or not rows.size:
        return _together([])
    model = installed_model()
    found: list[TagScores] = []
    with single_threaded_algebra():
        for start in range(0, rows.size, _BATCH):
            part = rows[start : start + _BATCH]
            read = model.read([texts[row] for row in part], dense[part], gladness[part])
            found.append(_given(part, read))
        if middle is not None:
            found.append(_strayed(rows, middle.fit(dense[rows]), middle.limit))
    return _together(found, (model.use,))


def middle_of(texts: Sequence[str], languages: Sequence[str], dense: Floats | None) -> Middle | None:
    """Return the middle of a study's English texts with their vectors (n, 384); None where they are too few."""
    if dense is None:
        return None
    spoken = [row for row, text in enumerate(texts) if languages[row] == _LANGUAGE and not says_no_word(text)]
    with single_threaded_algebra():
        return Middle.of(dense[spoken])


@cache
def installed_model() -> EnglishTags:
    """Return the model the program came with, read once."""
    return EnglishTags(models_listed(tags_folder())[_LANGUAGE])


def tags_folder() -> Path:
    """Return the folder of the tag models."""
    return resources_folder() / "tags"


def given(family: Family, likely: Floats) -> NDArray[np.bool_]:
    """Return which tags (n, tags) are given at these probabilities; "other" only where no driver is named."""
    sure = likely >= SURE[family]
    if family == "driver":
        other = DRIVERS.index(OTHER)
        sure[:, other] &= ~np.delete(sure, other, axis=1).any(axis=1)
    return sure


def _given(rows: NDArray[np.int64], read: Read) -> TagScores:
    parts: list[TagScores] = []
    for number, family in enumerate(FAMILIES):
        place, tags = np.nonzero(given(family, read.likely[family]))
        signs = read.signs[place, tags] if family == "driver" else np.full(place.size, UNCLEAR)
        parts.append(_scores(rows[place], number, tags, signs, read.likely[family][place, tags]))
    return _together(parts)


def _strayed(rows: NDArray[np.int64], fit: Floats, limit: float) -> TagScores:
    away = np.flatnonzero(fit < limit)
    none = np.full(away.size, UNCLEAR)
    tags = np.full(away.size, TONES.index(OFF_TOPIC))
    return _scores(rows[away], FAMILIES.index("tone"), tags, none, 1 - np.clip(fit[away], 0, 1))


def _scores(
    rows: NDArray[np.int64], family: int, tags: NDArray[np.int64], signs: object, score: Floats
) -> TagScores:
    return TagScores(
        rows.astype(np.int32),
        np.full(rows.size, family, dtype=np.int8),
        tags.astype(np.int8),
        np.asarray(signs, dtype=np.int8),
        score.astype(np.float32),
    )


def _together(parts: Sequence[TagScores], models: tuple[ModelUse, ...] = ()) -> TagScores:
    if not parts:
        none = np.zeros(0, dtype=np.int8)
        return TagScores(none.astype(np.int32), none, none, none, none.astype(np.float32), models)
    row, family, tags, sign, score = (
        np.concatenate([getattr(part, name) for part in parts])
        for name in ("row", "family", "tag", "sign", "score")
    )
    order = np.lexsort((tags, family, row))
    return TagScores(row[order], family[order], tags[order], sign[order], score[order], models)
