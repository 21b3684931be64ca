"""What one process says, the other understands."""

from __future__ import annotations

import pytest

from workbench.domain.problems import Problem
from workbench.protocol.events import Cancelled, Event, Failed, Finished, Progress, from_line, to_line


@pytest.mark.parametrize(
    "event", [Progress("embed", 3, 9, 0.25, 4.5), Progress("start", 0, 1, 0.0), Finished(), Cancelled()]
)
def test_that_an_event_arrives_as_it_was_sent(event: Event) -> None:
    assert from_line(to_line(event)) == event


def test_that_a_problem_arrives_with_its_wording() -> None:
    arrived = from_line(to_line(Failed(Problem("model.missing", model="M"))))
    assert isinstance(arrived, Failed)
    assert arrived.problem.what == "The language model “M” is not installed."


def test_that_a_problem_of_a_newer_worker_is_still_a_problem() -> None:
    arrived = from_line('{"event": "failed", "code": "new.kind", "params": {}}')
    assert isinstance(arrived, Failed)
    assert arrived.problem.code == "unexpected"


@pytest.mark.parametrize(
    "line", ["", "chatter of a library", "{}", "[1]", "null", '{"event": "dance"}', '{"event": 1}']
)
def test_that_anything_else_is_not_an_event(line: str) -> None:
    assert from_line(line) is None
