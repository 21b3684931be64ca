"""Commands over groups of people: who raises what, and who answers."""

from __future__ import annotations

from pathlib import Path

import click

from workbench.cli.options import json_option, study_argument
from workbench.cli.output import Output
from workbench.cli.population_commands import show_representation
from workbench.domain.voices import LEVEL, Answering, Raised
from workbench.findings.measured import figure_in_words
from workbench.findings.voices import times_in_words
from workbench.findings.wording import share
from workbench.services.population import representation
from workbench.services.studies import open_study
from workbench.services.voices import who_answers, who_raises


@click.command("groups")
@study_argument
@click.option("--by", metavar="NAME", help="Only groups of this kind, such as District or channel.")
@click.option(
    "--rate",
    type=click.FloatRange(0.001, 0.5),
    default=LEVEL,
    show_default=True,
    help="How much of the list chance alone may have put there.",
)
@json_option
def groups(study: Path, by: str | None, rate: float, output: Output) -> None:
    """Show which groups raise a theme more than all others, and who answers at all.

    Every group is held against every theme; what is listed is more than chance explains, over all that was looked
    at. A theme of which a small group makes up half or more is marked as theirs.

    \b
    Example:
      voc groups consultation.voc --by District
    """
    with open_study(study) as opened:
        found, answering = who_raises(opened, level=rate), who_answers(opened)
        beside = representation(opened)
    raised = [each for each in found.raised if by is None or each.segment.casefold() == by.casefold()]
    told = [each for each in answering if by is None or each.segment.casefold() == by.casefold()]
    headings = ("Group", "Theme", "Of the group#", "Of the others#", "Odds ratio (95 %)#", "Rate#", "Theirs")
    output.table(headings, [_raised(each) for each in raised], "No group raises a theme more than others do.")
    output.say(f"{found.looked_at:,} pairs of a group and a theme were looked at.")
    output.table(
        ("Who answers", "Submissions#", "With a comment#", "Share (95 %)#"), [_told(each) for each in told]
    )
    represented = [each for each in beside if by is None or each.segment.casefold() == by.casefold()]
    show_representation(represented, output)
    output.document(
        {
            "raised": raised,
            "looked_at": found.looked_at,
            "rate": rate,
            "answering": told,
            "population": represented,
        }
    )


def _raised(raised: Raised) -> tuple[str, ...]:
    ours = f"{raised.people:,} of {raised.group:,} ({share(raised.people, raised.group)})"
    others = f"{raised.others:,} of {raised.of_others:,} ({share(raised.others, raised.of_others)})"
    theirs = "theirs" if raised.is_their_own else ""
    group = f"{raised.segment}: {raised.value}"
    return (group, raised.theme_name, ours, others, times_in_words(raised), f"{raised.rate:.3f}", theirs)


def _told(answering: Answering) -> tuple[str, ...]:
    counts = (f"{answering.submissions:,}", f"{answering.with_text:,}")
    return (f"{answering.segment}: {answering.value}", *counts, figure_in_words(answering.share, "share"))
