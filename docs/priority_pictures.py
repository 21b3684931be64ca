"""Draws the priorities as a picture of impact and effort, and a promise; what is planned and promised is made up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.domain.changes import Changed
from workbench.services import priorities, promises
from workbench.ui.priorities.page import PrioritiesPage

if TYPE_CHECKING:
    from make_pictures import Painter

    from workbench.store.study import Study

STATEMENTS = (
    "Run line 4 every ten minutes",
    "Answer letters within two weeks",
    "Say on the form what happens next",
    "Repair the lifts",
    "Train the staff of the call centre",
    "Open the office on Saturdays",
)
EFFORTS = (4, 2, 1, 5, 2, None)
PROMISE = "Services that work, and an answer where they do not"
IMPACT, PROMISES = 2, 3


def draw_priorities(painter: Painter) -> None:
    """Show six priorities against their effort, and a promise that three themes touch."""
    workbench = painter.workbench
    themes = [row.id for row in workbench.bench.overview.themes if row.priority is None]
    workbench.bench.desk.change(lambda study: plan(study, themes))
    workbench.window.show_page("priorities")
    painter.rest()
    page = workbench.window.workspace.built("priorities") if workbench.window.workspace else None
    if not isinstance(page, PrioritiesPage):
        raise RuntimeError("The priorities page was not built.")
    for tab, name, view in (
        (IMPACT, "priorities-impact", page.impact),
        (PROMISES, "promises", page.promises),
    ):
        page.tabs.setCurrentIndex(tab)
        painter.keep(name, view)
    page.tabs.setCurrentIndex(0)


def plan(study: Study, themes: list[str]) -> Changed:
    """Write down what should be done, how hard it is, and what was promised."""
    for theme, statement, effort in zip(themes, STATEMENTS, EFFORTS, strict=False):
        made = priorities.tag_theme(study, theme, statement).ids[0]
        priorities.plan_priority(study, made, {"effort": effort})
    promise = promises.make_promise(study, PROMISE).ids[0]
    for theme in themes[:3]:
        promises.link_promise(study, promise, theme)
    promises.make_promise(study, "An answer to every letter within two weeks", "businesses")
    return Changed(frozenset({"priorities", "promises", "themes", "history"}))
