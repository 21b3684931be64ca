"""Commands that plan what should be done first, and rank it by a rule everybody can see."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from workbench.cli.options import json_option, report, study_argument
from workbench.cli.output import Output
from workbench.domain.changes import Changed
from workbench.domain.ranking import EASIEST, HARDEST, Weights
from workbench.domain.tags import DRIVERS
from workbench.domain.views import PRIORITY_STATUSES, PriorityRow
from workbench.findings.actions import rule_in_words
from workbench.findings.evidence import evidence_in_words
from workbench.services import priorities
from workbench.services.studies import open_study


@click.command("priorities")
@study_argument
@click.option("--reach", type=click.FloatRange(0), help="How much the number of people counts.")
@click.option("--severity", type=click.FloatRange(0), help="How much the negative part counts.")
@click.option("--effort", type=click.FloatRange(0), help="How much effort counts against it.")
@click.option("--confidence", type=click.FloatRange(0), help="How much it counts how sure the figures are.")
@click.option(
    "--benefit", type=click.FloatRange(0), help="How much it counts that a small group raises it more."
)
@click.option("--evidence", is_flag=True, help="Say also what is known of each.")
@json_option
def priorities_(study: Path, evidence: bool, output: Output, **asked: float | None) -> None:
    """List the priorities, the first to be done at the top; weigh otherwise what decides that.

    \b
    Examples:
      voc priorities consultation.voc
      voc priorities consultation.voc --severity 2 --effort 0.5
    """
    with open_study(study) as opened:
        before = priorities.weights(opened)
        wanted = {name: getattr(before, name) if value is None else value for name, value in asked.items()}
        priorities.weigh(opened, Weights(**wanted))
        found, weights = priorities.with_all_evidence(opened), priorities.weights(opened)
    headings = (
        "What#",
        "Priority",
        "Id!",
        "People#",
        "Comments#",
        "Negative#",
        "Effort#",
        "Owner",
        "Due",
        "Status",
        "Score#",
    )
    cells = [_cells(rank, row) for rank, row in enumerate(found, start=1)]
    output.table(headings, cells, none="No priorities have been set: voc tag STUDY.voc THEME_ID")
    for row in found if evidence else ():
        output.say(f"{row.statement}: {' '.join(evidence_in_words(row)) or 'nothing more is known.'}")
    output.say(rule_in_words(weights))
    output.document({"priorities": found, "weights": weights})


@click.command("plan")
@study_argument
@click.argument("priority", metavar="PRIORITY_ID")
@click.option("--effort", type=click.IntRange(EASIEST, HARDEST), help="How hard it is to do, from 1 to 5.")
@click.option("--owner", help="Who sees to it.")
@click.option("--due", metavar="DAY", help="By when, as in 2026-12-31.")
@click.option("--status", type=click.Choice(PRIORITY_STATUSES), help="How far it is.")
@click.option("--channel", help="Through which channel those who wrote are answered.")
@click.option("--message", help="What they are to be told.")
@click.option("--answer", help="What they were told: you said, we did.")
@click.option("--driver", type=click.Choice(("", *DRIVERS)), help="The driver of A-11 it is about.")
@click.option("--add", "added", multiple=True, metavar="ID", help="A comment or a quote it rests on as well.")
@click.option("--take-away", "taken", multiple=True, metavar="ID", help="One it rests on no longer.")
@json_option
def plan(
    study: Path, priority: str, added: tuple[str, ...], taken: tuple[str, ...], output: Output, **told: Any
) -> None:
    """Say what is planned for a priority, and what became of it.

    \b
    Example (ids are in: voc priorities STUDY.voc):
      voc plan consultation.voc pabc123def456 --effort 2 --owner "Transport" --due 2026-12-31
    """
    with open_study(study) as opened:
        given = {name: value for name, value in told.items() if value is not None}
        changes = [
            priorities.plan_priority(opened, priority, given),
            *(priorities.rest_on(opened, priority, each) for each in added),
            *(priorities.rest_on(opened, priority, each, rests=False) for each in taken),
        ]
    nouns = frozenset[str]().union(*(each.nouns for each in changes))
    labels = dict.fromkeys(each.label for each in changes if each.label)
    report(Changed(nouns, "; ".join(labels), (priority,)), output)


def _cells(rank: int, row: PriorityRow) -> tuple[str, ...]:
    share = "–" if row.negative_share is None else f"{row.negative_share:.0%}"
    if row.negative_low is not None and row.negative_high is not None:
        share += f" of {row.judged:,} ({row.negative_low:.0%}–{row.negative_high:.0%})"
    effort = "–" if row.effort is None else str(row.effort)
    reach = (f"{row.people:,}", f"{row.comments:,}", share, effort)
    return (str(rank), row.statement, row.id, *reach, row.owner, row.due, row.status, _score(row))


def _score(row: PriorityRow) -> str:
    """Return the score; where it counts an effort nobody judged, with what it would be for 5 and for 1."""
    if row.score_low == row.score_high:
        return f"{row.score:.2f}"
    return f"{row.score:.2f} ({row.score_low:.2f}–{row.score_high:.2f})"
