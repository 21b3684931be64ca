"""What a report needs is loaded while the worker works."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from workbench.cli import meanwhile
from workbench.protocol.events import Progress


def events() -> list[Progress]:
    return [Progress("embed", done, 2, done / 2, None) for done in range(3)]


def speak(tell: Callable[[Progress], None]) -> None:
    for event in events():
        tell(event)
        for thread in threading.enumerate():
            if thread.name == "loading what draws":
                thread.join()


def test_that_what_draws_is_loaded_once_beside_when_the_worker_first_speaks(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    loaded: list[str] = []
    monkeypatch.setattr(meanwhile, "load", lambda: loaded.append(threading.current_thread().name))
    heard: list[Progress] = []
    tell = meanwhile.loading_what_draws(heard.append)
    assert loaded == []
    speak(tell)
    assert (heard, loaded) == (events(), ["loading what draws"])


def test_that_the_worker_is_followed_where_what_draws_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    went_wrong: list[threading.ExceptHookArgs] = []
    monkeypatch.setattr(threading, "excepthook", went_wrong.append)

    def load() -> None:
        raise ImportError

    monkeypatch.setattr(meanwhile, "load", load)
    heard: list[Progress] = []
    tell = meanwhile.loading_what_draws(heard.append)
    speak(tell)
    assert (heard, went_wrong) == (events(), [])
