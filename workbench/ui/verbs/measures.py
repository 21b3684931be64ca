"""What the window asks about what was measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from workbench.domain.changes import Changed
    from workbench.domain.friction import FrictionRanking, Weights
    from workbench.domain.measures import Measure, MeasureTable
    from workbench.domain.population import Represented, Shares
    from workbench.domain.selection import Selection
    from workbench.domain.voices import Answering, Voices
    from workbench.domain.watching import Against, Period, TargetStanding, Trends
    from workbench.services.studies import Study


class MeasureVerbs:
    """One method a verb; see the services for what each does and raises."""

    def list_measures(self, study: Study) -> list[Measure]:
        from workbench.services.measures import list_measures

        return list_measures(study)

    def groupings(self, study: Study) -> list[str]:
        from workbench.services.measures import groupings

        return groupings(study)

    def measure_tables(self, study: Study, by: str, selection: Selection, measure: str) -> list[MeasureTable]:
        from workbench.services.measures import tables

        return tables(study, by, selection, measure)

    def who_raises(
        self, study: Study, selection: Selection, breathe: Callable[[], None] | None = None
    ) -> Voices:
        from workbench.services.voices import who_raises

        return who_raises(study, selection, breathe=breathe)

    def what_changed(self, study: Study, by: Period, against: Against, selection: Selection) -> Trends:
        from workbench.services.trends import what_changed

        return what_changed(study, by, against, selection)

    def watch(self, study: Study, term: str, *, is_watched: bool) -> Changed:
        from workbench.services.trends import watch

        return watch(study, term, is_watched=is_watched)

    def friction(self, study: Study, weights: Weights, by: str) -> FrictionRanking:
        from workbench.services.friction import friction

        return friction(study, weights, by)

    def journey(self, study: Study) -> str:
        from workbench.services.friction import journey

        return journey(study)

    def set_journey(self, study: Study, segment: str) -> Changed:
        from workbench.services.friction import set_journey

        return set_journey(study, segment)

    def standings(self, study: Study) -> list[TargetStanding]:
        from workbench.services.targets import standings

        return standings(study)

    def set_target(self, study: Study, measure: str, level: float, due: str) -> Changed:
        from workbench.services.targets import set_target

        return set_target(study, measure, level, due)

    def remove_target(self, study: Study, measure: str) -> Changed:
        from workbench.services.targets import remove_target

        return remove_target(study, measure)

    def who_answers(self, study: Study) -> list[Answering]:
        from workbench.services.voices import who_answers

        return who_answers(study)

    def representation(self, study: Study) -> list[Represented]:
        from workbench.services.population import representation

        return representation(study)

    def segment_names(self, study: Study) -> list[str]:
        from workbench.services.population import segment_names

        return segment_names(study)

    def groups_with_shares(self, study: Study, segment: str) -> list[tuple[str, float | None]]:
        from workbench.services.population import groups_with_shares

        return groups_with_shares(study, segment)

    def read_population(self, path: Path) -> Shares:
        from workbench.services.population import read_population

        return read_population(path)

    def typed_population(self, lines: Sequence[str]) -> Shares:
        from workbench.services.population import typed_population

        return typed_population(lines)

    def set_population(self, study: Study, segment: str, shares: Shares) -> Changed:
        from workbench.services.population import set_population

        return set_population(study, segment, shares)

    def remove_population(self, study: Study, segment: str) -> Changed:
        from workbench.services.population import remove_population

        return remove_population(study, segment)

    def write_measures(
        self, study: Study, target: Path, tables: Sequence[MeasureTable], smallest: int
    ) -> Path:
        from workbench.services.measures import write_tables

        return write_tables(study, target, tables, smallest)
