"""What the window asks about selections kept by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workbench.domain.changes import Changed
    from workbench.domain.selection import SavedSelection, Selection
    from workbench.services.studies import Study


class SelectionVerbs:
    """One method a verb; see the services for what each does and raises."""

    def list_selections(self, study: Study) -> list[SavedSelection]:
        from workbench.services.selections import list_selections

        return list_selections(study)

    def save_selection(self, study: Study, name: str, selection: Selection) -> Changed:
        from workbench.services.selections import save_selection

        return save_selection(study, name, selection)

    def rename_selection(self, study: Study, name: str, other: str) -> Changed:
        from workbench.services.selections import rename_selection

        return rename_selection(study, name, other)

    def forget_selection(self, study: Study, name: str) -> Changed:
        from workbench.services.selections import forget_selection

        return forget_selection(study, name)
