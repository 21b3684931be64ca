"""Waits for the window: as long as a busy machine needs, and no longer than it takes."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from pytestqt.qtbot import QtBot

PATIENCE = 30_000  # milliseconds, on a machine that does other things too
_SOON = (1, 1, 2, 2, 4)  # milliseconds between the first looks: most answers come within them
_WAITS = (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitExposed, QtBot.waitActive)


class PatientBot(QtBot):
    """The `qtbot` of these tests: it looks sooner than every ten milliseconds whether what is awaited came."""

    def waitUntil(  # noqa: N802 - as pytest-qt spells it
        self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE
    ) -> None:
        for pause in _SOON:
            with suppress(AssertionError):
                if callback() is not False:
                    break
            self.wait(pause)
        super().waitUntil(callback, timeout=timeout)


def wait_longer() -> None:
    """Let every wait of pytest-qt end after thirty seconds instead of five, where a test says nothing else."""
    for wait in _WAITS:
        defaults = wait.__kwdefaults__
        assert defaults is not None
        defaults["timeout"] = PATIENCE
