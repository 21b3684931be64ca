"""Findings as they would be written, and what to look at before they are."""

from __future__ import annotations

from workbench.domain.concerns import Concern
from workbench.domain.handover import Handover
from workbench.findings.markdown import findings_markdown
from workbench.services.gathering import gather
from workbench.store.study import Study


def preview(study: Study, plan: Handover | None = None) -> tuple[str, tuple[Concern, ...]]:
    """Return what findings.md would say now, and what to look at before it is handed over."""
    content = gather(study, plan)
    return findings_markdown(content), content.concerns


def checks(study: Study, plan: Handover | None = None) -> tuple[Concern, ...]:
    """Return what to look at before findings are handed over."""
    return gather(study, plan).concerns
