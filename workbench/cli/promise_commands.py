"""Commands for promises: what the service said it would do, and what comments say of it."""

from __future__ import annotations

from pathlib import Path

import click

from workbench.cli.options import json_option, report, study_argument
from workbench.cli.output import Output
from workbench.domain.promises import AUDIENCES, WORDS, PromiseLink, PromiseRow
from workbench.findings.promises import calls_in_words, promise_rule
from workbench.services import promises
from workbench.services.studies import open_study

_promise_argument = click.argument("promise", metavar="PROMISE_ID")
_target_argument = click.argument("target", metavar="THEME_ID|PRIORITY_ID")
_OPEN = "comments"


@click.group("promise")
def promise_group() -> None:
    """Write down what the service promises, and see whether comments call it kept or broken."""


@promise_group.command("list")
@study_argument
@json_option
def list_(study: Path, output: Output) -> None:
    """List the promises with what touches them, and what comments call each."""
    with open_study(study) as opened:
        found = promises.list_promises(opened)
    headings = ("Promise, and what touches it", "Id!", "To", "Word", "Figures")
    cells = [line for row in found for line in (_cells(row), *map(_link_cells, row.links))]
    output.table(headings, cells, none="Nothing was promised yet: voc promise add STUDY.voc “…”")
    if found:
        output.say(promise_rule())
    output.document({"promises": found})


@promise_group.command("add")
@study_argument
@click.argument("statement")
@click.option(
    "--to", "audience", type=click.Choice(AUDIENCES), default=AUDIENCES[0], show_default=True, help="To whom."
)
@json_option
def add(study: Path, statement: str, audience: str, output: Output) -> None:
    """Write down what was promised, and to whom.

    \b
    Example:
      voc promise add consultation.voc "A bus every ten minutes" --to citizens
    """
    with open_study(study) as opened:
        changed = promises.make_promise(opened, statement, audience)
    report(changed, output)
    output.say(f"Its id is {changed.ids[0]}.")


@promise_group.command("reword")
@study_argument
@_promise_argument
@click.argument("statement", required=False, default="")
@click.option("--to", "audience", type=click.Choice(AUDIENCES), default="", help="To whom it was made.")
@json_option
def reword(study: Path, promise: str, statement: str, audience: str, output: Output) -> None:
    """Give a promise other words, or say anew to whom it was made."""
    with open_study(study) as opened:
        report(promises.reword_promise(opened, promise, statement, audience), output)


@promise_group.command("remove")
@study_argument
@_promise_argument
@json_option
def remove(study: Path, promise: str, output: Output) -> None:
    """Take a promise off the list."""
    with open_study(study) as opened:
        report(promises.remove_promise(opened, promise), output)


@promise_group.command("link")
@study_argument
@_promise_argument
@_target_argument
@click.option("--word", type=click.Choice((*WORDS, _OPEN)), help="What you say; “comments” lets them decide.")
@json_option
def link(study: Path, promise: str, target: str, word: str | None, output: Output) -> None:
    """Say that a theme or a priority touches a promise.

    Comments decide whether it is called kept or broken, unless you say otherwise. With “cannot tell” they are
    not counted for the promise.

    \b
    Example (ids are in: voc promise list, voc themes, voc priorities):
      voc promise link consultation.voc vabc123def456 tabc123def456
    """
    with open_study(study) as opened:
        said = "" if word == _OPEN else word
        report(promises.link_promise(opened, promise, target, said), output)


@promise_group.command("unlink")
@study_argument
@_promise_argument
@_target_argument
@json_option
def unlink(study: Path, promise: str, target: str, output: Output) -> None:
    """Say that a theme or a priority does not touch a promise after all."""
    with open_study(study) as opened:
        report(promises.unlink_promise(opened, promise, target), output)


@promise_group.command("judge")
@study_argument
@_promise_argument
@click.argument("word", type=click.Choice((*WORDS, _OPEN)))
@json_option
def judge(study: Path, promise: str, word: str, output: Output) -> None:
    """Say yourself whether a promise is kept; “comments” lets them decide again."""
    with open_study(study) as opened:
        report(promises.judge_promise(opened, promise, "" if word == _OPEN else word), output)


def _cells(row: PromiseRow) -> tuple[str, ...]:
    return (row.statement, row.id, row.audience, _word(row), calls_in_words(row.calls) if row.links else "–")


def _link_cells(each: PromiseLink) -> tuple[str, ...]:
    return (f"  {each.kind}: {each.name}", each.id, "", _word(each), calls_in_words(each.calls))


def _word(row: PromiseRow | PromiseLink) -> str:
    return f"{row.word} (a person)" if row.judged else row.word
