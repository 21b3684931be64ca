"""The command `voc`: its group, its exit codes, and the end of its error funnel."""

from __future__ import annotations

import signal
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from types import FrameType
from typing import NoReturn

import click

from workbench import __version__
from workbench.cli import (
    aim_commands,
    codebook_commands,
    coding_commands,
    comment_commands,
    edit_commands,
    import_commands,
    level_commands,
    measure_commands,
    model_commands,
    pile_commands,
    population_commands,
    priority_commands,
    promise_commands,
    quote_commands,
    read_commands,
    run_commands,
    section_commands,
    selection_commands,
    source_commands,
    study_commands,
    tag_commands,
    theme_commands,
    trend_commands,
    voice_commands,
    whole_commands,
)
from workbench.cli.doctor_command import doctor
from workbench.cli.output import Output
from workbench.cli.screen import WindowOpener, has_screen, open_window
from workbench.domain.problems import Problem

GOOD, PROBLEM, USAGE, UNEXPECTED, CANCELLED = 0, 1, 2, 70, 130
_CANCELLED_CODES = {"analysis.cancelled", "command.cancelled"}


class _InOrder(click.Group):
    """Lists commands in the order of the work, not of the alphabet."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(self.commands)


@click.group(cls=_InOrder, invoke_without_command=True)
@click.version_option(__version__, prog_name="voc")
@click.pass_context
def voc(context: click.Context) -> None:
    """Find out what people are telling you, on your own machine.

    VoC Workbench reads files of citizens' comments, finds their themes and sentiment without any network,
    and writes findings that lead every figure back to comments. Without a command it opens the window.

    \b
    A first look:        voc demo
    All in one go:       voc run responses.csv --to results
    Step by step:        voc new s.voc
                         voc import s.voc responses.csv
                         voc analyze s.voc
                         voc export s.voc --to findings

    Exit codes: 0 done; 1 something you can mend (it is told on standard error); 2 wrong words on the command
    line; 70 a fault of the workbench; 130 cancelled.
    """
    if context.invoked_subcommand is None:
        if not has_screen():
            click.echo(context.get_help())
            return
        context.exit(open_window(context, None))


@voc.command("open")
@click.argument(
    "study", required=False, type=click.Path(path_type=Path, dir_okay=False), metavar="[STUDY.voc]"
)
@click.pass_context
def open_(context: click.Context, study: Path | None) -> None:
    """Open the window, on a study if one is named."""
    if study is not None and not study.exists():
        raise Problem("study.missing", path=study)
    if not has_screen():
        raise Problem("window.no_screen")
    context.exit(open_window(context, study))


for _command in (
    whole_commands.demo,
    whole_commands.run,
    study_commands.new,
    import_commands.preview,
    import_commands.import_,
    import_commands.mappings,
    source_commands.sources,
    source_commands.rejected,
    source_commands.changed,
    comment_commands.languages,
    comment_commands.questions,
    comment_commands.campaigns,
    comment_commands.personal,
    study_commands.analyze,
    study_commands.assign,
    study_commands.themes,
    level_commands.levels,
    measure_commands.measures_command,
    voice_commands.groups,
    population_commands.population,
    trend_commands.trends,
    trend_commands.watch_command,
    aim_commands.targets,
    aim_commands.friction,
    codebook_commands.codebook,
    quote_commands.quote,
    quote_commands.quotes_,
    section_commands.sections,
    study_commands.check,
    study_commands.export,
    study_commands.verify,
    run_commands.analyses,
    run_commands.compare,
    run_commands.adopt_command,
    read_commands.comments,
    selection_commands.selections,
    read_commands.show,
    tag_commands.tones,
    tag_commands.drivers,
    theme_commands.rename,
    theme_commands.describe,
    theme_commands.merge,
    theme_commands.take_apart,
    pile_commands.unassigned,
    theme_commands.nest,
    theme_commands.colour_command,
    theme_commands.move,
    theme_commands.set_aside,
    edit_commands.tag,
    priority_commands.priorities_,
    priority_commands.plan,
    promise_commands.promise_group,
    coding_commands.code,
    edit_commands.undo,
    edit_commands.redo,
    edit_commands.history,
    model_commands.models_group,
    doctor,
):
    voc.add_command(_command)


def main(arguments: Sequence[str], opener: WindowOpener) -> int:
    """Run a command and return its exit code; `opener` opens the window when a command asks for it."""
    output = Output(as_json="--json" in arguments)
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _interrupt)
    try:
        code = voc.main(list(arguments), prog_name="voc", standalone_mode=False, obj=opener)
    except click.ClickException as error:
        error.show()
        return USAGE
    except Problem as problem:
        output.problem(problem)
        return CANCELLED if problem.code in _CANCELLED_CODES else PROBLEM
    except (KeyboardInterrupt, click.Abort):
        output.problem(Problem("command.cancelled"))
        return CANCELLED
    except BrokenPipeError:
        sys.stderr.close()
        return GOOD
    except Exception as error:  # noqa: BLE001 - the command line's end of the error funnel
        output.problem(Problem("unexpected", reason=type(error).__name__))
        _tell_places(error)
        return UNEXPECTED
    return code if isinstance(code, int) else GOOD


class _Interrupted(KeyboardInterrupt):
    """Ctrl+C, by a class of our own.

    Once KeyboardInterrupt itself has passed through text Python compiles (a dataclass being made), `python -m` ends
    by the signal however well the error was met later, and a script reads another exit code than ours.
    """


def _interrupt(_number: int, _frame: FrameType | None) -> NoReturn:
    raise _Interrupted


def _tell_places(error: BaseException) -> None:
    """Say where it happened, without the error's words: they could quote a comment."""
    for frame in traceback.extract_tb(error.__traceback__):
        click.echo(f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}", err=True)
