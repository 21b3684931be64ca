"""Whoever looked for circles of objects does so again afterwards, and nobody else."""

from __future__ import annotations

import gc

import pytest

from workbench.services.uncollected import uncollected


@pytest.mark.parametrize("wanted", [True, False])
def test_that_circles_are_looked_for_as_before_whatever_happened(
    wanted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = [wanted]
    monkeypatch.setattr(gc, "isenabled", lambda: state[-1])
    monkeypatch.setattr(gc, "enable", lambda: state.append(True))
    monkeypatch.setattr(gc, "disable", lambda: state.append(False))

    @uncollected()
    def fail() -> None:
        assert state[-1] is False
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert state[-1] is wanted
