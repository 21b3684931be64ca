"""Bringing files into a study."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import closing, suppress
from functools import partial
from itertools import islice
from pathlib import Path

from workbench import sources
from workbench.domain.changes import Changed
from workbench.domain.intake import (
    ChangedRow,
    DateOrder,
    Glimpse,
    ImportReport,
    MeasureKind,
    Part,
    Polarity,
    Preview,
    RejectedRow,
    Resting,
    Role,
    SubmissionDraft,
)
from workbench.domain.problems import Problem, told_as
from workbench.domain.spoken import spoken
from workbench.domain.views import SourceRow
from workbench.findings.csv_files import write_refusals
from workbench.findings.writing import write_together
from workbench.services.pacing import LONGEST_STEP, UNWATCHED_STEP, paced
from workbench.services.reader import pressed
from workbench.services.reading_ahead import WORTH_IT, batches
from workbench.services.uncollected import uncollected
from workbench.store import earlier_words, intake, versions
from workbench.store.identity import Identities, series_of
from workbench.store.rows import Batch
from workbench.store.study import Study

Tell = Callable[[int, int], None]
_LOOKED_AT = 2000
_AT_ONCE, _AT_A_STEP = 5_000, 250
_INDEXED_AT_ONCE = 4_000
Row = SubmissionDraft | RejectedRow


def preview_file(
    path: Path,
    *,
    text: str | None = None,
    question: str | None = None,
    mapping: Path | None = None,
    encoding: str = "",
) -> Preview:
    """Return what the workbench believes about a file, or what a saved `mapping` says about it.

    Raises:
        Problem: the file is missing, unreadable, empty, or has no such column; the encoding is unknown.
    """
    saved = sources.load_mapping(mapping) if mapping is not None else None
    return sources.preview(path, text=text, question=question, mapping=saved, encoding=encoding)


def parts_of(path: Path) -> tuple[Part, ...]:
    """Return the sheets or files in `path` that can be imported one by one; none where it is one thing.

    Raises:
        Problem: the file is missing, unreadable or unsafe.
    """
    return sources.parts_of(path)


def with_role(
    preview: Preview,
    name: str,
    role: Role,
    *,
    measure: MeasureKind | None = None,
    polarity: Polarity | None = None,
    why: str = sources.CHOSEN,
) -> Preview:
    """Return the preview with a column given another role, and what follows from it.

    Raises:
        Problem: the file has no such column.
    """
    return sources.with_role(preview, name, role, measure=measure, polarity=polarity, why=why)


def with_dates(preview: Preview, order: DateOrder) -> Preview:
    """Return the preview with its dates read in another order."""
    return sources.with_dates(preview, order)


def about_how_many(preview: Preview) -> int:
    """Return about how many records a file holds, at least as many as there are; 0 where nobody can tell.

    Raises:
        Problem: the file is missing or became unreadable.
    """
    return sources.about_how_many(preview)


def encodings() -> tuple[str, ...]:
    """Return the names of the encodings a person may choose."""
    return sources.ENCODINGS


def glimpse(preview: Preview) -> Glimpse:
    """Return what would come of a file if it were imported as previewed.

    Raises:
        Problem: the file changed since the preview, or became unreadable.
    """
    return sources.glimpse(preview)


def import_file(
    study: Study,
    preview: Preview,
    tell: Tell | None = None,
    longest: float = LONGEST_STEP,
    *,
    taking_over: bool = False,
) -> ImportReport:
    """Import a previewed file; `tell(rows, 0)` after each batch may raise to cancel without a trace.

    All is one transaction, which an exception of `tell` rolls back. Between calls of it pass not much more than
    `longest` seconds, but where nobody waits (UNWATCHED_STEP) and where an index of the database is written. A
    newer export of a source the study has adds only the rows that are new; of rows that say something else now both
    versions are kept, and the newer is shown when `taking_over`.

    Raises:
        Problem: the file is part of the study already, changed since the preview, or became unreadable.
    """
    when = intake.shown_since(study, preview)
    if when is not None:
        raise Problem("file.already_imported", path=preview.name, when=when[:10])
    arrival = intake.Arrival(study, preview, _series(study, preview))
    try:
        with arrival.in_one_go():
            made = batches if _has_reader(arrival, preview) else pressed
            if longest == UNWATCHED_STEP:
                with uncollected():
                    _add(arrival, made(preview, arrival.row_press, _AT_ONCE), tell)
            elif made is batches:
                _add(arrival, made(preview, arrival.row_press, _AT_A_STEP), tell, longest)
            else:
                _add_in_steps(arrival, sources.read(preview), tell, longest)
    except BaseException:
        with suppress(Problem):  # what cannot be taken out now stays unseen, and goes at the next open
            arrival.withdraw()
        raise
    return arrival.publish(taking_over=taking_over)


def _add_in_steps(arrival: intake.Arrival, rows: Iterator[Row], tell: Tell | None, longest: float) -> None:
    """Add all rows, a few at a time: `tell` is a pause in which the study can be read as it was before."""

    def add(some: Sequence[Row]) -> None:
        arrival.store(arrival.press(some))
        arrival.index(at_least=_INDEXED_AT_ONCE)

    for done in paced(rows, add, longest=longest):
        if tell is not None:
            tell(done, 0)


def _add(
    arrival: intake.Arrival, found: Generator[Batch], tell: Tell | None, longest: float | None = None
) -> None:
    """Add all batches; the next is made while the last is stored. With `longest`, `tell` is a pause for others."""
    done = 0
    with closing(found), ThreadPoolExecutor(1) as beside:
        ahead = beside.submit(next, found, None)
        while batch := _when_made(ahead, longest, tell, done):
            ahead = beside.submit(next, found, None)
            arrival.store(batch)
            arrival.index(1 if longest is None else _INDEXED_AT_ONCE)
            done += batch.records
            if tell is not None:
                tell(done, 0)


def _when_made(
    ahead: Future[Batch | None], longest: float | None, tell: Tell | None, done: int
) -> Batch | None:
    """Return the next batch when it is there, with a pause each time that `longest` seconds have passed."""
    while not wait([ahead], longest).done:
        if tell is not None:
            tell(done, 0)
    return ahead.result()


def _has_reader(arrival: intake.Arrival, preview: Preview) -> bool:
    """Say whether a file is worth a process of its own.

    A newer export is compared with what the study has, for which the rows themselves are needed here.
    """
    is_large = preview.path.is_file() and preview.path.stat().st_size >= WORTH_IT
    return is_large and not arrival.continues


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
    return versions.list_changed(study, source)


def take_over(study: Study, source: str) -> Changed:
    """Let what a source (its id) says of rows the study had otherwise hold from now on; nothing of both is lost.

    What people decided stays with the wording it is about: comments reworded are new ones, samples follow the row.
    The newest export taken over decides: an older one's version goes back first, and rows of which a newer one's holds
    are left alone. NOTHING where none can move.
    """
    return versions.exchange(study, source, spoken("Take over changed rows"), taken=True)


def resting(study: Study, source: str) -> Resting:
    """Return what was decided about the versions of a source's changed rows (its id) that are not in sight."""
    return earlier_words.resting(study, source)


def keep_earlier(study: Study, source: str) -> Changed:
    """Let what the study had before hold again of the rows a source (its id) says otherwise.

    Rows of which a newer export's version holds are left alone. NOTHING where none can move.
    """
    return versions.exchange(study, source, spoken("Keep the earlier rows"), taken=False)


def write_rejected(study: Study, target: Path, wanted: Sequence[str] = ()) -> int:
    """Write the rejected rows of the wanted sources (of all, if none is) as a table; return how many.

    The rows are written as they stand in the files: nobody looked for personal data in them.

    Raises:
        Problem: export.not_writable or export.disk_full.
    """
    sources_told = [row for row in list_sources(study) if not wanted or row.id in wanted]
    rows = [(row.name, refused) for row in sources_told for refused in list_rejected(study, row.id)]
    with told_as("export", target):
        write_together(target.parent, {target.name: partial(write_refusals, rows=rows)})
    return len(rows)


def list_rejected(study: Study, source: str) -> list[RejectedRow]:
    """Return the rows of a source that could not be imported."""
    return intake.list_rejected(study, source)
