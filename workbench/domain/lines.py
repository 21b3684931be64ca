"""How much of what people said in each month was about a theme: what a line in its row shows."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Line:
    """The `months` ("2026-03") in their order, and in each the share (0 to 1) of its comments that a theme has."""

    months: tuple[str, ...]
    shares: tuple[float, ...]

    @property
    def change(self) -> float:
        """By how much the share grew from the first month to the last."""
        return self.shares[-1] - self.shares[0] if self.shares else 0.0
