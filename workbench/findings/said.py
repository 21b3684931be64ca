"""What people say: the themes with their figures, the words that tell them apart, and quotes letter for letter."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.domain.steadiness import FAIR_FROM
from workbench.domain.views import PartCounts, StudySummary, ThemeRow
from workbench.findings.coded import shares_in_words
from workbench.findings.content import FindingsContent, Quote, ThemeFinding
from workbench.findings.corrected import corrected_in_words
from workbench.findings.nested import COUNTED_ONCE, is_nested, ranks, together
from workbench.findings.safe_markdown import escaped, markdown_table, quoted
from workbench.findings.tagged import tones_in_words
from workbench.findings.wording import counted, language_name, mood, share

SAID = "What people say"


def said_section(content: FindingsContent) -> Iterator[str]:
    """Yield the themes with their figures and what stands for each, the largest first."""
    yield f"## {SAID}"
    if not content.themes:
        yield "The comments have not been analysed yet, so there are no themes to tell of."
        return
    themes = [finding.theme for finding in content.themes]
    ranked = list(zip(ranks(themes), content.themes, strict=True))
    yield markdown_table(
        ("No.#", "Theme", "Comments#", "Share#", "Negative#", "Neutral#", "Positive#", "Not judged#"),
        (_ranked(rank, finding, content.summary) for rank, finding in ranked),
    )
    if is_nested(themes):
        yield COUNTED_ONCE
    for rank, finding in ranked:
        yield from _theme(rank, finding, content)
    if content.other_quotes:
        yield "### Said beside the themes"
        for quote in content.other_quotes:
            yield from _quote(quote)


def quote_languages(content: FindingsContent) -> list[str]:
    """Return the languages of the quotes that stand as blocks of the report, in their order."""
    if "themes" in (content.handover.without or ()):
        return []
    told = [quote for finding in content.themes for quote in finding.quotes]
    return [quote.language for quote in (*told, *content.other_quotes)]


def _ranked(rank: str, finding: ThemeFinding, summary: StudySummary) -> Iterator[str]:
    theme, counts = finding.theme, finding.theme.sentiment
    yield from (rank, escaped(theme.name), f"{theme.comments:,}")
    yield share(theme.comments, summary.counts.comments)
    yield from (f"{n:,}" for n in (counts.negative, counts.neutral, counts.positive, counts.abstained))


def _theme(rank: str, finding: ThemeFinding, content: FindingsContent) -> Iterator[str]:
    theme, summary = finding.theme, content.summary
    yield f"### {rank}. {escaped(theme.name)}"
    figures = (
        f"{counted(theme.comments, 'comment')} ({share(theme.comments, summary.counts.comments)} of all)",
        counted(theme.texts, "unique text"),
        counted(theme.people, "person", "people"),
        language_name(theme.language),
        "named by a person" if theme.named_by_person else "named by the machine",
        f"theme `{theme.id}`",
    )
    yield f"{' · '.join(figures)}"
    if theme.whole is not None:
        yield together(theme, summary.counts.comments)
    if theme.description:
        yield f"What it is about: {escaped(theme.description)}"
    if theme.merged:
        yield f"A person merged into it: {', '.join(map(escaped, theme.merged))}."
    yield mood(theme.sentiment)
    yield from _corrected(theme, content)
    if tones := tones_in_words(content.tagged.by_theme.get(theme.id, ())):
        yield tones
    if theme.id in content.theme_parts:
        yield _both_poles(content.theme_parts[theme.id])
    if theme.stability is not None and theme.stability < FAIR_FROM:
        yield _unsure(theme.stability)
    if theme.words:
        yield f"Words that tell it from the others: {', '.join(map(escaped, theme.words))}."
    for quote in finding.quotes:
        yield from _quote(quote)


def _corrected(theme: ThemeRow, content: FindingsContent) -> Iterator[str]:
    """Yield what coding makes of a theme's shares."""
    if theme.id in content.theme_shares:
        yield shares_in_words(content.theme_shares[theme.id])
    if theme.id in content.corrected("theme"):
        yield corrected_in_words(content.corrected("theme")[theme.id], is_whole=theme.whole is not None)


def _both_poles(parts: PartCounts) -> str:
    several = counted(parts.comments, "comment has", "comments have")
    return f"{several} several sentences; {parts.both_poles:,} of them both praise and blame."


def _unsure(stability: float) -> str:
    return (
        "Not sure to be found again: from other draws of these comments it came back in part"
        f" (stability {stability:.2f}, 1 is wholly), so its size and its border with other themes are uncertain."
    )


def _quote(quote: Quote) -> Iterator[str]:
    yield quoted(quote.text)
    cut = "" if quote.whole else " (a part of it)" if quote.start or quote.id else " (its beginning)"
    against = "; most of the theme's comments judge the other way" if quote.dissents else ""
    chosen = "; chosen by a person" if quote.id else ""
    yield f"— comment `{quote.comment}`{cut}, row {quote.row:,} of {escaped(quote.source)}{against}{chosen}"
