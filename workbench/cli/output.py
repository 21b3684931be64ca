"""How commands speak: tables and progress for people, one JSON document for machines."""

from __future__ import annotations

import dataclasses
import json
import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from workbench.domain.problems import Problem
from workbench.protocol.events import Progress

if TYPE_CHECKING:
    from rich.console import Console

_WIDTH_OF_A_FILE = 160
STAGE_NAMES = {
    "start": "Starting",
    "language": "Telling languages apart",
    "duplicates": "Finding duplicates",
    "personal data": "Marking personal data",
    "embed": "Reading the comments",
    "space": "Comparing the comments",
    "neighbours": "Finding similar comments",
    "themes": "Finding themes",
    "words": "Naming themes",
    "map": "Drawing the map",
    "sentences": "Reading long comments sentence by sentence",
    "sentiment": "Scoring sentiment",
    "finish": "Finishing",
}


class Output:
    """Speaks to a person on a terminal, or, with `as_json`, says one document to a machine at the end."""

    def __init__(self, as_json: bool) -> None:
        self.as_json = as_json

    def say(self, sentence: str) -> None:
        """Say a sentence to a person; machines do not hear it."""
        if not self.as_json:
            click.echo(sentence)

    def document(self, data: object) -> None:
        """Say the command's answer to a machine; people have been told already."""
        if self.as_json:
            click.echo(json.dumps(data, ensure_ascii=False, default=_plain, sort_keys=True))

    def table(self, headings: Sequence[str], rows: Sequence[Sequence[str]], none: str = "") -> None:
        """Show a table to a person; a heading ends in "#" over numbers and in "!" over what is never cut.

        Where there are no rows, the sentence `none` is said instead, if one is given.
        """
        if self.as_json:
            return
        if none and not rows:
            self.say(none)
            return
        from rich import box
        from rich.table import Table
        from rich.text import Text

        table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
        for heading in headings:
            number = heading.endswith("#")
            table.add_column(
                heading.rstrip("#!"),
                justify="right" if number else "left",
                no_wrap=number or heading.endswith("!"),
            )
        for row in rows:
            table.add_row(*(Text(cell) for cell in row))
        _console().print(table)

    @contextmanager
    def analysis(self) -> Generator[Callable[[Progress], None]]:
        """Show the progress of an analysis while the block runs; yields what to tell it to."""
        if self.as_json or not sys.stderr.isatty():
            yield self._stages_as_lines()
            return
        from rich import progress as bars

        columns = (
            bars.TextColumn("{task.description:<26}"),
            bars.BarColumn(),
            bars.TaskProgressColumn(),
            bars.TextColumn("{task.fields[left]}"),
        )
        with bars.Progress(*columns, console=_console(stderr=True), transient=True) as shown:
            task = shown.add_task(STAGE_NAMES["start"], total=1.0, left="")

            def tell(event: Progress) -> None:
                name = STAGE_NAMES.get(event.stage, event.stage)
                shown.update(task, description=name, completed=event.fraction, left=_left(event.seconds_left))

            yield tell

    @contextmanager
    def counting(self, words: str) -> Generator[Callable[[int, int], None]]:
        """Show a growing number on a terminal while the block runs; yields what to tell it to."""
        if self.as_json or not sys.stderr.isatty():
            yield _unheard
            return
        with _console(stderr=True).status(words) as shown:
            yield lambda done, total: shown.update(f"{words} {done:,}{f' of {total:,}' if total else ''}")

    def _stages_as_lines(self) -> Callable[[Progress], None]:
        last = ""

        def tell(event: Progress) -> None:
            nonlocal last
            if event.stage != last and not self.as_json:
                click.echo(f"  {STAGE_NAMES.get(event.stage, event.stage)} …", err=True)
            last = event.stage

        return tell

    def problem(self, problem: Problem) -> None:
        """Tell of a problem: what happened, what is safe, what to do."""
        if self.as_json:
            words = {"code": problem.code, "what": problem.what, "safe": problem.safe, "do": problem.do}
            click.echo(json.dumps({"problem": words}, ensure_ascii=False))
        else:
            click.echo(f"{problem.what}\n{problem.safe}\n{problem.do}", err=True)


def _console(*, stderr: bool = False) -> Console:
    from rich.console import Console

    width = None if (sys.stderr if stderr else sys.stdout).isatty() else _WIDTH_OF_A_FILE
    return Console(stderr=stderr, highlight=False, markup=False, emoji=False, width=width)


def _unheard(_done: int, _total: int) -> None:
    """Nobody watches."""


def _left(seconds: float | None) -> str:
    if seconds is None:
        return ""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02d} left"


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {item.name: getattr(value, item.name) for item in dataclasses.fields(value)}
    return str(value)
