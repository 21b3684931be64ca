"""How a person corrects themes: handlers of the edits, each returning its inverse and what it touched.

Runs are never edited. A merged theme points to the one it went into, a comment somebody placed has a row of
its own, and both outrank what any run says.
"""

from __future__ import annotations

from typing import Any

from workbench.domain.changes import Changed, Edit, Payload
from workbench.domain.problems import Problem
from workbench.store.connection import StudyDatabase

_THEMES = frozenset({"themes", "comments", "priorities", "sentiment"})
AS_THE_RUN_SAYS = None
NO_THEME = ""


def rename_theme(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Give a theme another name and keep who gave it."""
    theme = payload["theme"]
    name, named_by = _row(database, theme, "name, named_by")
    database.execute(
        "UPDATE theme SET name = ?, named_by = ? WHERE uid = ?", (payload["name"], payload["named_by"], theme)
    )
    inverse = Edit("theme.rename", {"theme": theme, "name": name, "named_by": named_by})
    return inverse, Changed(frozenset({"themes", "comments", "priorities"}), ids=(theme,))


def describe_theme(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Keep what a person says a theme is about."""
    theme = payload["theme"]
    (before,) = _row(database, theme, "description")
    database.execute("UPDATE theme SET description = ? WHERE uid = ?", (payload["description"], theme))
    inverse = Edit("theme.describe", {"theme": theme, "description": before})
    return inverse, Changed(frozenset({"themes"}), ids=(theme,))


def colour_theme(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Keep which colour a person gives a theme; "" is none."""
    theme = payload["theme"]
    (before,) = _row(database, theme, "colour")
    database.execute("UPDATE theme SET colour = ? WHERE uid = ?", (payload["colour"], theme))
    inverse = Edit("theme.colour", {"theme": theme, "colour": before})
    return inverse, Changed(frozenset({"themes"}), ids=(theme,))


def nest_theme(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Put a theme below another, or with None below no other."""
    theme, parent = payload["theme"], payload["parent"]
    (before,) = _row(database, theme, "(SELECT o.uid FROM theme o WHERE o.id = theme.parent_id)")
    above = None if parent is None else _row(database, parent, "id")[0]
    database.execute("UPDATE theme SET parent_id = ? WHERE uid = ?", (above, theme))
    return Edit("theme.nest", {"theme": theme, "parent": before}), Changed(_THEMES, ids=(theme,))


def make_theme(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Add a theme of a person's own."""
    theme = payload["theme"]
    database.execute(
        "INSERT INTO theme (uid, name, named_by, made_by) VALUES (?, ?, ?, ?)",
        (theme, payload["name"], payload["made_by"], payload["made_by"]),
    )
    return Edit("theme.state", {"theme": theme, "state": "removed"}), Changed(_THEMES, ids=(theme,))


def set_state(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Set a theme aside ('parked'), or make it 'active' again; 'removed' is what nobody made any more."""
    theme = payload["theme"]
    (before,) = _row(database, theme, "state")
    database.execute("UPDATE theme SET state = ? WHERE uid = ?", (payload["state"], theme))
    return Edit("theme.state", {"theme": theme, "state": before}), Changed(_THEMES, ids=(theme,))


def redirect_themes(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Let themes stand for others: a list of (theme, the one it goes into or None for itself)."""
    before: list[list[str | None]] = []
    for theme, into in payload["into"]:
        (stood_for,) = _row(database, theme, "(SELECT o.uid FROM theme o WHERE o.id = theme.into_id)")
        before.append([theme, stood_for])
        target = None if into is None else _row(database, into, "id")[0]
        database.execute("UPDATE theme SET into_id = ? WHERE uid = ?", (target, theme))
    return Edit("themes.redirect", {"into": before}), Changed(_THEMES)


def place_comments(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Place comments by a person's word: a list of (comment key, theme, who), and 1 where it was one of many at once.

    The theme is an id, NO_THEME, or AS_THE_RUN_SAYS to take the person's word back.
    """
    before: list[list[Any]] = []
    numbers: dict[str, int] = {}
    for comment, theme, placed_by, *forced in payload["places"]:
        if database.one("SELECT 1 FROM comment WHERE id = ?", (comment,)) is None:
            raise Problem("comment.missing", comment=comment)
        before.append(_place_of(database, comment))
        database.execute("DELETE FROM placement WHERE comment_id = ?", (comment,))
        if theme is AS_THE_RUN_SAYS:
            continue
        if theme and theme not in numbers:
            numbers[theme] = _row(database, theme, "id")[0]
        database.execute(
            "INSERT INTO placement (comment_id, theme_id, placed_by, forced) VALUES (?, ?, ?, ?)",
            (comment, numbers.get(theme), placed_by, len(forced)),
        )
    return Edit("comments.place", {"places": before}), Changed(_THEMES)


def _place_of(database: StudyDatabase, comment: int) -> list[Any]:
    row = database.one(
        "SELECT ifnull(t.uid, ''), d.placed_by, d.forced FROM placement d LEFT JOIN theme t ON t.id = d.theme_id"
        " WHERE d.comment_id = ?",
        (comment,),
    )
    if row is None:
        return [comment, AS_THE_RUN_SAYS, ""]
    theme, placed_by, forced = row
    return [comment, theme, placed_by, *((1,) if forced else ())]


def _row(database: StudyDatabase, theme: str, columns: str) -> Any:
    row = database.one(f"SELECT {columns} FROM theme WHERE uid = ?", (theme,))
    if row is None:
        raise Problem("theme.missing", theme=theme)
    return row
