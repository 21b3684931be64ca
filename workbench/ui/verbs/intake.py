"""What the window asks when files come in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from workbench.domain.changes import Changed
    from workbench.domain.intake import (
        ChangedRow,
        DateOrder,
        Glimpse,
        ImportReport,
        Part,
        Polarity,
        Preview,
        Question,
        RejectedRow,
        Resting,
        Role,
    )
    from workbench.domain.views import SourceRow
    from workbench.services.studies import Study


class IntakeVerbs:
    """One method a verb; see the services for what each does and raises."""

    def preview_file(
        self, path: Path, text: str | None = None, encoding: str = "", mapping: str = ""
    ) -> Preview:
        from workbench.services.intake import preview_file
        from workbench.services.mappings import mapping_file

        saved = mapping_file(mapping) if mapping else None
        return preview_file(path, text=text, encoding=encoding, mapping=saved)

    def as_read_before(self, study: Study, preview: Preview) -> Preview:
        from workbench.services.read_before import as_read_before

        return as_read_before(study, preview)

    def parts_of(self, path: Path) -> tuple[Part, ...]:
        from workbench.services.intake import parts_of

        return parts_of(path)

    def glimpse(self, preview: Preview) -> Glimpse:
        from workbench.services.intake import glimpse

        return glimpse(preview)

    def about_how_many(self, preview: Preview) -> int:
        from workbench.services.intake import about_how_many

        return about_how_many(preview)

    def with_role(self, preview: Preview, name: str, meaning: tuple[Role, str], why: str) -> Preview:
        """Give a column a role; its measure or what its question asks for come with it."""
        from workbench.domain.intake import POLARITIES, MeasureKind, Role
        from workbench.services.intake import with_role

        role, detail = meaning
        measure = MeasureKind(detail) if role == Role.MEASURE else None
        asked: dict[str, Polarity] = {each: each for each in POLARITIES}
        return with_role(preview, name, role, measure=measure, polarity=asked.get(detail), why=why)

    def with_dates(self, preview: Preview, order: DateOrder) -> Preview:
        from workbench.services.intake import with_dates

        return with_dates(preview, order)

    def encodings(self) -> tuple[str, ...]:
        from workbench.services.intake import encodings

        return encodings()

    def list_mappings(self) -> list[str]:
        from workbench.services.mappings import list_mappings

        return list_mappings()

    def save_mapping(self, preview: Preview, name: str) -> Path:
        from workbench.services.mappings import save_mapping

        return save_mapping(preview, name)

    def forget_mapping(self, name: str) -> None:
        from workbench.services.mappings import forget_mapping

        forget_mapping(name)

    def import_file(
        self, study: Study, preview: Preview, tell: Callable[[int, int], None], *, taking_over: bool = False
    ) -> ImportReport:
        from workbench.services.intake import import_file

        return import_file(study, preview, tell, taking_over=taking_over)

    def list_sources(self, study: Study) -> list[SourceRow]:
        from workbench.services.intake import list_sources

        return list_sources(study)

    def list_questions(self, study: Study) -> list[Question]:
        from workbench.services.questions import list_questions

        return list_questions(study)

    def say_polarity(self, study: Study, wording: str, polarity: Polarity) -> Changed:
        from workbench.services.questions import say_polarity

        return say_polarity(study, wording, polarity)

    def list_rejected(self, study: Study, source: str) -> list[RejectedRow]:
        from workbench.services.intake import list_rejected

        return list_rejected(study, source)

    def list_changed(self, study: Study, source: str) -> list[ChangedRow]:
        from workbench.services.intake import list_changed

        return list_changed(study, source)

    def resting(self, study: Study, source: str) -> Resting:
        from workbench.services.intake import resting

        return resting(study, source)

    def take_over(self, study: Study, source: str) -> Changed:
        from workbench.services.intake import take_over

        return take_over(study, source)

    def keep_earlier(self, study: Study, source: str) -> Changed:
        from workbench.services.intake import keep_earlier

        return keep_earlier(study, source)

    def write_rejected(self, study: Study, target: Path, wanted: Sequence[str]) -> int:
        from workbench.services.intake import write_rejected

        return write_rejected(study, target, wanted)
