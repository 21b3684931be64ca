"""What the methods page says coding gains is what was measured, and that is enough in two languages."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
RESULTS = ROOT / "benchmarks" / "results" / "calibration.jsonl"
PAGE = ROOT / "docs" / "methods" / "sentiment.md"
ENOUGH = 0.05
"""The gain in kappa that two hundred codings are to bring."""


def measured() -> dict[str, dict[str, Any]]:
    rows = [json.loads(line) for line in RESULTS.read_text(encoding="utf-8").splitlines()]
    return {row["set"]: row for row in rows}


def test_that_two_hundred_codings_gain_enough_on_three_sets_in_two_languages() -> None:
    found = measured()
    for name in ("tweets-en-unseen", "tweets-en-earlier", "shops-tr-unseen"):
        assert found[name]["starter_kappa"] > 0
        assert found[name]["gain"] >= ENOUGH


@pytest.mark.parametrize("name", measured())
def test_that_the_page_tells_the_figures_as_they_were_measured(name: str) -> None:
    row = measured()[name]
    starter, ours, gain = (
        f"{row[key]:.3f}".replace("0.", ".", 1) for key in ("starter_kappa", "kappa", "gain")
    )
    told = f"| {starter} | {ours} | {'' if row['gain'] < 0 else '+'}{gain} ".replace("| -", "| −")
    assert told in PAGE.read_text(encoding="utf-8")
