"""Gathers what speaks for priorities beside their reach, once for all of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from workbench.domain.evidence import Evidence
from workbench.domain.friction import Friction
from workbench.domain.intake import MeasureKind
from workbench.domain.ranking import Weights
from workbench.domain.tags import BAD
from workbench.domain.views import PriorityRow, ThemeRow
from workbench.domain.voices import GroupVoices, Raised
from workbench.services.coded_figures import agreement
from workbench.services.friction import friction
from workbench.services.tags import tagged
from workbench.services.themes import list_themes
from workbench.services.voices import listed
from workbench.store import measures, tags, themes, voices
from workbench.store.nesting import with_below
from workbench.store.study import Study

_Counts = Mapping[str, Counter[str]]
"""By a theme's id, how many people or comments by a channel or a driver."""


class _Known(NamedTuple):
    """What is known of each theme, by its id, and of the whole study."""

    troubles: Mapping[str, Friction]
    rows: Mapping[str, ThemeRow]
    raised: Sequence[Raised]
    channels: _Counts
    drivers: _Counts
    agreement: float | None


def with_evidence(study: Study, rows: Sequence[PriorityRow]) -> list[PriorityRow]:
    """Return the priorities with everything that is known of their themes."""
    if not rows:
        return []
    told = list(voices.voices(study))
    known = _Known(
        _troubles(study),
        {row.id: row for row in list_themes(study)},
        listed((each for each in told if each.segment != voices.CHANNEL), dict(themes.names(study))).raised,
        _channels(told),
        _drivers(study),
        agreement(study).machine.value,
    )
    return [replace(row, evidence=_evidence(behind_of(study, row), known)) for row in rows]


def with_what_is_weighed(study: Study, rows: Sequence[PriorityRow], weights: Weights) -> list[PriorityRow]:
    """Return the priorities with what their rank rests on, and no more: the rest takes longer to find."""
    if weights.confidence or weights.benefit:
        return with_evidence(study, rows)
    if not rows or not _is_measured(study):
        return list(rows)
    known = _Known(_troubles(study), {}, (), {}, {}, None)
    return [replace(row, evidence=_evidence(behind_of(study, row), known)) for row in rows]


def behind_of(study: Study, row: PriorityRow) -> tuple[str, ...]:
    """Return the themes a priority rests on, with those that stand below them."""
    return with_below(study, (theme for theme, _ in row.themes))


def _evidence(ids: Sequence[str], known: _Known) -> Evidence:
    troubles = [known.troubles[theme] for theme in ids if theme in known.troubles]
    mine = [known.rows[theme] for theme in ids if theme in known.rows]
    return Evidence(
        hard=_sum(troubles, lambda each: (each.effort.bad, each.effort.answers)),
        unresolved=_sum(troubles, lambda each: (each.repeat.bad, each.repeat.answers)),
        stability=_stability(mine),
        agreement=known.agreement,
        groups=tuple(each for each in known.raised if each.theme in ids),
        channels=_most_first(known.channels.get(theme, Counter()) for theme in ids),
        drivers=_most_first(known.drivers.get(theme, Counter()) for theme in ids),
    )


def _is_measured(study: Study) -> bool:
    return any(measures.answered(study, kind) for kind in (MeasureKind.EFFORT, MeasureKind.RESOLVED))


def _troubles(study: Study) -> dict[str, Friction]:
    return {each.id: each for each in friction(study).ranked} if _is_measured(study) else {}


def _sum(troubles: Sequence[Friction], told: Callable[[Friction], tuple[int, int]]) -> tuple[int, int]:
    bad, answers = (sum(told(each)[place] for each in troubles) for place in (0, 1))
    return bad, answers


def _stability(rows: Sequence[ThemeRow]) -> float | None:
    """Return the mean stability of the themes, each by its comments."""
    known = [(row.stability, row.comments) for row in rows if row.stability is not None and row.comments]
    whole = sum(comments for _, comments in known)
    return sum(stability * comments for stability, comments in known) / whole if whole else None


def _channels(told: Iterable[GroupVoices]) -> dict[str, Counter[str]]:
    """Return by theme how many people speak through each channel."""
    found: dict[str, Counter[str]] = {}
    for segment in told:
        if segment.segment == voices.CHANNEL:
            for (channel, theme), people in segment.raising.items():
                found.setdefault(theme, Counter())[channel] += people
    return found


def _drivers(study: Study) -> dict[str, Counter[str]]:
    """Return by theme how many comments blame the service for each driver."""
    found: dict[str, Counter[str]] = {}
    for one in tagged(study, "driver") if tags.is_tagged(study) else ():
        if one.theme is not None:
            names = {tag.name for tag in one.tags.tags if tag.sign == BAD}
            found.setdefault(one.theme, Counter()).update(names)
    return found


def _most_first(counts: Iterable[Counter[str]]) -> tuple[tuple[str, int], ...]:
    whole: Counter[str] = Counter()
    for each in counts:
        whole.update(each)
    return tuple(sorted(whole.items(), key=lambda pair: (-pair[1], pair[0])))
