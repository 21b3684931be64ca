"""What owner and worker exchange to calibrate tones or drivers: texts and codings in, tags and comparisons out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from workbench.domain.tag_comparison import TagComparison
from workbench.domain.tags import Family
from workbench.protocol.workfolder import POLARITIES, WorkFolder

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

KIND = "calibrate tags"
_ARRAYS = ("reading", "tag", "sign", "score")


@dataclass(frozen=True)
class TaughtReading:
    """What people said of a reading (its position), as tags are written; see `store.tag_lessons.Lesson`."""

    reading: int
    said: str
    blind: bool
    at_random: bool


@dataclass(frozen=True)
class TagCalibrationInput:
    """What is to be read for which family, and what teaches it. `languages` runs parallel to `texts`; `readings` are
    rows of (position in texts, question polarity).
    """

    family: Family
    texts: Sequence[str]
    languages: Sequence[str]
    readings: Sequence[tuple[int, str]]
    lessons: Sequence[TaughtReading]


@dataclass(frozen=True)
class TagCalibrationResult:
    """k tags of the readings of the languages that were calibrated: `reading` (k) int32 positions of readings, `tag`
    (k) int8 places in the family's names, `sign` (k) int8 -1, 0, 1, `score` (k) float32 in [0, 1].
    """

    reading: NDArray[np.int32]
    tag: NDArray[np.int8]
    sign: NDArray[np.int8]
    score: NDArray[np.float32]
    comparisons: tuple[TagComparison, ...]


class TagCalibrationFiles:
    """The files of a calibration of tags in a work folder."""

    def __init__(self, folder: WorkFolder) -> None:
        self._folder = folder

    def write_task(self, task: TagCalibrationInput) -> None:
        """Write what is to be done."""
        self._folder.write_strings("texts", task.texts)
        self._folder.write_readings(task.readings)
        told = {"family": task.family, "languages": list(task.languages)}
        lessons = [[one.reading, one.said, one.blind, one.at_random] for one in task.lessons]
        self._folder.write_json("task.json", {"kind": KIND, **told, "lessons": lessons})

    def read_task(self) -> TagCalibrationInput:
        """Return what is to be done."""
        told = self._folder.read_json("task.json")
        readings: list[list[int]] = self._folder.load("readings").tolist()
        return TagCalibrationInput(
            told["family"],
            self._folder.read_strings("texts"),
            told["languages"],
            [(text, POLARITIES[polarity]) for text, polarity in readings],
            [TaughtReading(*one) for one in told["lessons"]],
        )

    def write_result(self, result: TagCalibrationResult) -> None:
        """Write the result so that it is either whole or absent."""
        with self._folder.whole_result() as unfinished:
            for name in _ARRAYS:
                unfinished.save(name, getattr(result, name))
            unfinished.write_json("result.json", {"comparisons": [asdict(one) for one in result.comparisons]})

    def read_result(self) -> TagCalibrationResult:
        """Return the result the worker left."""
        done = WorkFolder(self._folder.path / "result")
        comparisons = tuple(map(TagComparison.of, done.read_json("result.json")["comparisons"]))
        return TagCalibrationResult(*(done.load(name) for name in _ARRAYS), comparisons=comparisons)
