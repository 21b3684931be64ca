"""Commands over selections kept by name."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path
from typing import Any, cast

import click

from workbench.cli.options import json_option, study_argument
from workbench.cli.output import Output
from workbench.domain.selection import EVERYTHING, SavedSelection, Selection
from workbench.services.comments import count
from workbench.services.selections import (
    forget_selection,
    list_selections,
    rename_selection,
    save_selection,
    selection_named,
)
from workbench.services.studies import open_study
from workbench.services.themes import list_themes
from workbench.store.study import Study

selection_option = click.option(
    "--selection", "kept", metavar="NAME", help="Those of a selection kept under this name."
)


def meant(study: Study, kept: str | None, told: Selection) -> Selection:
    """Return the selection kept under a name, narrowed by what else was told; without a name, what was told."""
    if kept is None:
        return told
    filled = {field.name: getattr(told, field.name) for field in fields(told)}
    given = {name: value for name, value in filled.items() if value != getattr(EVERYTHING, name)}
    return replace(selection_named(study, kept).selection, **given)


@click.command("selections")
@study_argument
@click.option("--rename", nargs=2, metavar="NAME NEW", help="Give a kept selection another name.")
@click.option("--forget", metavar="NAME", help="Take a kept selection off the list; its comments stay.")
@click.option(
    "--copy", nargs=2, metavar="NAME NEW", help="Keep what a selection means under another name too."
)
@json_option
def selections(
    study: Path,
    rename: tuple[str, str] | None,
    forget: str | None,
    copy: tuple[str, str] | None,
    output: Output,
) -> None:
    """List the selections kept by name (in the window, or with: voc comments --save), and rename or forget them.

    \b
    Examples:
      voc selections consultation.voc
      voc selections consultation.voc --rename "Buses" "Late buses"
      voc comments consultation.voc --selection "Late buses"
    """
    with open_study(study) as opened:
        for changed in (
            rename_selection(opened, *rename) if rename else None,
            save_selection(opened, copy[1], selection_named(opened, copy[0]).selection) if copy else None,
            forget_selection(opened, forget) if forget else None,
        ):
            if changed is not None and changed.label:
                output.say(f"{changed.label}.")
        found = list_selections(opened)
        counts = [count(opened, each.selection).comments for each in found]
        names = {theme.id: theme.name for theme in list_themes(opened)}
    cells = [
        (each.name, f"{number:,}", in_words(each.selection, names), each.made_by)
        for each, number in zip(found, counts, strict=True)
    ]
    output.table(("Name!", "Comments#", "What it means", "Made by"), cells, "No selection is kept yet.")
    output.document({"selections": [_document(*pair) for pair in zip(found, counts, strict=True)]})


def in_words(selection: Selection, names: dict[str, str]) -> str:
    """Return what a selection is restricted to, in a line; `names` are those of themes by their ids."""
    told: list[str] = []
    for field in fields(selection):
        value: Any = getattr(selection, field.name)
        if value == getattr(EVERYTHING, field.name):
            continue
        if field.name == "region":
            told.append("a region of the map")
        elif isinstance(value, tuple):
            several = cast("tuple[str, ...]", value)
            told.append(f"{field.name}: {', '.join(names.get(one, one) for one in several)}")
        else:
            told.append(field.name if value is True else f"{field.name}: {value}")
    return "; ".join(told) or "everything"


def _document(kept: SavedSelection, comments: int) -> dict[str, object]:
    return {"name": kept.name, "id": kept.id, "comments": comments, "selection": kept.selection}
