"""Looks comments through before any analysis: languages, duplicates, personal data."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from workbench.domain.personal_data import Mark
from workbench.domain.text import normalise
from workbench.protocol.events import Event
from workbench.protocol.preparing import PreparationFiles, PreparationResult
from workbench.protocol.workfolder import WorkFolder
from workbench.worker.reporting import Reporter

_BATCH = 2000
Tell = Callable[[str, int, int], None]


def prepare(folder: WorkFolder, send: Callable[[Event], None], versions: dict[str, str]) -> None:
    """Look through what lies in `folder` and leave the result there."""
    files = PreparationFiles(folder)
    texts, given = files.read_texts()
    reporter = Reporter(_expected_costs(len(texts), files.count_received()), send)
    languages, confidence = _languages(texts, given, reporter.tell)
    groups, similarity, additions = _groups(texts, reporter.tell)
    spoken = dict(zip(texts, languages, strict=True))
    received = files.read_received()
    marks = _marks(received, [spoken.get(normalise(form), "und") for form in received], reporter.tell)
    reporter.finish()
    files.write_result(
        PreparationResult(
            languages=languages,
            confidence=confidence,
            groups=np.array(groups, dtype=np.int32).reshape(-1, 2),
            similarity=np.array(similarity, dtype=np.float32),
            additions=additions,
            marks=marks,
            versions=versions,
        )
    )


def _expected_costs(texts: int, received: int) -> dict[str, float]:
    return {
        "language": 0.3 + texts / 20_000,
        "duplicates": 0.5 + texts / 3_000,
        "personal data": 0.5 + received / 2_000,
    }


def _languages(
    texts: Sequence[str], given: Sequence[str], tell: Tell
) -> tuple[list[str], NDArray[np.float32]]:
    from workbench.analysis.language import identify

    tell("language", 0, len(texts))
    guesses = identify(texts)
    tell("language", len(texts), len(texts))
    codes = [known or guess.code for known, guess in zip(given, guesses, strict=True)]
    sure = (1.0 if known else guess.confidence for known, guess in zip(given, guesses, strict=True))
    return codes, np.fromiter(sure, np.float32, len(codes))


def _groups(texts: Sequence[str], tell: Tell) -> tuple[list[tuple[int, int]], list[float], list[str]]:
    """Return (text, letter) of every member of a campaign, how alike they are, and what the sender added."""
    from workbench.analysis.duplicates import additions, group

    tell("duplicates", 0, 100)
    found = group(texts)
    tell("duplicates", 70, 100)
    labels: list[int] = found.labels.tolist()
    similarity: list[float] = found.similarity.tolist()
    pairs = [(place, found.letters[label]) for place, label in enumerate(labels) if label >= 0]
    own = [additions(texts[letter], texts[place]) if letter != place else "" for place, letter in pairs]
    tell("duplicates", 100, 100)
    return pairs, [similarity[place] for place, _ in pairs], own


def _marks(received: Sequence[str], languages: Sequence[str], tell: Tell) -> list[tuple[Mark, ...]]:
    from workbench.analysis.personal_data import find

    marks: list[tuple[Mark, ...]] = []
    tell("personal data", 0, len(received))
    for start in range(0, len(received), _BATCH):
        marks += find(received[start : start + _BATCH], languages[start : start + _BATCH])
        tell("personal data", len(marks), len(received))
    return marks
