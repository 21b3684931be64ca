"""What a second worker does beside the first is what the first would have done itself."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from workbench.analysis import map as maps
from workbench.analysis.neighbours import Neighbours, nearest
from workbench.domain.problems import Problem
from workbench.domain.recipe import Recipe
from workbench.protocol import launcher
from workbench.protocol.beside import MapsBeside
from workbench.protocol.events import Cancelled
from workbench.protocol.workfolder import WorkFolder
from workbench.worker import beside

TEXTS = ["The staff were kind.", "The bus was late again. The driver was rude.", "Nobody answers the phone!"]
LANGUAGES = ["en"] * len(TEXTS)


def a_folder(tmp_path: Path) -> WorkFolder:
    folder = WorkFolder(tmp_path / "work")
    folder.begin()
    folder.write_task(Recipe(), TEXTS, [1] * len(TEXTS), LANGUAGES)
    folder.write_readings([(0, "open"), (1, "improve"), (2, "open")])
    return folder


def a_ground(seed: int, number: int) -> maps.Ground:
    vectors = np.random.default_rng(seed).normal(size=(number, 8)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors, nearest(vectors, 15)


def unheard(part: str, done: int, total: int, stage: str) -> None:
    pass


@pytest.mark.slow
@pytest.mark.usefixtures("libraries")
def test_that_maps_drawn_beside_are_those_drawn_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(beside, "WORTH_IT", 0)
    grounds = [a_ground(1, 60), a_ground(2, 30)]
    there = beside.maps_beside(a_folder(tmp_path))(grounds, 7)()
    here = maps.drawn_here(grounds, 7)()
    assert [places.tobytes() for places in there] == [places.tobytes() for places in here]
    assert [places.shape for places in there] == [(60, 2), (30, 2)]


def test_that_what_is_read_beside_is_what_is_read_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = a_folder(tmp_path)
    here = beside.readings_beside(folder, folder.texts(), LANGUAGES, None, unheard)()
    monkeypatch.setattr(beside, "WORTH_IT", 0)
    there = beside.readings_beside(folder, folder.texts(), LANGUAGES, None, unheard)()
    assert there.models == here.models
    for one, other in ((there, here), (there.parts, here.parts), (there.tags, here.tags)):
        arrays = [name for name, value in vars(one).items() if isinstance(value, np.ndarray)]
        assert arrays
        assert all(getattr(one, name).tobytes() == getattr(other, name).tobytes() for name in arrays)


def cannot_start() -> list[str]:
    return ["no program of this name"]


def is_killed() -> list[str]:
    return [sys.executable, "-c", "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"]


@pytest.mark.usefixtures("libraries")
@pytest.mark.skipif(sys.platform == "win32", reason="a process is killed by a signal")
@pytest.mark.parametrize("command", [cannot_start, is_killed])
def test_that_what_cannot_be_done_beside_is_done_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: Callable[[], list[str]]
) -> None:
    folder, grounds = a_folder(tmp_path), [a_ground(1, 60), a_ground(2, 30)]
    here = beside.readings_beside(folder, folder.texts(), LANGUAGES, None, unheard)()
    drawn = maps.drawn_here(grounds, 7)()
    monkeypatch.setattr(beside, "WORTH_IT", 0)
    monkeypatch.setattr(launcher, "own_command", command)
    instead = beside.readings_beside(folder, folder.texts(), LANGUAGES, None, unheard)()
    assert instead.score.tobytes() == here.score.tobytes()
    assert instead.models == here.models
    redrawn = beside.maps_beside(folder)(grounds, 7)()
    assert [places.tobytes() for places in redrawn] == [places.tobytes() for places in drawn]


def test_that_what_was_cancelled_is_not_done_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(beside, "WORTH_IT", 0)
    monkeypatch.setattr(launcher.WorkerProcess, "events", lambda _: iter([Cancelled()]))
    finish = beside.maps_beside(a_folder(tmp_path))([a_ground(1, 30)], 1)
    with pytest.raises(Problem) as told:
        finish()
    assert told.value.code == "analysis.cancelled"


@pytest.mark.usefixtures("libraries")
def test_that_what_is_impossible_beside_and_here_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(beside, "WORTH_IT", 0)
    vectors = np.ones((30, 4), dtype=np.float32)
    impossible = Neighbours(np.full((30, 3), 99, dtype=np.int32), np.ones((30, 3), dtype=np.float32))
    finish = beside.maps_beside(a_folder(tmp_path))([(vectors, impossible)], 1)
    with pytest.raises((IndexError, ValueError)):
        finish()


def test_that_few_texts_need_no_second_process(tmp_path: Path) -> None:
    folder = a_folder(tmp_path)
    beside.maps_beside(folder)([a_ground(1, 10)], 1)()
    assert not MapsBeside.within(folder).folder.path.exists()
