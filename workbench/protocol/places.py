"""Where owner and worker both look for the model packs of this machine."""

from __future__ import annotations

import os
from pathlib import Path

_PROGRAM = "voc-workbench"
_PLACE = "VOC_MODELS"


def packs_folder() -> Path:
    """Return where model packs are kept: in the user's own folder, or where VOC_MODELS says."""
    import platformdirs

    told = os.environ.get(_PLACE)
    return Path(told) if told else Path(platformdirs.user_data_dir(_PROGRAM, appauthor=False)) / "models"
