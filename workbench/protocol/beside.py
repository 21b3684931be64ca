"""What a worker leaves to another that works beside it, each in its own folder: maps to draw, texts to judge."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.protocol.tagging import TAG_ARRAYS, ResultTags
from workbench.protocol.workfolder import PART_ARRAYS, ResultParts, TaskTexts, WorkFolder

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Near = tuple[NDArray[np.float32], NDArray[np.int32], NDArray[np.float32]]

_TASK, _MODELS = "task.json", "models.json"
_NEAR = ("vectors", "indices", "similarities")
_JUDGED = ("sentiment", "score", "confidence")


@dataclass(frozen=True)
class Readings:
    """What m readings say: `sentiment` (m) int8 codes; `score`, `confidence` (m) float32; `models` is what judged."""

    sentiment: NDArray[np.int8]
    score: NDArray[np.float32]
    confidence: NDArray[np.float32]
    parts: ResultParts
    tags: ResultTags
    models: dict[str, str]


class MapsBeside:
    """Maps to draw: for each the vectors (n, d) of its texts, their neighbours' indices and cosines (n, k)."""

    def __init__(self, folder: WorkFolder) -> None:
        self.folder = folder

    @classmethod
    def within(cls, folder: WorkFolder) -> MapsBeside:
        """Return the files of the maps that belong to the task in `folder`."""
        return cls(WorkFolder(folder.path / "maps"))

    def write_task(self, maps: Sequence[Near], seed: int) -> None:
        """Write what is to be drawn."""
        self.folder.begin()
        for number, arrays in enumerate(maps):
            for name, array in zip(_NEAR, arrays, strict=True):
                self.folder.save(f"{number}.{name}", array)
        self.folder.write_json(_TASK, {"kind": "draw", "seed": seed, "maps": len(maps)})

    def seed(self) -> int:
        """Return the seed of the drawing."""
        return self.folder.read_json(_TASK)["seed"]

    def count(self) -> int:
        """Return how many maps there are."""
        return self.folder.read_json(_TASK)["maps"]

    def read(self, number: int) -> Near:
        """Return the vectors, indices and cosines of one map."""
        vectors, indices, similarities = (self.folder.load(f"{number}.{name}") for name in _NEAR)
        return vectors, indices, similarities

    def write_places(self, number: int, places: NDArray[np.float32]) -> None:
        """Leave the places (n, 2) of one map's texts."""
        self.folder.save(f"{number}.places", places)

    def places(self) -> list[NDArray[np.float32]]:
        """Return the places of every map's texts."""
        return [self.folder.load(f"{number}.places") for number in range(self.count())]


class ReadingsBeside:
    """Readings to judge: the texts are those of the folder this one lies in, the rest is written here."""

    def __init__(self, folder: WorkFolder) -> None:
        self.folder = folder

    @classmethod
    def within(cls, folder: WorkFolder) -> ReadingsBeside:
        """Return the files of the readings that belong to the task in `folder`."""
        return cls(WorkFolder(folder.path / "readings"))

    def write_task(self, languages: Sequence[str], dense: NDArray[np.float32] | None) -> None:
        """Write the language of every text and its vector (n, d), if the encoder had a say."""
        self.folder.begin()
        if dense is not None:
            self.folder.save("dense", dense)
        self.folder.write_json(_TASK, {"kind": "read", "languages": list(languages)})

    def texts(self) -> TaskTexts:
        """Return what is read."""
        return WorkFolder(self.folder.path.parent).texts()

    def languages(self) -> list[str]:
        """Return the language of every text."""
        return self.folder.read_json(_TASK)["languages"]

    def dense(self) -> NDArray[np.float32] | None:
        """Return the vectors of the texts, None where the encoder had no say."""
        return self.folder.load("dense") if (self.folder.path / "dense.npy").exists() else None

    def write_result(self, found: Readings) -> None:
        """Leave what was read."""
        for name in _JUDGED:
            self.folder.save(name, getattr(found, name))
        for name in PART_ARRAYS:
            self.folder.save(f"parts.{name}", getattr(found.parts, name))
        for name in TAG_ARRAYS:
            self.folder.save(f"tags.{name}", getattr(found.tags, name))
        self.folder.write_json(_MODELS, found.models)

    def read_result(self) -> Readings:
        """Return what was read."""
        sentiment, score, confidence = (self.folder.load(name) for name in _JUDGED)
        parts, tags = self.folder.read_parts(), self.folder.read_tags()
        if parts is None or tags is None:
            raise FileNotFoundError(self.folder.path)
        return Readings(sentiment, score, confidence, parts, tags, self.folder.read_json(_MODELS))
