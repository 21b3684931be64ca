"""Looking at themes and correcting them: what a person decides outranks every run, and can be undone."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.domain.changes import NOTHING, Changed
from workbench.domain.colours import COLOUR_NAMES, COLOURS, NO_COLOUR
from workbench.domain.problems import Problem
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
    return themes.rename_theme(study, theme, wanted, f"Rename “{before}” to “{wanted}”")


def describe_theme(study: Study, theme: str, description: str) -> Changed:
    """Keep what a person says a theme is about; an empty description is none.

    Raises:
        Problem: there is no such theme.
    """
    return themes.describe_theme(study, theme, description.strip(), f"Describe “{_name_of(study, theme)}”")


def make_theme(study: Study, name: str, keys: Sequence[int] = ()) -> Changed:
    """Add a theme of a person's own, with the comments of these internal numbers; its id is in the answer.

    Raises:
        Problem: the name is empty, or there is no such comment.
    """
    wanted = _named(name)
    label = f"Make theme “{wanted}”" + (f" of {_comments(len(keys))}" if keys else "")
    return themes.make_theme(study, wanted, keys, label)


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
    label = f"Take “{told}” out" if under is None else f"Put “{told}” below “{top}”"
    return nesting.nest(study, moved, under, label)


def make_above(study: Study, name: str, chosen: Sequence[str]) -> Changed:
    """Add a theme of a person's own above the chosen ones, as one step; its id is in the answer.

    Raises:
        Problem: the name is empty, there is no such theme, or it is set aside.
    """
    wanted = _named(name)
    told = "”, “".join(_standing_name(study, theme) for theme in chosen)
    return themes.make_above(study, wanted, chosen, f"Make theme “{wanted}” above “{told}”")


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
    label = f"Colour “{name}” {COLOUR_NAMES[colour]}" if colour else f"Take the colour off “{name}”"
    return themes.colour_theme(study, theme, colour, label)


def merge_themes(study: Study, chosen: Sequence[str], into: str) -> Changed:
    """Let the chosen themes count as `into`, which keeps its name; other themes are left as they are.

    Raises:
        Problem: there is no such theme, or none but `into` is chosen.
    """
    gone = [theme for theme in dict.fromkeys(chosen) if theme != into]
    if not gone:
        raise Problem("theme.nothing_to_merge")
    names = "”, “".join(_name_of(study, theme) for theme in gone)
    return themes.merge_themes(study, gone, into, f"Merge “{names}” into “{_name_of(study, into)}”")


def take_apart(study: Study, theme: str) -> Changed:
    """Let every theme that was merged into this one stand for itself again; none changes nothing.

    Raises:
        Problem: there is no such theme.
    """
    name = _name_of(study, theme)
    if not themes.merged_into(study, theme):
        return NOTHING
    return themes.take_apart(study, theme, f"Take “{name}” apart")


def set_aside(study: Study, theme: str) -> Changed:
    """Say that this is no theme of the study; it stays at the end of the list, with its comments.

    Raises:
        Problem: there is no such theme.
    """
    return themes.set_state(study, theme, "parked", f"Set “{_name_of(study, theme)}” aside")


def bring_back(study: Study, theme: str) -> Changed:
    """Make a theme that was set aside one of the study's again.

    Raises:
        Problem: there is no such theme.
    """
    return themes.set_state(study, theme, "active", f"Bring “{_name_of(study, theme)}” back")


def move_comments(study: Study, keys: Sequence[int], theme: str | None) -> Changed:
    """Place comments (their internal numbers) in a theme (its id), or with None in no theme.

    Raises:
        Problem: there is no such theme or comment.
    """
    if not keys:
        return NOTHING
    where = "out of their themes" if theme is None else f"to “{_name_of(study, theme)}”"
    return comments.place(study, [(key, theme or "") for key in keys], f"Move {_comments(len(keys))} {where}")


def let_the_run_decide(study: Study, keys: Sequence[int]) -> Changed:
    """Take back where a person placed comments (their internal numbers): the analysis decides again.

    Raises:
        Problem: there is no such comment.
    """
    if not keys:
        return NOTHING
    label = f"Leave {_comments(len(keys))} to the analysis"
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


def _comments(number: int) -> str:
    return "1 comment" if number == 1 else f"{number:,} comments"
