"""What the window asks about the study as a whole: opening it, and its history."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from workbench.domain.changes import Changed
    from workbench.domain.views import HistoryRow, StudySummary, Unjudged
    from workbench.services.studies import Study


class StudyVerbs:
    """One method a verb; see the services for what each does and raises."""

    def create_study(self, path: Path, name: str = "") -> Study:
        from workbench.services.studies import create_study

        return create_study(path, name)

    def open_study(self, path: Path) -> Study:
        from workbench.services.studies import open_study

        return open_study(path)

    def make_sample_study(self, path: Path, name: str) -> Study:
        from workbench.services.sample import make_sample_study

        return make_sample_study(path, name)

    def summary(self, study: Study) -> StudySummary:
        from workbench.services.studies import summary

        return summary(study)

    def unjudged(self, study: Study) -> list[Unjudged]:
        from workbench.services.studies import unjudged

        return unjudged(study)

    def undo(self, study: Study) -> Changed:
        from workbench.services.history import undo

        return undo(study)

    def undo_back_to(self, study: Study, step: int) -> Changed:
        from workbench.services.history import undo_back_to

        return undo_back_to(study, step)

    def redo(self, study: Study) -> Changed:
        from workbench.services.history import redo

        return redo(study)

    def next_steps(self, study: Study) -> tuple[str | None, str | None]:
        """Return the names of what undo would take back and redo would make again."""
        from workbench.services.history import next_redo, next_undo

        return next_undo(study), next_redo(study)

    def history(self, study: Study) -> list[HistoryRow]:
        from workbench.services.history import history

        return history(study)
