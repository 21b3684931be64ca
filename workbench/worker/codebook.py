"""Has a codebook embedded, by whatever the comments are compared by."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from workbench.analysis.codes import Codes
from workbench.domain.recipe import Recipe

if TYPE_CHECKING:
    from workbench.worker.sentences import Embedding


def codes_of(recipe: Recipe, embedding: Embedding | None) -> Codes | None:
    """Return the codes of a recipe, None where it has none; without `embedding` their words alone tell them.

    Vectors are rounded as those of comments are.
    """
    if recipe.codebook is None:
        return None
    codes = Codes(recipe.codebook)
    if embedding is None:
        return codes
    vectors = embedding.load().encode(codes.phrases).astype(np.float16)
    return Codes(recipe.codebook, vectors.astype(np.float32))
