"""Writes findings.md, for readers who were not there: what was collected, what people say, how we know."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from workbench.domain.intake import Role
from workbench.domain.sections import Section
from workbench.domain.text import excerpt
from workbench.domain.views import CampaignRow, SourceRow, StudySummary, ThemeRow
from workbench.findings.about import WORKING, groups_line
from workbench.findings.actions import action_section
from workbench.findings.aims import friction_section, targets_section
from workbench.findings.changed import changed_section
from workbench.findings.coded import coded_section
from workbench.findings.concerns import in_words
from workbench.findings.content import FindingsContent
from workbench.findings.corrected import codes_section
from workbench.findings.drawing import Picture
from workbench.findings.in_short import in_short_section
from workbench.findings.measured import measured_section
from workbench.findings.method import method_section, proof_section, time_section
from workbench.findings.population import population_section
from workbench.findings.promises import promise_section
from workbench.findings.safe_markdown import escaped, markdown_table
from workbench.findings.said import said_section
from workbench.findings.tagged import tags_section
from workbench.findings.voices import voices_section
from workbench.findings.wording import NOT_TOLD, counted, language_name, share

_MOST_CAMPAIGNS = 5


@dataclass(frozen=True)
class Chapter:
    """A part of the report as Markdown; one that may be left out bears the `section`'s name, the first no heading."""

    section: Section | None
    heading: str
    text: str
    is_told: bool = True


def findings_markdown(content: FindingsContent) -> str:
    """Return the findings as Markdown. The same study gives the same text, but for its last section."""
    return report_of(chapters(content))


def report_of(parts: Iterable[Chapter]) -> str:
    """Return the report these parts make, without those that are left out."""
    return "\n\n".join(part.text for part in parts if part.is_told) + "\n"


def chapters(content: FindingsContent) -> list[Chapter]:
    """Return all parts of the report that say something, in their order; some may be left out of it."""
    without = content.handover.without or ()
    own = [_chapter(told, name, is_told=name not in without) for name, told in _choosable(content)]
    own = [part for part in own if part.text]
    left_out = [part.heading for part in own if not part.is_told]
    ends = (
        _missing(content, left_out),
        method_section(content),
        proof_section(content),
        time_section(content),
    )
    opening = Chapter(None, "", "\n\n".join(_opening(content, left_out)))
    return [opening, *own, *map(_chapter, ends)]


def _choosable(content: FindingsContent) -> Iterator[tuple[Section, Iterator[str]]]:
    smallest = content.handover.smallest if content.handover.is_safe else 0
    yield "short", in_short_section(content)
    yield "collected", _collected(content)
    yield "themes", said_section(content)
    yield "actions", action_section(content)
    yield "promises", promise_section(content)
    corrected = (content.corrected("tone"), content.corrected("driver"))
    yield "tones", tags_section(content.tagged, *corrected, content.tag_calibrations)
    yield "measures", measured_section(content.measures, smallest)
    yield "groups", voices_section(content.voices, smallest)
    yield "population", population_section(content.population, smallest)
    yield "changes", changed_section(content.trends, smallest)
    yield "targets", targets_section(content.targets)
    yield "friction", friction_section(content.friction, smallest)
    yield "sentiment", coded_section(content.shares, content.agreement, content.calibration)
    yield "coded", codes_section(content.coded)


def _chapter(told: Iterator[str], section: Section | None = None, *, is_told: bool = True) -> Chapter:
    text = "\n\n".join(told)
    return Chapter(section, text.partition("\n")[0].lstrip("# "), text, is_told)


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


def _opening(content: FindingsContent, left_out: Sequence[str]) -> Iterator[str]:
    summary = content.summary
    yield f"# Findings: {escaped(summary.name)}"
    if not content.handover.is_safe:
        yield f"**{WORKING}**"
    who = counted(summary.counts.people, "person", "people")
    yield (
        f"{counted(summary.counts.comments, 'comment')} by {who}, in {counted(summary.sources, 'file')}"
        f"{_period(summary)}, make {counted(summary.themes, 'theme')}. {_unassigned(summary)}."
    )
    if left_out:
        yield f"*{_left_out(left_out)}*"


def _left_out(headings: Sequence[str]) -> str:
    names = ", ".join(f"“{heading}”" for heading in headings)
    return f"Whoever wrote this report left out {counted(len(headings), 'section')} of it: {names}."


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
    yield from _taken_over(content.sources)
    yield (
        "A record is a row of a file, as one person handed it in; a comment is one answer in it. "
        f"The comments are made of {counted(summary.counts.texts, 'unique text')}: "
        "equal words from several people count once as a unique text and as often as they came as comments. "
        "Where a file does not tell who wrote, every record counts as a person."
    )
    yield f"Languages: {_tally((language_name(code), n) for code, n in summary.by_language)}."
    yield from _channels(content)
    yield from _analysed(content)
    yield from _campaigns(content)
    yield from _no_campaigns(content.no_campaigns)


def _channels(content: FindingsContent) -> Iterator[str]:
    if Role.CHANNEL in content.not_told:
        yield f"Channels: {NOT_TOLD}, since they look like names or addresses of people."
        return
    told = [(escaped(channel) if channel else NOT_TOLD, n) for channel, n in content.summary.by_channel]
    if any(channel != NOT_TOLD for channel, _ in told):
        yield f"Channels: {_tally(told)}."


def _analysed(content: FindingsContent) -> Iterator[str]:
    """Yield how many texts the analysis read, where they are not just the unique texts of the comments."""
    run, read = content.summary.run, content.texts_read
    if run is None or not read or run.texts <= read == content.summary.counts.texts:
        return
    added = f", and {run.texts - read:,} that senders added to a letter" if run.texts > read else ""
    yield (
        f"The analysis read {counted(run.texts, 'text')}: {read:,} through which the comments were read, since copies "
        f"of a letter are read once, through it{added}. The map has a dot for each of the {read:,}."
    )


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
    headings = ("Letter", "Comments#", "Unique texts#", "People#", "With words added#")
    yield markdown_table(headings, (_campaign(row) for row in content.campaigns[:_MOST_CAMPAIGNS]))


def _no_campaigns(sizes: Sequence[int]) -> Iterator[str]:
    if sizes:
        groups = counted(len(sizes), "group of alike texts", "groups of alike texts")
        yield (
            f"A person said of {groups} ({counted(sum(sizes), 'comment')}) that they are no campaign: each of their "
            "texts was counted and analysed for itself."
        )


def _campaign(row: CampaignRow) -> Iterator[str]:
    yield escaped(excerpt(row.letter))
    yield from (f"{n:,}" for n in (row.counts.comments, row.counts.texts, row.counts.people, row.added))


def _taken_over(sources: Sequence[SourceRow]) -> Iterator[str]:
    """Say of which files' changed rows the newer version holds: they were imported with an earlier file."""
    told = [f"{escaped(row.name)} ({row.taken_over:,})" for row in sources if row.taken_over]
    if told:
        yield (
            "Some rows were imported with one file, and what a newer file says of them was taken over; "
            f"their comments are counted with the newer: {', '.join(told)}."
        )


def _file(source: SourceRow) -> Iterator[str]:
    yield escaped(source.name)
    yield from (f"{n:,}" for n in (source.records, source.imported, source.rejected, source.comments))


def _tally(counts: Iterable[tuple[str, int]]) -> str:
    return ", ".join(f"{name} {number:,}" for name, number in counts) or "none"


def _set_aside(theme: ThemeRow) -> str:
    comments = counted(theme.comments, "comment")
    return (
        f"{comments} of the group “{escaped(theme.name)}” were set aside: a person found it to be no theme."
    )


def _missing(content: FindingsContent, left_out: Sequence[str]) -> Iterator[str]:
    summary = content.summary
    yield "## What these findings do not cover"
    lines = [f"{_left_out(left_out)} The tables are not shortened by it."] if left_out else []
    lines += [f"{_unassigned(summary)}.", *map(_set_aside, content.set_aside)]
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
    lines += [f"Open when this was written: {escaped(in_words(concern))}" for concern in content.concerns]
    yield "\n".join(f"* {line}" for line in lines)
