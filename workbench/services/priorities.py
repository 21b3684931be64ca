"""Tagging what should be acted on, planning it, and ranking it by a rule everybody can see."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial
from pathlib import Path

from workbench.domain.changes import NOTHING, Changed
from workbench.domain.problems import Problem
from workbench.domain.ranking import EASIEST, HARDEST, Weights, ranked
from workbench.domain.spoken import spoken
from workbench.domain.tags import DRIVERS
from workbench.domain.text import excerpt, normalise
from workbench.domain.views import PRIORITY_STATUSES, PriorityRow
from workbench.findings.csv_files import priority_table, write_table
from workbench.findings.writing import write_together
from workbench.services.comments import key_of
from workbench.services.evidence import with_evidence, with_what_is_weighed
from workbench.store import priorities, quotes, themes
from workbench.store.study import Study


def tag_theme(study: Study, theme: str, statement: str = "") -> Changed:
    """Make a theme a priority; without a statement its name stands for one.

    Raises:
        Problem: there is no such theme.
    """
    name = themes.name_of(study, theme)
    if name is None:
        raise Problem("theme.missing", theme=theme)
    return priorities.add_priority(
        study, normalise(statement) or name, (theme,), spoken("Make “{theme}” a priority", theme=name)
    )


def remove_priority(study: Study, priority: str) -> Changed:
    """Take a priority off the list.

    Raises:
        Problem: there is no such priority.
    """
    return priorities.remove_priority(study, priority, spoken("Remove priority"))


def reword_priority(study: Study, priority: str, statement: str) -> Changed:
    """Give a priority another statement.

    Raises:
        Problem: there is no such priority.
    """
    return priorities.reword_priority(study, priority, normalise(statement), spoken("Reword priority"))


def plan_priority(study: Study, priority: str, plan: Mapping[str, object]) -> Changed:
    """Set some of what is planned: effort (1 to 5 or None), owner, due (a day or ""), status, channel, message, answer,
    driver (of A-11, or "").

    What is set already changes nothing.

    Raises:
        Problem: there is no such priority, or a value cannot be.
    """
    known = {row.id: row for row in priorities.list_priorities(study)}
    if priority not in known:
        raise Problem("priority.missing", priority=priority)
    checked = {name: _checked(name, value) for name, value in plan.items()}
    new = {name: value for name, value in checked.items() if getattr(known[priority], name) != value}
    if not new:
        return NOTHING
    label = spoken("Plan “{priority}”", priority=excerpt(known[priority].statement, 40))
    return priorities.plan_priority(study, priority, new, label)


def weigh(study: Study, wanted: Weights) -> Changed:
    """Weigh reach, severity and effort otherwise when priorities are ranked."""
    fitting = wanted.without_negatives()
    return (
        NOTHING if fitting == weights(study) else priorities.weigh(study, fitting, spoken("Weigh priorities"))
    )


def weights(study: Study) -> Weights:
    """Return how reach, severity and effort are weighed."""
    return priorities.weights(study)


def list_priorities(study: Study) -> list[PriorityRow]:
    """Return the priorities with their scores, the highest first, and with what the rank rests on."""
    wanted = weights(study)
    return ranked(with_what_is_weighed(study, priorities.list_priorities(study), wanted), wanted)


def with_all_evidence(study: Study) -> list[PriorityRow]:
    """Return the priorities as `list_priorities` does, with everything that is known of them."""
    return ranked(with_evidence(study, priorities.list_priorities(study)), weights(study))


def rest_on(study: Study, priority: str, target: str, *, rests: bool = True) -> Changed:
    """Let a priority rest on a comment or a quote (its id) beside its themes, or no longer.

    Raises:
        Problem: there is no such priority, comment or quote.
    """
    known = {row.id: row for row in priorities.list_priorities(study)}
    if priority not in known:
        raise Problem("priority.missing", priority=priority)
    is_quote = any(row.id == target for row in quotes.list_quotes(study))
    held = known[priority].quotes if is_quote else known[priority].linked
    if not is_quote and target not in held:
        key_of(study, target)
    if (target in held) == rests:
        return NOTHING
    told = excerpt(known[priority].statement, 40)
    label = (
        spoken("Add to “{priority}”", priority=told)
        if rests
        else spoken("Take from “{priority}”", priority=told)
    )
    return priorities.rest_on(study, priority, "quote" if is_quote else "comment", target, label, rests=rests)


def write_priorities(study: Study, target: Path) -> Path:
    """Write the priorities as a CSV file, the highest score first.

    Raises:
        Problem: export.not_writable or export.disk_full.
    """
    write = partial(write_table, table=priority_table(list_priorities(study)))
    return write_together(target.parent, {target.name: write})[0]


def _checked(name: str, value: object) -> object:
    match name:
        case "effort":
            if value is None or (isinstance(value, int) and EASIEST <= value <= HARDEST):
                return value
            raise Problem("priority.bad_effort", effort=value)
        case "due":
            return _day(str(value).strip())
        case "status":
            if value in PRIORITY_STATUSES:
                return value
            raise Problem("priority.bad_status", status=value, known=", ".join(PRIORITY_STATUSES))
        case "driver":
            if value in {"", *DRIVERS}:
                return value
            raise Problem("priority.bad_driver", driver=value, known=", ".join(DRIVERS))
        case "owner" | "channel":
            return normalise(str(value))
        case "message" | "answer":
            return str(value).strip()
        case _:
            raise KeyError(name)


def _day(text: str) -> str:
    if not text:
        return ""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise Problem("priority.bad_due", due=text) from error
