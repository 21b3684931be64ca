"""Reads and writes which sections of its report a study leaves out."""

from __future__ import annotations

import json
from collections.abc import Sequence

from workbench.domain.changes import Changed, Edit
from workbench.domain.sections import SECTIONS, Section
from workbench.store.report_edits import FACT
from workbench.store.study import Study


def left_out(study: Study) -> tuple[Section, ...]:
    """Return the sections that are left out, in the order of the report."""
    names = json.loads(study.fact(FACT) or "[]")
    return tuple(each for each in SECTIONS if each in names)


def leave_out(study: Study, sections: Sequence[Section], label: str) -> Changed:
    """Leave these sections out, and no others."""
    return study.log.do(Edit("report.leave_out", {"sections": list(sections)}, label))
