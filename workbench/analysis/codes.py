"""Says which texts belong to the codes of a codebook: by what the codes tell, and by what the texts beside say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Self

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, diags_array

from workbench.analysis.clusters import Cluster, Level
from workbench.analysis.folding import unit_rows
from workbench.analysis.grounds import Ground
from workbench.analysis.hierarchy import Division
from workbench.analysis.language import UNSURE
from workbench.analysis.spaces import MIXED
from workbench.domain.codebook import Codebook

NEAR = 0.2
"""The cosine to a code, after the neighbours had their say, from which on a text belongs to it."""
_NEIGHBOURS_SAY = 0.5
_ROUNDS = 20

Labels = NDArray[np.int32]


@dataclass(frozen=True)
class Codes:
    """A codebook, and its phrases' rows (p, d) of the encoder, None where the texts have none."""

    codebook: Codebook
    dense: NDArray[np.float32] | None = None

    @property
    def phrases(self) -> list[str]:
        return [phrase for entry in self.codebook.entries for phrase in entry.phrases]


def code_vectors(ground: Ground, codes: Codes) -> NDArray[np.float32]:
    """Return where the codes lie in the space of a ground (c, d): the mean of their phrases, of length 1 or 0."""
    language = UNSURE if ground.one_space else ground.languages[0]
    folded = ground.fold(codes.phrases, [language] * len(codes.phrases), codes.dense)
    entries = codes.codebook.entries
    belongs = np.repeat(np.arange(len(entries)), [len(entry.phrases) for entry in entries])
    sums = np.zeros((len(entries), folded.shape[1]))
    np.add.at(sums, belongs, folded)
    return unit_rows(sums)


def texts_of_codes(ground: Ground, graph: csr_matrix, codes: Codes) -> Labels:
    """Return for each text (n,) of a ground the code it belongs to, -1 for none.

    The cosines of a text to the codes are mixed with those of its neighbours in `graph` (n, n), these with those of
    theirs, and so on (Zhou and others, 2003, with cosines in the place of labels). A text belongs to the code it
    is nearest to by that figure, from `NEAR` on. Texts that say nothing belong to none.
    """
    own = ground.vectors @ code_vectors(ground, codes).T
    near = spread(own.astype(np.float64), graph)
    found = np.where(near.max(axis=1) >= NEAR, near.argmax(axis=1), -1)
    return np.where(ground.silent, -1, found).astype(np.int32)


def spread(own: NDArray[np.float64], graph: csr_matrix) -> NDArray[np.float64]:
    """Return figures (n, c) of texts mixed with those of their neighbours; a text without any keeps its own."""
    ties = np.asarray(graph.sum(axis=1)).ravel()
    weighed = csr_matrix(diags_array(1 / np.where(ties > 0, ties, 1.0)) @ graph)
    say = np.where(ties > 0, _NEIGHBOURS_SAY, 0.0)[:, None]
    mixed = own
    for _ in range(_ROUNDS):
        mixed = say * (weighed @ mixed) + (1 - say) * own
    return mixed


def one_theme_a_code(level: Level) -> Level:
    """Return the level with the themes that languages found for one code as one theme.

    It is described as in the language that comes first, and shown by texts of all in turn.
    """
    parts: dict[str | int, list[Cluster]] = {}
    for cluster in level.clusters:
        parts.setdefault(cluster.code or cluster.number, []).append(cluster)
    if len(parts) == len(level.clusters):
        return level
    moved = np.full(len(level.clusters) + 1, -1, dtype=np.int32)  # the last is for texts without a theme
    for number, same in enumerate(parts.values()):
        moved[[cluster.number for cluster in same]] = number
    clusters = tuple(_joined(number, same) for number, same in enumerate(parts.values()))
    return replace(level, labels=moved[level.labels], clusters=clusters)


def _joined(number: int, parts: Sequence[Cluster]) -> Cluster:
    first = replace(parts[0], number=number)
    if len(parts) == 1:
        return first
    turns = zip_longest(*(part.representatives for part in parts))
    shown = [text for turn in turns for text in turn if text is not None]
    return replace(
        first,
        language=MIXED,
        size=sum(part.size for part in parts),
        representatives=tuple(shown[: len(first.representatives)]),
    )


@dataclass(frozen=True)
class Guided:
    """Which texts of a ground belong to codes: `names` of the codes that have any, `labels` (n,) their places there."""

    names: tuple[str, ...]
    labels: Labels

    @classmethod
    def by(cls, codes: Codes, given: Labels) -> Self:
        """Return this of the codes `given` to texts (n,), by their places in the codebook."""
        numbers, places = np.unique(given[given >= 0], return_inverse=True)
        labels = np.full(len(given), -1, dtype=np.int32)
        labels[given >= 0] = places
        return cls(tuple(codes.codebook.entries[number].name for number in numbers), labels)

    @property
    def free(self) -> NDArray[np.int64]:
        """The texts that belong to no code."""
        return np.flatnonzero(self.labels < 0)

    def beside(self, rest: Division | None) -> Division:
        """Return the division of all texts into the codes, which come first, and the themes of the free ones."""
        if rest is None:
            return Division(self.labels)
        labels = self.labels.copy()
        labels[self.free] = np.where(rest.labels >= 0, rest.labels + len(self.names), -1)
        steady: tuple[float | None, ...] = (None,) * len(self.names) + rest.stability
        return Division(labels, steady if rest.stability else ())
