"""Writes findings.md, for readers who were not there: what was collected, what people say, how we know."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from workbench.domain.text import excerpt
from workbench.domain.views import CampaignRow, PartCounts, SourceRow, StudySummary, ThemeRow
from workbench.findings.about import WORKING, groups_line
from workbench.findings.actions import action_section
from workbench.findings.aims import aims_section
from workbench.findings.changed import changed_section
from workbench.findings.coded import coded_section, shares_in_words
from workbench.findings.concerns import in_words
from workbench.findings.content import FindingsContent, Quote, ThemeFinding
from workbench.findings.corrected import codes_section, corrected_in_words
from workbench.findings.drawing import Picture
from workbench.findings.in_short import in_short_section
from workbench.findings.measured import measured_section
from workbench.findings.method import method_section, proof_section, time_section
from workbench.findings.nested import COUNTED_ONCE, is_nested, ranks, together
from workbench.findings.population import population_section
from workbench.findings.promises import promise_section
from workbench.findings.safe_markdown import escaped, markdown_table, quoted
from workbench.findings.tagged import tags_section, tones_in_words
from workbench.findings.voices import voices_section
from workbench.findings.wording import counted, language_name, mood, share

SAID = "What people say"
_MOST_CAMPAIGNS = 5
# A group with less is found by chance as often as not (Hennig 2007).
_UNSURE = 0.6


def findings_markdown(content: FindingsContent) -> str:
    """Return the findings as Markdown. The same study gives the same text, but for its last section."""
    smallest = content.handover.smallest if content.handover.is_safe else 0
    sections = (
        _opening(content),
        in_short_section(content),
        _collected(content),
        _said(content),
        action_section(content),
        promise_section(content),
        tags_section(content.tagged, content.corrected("tone"), content.corrected("driver")),
        measured_section(content.measures, smallest),
        voices_section(content.voices, smallest),
        population_section(content.population, smallest),
        changed_section(content.trends, smallest),
        aims_section(content.targets, content.friction, smallest),
        coded_section(content.shares, content.agreement, content.calibration),
        codes_section(content.coded),
        _missing(content),
        method_section(content),
        proof_section(content),
        time_section(content),
    )
    told = ("\n\n".join(section) for section in sections)
    return "\n\n".join(filter(None, told)) + "\n"


def with_pictures(report: str, pictures: Sequence[Picture], files: Mapping[str, str]) -> str:
    """Return the report with each picture under its heading, told in words for those who do not see it.

    `files` has the file of each picture, by its name.
    """
    for heading in dict.fromkeys(picture.heading for picture in pictures):
        own = [picture for picture in pictures if picture.heading == heading]
        shown = "\n\n".join(_shown(picture, files[picture.name]) for picture in own)
        report = report.replace(f"\n## {heading}\n", f"\n## {heading}\n\n{shown}\n", 1)
    return report


def _shown(picture: Picture, file: str) -> str:
    return f"![{escaped(picture.chart.told)}]({file})\n\n*{escaped(picture.chart.caption)}.*"


def _opening(content: FindingsContent) -> Iterator[str]:
    summary = content.summary
    yield f"# Findings: {escaped(summary.name)}"
    if not content.handover.is_safe:
        yield f"**{WORKING}**"
    who = counted(summary.counts.people, "person", "people")
    yield (
        f"{counted(summary.counts.comments, 'comment')} by {who}, in {counted(summary.sources, 'file')}"
        f"{_period(summary)}, make {counted(summary.themes, 'theme')}. {_unassigned(summary)}."
    )


def _period(summary: StudySummary) -> str:
    if not summary.first_date:
        return ""
    if summary.first_date == summary.last_date:
        return f", dated {summary.first_date}"
    return f", dated {summary.first_date} to {summary.last_date}"


def _unassigned(summary: StudySummary) -> str:
    part = share(summary.unassigned, summary.counts.comments)
    fits = "fits" if summary.unassigned == 1 else "fit"
    return f"{counted(summary.unassigned, 'comment')} ({part}) {fits} no theme"


def _collected(content: FindingsContent) -> Iterator[str]:
    summary = content.summary
    yield "## What was collected"
    headings = ("File", "Records#", "Imported#", "Refused#", "Comments#")
    yield markdown_table(headings, map(_file, content.sources))
    yield (
        "A record is a row of a file, as one person handed it in; a comment is one answer in it. "
        f"The comments are made of {counted(summary.counts.texts, 'different text')}: "
        "equal words from several people count once as a text and as often as they came as comments. "
        "Where a file does not tell who wrote, every record counts as a person."
    )
    yield f"Languages: {_tally((language_name(code), n) for code, n in summary.by_language)}."
    channels = [(escaped(channel) if channel else "not told", n) for channel, n in summary.by_channel]
    if any(channel != "not told" for channel, _ in channels):
        yield f"Channels: {_tally(channels)}."
    yield from _campaigns(content)


def _campaigns(content: FindingsContent) -> Iterator[str]:
    if not content.campaigns:
        return
    sent = sum(campaign.counts.comments for campaign in content.campaigns)
    added = sum(campaign.added for campaign in content.campaigns)
    yield (
        f"{counted(sent, 'comment')} came as copies of {counted(len(content.campaigns), 'letter')}, alike "
        "but for small changes. Themes were found from each letter once; its copies are counted under the "
        "letter's theme. "
        f"{counted(added, 'sender')} added words of their own, which were analysed as texts of their own."
    )
    if len(content.campaigns) > _MOST_CAMPAIGNS:
        yield f"The {_MOST_CAMPAIGNS} letters with the most comments:"
    headings = ("Letter", "Comments#", "Different texts#", "People#", "With words added#")
    yield markdown_table(headings, (_campaign(row) for row in content.campaigns[:_MOST_CAMPAIGNS]))


def _campaign(row: CampaignRow) -> Iterator[str]:
    yield escaped(excerpt(row.letter))
    yield from (f"{n:,}" for n in (row.counts.comments, row.counts.texts, row.counts.people, row.added))


def _file(source: SourceRow) -> Iterator[str]:
    yield escaped(source.name)
    yield from (f"{n:,}" for n in (source.records, source.imported, source.rejected, source.comments))


def _tally(counts: Iterable[tuple[str, int]]) -> str:
    return ", ".join(f"{name} {number:,}" for name, number in counts) or "none"


def _said(content: FindingsContent) -> Iterator[str]:
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
        counted(theme.texts, "different text"),
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
    if theme.stability is not None and theme.stability < _UNSURE:
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


def _set_aside(theme: ThemeRow) -> str:
    comments = counted(theme.comments, "comment")
    return (
        f"{comments} of the group “{escaped(theme.name)}” were set aside: a person found it to be no theme."
    )


def _missing(content: FindingsContent) -> Iterator[str]:
    summary = content.summary
    yield "## What these findings do not cover"
    lines = [f"{_unassigned(summary)}.", *map(_set_aside, content.set_aside)]
    if summary.unanalysed:
        late = counted(summary.unanalysed, "comment")
        lines.append(f"{late} came in after the analysis and are in no figure of a theme.")
    silent = [(language_name(code), n) for code, n in summary.without_sentiment]
    if silent:
        lines.append(f"Not judged, by language: {_tally(silent)}.")
    refused = [
        f"{counted(refusal.rows, 'row')} of {escaped(refusal.source)} refused. {escaped(refusal.reason)}"
        for refusal in content.refusals
    ]
    lines += refused or ["No row of any file was refused."]
    if content.masked:
        covers = _tally(content.masked)
        lines.append(
            f"What looks like personal data is covered in every file ({covers}). A machine marked it; some "
            "may have been missed, so read before you publish."
        )
    if content.groups or content.groups_left_out:
        lines.append(escaped(groups_line(content)))
    lines += [f"Open when this was written: {in_words(concern)}" for concern in content.concerns]
    yield "\n".join(f"* {line}" for line in lines)
