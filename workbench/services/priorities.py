"""Tagging what should be acted on."""

from __future__ import annotations

from workbench.domain.changes import Changed
from workbench.domain.problems import Problem
from workbench.domain.text import normalise
from workbench.domain.views import PriorityRow
from workbench.store import priorities, themes
from workbench.store.study import Study


def tag_theme(study: Study, theme: str, statement: str = "") -> Changed:
    """Make a theme a priority; without a statement its name stands for one.

    Raises:
        Problem: there is no such theme.
    """
    name = themes.name_of(study, theme)
    if name is None:
        raise Problem("theme.missing", theme=theme)
    return priorities.add_priority(study, normalise(statement) or name, (theme,), f"Make “{name}” a priority")


def remove_priority(study: Study, priority: str) -> Changed:
    """Take a priority off the list.

    Raises:
        Problem: there is no such priority.
    """
    return priorities.remove_priority(study, priority, "Remove priority")


def reword_priority(study: Study, priority: str, statement: str) -> Changed:
    """Give a priority another statement.

    Raises:
        Problem: there is no such priority.
    """
    return priorities.reword_priority(study, priority, normalise(statement), "Reword priority")


def list_priorities(study: Study) -> list[PriorityRow]:
    """Return the priorities in the order they were written down."""
    return priorities.list_priorities(study)
