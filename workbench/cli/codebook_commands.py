"""The command that reads codebooks of other programs."""

from __future__ import annotations

from pathlib import Path

import click

from workbench.cli.options import json_option
from workbench.cli.output import Output
from workbench.domain.text import excerpt
from workbench.findings.wording import counted
from workbench.services.codebooks import read_codebook, write_codebook_csv


@click.command("codebook")
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE.qdc")
@click.option(
    "--to",
    "target",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE.csv",
    help="Write names and descriptions as a table.",
)
@json_option
def codebook(file: Path, target: Path | None, output: Output) -> None:
    """List the codes of a REFI-QDA codebook (.qdc) or project (.qdpx) of another program.

    \b
    Example:
      voc codebook interviews.qdc --to codebook.csv
    """
    codes = read_codebook(file)
    output.table(("Code", "Description"), [(code.name, excerpt(code.description, 90)) for code in codes])
    if target is not None:
        write_codebook_csv(codes, target)
        output.say(f"Wrote {counted(len(codes), 'code')} to {target}.")
    output.document({"codes": codes})
