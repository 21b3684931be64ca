from __future__ import annotations

import numpy as np
from threadpoolctl import threadpool_info

from workbench.analysis.cores import single_threaded_algebra, usable_cores


def algebra_threads() -> list[int]:
    _ = np.ones((8, 8)) @ np.ones((8, 8))
    return [int(library["num_threads"]) for library in threadpool_info() if library["user_api"] == "blas"]


def test_that_algebra_keeps_to_one_thread_and_is_let_go_again() -> None:
    before = algebra_threads()
    with single_threaded_algebra():
        assert set(algebra_threads()) == {1}
    assert algebra_threads() == before


def test_that_there_is_a_core_to_use() -> None:
    assert usable_cores() >= 1
