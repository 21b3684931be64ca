"""Turns a file's records into submissions: one per row, with a comment for every answer that is not blank."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from workbench.domain.intake import Mapping, Preview, RejectedRow, SubmissionDraft
from workbench.domain.problems import Problem
from workbench.sources.container import Layout
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
    records = container.records(path, _layout(mapping), names)
    while some := list(islice(records, _AT_ONCE)):
        yield from form.rows(some)


def _layout(mapping: Mapping) -> Layout:
    container = mapping.options.get("container", "delimited")
    return Layout(container, mapping.encoding, mapping.delimiter, mapping.header_rows, mapping.options)
