"""What owner and worker exchange about comments that are looked through: texts in, findings out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, get_args

from workbench.domain.personal_data import Kind, Mark
from workbench.protocol.workfolder import WorkFolder

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_KINDS: tuple[Kind, ...] = get_args(Kind)


@dataclass(frozen=True)
class PreparationResult:
    """What was found out.

    `languages` and `confidence` run parallel to the texts. `groups` (g, 2) int32 are rows of (text, its
    letter), `similarity` (g) float32 and `additions` (g) go with them. `marks` has the marks of each form.
    """

    languages: list[str]
    confidence: NDArray[np.float32]
    groups: NDArray[np.int32]
    similarity: NDArray[np.float32]
    additions: list[str]
    marks: list[tuple[Mark, ...]]
    versions: dict[str, str]


class PreparationFiles:
    """The files of a preparation in a work folder."""

    def __init__(self, folder: WorkFolder) -> None:
        self._folder = folder

    def write_task(self, texts: Sequence[str], given: Sequence[str], received: Sequence[str]) -> None:
        """Write what is to be looked through."""
        self._folder.write_strings("texts", texts)
        self._folder.write_strings("received", received)
        self._folder.write_json("task.json", {"kind": "prepare", "given": list(given)})

    def read_texts(self) -> tuple[list[str], list[str]]:
        """Return the texts and the languages given for them."""
        given: list[str] = self._folder.read_json("task.json")["given"]
        return self._folder.read_strings("texts"), given

    def read_received(self) -> list[str]:
        """Return the forms in which comments came in."""
        return self._folder.read_strings("received")

    def count_received(self) -> int:
        """Return how many forms there are without reading them."""
        return len(self._folder.load("received.offsets")) - 1

    def write_result(self, result: PreparationResult) -> None:
        """Write the result so that it is either whole or absent."""
        import numpy as np

        spans = [(place, mark) for place, marks in enumerate(result.marks) for mark in marks]
        methods = sorted({mark.method for _, mark in spans})
        table = [
            (place, mark.start, mark.end, _KINDS.index(mark.kind), methods.index(mark.method))
            for place, mark in spans
        ]
        arrays = {
            "confidence": result.confidence,
            "groups": result.groups,
            "similarity": result.similarity,
            "marks": np.array(table, dtype=np.int64).reshape(-1, 5),
            "mark_confidence": np.array([mark.confidence for _, mark in spans], dtype=np.float32),
        }
        with self._folder.whole_result() as unfinished:
            for name, array in arrays.items():
                unfinished.save(name, array)
            unfinished.write_strings("additions", result.additions)
            described = {"languages": result.languages, "methods": methods, "versions": result.versions}
            unfinished.write_json("result.json", {**described, "received": len(result.marks)})

    def read_result(self) -> PreparationResult:
        """Return the result the worker left."""
        done = WorkFolder(self._folder.path / "result")
        data = done.read_json("result.json")
        marks: list[list[Mark]] = [[] for _ in range(data["received"])]
        confidence: list[float] = done.load("mark_confidence").tolist()
        rows: list[list[int]] = done.load("marks").tolist()
        for (place, start, end, kind, method), sure in zip(rows, confidence, strict=True):
            marks[place].append(Mark(start, end, _KINDS[kind], data["methods"][method], sure))
        return PreparationResult(
            languages=data["languages"],
            confidence=done.load("confidence"),
            groups=done.load("groups"),
            similarity=done.load("similarity"),
            additions=done.read_strings("additions"),
            marks=[tuple(found) for found in marks],
            versions=data["versions"],
        )
