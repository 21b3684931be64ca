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
