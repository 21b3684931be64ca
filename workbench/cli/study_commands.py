"""Commands that make a study, fill it, analyse it and hand its findings over."""

from __future__ import annotations

from pathlib import Path

import click

from workbench.cli.options import (
    files_argument,
    granularity_option,
    json_option,
    mapping_option,
    question_option,
    recipe_option,
    save_mapping_option,
    seed_option,
    study_argument,
    text_option,
    to_option,
)
from workbench.cli.output import Output
from workbench.domain.intake import ImportReport, Preview
from workbench.domain.problems import Problem
from workbench.domain.recipe import Recipe, RecipeName
from workbench.domain.views import StudySummary, ThemeRow
from workbench.services.analysis import analyse
from workbench.services.intake import import_file, preview_file, save_mapping
from workbench.services.pacing import UNWATCHED_STEP
from workbench.services.studies import create_study, open_study, summary
from workbench.services.themes import list_themes
from workbench.store.study import Study


@click.command("new")
@study_argument
@click.option("--name", default="", help="The study's name; the file's name if none is given.")
@json_option
def new(study: Path, name: str, output: Output) -> None:
    """Make a new, empty study.

    \b
    Example:
      voc new consultation.voc --name "Parking consultation 2026"
    """
    with create_study(study, name) as made:
        output.say(f"Made the study “{made.name}” in {study}.")
        output.document({"study": str(study), "name": made.name})


@click.command("import")
@study_argument
@files_argument
@text_option
@question_option
@mapping_option
@save_mapping_option
@json_option
def import_(
    study: Path,
    files: tuple[Path, ...],
    text: str | None,
    question: str | None,
    mapping: Path | None,
    keep: Path | None,
    output: Output,
) -> None:
    """Bring files of comments into a study.

    The columns are recognised by their names and contents; --text and --question overrule that. Rows that
    cannot be read are kept in the study with the reason.

    \b
    Examples:
      voc import consultation.voc responses.csv
      voc import consultation.voc export.tsv --text COMMENTS
    """
    with open_study(study) as opened:
        previews = look_at(files, text, question, mapping)
        reports = import_files(opened, previews, output)
        if keep is not None:
            save_mapping(previews[0], keep)
            output.say(f"Saved how {previews[0].path.name} was read in {keep}.")
    output.document({"imports": reports})


def look_at(
    files: tuple[Path, ...], text: str | None, question: str | None, mapping: Path | None = None
) -> list[Preview]:
    """Return what is believed about each file; one that cannot be read stops all before a word is written."""
    return [preview_file(file, text=text, question=question, mapping=mapping) for file in files]


def import_files(study: Study, previews: list[Preview], output: Output) -> list[ImportReport]:
    """Import files one after the other and say of each what came in."""
    return [_import_file(study, preview, output) for preview in previews]


def _import_file(study: Study, preview: Preview, output: Output) -> ImportReport:
    for note in preview.notes:
        output.say(f"{preview.path.name}: {note}")
    with output.counting(f"Importing {preview.path.name}:") as tell:
        report = import_file(study, preview, tell, longest=UNWATCHED_STEP)
    output.say(
        f"{report.name}: {report.imported:,} of {report.records:,} records imported, "
        f"{report.rejected:,} rejected{_known_rows(report)}; {report.comments:,} comments."
    )
    return report


def _known_rows(report: ImportReport) -> str:
    known = f", {report.unchanged:,} known already" if report.unchanged else ""
    return known + (f", {report.changed:,} known but changed" if report.changed else "")


@click.command("analyze")
@study_argument
@recipe_option
@granularity_option
@seed_option
@json_option
def analyze(study: Path, recipe: RecipeName, granularity: float, seed: int, output: Output) -> None:
    """Find the themes and the sentiment of a study's comments, on this machine alone.

    Interrupt it whenever you like (Ctrl+C): the study stays as it was, and what was computed is used the
    next time.

    \b
    Example:
      voc analyze consultation.voc --granularity 2
    """
    with open_study(study) as opened:
        analyse_study(opened, Recipe(recipe, seed, granularity), output)
        output.document({"study": summary(opened), "themes": list_themes(opened)})


def analyse_study(study: Study, recipe: Recipe, output: Output) -> None:
    """Analyse a study under a progress bar, then say what was found."""
    try:
        with output.analysis() as tell:
            analyse(study, recipe, tell)
    except KeyboardInterrupt as interrupted:
        raise Problem("analysis.cancelled") from interrupted
    overview = summary(study)
    output.say(
        f"{overview.counts.comments:,} comments ({overview.counts.texts:,} unique texts) in "
        f"{overview.themes:,} themes; {overview.unassigned:,} unassigned."
    )
    for sentence in silent_languages(overview):
        output.say(sentence)


def silent_languages(overview: StudySummary) -> list[str]:
    """Return a sentence for every language whose sentiment no model could judge."""
    return [
        f"{comments:,} comments in “{language}” have no sentiment: no model of the workbench judges them."
        for language, comments in overview.without_sentiment
        if language != "und"
    ]


@click.command("themes")
@study_argument
@json_option
def themes(study: Path, output: Output) -> None:
    """List the themes of a study, largest first.

    \b
    Example:
      voc themes consultation.voc --json | jq '.themes[].name'
    """
    with open_study(study) as opened:
        found, overview = list_themes(opened), summary(opened)
    headings = ("Theme", "Id!", "Comments#", "Share#", "Negative#", "Neutral#", "Positive#", "Words")
    output.table(headings, [_theme_cells(theme) for theme in found])
    if overview.run is None:
        output.say("The study has not been analysed yet: voc analyze STUDY.voc")
    else:
        output.say(f"{overview.unassigned:,} of {overview.counts.comments:,} comments are unassigned.")
    output.document(
        {"themes": found, "unassigned": overview.unassigned, "comments": overview.counts.comments}
    )


def _theme_cells(theme: ThemeRow) -> tuple[str, ...]:
    moods = (theme.sentiment.negative, theme.sentiment.neutral, theme.sentiment.positive)
    figures = (f"{theme.comments:,}", f"{theme.share:.1%}", *(f"{mood:,}" for mood in moods))
    return (theme.name, theme.id, *figures, ", ".join(theme.words[:5]))


@click.command("export")
@study_argument
@to_option
@json_option
def export(study: Path, folder: Path, output: Output) -> None:
    """Write the findings: findings.md, themes.csv, comments.csv and priorities.csv.

    \b
    Example:
      voc export consultation.voc --to findings
    """
    with open_study(study) as opened:
        written = export_study(opened, folder, output)
    output.document({"files": [str(path) for path in written]})


def export_study(study: Study, folder: Path, output: Output) -> list[Path]:
    """Write the findings of a study into `folder` and say where they are."""
    from workbench.services.export import export_findings

    with output.counting("Writing comments:") as tell:
        written = export_findings(study, folder, tell)
    output.say(f"Findings are in {folder}: {', '.join(path.name for path in written)}.")
    return written
