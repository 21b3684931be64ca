"""Codebooks from elsewhere: what other programs call codes, as names and descriptions."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from workbench.domain.exchange import Code
from workbench.domain.problems import told_as
from workbench.findings.csv_files import write_table
from workbench.findings.tables import Table
from workbench.findings.writing import write_together
from workbench.sources.refi import read_codebook as read_refi


def read_codebook(path: Path) -> list[Code]:
    """Return the codes of a REFI-QDA codebook (.qdc) or project (.qdpx), in their order.

    Raises:
        Problem: the file is missing, or no such codebook.
    """
    return read_refi(path)


def write_codebook_csv(codes: list[Code], target: Path) -> None:
    """Write codes as a table of names and descriptions.

    Raises:
        Problem: export.not_writable or export.disk_full.
    """
    rows = [(code.name, code.description) for code in codes]
    table = Table("codebook", "Codes with what they mean", ("name", "description"), lambda: rows)
    with told_as("export", target):
        write_together(target.parent, {target.name: partial(write_table, table=table)})
