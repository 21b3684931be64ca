"""What the window asks about long work and the models it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from workbench.domain.changes import Changed
    from workbench.domain.codebook import Codebook
    from workbench.domain.recipe import Recipe
    from workbench.services.analysis import AnalysisTask
    from workbench.services.assigning import AssigningTask
    from workbench.services.doctor import Finding
    from workbench.services.models import ModelPack
    from workbench.services.preparation import PreparationTask
    from workbench.services.studies import Study


class AnalysisVerbs:
    """One method a verb; see the services for what each does and raises."""

    def begin(self, study: Study, recipe: Recipe) -> AnalysisTask:
        from workbench.services.analysis import begin

        return begin(study, recipe)

    def codebook_for_analysis(self, path: Path) -> Codebook:
        from workbench.services.codebooks import codebook_for_analysis

        return codebook_for_analysis(path)

    def publish(self, study: Study, task: AnalysisTask, *, beside: bool = False) -> Iterator[Changed | None]:
        from workbench.services.analysis import publish

        return publish(study, task, beside=beside)

    def salvage(self, study: Study, task: AnalysisTask) -> None:
        from workbench.services.analysis import salvage

        salvage(study, task)

    def begin_assigning(self, study: Study) -> AssigningTask | None:
        from workbench.services.assigning import begin

        return begin(study)

    def publish_assigned(self, study: Study, task: AssigningTask) -> Iterator[Changed | None]:
        from workbench.services.assigning import publish

        return publish(study, task)

    def salvage_assigning(self, study: Study, task: AssigningTask) -> None:
        from workbench.services.assigning import salvage

        salvage(study, task)

    def begin_looking(self, study: Study) -> PreparationTask | None:
        """Begin to look through the comments; None where nothing came or went since the last time."""
        from workbench.services.preparation import begin, is_needed

        return begin(study) if is_needed(study) else None

    def publish_looking(self, study: Study, task: PreparationTask) -> Iterator[Changed | None]:
        from workbench.services.preparation import publish

        return publish(study, task)

    def discard_looking(self, task: PreparationTask) -> None:
        from workbench.services.preparation import discard

        discard(task)

    def list_packs(self) -> list[ModelPack]:
        from workbench.services.models import list_packs

        return list_packs()

    def names_of_packs(self) -> list[str]:
        from workbench.services.models import names_of_packs

        return names_of_packs()

    def add_pack(self, source: Path) -> ModelPack:
        from workbench.services.models import add_pack

        return add_pack(source)

    def remove_pack(self, name: str) -> ModelPack:
        from workbench.services.models import remove_pack

        return remove_pack(name)

    def examine(self) -> list[Finding]:
        from workbench.services.doctor import examine

        return examine()
