"""Shares the machine's cores out: work is divided by us, not by every library on its own."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager


def usable_cores() -> int:
    """Return how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def single_threaded_algebra() -> Generator[None]:
    """Let matrix products run on the calling thread alone, in libraries that are loaded by now.

    Their own threads wait in busy loops: on a machine with other work they made a run of minutes out of one of
    seconds. And how they divide a sum depends on how many they are.
    """
    from threadpoolctl import threadpool_limits

    with threadpool_limits(limits=1, user_api="blas"):
        yield
