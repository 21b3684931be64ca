"""What the worker tells its owner: how far it is, by stages weighed with what they are expected to cost."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from time import monotonic

from workbench.protocol.events import STAGES, Progress

_QUIET_SECONDS = 0.1
_TELLING_FRACTION = 0.02


class Reporter:
    """Turns the progress of single stages into the progress of the whole, and says how long is left.

    `costs` are the expected seconds of every stage; only their proportions matter.
    """

    def __init__(self, costs: Mapping[str, float], send: Callable[[Progress], None]) -> None:
        self._costs = {stage: max(costs.get(stage, 0.0), 1e-3) for stage in STAGES}
        self._send = send
        self._started = monotonic()
        self._last_sent = 0.0
        self._last_stage = ""
        self._furthest = 0.0
        self.timings: dict[str, float] = {}
        self._stage_started = self._started

    def tell(self, stage: str, done: int, total: int) -> None:
        """Report `done` of `total` in `stage`; calls that come too fast are passed over."""
        now = monotonic()
        if stage != self._last_stage:
            self._turn_to(stage, now)
        elif now - self._last_sent < _QUIET_SECONDS:
            return
        self._last_sent = now
        fraction = self._overall(stage, done / total if total else 1.0)
        self._send(Progress(stage, done, total, round(fraction, 4), self._left(fraction, now)))

    def finish(self) -> None:
        """Close the timing of the last stage."""
        self._turn_to("", monotonic())

    def _turn_to(self, stage: str, now: float) -> None:
        if self._last_stage:
            before = self.timings.get(self._last_stage, 0.0)
            self.timings[self._last_stage] = round(before + now - self._stage_started, 2)
        self._last_stage, self._stage_started = stage, now

    def _overall(self, stage: str, part: float) -> float:
        """Return the fraction of the whole; it never goes back."""
        before = sum(self._costs[name] for name in STAGES[: STAGES.index(stage)])
        fraction = (before + self._costs[stage] * min(part, 1.0)) / sum(self._costs.values())
        self._furthest = max(self._furthest, fraction)
        return self._furthest

    def _left(self, fraction: float, now: float) -> float | None:
        if fraction < _TELLING_FRACTION:
            return None
        return round((now - self._started) * (1 - fraction) / fraction, 1)


def expected_costs(texts: int, to_embed: int, characters_to_embed: int) -> dict[str, float]:
    """Return the seconds each stage is expected to take on two cores, from measurements of this program."""
    return {
        "start": 0.5,
        "language": texts / 20_000,
        "embed": 1.0 + to_embed / 4_000 + characters_to_embed / 60_000,
        "neighbours": 1.0 + texts / 6_000,
        "themes": 1.5 + texts / 5_000,
        "words": 2.0 + texts / 5_000,
        "map": 6.0 + texts / 1_500,
        "sentiment": 0.5 + texts / 10_000,
        "finish": 0.3,
    }
