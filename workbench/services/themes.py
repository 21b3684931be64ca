"""Looking at themes and correcting them: what a person decides outranks every run, and can be undone."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.domain.changes import NOTHING, Changed
from workbench.domain.colours import COLOUR_NAMES, COLOURS, NO_COLOUR
from workbench.domain.problems import Problem
from workbench.domain.spoken import spoken
from workbench.domain.text import normalise
from workbench.domain.views import ThemeRow
from workbench.store import comments, nesting, runs, themes
from workbench.store.study import Study


def list_themes(study: Study) -> list[ThemeRow]:
    """Return the themes with their figures, largest first."""
    return themes.list_themes(study)


def representatives(study: Study) -> dict[str, list[int]]:
    """Return, by theme, the comments (their internal numbers) that show it best and differ from each other."""
    return runs.representatives(study)


def rename_theme(study: Study, theme: str, name: str) -> Changed:
    """Give a theme another name; the same name changes nothing.

    Raises:
        Problem: there is no such theme, or the name is empty.
    """
    wanted, before = _named(name), _name_of(study, theme)
    if wanted == before:
        return NOTHING
    return themes.rename_theme(
        study, theme, wanted, spoken("Rename “{before}” to “{after}”", before=before, after=wanted)
    )


def describe_theme(study: Study, theme: str, description: str) -> Changed:
    """Keep what a person says a theme is about; an empty description is none.

    Raises:
        Problem: there is no such theme.
    """
    label = spoken("Describe “{theme}”", theme=_name_of(study, theme))
    return themes.describe_theme(study, theme, description.strip(), label)


def make_theme(study: Study, name: str, keys: Sequence[int] = ()) -> Changed:
    """Add a theme of a person's own, with the comments of these internal numbers; its id is in the answer.

    Raises:
        Problem: the name is empty, or there is no such comment.
    """
    wanted = _named(name)
    return themes.make_theme(study, wanted, keys, _making(wanted, len(keys)))


def nest_themes(study: Study, chosen: Sequence[str], under: str | None) -> Changed:
    """Put the chosen themes below another one (its id), or with None below no other, as one step.

    Those that are there already change nothing.

    Raises:
        Problem: there is no such theme, one of them is set aside, or one would stand below itself.
    """
    above = nesting.parents(study)
    names = {theme: _standing_name(study, theme) for theme in dict.fromkeys(chosen)}
    moved = [theme for theme in names if above.get(theme) != under]
    top = "" if under is None else _standing_name(study, under)
    if under is not None:
        for theme in moved:
            if theme == under or theme in nesting.ancestors(above, under):
                raise Problem("theme.nested_circle", theme=names[theme])
    if not moved:
        return NOTHING
    told = "”, “".join(names[theme] for theme in moved)
    label = (
        spoken("Take “{themes}” out", themes=told)
        if under is None
        else spoken("Put “{themes}” below “{above}”", themes=told, above=top)
    )
    return nesting.nest(study, moved, under, label)


def make_above(study: Study, name: str, chosen: Sequence[str]) -> Changed:
    """Add a theme of a person's own above the chosen ones, as one step; its id is in the answer.

    Raises:
        Problem: the name is empty, there is no such theme, or it is set aside.
    """
    wanted = _named(name)
    told = "”, “".join(_standing_name(study, theme) for theme in chosen)
    label = spoken("Make theme “{theme}” above “{themes}”", theme=wanted, themes=told)
    return themes.make_above(study, wanted, chosen, label)


def colour_theme(study: Study, theme: str, colour: str) -> Changed:
    """Give a theme one of COLOURS, or with "" none; the one it has changes nothing.

    Raises:
        Problem: there is no such theme or colour.
    """
    name = _name_of(study, theme)
    if colour not in (*COLOURS, NO_COLOUR):
        raise Problem("theme.no_such_colour", colour=colour, known=", ".join(COLOURS))
    if colour == themes.colour_of(study, theme):
        return NOTHING
    label = (
        spoken("Colour “{theme}” {colour}", theme=name, colour=COLOUR_NAMES[colour])
        if colour
        else spoken("Take the colour off “{theme}”", theme=name)
    )
    return themes.colour_theme(study, theme, colour, label)


def merge_themes(study: Study, chosen: Sequence[str], into: str, name: str = "") -> Changed:
    """Let the chosen themes count as `into`, which keeps its name or is given another, as one step.

    Other themes are left as they are.

    Raises:
        Problem: there is no such theme, or none but `into` is chosen.
    """
    gone = [theme for theme in dict.fromkeys(chosen) if theme != into]
    if not gone:
        raise Problem("theme.nothing_to_merge")
    names = "”, “".join(_name_of(study, theme) for theme in gone)
    kept, wanted = _name_of(study, into), normalise(name)
    if wanted in {"", kept}:
        label = spoken("Merge “{themes}” into “{into}”", themes=names, into=kept)
        return themes.merge_themes(study, gone, into, label)
    label = spoken("Merge “{themes}” and “{into}” as “{name}”", themes=names, into=kept, name=wanted)
    return themes.merge_themes(study, gone, into, label, wanted)


def take_apart(study: Study, theme: str) -> Changed:
    """Let every theme that was merged into this one stand for itself again; none changes nothing.

    Raises:
        Problem: there is no such theme.
    """
    name = _name_of(study, theme)
    if not themes.merged_into(study, theme):
        return NOTHING
    return themes.take_apart(study, theme, spoken("Take “{theme}” apart", theme=name))


def set_aside(study: Study, theme: str) -> Changed:
    """Say that this is no theme of the study; it stays at the end of the list, with its comments.

    Raises:
        Problem: there is no such theme.
    """
    label = spoken("Set “{theme}” aside", theme=_name_of(study, theme))
    return themes.set_state(study, theme, "parked", label)


def bring_back(study: Study, theme: str) -> Changed:
    """Make a theme that was set aside one of the study's again.

    Raises:
        Problem: there is no such theme.
    """
    label = spoken("Bring “{theme}” back", theme=_name_of(study, theme))
    return themes.set_state(study, theme, "active", label)


def move_comments(study: Study, keys: Sequence[int], theme: str | None) -> Changed:
    """Place comments (their internal numbers) in a theme (its id), or with None in no theme.

    Raises:
        Problem: there is no such theme or comment.
    """
    if not keys:
        return NOTHING
    label = _moving(len(keys), None if theme is None else _name_of(study, theme))
    return comments.place(study, [(key, theme or "") for key in keys], label)


def let_the_run_decide(study: Study, keys: Sequence[int]) -> Changed:
    """Take back where a person placed comments (their internal numbers): the analysis decides again.

    Raises:
        Problem: there is no such comment.
    """
    if not keys:
        return NOTHING
    number = len(keys)
    label = (
        spoken("Leave 1 comment to the analysis")
        if number == 1
        else spoken("Leave {number} comments to the analysis", number=number)
    )
    return comments.place(study, [(key, None) for key in keys], label)


def _named(name: str) -> str:
    wanted = normalise(name)
    if not wanted:
        raise Problem("theme.name_empty")
    return wanted


def _name_of(study: Study, theme: str) -> str:
    name = themes.name_of(study, theme)
    if name is None:
        raise Problem("theme.missing", theme=theme)
    return name


def _standing_name(study: Study, theme: str) -> str:
    """Return the name of a theme that is not set aside."""
    name = _name_of(study, theme)
    if themes.is_parked(study, theme):
        raise Problem("theme.nested_aside", theme=name)
    return name


def _making(theme: str, number: int) -> str:
    match number:
        case 0:
            return spoken("Make theme “{theme}”", theme=theme)
        case 1:
            return spoken("Make theme “{theme}” of 1 comment", theme=theme)
        case _:
            return spoken("Make theme “{theme}” of {number} comments", theme=theme, number=number)


def _moving(number: int, theme: str | None) -> str:
    if theme is None and number == 1:
        return spoken("Move 1 comment out of its theme")
    if theme is None:
        return spoken("Move {number} comments out of their themes", number=number)
    if number == 1:
        return spoken("Move 1 comment to “{theme}”", theme=theme)
    return spoken("Move {number} comments to “{theme}”", number=number, theme=theme)
