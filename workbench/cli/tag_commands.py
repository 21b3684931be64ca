"""Commands over tones and drivers: how many comments have each, and correcting them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import click

from workbench.cli.options import json_option, study_argument
from workbench.cli.output import Output
from workbench.domain.coded import CodedShare
from workbench.domain.problems import Problem
from workbench.domain.tags import DRIVERS, NAMES, Family, Tag, TagCount
from workbench.findings.corrected import interval_of, tag_spoken
from workbench.findings.tagged import interval_in_words, rests_on
from workbench.services.a11 import write_a11
from workbench.services.coded_codes import corrected_shares
from workbench.services.comments import key_of
from workbench.services.studies import open_study
from workbench.services.tags import driver_counts, say_tags, tone_counts
from workbench.store.study import Study


def correcting(family: Family) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Let a command take corrections of the tags of comments."""
    options = (
        click.option("--comment", "ids", multiple=True, metavar="ID", help="Mean this comment, or several."),
        click.option(
            "--set",
            "said",
            metavar="TAGS",
            help=f'Say what the comments meant have, of {", ".join(NAMES[family])}; "" for none.',
        ),
        click.option("--reset", is_flag=True, help="Take back what was said of the comments meant."),
    )

    def decorated(command: Callable[..., Any]) -> Callable[..., Any]:
        for option in reversed(options):
            command = option(command)
        return command

    return decorated


@click.command("tones")
@study_argument
@correcting("tone")
@json_option
def tones(study: Path, ids: tuple[str, ...], said: str | None, reset: bool, output: Output) -> None:
    """Show how comments are spoken (angry, worried, asking, …), and correct that.

    English, Turkish and Thai comments are read; the table says what each count rests on. What is set stands before
    any later analysis.

    \b
    Examples:
      voc tones consultation.voc
      voc tones consultation.voc --comment cabc123def456 --set "worry;question"
      voc comments consultation.voc --tone worry
    """
    with open_study(study) as opened:
        _correct(opened, "tone", ids, said, reset, output)
        found, corrected = tone_counts(opened), corrected_shares(opened, "tone")
    cells = [
        (one.tag.name, f"{one.comments:,}", interval_in_words(one), f"{one.judged:,}", rests_on(one))
        for one in found
    ]
    output.table(("Tone!", "Comments#", "Share (95 %)#", "Of#", "Rests on"), cells)
    _tell_corrected(corrected, output)
    output.document({"tones": [_document(one) for one in found], "corrected": corrected})


@click.command("drivers")
@study_argument
@correcting("driver")
@click.option(
    "--a11",
    "file",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE.csv",
    help="Write every answer in the columns of the feedback standard.",
)
@json_option
def drivers(
    study: Path, ids: tuple[str, ...], said: str | None, reset: bool, file: Path | None, output: Output
) -> None:
    """Show what a service is praised and blamed for, by the drivers of OMB A-11 (section 280), and correct that.

    From ticked boxes where a file has some, else as English comments were read. Shares carry the 95 % interval they
    would have if the comments were drawn at random. Say ease- for blame, ease+ for praise.

    \b
    Examples:
      voc drivers consultation.voc
      voc drivers consultation.voc --comment cabc123def456 --set "efficiency-;employee+"
      voc drivers feedback.voc --a11 a11.csv
    """
    with open_study(study) as opened:
        _correct(opened, "driver", ids, said, reset, output)
        found = {one.tag: one for one in driver_counts(opened)}
        corrected = corrected_shares(opened, "driver")
        if file is not None:
            output.say(f"Written: {write_a11(opened, file)}")
    cells = [_row(found[Tag(name, -1)], found[Tag(name, 1)]) for name in DRIVERS]
    headings = ("Driver!", "Blamed#", "Share (95 %)#", "Praised#", "Share (95 %)#", "Of#", "Blame rests on")
    output.table(headings, cells)
    _tell_corrected(corrected, output)
    output.document({"drivers": [_document(one) for one in found.values()], "corrected": corrected})


def _correct(
    study: Study, family: Family, ids: tuple[str, ...], said: str | None, reset: bool, output: Output
) -> None:
    if said is None and not reset:
        return
    if not ids or (said is not None and reset):
        raise Problem("option.bad", reason="Name comments with --comment, and either --set or --reset.")
    changed = say_tags(study, [key_of(study, comment) for comment in ids], family, said)
    output.say(f"{changed.label}: {', '.join(ids)}.")


def _row(bad: TagCount, good: TagCount) -> tuple[str, ...]:
    blamed, praised = (f"{one.comments:,}" for one in (bad, good))
    return (
        *(bad.tag.name, blamed, interval_in_words(bad), praised, interval_in_words(good)),
        *(f"{bad.judged:,}", rests_on(bad)),
    )


def _tell_corrected(corrected: Mapping[str, CodedShare], output: Output) -> None:
    """Show shares with the machine's errors taken out, where enough is coded at random."""
    if corrected:
        output.table(
            ("Corrected!", "Share (95 %)#", "Machine alone#", "Coded so#", "Of coded#", "For comments#"),
            [_corrected_cells(tag, one) for tag, one in corrected.items() if one.found or one.machine],
        )


def _corrected_cells(tag: str, one: CodedShare) -> tuple[str, ...]:
    counts = (f"{number:,}" for number in (one.found, one.coded, one.comments))
    return (tag_spoken(tag), interval_of(one), f"{one.machine:.1%}", *counts)


def _document(one: TagCount) -> dict[str, Any]:
    return {**vars(one), "tag": str(one.tag), "share": one.share}
