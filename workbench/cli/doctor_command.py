"""The command that says whether this installation is whole."""

from __future__ import annotations

import click

from workbench.cli.options import json_option
from workbench.cli.output import Output
from workbench.services.doctor import examine

_MARKS = {"good": "good", "warning": "look", "bad": "BAD"}


@click.command("doctor")
@json_option
@click.pass_context
def doctor(context: click.Context, output: Output) -> None:
    """Say what is installed and whether it is whole.

    Names every library and model with its version or fingerprint, the memory and the cores.
    """
    findings = examine()
    output.table(("", "What", "Finding"), [(_MARKS[f.state], f.area, f.text) for f in findings])
    whole = all(finding.state != "bad" for finding in findings)
    output.say(
        "Everything is in place."
        if whole
        else "Install the workbench again: something is missing or changed."
    )
    output.document({"findings": findings, "whole": whole})
    context.exit(0 if whole else 1)
