"""Reading model files that are what they should be: each is checked against the list made with the models."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.sentiment.scores import ModelUse
from workbench.domain.problems import Problem
from workbench.domain.resources import resources_folder

LIST = "models.json"


def sentiment_folder() -> Path:
    """Return the folder of the sentiment models."""
    return resources_folder() / "sentiment"


@dataclass(frozen=True)
class ModelFiles:
    """The files of one language's model, by path below the folder, with the SHA-256 each must have.

    `lessons` are files it was taught with and does not read by; they are no part of its fingerprint.
    """

    folder: Path
    language: str
    name: str
    version: str
    sha256: dict[str, str]
    lessons: dict[str, str] = field(default_factory=dict[str, str])

    @property
    def use(self) -> ModelUse:
        listing = "".join(f"{digest}  {path}\n" for path, digest in sorted(self.sha256.items()))
        fingerprint = hashlib.sha256(listing.encode()).hexdigest()
        return ModelUse(self.language, self.name, self.version, fingerprint)

    def content(self, path: str) -> bytes:
        """Return the bytes of a file of the model.

        Raises:
            Problem: `model.missing` when it is not there, `model.damaged` when its fingerprint differs.
        """
        try:
            content = (self.folder / path).read_bytes()
        except OSError as error:
            raise Problem("model.missing", model=f"sentiment/{path}") from error
        if hashlib.sha256(content).hexdigest() != (self.sha256 | self.lessons).get(path):
            raise Problem("model.damaged", model=f"sentiment/{path}")
        return content

    def rows(self, path: str) -> list[dict[str, str]]:
        """Return the rows of a CSV file of the model; raises as `content` does."""
        return list(csv.DictReader(io.StringIO(self.content(path).decode("utf-8"), newline="")))

    def arrays(self, path: str) -> dict[str, NDArray[np.generic]]:
        """Return the arrays of an .npz file of the model (never pickled ones); raises as `content` does."""
        with np.load(io.BytesIO(self.content(path)), allow_pickle=False) as archive:
            return {name: archive[name] for name in archive.files}


def models_listed(folder: Path | None = None) -> dict[str, ModelFiles]:
    """Return the model files of each language the list in `folder` names.

    Raises:
        Problem: `model.missing` without a list, `model.damaged` when it cannot be read.
    """
    place = folder or sentiment_folder()
    try:
        listed = json.loads((place / LIST).read_text(encoding="utf-8"))
        return {
            language: ModelFiles(
                place, language, entry["name"], entry["version"], entry["files"], entry.get("lessons", {})
            )
            for language, entry in listed.items()
        }
    except OSError as error:
        raise Problem("model.missing", model=f"sentiment/{LIST}") from error
    except (ValueError, KeyError, TypeError) as error:
        raise Problem("model.damaged", model=f"sentiment/{LIST}") from error
