"""Decides which texts are compared with which, and by what vectors: languages without a common model do not mix."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.language import UNSURE
from workbench.analysis.lsa import lsa, side_by_side
from workbench.analysis.scripts import main_script

FEWEST_OF_A_LANGUAGE = 15
_ENCODER_ALONE = frozenset({"en", UNSURE})
# Written in letters the English encoder was never taught, or measured to be better without it.
_NEVER_ENCODER = frozenset(
    "am ar as bn el fa gu he hi hy ja ka km kn ko lo ml mr my ne pa ps ru sd si ta te th ug uk ur yi zh".split()
)


def needs_vectors(languages: Sequence[str]) -> NDArray[np.bool_]:
    """Say which texts, given by their languages, `discover` wants vectors of the English encoder for."""
    main = commonest(languages)
    return np.array([_uses_encoder(main if code == UNSURE else code) for code in languages], dtype=bool)


def commonest(languages: Sequence[str]) -> str:
    """Return the language most texts are in, "und" if no text's language is known; ties by alphabet."""
    numbers = Counter(code for code in languages if code != UNSURE)
    return min(numbers, key=lambda code: (-numbers[code], code), default=UNSURE)


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
    texts: Sequence[str], language: str, dense: NDArray[np.float32] | None, seed: int
) -> NDArray[np.float32]:
    """Return the vectors (n, d), rows of length 1, in which texts of one language are compared.

    English: the sentence encoder's. Languages in its letters: those beside latent semantic vectors of the
    texts themselves. All others, or without `dense`: latent semantic vectors alone.
    """
    if dense is not None and language in _ENCODER_ALONE:
        return dense
    own = lsa(texts, language, seed)
    return side_by_side([dense, own], len(texts)) if dense is not None and _uses_encoder(language) else own


def _uses_encoder(language: str) -> bool:
    return language not in _NEVER_ENCODER


def _belongs(text: str, scripts: Counter[str], main: str) -> bool:
    script = main_script(text)[0]
    if main == UNSURE:
        return bool(text)
    return bool(script) and script == min(scripts, key=lambda name: (-scripts[name], name))
