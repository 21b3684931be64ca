"""A page leaves the letters of the menu bar to the menus."""

from __future__ import annotations

import pytest

from workbench.ui.bench import Bench
from workbench.ui.letters import letter, on_page


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Sa&ved", "Saved"),
        ("บันทึก(&V)", "บันทึก"),
        ("Save (&F)", "Save"),
        ("Q && &A:", "Q && A:"),
        ("C&lear", "C&lear"),
        ("&Quote “%1”", "&Quote “%1”"),
        ("A && V", "A && V"),
        ("Plain", "Plain"),
    ],
)
def test_that_only_a_letter_of_a_menu_is_taken_off(bench: Bench, text: str, wanted: str) -> None:
    assert on_page(text) == wanted


@pytest.mark.parametrize(("text", "wanted"), [("Sa&ved", "v"), ("&File", "f"), ("A && B", ""), ("", "")])
def test_that_a_letter_is_found(text: str, wanted: str) -> None:
    assert letter(text) == wanted
