"""Embeds texts shard by shard, so that what is finished can be kept while the cores go on with the next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

_SHARD = 256
# While one shard's last texts are run, the next one's words are looked up: no core waits at a shard's end.
_AT_ONCE = 2


class Embeds(Protocol):
    """Whatever turns texts into vectors, from several threads at once."""

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return one row a text."""
        ...


def embedded_in_shards(encoder: Embeds, texts: Sequence[str]) -> Iterator[tuple[slice, NDArray[np.float16]]]:
    """Yield where a shard lies in `texts` and its vectors (k, d), in order, as soon as each is there."""
    places = [slice(start, start + _SHARD) for start in range(0, len(texts), _SHARD)]

    def vectors(place: slice) -> NDArray[np.float16]:
        return encoder.encode(texts[place]).astype(np.float16)

    with ThreadPoolExecutor(_AT_ONCE) as pool:
        yield from zip(places, pool.map(vectors, places), strict=True)
