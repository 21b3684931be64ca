"""Tagging a batch of texts: each language by its own model, silence elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.cores import single_threaded_algebra
from workbench.analysis.sentiment.polarity import says_no_word
from workbench.analysis.sentiment.scores import Floats, ModelUse
from workbench.analysis.sentiment.shelf import ModelFiles, models_listed
from workbench.analysis.tags.english import EnglishTags, Read, TagModel
from workbench.analysis.tags.lettered import WRITINGS, LetteredTags
from workbench.analysis.tags.relevance import CommonWords, Middle
from workbench.domain.resources import resources_folder
from workbench.domain.tags import DRIVERS, FAMILIES, LANGUAGES, OFF_TOPIC, OTHER, TONES, UNCLEAR, Family

SURE: dict[Family, float] = {"tone": 0.6, "driver": 0.5}
"""A tag is given only from this probability on: unsure ones are left out."""
_BY_VECTORS = "en"
MODELS: dict[str, Callable[[ModelFiles], TagModel]] = {
    _BY_VECTORS: EnglishTags,
    **dict.fromkeys(WRITINGS, LetteredTags),
}
READ = frozenset(language for family in FAMILIES for language in LANGUAGES[family])
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
    topic: Topic | None = None,
) -> TagScores:
    """Tag n texts. gladness: their sentiment (n) from -1 to 1, nan where none. dense: MiniLM vectors (n, 384).

    Each language is read by its own model, for the families it is fit for; texts of others, without words, or English
    ones without vectors get no tag. Off-topic is told where the study's `topic` is known.

    Raises:
        Problem: `model.missing` or `model.damaged`.
    """
    found: list[TagScores] = []
    used: list[ModelUse] = []
    with single_threaded_algebra():
        for language in sorted({*languages} & READ):
            rows = _rows_of(language, texts, languages)
            model = installed_model(language)
            if rows.size and not (model.needs_vectors and dense is None):
                found += _read(model, rows, texts, gladness, dense)
                used.append(model.use)
        found += _all_strayed(topic or Topic(), texts, languages, dense)
    return _together(found, tuple(used))


def _read(
    model: TagModel, rows: NDArray[np.int64], texts: Sequence[str], gladness: Floats, dense: Floats | None
) -> Iterator[TagScores]:
    for start in range(0, rows.size, _BATCH):
        part = rows[start : start + _BATCH]
        vectors = dense[part] if dense is not None and model.needs_vectors else None
        yield _given(
            part, model.read([texts[row] for row in part], vectors, gladness[part]), model.use.language
        )


def _rows_of(language: str, texts: Sequence[str], languages: Sequence[str]) -> NDArray[np.int64]:
    spoken = zip(texts, languages, strict=True)
    return np.flatnonzero([name == language and not says_no_word(text) for text, name in spoken])


@dataclass(frozen=True)
class Topic:
    """What a study is about: the middle of its vectors, and the words its texts of other languages share."""

    middle: Middle | None = None
    words: tuple[CommonWords, ...] = ()


def topic_of(
    texts: Sequence[str], languages: Sequence[str], dense: Floats | None, more: Collection[str] = ()
) -> Topic:
    """Return what a study's texts with their vectors (n, 384) are about, as far as they are enough to say.

    `more`: languages it is wanted of beside those that are read for tones.
    """
    with single_threaded_algebra():
        rows = _rows_of(_BY_VECTORS, texts, languages)
        middle = Middle.of(dense[rows]) if dense is not None else None
    others = sorted({*languages} & {*LANGUAGES["tone"], *more} - {_BY_VECTORS})
    words = (CommonWords.of([texts[row] for row in _rows_of(one, texts, languages)], one) for one in others)
    return Topic(middle, tuple(one for one in words if one))


def beyond(topic: Topic, language: str, texts: Sequence[str], dense: Floats) -> Floats | None:
    """Return how far outside of a study's topic n texts of a language lie, in spreads: 0 at the limit, more beyond.

    None where nobody can tell.
    """
    if language == _BY_VECTORS:
        if topic.middle is None:
            return None
        fit, limit = topic.middle.fit(dense), topic.middle.limit
    else:
        words = next((one for one in topic.words if one.language == language), None)
        if words is None:
            return None
        fit, limit = words.fit(texts), words.limit
    spread = float(np.std(fit[np.isfinite(fit)])) or 1.0
    return ((limit - fit) / spread).astype(np.float32)


def _all_strayed(
    topic: Topic, texts: Sequence[str], languages: Sequence[str], dense: Floats | None
) -> Iterator[TagScores]:
    rows = _rows_of(_BY_VECTORS, texts, languages)
    if topic.middle and dense is not None and rows.size:
        fit = topic.middle.fit(dense[rows])
        yield _strayed(rows, fit, topic.middle.limit, 1 - np.clip(fit, 0, 1))
    for words in topic.words:
        rows = _rows_of(words.language, texts, languages)
        fit = words.fit([texts[row] for row in rows])
        yield _strayed(rows, fit, words.limit, 1 - np.exp(fit))


@cache
def installed_model(language: str = _BY_VECTORS) -> TagModel:
    """Return the model of a language the program came with, read once."""
    return MODELS[language](models_listed(tags_folder())[language])


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


def _given(rows: NDArray[np.int64], read: Read, language: str) -> TagScores:
    parts: list[TagScores] = []
    for number, family in enumerate(FAMILIES):
        if language not in LANGUAGES[family]:
            continue
        place, tags = np.nonzero(given(family, read.likely[family]))
        signs = read.signs[place, tags] if family == "driver" else np.full(place.size, UNCLEAR)
        parts.append(_scores(rows[place], number, tags, signs, read.likely[family][place, tags]))
    return _together(parts)


def _strayed(rows: NDArray[np.int64], fit: Floats, limit: float, score: Floats) -> TagScores:
    away = np.flatnonzero(fit < limit)
    none = np.full(away.size, UNCLEAR)
    tags = np.full(away.size, TONES.index(OFF_TOPIC))
    return _scores(rows[away], FAMILIES.index("tone"), tags, none, score[away])


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
