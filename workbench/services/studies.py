"""Making, opening and overlooking a study."""

from __future__ import annotations

from pathlib import Path

from workbench.domain.views import StudySummary
from workbench.store import overview
from workbench.store.study import Study


def create_study(path: Path, name: str = "") -> Study:
    """Make a new study at `path`.

    Raises:
        Problem: the file exists or cannot be written.
    """
    return Study.create(path, name)


def open_study(path: Path) -> Study:
    """Open the study at `path` for this process alone.

    Raises:
        Problem: the file is missing, no study, newer, damaged, open elsewhere or not writable.
    """
    return Study.open(path)


def summary(study: Study) -> StudySummary:
    """Return the study at a glance."""
    return overview.summary(study)
