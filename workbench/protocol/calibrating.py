"""What owner and worker exchange to calibrate sentiment: texts and codings in, judgements and a comparison out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.domain.coding import Comparison
from workbench.protocol.workfolder import POLARITIES, WorkFolder

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True)
class CalibrationInput:
    """What is to be judged and by what.

    `languages` runs parallel to `texts`; `readings` are rows of (position in texts, question polarity); `coded` rows of
    (reading, code -1, 0 or 1, 1 if drawn at random).
    """

    texts: Sequence[str]
    languages: Sequence[str]
    readings: Sequence[tuple[int, str]]
    coded: Sequence[tuple[int, int, int]]


@dataclass(frozen=True)
class CalibrationResult:
    """Labels, scores and confidences (k) of the readings (k) of the languages that were calibrated."""

    readings: NDArray[np.int64]
    sentiment: NDArray[np.int8]
    score: NDArray[np.float32]
    confidence: NDArray[np.float32]
    comparisons: tuple[Comparison, ...]


_ARRAYS = ("readings", "sentiment", "score", "confidence")


class CalibrationFiles:
    """The files of a calibration in a work folder."""

    def __init__(self, folder: WorkFolder) -> None:
        self._folder = folder

    def write_task(self, task: CalibrationInput) -> None:
        """Write what is to be done."""
        import numpy as np

        self._folder.write_strings("texts", task.texts)
        self._folder.write_readings(task.readings)
        self._folder.save("coded", np.array(task.coded, dtype=np.int64).reshape(-1, 3))
        self._folder.write_json("task.json", {"kind": "calibrate", "languages": list(task.languages)})

    def read_task(self) -> CalibrationInput:
        """Return what is to be done."""
        readings: list[list[int]] = self._folder.load("readings").tolist()
        coded: list[list[int]] = self._folder.load("coded").tolist()
        return CalibrationInput(
            self._folder.read_strings("texts"),
            self._folder.read_json("task.json")["languages"],
            [(text, POLARITIES[polarity]) for text, polarity in readings],
            [(reading, code, chance) for reading, code, chance in coded],
        )

    def write_result(self, result: CalibrationResult) -> None:
        """Write the result so that it is either whole or absent."""
        with self._folder.whole_result() as unfinished:
            for name in _ARRAYS:
                unfinished.save(name, getattr(result, name))
            unfinished.write_json("result.json", {"comparisons": [vars(one) for one in result.comparisons]})

    def read_result(self) -> CalibrationResult:
        """Return the result the worker left."""
        done = WorkFolder(self._folder.path / "result")
        comparisons = tuple(Comparison(**one) for one in done.read_json("result.json")["comparisons"])
        return CalibrationResult(*(done.load(name) for name in _ARRAYS), comparisons=comparisons)
