"""Commands over time: what changed, and the words that are watched."""

from __future__ import annotations

from pathlib import Path

import click

from workbench.cli.options import json_option, study_argument
from workbench.cli.output import Output
from workbench.domain.watching import AGAINST, PERIODS, Against, Period, Rise
from workbench.findings.changed import odds_in_words, rise_in_words
from workbench.services.studies import open_study
from workbench.services.trends import terms, watch, what_changed


@click.command("trends")
@study_argument
@click.option(
    "--by", type=click.Choice(PERIODS), default=PERIODS[0], show_default=True, help="What is compared."
)
@click.option(
    "--against",
    type=click.Choice(AGAINST),
    default=AGAINST[0],
    show_default=True,
    help="Hold the last period against the one before, or against all before.",
)
@json_option
def trends(study: Path, by: Period, against: Against, output: Output) -> None:
    """Warn of themes that rise faster than chance, new ones, moods that turn, and count watched words.

    Of what is listed, at most one in ten is there by chance. A wave is a file, in the order of import.

    \b
    Example:
      voc trends consultation.voc --by wave
    """
    with open_study(study) as opened:
        found = what_changed(opened, by, against)
    if found.later:
        output.say(f"{found.later} against {found.earlier}, {found.looked_at:,} comparisons:")
        headings = ("Theme", "What", "Odds ratio (95 %)#", "Rate#")
        output.table(
            headings, [_row(rise) for rise in found.rises], "Nothing rose beyond what chance explains."
        )
    else:
        output.say("There are no two periods to compare: the comments need dates, or come in several files.")
    for term in found.terms:
        output.say(f"“{term.term}”: " + ", ".join(f"{point.name} {point.part:,}" for point in term.series))
    output.document({"trends": found})


@click.command("watch")
@study_argument
@click.argument("words", nargs=-1, metavar="[WORD]…")
@click.option("--off", is_flag=True, help="Watch these words no longer.")
@json_option
def watch_command(study: Path, words: tuple[str, ...], off: bool, output: Output) -> None:
    """Watch words: voc trends counts the comments that hold them. Without a word, list those watched.

    \b
    Example:
      voc watch consultation.voc "fake letter" fraud
    """
    with open_study(study) as opened:
        for word in words:
            changed = watch(opened, word, is_watched=not off)
            output.say(f"{changed.label}." if changed.label else f"“{word}” stays as it was.")
        listed = terms(opened)
    if not words:
        output.table(("Watched",), [(word,) for word in listed], "No word is watched.")
    output.document({"watched": listed})


def _row(rise: Rise) -> tuple[str, ...]:
    return (rise.theme_name, rise_in_words(rise), odds_in_words(rise), f"{rise.rate:.3f}")
