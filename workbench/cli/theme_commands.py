"""Commands that correct themes: what a person decides here outlives every later analysis."""

from __future__ import annotations

from pathlib import Path

import click

from workbench.cli.options import json_option, report, study_argument, theme_argument
from workbench.cli.output import Output
from workbench.domain.colours import COLOUR_NAMES, NO_COLOUR
from workbench.services import themes
from workbench.services.comments import key_of
from workbench.services.studies import open_study

_comments_argument = click.argument("comments", nargs=-1, required=True, metavar="COMMENT_ID…")


@click.command("rename")
@study_argument
@theme_argument
@click.argument("name")
@json_option
def rename(study: Path, theme: str, name: str, output: Output) -> None:
    """Give a theme another name. The name outlives later analyses.

    \b
    Example (ids are in: voc themes STUDY.voc):
      voc rename consultation.voc tabc123def456 "Buses that do not come"
    """
    with open_study(study) as opened:
        report(themes.rename_theme(opened, theme, name), output)


@click.command("describe")
@study_argument
@theme_argument
@click.argument("description")
@json_option
def describe(study: Path, theme: str, description: str, output: Output) -> None:
    """Say in your own words what a theme is about; the findings repeat it."""
    with open_study(study) as opened:
        report(themes.describe_theme(opened, theme, description), output)


@click.command("merge")
@study_argument
@click.argument("gone", nargs=-1, required=True, metavar="THEME_ID…")
@click.option("--into", required=True, metavar="THEME_ID", help="The theme that stays.")
@click.option("--name", default="", help="What it is called from then on; otherwise it keeps its name.")
@json_option
def merge(study: Path, gone: tuple[str, ...], into: str, name: str, output: Output) -> None:
    """Merge themes into another one; all the others stay as they are.

    \b
    Example:
      voc merge consultation.voc tabc123def456 tdef123abc456 --into tghi123jkl456
      voc merge consultation.voc tabc123def456 --into tghi123jkl456 --name "Getting around"
    """
    with open_study(study) as opened:
        report(themes.merge_themes(opened, gone, into, name), output)


@click.command("take-apart")
@study_argument
@theme_argument
@json_option
def take_apart(study: Path, theme: str, output: Output) -> None:
    """Let every theme that was merged into this one stand for itself again."""
    with open_study(study) as opened:
        report(themes.take_apart(opened, theme), output)


@click.command("set-aside")
@study_argument
@theme_argument
@click.option("--back", is_flag=True, help="Bring a theme back that was set aside.")
@json_option
def set_aside(study: Path, theme: str, back: bool, output: Output) -> None:
    """Say that a group of comments is no theme of the study (greetings, say); nothing is deleted."""
    with open_study(study) as opened:
        decide = themes.bring_back if back else themes.set_aside
        report(decide(opened, theme), output)


@click.command("nest")
@study_argument
@click.argument("themes_below", nargs=-1, required=True, metavar="THEME_ID…")
@click.option("--under", metavar="THEME_ID", help="The theme to stand above them.")
@click.option("--under-new", "name", metavar="NAME", help="A new theme of this name above them.")
@click.option("--out", is_flag=True, help="They stand below no other theme.")
@json_option
def nest(
    study: Path, themes_below: tuple[str, ...], under: str | None, name: str | None, out: bool, output: Output
) -> None:
    """Put themes below another one; it is counted with them then, no comment twice. It outlives later analyses.

    \b
    Example:
      voc nest consultation.voc tabc123def456 tdef123abc456 --under-new "Getting around"
    """
    if sum((under is not None, name is not None, out)) != 1:
        raise click.UsageError("Say where to: one of --under, --under-new and --out.")
    with open_study(study) as opened:
        if name is not None:
            report(themes.make_above(opened, name, themes_below), output)
        else:
            report(themes.nest_themes(opened, themes_below, under), output)


@click.command("colour")
@study_argument
@theme_argument
@click.argument("colour", type=click.Choice([*COLOUR_NAMES.values(), "none"]))
@json_option
def colour_command(study: Path, theme: str, colour: str, output: Output) -> None:
    """Give a theme a colour, or none: in its list, on the map, and in codebooks that are handed over."""
    number = next((number for number, name in COLOUR_NAMES.items() if name == colour), NO_COLOUR)
    with open_study(study) as opened:
        report(themes.colour_theme(opened, theme, number), output)


@click.command("move")
@study_argument
@_comments_argument
@click.option("--to", "theme", metavar="THEME_ID", help="The theme they belong to.")
@click.option("--to-new", "name", metavar="NAME", help="A new theme of this name.")
@click.option("--out", is_flag=True, help="They belong to no theme.")
@click.option("--as-analysed", is_flag=True, help="Let the analysis decide again.")
@json_option
def move(
    study: Path,
    comments: tuple[str, ...],
    theme: str | None,
    name: str | None,
    out: bool,
    as_analysed: bool,
    output: Output,
) -> None:
    """Move comments to another theme. Your decision outlives later analyses.

    \b
    Example (ids are in comments.csv):
      voc move consultation.voc cabc123def456 cdef123abc456 --to tabc123def456
    """
    if sum((theme is not None, name is not None, out, as_analysed)) != 1:
        raise click.UsageError("Say where to: one of --to, --to-new, --out and --as-analysed.")
    with open_study(study) as opened:
        keys = [key_of(opened, comment) for comment in comments]
        if name is not None:
            changed = themes.make_theme(opened, name, keys)
        elif as_analysed:
            changed = themes.let_the_run_decide(opened, keys)
        else:
            changed = themes.move_comments(opened, keys, theme)
        report(changed, output)
