"""Where the files that travel with the program are (models, samples, icons), in a checkout and installed."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_PLACES = (
    _PACKAGE.parent / "resources",
    _PACKAGE / "resources",
    Path(sys.prefix) / "share" / "voc-workbench" / "resources",
)


@cache
def resources_folder() -> Path:
    """Return the folder of the program's own files.

    It lies beside the package in a checkout and in a frozen application, and inside the package (or in the
    environment's shared data) once installed. Where none exists, the first place is returned: whoever opens
    a file there then says which file is missing.
    """
    return next((place for place in _PLACES if (place / "sentiment").is_dir()), _PLACES[0])
