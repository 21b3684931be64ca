"""Commands that show comments: a list of those that are meant, and one whole."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

import click

from workbench.cli.options import json_option, study_argument
from workbench.cli.output import Output
from workbench.cli.selection_commands import meant, selection_option
from workbench.domain.selection import Selection
from workbench.domain.tags import Family
from workbench.domain.text import excerpt
from workbench.domain.views import CommentDetail, CommentRow, FurtherTheme
from workbench.findings.wording import counted
from workbench.services.comments import count, detail, key_of, keys, orders, rows
from workbench.services.memberships import further_of
from workbench.services.selections import save_selection
from workbench.services.studies import open_study
from workbench.services.tags import understood

_LENGTH = 100
_MEANT = (
    click.option(
        "--theme", "themes", multiple=True, metavar="THEME_ID", help="Of this theme; or of one of several."
    ),
    click.option("--unassigned", is_flag=True, help="Of no theme."),
    click.option(
        "--weak", is_flag=True, help="Those that fit their theme weakly: little in the study is like them."
    ),
    click.option(
        "--mentions",
        multiple=True,
        metavar="THEME_ID",
        help="One of whose sentences speaks of this theme besides.",
    ),
    click.option("--tone", "tones", multiple=True, metavar="TONE", help="Spoken like this, such as worry."),
    click.option(
        "--driver",
        "drivers",
        multiple=True,
        metavar="DRIVER",
        help="That judge a service for this, such as ease; ease- for blame, ease+ for praise.",
    ),
    click.option("--language", "languages", multiple=True, metavar="CODE", help="In this language."),
    click.option("--search", default="", metavar="WORDS", help="That hold these words."),
)


def selection_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Let a command take which comments are meant, as one `selection`."""

    @wraps(command)
    def collected(
        *args: Any,
        themes: tuple[str, ...],
        unassigned: bool,
        weak: bool,
        mentions: tuple[str, ...],
        tones: tuple[str, ...],
        drivers: tuple[str, ...],
        languages: tuple[str, ...],
        search: str,
        **others: Any,
    ) -> Any:
        meant = Selection(
            themes=themes,
            unassigned=unassigned,
            weak=weak,
            mentions=mentions,
            tones=_known("tone", tones),
            drivers=_known("driver", drivers),
            languages=languages,
            search=search,
        )
        return command(*args, selection=meant, **others)

    for option in reversed(_MEANT):
        collected = option(collected)
    return collected


def _known(family: Family, told: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(str(tag) for one in told for tag in understood(family, one))


@click.command("comments")
@study_argument
@selection_options
@selection_option
@click.option(
    "--save", metavar="NAME", help="Keep what is meant under this name (voc selections lists them)."
)
@click.option(
    "--order", type=click.Choice(orders()), default="file", show_default=True, help="What comes first."
)
@click.option("--most", type=click.IntRange(1), default=50, show_default=True, help="How many to show.")
@json_option
def comments(
    study: Path,
    selection: Selection,
    kept: str | None,
    save: str | None,
    order: str,
    most: int,
    output: Output,
) -> None:
    """List comments with their themes and how well they fit, as they stand: personal data is not covered here.

    \b
    Examples (ids are in: voc themes STUDY.voc):
      voc comments consultation.voc --weak --order fit
      voc comments consultation.voc --tone worry --driver ease-
      voc comments consultation.voc --mentions tabc123def456
      voc comments consultation.voc --search bus --save "About buses"
      voc comments consultation.voc --selection "About buses" --tone worry
    """
    with open_study(study) as opened:
        selection = meant(opened, kept, selection)
        if save is not None:
            output.say(f"{save_selection(opened, save, selection).label or 'Nothing had to be changed'}.")
        found = keys(opened, selection, order)
        shown = rows(opened, found[:most])
        further = further_of(opened, [row.key for row in shown])
        counts = count(opened, selection)
    table = [_cells(row, further.get(row.key, ())) for row in shown]
    output.table(("Comment!", "Theme", "Fit", "Speaks of besides", "Text"), table, "No comment is meant.")
    if len(found) > len(shown):
        output.say(f"{counted(len(found), 'comment')} in all; --most shows more.")
    documents = [{**vars(row), "further": further.get(row.key, ())} for row in shown]
    output.document({"comments": documents, "counts": counts})


@click.command("show")
@study_argument
@click.argument("comment", metavar="COMMENT_ID")
@json_option
def show(study: Path, comment: str, output: Output) -> None:
    """Show one comment whole, with all that is known of it; personal data is not covered here.

    \b
    Example (ids are in comments.csv, and in: voc comments STUDY.voc):
      voc show consultation.voc cabc123def456
    """
    with open_study(study) as opened:
        found = detail(opened, key_of(opened, comment))
    output.say(found.comment.text)
    for line in _told(found):
        output.say(line)
    output.document({"comment": found})


def _cells(row: CommentRow, further: tuple[FurtherTheme, ...]) -> tuple[str, ...]:
    besides = ", ".join(dict.fromkeys(theme.name for theme in further))
    return (row.id, row.theme_name, _fit(row), besides, excerpt(row.text, _LENGTH))


def _fit(row: CommentRow) -> str:
    if row.strength is None:
        return f"{row.placed_by} forced" if row.is_forced else row.placed_by
    return f"{row.strength:.2f} weak" if row.is_weak else f"{row.strength:.2f}"


def _told(found: CommentDetail) -> list[str]:
    row = found.comment
    lines = [f"Theme: {row.theme_name or 'none'} ({_fit(row) or 'not analysed'})"]
    for theme in found.further:
        said = "" if theme.start is None else f": “{row.text[theme.start : theme.stop]}”"
        lines.append(f"Speaks of besides: {theme.name} ({theme.strength:.2f}){said}")
    lines.append(f"Sentiment: {row.sentiment or 'not judged'}")
    lines.append(f"From: {row.source}, row {row.row}")
    return lines
