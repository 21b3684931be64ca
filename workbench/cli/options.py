"""What several commands take: the study, where to write, and how to answer."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

import click

from workbench.cli.output import Output
from workbench.domain.changes import Changed
from workbench.domain.codebook import Codebook
from workbench.domain.handover import (
    FORMATS,
    PROFILES,
    SMALLEST,
    USUAL_FORMATS,
    Handover,
    Profile,
    formats_named,
)
from workbench.domain.problems import Problem
from workbench.domain.recipe import RECIPES, Recipe, RecipeName
from workbench.domain.sections import SECTIONS, sections_named

study_argument = click.argument("study", type=click.Path(path_type=Path, dir_okay=False), metavar="STUDY.voc")
theme_argument = click.argument("theme", metavar="THEME_ID")
files_argument = click.argument(
    "files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE…"
)
to_option = click.option(
    "--to",
    "folder",
    required=True,
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="The folder to write into; made if it is not there.",
)
save_mapping_option = click.option(
    "--save-mapping",
    "keep",
    metavar="NAME|FILE.json",
    help="Keep how the columns were read, to read the next file the same way (--mapping NAME).",
)
seed_option = click.option(
    "--seed",
    type=click.IntRange(0, 2**31 - 1),
    default=0,
    show_default=True,
    help="Where chance begins; the same seed gives the same result.",
)
_RECIPE = (
    click.option(
        "--recipe",
        "name",
        type=click.Choice(RECIPES),
        default=RECIPES[0],
        show_default=True,
        help="How themes are found: groups among nearest neighbours, or BERTopic's classic way.",
    ),
    click.option(
        "--granularity",
        type=click.FloatRange(0.1, 20),
        default=1.0,
        show_default=True,
        help="Below 1 for fewer, broader themes; above 1 for more and finer ones. The nearest level is taken.",
    ),
    click.option(
        "--model",
        default="",
        metavar="NAME",
        help="A model pack in which all languages share their themes (voc models lists them).",
    ),
    click.option(
        "--codebook",
        type=click.Path(path_type=Path),
        metavar="FILE",
        help="Codes to look for first: a CSV with name, description and example, or a .qdc or .qdpx.",
    ),
    click.option(
        "--only-codebook", is_flag=True, help="Comments that fit no code of it have no theme; none are found."
    ),
    seed_option,
)


def recipe_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Let a command take all that can be said about finding themes, as one `recipe`."""

    @wraps(command)
    def collected(
        *args: Any,
        name: RecipeName,
        granularity: float,
        model: str,
        seed: int,
        codebook: Path | None,
        only_codebook: bool,
        **others: Any,
    ) -> Any:
        recipe = Recipe(name, seed, granularity, model, _codebook(codebook, only_codebook))
        return command(*args, recipe=recipe, **others)

    for option in reversed(_RECIPE):
        collected = option(collected)
    return collected


def _codebook(path: Path | None, only: bool) -> Codebook | None:
    from workbench.services.codebooks import codebook_for_analysis

    if path is None:
        if only:
            raise Problem("codebook.only_without")
        return None
    return codebook_for_analysis(path, only=only)


_HANDOVER = (
    click.option(
        "--formats",
        default=",".join(USUAL_FORMATS),
        show_default=True,
        metavar="NAMES",
        help=f"Which of {', '.join(FORMATS)}, with commas between them, or: all.",
    ),
    click.option(
        "--profile",
        type=click.Choice(PROFILES),
        default=PROFILES[0],
        show_default=True,
        help="safe may leave the house; working tells everything.",
    ),
    click.option(
        "--smallest",
        type=click.IntRange(2),
        default=SMALLEST,
        show_default=True,
        help="Counts by group of fewer people are withheld from a safe export.",
    ),
    click.option(
        "--without",
        metavar="NAMES",
        help=f"Sections the report leaves out this time: {', '.join(SECTIONS)}, with commas between them, or none. "
        "Otherwise those the study leaves out (voc sections).",
    ),
)


def handover_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Let a command take all that can be said about what is handed over, as one `plan`."""

    @wraps(command)
    def collected(
        *args: Any, formats: str, profile: Profile, smallest: int, without: str | None, **others: Any
    ) -> Any:
        chosen = formats_named(formats.split(","))
        if not chosen:
            raise click.UsageError("Name at least one format.")
        left_out = None if without is None else sections_named(without.split(","))
        return command(*args, plan=Handover(chosen, profile, smallest, left_out), **others)

    for option in reversed(_HANDOVER):
        collected = option(collected)
    return collected


def _output(_context: click.Context, _parameter: click.Parameter, value: Any) -> Output:
    return Output(as_json=bool(value))


json_option = click.option(
    "--json", "output", is_flag=True, callback=_output, help="Answer with one JSON document, for machines."
)


def report(changed: Changed, output: Output) -> None:
    """Say what an edit changed."""
    output.say(f"{changed.label}." if changed.label else "Nothing had to be changed.")
    output.document({"done": changed.label, "ids": list(changed.ids)})
