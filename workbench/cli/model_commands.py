"""Commands for model packs: sentence encoders a user brings along as files."""

from __future__ import annotations

from pathlib import Path

import click

from workbench.cli.options import json_option
from workbench.cli.output import Output
from workbench.services import models

_name_argument = click.argument("name", metavar="NAME")
_MIB = 2**20


@click.group("models", invoke_without_command=True)
@click.pass_context
@json_option
def models_group(context: click.Context, output: Output) -> None:
    """List the model packs of this machine; add, check or remove one.

    A model pack is a sentence-transformers model of the BERT or XLM-RoBERTa family, as files. With a multilingual
    one, all languages of a study share their themes: voc analyze --model NAME.
    """
    if context.invoked_subcommand is None:
        _list(output)


@models_group.command("add")
@click.argument("source", type=click.Path(path_type=Path), metavar="FOLDER|FILE.zip")
@click.option("--name", default="", help="What to call it; the name of the folder or file if none is given.")
@click.option(
    "--sha256", default="", help="The fingerprint its publisher states for the weights, to be compared."
)
@json_option
def add(source: Path, name: str, sha256: str, output: Output) -> None:
    """Add the model in a folder or a zip file. Nothing is downloaded, and no program in it is ever run.

    \b
    Example:
      voc models add ~/Downloads/paraphrase-multilingual-MiniLM-L12-v2
    """
    pack = models.add_pack(source, name, sha256)
    output.say(f"Added “{pack.name}”: {_told(pack)}.")
    output.say(f"Use it with: voc analyze STUDY.voc --model {pack.name}")
    output.document({"pack": pack})


@models_group.command("check")
@_name_argument
@json_option
def check(name: str, output: Output) -> None:
    """See that every file of a pack is the one that was added, and that it works."""
    pack = models.check_pack(name)
    output.say(f"“{pack.name}” is whole: {_told(pack)}.")
    output.document({"pack": pack})


@models_group.command("remove")
@_name_argument
@json_option
def remove(name: str, output: Output) -> None:
    """Delete a pack from this machine. Studies keep what was found with it."""
    pack = models.remove_pack(name)
    output.say(f"Removed “{pack.name}”.")
    output.document({"pack": pack})


def _list(output: Output) -> None:
    packs = models.list_packs()
    if packs:
        rows = [(pack.name, _told(pack), pack.sha256[:16]) for pack in packs]
        output.table(("Name", "What it is", "Fingerprint"), rows)
    else:
        output.say("There are no model packs. The workbench uses what it brings along: voc doctor lists it.")
    output.document({"folder": str(models.packs_folder()), "packs": packs})


def _told(pack: models.ModelPack) -> str:
    return f"{pack.architecture}, {pack.dimension} dimensions, {pack.size / _MIB:,.0f} MiB"
