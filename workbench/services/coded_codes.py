"""Figures that rest on codings of themes, tones and drivers: agreement, and shares their errors are taken out of."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from workbench.domain.coded import CodeAgreement, CodedShare, SubjectFigures
from workbench.domain.coding import AT_RANDOM, NONE_OF_THEM, Coding, Draw, Subject
from workbench.domain.tags import BAD, DRIVERS, GOOD, NAMES, TONES, Family, Tag
from workbench.services.coded_figures import told
from workbench.services.coded_samples import Drawn, coded_at_random, random_coding
from workbench.services.coding import differences
from workbench.statistics.agreement import cohen_kappa, krippendorff_alpha
from workbench.statistics.shares import FEWEST_CODED, corrected_share
from workbench.store import believed, codings, nesting, tag_lessons, themes
from workbench.store.believed import Judged
from workbench.store.runs import run_row
from workbench.store.study import Study

_ABSENT = "absent"
_SHARED: dict[Subject, tuple[str, ...]] = {
    "tone": TONES,
    "driver": tuple(str(Tag(name, sign)) for name in DRIVERS for sign in (BAD, GOOD)),
}
"""The tags whose shares are told: those that counts are told of."""
Reading = Callable[[str], str]
"""Takes a code of a comment, as it was said, to the one thing agreement is asked about."""


def figures(study: Study, subject: Subject) -> SubjectFigures:
    """Return everything that coding of themes, tones or drivers tells."""
    if not any(row.draw.subject == subject for row in codings.list_draws(study)):
        return SubjectFigures(subject)
    sample = _Sample.of(study, subject)
    blind = [one for one in codings.codings(study, subject) if one.blind]
    machine = {one.comment: one.code for one in sample.judged if one.code is not None}
    names = (NONE_OF_THEM,) if subject == "theme" else NAMES[cast("Family", subject)]
    return SubjectFigures(
        subject,
        tuple(sorted({coding.coder for coding in blind})),
        len({coding.comment for coding in blind}),
        tuple(_agreement(name, blind, machine) for name in names),
        sample.shares(),
        len(sample.drawn),
        sample.has_lapsed,
        len(differences(study, subject)),
        () if subject in {"theme", "sentiment"} else _teaching(study, cast("Family", subject)),
    )


def _teaching(study: Study, family: Family) -> tuple[tuple[str, int], ...]:
    return tuple(tag_lessons.coded_by_language(study, family).most_common())


def corrected_shares(study: Study, subject: Subject) -> dict[str, CodedShare]:
    """Return the corrected shares of themes (by their ids) or tags (as they are written), of which enough is coded."""
    coded = (row for row in codings.list_draws(study) if row.draw.subject == subject)
    if sum(max((number for _, number in row.coders), default=0) for row in coded) < FEWEST_CODED:
        return {}
    return _Sample.of(study, subject).shares()


@dataclass(frozen=True)
class _Sample:
    """All comments as the machine calls them, and by their place those drawn at random and coded blind."""

    judged: Sequence[Judged]
    drawn: Mapping[int, Drawn]
    counted: Mapping[str, frozenset[str]]
    has_lapsed: bool

    @classmethod
    def of(cls, study: Study, subject: Subject) -> _Sample:
        everybody = believed.judged(study, subject)
        speaks = _speaks_of_themes(study) if subject == "theme" else _always
        found = coded_at_random(study, subject, len(everybody), speaks)
        places = {one.comment: place for place, one in enumerate(everybody) if one.weight > 0}
        drawn = {places[comment]: one for comment, one in found.items() if comment in places}
        lapsed = any(
            row.coders and row.draw.subject == subject and row.draw.kind in AT_RANDOM and row.draw.blind
            for row in codings.list_draws(study)
            if row.draw.population != len(everybody) or not speaks(row.draw)
        )
        return cls(everybody, drawn, _counted(study, subject), lapsed)

    def shares(self) -> dict[str, CodedShare]:
        """Return the share of every code once enough is coded.

        Also of those people found seldom or never: told only where it was found often enough, a rare one would be told
        when chance has it look common, and its interval would hold less than it promises.
        """
        if len(self.drawn) < FEWEST_CODED:
            return {}
        return {code: self._share(counted) for code, counted in self.counted.items()}

    def _share(self, counted: frozenset[str]) -> CodedShare:
        """Return the share of comments that have one of these codes."""
        import numpy as np

        rows = [place for place, one in enumerate(self.judged) if one.weight > 0]
        here = {place: position for position, place in enumerate(rows)}
        drawn = [(here[place], one) for place, one in sorted(self.drawn.items())]
        coding = random_coding(drawn, lambda said: _has(said, counted))
        weights = np.array([self.judged[place].weight for place in rows])
        called = np.array([_has(self.judged[place].code or "", counted) for place in rows])
        share = corrected_share(called, weights, coding)
        alone = float(np.average(called, weights=weights))
        found = int((coding.truth > 0).sum())
        return CodedShare(share.value, share.low, share.high, share.coded, found, len(rows), alone)


def _has(said: str, counted: frozenset[str]) -> float:
    return float(any(code in counted for code in said.split(";")))


def _counted(study: Study, subject: Subject) -> dict[str, frozenset[str]]:
    """Return the codes whose shares are told, each with what counts for it: a theme with all that stand below it."""
    if subject != "theme":
        return {tag: frozenset({tag}) for tag in _SHARED[subject]}
    active = [theme.id for theme in themes.list_themes(study) if not theme.is_parked]
    above = nesting.parents(study)
    found: dict[str, set[str]] = {theme: {theme} for theme in active}
    for theme in active:
        for one in nesting.ancestors(above, theme):
            found.setdefault(one, {one}).add(theme)
    return {theme: frozenset(counted) for theme, counted in found.items()}


def _always(_: Draw) -> bool:
    return True


def _speaks_of_themes(study: Study) -> Callable[[Draw], bool]:
    """Return whether a draw was coded among the themes there are now: of the same run, and none came since.

    One that is empty came only to stand above others.
    """
    there = {theme.id for theme in themes.list_themes(study) if theme.comments and not theme.is_parked}
    run, went = run_row(study), believed.merged_into(study)

    def speaks(draw: Draw) -> bool:
        offered = {went.get(theme, theme) for theme in draw.offered}
        return run is not None and draw.run == run.id and there <= offered

    return speaks


def _agreement(name: str, blind: Sequence[Coding], machine: Mapping[str, str]) -> CodeAgreement:
    """Return how far people and machine agree about one tag; for themes (`name` is "") about which it is."""
    reading: Reading = (lambda said: said) if name == NONE_OF_THEM else lambda said: _sign_of(name, said)
    people = krippendorff_alpha(_units(blind, reading))
    given: defaultdict[str, list[str]] = defaultdict(list)
    for coding in blind:
        given[coding.comment].append(reading(coding.said))
    both = [comment for comment in given if comment in machine]
    most = [_most_said(given[comment]) for comment in both]
    called = [reading(machine[comment]) for comment in both]
    numbers = {code: number for number, code in enumerate(sorted({*most, *called}))}
    kappa = cohen_kappa([numbers[one] for one in most], [numbers[one] for one in called], "none")
    has_it = sum(any(code not in {_ABSENT, NONE_OF_THEM} for code in codes) for codes in given.values())
    return CodeAgreement(name, has_it, told(people), people.units, told(kappa), len(both))


def _units(blind: Sequence[Coding], reading: Reading) -> list[list[int | None]]:
    """Return what was said of each comment of each draw, one code a coder."""
    coders = sorted({coding.coder for coding in blind})
    numbers = {code: number for number, code in enumerate(sorted({reading(one.said) for one in blind}))}
    said: defaultdict[tuple[str, str], dict[str, int]] = defaultdict(dict)
    for coding in blind:
        said[coding.draw, coding.comment][coding.coder] = numbers[reading(coding.said)]
    return [[by.get(coder) for coder in coders] for by in said.values()]


def _sign_of(name: str, said: str) -> str:
    """Return a tag as it stands among those that were said, with its sign, or that it does not."""
    return next((tag for tag in said.split(";") if tag.rstrip("+-") == name), _ABSENT)


def _most_said(codes: Sequence[str]) -> str:
    """Return what most said; of several the one that was said first."""
    return Counter(codes).most_common(1)[0][0]
