"""Identifiers that are the same on every machine because they are derived from what they name."""

from __future__ import annotations

import hashlib
from itertools import product

_PAIRS = tuple(map("".join, product("abcdefghijklmnopqrstuvwxyz234567", repeat=2)))
"""Two characters of base 32 for every ten bits: a file of a million rows asks for two million ids."""


def derived_id(prefix: str, *parts: str | int | bytes) -> str:
    """Return `prefix` and 12 base-32 characters (60 bits) derived from `parts`, in their order.

    Every part is hashed with its length, so ("ab", "c") and ("a", "bc") differ.
    """
    return id_of(prefix, b"".join(map(measured, parts)))


def measured(part: str | int | bytes) -> bytes:
    """Return a part as `derived_id` hashes it: with its length before it."""
    data = part if isinstance(part, bytes) else str(part).encode("utf-8", "surrogatepass")
    return len(data).to_bytes(8, "big") + data


def id_of(prefix: str, parts: bytes) -> str:
    """Return what `derived_id` gives for parts that are `measured` and joined already."""
    bits = int.from_bytes(hashlib.sha256(parts).digest()[:8], "big")
    return (
        f"{prefix}{_PAIRS[bits >> 54]}{_PAIRS[bits >> 44 & 1023]}{_PAIRS[bits >> 34 & 1023]}"
        f"{_PAIRS[bits >> 24 & 1023]}{_PAIRS[bits >> 14 & 1023]}{_PAIRS[bits >> 4 & 1023]}"
    )
