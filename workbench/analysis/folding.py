"""Spaces in which texts are compared, and the way for texts that come later into the same space."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

_NOTHING = 1e-6


@dataclass(frozen=True)
class Later:
    """Texts that come later: their words, their languages, and their rows (m, d) of the encoder where it has a say."""

    words: Sequence[list[str]]
    languages: Sequence[str]
    dense: NDArray[np.float32] | None = None


class Fold(Protocol):
    """What puts later texts into a space."""

    def __call__(self, later: Later, /) -> NDArray[np.float32]:
        """Return the vectors (m, d) of later texts, rows of length 1 or 0."""
        ...


class Space(NamedTuple):
    """The vectors (n, d) of the texts that made a space, rows of length 1 or 0, and the way in for later ones."""

    vectors: NDArray[np.float32]
    fold: Fold


def side_by_side(*parts: tuple[float, Space]) -> Space:
    """Join spaces (weight, space): the cosine of the whole is the mean of theirs by squared weight."""

    def fold(later: Later) -> NDArray[np.float32]:
        return _joined([(weight, part.fold(later)) for weight, part in parts])

    return Space(_joined([(weight, part.vectors) for weight, part in parts]), fold)


def unit_rows(vectors: NDArray[np.floating]) -> NDArray[np.float32]:
    """Scale every row to length 1; rows of (nearly) nothing become zeros."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.where(lengths > _NOTHING, lengths, np.inf), dtype=np.float32)


def encoded(later: Later) -> NDArray[np.float32]:
    """Return the encoder's rows of later texts."""
    if later.dense is None:
        raise ValueError("texts of an encoded space come with the encoder's vectors")
    return later.dense


def _joined(parts: Sequence[tuple[float, NDArray[np.float32]]]) -> NDArray[np.float32]:
    return unit_rows(np.hstack([weight * vectors for weight, vectors in parts]))
