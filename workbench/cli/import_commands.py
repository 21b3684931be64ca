"""Commands that look at files and bring them into a study."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from workbench.cli.options import files_argument, json_option, save_mapping_option, study_argument
from workbench.cli.output import Output
from workbench.cli.reading import MEASURES, Reading, reading_options
from workbench.domain.intake import Column, Glimpse, ImportReport, Preview, Role
from workbench.domain.text import excerpt
from workbench.findings.wording import counted
from workbench.services.intake import about_how_many, glimpse, import_file, list_changed, parts_of
from workbench.services.mappings import forget_mapping, list_mappings, save_mapping
from workbench.services.pacing import UNWATCHED_STEP
from workbench.services.read_before import as_read_before
from workbench.services.studies import open_study
from workbench.store.study import Study

_SHOWN, _LENGTH, _EXAMPLE = 5, 100, 40


@click.command("preview")
@files_argument
@reading_options
@save_mapping_option
@json_option
def preview(files: tuple[Path, ...], reading: Reading, keep: str | None, output: Output) -> None:
    """Show how files would be read, and why, before anything is imported.

    Takes the same options as import, so that what is wrong can be put right and looked at again.

    \b
    Examples:
      voc preview responses.csv
      voc preview responses.csv --column "Area=segment" --column "Stars=satisfaction" --dates mdy
    """
    previews = reading.look_at(files)
    glimpses = [glimpse(each) for each in previews]
    for each, seen in zip(previews, glimpses, strict=True):
        _show(each, seen, output)
    _keep(previews, keep, output)
    output.document({"previews": [_plain(*pair) for pair in zip(previews, glimpses, strict=True)]})


@click.command("import")
@study_argument
@files_argument
@reading_options
@save_mapping_option
@click.option(
    "--take-over", is_flag=True, help="Show what newer exports say now of rows the study has otherwise."
)
@json_option
def import_(
    study: Path, files: tuple[Path, ...], reading: Reading, keep: str | None, take_over: bool, output: Output
) -> None:
    """Bring files of comments into a study.

    A FILE may be a table, a workbook, JSON, mail, an archive, or a folder of letters; FILE/PART names a sheet
    of a workbook or a file in an archive. The columns are recognised by their names and contents; the options
    overrule that (voc preview shows what they do). Rows that cannot be read are kept in the study with the
    reason (voc rejected). A file with the columns of one the study has is read as that one was. A newer export of a
    file that was imported before adds only what is new; of rows that say something else now both versions are kept
    (voc changed), and --take-over lets the newer one hold.

    Interrupt it whenever you like (Ctrl+C): nothing of a file that is not in whole is kept.

    \b
    Examples:
      voc import consultation.voc responses.csv
      voc import consultation.voc export.tsv --text COMMENTS --save-mapping "Monthly export"
      voc import consultation.voc may.tsv --mapping "Monthly export"
      voc import consultation.voc survey.xlsx/Answers letters.zip folder-of-letters
    """
    with open_study(study) as opened:
        previews = reading.look_at(files)
        if not reading.tells_columns:
            previews = [as_read_before(opened, preview) for preview in previews]
        reports = import_files(opened, previews, output, taking_over=take_over)
        _keep(previews, keep, output)
    output.document({"imports": reports})


@click.command("mappings")
@click.option("--forget", metavar="NAME", help="Take this mapping away.")
@json_option
def mappings(forget: str | None, output: Output) -> None:
    """List the mappings kept by name: ways to read a file, saved with --save-mapping or in the window."""
    if forget is not None:
        forget_mapping(forget)
        output.say(f"Forgot “{forget}”.")
    names = list_mappings()
    output.table(("Mapping",), [(name,) for name in names], "No mapping is kept.")
    output.document({"mappings": names})


def import_files(
    study: Study, previews: Sequence[Preview], output: Output, *, taking_over: bool = False
) -> list[ImportReport]:
    """Import files one after the other and say of each what came in."""
    return [_import_file(study, preview, output, taking_over=taking_over) for preview in previews]


def _import_file(study: Study, preview: Preview, output: Output, *, taking_over: bool) -> ImportReport:
    for note in preview.notes:
        output.say(f"{preview.name}: {note}")
    total = about_how_many(preview)
    with output.counting(f"Importing {preview.name}:") as tell:
        report = import_file(
            study,
            preview,
            lambda rows, _: tell(rows, max(total, rows)),
            longest=UNWATCHED_STEP,
            taking_over=taking_over,
        )
    output.say(
        f"{report.name}: {report.imported:,} of {counted(report.records, 'record')} imported, "
        f"{report.rejected:,} rejected{_known_rows(report)}; {counted(report.comments, 'comment')}."
    )
    if report.changed:
        _show_changed(study, report, output)
    return report


def _known_rows(report: ImportReport) -> str:
    known = f", {report.unchanged:,} known already" if report.unchanged else ""
    return known + (f", {report.changed:,} known but changed" if report.changed else "")


def _show_changed(study: Study, report: ImportReport, output: Output) -> None:
    rows = list_changed(study, report.source)[:_SHOWN]
    cells = [(f"{row.row:,}", excerpt(row.before, _LENGTH), excerpt(row.now, _LENGTH)) for row in rows]
    output.table(("Row#", "The study had", "The file says now"), cells)
    kept = "What the file says now was taken over." if report.taken_over else "The study keeps what it has."
    output.say(f"{kept} All of them: voc changed STUDY.voc")


def _keep(previews: Sequence[Preview], name: str | None, output: Output) -> None:
    if name is not None:
        file = save_mapping(previews[0], name)
        output.say(f"Saved how {previews[0].name} was read as {name} ({file}).")


def _show(preview: Preview, seen: Glimpse, output: Output) -> None:
    mapping = preview.mapping
    output.say(f"{preview.name}: {preview.kind}, encoding {mapping.encoding}, dates {mapping.date_order}.")
    for note in (*preview.notes, *_parts(preview)):
        output.say(f"  {note}")
    cells = [
        (column.name, meaning_of(column), column.why, _example(preview, column)) for column in mapping.columns
    ]
    output.table(("Column", "Means", "Why", "Example"), cells)
    asked = [(question.wording, question.polarity, f"{question.comments:,}") for question in seen.questions]
    if asked:
        output.table(("Question", "Asks for", "Comments#"), asked)
    rejected = [(f"{row.row:,}", row.reason, excerpt(row.raw, _LENGTH)) for row in seen.rejected[:_SHOWN]]
    if rejected:
        output.table(("Row#", "Why it would be rejected", "The row"), rejected)
    output.say(
        f"Of the first {counted(seen.looked_at, 'record')}, {seen.refused:,} would be rejected; the others hold "
        f"{counted(seen.comments, 'comment')}."
    )


def _parts(preview: Preview) -> list[str]:
    parts = parts_of(preview.path)
    return [f"It holds: {', '.join(part.name for part in parts)}."] if parts else []


def meaning_of(column: Column) -> str:
    """Return what a column is taken for, in the words of --column."""
    if column.role != Role.MEASURE:
        return column.role.value
    kind = next((name for name, kind in MEASURES.items() if kind == column.measure), "rating")
    turned = ", low is good" if column.reversed else ""
    scale = (
        "" if column.low is None or column.high is None else f" ({column.low:g} to {column.high:g}{turned})"
    )
    return kind + scale


def _example(preview: Preview, column: Column) -> str:
    place = preview.mapping.columns.index(column)
    found = (row[place] for row in preview.rows if place < len(row) and row[place].strip())
    return excerpt(next(found, ""), _EXAMPLE)


def _plain(preview: Preview, seen: Glimpse) -> dict[str, object]:
    mapping = preview.mapping
    return {
        "file": str(preview.path),
        "kind": preview.kind,
        "encoding": mapping.encoding,
        "dates": mapping.date_order,
        "notes": preview.notes,
        "columns": mapping.columns,
        "questions": seen.questions,
        "rejected": seen.rejected,
        "parts": [str(part.path) for part in parts_of(preview.path)],
    }
