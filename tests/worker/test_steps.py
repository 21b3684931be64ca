"""What is embedded before the languages are known is what will be asked for when they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.domain.recipe import Recipe
from workbench.protocol.workfolder import TaskTexts, WorkFolder
from workbench.worker import steps

TEXTS = [
    "The bus never comes on time and nobody tells us why.",
    "El autobús no llega nunca y nadie nos dice por qué.",
    "รถเมล์ไม่เคยมาตรงเวลาและไม่มีใครบอกเรา",
    "Автобус никогда не приходит вовремя, никто не отвечает.",
    "12345",
    "👍👍",
    "ok",
    "iPhone รุ่นใหม่ใช้ไม่ได้กับระบบนี้เลย",
]


def a_task(tmp_path: Path, given: list[str]) -> TaskTexts:
    folder = WorkFolder(tmp_path / "work")
    folder.begin()
    folder.write_task(Recipe(), TEXTS, [1] * len(TEXTS), given)
    folder.write_readings([])
    return folder.texts()


@pytest.mark.parametrize(
    "given", [[""] * len(TEXTS), ["en"] * len(TEXTS), ["", "es", "th", "en", "", "en", "", "en"]]
)
def test_that_the_same_texts_are_wanted_before_and_after_their_languages_are_known(
    tmp_path: Path, given: list[str]
) -> None:
    task = a_task(tmp_path, given)
    languages = steps.languages_of(task, lambda _part, _done, _total: None)
    wanted = steps.need_vectors(task.texts, languages)
    assert steps.need_vectors_ahead(task).tolist() == wanted.tolist()
    assert wanted[:2].all()
    assert wanted[2] == (given[2] == "en")
