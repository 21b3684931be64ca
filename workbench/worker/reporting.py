"""What the worker tells its owner: how far it is, by parts weighed with what they are expected to cost."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from time import monotonic

from workbench.protocol.events import Progress

_QUIET_SECONDS = 0.1
_TELLING_FRACTION = 0.02


class Reporter:
    """Turns the progress of the parts into the progress of the whole, and says how long is left.

    `costs` are the expected seconds of every part, in the order of the work; only their proportions matter.
    """

    def __init__(self, costs: Mapping[str, float], send: Callable[[Progress], None]) -> None:
        self._costs = {part: max(cost, 1e-3) for part, cost in costs.items()}
        self._send = send
        self._started = self._stage_started = monotonic()
        self._last_sent = 0.0
        self._stage = ""
        self._furthest = 0.0
        self.timings: dict[str, float] = {}

    def tell(self, part: str, done: int, total: int, stage: str = "") -> None:
        """Report `done` of `total` in a part; `stage` names what it is doing where the part has several.

        Calls that come faster than anybody can read are passed over.
        """
        now = monotonic()
        if (stage or part) != self._stage:
            self._turn_to(stage or part, now)
        elif now - self._last_sent < _QUIET_SECONDS:
            return
        self._last_sent = now
        fraction = self._overall(part, done / total if total else 1.0)
        self._send(Progress(self._stage, done, total, round(fraction, 4), self._left(fraction, now)))

    def finish(self) -> None:
        """Close the timing of the last stage."""
        self._turn_to("", monotonic())

    def _turn_to(self, stage: str, now: float) -> None:
        if self._stage:
            before = self.timings.get(self._stage, 0.0)
            self.timings[self._stage] = round(before + now - self._stage_started, 2)
        self._stage, self._stage_started = stage, now

    def _overall(self, part: str, share: float) -> float:
        """Return the fraction of the whole; it never goes back."""
        parts = list(self._costs)
        before = sum(self._costs[name] for name in parts[: parts.index(part)])
        fraction = (before + self._costs[part] * min(share, 1.0)) / sum(self._costs.values())
        self._furthest = max(self._furthest, fraction)
        return self._furthest

    def _left(self, fraction: float, now: float) -> float | None:
        if fraction < _TELLING_FRACTION:
            return None
        return round((now - self._started) * (1 - fraction) / fraction, 1)


def expected_costs(texts: int, characters_to_embed: int) -> dict[str, float]:
    """Return the seconds each part is expected to take on two cores, from measurements of this program."""
    return {
        "start": 0.3,
        "language": texts / 20_000,
        "embed": 1.0 + characters_to_embed / 60_000,
        "sentences": 0.2 + characters_to_embed / 90_000,
        "discover": 12.0 + texts / 800,
        "sentiment": 0.5 + texts / 8_000,
        "parts": 0.1 + texts / 4_000,
        "tags": 0.1 + texts / 9_000,
        "finish": 0.2,
    }
