"""Turns a file's records into submissions: one per row, with a comment for every answer that is not blank."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from workbench.domain.intake import Mapping, Preview, RejectedRow, SubmissionDraft
from workbench.domain.problems import Problem
from workbench.sources.container import Layout, Record, Sheaf
from workbench.sources.delimited import Delimited
from workbench.sources.forms import Form
from workbench.sources.opening import container_named
from workbench.sources.places import found
from workbench.sources.previewing import fingerprint, named

_AT_ONCE = 500
"""Records looked at together: enough to go by columns, few enough to be nothing in memory."""


def read(preview: Preview) -> Iterator[SubmissionDraft | RejectedRow]:
    """Yield every record of the file in its order, accepted or refused; memory does not grow with the file.

    Raises:
        Problem: file.missing, file.unreadable, or file.changed since the preview.
    """
    with named(preview.path), found(preview.path) as place:
        yield from _read(preview, place.path)


def _read(preview: Preview, path: Path) -> Iterator[SubmissionDraft | RejectedRow]:
    if fingerprint(path) != preview.sha256:
        raise Problem("file.changed", path=path)
    mapping = preview.mapping
    container = container_named(mapping.options.get("container", "delimited"))
    names = [column.name for column in mapping.columns]
    form = Form.of(mapping)
    layout = _layout(mapping)
    if isinstance(container, Delimited):
        found = container.sheaves(path, layout, names)
    else:
        found = container.records(path, layout, names)
    for some in _together(found):
        yield from form.sheaf(some) if isinstance(some, Sheaf) else form.rows(some)


def _together(found: Iterable[Sheaf | Record]) -> Iterator[Sheaf | list[Record]]:
    """Put records together that stand between sheaves."""
    records: list[Record] = []
    for each in found:
        is_record = isinstance(each, Record)
        if records and (len(records) == _AT_ONCE or not is_record):
            yield records
            records = []
        if is_record:
            records.append(each)
        else:
            yield each
    if records:
        yield records


def _layout(mapping: Mapping) -> Layout:
    container = mapping.options.get("container", "delimited")
    return Layout(container, mapping.encoding, mapping.delimiter, mapping.header_rows, mapping.options)
