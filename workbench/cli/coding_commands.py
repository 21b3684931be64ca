"""The commands of coding: draw, look, code, merge, and what comes of it."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import get_args

import click

from workbench.cli.options import json_option, seed_option, study_argument
from workbench.cli.output import Output
from workbench.domain.cells import guarded
from workbench.domain.coding import (
    DRAW_KINDS,
    LAYERS,
    Calibration,
    Comparison,
    DrawKind,
    Estimate,
    Layer,
    SentimentShares,
)
from workbench.domain.problems import Problem, told_as
from workbench.domain.sentiment import Label
from workbench.services import calibration, coded_figures, coding
from workbench.services.studies import open_study

_LABELS: tuple[Label, ...] = get_args(Label)
draw_argument = click.argument("draw", metavar="DRAW_ID")
coder_option = click.option(
    "--coder", default="", help="Who codes; the study's own researcher if nobody is named."
)


@click.group("code")
def code() -> None:
    """Code comments by hand, alone or with others, and see how right the machine is.

    \b
    A first round:  voc code draw s.voc --size 100
                    voc code show s.voc DRAW_ID > to-code.csv     (fill in the column "sentiment")
                    voc code read s.voc DRAW_ID to-code.csv --coder anna
                    voc code figures s.voc
    """


@code.command("draw")
@study_argument
@click.option(
    "--kind", type=click.Choice(DRAW_KINDS), default="random", show_default=True, help="How they are chosen."
)
@click.option("--size", type=click.IntRange(1), default=100, show_default=True, help="How many comments.")
@click.option(
    "--layer", type=click.Choice(LAYERS), help="What a stratified draw is layered by; themes if not told."
)
@click.option("--open", "in_sight", is_flag=True, help="Not blind: for training people, not for figures.")
@seed_option
@json_option
def draw(
    study: Path, kind: DrawKind, size: int, layer: Layer | None, in_sight: bool, seed: int, output: Output
) -> None:
    """Draw comments to code: at random, from layers, or those the machine is least sure of.

    Only comments drawn at random or from layers can correct a share.

    \b
    Example:
      voc code draw consultation.voc --size 100
    """
    with open_study(study) as opened:
        changed = coding.draw_sample(opened, kind, size, seed=seed, layer=layer, blind=not in_sight)
    output.say(f"Drew {size:,} comments: draw {changed.ids[0]}.")
    output.document({"draw": changed.ids[0]})


@code.command("list")
@study_argument
@json_option
def list_(study: Path, output: Output) -> None:
    """List the draws and how far their coders are.

    \b
    Example:
      voc code list consultation.voc
    """
    with open_study(study) as opened:
        rows = coding.list_draws(opened)
    output.table(
        ("Draw!", "Kind", "Comments#", "Blind", "Drawn", "Coders"),
        [
            (
                row.draw.id,
                row.draw.kind,
                f"{row.draw.size:,}",
                "yes" if row.draw.blind else "no",
                row.draw.made_at[:16],
                ", ".join(f"{coder} {coded:,}" for coder, coded in row.coders),
            )
            for row in rows
        ],
    )
    output.document({"draws": rows})


@code.command("show")
@study_argument
@draw_argument
@coder_option
@json_option
def show(study: Path, draw: str, coder: str, output: Output) -> None:
    """Write what a coder has not coded yet as CSV, in the order of the draw, with an empty column "sentiment".

    Neither the machine's answer nor another coder's is in it, and what looks like personal data is covered.

    \b
    Example:
      voc code show consultation.voc DRAW_ID --coder anna > to-code.csv
    """
    with open_study(study) as opened:
        rows = coding.sheet(opened, draw, coder)
    if output.as_json:
        output.document({"comments": rows})
        return
    sheet = io.StringIO(newline="")
    writer = csv.writer(sheet, lineterminator="\n")
    writer.writerow(("comment_id", "question", "text", "sentiment"))
    writer.writerows((row.comment, guarded(row.question), guarded(row.text), "") for row in rows)
    click.echo(sheet.getvalue(), nl=False)


@code.command("set")
@study_argument
@draw_argument
@click.argument("comment", metavar="COMMENT_ID")
@click.argument("sentiment", type=click.Choice(_LABELS))
@coder_option
@json_option
def set_(study: Path, draw: str, comment: str, sentiment: Label, coder: str, output: Output) -> None:
    """Say what one comment of a draw is.

    \b
    Example:
      voc code set consultation.voc DRAW_ID COMMENT_ID negative --coder anna
    """
    with open_study(study) as opened:
        changed = coding.code(opened, draw, [(comment, sentiment)], coder)
    output.say(f"{changed.label}.")
    output.document({"done": changed.label})


@code.command("read")
@study_argument
@draw_argument
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@coder_option
@json_option
def read(study: Path, draw: str, file: Path, coder: str, output: Output) -> None:
    """Read codings from a CSV file with the columns comment_id and sentiment; rows without a label are left.

    \b
    Example:
      voc code read consultation.voc DRAW_ID to-code.csv --coder anna
    """
    said = _said_in(file)
    with open_study(study) as opened:
        changed = coding.code(opened, draw, said, coder)
    output.say(f"{changed.label}." if said else "Nothing in the file is coded.")
    output.document({"coded": len(said)})


@code.command("merge")
@study_argument
@click.argument("copy", type=click.Path(path_type=Path, dir_okay=False), metavar="COPY.voc")
@json_option
def merge(study: Path, copy: Path, output: Output) -> None:
    """Bring in what was coded in a copy of this study. Nothing of either is lost; who and when are kept.

    \b
    Example:
      voc code merge consultation.voc consultation-bert.voc
    """
    with open_study(study) as opened:
        _, report = coding.merge(opened, copy)
    by = f" by {', '.join(report.coders)}" if report.coders else ""
    output.say(f"{report.codings:,} codings{by} and {report.draws:,} draws came in.")
    if report.unknown:
        output.say(
            f"{report.unknown:,} codings there are of comments this study does not have; they are kept."
        )
    output.document({"merged": report})


@code.command("figures")
@study_argument
@json_option
def figures(study: Path, output: Output) -> None:
    """Tell how far people agree, with each other and with the machine, and the shares corrected by that.

    \b
    Example:
      voc code figures consultation.voc
    """
    with open_study(study) as opened:
        found = coded_figures.agreement(opened)
        shares, by_theme = coded_figures.every_share(opened)
    rows = [
        ("Alpha between people, labels in order", _figure(found.ordinal), f"{found.twice:,}"),
        ("Alpha between people, nominal", _figure(found.nominal), f"{found.twice:,}"),
        ("Kappa of people and machine, linear", _figure(found.machine), f"{found.judged:,}"),
        ("Macro-F1 of the machine, by people's codes", _figure(found.machine_f1), f"{found.judged:,}"),
        *(_share_rows(shares) if shares else ()),
    ]
    output.table(("Figure", "95 % interval", "Comments#"), rows)
    if shares is None:
        output.say(
            "Shares are corrected once 30 comments of a random draw (of the comments there are now) are coded."
        )
    output.document({"agreement": found, "shares": shares, "by_theme": by_theme})


@code.command("differences")
@study_argument
@json_option
def differences(study: Path, output: Output) -> None:
    """List the comments coders called differently, those farthest apart first: what to talk about.

    What looks like personal data is covered.

    \b
    Example:
      voc code differences consultation.voc
    """
    with open_study(study) as opened:
        found = coding.differences(opened, covered=True)
    output.table(
        ("Comment!", "Codes", "Text"),
        [
            (
                one.comment.comment,
                ", ".join(f"{coder} {label}" for coder, label in one.codes),
                guarded(one.comment.text),
            )
            for one in found
        ],
    )
    if not found:
        output.say("No comment was called differently by two people of the same draw.")
    output.document({"differences": found})


@code.command("calibrate")
@study_argument
@json_option
def calibrate(study: Path, output: Output) -> None:
    """Fit a model to what was coded (100 comments or more), and hold it against the starter.

    It is offered, not used: that is for you to decide (voc code adopt).

    \b
    Example:
      voc code calibrate consultation.voc
    """
    with open_study(study) as opened:
        try:
            with output.analysis() as tell:
                found = calibration.calibrate(opened, tell)
        except KeyboardInterrupt as interrupted:
            raise Problem("command.cancelled") from interrupted
    headings = (
        "Language",
        "Coded#",
        "Tested#",
        "Kappa#",
        "Starter#",
        "Difference, 95 %",
        "Macro-F1#",
        "Starter#",
    )
    output.table(headings, [_comparison_cells(one) for one in found.comparisons])
    output.say(_verdict(found))
    output.document({"calibration": found, "better": found.is_better})


@code.command("adopt")
@study_argument
@click.option("--starter", is_flag=True, help="Go back to the starter.")
@json_option
def adopt(study: Path, starter: bool, output: Output) -> None:
    """Judge sentiment by the newest calibrated model, if cross-validation shows it to be better.

    \b
    Example:
      voc code adopt consultation.voc
    """
    with open_study(study) as opened:
        changed = calibration.set_aside(opened) if starter else calibration.adopt(opened)
    output.say(f"{changed.label}.")
    output.document({"done": changed.label})


def _verdict(found: Calibration) -> str:
    if not found.is_better:
        return "It is not better than the starter, and cannot be adopted."
    sure = all(one.low > 0 for one in found.comparisons)
    doubt = "" if sure else " The difference could still be chance: code more to know."
    return f"It agrees better with people than the starter: voc code adopt STUDY.voc uses it.{doubt}"


def _comparison_cells(one: Comparison) -> tuple[str, ...]:
    figures = (f"{one.kappa:.3f}", f"{one.starter_kappa:.3f}", f"{one.low:+.3f} to {one.high:+.3f}")
    return (
        one.language,
        f"{one.coded:,}",
        f"{one.tested:,}",
        *figures,
        f"{one.f1:.3f}",
        f"{one.starter_f1:.3f}",
    )


def _share_rows(shares: SentimentShares) -> list[tuple[str, str, str]]:
    parts = (("Negative", shares.negative), ("Neutral", shares.neutral), ("Positive", shares.positive))
    return [
        (f"{name}, corrected share", _figure(one), f"{shares.coded:,} of {shares.comments:,}")
        for name, one in parts
    ]


def _figure(one: Estimate) -> str:
    if one.value is None or one.low is None or one.high is None:
        return "not defined"
    return f"{one.value:.3f} ({one.low:.3f} to {one.high:.3f})"


def _said_in(file: Path) -> list[tuple[str, Label]]:
    with told_as("study", file), file.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    if rows and not {"comment_id", "sentiment"} <= rows[0].keys():
        raise Problem("option.bad", reason=f"“{file}” lacks a column comment_id or sentiment.")
    return [(row["comment_id"], _label(row["sentiment"])) for row in rows if (row["sentiment"] or "").strip()]


def _label(written: str) -> Label:
    for label in _LABELS:
        if label.startswith(written.strip().casefold()) and len(written.strip()) >= 3:
            return label
    raise Problem("option.bad", reason=f"“{written}” is no sentiment: write negative, neutral or positive.")
