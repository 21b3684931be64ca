"""Commands that account for what was imported: every file, every row refused, every row that changed."""

from __future__ import annotations

from pathlib import Path

import click

from workbench.cli.options import json_option, study_argument
from workbench.cli.output import Output
from workbench.domain.text import excerpt
from workbench.domain.views import SourceRow
from workbench.findings.wording import counted
from workbench.services.intake import list_changed, list_rejected, list_sources, write_rejected
from workbench.services.studies import open_study
from workbench.store.study import Study

_LENGTH = 120
source_option = click.option(
    "--source", default="", metavar="NAME", help="Only those of this file (its name or its id)."
)


@click.command("sources")
@study_argument
@json_option
def sources(study: Path, output: Output) -> None:
    """List the files of a study, and where each of their rows went."""
    with open_study(study) as opened:
        rows = list_sources(opened)
    headings = (
        "File",
        "Id!",
        "Rows#",
        "Taken in#",
        "Rejected#",
        "Known#",
        "Changed#",
        "Comments#",
        "Imported",
    )
    output.table(headings, [_cells(row) for row in rows], "The study has no files yet.")
    output.document({"sources": rows})


@click.command("rejected")
@study_argument
@source_option
@click.option(
    "--to",
    "target",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE.csv",
    help="Write them into this table, whole.",
)
@json_option
def rejected(study: Path, source: str, target: Path | None, output: Output) -> None:
    """Show the rows that could not be imported: file, row, reason, and the row as it stands.

    Nobody looked for personal data in these rows: mind who reads them.

    \b
    Example:
      voc rejected consultation.voc --to rejected.csv
    """
    with open_study(study) as opened:
        wanted = _wanted(opened, source)
        rows = [(row.name, refused) for row in wanted for refused in list_rejected(opened, row.id)]
        if target is not None:
            write_rejected(opened, target, [row.id for row in wanted] or [source])
    cells = [(name, f"{row.row:,}", row.reason, excerpt(row.raw, _LENGTH)) for name, row in rows]
    if target is None:
        output.table(("File", "Row#", "Why", "The row as it stands"), cells, "No row was rejected.")
    else:
        output.say(f"Wrote {counted(len(rows), 'rejected row')} to {target}.")
    output.document({"rejected": [{"file": name, "row": row} for name, row in rows]})


@click.command("changed")
@study_argument
@source_option
@json_option
def changed(study: Path, source: str, output: Output) -> None:
    """Show the rows of newer exports that say something else than the study has.

    The study keeps what it has; nothing is doubled and nothing is overwritten.
    """
    with open_study(study) as opened:
        wanted = _wanted(opened, source)
        rows = [(row.name, each) for row in wanted for each in list_changed(opened, row.id)]
    cells = [
        (name, f"{row.row:,}", excerpt(row.before, _LENGTH), excerpt(row.now, _LENGTH)) for name, row in rows
    ]
    output.table(("File", "Row#", "The study has", "The file says now"), cells, "No row has changed.")
    output.document({"changed": [{"file": name, "row": row} for name, row in rows]})


def _wanted(study: Study, source: str) -> list[SourceRow]:
    return [row for row in list_sources(study) if source in {"", row.name, row.id}]


def _cells(row: SourceRow) -> tuple[str, ...]:
    numbers = (row.records, row.imported, row.rejected, row.unchanged, row.changed, row.comments)
    return (row.name, row.id, *(f"{number:,}" for number in numbers), row.imported_at[:16].replace("T", " "))
