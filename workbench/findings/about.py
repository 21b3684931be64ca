"""What an export says of itself on its first page: what it is, what it leaves out, and for whom it is."""

from __future__ import annotations

from workbench.domain.handover import Handover
from workbench.findings.content import FindingsContent
from workbench.findings.wording import counted

WORKING = (
    "Working copy, for the house alone: comments stand as they were received, with whatever personal data they hold, "
    "and with what is told of those who wrote; no count is withheld. Do not publish it and do not pass it on."
)


def about_lines(content: FindingsContent) -> list[str]:
    """Return the lines of a first page, the title first."""
    summary = content.summary
    counts = (
        f"{counted(summary.counts.comments, 'comment')} by {counted(summary.counts.people, 'person', 'people')}, "
        f"{counted(summary.themes, 'theme')}, {counted(len(content.priorities), 'priority', 'priorities')}."
    )
    title = f"Findings: {summary.name}"
    lines = [
        title if content.handover.is_safe else f"{title} (working copy)",
        profile_line(content.handover),
        counts,
    ]
    if content.groups or content.groups_left_out:
        lines.append(groups_line(content))
    return [
        *lines,
        "What every column means stands in the data dictionary.",
        f"VoC Workbench {content.version}",
    ]


def profile_line(plan: Handover) -> str:
    """Return who may get an export of this kind."""
    if not plan.is_safe:
        return WORKING
    return (
        "Safe copy: what was marked as personal data is covered, rows tell nothing of those who wrote, and counts by "
        f"group of fewer than {plan.smallest} people are withheld. Marking is never complete: read before you publish."
    )


def groups_line(content: FindingsContent) -> str:
    """Return what was done so that nobody can be found in the tables by group."""
    names = ", ".join(table.name for table in content.groups)
    if not content.handover.is_safe:
        return f"Counts by group are told whole ({names})."
    gaps = sum(cell.withheld for table in content.groups for row in table.cells for cell in row)
    return (
        f"Counts by group ({names}) stand in groups.csv. Withheld: {counted(gaps, 'count')}, those of fewer than "
        f"{content.handover.smallest} people, and others without which those could be worked out. Smaller groups are "
        f"put together with comments that tell no group.{_left_out(content)}"
    )


def _left_out(content: FindingsContent) -> str:
    if not content.groups_left_out:
        return ""
    names = ", ".join(content.groups_left_out)
    return f" Left out, because beside another table it would tell what that one withholds: {names}."
