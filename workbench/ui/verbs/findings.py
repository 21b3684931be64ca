"""What the window asks about priorities and what is handed over."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from workbench.domain.changes import Changed
    from workbench.domain.views import PriorityRow
    from workbench.services.studies import Study


class FindingsVerbs:
    """One method a verb; see the services for what each does and raises."""

    def tag_theme(self, study: Study, theme: str, statement: str = "") -> Changed:
        from workbench.services.priorities import tag_theme

        return tag_theme(study, theme, statement)

    def remove_priority(self, study: Study, priority: str) -> Changed:
        from workbench.services.priorities import remove_priority

        return remove_priority(study, priority)

    def reword_priority(self, study: Study, priority: str, statement: str) -> Changed:
        from workbench.services.priorities import reword_priority

        return reword_priority(study, priority, statement)

    def list_priorities(self, study: Study) -> list[PriorityRow]:
        from workbench.services.priorities import list_priorities

        return list_priorities(study)

    def export_findings(self, study: Study, folder: Path, tell: Callable[[int, int], None]) -> list[Path]:
        from workbench.services.export import export_findings

        return export_findings(study, folder, tell)

    def findings_text(self, study: Study) -> str:
        from workbench.services.export import findings_text

        return findings_text(study)
