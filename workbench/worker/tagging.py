"""Reads tones and drivers in what is analysed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from workbench.protocol.tagging import ResultTags

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from workbench.protocol.workfolder import TaskTexts

Tell = Callable[[str, int, int, str], None]
_STAGE = "sentiment"


def tags_of(
    task: TaskTexts,
    languages: Sequence[str],
    dense: NDArray[np.float32] | None,
    gladness: NDArray[np.float32],
    tell: Tell,
) -> tuple[ResultTags, dict[str, str]]:
    """Return the tags of every reading, and what read them; `gladness` is the sentiment of the readings.

    Off-topic is what lies far from all texts of the task.
    """
    from workbench.analysis.tags.scoring import tag, topic_of

    rows: list[int] = task.readings[:, 0].tolist()
    tell("tags", 0, len(rows), _STAGE)
    found = tag(
        [task.texts[row] for row in rows],
        [languages[row] for row in rows],
        gladness,
        None if dense is None else dense[rows],
        topic_of(task.texts, languages, dense),
    )
    tell("tags", len(rows), len(rows), _STAGE)
    used = {f"tags {one.language}": f"{one.name} {one.version}, {one.sha256}" for one in found.models}
    return ResultTags(found.row, found.family, found.tag, found.sign, found.score), used
