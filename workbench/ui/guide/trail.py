"""Where one has been in the guide: back and forward, as every reader of pages knows them."""

from __future__ import annotations


class Trail:
    """Places in the order they were gone to; going somewhere new forgets what lay ahead."""

    def __init__(self) -> None:
        self._places: list[str] = []
        self._at = -1

    @property
    def has_back(self) -> bool:
        return self._at > 0

    @property
    def has_forward(self) -> bool:
        return self._at + 1 < len(self._places)

    def go(self, place: str) -> None:
        """Remember that one went to a place; to where one stands already is no step."""
        if self._places and self._places[self._at] == place:
            return
        self._places = [*self._places[: self._at + 1], place]
        self._at += 1

    def step(self, steps: int) -> str:
        """Return the place so many steps ahead (or back), as far as there is one; "" before one went anywhere."""
        if not self._places:
            return ""
        self._at = max(0, min(len(self._places) - 1, self._at + steps))
        return self._places[self._at]
