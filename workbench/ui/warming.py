"""Loads what the first study will need, once the window can be seen and while nobody waits for it."""

from __future__ import annotations

from importlib import import_module

# The first sight of the window needs none of these; opening a study needs them all at once.
_LATER = (
    "workbench.services.studies",
    "workbench.services.intake",
    "workbench.services.themes",
    "workbench.services.comments",
    "workbench.services.priorities",
    "workbench.services.history",
    "workbench.services.guide",
    "markdown_it",
    "workbench.ui.workspace",
    "workbench.ui.reader.dock",
    "workbench.ui.themes.page",
    "workbench.ui.sources.page",
    "workbench.ui.comments.page",
)


def warm_up() -> None:
    """Import what comes next; made for the desk's thread, where it delays nobody."""
    for module in _LATER:
        import_module(module)
