"""What owner and worker exchange to put new comments to themes that are there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.domain.recipe import Recipe
from workbench.protocol.workfolder import WorkFolder

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True)
class Themes:
    """What the analysis says of its n texts, the first of the task: `labels` (n,), -1 for none, and `xy` (n, 2).

    `weak_below` tells, by label, the nearness below which a text fits weakly.
    """

    labels: NDArray[np.int32]
    xy: NDArray[np.float32]
    weak_below: dict[int, float]


class AssigningFiles:
    """The files of such a task in a work folder, beside those of an analysis."""

    def __init__(self, folder: WorkFolder) -> None:
        self._folder = folder

    def write_task(self, recipe: Recipe, texts: Sequence[str], given: Sequence[str]) -> None:
        """Write all texts, those of the analysis first, and the language each is in as far as it is known."""
        self._folder.write_task(recipe, texts, [1] * len(texts), given)
        task = {"kind": "assign", "recipe": recipe.to_json(), "given": list(given)}
        self._folder.write_json("task.json", task)

    def write_themes(
        self,
        labels: Sequence[int],
        places: Sequence[tuple[float, float]],
        weak_below: Mapping[int, float],
    ) -> None:
        """Write what the analysis says of its texts; NaN for one that is off the map."""
        import numpy as np

        self._folder.save("labels", np.array(labels, dtype=np.int32))
        self._folder.save("places", np.array(places, dtype=np.float32).reshape(-1, 2))
        self._folder.write_json("limits.json", {str(label): limit for label, limit in weak_below.items()})

    def themes(self) -> Themes:
        """Return what `write_themes` wrote."""
        limits: dict[str, float] = self._folder.read_json("limits.json")
        weak_below = {int(label): limit for label, limit in limits.items()}
        return Themes(self._folder.load("labels"), self._folder.load("places"), weak_below)
