"""The cards of the sentiment models say what was measured, of the models that ship."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "sentiment"
LANGUAGES = ("en", "es", "ko", "th", "tr")
# What the models are held to: macro-F1 and linear kappa on the set of each language.
LEAST = {
    "tweets-en": (0.55, 0.42),
    "feedback-en": (0.59, 0.54),
    "tweets-es": (0.55, 0.40),
    "wisesight-th": (0.67, 0.54),
    "shops-tr": (0.55, 0.52),
    "films-ko": (0.62, 0.48),
}


@pytest.fixture
def cards() -> Iterator[ModuleType]:
    spec = spec_from_file_location("make_cards", FOLDER / "make_cards.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(__import__("sys").modules, "make_cards", module)
        spec.loader.exec_module(module)
        yield module


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_a_card_says_what_was_measured_of_the_model_that_ships(cards: ModuleType, language: str) -> None:
    assert (FOLDER / language / "CARD.md").read_text(encoding="utf-8") == cards.card(language)


def test_that_every_model_has_a_card(cards: ModuleType) -> None:
    assert {*cards.models()} - {"mul"} == {*LANGUAGES}


def test_that_the_models_reach_what_they_are_held_to(cards: ModuleType) -> None:
    found = {row["set"]: row for row in cards.results()}
    for name, (f1, kappa) in LEAST.items():
        ours = found[name]["ours"]
        assert ours["macro_f1"] >= f1
        assert ours["kappa"] >= kappa
        assert ours["macro_f1"] > found[name]["majority"]["macro_f1"] + 0.2
    student = found["shops-tr"]["self_trained"]
    assert student["macro_f1"] >= 0.59
    assert student["kappa"] >= 0.58


def test_that_a_result_of_another_model_makes_no_card(
    cards: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = [row | {"model": "of last year"} for row in cards.results()]
    path = tmp_path / "sentiment.jsonl"
    path.write_text("\n".join(map(json.dumps, other)), encoding="utf-8")
    monkeypatch.setattr(cards, "RESULTS", path)
    with pytest.raises(ValueError, match="ships"):
        cards.card("en")
