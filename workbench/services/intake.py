"""Bringing files into a study."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from itertools import islice
from pathlib import Path

from workbench import sources
from workbench.domain.intake import ChangedRow, ImportReport, Preview, RejectedRow, SubmissionDraft
from workbench.domain.problems import Problem
from workbench.domain.views import SourceRow
from workbench.services.pacing import LONGEST_STEP, paced
from workbench.store import intake
from workbench.store.identity import Identities, series_of
from workbench.store.study import Study

Tell = Callable[[int, int], None]
_LOOKED_AT = 2000


def preview_file(
    path: Path, *, text: str | None = None, question: str | None = None, mapping: Path | None = None
) -> Preview:
    """Return what the workbench believes about a file, or what a saved `mapping` says about it.

    Raises:
        Problem: the file is missing, unreadable, empty, or has no such column.
    """
    saved = sources.load_mapping(mapping) if mapping is not None else None
    return sources.preview(path, text=text, question=question, mapping=saved)


def save_mapping(preview: Preview, path: Path) -> None:
    """Keep how a file is read, for the next file of its kind.

    Raises:
        Problem: the file cannot be written.
    """
    sources.save_mapping(preview.mapping, path)


def import_file(
    study: Study, preview: Preview, tell: Tell | None = None, longest: float = LONGEST_STEP
) -> ImportReport:
    """Import a previewed file; `tell(rows, 0)` after each batch may raise to cancel without a trace.

    No step takes much longer than `longest` seconds. A newer export of a source the study has adds only the
    rows that are new.

    Raises:
        Problem: the file is part of the study already, changed since the preview, or became unreadable.
    """
    when = intake.shown_since(study, preview.sha256)
    if when is not None:
        raise Problem("file.already_imported", path=preview.path.name, when=when[:10])
    arrival = intake.Arrival(study, preview, _series(study, preview))
    try:
        for done in paced(sources.read(preview), arrival.add, longest=longest):
            if tell is not None:
                tell(done, 0)
    except BaseException:
        with suppress(Problem):  # what cannot be taken out now stays unseen, and goes at the next open
            arrival.withdraw()
        raise
    return arrival.publish()


def _series(study: Study, preview: Preview) -> str | None:
    """Return the series of exports the file continues, from a look at its first rows."""
    if not intake.list_sources(study):
        return None
    identities = Identities()
    drafts = (row for row in sources.read(preview) if isinstance(row, SubmissionDraft))
    return series_of(study, [identities.of(draft) for draft in islice(drafts, _LOOKED_AT)])


def list_sources(study: Study) -> list[SourceRow]:
    """Return the imported files in their order."""
    return intake.list_sources(study)


def list_changed(study: Study, source: str) -> list[ChangedRow]:
    """Return the rows of a source that say something else than the study has."""
    return intake.list_changed(study, source)


def list_rejected(study: Study, source: str) -> list[RejectedRow]:
    """Return the rows of a source that could not be imported."""
    return intake.list_rejected(study, source)
