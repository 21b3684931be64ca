"""What is said to be measured is what is measured, and citizens' own texts are not covered with marks."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from benchmarks.personal_data import citizens, measure, read_labelled
from workbench.analysis.personal_data import find
from workbench.domain.personal_data import MEASURED, Kind

# At most so many marks in 1,000 comments, about twice what is found: a rule that marks too much is noticed.
MOST: dict[str, dict[Kind, float]] = {
    "banking77-en": {"name": 0.5},
    "dc-vision-zero-safety": {"phone": 0.4, "net address": 2.5, "postal address": 5, "name": 9},
    "decide-madrid-2019": {
        "email": 2,
        "phone": 4,
        "net address": 6,
        "postal address": 2,
        "name": 80,
        "signature": 1,
    },
    "turkish-store-reviews": {"email": 0.3, "phone": 0.3, "net address": 9, "name": 4},
    "truevoice-intent-th": {"phone": 9, "net address": 1, "name": 1},
    "polis-opendata": {"email": 0.5, "phone": 1, "net address": 5, "postal address": 0.6, "name": 12},
}


@pytest.mark.slow
def test_that_the_figures_shown_are_the_figures_measured(shared_data: Path) -> None:
    for kind, row in measure(read_labelled(shared_data)).items():
        shown = MEASURED[kind]
        assert shown.labels == row.labels
        assert row.precision is not None
        assert shown.precision == round(row.precision, 3)
        assert shown.recall == round(row.recall, 3)
        assert shown.held_out_recall == round(row.held_out_recall, 3)
        assert shown.hidden == round(row.hidden, 3)


@pytest.mark.slow
def test_that_comments_of_citizens_are_left_mostly_alone(shared_data: Path) -> None:
    for name, texts, languages in citizens(shared_data):
        marks: Counter[Kind] = Counter(mark.kind for found in find(texts, languages) for mark in found)
        for kind, count in marks.items() if name in MOST else ():
            assert 1000 * count / len(texts) <= MOST[name].get(kind, 0), (name, kind)


def test_that_the_page_for_researchers_says_what_was_measured() -> None:
    page = (Path(__file__).resolve().parents[3] / "docs" / "methods" / "personal-data.md").read_text(
        encoding="utf-8"
    )
    for kind, row in MEASURED.items():
        figures = [row.recall, row.held_out_recall, row.precision, row.hidden]
        shown = " | ".join(f"{figure:.3f}" for figure in figures)
        assert any(
            line.startswith(f"| {kind}") and f"| {row.labels} | {shown} |" in line
            for line in page.splitlines()
        )
