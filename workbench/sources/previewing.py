"""Says what the workbench believes about a file before anything is imported."""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice
from pathlib import Path

from workbench.domain.intake import Column, Mapping, Preview, RejectedRow, Role
from workbench.domain.problems import Problem
from workbench.domain.spoken import spoken
from workbench.sources.adapters import Adapter, adapter_named, recognised
from workbench.sources.contacts import contact_note
from workbench.sources.container import Container, Examined, Record, refuse_width
from workbench.sources.dates import Order, order_of, to_iso
from workbench.sources.encoding import chosen
from workbench.sources.letters import files_in
from workbench.sources.mappings import mapped, missing_note
from workbench.sources.measures import scale_notes
from workbench.sources.opening import container_of
from workbench.sources.places import Place, found
from workbench.sources.profile import profiles
from workbench.sources.roles import with_questions
from workbench.sources.vocabulary import fold

Columns = tuple[Column, ...]
Labels = dict[str, str]

CHOSEN = "chosen encoding"
OPEN_DATES = spoken("Dates such as 03/04/2024 do not tell day from month; they are read day first.")
MIXED_DATES = spoken("Some dates are written day first and some month first; they are read day first.")
LOOKED_AT = 2_000
SHOWN = 20
_ENOUGH = 8_000_000
_LOST = "\ufffd"


def preview(
    path: Path,
    *,
    text: str | None = None,
    question: str | None = None,
    mapping: Mapping | None = None,
    encoding: str = "",
) -> Preview:
    """Return how the file would be read: its kind, its columns with their roles and reasons, its first rows.

    `text` names the one column that holds the comments, `question` the one that holds what was asked.
    A `mapping` saved before says what all columns are; nothing is guessed then. `encoding` names the one
    that text is read in, where the person knows better than its bytes tell.

    Raises:
        Problem: file.missing, .unreadable, .empty, .unknown_kind, .no_text_column or .missing_column;
            option.bad for an unknown encoding.
    """
    with named(path), found(path) as place:
        return replace(_previewed(place, text, question, mapping, encoding), path=path)


def _previewed(
    place: Place, text: str | None, question: str | None, saved: Mapping | None, encoding: str
) -> Preview:
    path = place.path
    wanted = encoding or (saved.options.get(CHOSEN, "") if saved else "")
    container = container_of(place, wanted)
    examined = container.examine(path)
    refuse_width(path, len(examined.names))
    records = _first_records(container, path, examined)
    rows = [record.cells for record in records if not record.problem]
    adapter = adapter_named(saved.adapter) if saved else recognised(examined.names)
    profiled = profiles(examined.names, rows, examined.labels)
    labels = {profile.name: profile.label for profile in profiled}
    guessed = mapped(saved, examined.names, path) if saved else adapter.columns_of(profiled)
    columns = _overruled(guessed, labels, path, text, question)
    order = Order(saved.date_order) if saved else _date_order(adapter, columns, rows)
    return Preview(
        path=path,
        sha256=fingerprint(path),
        kind=adapter.title or examined.title,
        mapping=_mapping(adapter, examined, columns, order, saved, wanted),
        headers=examined.names,
        rows=tuple(rows[:SHOWN]),
        rejected=tuple(
            RejectedRow(record.number, record.problem, record.raw) for record in records if record.problem
        ),
        notes=(
            *examined.notes,
            *adapter.notes,
            *(missing_note(saved, examined.names) if saved else ()),
            *_placeholders(adapter, columns, rows),
            *scale_notes(columns, rows),
            *_contacts(columns, rows),
            *_notes(columns, rows, order, wanted),
        ),
    )


@contextmanager
def named(path: Path) -> Generator[None]:
    """Let every problem name the file as the person did, not the place where it was unpacked."""
    try:
        yield
    except Problem as problem:
        if "path" not in problem.params or problem.params["path"] == str(path):
            raise
        raise Problem(problem.code, **{**problem.params, "path": path}) from problem
    except FileNotFoundError as error:
        raise Problem("file.missing", path=path) from error
    except OSError as error:
        raise Problem("file.unreadable", path=path, reason=error.strerror or error) from error


def fingerprint(path: Path) -> str:
    """Return the SHA-256 of the file's bytes, or of a folder's names and files, in hexadecimal."""
    if path.is_dir():
        folder = hashlib.sha256()
        for file in files_in(path):
            folder.update(
                f"{file.relative_to(path).as_posix()}\0{fingerprint(file)}\n".encode("utf-8", "replace")
            )
        return folder.hexdigest()
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _first_records(container: Container, path: Path, examined: Examined) -> list[Record]:
    if not examined.names:
        raise Problem("file.empty", path=path)
    records: list[Record] = []
    size = 0
    for record in islice(container.records(path, examined.layout, examined.names), LOOKED_AT):
        records.append(record)
        size += sum(map(len, record.cells)) + len(record.raw)
        if size > _ENOUGH:
            break
    if not records:
        raise Problem("file.empty", path=path)
    return records


def _mapping(
    adapter: Adapter, examined: Examined, columns: Columns, order: Order, saved: Mapping | None, wanted: str
) -> Mapping:
    layout = examined.layout
    options = {"container": layout.container, **layout.options}
    if wanted and layout.encoding == chosen(wanted).name:
        options[CHOSEN] = wanted
    if saved:
        options |= saved.asked
    return Mapping(
        adapter=adapter.name,
        columns=columns,
        encoding=layout.encoding,
        delimiter=layout.delimiter,
        date_order=order.order,
        channel=saved.channel if saved else adapter.channel,
        header_rows=layout.header_rows,
        options=options,
    )


def _overruled(
    columns: Columns, labels: Labels, path: Path, text: str | None, question: str | None
) -> Columns:
    """Give the columns the person named their roles, whatever was guessed."""
    if text is not None:
        columns = with_questions(_only(columns, _find(columns, labels, text, path), Role.TEXT), labels)
    if question is not None:
        columns = _only(columns, _find(columns, labels, question, path), Role.QUESTION)
    if not any(column.role == Role.TEXT for column in columns):
        raise Problem("file.no_text_column", path=path, columns=_listed(columns))
    return columns


def _find(columns: Columns, labels: Labels, wanted: str, path: Path) -> str:
    """Return the name of the column that is meant: its name, its wording, or either loosely written."""
    for same in (str, str.strip, fold):
        for column in columns:
            if same(wanted) in {same(column.name), same(labels[column.name])}:
                return column.name
    raise Problem("file.missing_column", path=path, column=wanted, columns=_listed(columns))


def _only(columns: Columns, name: str, role: Role) -> Columns:
    return tuple(_overruled_column(column, name, role) for column in columns)


def _overruled_column(column: Column, name: str, role: Role) -> Column:
    if column.name == name:
        return Column(name, role, spoken("You named this column."))
    if column.role == role:
        return Column(column.name, Role.IGNORE, spoken("You named “{name}” instead.", name=name))
    return column


def _listed(columns: Sequence[Column]) -> str:
    return ", ".join(column.name for column in columns)


def _cells(columns: Sequence[Column], rows: Sequence[Sequence[str]], role: Role) -> list[str]:
    places = [place for place, column in enumerate(columns) if column.role == role]
    return [row[place] for row in rows for place in places if row[place].strip()]


def _placeholders(adapter: Adapter, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> list[str]:
    """Count the texts that stand for an attachment or the like."""
    count = sum(map(adapter.placeholder, _cells(columns, rows, Role.TEXT)))
    if not count:
        return []
    return [
        spoken(
            "{count} of the {rows} rows looked at say no more than that something is attached; "
            "they become submissions without a comment.",
            count=count,
            rows=len(rows),
        )
    ]


def _contacts(columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> list[str]:
    """Return a note on each column that would show by what people can be reached."""
    filled = ([row[place] for row in rows if row[place].strip()] for place in range(len(columns)))
    notes = (contact_note(column, values) for column, values in zip(columns, filled, strict=True))
    return [note for note in notes if note]


def _date_order(adapter: Adapter, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> Order:
    order = order_of(_cells(columns, rows, Role.DATE))
    return Order(adapter.date_order) if order.open and adapter.date_order else order


def _notes(columns: Sequence[Column], rows: Sequence[Sequence[str]], order: Order, wanted: str) -> list[str]:
    notes: list[str] = []
    dates = _cells(columns, rows, Role.DATE)
    unread = sum(1 for value in dates if not to_iso(value, order.order))
    if order.open:
        notes.append(OPEN_DATES)
    if order.mixed:
        notes.append(MIXED_DATES)
    if unread:
        notes.append(
            spoken(
                "{unread} of {dates} dates looked at cannot be read; their rows are kept without one.",
                unread=unread,
                dates=len(dates),
            )
        )
    is_lossy = any(_LOST in cell for row in rows for cell in row)
    if is_lossy and wanted:
        notes.append(
            spoken("Some bytes mean nothing in the chosen encoding; they show as {sign}.", sign=_LOST)
        )
    elif is_lossy:
        notes.append(
            spoken("Some characters were lost before the file came here; they show as {sign}.", sign=_LOST)
        )
    return notes
