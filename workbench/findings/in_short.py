"""The first page: what people say, how we know, what to do, for somebody who reads nothing else."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.domain.coding import CodingAgreement
from workbench.domain.views import SentimentCounts
from workbench.findings.actions import severity_in_words
from workbench.findings.coded import shares_in_words
from workbench.findings.content import FindingsContent, ThemeFinding
from workbench.findings.promises import promises_in_short, word_told
from workbench.findings.safe_markdown import escaped
from workbench.findings.wording import counted, language_name, mood, share
from workbench.statistics.intervals import wilson

IN_SHORT = "In short"
_MOST_THEMES, _MOST_ACTIONS = 5, 3
_SHORT_QUOTE = 200


def in_short_section(content: FindingsContent) -> Iterator[str]:
    """Yield the first page; nothing while there are no themes to tell of."""
    if not content.themes:
        return
    yield f"## {IN_SHORT}"
    yield "**What people say.** The themes with the most comments:"
    yield "\n".join(_theme(finding, content) for finding in _largest(content))
    yield _over_all(content)
    yield f"**How we know.** {' '.join(_how_we_know(content))}"
    yield (
        "**What to do.** People set these priorities, the machine did not:"
        if content.priorities
        else ("**What to do.** No priorities have been set yet; people set them, not the machine.")
    )
    if content.priorities:
        yield "\n".join(_actions(content))
    if content.promises:
        smallest = content.handover.smallest if content.handover.is_safe else 0
        yield f"**What was promised.** {promises_in_short(content.promises, smallest)}{_broken(content, smallest)}"


def _largest(content: FindingsContent) -> list[ThemeFinding]:
    """Return the themes with the most comments of their own: one that only holds others has none to tell of."""
    spoken_of = [finding for finding in content.themes if finding.theme.comments]
    return sorted(spoken_of, key=lambda finding: -finding.theme.comments)[:_MOST_THEMES]


def _over_all(content: FindingsContent) -> str:
    """Return the sentiment of all comments in themes, and what it becomes once people have coded enough of them."""
    counts = content.sentiment
    told = f"Over all {counted(counts.judged + counts.abstained, 'comment')} in themes. {mood(counts)}"
    return f"{told} {shares_in_words(content.shares)}" if content.shares else told


def _theme(finding: ThemeFinding, content: FindingsContent) -> str:
    theme = finding.theme
    part = share(theme.comments, content.summary.counts.comments)
    who = counted(theme.people, "person", "people")
    reach = f"{counted(theme.comments, 'comment')} by {who} ({part} of all)"
    told = f"* **{escaped(theme.name)}**: {reach}{_severity(theme.sentiment)}."
    short = [quote for quote in finding.quotes if len(quote.text) <= _SHORT_QUOTE]
    # Beside one figure stands one quote: it should not say the opposite of it where another does not.
    quote = next((quote for quote in short if quote.id or not quote.dissents), short[0] if short else None)
    return told if quote is None else f"{told} “{escaped(quote.text)}” (`{quote.comment}`)"


def _severity(counts: SentimentCounts) -> str:
    """Return the negative part with Wilson's interval, which says how little a few comments bear."""
    if not counts.judged:
        return ""
    low, high = wilson(counts.negative, counts.judged)
    part = share(counts.negative, counts.judged)
    return (
        f"; {counts.negative:,} of {counts.judged:,} judged are negative ({part}, 95 % interval "
        f"{100 * low:.1f}–{100 * high:.1f})"
    )


def _how_we_know(content: FindingsContent) -> Iterator[str]:
    summary = content.summary
    yield (
        f"These are {counted(summary.counts.comments, 'comment')} people chose to write, not a sample of the "
        "population: they say what is spoken of, not how many think so."
    )
    yield "Themes and sentiment were found by models on one computer; every figure leads back to comments by their ids."
    yield "The intervals say what chance alone may have done, not how often the machine was mistaken."
    yield _checked(content.agreement)
    if summary.unassigned:
        part = share(summary.unassigned, summary.counts.comments)
        yield f"{counted(summary.unassigned, 'comment')} ({part}) could be put under no theme."
    for language, number in content.languages_unheard:
        all_of_them = (
            f"the only comment in {language_name(language)}"
            if number == 1
            else (f"all {number:,} comments in {language_name(language)}")
        )
        yield f"Among them: {all_of_them}. No theme speaks for that language; read what it says for itself."


def _checked(agreement: CodingAgreement | None) -> str:
    if agreement is None or not agreement.comments:
        return "No person has checked the sentiment yet."
    machine = agreement.machine
    if machine.value is None:
        return f"People checked the sentiment of {counted(agreement.comments, 'comment')}."
    interval = "" if machine.low is None else f", 95 % interval {machine.low:.2f} to {machine.high:.2f}"
    return (
        f"People checked the sentiment of {counted(agreement.comments, 'comment')}; they agree with the machine by a "
        f"kappa of {machine.value:.2f} (1 is wholly{interval})."
    )


def _actions(content: FindingsContent) -> Iterator[str]:
    for rank, row in enumerate(content.priorities[:_MOST_ACTIONS], start=1):
        reach = f"{counted(row.comments, 'comment')} by {counted(row.people, 'person', 'people')}"
        told = [reach, severity_in_words(row), f"owner {escaped(row.owner)}" if row.owner else ""]
        told.append(f"due {row.due}" if row.due else "")
        yield f"{rank}. **{escaped(row.statement)}**: {', '.join(filter(None, told))}."


def _broken(content: FindingsContent, smallest: int) -> str:
    """Name the promises that are called broken."""
    broken = [row.statement for row in content.promises if word_told(row, smallest) == "broken"]
    return f" Called broken: {'; '.join(f'“{escaped(each)}”' for each in broken)}." if broken else ""
