"""Scoring a batch of texts: each language by its own model, the question considered, silence elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np

from workbench.analysis.sentiment.models import ANY_LANGUAGE, Models
from workbench.analysis.sentiment.polarity import says_no_word, with_question
from workbench.analysis.sentiment.scores import Floats, ModelUse, Scores, scores_of


def score(
    texts: Sequence[str],
    languages: Sequence[str],
    polarities: Sequence[str],
    dense: Floats | None,
    models: Models | None = None,
) -> Scores:
    """Score n texts, each a function of its own row alone.

    languages: ISO 639-1 codes, "und" where unsure. polarities: "good", "improve" or "open", of the question
    each text answers. dense: MiniLM vectors (n, 384) of unit length, read for English only; without them
    English abstains. A language without a model abstains, except where emoji decide clearly.

    Raises:
        Problem: `model.missing` or `model.damaged` when a model's files are not what they should be.
    """
    shelf = models or installed_models()
    turned, used = asked_probabilities(texts, languages, polarities, dense, shelf)
    silent = np.isnan(turned).any(axis=1)
    mute = {
        name for name, quiet in zip(languages, silent, strict=True) if quiet and _cannot(shelf, name, dense)
    }
    return scores_of(turned, used, sorted(mute))


def asked_probabilities(
    texts: Sequence[str],
    languages: Sequence[str],
    polarities: Sequence[str],
    dense: Floats | None,
    shelf: Models,
) -> tuple[Floats, list[ModelUse]]:
    """Return (n, 3) probabilities that know the questions, rows of nan where nothing is judged, and the models used."""
    table, used = _by_language(shelf, texts, languages, dense)
    spoken = _by_emoji(shelf, texts, table)
    return with_question(spoken, texts, languages, polarities, shelf.empty), used


@cache
def installed_models() -> Models:
    """Return the models the program came with, read once."""
    return Models.in_folder()


def _by_language(
    models: Models, texts: Sequence[str], languages: Sequence[str], dense: Floats | None
) -> tuple[Floats, list[ModelUse]]:
    table = np.full((len(texts), 3), np.nan, dtype=np.float32)
    used = [models.files[ANY_LANGUAGE].use]
    for language in sorted(set(languages)):
        if model := models.of(language):
            if rows := [row for row in _rows_of(languages, language) if not says_no_word(texts[row])]:
                vectors = dense[rows] if dense is not None and model.needs_vectors else None
                table[rows] = model.probabilities([texts[row] for row in rows], vectors)
            used.append(model.use)
    return table, used


def _by_emoji(models: Models, texts: Sequence[str], table: Floats) -> Floats:
    """Let emoji speak for the texts no model spoke for."""
    silent = np.isnan(table[:, 0])
    decided = models.emoji.clear_probabilities(
        [text for text, mute in zip(texts, silent, strict=True) if mute]
    )
    spoken = table.copy()
    spoken[silent] = decided
    return spoken


def _cannot(models: Models, language: str, dense: Floats | None) -> bool:
    model = models.of(language)
    return model is None or (model.needs_vectors and dense is None)


def _rows_of(languages: Sequence[str], language: str) -> list[int]:
    return [row for row, name in enumerate(languages) if name == language]
