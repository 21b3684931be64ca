"""The private folder of a study where owner and worker exchange data as files, never as messages.

task.json                    recipe and what the owner knows of the data
texts.npy, offsets.npy       all texts as UTF-8 bytes, and where each begins
hashes.npy                   the hash of each text, by which vectors find home again
counts.npy, readings.npy     comments a text; (text, polarity) pairs
map.npy, map.json            where an earlier run of the same texts put each, and by which models and versions
private.json                 words that are personal data, and in how many comments each is
known/<model>.npy            vectors known from before, with <model>.rows.npy
shards/<model>/<number>.npy  vectors finished in this analysis, with <number>.rows.npy
result/                      arrays and result.json, whole once `result/` exists
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from math import isnan
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote

from workbench.domain.problems import told_as
from workbench.domain.recipe import Recipe
from workbench.protocol.memberships import MEMBERSHIP_ARRAYS, Memberships
from workbench.protocol.tagging import TAG_ARRAYS, ResultTags

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

POLARITIES = ("open", "good", "improve")


@dataclass(frozen=True)
class TaskTexts:
    """What is analysed: `readings` is (m, 2) int32, rows of (position in `texts`, index into POLARITIES).

    `private` says in how many comments a word, in small letters, is personal data.
    """

    texts: list[str]
    counts: NDArray[np.int32]
    given: list[str]
    readings: NDArray[np.int32]
    private: dict[str, int]


@dataclass(frozen=True)
class ResultCluster:
    """One cluster as the worker describes it; `representatives` are positions in the texts.

    Texts of a nearness below `weak_below` fit it weakly; `code` is its entry in the codebook, "" where it was found.
    """

    number: int
    name: str
    language: str
    words: tuple[tuple[str, float], ...]
    representatives: tuple[int, ...]
    stability: float | None = None
    weak_below: float | None = None
    code: str = ""


@dataclass(frozen=True)
class ResultParts:
    """Sentiment of k sentences of long comments.

    `place` (k, 3) int32, rows of (reading, start, end) in the text as analysed, the end exclusive; `sentiment` (k)
    int8 codes; `score` and `confidence` (k) float32.
    """

    place: NDArray[np.int32]
    sentiment: NDArray[np.int8]
    score: NDArray[np.float32]
    confidence: NDArray[np.float32]


@dataclass(frozen=True)
class Result:
    """What an analysis found. `n` texts, `m` readings.

    `languages` (n) codes; `labels` (n) int32, -1 is unassigned; `strength` (n) float32 in [0, 1];
    `xy` (n, 2) float32; `sentiment` (m) int8 codes; `score` and `confidence` (m) float32.
    """

    languages: list[str]
    labels: NDArray[np.int32]
    strength: NDArray[np.float32]
    xy: NDArray[np.float32]
    sentiment: NDArray[np.int8]
    score: NDArray[np.float32]
    confidence: NDArray[np.float32]
    clusters: tuple[ResultCluster, ...]
    models: dict[str, str]
    versions: dict[str, str]
    timings: dict[str, float]
    parts: ResultParts | None = None
    memberships: Memberships | None = None
    tags: ResultTags | None = None


_PRIVATE = "private.json"
_MAP = "map.json"
_ARRAYS = ("labels", "strength", "xy", "sentiment", "score", "confidence")
PART_ARRAYS = ("place", "sentiment", "score", "confidence")


class WorkFolder:
    """Reads and writes the files of one analysis; both roles use it, neither shares memory."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @classmethod
    def of_study(cls, study: Path) -> WorkFolder:
        """Return the folder beside a study in which its analysis works."""
        return cls(study.with_name(study.name + "-work"))

    def begin(self) -> None:
        """Make the folder anew, empty."""
        with told_as("study", self.path):
            self.remove()
            self.path.mkdir(parents=True)

    def remove(self) -> None:
        """Delete the folder with all in it."""
        shutil.rmtree(self.path, ignore_errors=True)

    def write_task(
        self, recipe: Recipe, texts: Sequence[str], counts: Sequence[int], given: Sequence[str]
    ) -> None:
        """Write what is to be analysed, and how."""
        import numpy as np

        self.write_strings("texts", texts)
        self.save("counts", np.array(counts, dtype=np.int32))
        self.write_json("task.json", {"kind": "analyse", "recipe": recipe.to_json(), "given": list(given)})

    def write_embedding(self, texts: Sequence[str], given: Sequence[str]) -> None:
        """Write texts that are to be embedded and no more."""
        import numpy as np

        self.write_strings("texts", texts)
        self.save("counts", np.ones(len(texts), dtype=np.int32))
        self.write_readings([])
        self.write_json("task.json", {"kind": "embed", "given": list(given)})

    def kind(self) -> str:
        """Return what the worker is to do here: "analyse", "embed", "prepare", "calibrate" or another."""
        return self.read_json("task.json")["kind"]

    def write_readings(self, readings: Sequence[tuple[int, str]]) -> None:
        """Write which text is read under which question polarity."""
        import numpy as np

        rows = [(text, POLARITIES.index(polarity)) for text, polarity in readings]
        self.save("readings", np.array(rows, dtype=np.int32).reshape(-1, 2))

    def write_private(self, words: Mapping[str, int]) -> None:
        """Write which words, in small letters, are personal data, and in how many comments each is."""
        self.write_json(_PRIVATE, dict(words))

    def write_map(
        self, places: Sequence[tuple[float, float]], models: Mapping[str, str], versions: Mapping[str, str]
    ) -> None:
        """Hand over where an earlier run of the same texts, recipe and seed put each text."""
        import numpy as np

        self.save("map", np.array(places, dtype=np.float32).reshape(-1, 2))
        self.write_json(_MAP, {"models": dict(models), "versions": dict(versions)})

    def map_of(self, models: Mapping[str, str], versions: Mapping[str, str]) -> NDArray[np.float32] | None:
        """Return the map of an earlier run if these versions would draw it again from vectors of these models."""
        if not (self.path / _MAP).exists():
            return None
        before = self.read_json(_MAP)
        same = before["versions"] == versions and models.items() <= before["models"].items()
        return self.load("map") if same else None

    def write_hashes(self, hashes: Sequence[bytes]) -> None:
        """Write the hash (32 bytes) of every text."""
        import numpy as np

        self.save("hashes", np.frombuffer(b"".join(hashes), dtype=np.uint8).reshape(-1, 32))

    def hashes(self) -> list[bytes]:
        """Return the hash of every text, or nothing when no task was written here."""
        return [row.tobytes() for row in self.load("hashes")] if (self.path / "hashes.npy").exists() else []

    def recipe(self) -> Recipe:
        """Return the recipe of the task."""
        return Recipe.from_json(self.read_json("task.json")["recipe"])

    def texts(self) -> TaskTexts:
        """Return what is to be analysed."""
        given: list[str] = self.read_json("task.json")["given"]
        private: dict[str, int] = self.read_json(_PRIVATE) if (self.path / _PRIVATE).exists() else {}
        return TaskTexts(
            self.read_strings("texts"), self.load("counts"), given, self.load("readings"), private
        )

    def write_known(
        self, model: str, rows: Sequence[int] | Sequence[Sequence[int]], vectors: Sequence[bytes]
    ) -> None:
        """Hand the worker vectors the study holds already; `vectors` are float16 bytes."""
        import numpy as np

        table = np.frombuffer(b"".join(vectors), dtype=np.float16).reshape(len(rows), -1)
        self._write_vectors(self.path / "known", quote(model, safe=""), np.array(rows, dtype=np.int64), table)

    def write_shard(
        self, model: str, number: int, rows: NDArray[np.int64], vectors: NDArray[np.float16]
    ) -> None:
        """Keep vectors that are finished, so that no cancel or kill loses them."""
        self._write_vectors(self.path / "shards" / quote(model, safe=""), f"{number:06d}", rows, vectors)

    def known(self, model: str) -> Iterator[tuple[NDArray[np.int64], NDArray[np.float16]]]:
        """Yield (rows, vectors) of everything known for `model` when the task began."""
        yield from self._vectors(self.path / "known", quote(model, safe=""))

    def shards(self) -> Iterator[tuple[str, NDArray[np.int64], NDArray[np.float16]]]:
        """Yield (model, rows, vectors) of every whole shard."""
        folder = self.path / "shards"
        for model in sorted(folder.iterdir()) if folder.is_dir() else ():
            for rows, vectors in self._vectors(model, "*"):
                yield unquote(model.name), rows, vectors

    def write_result(self, result: Result) -> None:
        """Write the result so that it is either whole or absent."""
        with self.whole_result() as unfinished:
            for name in _ARRAYS:
                unfinished.save(name, getattr(result, name))
            for name in PART_ARRAYS if result.parts else ():
                unfinished.save(f"parts.{name}", getattr(result.parts, name))
            for name in MEMBERSHIP_ARRAYS if result.memberships else ():
                unfinished.save(f"memberships.{name}", getattr(result.memberships, name))
            for name in TAG_ARRAYS if result.tags else ():
                unfinished.save(f"tags.{name}", getattr(result.tags, name))
            unfinished.write_json("result.json", _described(result))

    @contextmanager
    def whole_result(self) -> Generator[WorkFolder]:
        """Give a folder to write a result into; it becomes `result/` when the block ends well."""
        unfinished = WorkFolder(self.path / "result.part")
        with told_as("study", self.path):
            unfinished.begin()
            yield unfinished
            unfinished.path.rename(self.path / "result")

    def read_result(self) -> Result:
        """Return the result the worker left."""
        done = WorkFolder(self.path / "result")
        data = done.read_json("result.json")
        clusters = tuple(
            ResultCluster(
                number=cluster["number"],
                name=cluster["name"],
                language=cluster["language"],
                words=tuple((word, weight) for word, weight in cluster["words"]),
                representatives=tuple(cluster["representatives"]),
                stability=cluster["stability"],
                weak_below=cluster.get("weak_below"),
                code=cluster.get("code", ""),
            )
            for cluster in data.pop("clusters")
        )
        arrays: dict[str, Any] = {name: done.load(name) for name in _ARRAYS}
        more = {"parts": done.read_parts(), "memberships": done.read_memberships(), "tags": done.read_tags()}
        return Result(clusters=clusters, **more, **arrays, **data)

    def read_parts(self) -> ResultParts | None:
        """Return the sentences of a result, or None where they were not judged."""
        if not (self.path / "parts.place.npy").exists():
            return None
        return ResultParts(*(self.load(f"parts.{name}") for name in PART_ARRAYS))

    def read_memberships(self) -> Memberships | None:
        """Return what a result knows beyond main themes, or None where that was not looked for."""
        if not (self.path / "memberships.place.npy").exists():
            return None
        return Memberships(*(self.load(f"memberships.{name}") for name in MEMBERSHIP_ARRAYS))

    def read_tags(self) -> ResultTags | None:
        """Return the tags of a result, or None where none were looked for."""
        if not (self.path / "tags.reading.npy").exists():
            return None
        return ResultTags(*(self.load(f"tags.{name}") for name in TAG_ARRAYS))

    def write_strings(self, name: str, strings: Sequence[str]) -> None:
        """Write texts as their UTF-8 bytes (`name`.npy) and where each begins (`name`.offsets.npy)."""
        import numpy as np

        encoded = [string.encode("utf-8") for string in strings]
        lengths = np.array([0, *map(len, encoded)], dtype=np.int64)
        self.save(name, np.frombuffer(b"".join(encoded), dtype=np.uint8))
        self.save(f"{name}.offsets", np.cumsum(lengths))

    def read_strings(self, name: str) -> list[str]:
        """Return what `write_strings` wrote."""
        data = self.load(name).tobytes()
        return [
            data[start:end].decode("utf-8") for start, end in pairwise(self.load(f"{name}.offsets").tolist())
        ]

    def write_json(self, name: str, data: object) -> None:
        """Write a small description."""
        with told_as("study", self.path):
            (self.path / name).write_text(json.dumps(data), encoding="utf-8")

    def read_json(self, name: str) -> dict[str, Any]:
        """Return what `write_json` wrote."""
        return json.loads((self.path / name).read_text(encoding="utf-8"))

    def save(self, name: str, array: Any) -> None:
        """Write an array."""
        import numpy as np

        with told_as("study", self.path):
            np.save(self.path / f"{name}.npy", array, allow_pickle=False)

    def load(self, name: str) -> Any:
        """Return an array."""
        import numpy as np

        return np.load(self.path / f"{name}.npy", allow_pickle=False)

    def _write_vectors(self, folder: Path, name: str, rows: Any, vectors: Any) -> None:
        """Write rows first and vectors last, each under its final name only when whole."""
        import numpy as np

        with told_as("study", self.path):
            folder.mkdir(parents=True, exist_ok=True)
            for final, array in ((f"{name}.rows.npy", rows), (f"{name}.npy", vectors)):
                unfinished = folder / f"{final}.part"
                with unfinished.open("wb") as file:
                    np.save(file, array, allow_pickle=False)
                unfinished.replace(folder / final)

    def _vectors(self, folder: Path, pattern: str) -> Iterator[Any]:
        import numpy as np

        for path in sorted(folder.glob(f"{pattern}.npy")):
            rows = path.with_name(path.name.removesuffix(".npy") + ".rows.npy")
            if not path.name.endswith(".rows.npy") and rows.exists():
                yield np.load(rows, allow_pickle=False), np.load(path, allow_pickle=False)


def _described(result: Result) -> dict[str, Any]:
    return {
        "languages": result.languages,
        "clusters": [
            {
                "number": cluster.number,
                "name": cluster.name,
                "language": cluster.language,
                "words": [[word, round(float(weight), 6)] for word, weight in cluster.words],
                "representatives": list(cluster.representatives),
                "stability": cluster.stability,
                "weak_below": cluster.weak_below,
                "code": cluster.code,
            }
            for cluster in result.clusters
        ],
        "models": result.models,
        "versions": result.versions,
        "timings": result.timings,
    }


def known_figure(value: float) -> float | None:
    """Return a figure of a result's array, None where NaN says that there is none."""
    return None if isnan(value) else value
