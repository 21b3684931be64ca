"""The sample study: what a newcomer opens first."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from workbench.domain.resources import resources_folder
from workbench.services.intake import import_file, preview_file
from workbench.services.pacing import UNWATCHED_STEP
from workbench.services.studies import create_study
from workbench.store.study import Study

SAMPLE_SUFFIXES = {".csv", ".tsv", ".jsonl", ".json"}


def sample_files() -> list[Path]:
    """Return the files of the sample study, in the order they are imported."""
    folder = resources_folder() / "sample" / "files"
    return sorted(path for path in folder.iterdir() if path.suffix in SAMPLE_SUFFIXES)


def make_sample_study(path: Path, name: str, tell: Callable[[str], None] | None = None) -> Study:
    """Make a study at `path` from the sample files; `tell` hears each file's name.

    Raises:
        Problem: the file exists or cannot be written.
    """
    study = create_study(path, name)
    try:
        for file in sample_files():
            if tell is not None:
                tell(file.name)
            import_file(study, preview_file(file), longest=UNWATCHED_STEP)
    except BaseException:
        study.close()
        raise
    return study
