"""The two database libraries, imported so that the window stays quick to start.

sqlite-utils imports pandas and numpy when they are there (1.5 s) only to know their column types, which
explicit table definitions never ask for; for the length of its import the two are marked as absent.
"""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any


@contextmanager
def _absent(*names: str) -> Generator[None]:
    hidden: list[str] = [name for name in names if name not in sys.modules]
    modules: dict[str, Any] = sys.modules
    for name in hidden:
        modules[name] = None
    try:
        yield
    finally:
        for name in hidden:
            del modules[name]


with _absent("pandas", "numpy"):
    from sqlcipher3 import dbapi2 as driver
    from sqlite_utils import Database, Migrations

# The driver looks for an adapter for every value that is no number or text, and looks long where there is none:
# a row with two hashes and a NULL is written three times faster with these.
driver.register_adapter(bytes, bytes)
driver.register_adapter(type(None), lambda nothing: nothing)

__all__ = ["Database", "Migrations", "driver"]
