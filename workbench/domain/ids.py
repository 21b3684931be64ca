"""Identifiers that are the same on every machine because they are derived from what they name."""

from __future__ import annotations

import base64
import hashlib

_LENGTH = 12
_BYTES = 10


def derived_id(prefix: str, *parts: str | int | bytes) -> str:
    """Return `prefix` and 12 base-32 characters (60 bits) derived from `parts`, in their order.

    Every part is hashed with its length, so ("ab", "c") and ("a", "bc") differ.
    """
    digest = hashlib.sha256()
    for part in parts:
        data = part if isinstance(part, bytes) else str(part).encode("utf-8", "surrogatepass")
        digest.update(len(data).to_bytes(8, "big"))
        digest.update(data)
    return prefix + base64.b32encode(digest.digest()[:_BYTES])[:_LENGTH].decode("ascii").lower()
