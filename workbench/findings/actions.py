"""What should be done first: the priorities with their evidence, the rule they are ranked by, and the answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from workbench.domain.evidence import FEWEST_ANSWERS
from workbench.domain.ranking import Weights
from workbench.domain.views import PriorityRow
from workbench.findings.content import FindingsContent, Quote
from workbench.findings.evidence import evidence_in_words
from workbench.findings.safe_markdown import escaped
from workbench.findings.wording import counted

FIRST = "What should be done first"
_ENDS = (".", "!", "?", "…", "。", "؟")


def action_section(content: FindingsContent) -> Iterator[str]:
    """Yield the priorities, the highest score first."""
    yield f"## {FIRST}"
    if not content.priorities:
        yield "No priorities have been set. They are set by people, not by the machine."
        return
    quotes = {quote.id: quote for quote in _quotes(content) if quote.id}
    yield "\n".join(_priority(rank, row, quotes) for rank, row in enumerate(content.priorities, start=1))
    yield rule_in_words(content.weights)
    answered = [row for row in content.priorities if row.answer]
    if answered:
        yield "### You said, we did"
        yield "\n".join(f"* **{escaped(row.statement)}**: {escaped(row.answer)}" for row in answered)


def rule_in_words(weights: Weights) -> str:
    """Return the rule by which priorities are ranked, with its weights."""
    return (
        "Ranked by score: "
        f"{weights.reach:g} × reach (the people behind it, as a part of the most any priority has) "
        f"+ {weights.severity:g} × severity (the mean of the negative part of its judged comments, of hard answers and "
        f"of unresolved matters, where {FEWEST_ANSWERS} or more answered) "
        f"+ {weights.confidence:g} × confidence (the least of what it rests on) "
        f"+ {weights.benefit:g} × benefit (1 where a small group raises it more than others) "
        f"− {weights.effort:g} × effort (0 for 1, 1 for 5; 3 is counted where nobody judged it, and the score is told "
        "with what it would be for 5 and for 1). The rule is a help to talk it over, no measurement."
    )


def severity_in_words(row: PriorityRow) -> str:
    """Return how large a part is negative, with the interval; "" where nothing was judged."""
    if row.negative_share is None:
        return ""
    told = f"{100 * row.negative_share:.1f} % of the judged ones negative"
    if row.negative_low is None or row.negative_high is None:
        return told
    ends = f"{100 * row.negative_low:.1f}–{100 * row.negative_high:.1f}"
    return f"{told} ({row.negative:,} of {row.judged:,}; 95 % interval {ends})"


def _quotes(content: FindingsContent) -> Iterator[Quote]:
    for finding in content.themes:
        yield from finding.quotes
    yield from content.other_quotes


def _priority(rank: int, row: PriorityRow, quotes: Mapping[str, Quote]) -> str:
    themes = ", ".join(f"{escaped(name)} (`{theme}`)" for theme, name in row.themes) or "no theme"
    facts = [
        counted(row.comments, "comment"),
        f"by {counted(row.people, 'person', 'people')}" if row.people else "",
        severity_in_words(row),
    ]
    evidence = ", ".join(filter(None, facts))
    return (
        f"{rank}. **{escaped(row.statement)}** rests on {themes}: {evidence} (priority `{row.id}`)."
        f"{_plan(row)}{_evidence(row)}{_said(row, quotes)}"
    )


def _evidence(row: PriorityRow) -> str:
    return "".join(f" {escaped(each)}" for each in evidence_in_words(row))


def _said(row: PriorityRow, quotes: Mapping[str, Quote]) -> str:
    """Return the quotes that speak for a priority, as far as they may be told."""
    told = [quotes[each] for each in row.quotes if each in quotes]
    return "".join(f" “{escaped(each.text)}” (`{each.comment}`)" for each in told)


def _unjudged(row: PriorityRow) -> str:
    """Return what the score of a priority is worth whose effort nobody judged."""
    if row.score_low == row.score_high:
        return ""
    return (
        f"effort not judged (score {row.score:.2f} counts 3; {row.score_low:.2f} if it is 5, "
        f"{row.score_high:.2f} if it is 1)"
    )


def _sentence(text: str) -> str:
    return escaped(text) + ("" if text.rstrip().endswith(_ENDS) else ".")


def _plan(row: PriorityRow) -> str:
    told = [
        f"effort {row.effort} of 5" if row.effort is not None else _unjudged(row),
        f"owner {escaped(row.owner)}" if row.owner else "",
        f"due {row.due}" if row.due else "",
        f"{row.status}" if row.status != "open" else "",
        f"answered through {escaped(row.channel)}" if row.channel else "",
    ]
    plan = ", ".join(filter(None, told))
    message = f" To be told: {_sentence(row.message)}" if row.message else ""
    return (f" {plan[0].upper()}{plan[1:]}." if plan else "") + message
