"""Decides which texts are compared, and by what vectors: languages without a common model do not mix."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.folding import Space, encoded, side_by_side, unit_rows
from workbench.analysis.language import UNSURE, Guess, identify
from workbench.analysis.lsa import lsa_of_characters, lsa_of_words
from workbench.analysis.scripts import main_script
from workbench.domain.recipe import RecipeName

FEWEST_OF_A_LANGUAGE = 15
_SEVERAL = 2
_SURE, _TELLING_LETTERS = 0.8, 6
_ENOUGH_TO_CENTRE = 50
_WORDS_BESIDE_ENCODER = 0.4
_ENCODER_FIRST = frozenset({"en", UNSURE})
# Written in letters the English encoder was never taught, or measured to be better without it.
_NEVER_ENCODER = frozenset(
    "am ar as bg bn el fa gu he hi hy ja ka km kn ko lo mk ml mn mr my ne pa ps ru sd si ta te th "
    "ug uk ur yi zh".split()
)


MIXED = "mul"
"""ISO 639's code for several languages: texts that a multilingual encoder put into one space."""


def needs_vectors(languages: Sequence[str]) -> NDArray[np.bool_]:
    """Say which texts, given by their languages, `discover` wants vectors of the English encoder for."""
    main = commonest(languages)
    return np.array([_uses_encoder(main if code == UNSURE else code) for code in languages], dtype=bool)


def commonest(languages: Sequence[str]) -> str:
    """Return the language most texts are in, "und" if no text's language is known; ties by alphabet."""
    numbers = Counter(code for code in languages if code != UNSURE)
    return min(numbers, key=lambda code: (-numbers[code], code), default=UNSURE)


def compared_as(texts: Sequence[str], languages: Sequence[str]) -> list[str]:
    """Return the language each text is compared in: where a study has several, the one it is plainly written in.

    The language a file gives is often that of a form: "en" with a comment in Spanish. Only languages that have
    texts enough to be analysed are considered, and only guesses that are sure.
    """
    numbers = Counter(languages)
    several = {code for code, number in numbers.items() if code != UNSURE and number >= FEWEST_OF_A_LANGUAGE}
    if len(several) < _SEVERAL:
        return list(languages)
    return [
        guess.code if guess.code in several and _plainly(text, guess) else code
        for text, code, guess in zip(texts, languages, identify(texts), strict=True)
    ]


def groups(texts: Sequence[str], languages: Sequence[str]) -> dict[str, NDArray[np.int64]]:
    """Return the indices of texts to be analysed together, by language, the commonest language first.

    A language with fewer than 15 texts is left out, unless it is the commonest. Texts whose language is
    unsure go with the commonest language if they are in its script: mostly these are its short answers.
    """
    main = commonest(languages)
    numbers = Counter(languages)
    kept = [
        code
        for code, number in numbers.items()
        if code not in {main, UNSURE} and number >= FEWEST_OF_A_LANGUAGE
    ]
    members: dict[str, list[int]] = {
        code: [] for code in [main, *sorted(kept, key=lambda c: (-numbers[c], c))]
    }
    scripts = Counter(main_script(texts[i])[0] for i, code in enumerate(languages) if code == main)
    for i, code in enumerate(languages):
        if code != UNSURE and code in members:
            members[code].append(i)
        elif code == UNSURE and _belongs(texts[i], scripts, main):
            members[main].append(i)
    return {code: np.array(found, dtype=np.int64) for code, found in members.items() if found}


def space(
    words: Sequence[list[str]], language: str, dense: NDArray[np.float32] | None, recipe: RecipeName
) -> Space:
    """Return the space (n, d), rows of length 1 or 0, in which texts of one language are compared.

    English: the sentence encoder's, beside latent semantic vectors of `words` at weight 0.4. Languages in its
    letters: those of words and characters at full weight. All others, or without `dense`: these alone. The
    encoder's vectors are centred first, so that what all texts have in common does not hide what they differ
    in. Weights and parts are those that came nearest to people's categories on labelled sets. The classic
    recipe takes the encoder's vectors as they are, as plain BERTopic does.
    """
    if dense is not None and not _uses_encoder(language):
        dense = None
    if dense is not None and recipe == "classic":
        return Space(dense, encoded)
    by_word = lsa_of_words(words)
    if dense is not None and language in _ENCODER_FIRST:
        return side_by_side((1.0, centred(dense)), (_WORDS_BESIDE_ENCODER, by_word))
    own = side_by_side((1.0, by_word), (1.0, lsa_of_characters(words)))
    return own if dense is None else side_by_side((1.0, centred(dense)), (1.0, own))


def shared_space(dense: NDArray[np.float32], languages: Sequence[str]) -> Space:
    """Return the space (n, d) of a multilingual encoder without what tells the languages apart.

    Each language's mean is taken from its texts where it has enough of them (the mean of all else): the mean
    is most of what such an encoder knows of the language itself, and hides that two texts mean the same.
    """
    if len(dense) < _ENOUGH_TO_CENTRE:
        return Space(unit_rows(dense), lambda later: unit_rows(encoded(later)))
    spoken = Counter(languages)
    of_all = _mean(dense)
    means = {
        language: _mean(dense[[code == language for code in languages]])
        for language in sorted(spoken)
        if spoken[language] >= _ENOUGH_TO_CENTRE
    }

    def placed(rows: NDArray[np.float32], codes: Sequence[str]) -> NDArray[np.float32]:
        return unit_rows(rows - np.array([means.get(code, of_all) for code in codes]).reshape(rows.shape))

    return Space(placed(dense, languages), lambda later: placed(encoded(later), later.languages))


def centred(vectors: NDArray[np.float32]) -> Space:
    """Take the mean of all rows from each and scale rows to length 1; few rows are left as they are."""
    if len(vectors) < _ENOUGH_TO_CENTRE:
        return Space(vectors, encoded)
    mean = _mean(vectors)
    return Space(unit_rows(vectors - mean), lambda later: unit_rows(encoded(later) - mean))


def _mean(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    return vectors.mean(axis=0, dtype=np.float64).astype(np.float32)


def _uses_encoder(language: str) -> bool:
    return language not in _NEVER_ENCODER


def _plainly(text: str, guess: Guess) -> bool:
    return guess.confidence >= _SURE and main_script(text)[1] >= _TELLING_LETTERS


def _belongs(text: str, scripts: Counter[str], main: str) -> bool:
    script = main_script(text)[0]
    if main == UNSURE:
        return bool(text)
    return bool(script) and script == min(scripts, key=lambda name: (-scripts[name], name))
