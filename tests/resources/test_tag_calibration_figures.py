"""What the methods page says 100 codings of tones bring is what was measured, and it is told of every language."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
RESULTS = ROOT / "benchmarks" / "results" / "tag_calibration.jsonl"
PAGES = {"tone": "tone.md", "driver": "drivers.md"}
ROWS: list[dict[str, Any]] = [json.loads(line) for line in RESULTS.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['language']} {row['family']}")
def test_that_the_page_tells_the_figures_as_they_were_measured(row: dict[str, Any]) -> None:
    page = (ROOT / "docs" / "methods" / PAGES[row["family"]]).read_text(encoding="utf-8")
    for key in ("all_others", "third_draw") if row["family"] == "tone" else ("all_others",):
        before, after = (f"{row[key][when]:.3f}".replace("0.", ".", 1) for when in ("before", "after"))
        between = " | " if row["family"] == "tone" else " to "
        assert f"{before}{between}{after}" in page


def test_that_english_tones_are_read_better_after_a_hundred_codings() -> None:
    (english,) = (row for row in ROWS if (row["language"], row["family"]) == ("en", "tone"))
    for key in ("all_others", "third_draw"):
        assert english[key]["after"] > english[key]["before"]
    assert english["adopted_and_worse"] == 0
