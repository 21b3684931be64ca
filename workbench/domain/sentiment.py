"""The labels sentiment has everywhere, and how they are written in files."""

from __future__ import annotations

from typing import Literal

Label = Literal["negative", "neutral", "positive"]
LABELS: tuple[Label, ...] = ("negative", "neutral", "positive")
NEGATIVE, NEUTRAL, POSITIVE, ABSTAINED = -1, 0, 1, 2


def label_of(code: int) -> Label | None:
    """Return the label of a stored code (-1, 0, 1), or None where the model abstained (2)."""
    return None if code == ABSTAINED else LABELS[code + 1]


def code_of(label: Label | None) -> int:
    """Return the stored code of a label; None is abstained."""
    return ABSTAINED if label is None else LABELS.index(label) - 1
