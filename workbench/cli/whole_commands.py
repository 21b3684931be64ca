"""Commands that do the whole journey in one go."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import click

from workbench.cli.import_commands import import_files
from workbench.cli.options import (
    files_argument,
    json_option,
    recipe_options,
    to_option,
)
from workbench.cli.output import Output
from workbench.cli.reading import Reading, reading_options
from workbench.cli.screen import has_screen, open_window
from workbench.cli.study_commands import analyse_study, export_study
from workbench.domain.problems import Problem, told_as
from workbench.domain.recipe import Recipe
from workbench.protocol.workfolder import WorkFolder
from workbench.services.sample import make_sample_study
from workbench.services.studies import create_study, summary
from workbench.services.themes import list_themes
from workbench.store.study import Study

STUDY_NAME = "study.voc"
SAMPLE_NAME = "Averhaven listens, 2026"
DEMO_FOLDER = Path("demo")


@click.command("run")
@files_argument
@to_option
@reading_options
@recipe_options
@click.option("--replace", is_flag=True, help=f"Replace the {STUDY_NAME} that an earlier run left in DIR.")
@json_option
def run(
    files: tuple[Path, ...],
    folder: Path,
    reading: Reading,
    recipe: Recipe,
    replace: bool,
    output: Output,
) -> None:
    """Import files, analyse them and write the findings, in one go.

    Leaves in DIR: study.voc (open it with: voc open DIR/study.voc), the report as findings.md and findings.html,
    and its tables: comments.csv, themes.csv, priorities.csv, groups.csv, rejected.csv and data-dictionary.csv.
    All but study.voc is fit to leave the house (see: voc export --help).

    \b
    Examples:
      voc run responses.csv --to results
      voc run calls.csv letters.csv --to results --text message --seed 7
    """
    previews = reading.look_at(files)
    with _fresh_study(folder, replace) as study:
        with _taken_away_unless_filled(study):
            reports = import_files(study, previews, output)
        analyse_study(study, recipe, output, report_follows=True)
        written = export_study(study, folder, output)
        output.document(
            {
                "study": summary(study),
                "imports": reports,
                "themes": list_themes(study),
                "files": [str(path) for path in written],
            }
        )


@click.command("demo")
@json_option
@click.pass_context
def demo(context: click.Context, output: Output) -> None:
    """Make the sample study in ./demo, analyse it, write its findings and open it.

    Every person and place in it is invented. Without a screen it says how to open the study later.
    """
    path = _cleared(DEMO_FOLDER, replace=True)
    output.say("Making the sample study: what the people of an invented city wrote …")
    with make_sample_study(path, SAMPLE_NAME, lambda name: output.say(f"  {name}")) as study:
        analyse_study(study, Recipe(), output, report_follows=True)
        written = export_study(study, DEMO_FOLDER, output)
        output.document({"study": summary(study), "files": [str(file) for file in written]})
    if has_screen() and not output.as_json:
        output.say("Opening the study …")
        context.exit(open_window(context, path))
    output.say(f"There is no screen here. On a machine with one, open the study with: voc open {path}")


def _fresh_study(folder: Path, replace: bool) -> Study:
    path = _cleared(folder, replace)
    if path.exists():
        raise Problem("study.of_earlier_run", path=path)
    return create_study(path, folder.resolve().name)


@contextmanager
def _taken_away_unless_filled(study: Study) -> Generator[None]:
    """Leave no empty study behind that would stand in the way of the next try."""
    try:
        yield
    except BaseException:
        study.close()
        study.path.unlink(missing_ok=True)
        raise


def _cleared(folder: Path, replace: bool) -> Path:
    """Return where the study goes, with what an earlier run left there taken away if that is wanted."""
    path = folder / STUDY_NAME
    with told_as("export", folder):
        folder.mkdir(parents=True, exist_ok=True)
        if replace:
            path.unlink(missing_ok=True)
            WorkFolder.of_study(path).remove()
    return path
