"""Circles of objects end on the window's thread, whichever thread left them."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from workbench.ui.tidying import Tidying


@pytest.fixture
def tidying(qtbot: QtBot) -> Iterator[Tidying]:
    tidying = Tidying()
    was = gc.isenabled()
    tidying.begin()
    yield tidying
    tidying.end()
    (gc.enable if was else gc.disable)()


class Circle:
    """Refers to itself, and says on which thread it ended."""

    ended: list[threading.Thread] = []  # noqa: RUF012 - one list for all of them

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        self.ended.append(threading.current_thread())


def test_that_what_another_thread_left_ends_here(tidying: Tidying) -> None:
    Circle.ended.clear()
    kept: list[list[int]] = []

    def leave_and_make_much() -> None:
        Circle()
        kept.extend([number] for number in range(50_000))

    other = threading.Thread(target=leave_and_make_much)
    other.start()
    other.join()
    assert Circle.ended == []
    tidying.tidy()
    assert Circle.ended == [threading.current_thread()]


def test_that_python_looks_again_when_the_window_is_closed(tidying: Tidying) -> None:
    assert not gc.isenabled()
    tidying.end()
    assert gc.isenabled()
