"""Handing findings over: files that lead every figure back to comments."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from workbench import __version__
from workbench.domain.masking import mask
from workbench.domain.personal_data import Mark
from workbench.domain.problems import Problem
from workbench.domain.selection import Selection
from workbench.domain.views import CampaignRow, CommentRow, SourceRow, ThemeRow
from workbench.findings.content import FindingsContent, Refusal, ThemeFinding
from workbench.findings.csv_files import statements_by_theme, write_comments, write_priorities, write_themes
from workbench.findings.markdown import findings_markdown
from workbench.findings.quotes import choose_quotes, other_side
from workbench.findings.writing import write_together
from workbench.services.calibration import adopted
from workbench.services.campaigns import first_comment, list_campaigns
from workbench.services.coded_figures import agreement, every_share
from workbench.services.comments import keys, rows
from workbench.services.intake import list_rejected, list_sources
from workbench.services.parts import by_theme
from workbench.services.personal_data import marks_of, tally, unexamined
from workbench.services.priorities import list_priorities
from workbench.services.studies import summary
from workbench.services.themes import list_themes, representatives
from workbench.store.study import Study

UNSEEN = "[not looked through yet]"
_BATCH = 2_000
_MOST_TYPICAL = 60

Tell = Callable[[int, int], None]


def export_findings(study: Study, folder: Path, tell: Tell | None = None) -> list[Path]:
    """Write findings.md, themes.csv, comments.csv and priorities.csv into `folder`; return their paths.

    Either all four are written or none. `tell(comments_written, of_how_many)` may raise to cancel.

    Raises:
        Problem: study.no_comments, export.not_writable or export.disk_full.
    """
    content = gather(study)
    if content.summary.counts.comments == 0:
        raise Problem("study.no_comments")
    text = findings_markdown(content)
    themes = [*(finding.theme for finding in content.themes), *content.set_aside]
    statements = statements_by_theme(content.priorities)
    return write_together(
        folder,
        {
            "findings.md": lambda stream: _written(stream.write(text)),
            "themes.csv": partial(
                write_themes,
                themes=themes,
                statements=statements,
                shares=content.theme_shares,
                parts=content.theme_parts,
            ),
            "comments.csv": lambda stream: write_comments(stream, _all_comments(study, tell)),
            "priorities.csv": partial(write_priorities, priorities=content.priorities),
        },
    )


def findings_text(study: Study) -> str:
    """Return what findings.md would say now."""
    return findings_markdown(gather(study))


def gather(study: Study) -> FindingsContent:
    """Return everything the findings tell, with the quotes chosen."""
    sources, themes = tuple(list_sources(study)), list_themes(study)
    shares, theme_shares = every_share(study)
    best = representatives(study)
    return FindingsContent(
        version=__version__,
        summary=summary(study),
        sources=sources,
        refusals=tuple(refusal for source in sources for refusal in _refusals(study, source)),
        themes=tuple(
            _finding(study, theme, best.get(theme.id, ())) for theme in themes if not theme.is_parked
        ),
        set_aside=tuple(theme for theme in themes if theme.is_parked),
        priorities=tuple(list_priorities(study)),
        campaigns=tuple(_masked_campaigns(study)),
        masked=tuple(_masked(study)),
        agreement=agreement(study),
        calibration=adopted(study),
        shares=shares,
        theme_shares=theme_shares,
        theme_parts=by_theme(study),
    )


def _written(_: int) -> None:
    return None


def _finding(study: Study, theme: ThemeRow, shown_best: Sequence[int]) -> ThemeFinding:
    """Return a theme with its quotes: comments that show it and differ go before others that are typical."""
    members = keys(study, Selection(themes=(theme.id,)), order="theme")
    inside = set(members)
    first = [number for number in shown_best if number in inside]
    telling = list(dict.fromkeys([*first, *members[:_MOST_TYPICAL]]))
    quotable = [row for row in _covered(study, telling) if row.text != UNSEEN]
    return ThemeFinding(theme, choose_quotes(quotable, against=other_side(theme.sentiment)))


def _covered(study: Study, numbers: Sequence[int]) -> list[CommentRow]:
    """Return the comments of these numbers with what looks like personal data covered."""
    marks, unseen = marks_of(study, numbers), unexamined(study, numbers)
    return [_masked_row(row, marks.get(row.key, ()), row.key in unseen) for row in rows(study, numbers)]


def _masked_row(row: CommentRow, marks: Sequence[Mark], is_unseen: bool) -> CommentRow:
    """Cover what was marked; a comment nobody looked through yet is covered whole."""
    if is_unseen:
        return replace(row, text=UNSEEN)
    return replace(row, text=mask(row.text, marks)) if marks else row


def _masked(study: Study) -> Iterator[tuple[str, int]]:
    covered: Counter[str] = Counter()
    for kind, state, number in tally(study):
        if state != "dismissed":
            covered[kind] += number
    yield from sorted(covered.items())


def _masked_campaigns(study: Study) -> Iterator[CampaignRow]:
    """Yield the campaigns; a letter is shown as some comment carries it, with personal data covered."""
    for campaign in list_campaigns(study):
        shown = _covered(study, [first_comment(study, campaign.id)])
        yield replace(campaign, letter=shown[0].text if shown else "")


def _refusals(study: Study, source: SourceRow) -> Iterator[Refusal]:
    reasons = Counter(row.reason for row in list_rejected(study, source.id))
    for reason, count in sorted(reasons.items(), key=lambda pair: (-pair[1], pair[0])):
        yield Refusal(source.name, reason, count)


def _all_comments(study: Study, tell: Tell | None) -> Iterator[CommentRow]:
    numbers = keys(study)
    for start in range(0, len(numbers), _BATCH):
        yield from _covered(study, numbers[start : start + _BATCH])
        if tell is not None:
            tell(min(start + _BATCH, len(numbers)), len(numbers))
