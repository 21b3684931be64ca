"""Runs an encoder's graph so that a vector is a function of its text alone, whatever company it came in."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.cores import usable_cores
from workbench.analysis.embedding.graph import TOKENS, VECTORS

if TYPE_CHECKING:
    import onnxruntime
    from tokenizers import Tokenizer

_TOKENS_PER_BATCH = 512


@dataclass(frozen=True)
class Identity:
    """What a stored vector must be filed under: vectors of different identities do not mix."""

    name: str
    weights: str
    """SHA-256 of the weights, hexadecimal."""
    precision: str
    """"full", or "compact" with the fingerprint of how it counts."""
    dimension: int


class Encoder:
    """Embeds texts. Safe to call again and again; sessions and tokeniser are kept."""

    def __init__(
        self, graph: bytes, tokenizer: Tokenizer, identity: Identity, threads: int | None = None
    ) -> None:
        self.identity = identity
        self._tokenizer = tokenizer
        self._threads = threads or usable_cores()
        self._session = session(graph)

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return one row a text, (len(texts), dimension), of length 1 to float16's precision.

        The numbers are exact in float16, so storing them as such loses nothing. A row is the same, bit for
        bit, however the texts are batched: only texts of the same number of tokens share a run, so none is
        ever padded, and nothing in the graph mixes texts.
        """
        tokens = [encoding.ids for encoding in self._tokenizer.encode_batch(list(texts))]
        rows = np.empty((len(tokens), self.identity.dimension), dtype=np.float32)

        def fill(batch: list[int]) -> None:
            rows[batch] = self._run([tokens[i] for i in batch])

        with ThreadPoolExecutor(self._threads) as pool:
            for _ in pool.map(fill, self._batches([len(ids) for ids in tokens])):
                pass
        return rows.astype(np.float16).astype(np.float32)

    def _run(self, tokens: list[list[int]]) -> NDArray[np.float32]:
        (vectors,) = self._session.run([VECTORS], {TOKENS: np.array(tokens, dtype=np.int64)})
        return np.asarray(vectors, dtype=np.float32)

    def _batches(self, lengths: Sequence[int]) -> Iterator[list[int]]:
        """Yield indices of texts that may share a run, the longest first so that no thread ends alone."""
        alike: defaultdict[int, list[int]] = defaultdict(list)
        for index, length in enumerate(lengths):
            alike[length].append(index)
        for length in sorted(alike, reverse=True):
            size = max(1, _TOKENS_PER_BATCH // length)
            indices = alike[length]
            yield from (indices[start : start + size] for start in range(0, len(indices), size))


def session(graph: bytes | str) -> onnxruntime.InferenceSession:
    """Return a session that runs a graph, serialised or in a file, on the calling thread alone."""
    # Read by onnxruntime when it is imported: nothing about a study leaves the machine.
    os.environ["ORT_DISABLE_TELEMETRY"] = os.environ["ORT_TELEMETRY_DISABLED"] = "1"
    import onnxruntime

    options = onnxruntime.SessionOptions()
    # One batch, one core: the runs themselves are parallel, and how work is divided cannot change a sum.
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])
