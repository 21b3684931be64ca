"""Types commands as a person would, and reads what comes back."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.studies import TEXTS, analyse_by_hand
from workbench.cli.main import main
from workbench.domain.changes import Changed
from workbench.domain.recipe import Recipe
from workbench.protocol.events import Progress
from workbench.store.study import Study


@dataclass(frozen=True)
class Answer:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> dict[str, Any]:
        return json.loads(self.out)


Typing = Callable[..., Answer]


def typing(capsys: pytest.CaptureFixture[str], opened: list[Path | None] | None = None) -> Typing:
    """Return a way to type a command; the studies it would open in the window go into `opened`."""

    def opener(study: Path | None) -> int:
        (opened if opened is not None else []).append(study)
        return 0

    def typed(*words: str | Path) -> Answer:
        capsys.readouterr()
        code = main([str(word) for word in words], opener)
        told = capsys.readouterr()
        return Answer(code, told.out, told.err)

    return typed


def survey(folder: Path, name: str = "survey.csv") -> Path:
    """Write a file of five comments and a row that is refused."""
    rows = "".join(f"{number},{text}\n" for number, text in enumerate(TEXTS, start=1))
    path = folder / name
    path.write_text(f"id,comment\n{rows}6,one,too many\n", encoding="utf-8")
    return path


def analysed_at_once(monkeypatch: pytest.MonkeyPatch) -> list[Recipe]:
    """Put a result that was made by hand in the worker's place; return the recipes that were asked for."""
    recipes: list[Recipe] = []

    def analyse(
        study: Study, recipe: Recipe, tell: Callable[[Progress], None], *, beside: bool = False
    ) -> Changed:
        recipes.append(recipe)
        tell(Progress("embed", 1, 5, 0.2, 3.0))
        return Changed(frozenset({"runs"}), "Analyse", (analyse_by_hand(study, beside=beside),))

    monkeypatch.setattr("workbench.cli.study_commands.analyse", analyse)
    monkeypatch.setattr("workbench.cli.study_commands.is_needed", lambda _study: False)
    return recipes
