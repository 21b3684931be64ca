"""Commands for broader and finer themes of the present analysis."""

from __future__ import annotations

from pathlib import Path

import click

from workbench.cli.options import json_option, report, study_argument
from workbench.cli.output import Output
from workbench.domain.granularity import STOPS, LevelRow
from workbench.services.levels import list_levels, show_level
from workbench.services.studies import open_study

_NAMES = 5


@click.command("levels")
@study_argument
@click.option(
    "--show",
    "granularity",
    type=click.FloatRange(STOPS[0], STOPS[-1]),
    metavar="GRANULARITY",
    help="Show the themes of this granularity; nothing is computed, and voc undo takes it back.",
)
@json_option
def levels(study: Path, granularity: float | None, output: Output) -> None:
    """List how many themes there are from broad to fine, with the names of the largest.

    Every theme lies within one of the next broader level. What you renamed, merged or moved stays, whatever
    level is shown.

    \b
    Example:
      voc levels consultation.voc --show 2
    """
    with open_study(study) as opened:
        if granularity is not None:
            report(show_level(opened, granularity), output)
            return
        found = list_levels(opened)
    output.table(
        ("Granularity#", "", "Themes#", "The largest"),
        [_cells(level) for level in found],
        none="The present analysis holds no broader and finer themes; analyse again to have them.",
    )
    output.document({"levels": found})


def _cells(level: LevelRow) -> tuple[str, ...]:
    more = level.themes - _NAMES
    names = " · ".join(level.names[:_NAMES]) + (f" · {more} more" if more > 0 else "")
    return (f"{level.granularity:g}", "shown" if level.is_shown else "", f"{level.themes:,}", names)
