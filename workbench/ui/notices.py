"""What the window has to say: problems with what is safe and what to do, and good news with a next step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Signal

from workbench.domain.problems import Problem
from workbench.domain.spoken import together
from workbench.ui.funnel import details
from workbench.ui.spoken import told


@dataclass(frozen=True)
class Notice:
    """One thing said. `offer` is the label of a next step and what it does; `details` can be copied."""

    kind: Literal["problem", "done"]
    headline: str
    body: str = ""
    details: str = ""
    offer: tuple[str, Callable[[], None]] | None = None


class Notices(QObject):
    """Where anything that has something to say says it.

    Signals: `told` (a Notice).
    """

    told = Signal(object)

    def problem(self, problem: Problem) -> None:
        body = told(together(problem.safe, problem.do))
        self.told.emit(Notice("problem", told(problem.what), body, details(problem)))

    def done(
        self, headline: str, body: str = "", offer: tuple[str, Callable[[], None]] | None = None
    ) -> None:
        self.told.emit(Notice("done", headline, body, offer=offer))
