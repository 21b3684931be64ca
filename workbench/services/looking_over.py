"""Findings as they would be written, and what to look at before they are."""

from __future__ import annotations

from dataclasses import replace

from workbench.domain.concerns import Concern
from workbench.domain.handover import Handover
from workbench.findings.content import FindingsContent
from workbench.findings.seen import SeenReport, seen
from workbench.services.gathering import gather
from workbench.services.report_sections import sections_left_out
from workbench.store.study import Study


def see_report(study: Study, content: FindingsContent) -> tuple[FindingsContent, SeenReport]:
    """Return what was gathered, without the sections that are left out by now, and the report on it."""
    plan = replace(content.handover, without=sections_left_out(study))
    content = replace(content, handover=plan)
    return content, seen(content)


def checks(study: Study, plan: Handover | None = None) -> tuple[Concern, ...]:
    """Return what to look at before findings are handed over."""
    return gather(study, plan).concerns
