"""What can be wrong with a model pack."""

from __future__ import annotations

from workbench.domain.problems.wording import NOTHING_CHANGED, Wording

_NO_PACK = "No model was added."

WORDINGS: dict[str, Wording] = {
    "pack.pickle": Wording(
        "The model pack holds “{file}”, a kind of file that can carry programs or that is not read here.",
        _NO_PACK,
        "Delete that file from the pack (model.safetensors holds the same weights), then add it again.",
    ),
    "pack.incomplete": Wording(
        "The model pack lacks the file “{file}”.",
        _NO_PACK,
        "Get the whole model, with this file, and add it again.",
    ),
    "pack.architecture": Wording(
        "The model is of a kind the workbench cannot run: {architecture}.",
        _NO_PACK,
        "Choose a sentence-transformers model of the BERT or XLM-RoBERTa family.",
    ),
    "pack.unreadable": Wording(
        "The file “{file}” of the model pack cannot be used: {reason}.",
        _NO_PACK,
        "Get the model again, whole.",
    ),
    "pack.outside": Wording(
        "The model pack names a file outside of itself: “{file}”.", _NO_PACK, "Do not use this pack."
    ),
    "pack.other": Wording(
        "The weights of the model pack are not those with the fingerprint {wanted}; theirs is {found}.",
        _NO_PACK,
        "Get the model again from where the fingerprint was published.",
    ),
    "pack.damaged": Wording(
        "The file “{file}” of the model pack “{model}” is not the one that was added (its fingerprint differs).",
        "The study was not changed; imported comments are safe.",
        "Remove the pack and add it again: voc models remove, voc models add.",
    ),
    "pack.known": Wording(
        "There is a model pack “{model}” already.",
        _NO_PACK,
        "Remove it first, or give this one another name.",
    ),
    "pack.missing": Wording(
        "There is no model pack “{model}”.",
        NOTHING_CHANGED,
        "List the packs with: voc models. Or analyse with what the workbench brings along.",
    ),
    "pack.name": Wording(
        "“{name}” is no name for a model pack.",
        _NO_PACK,
        "Use letters, figures, dots, dashes and underscores.",
    ),
    "pack.no_model": Wording(
        "“{path}” is no model pack: a folder or a zip file with the files of one model.",
        _NO_PACK,
        "Point to the folder in which config.json lies, or to a zip file of it.",
    ),
    "pack.silent": Wording(
        "The model was loaded but its vectors are of no use: {reason}.",
        _NO_PACK,
        "Choose another model, or get this one again, whole.",
    ),
}
