"""The command over comments without a theme: how many, what is suggested, and accepting it."""

from __future__ import annotations

from pathlib import Path

import click

from workbench.cli.options import json_option, report, study_argument
from workbench.cli.output import Output
from workbench.domain.pile import Pile, Suggestion
from workbench.findings.wording import counted
from workbench.services.comments import rows
from workbench.services.pile import accept, look_at_pile
from workbench.services.studies import open_study
from workbench.statistics.intervals import wilson
from workbench.store.study import Study

_LEADS = (0.3, 0.2, 0.15, 0.1, 0.05, 0.0)
_LISTED, _LENGTH = 20, 60


@click.command("unassigned")
@study_argument
@click.option(
    "--least",
    type=click.FloatRange(0, 2),
    metavar="LEAD",
    help="Only suggestions whose theme is nearer than the next by at least this (0.1, say).",
)
@click.option("--accept", "is_accepted", is_flag=True, help="Accept them all; they stay marked as not read.")
@json_option
def unassigned(study: Path, least: float | None, is_accepted: bool, output: Output) -> None:
    """Tell how many comments have no theme, and which themes are suggested for them.

    \b
    Example:
      voc unassigned consultation.voc
      voc unassigned consultation.voc --least 0.15 --accept
    """
    if is_accepted and least is None:
        raise click.UsageError("Say with --least how surely a theme must be theirs.")
    with open_study(study) as opened:
        found = look_at_pile(opened)
        chosen = found.fitting(least or 0.0)
        if is_accepted:
            report(accept(opened, chosen, unread=True), output)
            return
        _tell(opened, found, chosen, output)
    output.document({"pile": found})


def _tell(study: Study, found: Pile, chosen: tuple[Suggestion, ...], output: Output) -> None:
    part = found.loose / found.comments if found.comments else 0.0
    output.say(
        f"{counted(found.loose, 'comment')} ({part:.1%}) without a theme, {found.out:,} of them by your word."
    )
    output.table(
        ("Least lead#", "Suggestions#", "Would be left#", "Right (95 %)#", "Of#"),
        [_cells(found, lead) for lead in _LEADS],
    )
    output.say("Right: of comments that have a theme and lead as much, how many would be put where they are.")
    texts = {row.key: row.text for row in rows(study, [each.comment for each in chosen[-_LISTED:]])}
    output.table(
        ("The last of them", "Suggested", "Lead#"),
        [(_short(texts[each.comment]), each.theme_name, f"{each.fit:.3f}") for each in chosen[-_LISTED:]],
        none="Nothing is suggested.",
    )


def _cells(found: Pile, least: float) -> tuple[str, ...]:
    taken, (right, of) = len(found.fitting(least)), found.rightness(least)
    return (
        f"{least:g}",
        f"{taken:,}",
        f"{found.loose - taken:,}",
        _rightness(right, of),
        f"{of:,}",
    )


def _rightness(right: int, of: int) -> str:
    if not of:
        return ""
    low, high = wilson(right, of)
    return f"{right / of:.0%} ({low:.0%}–{high:.0%})"


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _LENGTH else f"{flat[: _LENGTH - 1]}…"
