"""What speaks for a priority, in words and as cells of the table: trouble, how sure it is, whom it helps, where."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from workbench.domain.evidence import confidence, severity
from workbench.domain.views import PriorityRow
from workbench.findings.tables import Cell
from workbench.findings.wording import counted, share

EVIDENCE_COLUMNS = (
    *("impact", "severity", "hard", "hard_answers", "unresolved", "unresolved_answers"),
    *("confidence", "stability", "agreement", "raised_more_by", "speak_through", "driver", "blamed_for"),
    *("comment_ids", "quote_ids"),
)
_BETWEEN = "; "
_MOST_GROUPS = 3


def evidence_in_words(row: PriorityRow) -> Iterator[str]:
    """Yield what is known beside reach and the negative part, in sentences without markup but as it was given."""
    yield from _trouble(row)
    yield from _sureness(row)
    yield from _groups(row)
    if row.evidence.channels:
        yield f"Its people speak through {', '.join(name for name, _ in row.evidence.channels)}."
    yield from _drivers(row)
    if row.linked:
        own = counted(len(row.linked), "comment speaks", "comments speak")
        yield f"{own} for it beside its themes, as a person says."


def evidence_cells(row: PriorityRow) -> tuple[Cell, ...]:
    """Return the cells of `EVIDENCE_COLUMNS`."""
    told = row.evidence
    sure = confidence(row.negative_low, row.negative_high, told)
    figures = (_figure(row.impact), _figure(severity(row.negative_share, told)))
    groups = _BETWEEN.join(dict.fromkeys(f"{each.segment}={each.value}" for each in told.groups))
    return (
        *figures,
        *(cell for part in (told.hard, told.unresolved) for cell in (part if part[1] else ("", ""))),
        *(_figure(sure), _figure(told.stability), _figure(told.agreement)),
        *(groups, _BETWEEN.join(name for name, _ in told.channels)),
        *(row.driver, _BETWEEN.join(name for name, _ in told.drivers)),
        *(_BETWEEN.join(row.linked), _BETWEEN.join(row.quotes)),
    )


def _trouble(row: PriorityRow) -> Iterator[str]:
    hard, unresolved = row.evidence.hard, row.evidence.unresolved
    if hard[1]:
        yield f"{hard[0]:,} of {counted(hard[1], 'answer')} found it no easy matter ({share(*hard)})."
    if unresolved[1]:
        yield f"{unresolved[0]:,} of {unresolved[1]:,} matters were not resolved at once ({share(*unresolved)})."


def _sureness(row: PriorityRow) -> Iterator[str]:
    told = row.evidence
    sure = confidence(row.negative_low, row.negative_high, told)
    if sure is None:
        return
    parts = [
        f"stability of its themes {told.stability:.2f}" if told.stability is not None else "",
        f"agreement of people and machine {told.agreement:.2f}" if told.agreement is not None else "",
        _narrowness(row),
    ]
    yield f"Confidence {sure:.2f}, the least of {', '.join(filter(None, parts))}."


def _narrowness(row: PriorityRow) -> str:
    if row.negative_low is None or row.negative_high is None:
        return ""
    return f"1 less the width of the interval {1 - row.negative_high + row.negative_low:.2f}"


def _groups(row: PriorityRow) -> Iterator[str]:
    shown = row.evidence.groups[:_MOST_GROUPS]
    if not shown:
        return
    small = set(row.evidence.small_groups)
    names = [f"{each.value} ({each.segment}{', a small group' if each in small else ''})" for each in shown]
    yield f"Raised more by {', '.join(names)} than by the others of whom the same is told."


def _drivers(row: PriorityRow) -> Iterator[str]:
    if row.driver:
        yield f"It is about {row.driver} (A-11), as a person says."
    elif row.evidence.drivers:
        name, comments = row.evidence.drivers[0]
        yield f"Blamed most for {name} (A-11): {counted(comments, 'comment')}, as a model read them."


def _figure(value: float | None) -> Decimal | str:
    return "" if value is None else Decimal(f"{round(value, 4) + 0.0:.4f}")
