"""How well texts fit their themes, and which further themes the sentences of long ones speak of, as files."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from workbench.protocol.workfolder import WorkFolder


@dataclass(frozen=True)
class Memberships:
    """What is known of n texts beyond their main theme.

    `nearness` (n,) float32 is how near the texts nearest to each are. k sentences speak of a further theme: `place`
    (k, 3) int32, rows of (text, start, end) in the text as analysed, the end exclusive; `cluster` (k,) int32;
    `strength` (k,) float32 in [0, 1].
    """

    nearness: NDArray[np.float32]
    place: NDArray[np.int32]
    cluster: NDArray[np.int32]
    strength: NDArray[np.float32]

    def save(self, folder: WorkFolder) -> None:
        """Write them into the folder of a result."""
        for field in fields(self):
            folder.save(f"memberships.{field.name}", getattr(self, field.name))

    @classmethod
    def load(cls, folder: WorkFolder) -> Memberships | None:
        """Return what `save` wrote, or None where nothing was."""
        if not (folder.path / "memberships.nearness.npy").exists():
            return None
        return cls(*(folder.load(f"memberships.{field.name}") for field in fields(cls)))
