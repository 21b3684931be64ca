"""Commands over the analyses a study holds: list them, compare two, adopt one."""

from __future__ import annotations

from pathlib import Path

import click

from workbench.cli.options import json_option, report, study_argument
from workbench.cli.output import Output
from workbench.domain.analyses import AnalysisRow, Named
from workbench.findings.wording import counted
from workbench.services.studies import open_study
from workbench.services.succession import adopt, compare_runs, list_analyses


@click.command("analyses")
@study_argument
@json_option
def analyses(study: Path, output: Output) -> None:
    """List the analyses a study holds, newest first, and which one's themes are shown."""
    with open_study(study) as opened:
        found = list_analyses(opened)
    output.table(
        ("Id", "", "When", "Method", "Granularity#", "Seed#", "Themes#", "Analysed texts#"),
        [_cells(row) for row in found],
        none="The study has not been analysed yet: voc analyze STUDY.voc",
    )
    output.document({"analyses": found})


@click.command("compare")
@study_argument
@click.argument("earlier", default="", metavar="[RUN_ID]")
@click.argument("later", default="", metavar="[RUN_ID]")
@json_option
def compare(study: Path, earlier: str, later: str, output: Output) -> None:
    """Say what became of the themes of one analysis in the next: carried over, grown, split, merged, new, gone.

    Without ids the present analysis is compared with the one before it (voc analyses lists them). Themes count as they
    stand: those you merged are one, under the names you gave.
    """
    with open_study(study) as opened:
        found = compare_runs(opened, earlier, later)
    rows = [
        (
            *(step.kind, _names(step.earlier), _names(step.later)),
            *(f"{step.before:,}", f"{step.after:,}", f"{step.confidence:.2f}"),
        )
        for step in found.steps
    ]
    output.say(f"From the analysis {found.earlier} to {found.later}:")
    output.table(("What", "Before", "Now", "Texts before#", "Texts now#", "Confidence#"), rows)
    if found.waiting:
        output.say(
            f"You decided about {counted(len(found.waiting), 'theme')} that {found.later} does not have: "
            f"{_names(found.waiting)}. What you decided comes back with an analysis that has them."
        )
    output.document({"comparison": found})


@click.command("adopt")
@study_argument
@click.argument("analysis", metavar="RUN_ID")
@json_option
def adopt_command(study: Path, analysis: str, output: Output) -> None:
    """Show the themes of another analysis. What you decided stays, and voc undo brings the present ones back.

    \b
    Example (ids are in: voc analyses STUDY.voc):
      voc analyze consultation.voc --granularity 2 --beside
      voc compare consultation.voc rabc123def456 rdef123abc456
      voc adopt consultation.voc rdef123abc456
    """
    with open_study(study) as opened:
        report(adopt(opened, analysis), output)


def _cells(row: AnalysisRow) -> tuple[str, ...]:
    return (
        *(row.id, "shown" if row.is_shown else "", row.started_at, row.recipe),
        *(f"{row.granularity:g}", str(row.seed), f"{row.themes:,}", f"{row.texts:,}"),
    )


def _names(themes: tuple[Named, ...]) -> str:
    return " · ".join(name for _, name in themes) or "–"
