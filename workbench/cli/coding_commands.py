"""The commands of coding: draw, look, code, merge. What comes of it is told by coded_commands."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from pathlib import Path

import click

from workbench.cli.coded_commands import adopt, calibrate, differences, figures, what_option
from workbench.cli.options import json_option, seed_option, study_argument
from workbench.cli.output import Output
from workbench.domain.cells import guarded
from workbench.domain.coding import DRAW_KINDS, LAYERS, NONE_OF_THEM, SEVERAL, Draw, DrawKind, Layer, Subject
from workbench.domain.problems import Problem, told_as
from workbench.services import coding, drawing
from workbench.services.studies import open_study
from workbench.store.study import Study

_NONE = "none"
draw_argument = click.argument("draw", metavar="DRAW_ID")
coder_option = click.option(
    "--coder", default="", help="Who codes; the study's own researcher if nobody is named."
)

open_option = click.option(
    "--open", "in_sight", is_flag=True, help="Not blind: for training people, not for figures."
)


@click.group("code")
def code() -> None:
    """Code comments by hand, alone or with others, and see how right the machine is.

    \b
    A first round:  voc code draw s.voc --size 100
                    voc code show s.voc DRAW_ID > to-code.csv     (fill in the last column)
                    voc code read s.voc DRAW_ID to-code.csv --coder anna
                    voc code figures s.voc
    Themes, tones and drivers are coded alike: voc code draw s.voc --what theme
    """


for _command in (figures, differences, calibrate, adopt):
    code.add_command(_command)


@code.command("draw")
@study_argument
@what_option
@click.option(
    "--kind", type=click.Choice(DRAW_KINDS), default="random", show_default=True, help="How they are chosen."
)
@click.option("--size", type=click.IntRange(1), default=100, show_default=True, help="How many comments.")
@click.option(
    "--layer", type=click.Choice(LAYERS), help="What a stratified draw is layered by; themes if not told."
)
@open_option
@seed_option
@json_option
def draw(
    study: Path,
    subject: Subject,
    kind: DrawKind,
    size: int,
    layer: Layer | None,
    in_sight: bool,
    seed: int,
    output: Output,
) -> None:
    """Draw comments to code: at random, from layers, or those the machine is least sure of.

    Only comments drawn at random or from layers can correct a share.

    \b
    Examples:
      voc code draw consultation.voc --size 100
      voc code draw consultation.voc --what theme --size 200
    """
    with open_study(study) as opened:
        changed = drawing.draw_sample(
            opened, kind, size, seed=seed, layer=layer, blind=not in_sight, subject=subject
        )
        _drew(drawing.find_draw(opened, changed.ids[0]), output)


@code.command("again")
@study_argument
@draw_argument
@what_option
@open_option
@json_option
def again(study: Path, draw: str, subject: Subject, in_sight: bool, output: Output) -> None:
    """Draw the comments of a draw once more, to code something else of them.

    \b
    Example:
      voc code again consultation.voc DRAW_ID --what tone
    """
    with open_study(study) as opened:
        changed = drawing.draw_again(opened, draw, subject, blind=not in_sight)
        _drew(drawing.find_draw(opened, changed.ids[0]), output)


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
        rows = drawing.list_draws(opened)
    output.table(
        ("Draw!", "What", "Kind", "Comments#", "Blind", "Drawn", "Coders"),
        [
            (
                row.draw.id,
                row.draw.subject,
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


@code.command("codes")
@study_argument
@draw_argument
@json_option
def codes(study: Path, draw: str, output: Output) -> None:
    """List what can be said of the comments of a draw: labels, tags, or the themes there were when it was drawn.

    \b
    Example:
      voc code codes consultation.voc DRAW_ID
    """
    with open_study(study) as opened:
        subject, found = drawing.find_draw(opened, draw).subject, drawing.choices(opened, draw)
    output.table(("Code!", "Name", "What it is about"), [(one.code, one.name, one.meaning) for one in found])
    if subject in SEVERAL:
        signs = " A driver is blamed with - behind it and praised with +." if subject == "driver" else ""
        output.say(f"Several are joined by “;”.{signs} “{_NONE}” says that a comment has none.")
    elif subject == "theme":
        output.say(f"A theme can be written by its id or its name; “{_NONE}” says that none of them fits.")
    output.document({"codes": found})


@code.command("show")
@study_argument
@draw_argument
@coder_option
@json_option
def show(study: Path, draw: str, coder: str, output: Output) -> None:
    """Write what a coder has not coded yet as CSV, in the order of the draw, with an empty last column to fill in.

    Neither the machine's answer nor another coder's is in it, and what looks like personal data is covered.

    \b
    Example:
      voc code show consultation.voc DRAW_ID --coder anna > to-code.csv
    """
    with open_study(study) as opened:
        rows, subject = coding.sheet(opened, draw, coder), drawing.find_draw(opened, draw).subject
    if output.as_json:
        output.document({"comments": rows})
        return
    sheet = io.StringIO(newline="")
    writer = csv.writer(sheet, lineterminator="\n")
    writer.writerow(("comment_id", "question", "text", subject))
    writer.writerows((row.comment, guarded(row.question), guarded(row.text), "") for row in rows)
    click.echo(sheet.getvalue(), nl=False)


@code.command("set")
@study_argument
@draw_argument
@click.argument("comment", metavar="COMMENT_ID")
@click.argument("said", metavar="CODE")
@coder_option
@json_option
def set_(study: Path, draw: str, comment: str, said: str, coder: str, output: Output) -> None:
    """Say what one comment of a draw is; what can be said is listed by voc code codes.

    \b
    Examples:
      voc code set consultation.voc DRAW_ID COMMENT_ID negative --coder anna
      voc code set consultation.voc DRAW_ID COMMENT_ID "worry;question" --coder anna
    """
    with open_study(study) as opened:
        known = _known(opened, draw)
        changed = coding.code(opened, draw, [(comment, _meant(known, said))], coder)
    output.say(f"{changed.label}.")
    output.document({"done": changed.label})


@code.command("read")
@study_argument
@draw_argument
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@coder_option
@json_option
def read(study: Path, draw: str, file: Path, coder: str, output: Output) -> None:
    """Read codings from a CSV file as voc code show writes it; rows with nothing in the last column are left.

    \b
    Example:
      voc code read consultation.voc DRAW_ID to-code.csv --coder anna
    """
    with open_study(study) as opened:
        known = _known(opened, draw)
        written = _written_in(file, drawing.find_draw(opened, draw).subject)
        said = [(comment, _meant(known, word)) for comment, word in written]
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


def _drew(draw: Draw, output: Output) -> None:
    output.say(f"Drew {draw.size:,} comments to code their {draw.subject}: draw {draw.id}.")
    output.document({"draw": draw.id})


def _known(study: Study, draw: str) -> dict[str, str]:
    """Return the codes of a draw by all that may be written for them."""
    found = drawing.choices(study, draw)
    by_name = {one.name.casefold(): one.code for one in found if one.name}
    if drawing.find_draw(study, draw).subject == "sentiment":
        by_name = {one.code[:letters]: one.code for one in found for letters in range(3, len(one.code))}
    else:
        by_name[_NONE] = NONE_OF_THEM
    return {**by_name, **{one.code: one.code for one in found}}


def _meant(known: Mapping[str, str], written: str) -> str:
    return known.get(written.strip().casefold(), written.strip())


def _written_in(file: Path, column: str) -> list[tuple[str, str]]:
    with told_as("study", file), file.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    if rows and not {"comment_id", column} <= rows[0].keys():
        raise Problem("option.bad", reason=f"“{file}” lacks a column comment_id or {column}.")
    return [(row["comment_id"], row[column]) for row in rows if (row[column] or "").strip()]
