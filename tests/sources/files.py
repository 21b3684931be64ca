"""Files for the tests of `workbench.sources`: small ones written on the spot, and the shared collection."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from workbench.domain.intake import Column, Preview, RejectedRow, Role, SubmissionDraft
from workbench.domain.problems import Problem
from workbench.sources import preview, read

_BESIDE_THE_PROJECT = Path(__file__).resolve().parents[2].parent / "shared"
SHARED = Path(os.environ.get("VOC_SHARED") or _BESIDE_THE_PROJECT)


def shared(*parts: str) -> Path:
    """Return a file or folder of the shared collection, or skip the test where there is none."""
    path = SHARED.joinpath("data", *parts)
    if not path.exists():
        pytest.skip(f"the shared collection is not here: {'/'.join(parts)} (set VOC_SHARED to its folder)")
    return path


def written(folder: Path, name: str, content: str | bytes, encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
    return path


def accepted(looked_at: Preview) -> list[SubmissionDraft]:
    return [row for row in read(looked_at) if isinstance(row, SubmissionDraft)]


def refused(looked_at: Preview) -> list[RejectedRow]:
    return [row for row in read(looked_at) if isinstance(row, RejectedRow)]


def texts(path: Path) -> list[str]:
    return [comment.text for draft in accepted(preview(path)) for comment in draft.comments]


def roles(looked_at: Preview) -> dict[str, Role]:
    return {column.name: column.role for column in looked_at.mapping.columns}


def column(looked_at: Preview, name: str) -> Column:
    return next(column for column in looked_at.mapping.columns if column.name == name)


def numbers(rows: Sequence[SubmissionDraft | RejectedRow]) -> list[int]:
    return [row.row for row in rows]


def outcome(path: Path, text: str | None = None) -> list[SubmissionDraft | RejectedRow] | Problem:
    """Return what reading gives: all rows, or the problem that a person is told."""
    try:
        return list(read(preview(path, text=text)))
    except Problem as problem:
        return problem
