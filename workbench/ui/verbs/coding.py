"""What the window asks about coding by hand, what it tells, and the models it calibrates."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from workbench.domain.changes import Changed
    from workbench.domain.coded import CodedShare, SubjectFigures
    from workbench.domain.coding import (
        Calibration,
        Choice,
        CodedFigures,
        Difference,
        DrawKind,
        DrawRow,
        Layer,
        MergeReport,
        Sight,
        Subject,
        Taught,
        Turn,
    )
    from workbench.services.calibration import CalibrationTask
    from workbench.services.studies import Study


class CodingVerbs:
    """One method a verb; see the services for what each does and raises."""

    def draw_sample(
        self,
        study: Study,
        kind: DrawKind,
        size: int,
        *,
        layer: Layer | None,
        blind: bool,
        subject: Subject = "sentiment",
    ) -> Changed:
        from workbench.services.drawing import draw_sample

        return draw_sample(study, kind, size, layer=layer, blind=blind, subject=subject)

    def draw_again(self, study: Study, draw: str, subject: Subject, *, blind: bool) -> Changed:
        from workbench.services.drawing import draw_again

        return draw_again(study, draw, subject, blind=blind)

    def left_to_draw(self, study: Study) -> dict[Subject, dict[DrawKind, int]]:
        """Return how many comments are left, by what is coded and the kind of draw."""
        from workbench.domain.coding import SUBJECTS
        from workbench.services.drawing import left_to_draw

        return {subject: left_to_draw(study, subject) for subject in SUBJECTS}

    def choices(self, study: Study, draw: str) -> list[Choice]:
        from workbench.services.drawing import choices

        return choices(study, draw)

    def list_draws(self, study: Study) -> list[DrawRow]:
        from workbench.services.drawing import list_draws

        return list_draws(study)

    def turns(self, study: Study, draw: str, coder: str) -> list[Turn]:
        from workbench.services.coding import turns

        return turns(study, draw, coder)

    def in_sight(self, study: Study, draw: str, coder: str) -> dict[str, Sight]:
        from workbench.services.coding import in_sight

        return in_sight(study, draw, coder)

    def code(self, study: Study, draw: str, said: Sequence[tuple[str, str]], coder: str) -> Changed:
        from workbench.services.coding import code

        return code(study, draw, said, coder)

    def differences(self, study: Study, subject: Subject = "sentiment") -> list[Difference]:
        from workbench.services.coding import differences

        return differences(study, subject)

    def merge_codings(self, study: Study, copy: Path) -> tuple[Changed, MergeReport]:
        from workbench.services.coding import merge

        return merge(study, copy)

    def coded_figures(self, study: Study) -> CodedFigures:
        from workbench.services.coded_figures import figures

        return figures(study)

    def subjects_coded(self, study: Study) -> list[Subject]:
        from workbench.services.coding import subjects_coded

        return subjects_coded(study)

    def code_figures(self, study: Study, subject: Subject) -> SubjectFigures:
        from workbench.services.coded_codes import figures

        return figures(study, subject)

    def corrected_shares(self, study: Study, subject: Subject) -> dict[str, CodedShare]:
        from workbench.services.coded_codes import corrected_shares

        return corrected_shares(study, subject)

    def begin_calibrating(self, study: Study, subject: Taught = "sentiment") -> CalibrationTask:
        from workbench.services.calibration import begin

        return begin(study, subject)

    def publish_calibration(self, study: Study, task: CalibrationTask) -> Iterator[Changed | None]:
        """Let a model in step by step; the last step says that codings look different now."""
        from workbench.domain.changes import Changed
        from workbench.services.calibration import publish

        for offered in publish(study, task):
            yield None if offered is None else Changed(frozenset({"codings"}), ids=(offered.id,))

    def discard_calibrating(self, task: CalibrationTask) -> None:
        task.folder.remove()

    def list_calibrations(self, study: Study, subject: Taught = "sentiment") -> list[Calibration]:
        from workbench.services.calibration import list_calibrations

        return list_calibrations(study, subject)

    def adopt_calibration(self, study: Study, calibration: str) -> Changed:
        from workbench.services.calibration import adopt

        return adopt(study, calibration)

    def set_calibration_aside(self, study: Study, subject: Taught = "sentiment") -> Changed:
        from workbench.services.calibration import set_aside

        return set_aside(study, subject)
