"""Back and forward in the guide."""

from __future__ import annotations

from workbench.ui.guide.trail import Trail


def test_that_one_goes_back_and_forward_and_not_beyond() -> None:
    trail = Trail()
    assert trail.step(-1) == ""
    for place in ("a", "b", "b", "c"):
        trail.go(place)
    assert [trail.step(-1), trail.step(-1), trail.step(-1)] == ["b", "a", "a"]
    assert not trail.has_back
    assert [trail.step(1), trail.step(1), trail.step(1)] == ["b", "c", "c"]
    assert not trail.has_forward


def test_that_going_elsewhere_forgets_what_lay_ahead() -> None:
    trail = Trail()
    for place in ("a", "b"):
        trail.go(place)
    trail.step(-1)
    trail.go("c")
    assert not trail.has_forward
    assert trail.step(-1) == "a"
