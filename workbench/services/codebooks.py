"""Codebooks from elsewhere: what other programs call codes, as names and descriptions."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from workbench.domain.codebook import MOST_CODES, MOST_PHRASES, Codebook, Entry
from workbench.domain.exchange import Code
from workbench.domain.problems import Problem, told_as
from workbench.domain.text import normalise
from workbench.findings.csv_files import write_table
from workbench.findings.tables import Table
from workbench.findings.writing import write_together
from workbench.sources.code_lists import read_code_list
from workbench.sources.refi import read_codebook as read_refi
from workbench.store.codes import codes_spoken_of
from workbench.store.study import Study


def read_codebook(path: Path) -> list[Code]:
    """Return the codes of a REFI-QDA codebook (.qdc) or project (.qdpx), in their order.

    Raises:
        Problem: the file is missing, or no such codebook.
    """
    return read_refi(path)


def codebook_for_analysis(path: Path, *, only: bool = False) -> Codebook:
    """Return the codebook an analysis is to be guided by, from a table (CSV) or a REFI-QDA file (.qdc, .qdpx).

    With `only`, comments that fit none of its codes are to be left without a theme.

    Raises:
        Problem: the file is missing or no codebook, has no code, or more than are of use.
    """
    is_refi = path.suffix.lower() in {".qdc", ".qdpx"}
    entries = _entries(read_refi(path)) if is_refi else read_code_list(path)
    if not entries:
        raise Problem("codebook.empty", path=path)
    phrases = sum(len(entry.phrases) for entry in entries)
    for what, found, most in (("codes", len(entries), MOST_CODES), ("examples", phrases, MOST_PHRASES)):
        if found > most:
            raise Problem("codebook.too_many", path=path, what=what, found=found, most=most)
    return Codebook(tuple(entries), only)


def codes_nobody_speaks_of(study: Study, codebook: Codebook) -> list[str]:
    """Return the codes of a codebook that the present analysis, which it guided, found no comment for."""
    spoken_of = codes_spoken_of(study)
    return [entry.name for entry in codebook.entries if entry.name not in spoken_of]


def write_codebook_csv(codes: list[Code], target: Path) -> None:
    """Write codes as a table of names and descriptions.

    Raises:
        Problem: export.not_writable or export.disk_full.
    """
    rows = [(code.name, code.description) for code in codes]
    table = Table("codebook", "Codes with what they mean", ("name", "description"), lambda: rows)
    with told_as("export", target):
        write_together(target.parent, {target.name: partial(write_table, table=table)})


def _entries(codes: list[Code]) -> list[Entry]:
    """Return codes of which each name stands once, the first of it (programs let names repeat under others)."""
    found: dict[str, Entry] = {}
    for code in codes:
        name = normalise(code.name)
        found.setdefault(name.casefold(), Entry(name, normalise(code.description)))
    return list(found.values())
