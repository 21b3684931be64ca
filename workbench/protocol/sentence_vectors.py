"""Vectors of sentences on their way between owner and worker, filed by (text, start, end)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from workbench.protocol.workfolder import WorkFolder

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class SentenceVectors:
    """The files of these vectors in a work folder, in a folder of their own within."""

    def __init__(self, folder: WorkFolder) -> None:
        self._folder = WorkFolder(folder.path / "sentences")

    def write_known(self, model: str, places: Sequence[Sequence[int]], vectors: Sequence[bytes]) -> None:
        """Hand the worker vectors the study holds already; `vectors` are float16 bytes."""
        self._folder.write_known(model, places, vectors)

    def known(self, model: str) -> Iterator[tuple[NDArray[np.int64], NDArray[np.float16]]]:
        """Yield (places (k, 3), vectors (k, d)) of everything known for `model` when the task began."""
        yield from self._folder.known(model)

    def write_shard(
        self, model: str, number: int, places: Sequence[Sequence[int]], vectors: NDArray[np.float16]
    ) -> None:
        """Keep vectors that are finished, so that no cancel or kill loses them."""
        import numpy as np

        self._folder.write_shard(model, number, np.array(places, dtype=np.int64).reshape(-1, 3), vectors)

    def shards(self) -> Iterator[tuple[str, NDArray[np.int64], NDArray[np.float16]]]:
        """Yield (model, places, vectors) of every whole shard."""
        yield from self._folder.shards()
