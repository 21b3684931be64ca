"""What to look at before findings are handed over; whoever goes on all the same finds it said in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from workbench.domain.coding import CodingAgreement
from workbench.domain.concerns import LOW_AGREEMENT, MANY_UNASSIGNED, Concern
from workbench.domain.groups import GroupTable
from workbench.domain.handover import Handover
from workbench.domain.views import StudySummary, ThemeRow
from workbench.findings.content import FindingsContent
from workbench.services.comments import keys
from workbench.services.personal_data import tally, unexamined
from workbench.services.quotes import list_quotes
from workbench.services.telling_groups import Telling
from workbench.store.study import Study


def concerns_of(
    study: Study, content: FindingsContent, names: Mapping[str, str], telling: Mapping[str, Telling]
) -> list[Concern]:
    """Return what to look at, what endangers people first.

    `names` are those of themes that hold a person's, `telling` the groups that name people.
    """
    themes = [finding.theme for finding in content.themes]
    return [
        *_personal(study),
        *_named_after_people(names, themes),
        *_naming_groups(telling),
        *_quotes(study),
        *_small(content.groups, content.handover),
        *_unreviewed(themes),
        *_agreement(content.agreement, content.summary),
        *_unassigned(content.summary),
        *_unheard(content),
    ]


def _personal(study: Study) -> Iterator[Concern]:
    comments = keys(study)
    unseen = len(unexamined(study, comments))
    if unseen:
        yield Concern("not looked through", unseen, len(comments))
    counts = [(state, number) for _, state, number in tally(study)]
    found = sum(number for state, number in counts if state == "found")
    if found:
        yield Concern("personal data open", found, sum(number for _, number in counts))


def _named_after_people(names: Mapping[str, str], themes: list[ThemeRow]) -> Iterator[Concern]:
    named = tuple(theme.id for theme in themes if names.get(theme.name))
    if named:
        yield Concern("names in themes", len(named), len(themes), about=named)


def _naming_groups(telling: Mapping[str, Telling]) -> Iterator[Concern]:
    seen = {name: each.naming for name, each in telling.items() if each.is_seen}
    if seen:
        yield Concern("names in groups", sum(seen.values()), len(seen), about=tuple(seen))
    called = tuple(name for name in telling if name not in seen)
    if called:
        yield Concern("groups called names", len(called), len(telling), about=called)


def _small(tables: tuple[GroupTable, ...], plan: Handover) -> Iterator[Concern]:
    counts = sum(len(row) for table in tables for row in table.cells)
    if plan.is_safe:
        gaps = sum(cell.withheld for table in tables for row in table.cells for cell in row)
        if gaps:
            yield Concern("counts withheld", gaps, counts)
        return
    small = sum(len(table.small(plan.smallest)) for table in tables)
    if small:
        yield Concern("small counts told", small, counts)


def _quotes(study: Study) -> Iterator[Concern]:
    found = list_quotes(study)
    broken = sum(not row.is_verified for row in found)
    if broken:
        yield Concern("quotes broken", broken, len(found))
    waiting = sum(row.is_verified and not row.approved for row in found)
    if waiting:
        yield Concern("quotes not approved", waiting, len(found))


def _unreviewed(themes: list[ThemeRow]) -> Iterator[Concern]:
    untouched = [each.id for each in themes if not (each.named_by_person or each.description or each.merged)]
    if untouched:
        yield Concern("themes not reviewed", len(untouched), len(themes), about=tuple(untouched[:1]))


def _agreement(agreement: CodingAgreement | None, summary: StudySummary) -> Iterator[Concern]:
    if summary.run is None:
        return
    if agreement is None or agreement.comments == 0:
        yield Concern("nothing coded", 0, summary.counts.comments)
        return
    found = [agreement.ordinal.value, agreement.machine.value]
    low = [value for value in found if value is not None and value < LOW_AGREEMENT]
    if low:
        yield Concern("low agreement", agreement.comments, summary.counts.comments, min(low))


def _unassigned(summary: StudySummary) -> Iterator[Concern]:
    comments = summary.counts.comments
    if summary.run is not None and summary.unassigned > MANY_UNASSIGNED * comments:
        yield Concern("many unassigned", summary.unassigned, comments)


def _unheard(content: FindingsContent) -> Iterator[Concern]:
    number = sum(comments for _, comments in content.languages_unheard)
    if number:
        codes = tuple(language for language, _ in content.languages_unheard)
        yield Concern("languages unheard", number, content.summary.counts.comments, about=codes)
