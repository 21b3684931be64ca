"""The messages between owner and worker: one JSON object a line, each a typed value here."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

from workbench.domain.problems import WORDINGS, Problem

STAGES = (
    "start",
    "language",
    "duplicates",
    "personal data",
    "embed",
    "space",
    "neighbours",
    "themes",
    "words",
    "map",
    "sentences",
    "sentiment",
    "finish",
)
"""What a worker may be doing; looking through comments ends before "embed"."""


@dataclass(frozen=True)
class Progress:
    """How far the analysis is: `done` of `total` in this stage, `fraction` (0 to 1) of the whole.

    `seconds_left` is None while there is too little to tell it from.
    """

    stage: str
    done: int
    total: int
    fraction: float
    seconds_left: float | None = None


@dataclass(frozen=True)
class Finished:
    """The result lies whole in the work folder."""


@dataclass(frozen=True)
class Failed:
    """The analysis ended without a result, for the reason told by `problem`."""

    problem: Problem


@dataclass(frozen=True)
class Cancelled:
    """The analysis ended because the owner asked for it."""


Event = Progress | Finished | Failed | Cancelled


def to_line(event: Event) -> str:
    """Return the event as one line of JSON."""
    match event:
        case Progress():
            data: dict[str, Any] = {"event": "progress", **asdict(event)}
        case Failed(problem):
            data = {"event": "failed", "code": problem.code, "params": problem.params}
        case Finished():
            data = {"event": "finished"}
        case Cancelled():
            data = {"event": "cancelled"}
    return json.dumps(data)


def from_line(line: str) -> Event | None:
    """Return the event a line tells, or None when the line is none (a library's own chatter)."""
    try:
        data: dict[str, Any] = json.loads(line)
        match data.pop("event"):
            case "progress":
                return Progress(**data)
            case "failed":
                return Failed(_problem(data["code"], data["params"]))
            case "finished":
                return Finished()
            case "cancelled":
                return Cancelled()
            case _:
                return None
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def _problem(code: str, params: dict[str, str]) -> Problem:
    return Problem(code, **params) if code in WORDINGS else Problem("unexpected", reason=code)
