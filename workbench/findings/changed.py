"""What changed in the last period, in words: for the findings and the command line."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.domain.watching import Rise, Trends
from workbench.findings.safe_markdown import escaped
from workbench.findings.wording import counted, share


def rise_in_words(rise: Rise) -> str:
    """Return what rose, as a sentence without its end."""
    before = f"{share(rise.before, rise.of_before)} of {rise.of_before:,}"
    now = share(rise.now, rise.of_now)
    if rise.is_mood:
        judged = counted(rise.of_now, "judged comment")
        return f"negative comments rose from {before} to {now} ({rise.now:,} of {judged})"
    people = f"{rise.now:,} of {counted(rise.of_now, 'person', 'people')}"
    if rise.is_new:
        return f"new: raised by {now} ({people})"
    return f"raised by {before} before and {now} now ({people})"


def odds_in_words(rise: Rise) -> str:
    """Return the odds ratio with its interval."""
    odds = rise.odds
    if odds.low is None or odds.high is None:
        return f"{odds.value:.1f}"
    return f"{odds.value:.1f} ({odds.low:.1f}–{odds.high:.1f})"


def changed_section(found: Trends | None, smallest: int) -> Iterator[str]:
    """Yield what changed; what concerns fewer than `smallest` people or comments is left out."""
    if found is None or not found.later:
        return
    yield "## What changed"
    yield (
        f"{found.later} against {found.earlier}: {counted(found.looked_at, 'comparison')} of themes and their moods, "
        f"people counted once. Of what is listed, chance put at most {100 * found.level:.0f} % there (exact tests, "
        "Benjamini and Hochberg)."
    )
    shown = [rise for rise in found.rises if rise.now >= smallest]
    if not shown:
        yield "Nothing rose beyond what chance explains."
    for rise in shown:
        yield f"* **{escaped(rise.theme_name)}**: {rise_in_words(rise)}. Odds ratio {odds_in_words(rise)}."
    for term in found.terms:
        points = ", ".join(f"{point.name} {point.part:,}" for point in term.series)
        yield f"* Comments with “{escaped(term.term)}”: {points}."
