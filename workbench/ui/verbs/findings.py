"""What the window asks about priorities and what is handed over."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from workbench.domain.changes import Changed
    from workbench.domain.handover import Handover
    from workbench.domain.quoting import QuoteRow
    from workbench.domain.ranking import Weights
    from workbench.domain.views import PriorityRow
    from workbench.findings.content import FindingsContent
    from workbench.findings.drawing import Picture
    from workbench.findings.seen import SeenReport
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

    def plan_priority(self, study: Study, priority: str, plan: Mapping[str, object]) -> Changed:
        from workbench.services.priorities import plan_priority

        return plan_priority(study, priority, plan)

    def weigh_priorities(self, study: Study, weights: Weights) -> Changed:
        from workbench.services.priorities import weigh

        return weigh(study, weights)

    def priority_weights(self, study: Study) -> Weights:
        from workbench.services.priorities import weights

        return weights(study)

    def list_priorities(self, study: Study) -> list[PriorityRow]:
        from workbench.services.priorities import list_priorities

        return list_priorities(study)

    def priorities_in_full(self, study: Study) -> list[PriorityRow]:
        from workbench.services.priorities import with_all_evidence

        return with_all_evidence(study)

    def rest_on(self, study: Study, priority: str, target: str) -> Changed:
        from workbench.services.priorities import rest_on

        return rest_on(study, priority, target)

    def quote_for(self, study: Study, priority: str, comment: int, start: int, stop: int) -> Changed:
        from workbench.services.quotes import quote

        return quote(study, comment, start, stop, priority)

    def write_priorities(self, study: Study, target: Path) -> Path:
        from workbench.services.priorities import write_priorities

        return write_priorities(study, target)

    def quote(self, study: Study, comment: int, start: int, stop: int) -> Changed:
        from workbench.services.quotes import quote

        return quote(study, comment, start, stop)

    def approve_quote(self, study: Study, quote: str, *, approved: bool) -> Changed:
        from workbench.services.quotes import approve

        return approve(study, quote, approved=approved)

    def remove_quote(self, study: Study, quote: str) -> Changed:
        from workbench.services.quotes import remove

        return remove(study, quote)

    def covered_quotes(self, study: Study) -> list[QuoteRow]:
        from workbench.services.quotes import covered_quotes

        return covered_quotes(study)

    def export_findings(
        self, study: Study, folder: Path, tell: Callable[[int, int], None], plan: Handover
    ) -> list[Path]:
        from workbench.services.export import export_findings

        return export_findings(study, folder, tell, plan)

    def gather_findings(self, study: Study, plan: Handover) -> FindingsContent:
        from workbench.services.gathering import gather

        return gather(study, plan)

    def see_report(self, study: Study, content: FindingsContent) -> tuple[FindingsContent, SeenReport]:
        from workbench.services.looking_over import see_report

        return see_report(study, content)

    def report_pictures(self, study: Study, content: FindingsContent) -> list[Picture]:
        from workbench.services.report_pictures import pictures_of

        return pictures_of(study, content)

    def leave_out_sections(self, study: Study, sections: Sequence[str]) -> Changed:
        from workbench.services.report_sections import leave_out_sections

        return leave_out_sections(study, sections)
