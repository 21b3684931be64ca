"""Identifiers that are the same on every machine because they are derived from what they name."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from itertools import product
from struct import iter_unpack

_TRIPLES = tuple(map("".join, product("abcdefghijklmnopqrstuvwxyz234567", repeat=3)))
"""Three characters of base 32 for every fifteen bits: a file of a million rows asks for two million ids."""


def derived_id(prefix: str, *parts: str | int | bytes) -> str:
    """Return `prefix` and 12 base-32 characters (60 bits) derived from `parts`, in their order.

    Every part is hashed with its length, so ("ab", "c") and ("a", "bc") differ.
    """
    return ids_of(prefix, [b"".join(map(measured, parts))])[0]


def measured(part: str | int | bytes) -> bytes:
    """Return a part as `derived_id` hashes it: with its length before it."""
    data = part if isinstance(part, bytes) else str(part).encode("utf-8", "surrogatepass")
    return len(data).to_bytes(8, "big") + data


def ids_of(prefix: str, named: Iterable[bytes]) -> list[str]:
    """Return what `derived_id` gives for each of many, their parts `measured` and joined already."""
    digests = b"".join([hashlib.sha256(parts).digest() for parts in named])
    return [
        f"{prefix}{_TRIPLES[bits >> 49]}{_TRIPLES[bits >> 34 & 32767]}"
        f"{_TRIPLES[bits >> 19 & 32767]}{_TRIPLES[bits >> 4 & 32767]}"
        for (bits,) in iter_unpack(">Q24x", digests)
    ]
