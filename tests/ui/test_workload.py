"""Which work the desk does next, and what it leaves undone."""

from __future__ import annotations

from typing import Any

from workbench.ui.workload import Kind, Task, Workload


def a_task(name: str, kind: Kind = "other", slot: str = "") -> Task:
    return Task(lambda: name, lambda _: None, kind=kind, slot=slot)


def names_in_order(workload: Workload) -> list[Any]:
    workload.close()
    done: list[Any] = []
    while (task := workload.next()) is not None:
        done.append(task.work())
        workload.finish(task, again=False)
    return done


class Interruptions:
    def __init__(self) -> None:
        self.count = 0

    def __call__(self) -> None:
        self.count += 1


def test_that_work_is_done_in_the_order_it_came() -> None:
    workload = Workload(Interruptions())
    for name in ("one", "two", "three"):
        workload.put(a_task(name))
    assert names_in_order(workload) == ["one", "two", "three"]


def test_that_a_newer_read_takes_the_place_of_an_older_one_of_its_slot() -> None:
    workload = Workload(Interruptions())
    workload.put(a_task("old keys", "read", "keys"))
    workload.put(a_task("counts", "read", "counts"))
    workload.put(a_task("new keys", "read", "keys"))
    assert names_in_order(workload) == ["counts", "new keys"]


def test_that_a_running_read_is_interrupted_when_a_newer_one_of_its_slot_comes() -> None:
    interruptions = Interruptions()
    workload = Workload(interruptions)
    workload.put(a_task("old", "read", "keys"))
    running = workload.next()
    assert running is not None
    workload.put(a_task("new", "read", "keys"))
    assert running.dropped
    assert interruptions.count == 1


def test_that_a_write_is_never_dropped_nor_interrupted() -> None:
    interruptions = Interruptions()
    workload = Workload(interruptions)
    workload.put(a_task("write", "write"))
    running = workload.next()
    workload.put(a_task("another write", "write"))
    workload.drop_reads()
    assert running is not None
    assert not running.dropped
    assert interruptions.count == 0
    workload.finish(running, again=False)
    assert names_in_order(workload) == ["another write"]


def test_that_a_read_in_a_pause_of_a_write_is_dropped_but_not_interrupted() -> None:
    interruptions = Interruptions()
    workload = Workload(interruptions)
    workload.put(a_task("import", "write"))
    workload.next()
    workload.put(a_task("rows", "read", "rows"))
    nested = workload.next_read()
    workload.put(a_task("newer rows", "read", "rows"))
    assert nested is not None
    assert nested.dropped
    assert interruptions.count == 0


def test_that_steps_and_other_work_take_turns() -> None:
    workload = Workload(Interruptions())
    steps = a_task("step", "step")
    workload.put(steps)
    for name in ("one", "two"):
        workload.put(a_task(name, "read"))
    done: list[Any] = []
    for turn in range(6):
        task = workload.next()
        assert task is not None
        done.append(task.work())
        workload.finish(task, again=task is steps and turn < 5)
    assert done == ["one", "step", "two", "step", "step", "step"]


def test_that_a_dropped_series_of_steps_is_not_taken_up_again() -> None:
    workload = Workload(Interruptions())
    steps = a_task("step", "step")
    workload.put(steps)
    running = workload.next()
    assert running is steps
    workload.drop(steps)
    assert not workload.finish(steps, again=True)
    assert names_in_order(workload) == []


def test_that_it_is_settled_only_when_every_answer_was_delivered() -> None:
    workload = Workload(Interruptions())
    assert workload.is_settled
    workload.put(a_task("one"))
    workload.put(a_task("two", "read", "slot"))
    workload.put(a_task("three", "read", "slot"))
    assert not workload.is_settled
    names_in_order(workload)
    assert not workload.is_settled
    workload.settle()
    workload.settle()
    assert workload.is_settled


def an_urgent_task(name: str) -> Task:
    return Task(lambda: name, lambda _: None, kind="read", urgent=True)


def test_that_an_urgent_read_goes_before_other_reads_but_not_before_a_write() -> None:
    workload = Workload(Interruptions())
    workload.put(a_task("one", "read"))
    workload.put(a_task("write", "write"))
    workload.put(a_task("two", "read"))
    workload.put(an_urgent_task("rows"))
    workload.put(an_urgent_task("more rows"))
    assert names_in_order(workload) == ["one", "write", "rows", "more rows", "two"]


def test_that_a_read_is_postponed_for_an_urgent_one_and_done_after_it() -> None:
    interruptions = Interruptions()
    workload = Workload(interruptions)
    workload.put(a_task("counts", "read"))
    counts = workload.next()
    workload.put(a_task("facets", "read"))
    workload.put(an_urgent_task("rows"))
    assert counts is not None
    assert (counts.postponed, interruptions.count) == (True, 1)
    assert workload.press()
    assert interruptions.count == 2
    assert workload.put_back(counts)
    assert names_in_order(workload) == ["rows", "counts", "facets"]
    assert not workload.press()


def test_that_a_postponed_read_nobody_waits_for_any_more_is_not_put_back() -> None:
    workload = Workload(Interruptions())
    workload.put(a_task("counts", "read", "counts"))
    counts = workload.next()
    workload.put(an_urgent_task("rows"))
    workload.drop_slot("counts")
    assert counts is not None
    assert not workload.put_back(counts)


def test_that_neither_a_write_nor_an_urgent_read_is_postponed() -> None:
    interruptions = Interruptions()
    workload = Workload(interruptions)
    workload.put(a_task("write", "write"))
    write = workload.next()
    workload.put(an_urgent_task("rows"))
    assert write is not None
    workload.finish(write, again=False)
    rows = workload.next()
    workload.put(an_urgent_task("more rows"))
    assert rows is not None
    assert not write.postponed
    assert not rows.postponed
    assert interruptions.count == 0
