"""Does all that an encoder is needed for before themes are looked for: so two large things are never there at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.codes import Codes
from workbench.analysis.grounds import unsettled
from workbench.analysis.spaces import compared_as
from workbench.domain.recipe import Recipe
from workbench.protocol.workfolder import TaskTexts, WorkFolder
from workbench.worker.codebook import codes_of
from workbench.worker.embedding import embed, embed_by_pack, embedding_of, encoder_of
from workbench.worker.sentences import Sentences, sentences_of
from workbench.worker.steps import Tell, need_vectors

if TYPE_CHECKING:
    from workbench.analysis.embedding.encoder import Identity


@dataclass(frozen=True)
class Embedded:
    """What is known of a task's n texts before themes are looked for.

    `dense` (n, d) are the vectors of the encoder that ships with the workbench, None where it has no say;
    `compared` (n, d) those that texts are compared by, `languages` the language each is compared in.
    """

    identities: Sequence[Identity]
    dense: NDArray[np.float32] | None
    compared: NDArray[np.float32] | None
    languages: Sequence[str]
    sentences: Sentences
    codes: Codes | None


def embedded(
    folder: WorkFolder, task: TaskTexts, recipe: Recipe, languages: Sequence[str], tell: Tell
) -> Embedded:
    """Embed the texts of a task, the sentences of the long ones and the codebook; the encoder itself ends here."""
    encoder = encoder_of(recipe.model)
    wanted = need_vectors(task.texts, languages)
    identity, dense = embed(folder, task, wanted, tell, None if recipe.model else encoder)
    pack = embed_by_pack(folder, task, recipe.model, tell, encoder) if recipe.model else None
    identities = [each for each in (identity, pack[0] if pack else None) if each]
    embedding = embedding_of(task, recipe.model, languages, identities, encoder)
    compared = compared_as(task.texts, languages)
    grounds = unsettled(task.texts, compared, recipe)
    said = sentences_of(folder, task.texts, grounds, embedding, tell)
    codes = codes_of(recipe, embedding)
    encoder.let_go()
    return Embedded(identities, dense, pack[1] if pack else dense, compared, said, codes)
