"""Every text can be read on every ground it is shown on, in every dress of the window."""

from __future__ import annotations

import pytest

from workbench.ui.look.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Colours, Look

DRESSES = {"light": LIGHT, "dark": DARK, "contrast light": CONTRAST_LIGHT, "contrast dark": CONTRAST_DARK}
INKS = ("text", "quiet", "negative", "neutral", "positive", "priority", "accent")
GROUNDS = ("window", "surface", "raised", "hover", "chosen")
PAIRS = (
    *((ink, ground) for ink in INKS for ground in GROUNDS),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("text", "mark"),
    ("text", "good_ground"),
    ("text", "bad_ground"),
    ("good", "good_ground"),
    ("bad", "bad_ground"),
    ("bad", "window"),
)
# Edges of controls, the focus ring, and parts of bars against their track or ground.
SHAPES = (
    *(("edge", ground) for ground in ("window", "surface")),
    *(("accent", ground) for ground in ("window", "surface", "chosen", "track")),
    *((part, "track") for part in ("negative", "neutral", "positive")),
)


def luminance(colour: str) -> float:
    """Return the relative luminance of #rrggbb as WCAG 2.2 defines it."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    brighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def too_weak(colours: Colours, pairs: tuple[tuple[str, str], ...], least: float) -> dict[str, float]:
    found = {
        f"{ink} on {ground}": contrast(getattr(colours, ink), getattr(colours, ground))
        for ink, ground in pairs
    }
    return {pair: ratio for pair, ratio in found.items() if ratio < least}


def test_that_contrast_is_measured_as_the_guideline_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("colours", DRESSES.values(), ids=DRESSES)
def test_that_text_has_a_contrast_of_at_least_four_and_a_half(colours: Colours) -> None:
    assert too_weak(colours, PAIRS, 4.5) == {}


@pytest.mark.parametrize("colours", DRESSES.values(), ids=DRESSES)
def test_that_shapes_have_a_contrast_of_at_least_three(colours: Colours) -> None:
    assert too_weak(colours, SHAPES, 3) == {}


@pytest.mark.parametrize("colours", [CONTRAST_LIGHT, CONTRAST_DARK], ids=["light", "dark"])
def test_that_high_contrast_means_seven_to_one(colours: Colours) -> None:
    assert (
        too_weak(colours, tuple((ink, ground) for ink in INKS for ground in ("window", "surface")), 7) == {}
    )


def test_that_lengths_grow_with_the_text() -> None:
    assert Look(scale=2.0).px(8) == 16
    assert Look(scale=0.1).px(1) == 1
