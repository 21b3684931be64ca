"""A later wave of comments finds the themes of an earlier one by the vectors the study keeps."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest

from tests.studies import a_preview, bring_in
from workbench.domain.recipe import Recipe
from workbench.services.succession import compare_runs
from workbench.services.themes import list_themes, merge_themes, rename_theme
from workbench.store.runs import ClusterRow, RunArrival, RunHeader, TextResult
from workbench.store.study import Study

SUBJECTS = ("buses", "libraries", "parks", "taxes")
EACH = 30
MODEL = ("by hand", "full", "0" * 8)


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    with Study.create(tmp_path / "waves.voc", "Waves") as made:
        yield made


def a_wave(study: Study, wave: int, subjects: Sequence[str], model: str = MODEL[0]) -> str:
    """Bring in thirty comments a subject, have them embedded by hand and a theme each; return the analysis's id."""
    texts = [
        f"About {subject}, comment {number} of wave {wave}" for subject in subjects for number in range(EACH)
    ]
    bring_in(study, a_preview(f"wave{wave}.csv", f"{wave:02d}" * 32), texts)
    numbers = [
        study.database.one("SELECT id FROM unique_text WHERE content = ?", (text,))[0] for text in texts
    ]
    chance = np.random.default_rng(wave)
    vectors = chance.normal(0, 0.1, (len(texts), 16))
    for row in range(len(texts)):
        vectors[row, SUBJECTS.index(subjects[row // EACH])] += 1
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    filed = " ".join((model, *MODEL[1:]))
    study.database.many(
        "INSERT INTO embedding (model, text_id, vector) VALUES (?,?,?)",
        [(filed, n, v.tobytes()) for n, v in zip(numbers, vectors.astype(np.float16), strict=True)],
    )
    models = {f"embedding {model}": ", ".join(MODEL[1:])}
    arrival = RunArrival(study, RunHeader(Recipe(), f"{wave}", {}, models, {}, len(texts), "now", 1.0))
    # The words are of no help: only the vectors can tell.
    arrival.add_clusters(
        [
            ClusterRow(n, f"{subject} {wave}", "en", [(f"word{wave}{n}", 1.0)], [])
            for n, subject in enumerate(subjects)
        ]
    )
    arrival.add_texts(
        [TextResult(number, "en", row // EACH, 0.5, 0, 0) for row, number in enumerate(numbers)]
    )
    return arrival.publish("Analyse").ids[0]


def test_that_a_theme_goes_on_in_another_wave_though_no_text_is_the_same(study: Study) -> None:
    a_wave(study, 1, ("buses", "libraries", "parks"))
    buses = next(row for row in list_themes(study) if row.name == "buses 1")
    rename_theme(study, buses.id, "Late buses")
    a_wave(study, 2, ("parks", "taxes", "buses"))
    steps = compare_runs(study).steps
    assert {(step.kind, *(name for _, name in (*step.earlier, *step.later))) for step in steps} == {
        ("alike", "Late buses", "Late buses"),
        ("alike", "parks 1", "parks 1"),
        ("gone", "libraries 1"),
        ("new", "taxes 2"),
    }
    assert next(row.id for row in list_themes(study) if row.name == "Late buses") == buses.id


def test_that_themes_a_person_merged_are_looked_for_as_one(study: Study) -> None:
    first = a_wave(study, 1, SUBJECTS)
    second = a_wave(study, 2, SUBJECTS)
    named = {row.name: row.id for row in list_themes(study)}
    merge_themes(study, [named["parks 1"]], into=named["buses 1"])
    assert [step.kind for step in compare_runs(study, first, second).steps] == ["alike"] * 3


def test_that_vectors_of_two_models_are_not_compared(study: Study) -> None:
    a_wave(study, 1, ("buses", "libraries"))
    a_wave(study, 2, ("buses", "libraries"), "another")
    assert {step.kind for step in compare_runs(study).steps} == {"gone", "new"}
