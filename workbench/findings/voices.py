"""Who raises what, in words: for the findings and the command line."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.domain.voices import Raised, Voices
from workbench.findings.safe_markdown import escaped
from workbench.findings.wording import counted, share

_MOST = 15


def raised_in_words(raised: Raised, smallest: int = 0) -> str:
    """Return what was found as a sentence without its end; of others fewer than `smallest` are not told."""
    own = ", nearly theirs alone" if raised.is_their_own else ""
    group = counted(raised.group, "person", "people")
    ours = f"{share(raised.people, raised.group)} of {raised.value} ({raised.people:,} of {group})"
    if raised.has_few_others(smallest):
        return f"{ours}, hardly any of the others{own}"
    others = f"({raised.others:,} of {raised.of_others:,})"
    return f"{ours}, {share(raised.others, raised.of_others)} of all others {others}{own}"


def times_in_words(raised: Raised) -> str:
    """Return the odds ratio with its interval."""
    odds = raised.odds
    if odds.low is None or odds.high is None:
        return f"{odds.value:.1f}"
    return f"{odds.value:.1f} ({odds.low:.1f}–{odds.high:.1f})"


def voices_section(found: Voices | None, smallest: int) -> Iterator[str]:
    """Yield who raises what more than others; groups in which fewer than `smallest` raise it are left out."""
    if found is None or not found.looked_at:
        return
    shown = [raised for raised in found.raised if raised.people >= smallest]
    yield "## Who raises what"
    yield (
        f"{found.looked_at:,} pairs of a group and a theme were looked at, people counted once. Listed is what a group "
        f"raises more than all others of whom the same is told; chance puts at most {100 * found.level:.0f} % of it "
        "there (exact tests, Benjamini and Hochberg). Those who wrote are no sample of their group."
    )
    if not shown:
        yield "No group raises a theme more than the others do, beyond what chance explains."
        return
    for raised in shown[:_MOST]:
        told = escaped(raised_in_words(raised, smallest))
        odds = "" if raised.has_few_others(smallest) else f" Odds ratio {times_in_words(raised)}."
        yield f"* **{escaped(raised.theme_name)}**, by {escaped(raised.segment)}: {told}.{odds}"
    if len(shown) > _MOST:
        yield f"{len(shown) - _MOST:,} more are listed by `voc groups`."
