"""Where the files that travel with the program are (models, samples, icons, the guide), in a checkout and installed."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_PLACES = (_PACKAGE.parent, _PACKAGE, Path(sys.prefix) / "share" / "voc-workbench")


@cache
def resources_folder() -> Path:
    """Return the folder of the program's own files.

    It lies beside the package in a checkout and in a frozen application, and inside the package (or in the
    environment's shared data) once installed. Where none exists, the first place is returned: whoever opens
    a file there then says which file is missing.
    """
    return _found("resources", "sentiment")


@cache
def docs_folder() -> Path:
    """Return the folder of the pages a user reads: `guide`, `methods` and the `pictures` of both."""
    return _found("docs", "guide")


def _found(folder: str, sign: str) -> Path:
    places = [place / folder for place in _PLACES]
    return next((place for place in places if (place / sign).is_dir()), places[0])
