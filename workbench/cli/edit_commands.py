"""Commands that set priorities, and go back and forth in what was done."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from workbench.cli.options import json_option, report, study_argument, theme_argument
from workbench.cli.output import Output
from workbench.domain.quoting import without_words
from workbench.services import history as steps
from workbench.services.priorities import tag_theme
from workbench.services.studies import open_study


@click.command("tag")
@study_argument
@theme_argument
@click.option("--statement", default="", help="What should be done; the theme's name if none is given.")
@json_option
def tag(study: Path, theme: str, statement: str, output: Output) -> None:
    """Make a theme a priority.

    \b
    Example:
      voc tag consultation.voc tabc123def456 --statement "Run line 4 every ten minutes"
    """
    with open_study(study) as opened:
        report(tag_theme(opened, theme, statement), output)


@click.command("undo")
@study_argument
@click.option(
    "--before", type=int, metavar="STEP", help="Go back to before this step (voc history lists them)."
)
@json_option
def undo(study: Path, before: int | None, output: Output) -> None:
    """Take the newest step back, or every step from a given one on."""
    with open_study(study) as opened:
        changed = steps.undo(opened) if before is None else steps.undo_back_to(opened, before)
        output.say(f"Taken back: {without_words(changed.label)}.")
        output.document({"undone": without_words(changed.label)})


@click.command("redo")
@study_argument
@json_option
def redo(study: Path, output: Output) -> None:
    """Make the step again that was taken back last."""
    with open_study(study) as opened:
        changed = steps.redo(opened)
        output.say(f"Made again: {without_words(changed.label)}.")
        output.document({"redone": without_words(changed.label)})


@click.command("history")
@study_argument
@json_option
def history(study: Path, output: Output) -> None:
    """Show every step that changed a study, newest first."""
    with open_study(study) as opened:
        rows = [replace(row, label=without_words(row.label)) for row in steps.history(opened)]
    cells = [
        (
            str(row.number),
            row.at,
            row.actor,
            f"{row.label} ({row.touched})" if row.touched else row.label,
            _state(row.kind, row.undone),
        )
        for row in rows
    ]
    output.table(("Step#", "When", "Who", "What", ""), cells)
    output.document({"history": rows})


def _state(kind: str, undone: bool) -> str:
    if kind in {"undo", "redo"}:
        return kind
    return "undone" if undone else ""
