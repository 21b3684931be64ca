"""The installed models, asked the short way."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from workbench.analysis.embedding.encoder import Encoder
from workbench.analysis.embedding.minilm import minilm
from workbench.analysis.sentiment import Scores, score
from workbench.domain.sentiment import Label, label_of

Ask = Callable[..., Label | None]


@pytest.fixture(scope="session")
def encoder() -> Encoder:
    return minilm("full")


@pytest.fixture(scope="session")
def scores_of(encoder: Encoder) -> Callable[..., Scores]:
    """Score texts of one language that answer one kind of question."""

    def ask(texts: list[str], language: str = "en", polarity: str = "open") -> Scores:
        dense = encoder.encode(texts) if language == "en" else None
        return score(texts, [language] * len(texts), [polarity] * len(texts), dense)

    return ask


@pytest.fixture(scope="session")
def label(scores_of: Callable[..., Scores]) -> Ask:
    """Return the label of one text."""

    def ask(text: str, language: str = "en", polarity: str = "open") -> Label | None:
        return label_of(int(scores_of([text], language, polarity).label[0]))

    return ask


@pytest.fixture(scope="session")
def sentiment_resources() -> Path:
    return Path(__file__).resolve().parents[3] / "resources" / "sentiment"
