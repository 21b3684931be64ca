"""Long writes are cut into short ones, and nothing is lost between them."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.services import pacing
from workbench.services.pacing import UNWATCHED_STEP, paced


@settings(max_examples=50)
@given(st.integers(0, 5000))
def test_that_every_row_is_written_once_and_in_order(count: int) -> None:
    written: list[int] = []
    steps = list(paced(range(count), written.extend))
    assert written == list(range(count))
    assert steps == sorted(set(steps))
    assert not count or steps[-1] == count


def test_that_batches_shrink_when_writing_is_slow(monkeypatch) -> None:
    now = [0.0]
    sizes: list[int] = []

    def write(batch: list[int]) -> None:
        sizes.append(len(batch))
        now[0] += len(batch) * 0.001

    monkeypatch.setattr(pacing, "perf_counter", lambda: now[0])
    list(paced(range(1000), write, longest=0.2))
    assert sizes[0] > sizes[1] == 100


def test_that_batches_are_large_from_the_first_where_nobody_waits() -> None:
    sizes: list[int] = []
    list(paced(range(45_000), lambda batch: sizes.append(len(batch)), UNWATCHED_STEP))
    assert sizes == [20_000, 20_000, 5_000]
