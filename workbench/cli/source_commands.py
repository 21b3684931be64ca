"""Commands that account for what was imported: every file, every row refused, every row that changed."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from workbench.cli.options import json_option, study_argument
from workbench.cli.output import Output
from workbench.domain.changes import NOTHING
from workbench.domain.intake import ChangedRow
from workbench.domain.text import excerpt
from workbench.domain.views import SourceRow
from workbench.findings.wording import counted
from workbench.services.intake import (
    keep_earlier,
    list_changed,
    list_rejected,
    list_sources,
    resting,
    take_over,
    write_rejected,
)
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
@click.option(
    "--take-over/--keep", "take", default=None, help="Let what the file says now hold, or what the study had."
)
@json_option
def changed(study: Path, source: str, take: bool | None, output: Output) -> None:
    """Show the rows of newer exports that say something else than the study had.

    Both versions are kept, and nothing is doubled. What was decided about a wording (codings, moves, quotes, tags)
    stays with it and comes back with it. voc undo takes a step back.

    Nobody looked for personal data in these rows: mind who reads them.

    \b
    Examples:
      voc changed consultation.voc --source may.csv --take-over
      voc changed consultation.voc --keep
    """
    with open_study(study) as opened:
        wanted = _wanted(opened, source)
        if take is not None:
            _exchange(opened, [row for row in wanted if row.changed], output, is_taken=take)
        rows = [(row.name, each) for row in wanted for each in list_changed(opened, row.id)]
    cells = [
        (name, f"{row.row:,}", *_versions(row), "the file" if row.taken_over else "the study")
        for name, row in rows
    ]
    output.table(
        ("File", "Row#", "The study had", "The file says now", "Holds"), cells, "No row has changed."
    )
    output.document({"changed": [{"file": name, "row": row} for name, row in rows]})


def _exchange(study: Study, rows: list[SourceRow], output: Output, *, is_taken: bool) -> None:
    """Let the one or the other version of the files' changed rows hold, and say what rests on those out of sight."""
    for row in rows if is_taken else reversed(rows):  # what is newer lies on top
        done = (take_over if is_taken else keep_earlier)(study, row.id)
        now = next(each for each in list_sources(study) if each.id == row.id)
        hold = f"of {counted(now.changed, 'row')} {now.taken_over:,} hold as the file says."
        if done == NOTHING:
            output.say(f"Nothing to do in {row.name}: {hold} {_why_not(now, is_taken=is_taken)}".rstrip())
            continue
        output.say(f"{done.label}: {row.name}; {hold}")
        rests = resting(study, row.id)
        if not rests.is_nothing:
            told = ", ".join(f"{number} {name}" for name, number in asdict(rests).items() if number)
            output.say(f"On wordings out of sight rest: {told}. They come back with them.")


def _why_not(row: SourceRow, *, is_taken: bool) -> str:
    """Say why no row changed its version, where that is not plain from the numbers."""
    if row.taken_over == (row.changed if is_taken else 0):
        return ""
    return "Of the others a newer file's version holds, or they came before both versions were kept."


def _versions(row: ChangedRow) -> tuple[str, str]:
    before = [row.before, *(f"{name}: {value or '–'}" for name, value, _ in row.values)]
    now = [row.now, *(f"{name}: {value or '–'}" for name, _, value in row.values)]
    return excerpt(" ".join(before), _LENGTH), excerpt(" ".join(now), _LENGTH)


def _wanted(study: Study, source: str) -> list[SourceRow]:
    return [row for row in list_sources(study) if source in {"", row.name, row.id}]


def _cells(row: SourceRow) -> tuple[str, ...]:
    numbers = (row.records, row.imported, row.rejected, row.unchanged, row.changed, row.comments)
    return (row.name, row.id, *(f"{number:,}" for number in numbers), row.imported_at[:16].replace("T", " "))
