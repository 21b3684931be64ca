"""Values that are written down are read back as they were."""

from __future__ import annotations

import pytest

from workbench.domain.codebook import Codebook, Entry
from workbench.domain.intake import Column, Mapping, MeasureKind, Role
from workbench.domain.recipe import Recipe
from workbench.domain.selection import EVERYTHING, Selection
from workbench.domain.sentiment import LABELS, code_of, label_of


def test_that_a_mapping_is_read_back_as_written() -> None:
    columns = (
        Column("a", Role.TEXT, question="Q?", polarity="good"),
        Column("b", Role.MEASURE, measure=MeasureKind.EFFORT),
    )
    mapping = Mapping("table", columns, encoding="cp1254", options={"x": "y"})
    assert Mapping.from_json(mapping.to_json()) == mapping


def test_that_a_column_can_be_given_another_role() -> None:
    mapping = Mapping("table", (Column("a", Role.IGNORE),))
    assert mapping.with_role("a", Role.TEXT).named(Role.TEXT)[0].name == "a"
    with pytest.raises(KeyError):
        mapping.with_role("b", Role.TEXT)


def test_that_a_selection_is_read_back_as_written() -> None:
    selection = Selection(themes=("t1",), sentiments=("negative",), search="bus")
    assert Selection.from_json(selection.to_json()) == selection
    assert EVERYTHING.is_everything
    assert not selection.is_everything


def test_that_a_recipe_is_read_back_as_written_and_refuses_nonsense() -> None:
    recipe = Recipe("classic", 7, 2.0)
    assert Recipe.from_json(recipe.to_json()) == recipe
    with pytest.raises(ValueError, match="granularity"):
        Recipe(granularity=0)


def test_that_labels_and_codes_are_one_to_one() -> None:
    for label in (*LABELS, None):
        assert label_of(code_of(label)) == label


def test_that_a_codebook_is_part_of_a_recipe_and_one_without_it_reads_as_ever() -> None:
    codebook = Codebook((Entry("Buses", "late", ("It never came",)), Entry("Parks")), only=True)
    recipe = Recipe(codebook=codebook)
    assert Recipe.from_json(recipe.to_json()) == recipe
    assert codebook.sha256 in recipe.to_json()
    assert Recipe().to_json() == '{"granularity": 1.0, "model": "", "name": "communities", "seed": 0}'
