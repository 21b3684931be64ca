"""What several commands take: the study, where to write, and how to answer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from workbench.cli.output import Output
from workbench.domain.changes import Changed
from workbench.domain.recipe import RECIPES

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
recipe_option = click.option(
    "--recipe",
    type=click.Choice(RECIPES),
    default=RECIPES[0],
    show_default=True,
    help="How themes are found: groups among nearest neighbours, or BERTopic's classic way.",
)
granularity_option = click.option(
    "--granularity",
    type=click.FloatRange(0.1, 20),
    default=1.0,
    show_default=True,
    help="Below 1 for fewer, broader themes; above 1 for more and finer ones.",
)


def _output(_context: click.Context, _parameter: click.Parameter, value: Any) -> Output:
    return Output(as_json=bool(value))


json_option = click.option(
    "--json", "output", is_flag=True, callback=_output, help="Answer with one JSON document, for machines."
)


def report(changed: Changed, output: Output) -> None:
    """Say what an edit changed."""
    output.say(f"{changed.label}." if changed.label else "Nothing had to be changed.")
    output.document({"done": changed.label, "ids": list(changed.ids)})
