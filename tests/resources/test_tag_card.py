"""The card of the tag model says what was measured of the model that ships, on comments it never met."""

from __future__ import annotations

import json
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

from workbench.domain.tags import LANGUAGES, Family

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "tags"
LEAST = {"tones": 0.55, "drivers": 0.5}


@pytest.fixture
def cards() -> ModuleType:
    spec = spec_from_file_location("make_tag_cards", FOLDER / "make_cards.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_that_the_card_says_what_was_measured_of_the_model_that_ships(cards: ModuleType) -> None:
    assert (FOLDER / "en" / "CARD.md").read_text(encoding="utf-8") == cards.card()


@pytest.mark.parametrize("language", ["es", "tr", "th"])
def test_that_the_cards_abroad_say_what_was_measured_and_only_what_is_fit_is_read(
    cards: ModuleType, language: str
) -> None:
    assert (FOLDER / language / "CARD.md").read_text(encoding="utf-8") == cards.card_abroad(language)
    unseen = [row for row in cards.abroad() if (row["language"], row["draw"]) == (language, cards.UNSEEN)]
    families: dict[str, Family] = {"tones": "tone", "drivers": "driver"}
    for row in unseen:
        assert (language in LANGUAGES[families[row["what"]]]) == (row["macro_f1"] >= cards.FIT)
    assert len(unseen) == len(families)


def test_that_the_model_reaches_what_it_is_held_to_where_it_never_met_the_comments(cards: ModuleType) -> None:
    found = {row["what"]: row for row in cards.results() if row["draw"] == cards.UNSEEN}
    for what, least in LEAST.items():
        assert found[what]["starter"] >= least
        assert found[what]["with_100_codings"] > found[what]["starter"]


def test_that_figures_of_another_model_make_no_card(
    cards: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = [row | {"model": "of last year"} for row in cards.results()]
    path = tmp_path / "tags.jsonl"
    path.write_text("\n".join(map(json.dumps, other)), encoding="utf-8")
    monkeypatch.setattr(cards, "RESULTS", path)
    with pytest.raises(ValueError, match="ships"):
        cards.card()
