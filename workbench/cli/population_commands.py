"""The command over the population: the shares its groups have, and who answered beside them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from workbench.cli.options import json_option, study_argument
from workbench.cli.output import Output
from workbench.domain.population import Represented
from workbench.domain.problems import Problem
from workbench.findings.population import ratio_in_words, share_in_words, standing_in_words
from workbench.findings.wording import counted
from workbench.services.population import (
    read_population,
    remove_population,
    representation,
    set_population,
    typed_population,
)
from workbench.services.studies import open_study
from workbench.store.study import Study

HEADINGS = ("Group", "People#", "Share (95 %)#", "Population#", "Times as large (95 %)#", "Standing")


@click.command("population")
@study_argument
@click.option("--of", "segment", metavar="NAME", help="What the groups are, such as District.")
@click.option(
    "--from",
    "file",
    type=click.Path(path_type=Path),
    metavar="FILE.csv",
    help="Read the shares from a table with the columns group and share (or people).",
)
@click.option(
    "--group", "typed", multiple=True, metavar="NAME=SHARE", help="A group's share. Give all of them."
)
@click.option("--remove", is_flag=True, help="Forget the shares of these groups.")
@json_option
def population(
    study: Path, segment: str | None, file: Path | None, typed: tuple[str, ...], remove: bool, output: Output
) -> None:
    """Say which share of the population groups have, and show who answered beside it.

    Shares come from a table or are typed; they make 100 %, and groups are spelled as the file has them.

    \b
    Example:
      voc population consultation.voc --of District --from census.csv
      voc population consultation.voc --of Age --group "under 30=35%" --group "30 and over=65%"
    """
    with open_study(study) as opened:
        if file is not None or typed or remove:
            _take(opened, segment, file, typed, remove=remove)
        told = representation(opened)
    shown = [each for each in told if segment is None or each.segment.casefold() == segment.casefold()]
    show_representation(shown, output)
    if not shown:
        output.say("No shares of the population are known: give --of NAME and --from FILE.csv.")
    output.document({"population": shown})


def show_representation(told: Sequence[Represented], output: Output) -> None:
    """Show who answered beside the population, and whose voice is missing."""
    for each in told:
        output.table(HEADINGS, [_row(each, place) for place in range(len(each.groups))])
        if each.missing:
            named = ", ".join(group.value for group in each.missing)
            output.say(f"Heard less than their part of the population ({each.segment}): {named}.")
        if each.elsewhere:
            output.say(f"{counted(each.elsewhere, 'person', 'people')} of other groups answered, too.")


def _take(
    study: Study, segment: str | None, file: Path | None, typed: Sequence[str], *, remove: bool
) -> None:
    if segment is None or (file is not None) + bool(typed) + remove != 1:
        reason = (
            "Give --of NAME with one of --from FILE.csv, --group NAME=SHARE (for every group) or --remove."
        )
        raise Problem("option.bad", reason=reason)
    if remove:
        remove_population(study, segment)
    else:
        set_population(study, segment, read_population(file) if file else typed_population(typed))


def _row(told: Represented, place: int) -> tuple[str, ...]:
    group = told.groups[place]
    figures = (f"{group.people:,}", share_in_words(group), f"{100 * group.population:.1f} %")
    return (f"{told.segment}: {group.value}", *figures, ratio_in_words(group), standing_in_words(group))
