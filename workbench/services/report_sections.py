"""Choosing which sections of the report are written; the report says itself which were left out."""

from __future__ import annotations

from collections.abc import Iterable

from workbench.domain.changes import NOTHING, Changed
from workbench.domain.sections import Section, sections_named
from workbench.domain.spoken import spoken
from workbench.store import report
from workbench.store.study import Study


def sections_left_out(study: Study) -> tuple[Section, ...]:
    """Return the sections that are left out of this study's report, in its order."""
    return report.left_out(study)


def leave_out_sections(study: Study, sections: Iterable[str]) -> Changed:
    """Leave these sections (their names) out of the report from now on, and write all others.

    Raises:
        Problem: report.unknown_section.
    """
    wanted = sections_named(sections)
    if wanted == report.left_out(study):
        return NOTHING
    return report.leave_out(study, wanted, spoken("Choose the sections of the report"))
