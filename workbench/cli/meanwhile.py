"""What a command does while it waits for its worker, so that nobody waits for it later."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from threading import Thread

from workbench.findings.drawing import load
from workbench.protocol.events import Progress

Tell = Callable[[Progress], None]


def loading_what_draws(tell: Tell) -> Tell:
    """Return `tell` that, when the worker first speaks, has what draws pictures loaded on a thread beside.

    Not before: until then this process has work of its own, which would wait for it.
    """
    begun: list[Thread] = []

    def told(event: Progress) -> None:
        if not begun:
            begun.append(Thread(target=_load, daemon=True, name="loading what draws"))
            begun[0].start()
        tell(event)

    return told


def _load() -> None:
    with suppress(ImportError):  # is met again, and told, where a picture is drawn
        load()
