"""Puts together all that findings tell of a study, before a word of them is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from workbench import __version__
from workbench.domain.friction import THEME, FrictionRanking
from workbench.domain.groups import GroupTable
from workbench.domain.handover import Handover
from workbench.domain.selection import Selection
from workbench.domain.tags import FAMILIES
from workbench.domain.views import CampaignRow, SourceRow, StudySummary, ThemeRow
from workbench.domain.voices import Voices
from workbench.domain.watching import TargetStanding
from workbench.findings.content import FindingsContent, Quote, Refusal, ThemeFinding
from workbench.findings.quotes import QUOTES, choose_quotes, other_side
from workbench.services.calibration import adopted
from workbench.services.campaigns import first_comment, list_campaigns, list_dissolved
from workbench.services.checks import concerns_of
from workbench.services.coded_codes import figures as code_figures
from workbench.services.coded_figures import agreement, every_share
from workbench.services.coding import subjects_coded
from workbench.services.comments import by_theme_alone, count, recollect_whole, texts_read
from workbench.services.covering import UNSEEN, covered
from workbench.services.friction import friction, journey
from workbench.services.groups import safe_tables, whole_tables
from workbench.services.intake import list_rejected, list_sources
from workbench.services.measures import by_everything as measures_by_everything
from workbench.services.parts import by_theme
from workbench.services.personal_data import marks_of, tally
from workbench.services.population import representation
from workbench.services.priorities import weights
from workbench.services.promises import list_promises
from workbench.services.quotes import handed_over
from workbench.services.report_sections import sections_left_out
from workbench.services.safe_aims import aims_told
from workbench.services.safe_population import population_told
from workbench.services.studies import summary
from workbench.services.tags import figures
from workbench.services.targets import standings
from workbench.services.telling_groups import telling_columns
from workbench.services.theme_names import covered_names, with_names_covered
from workbench.services.themes import list_themes, representatives
from workbench.services.told_priorities import told_priorities
from workbench.services.trends import what_changed
from workbench.services.voices import who_raises
from workbench.store.study import Study
from workbench.store.voices import CHANNEL

_MOST_TYPICAL = 60


def gather(study: Study, plan: Handover | None = None) -> FindingsContent:
    """Return everything the findings tell, with the quotes chosen."""
    plan = plan or Handover()
    if plan.without is None:
        plan = replace(plan, without=sections_left_out(study))
    recollect_whole(study)
    whole, sources, themes = summary(study), tuple(list_sources(study)), list_themes(study)
    shares, theme_shares = every_share(study)
    best, own = representatives(study), by_theme_alone(study)
    telling = telling_columns(study)
    not_told = frozenset(telling) if plan.is_safe else frozenset[str]()
    groups = (
        safe_tables(study, themes, plan.smallest, not_told) if plan.is_safe else whole_tables(study, themes)
    )
    chosen = _chosen(study, plan)
    active = {theme.id for theme in themes if not theme.is_parked}
    targets, rankings = _aims(study, plan, groups.told, not_told)
    content = FindingsContent(
        version=__version__,
        handover=plan,
        summary=replace(whole, by_channel=()) if CHANNEL in not_told else whole,
        sources=sources,
        refusals=tuple(refusal for source in sources for refusal in _refusals(study, source)),
        themes=tuple(
            _finding(
                study, theme, best.get(theme.id, ()), plan, chosen.get(theme.id, []), own.get(theme.id, ())
            )
            for theme in themes
            if not theme.is_parked
        ),
        set_aside=tuple(theme for theme in themes if theme.is_parked),
        priorities=tuple(told_priorities(study, plan, groups.told, rankings, not_told)),
        weights=weights(study),
        promises=tuple(list_promises(study)),
        campaigns=tuple(_campaigns(study, plan)),
        texts_read=texts_read(study),
        no_campaigns=tuple(group.counts.comments for group in list_dissolved(study)),
        masked=tuple(_masked(study)) if plan.is_safe else (),
        agreement=agreement(study),
        calibration=adopted(study),
        tag_calibrations=tuple(filter(None, (adopted(study, family) for family in FAMILIES))),
        shares=shares,
        theme_shares=theme_shares,
        coded={
            subject: code_figures(study, subject)
            for subject in subjects_coded(study)
            if subject != "sentiment"
        },
        theme_parts=by_theme(study),
        measures=tuple(measures_by_everything(study, ("theme",))),
        tagged=figures(study),
        voices=_told_voices(who_raises(study), groups.told),
        population=population_told(study, groups.told) if plan.is_safe else tuple(representation(study)),
        trends=what_changed(study),
        targets=targets,
        friction=rankings,
        other_quotes=tuple(
            quote for theme, quotes in chosen.items() if theme not in active for quote in quotes
        ),
        languages_unheard=tuple(_languages_unheard(study, whole)),
        groups=groups.told,
        groups_left_out=groups.left_out,
        not_told=not_told,
    )
    names = covered_names(study, themes)
    content = replace(content, concerns=tuple(concerns_of(study, content, names, telling)))
    return _covering(content, names) if plan.is_safe else content


def _aims(
    study: Study, plan: Handover, groups: Sequence[GroupTable], not_told: Collection[str]
) -> tuple[tuple[TargetStanding, ...], tuple[FrictionRanking, ...]]:
    """Return targets and friction; in a safe export, what rests on figures that are told."""
    if plan.is_safe:
        return aims_told(study, plan.smallest, groups, not_told)
    rankings = tuple(friction(study, by=by) for by in (THEME, journey(study)) if by)
    return tuple(standings(study)), rankings


def _covering(content: FindingsContent, names: Mapping[str, str]) -> FindingsContent:
    """Return findings in which themes bear no person's name."""
    return replace(with_names_covered(content, names), names_covered=names)


def _told_voices(found: Voices, tables: Sequence[GroupTable]) -> Voices:
    """Return who raises what without what the tables by group withhold: a sentence would give it away."""
    by_name = {table.name: table for table in tables}
    told = tuple(
        raised
        for raised in found.raised
        if raised.segment in by_name and by_name[raised.segment].tells(raised.theme, raised.value)
    )
    return replace(found, raised=told)


def _chosen(study: Study, plan: Handover) -> dict[str | None, list[Quote]]:
    """Return the quotes a person chose, by theme."""
    found: dict[str | None, list[Quote]] = {}
    for theme, quote in handed_over(study, is_safe=plan.is_safe):
        found.setdefault(theme, []).append(quote)
    return found


def _finding(
    study: Study,
    theme: ThemeRow,
    shown_best: Sequence[int],
    plan: Handover,
    chosen: Sequence[Quote],
    members: Sequence[int],
) -> ThemeFinding:
    """Return a theme with its quotes: those a person chose, then comments that show it and differ, then others.

    `members` are its own comments: those of the themes below it speak there.
    """
    inside = set(members)
    first = [number for number in shown_best if number in inside]
    telling = list(dict.fromkeys([*first, *members[:_MOST_TYPICAL]]))
    spoken = {quote.comment for quote in chosen}
    quotable = [
        row
        for row in covered(study, telling, is_safe=plan.is_safe)
        if row.text != UNSEEN and row.id not in spoken
    ]
    # A quote with a gap says less; where others are there they go first.
    gaps = marks_of(study, telling) if plan.is_safe else {}
    quotable.sort(key=lambda row: row.key in gaps)
    left = max(0, QUOTES - len(chosen))
    further = choose_quotes(quotable, left, against=other_side(theme.sentiment)) if left else ()
    return ThemeFinding(theme, (*chosen, *further))


def _languages_unheard(study: Study, told: StudySummary) -> Iterator[tuple[str, int]]:
    """Yield the languages, with their comments, that no theme speaks for."""
    if told.run is None or not told.unassigned:
        return
    for language, comments in told.by_language:
        if language in {"", "und"}:
            continue
        if count(study, Selection(languages=(language,), unassigned=True)).comments == comments:
            yield language, comments


def _masked(study: Study) -> Iterator[tuple[str, int]]:
    parts: Counter[str] = Counter()
    for kind, state, number in tally(study):
        if state != "dismissed":
            parts[kind] += number
    yield from sorted(parts.items())


def _campaigns(study: Study, plan: Handover) -> Iterator[CampaignRow]:
    """Yield the campaigns; a letter is shown as some comment carries it, covered like that."""
    for campaign in list_campaigns(study):
        shown = covered(study, [first_comment(study, campaign.id)], is_safe=plan.is_safe)
        yield replace(campaign, letter=shown[0].text if shown else "")


def _refusals(study: Study, source: SourceRow) -> Iterator[Refusal]:
    reasons = Counter(row.reason for row in list_rejected(study, source.id))
    for reason, rows in sorted(reasons.items(), key=lambda pair: (-pair[1], pair[0])):
        yield Refusal(source.name, reason, rows)
