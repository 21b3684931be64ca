"""The texts that are compared with each other: their words, their space, and the way for later texts into it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.folding import Later, Space
from workbench.analysis.silence import silent
from workbench.analysis.spaces import MIXED, groups, shared_space, space
from workbench.analysis.stems import Forms
from workbench.analysis.tokens import terms
from workbench.domain.recipe import Recipe

_NO_SPACE = Space(np.empty((0, 0), np.float32), lambda later: np.empty((len(later.words), 0), np.float32))


@dataclass
class Ground:
    """Texts of one language, or of several in the one space of an encoder that knows them all.

    `members` (n,) says which texts of an analysis these are; `texts`, `languages`, `dense` (n, d) run parallel.
    `centres` are those of divisions of the texts, as `nearby.centres` remembers them.
    """

    members: NDArray[np.int64]
    texts: list[str]
    languages: list[str]
    dense: NDArray[np.float32] | None
    one_space: bool = False
    words: list[list[str]] = field(default_factory=list[list[str]])
    silent: NDArray[np.bool_] = field(default_factory=lambda: np.empty(0, np.bool_))
    space: Space = _NO_SPACE
    centres: dict[bytes, NDArray[np.float32]] = field(default_factory=dict[bytes, NDArray[np.float32]])
    _forms: dict[str, Forms] = field(default_factory=dict[str, Forms])

    @property
    def vectors(self) -> NDArray[np.float32]:
        """The texts' rows (n, d) in the space, of length 1 or 0."""
        return self.space.vectors

    def settle(self, recipe: Recipe) -> None:
        """Cut the texts into words and make the space in which they are compared."""
        self.words = [[] for _ in self.texts]
        self.silent = np.zeros(len(self.texts), dtype=np.bool_)
        for language in sorted(set(self.languages)):
            self._read(language, [i for i, code in enumerate(self.languages) if code == language])
        if self.one_space and self.dense is not None:
            self.space = shared_space(self.dense, self.languages)
        else:
            self.space = space(self.words, self.languages[0], self.dense, recipe.name)

    def fold(
        self, texts: Sequence[str], languages: Sequence[str], dense: NDArray[np.float32] | None
    ) -> NDArray[np.float32]:
        """Return where texts that were not there when the space was made lie in it (m, d)."""
        spoken = languages if self.one_space else [self.languages[0]] * len(texts)
        words = [self._words(text, language) for text, language in zip(texts, spoken, strict=True)]
        return self.space.fold(Later(words, spoken, dense))

    def _read(self, language: str, members: list[int]) -> None:
        """Cut the texts of a language into words, and see which say nothing."""
        texts = [self.texts[i] for i in members]
        cut = [terms(text, language) for text in texts]
        self._forms[language] = Forms(cut, language)
        words = self._forms[language].of(cut)
        for i, found in zip(members, words, strict=True):
            self.words[i] = found
        self.silent[members] = silent(texts, words, language)

    def _words(self, text: str, language: str) -> list[str]:
        cut = terms(text, language)
        return self._forms[language].of([cut])[0] if language in self._forms else cut


def members_of_grounds(
    texts: Sequence[str], languages: Sequence[str], recipe: Recipe
) -> dict[str, NDArray[np.int64]]:
    """Return which texts are compared with each other, by language; all of them where the recipe names a model."""
    return {MIXED: np.arange(len(texts))} if recipe.model else groups(texts, languages)


def unsettled(texts: Sequence[str], languages: Sequence[str], recipe: Recipe) -> list[Ground]:
    """Return the grounds of texts as they are before anything but their languages is known."""
    return [
        Ground(
            members,
            [texts[i] for i in members.tolist()],
            [languages[i] if recipe.model else language for i in members.tolist()],
            None,
        )
        for language, members in members_of_grounds(texts, languages, recipe).items()
    ]
