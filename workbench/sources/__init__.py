"""One module per kind of file a researcher is handed: file in, rows out, none of them lost."""

from __future__ import annotations

from workbench.sources.mappings import load_mapping, save_mapping
from workbench.sources.previewing import preview
from workbench.sources.reading import read

__all__ = ["load_mapping", "preview", "read", "save_mapping"]
