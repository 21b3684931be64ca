"""Keeps the vectors of sentences of long texts, filed by text and place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from workbench.store.study import Study

SentenceVector = tuple[bytes, int, int, bytes]
"""The hash of a text, the start and the end of the sentence in it, and its vector (float16)."""


def known_sentences(study: Study, model: str) -> Iterator[tuple[int, int, int, bytes]]:
    """Yield (text number, start, end, float16 vector) of every sentence embedded by `model` before."""
    yield from study.database.execute(
        "SELECT text_id, start, stop, vector FROM sentence_embedding WHERE model = ? ORDER BY text_id, start",
        (model,),
    )


def models_of_sentences(study: Study) -> list[str]:
    """Return the identities of the models the study holds vectors of sentences of."""
    return [
        row[0] for row in study.database.all("SELECT DISTINCT model FROM sentence_embedding ORDER BY model")
    ]


def keep_sentences(study: Study, model: str, vectors: Sequence[SentenceVector]) -> None:
    """Keep some vectors in one transaction; texts that are gone are passed over."""
    with study.database.atomic():
        study.database.many(
            "INSERT OR IGNORE INTO sentence_embedding (model, text_id, start, stop, vector)"
            " SELECT ?, id, ?, ?, ? FROM unique_text WHERE hash = ?",
            [(model, start, stop, vector, digest) for digest, start, stop, vector in vectors],
        )
