"""What the window remembers, and that it remembers nothing of a study's content."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from workbench.ui.look.appearance import Mode
from workbench.ui.memory import Memory


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "window.ini"


def studies(folder: Path, count: int) -> list[Path]:
    made = [folder / f"study {number}.voc" for number in range(count)]
    for path in made:
        path.touch()
    return made


def test_that_recent_studies_come_newest_first_and_once(file: Path, tmp_path: Path) -> None:
    one, two, three = studies(tmp_path, 3)
    memory = Memory(file)
    for study in (one, two, three, one):
        memory.remember_study(study)
    memory.save()
    assert Memory(file).recent == [one, three, two]


def test_that_a_single_recent_study_comes_back_too(file: Path, tmp_path: Path) -> None:
    (one,) = studies(tmp_path, 1)
    memory = Memory(file)
    memory.remember_study(one)
    memory.save()
    assert Memory(file).recent == [one]


def test_that_studies_that_are_gone_are_not_offered(file: Path, tmp_path: Path) -> None:
    one, two = studies(tmp_path, 2)
    memory = Memory(file)
    for study in (one, two):
        memory.remember_study(study)
    one.unlink()
    assert memory.recent == [two]


def test_that_only_a_handful_is_kept(file: Path, tmp_path: Path) -> None:
    memory = Memory(file)
    for study in studies(tmp_path, 12):
        memory.remember_study(study)
    assert len(memory.recent) == 8


def test_that_look_and_shape_come_back(file: Path) -> None:
    memory = Memory(file)
    memory.keep_mode(Mode.DARK)
    memory.keep_scale(1.5)
    memory.keep_bytes("geometry", QByteArray(b"shape"))
    memory.save()
    again = Memory(file)
    assert (again.mode, again.scale, again.bytes("geometry")) == (Mode.DARK, 1.5, QByteArray(b"shape"))


@pytest.mark.parametrize("kept", ["mode=purple\nscale=huge", "scale=1e9", "recent=", ""])
def test_that_a_spoilt_file_is_survived(file: Path, kept: str) -> None:
    file.write_text(f"[General]\n{kept}\n", encoding="utf-8")
    memory = Memory(file)
    assert memory.mode == Mode.SYSTEM
    assert 0.8 <= memory.scale <= 2.5
    assert memory.recent == []


def test_that_a_fresh_memory_knows_nothing(file: Path) -> None:
    memory = Memory(file)
    assert memory.recent == []
    assert memory.bytes("geometry").isEmpty()
    assert memory.folder() == Path.home()
