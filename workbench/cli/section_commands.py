"""The command that chooses which sections of the report are written."""

from __future__ import annotations

from pathlib import Path

import click

from workbench.cli.options import json_option, study_argument
from workbench.cli.output import Output
from workbench.domain.sections import SECTIONS
from workbench.services.studies import open_study


@click.command("sections")
@study_argument
@click.option(
    "--without",
    metavar="NAMES",
    help=f"Leave these out from now on: {', '.join(SECTIONS)}, with commas between them, or none.",
)
@json_option
def sections(study: Path, without: str | None, output: Output) -> None:
    """List the sections of the report, and choose which of them are left out.

    The report says which sections were left out. How it was found, how to check it and what it does not cover
    always stay. It is kept with the study and can be undone.

    \b
    Examples:
      voc sections consultation.voc
      voc sections consultation.voc --without population,changes
    """
    from workbench.findings.markdown import chapters
    from workbench.services.gathering import gather
    from workbench.services.report_sections import leave_out_sections

    with open_study(study) as opened:
        if without is not None:
            output.say(leave_out_sections(opened, without.split(",")).label or "Nothing had to be changed.")
        parts = chapters(gather(opened))
    rows = [
        (part.section or "", part.heading, "written" if part.is_told else "left out") for part in parts[1:]
    ]
    output.table(("Name!", "Section", "In the report"), rows)
    output.document(
        {
            "sections": [
                {"name": name, "heading": heading, "written": state == "written"}
                for name, heading, state in rows
            ]
        }
    )
