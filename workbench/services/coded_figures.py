"""Figures that rest on coding: agreement of people and machine, and shares its errors are taken out of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median_low

from workbench.domain.coding import (
    CodedFigures,
    Coding,
    CodingAgreement,
    Estimate,
    MachineShares,
    SentimentShares,
)
from workbench.domain.sentiment import ABSTAINED, LABELS, code_of
from workbench.services.coded_samples import Drawn, coded_at_random, random_coding
from workbench.services.coding import differences
from workbench.statistics.agreement import Agreement, cohen_kappa, krippendorff_alpha, macro_f1
from workbench.statistics.shares import FEWEST_CODED, corrected_share
from workbench.store import believed, calibrations, codings
from workbench.store.believed import Believed
from workbench.store.study import Study


def agreement(study: Study) -> CodingAgreement:
    """Return how far blind codings of sentiment agree, between people and with the starter."""
    blind = [coding for coding in codings.codings(study) if coding.blind]
    coders = sorted({coding.coder for coding in blind})
    said: defaultdict[tuple[str, str], dict[str, int]] = defaultdict(dict)
    for coding in blind:
        said[coding.draw, coding.comment][coding.coder] = _step(coding)
    units = [[by.get(coder) for coder in coders] for by in said.values()]
    nominal, ordinal = (krippendorff_alpha(units, level) for level in ("nominal", "ordinal"))
    people, machine = _beside_the_machine(study, blind)
    return CodingAgreement(
        tuple(coders),
        len({coding.comment for coding in blind}),
        told(nominal),
        told(ordinal),
        nominal.units,
        told(cohen_kappa(people, machine)),
        len(people),
        told(macro_f1(people, machine)),
    )


def figures(study: Study) -> CodedFigures:
    """Return everything that coding tells, with the starter's own shares to hold the corrected ones against."""
    sample = _Sample.of(study)
    teaching = tuple(calibrations.coded_by_language(study).most_common())
    return CodedFigures(
        agreement(study),
        sample.shares(),
        sample.machine_shares(),
        len(sample.drawn),
        teaching,
        len(differences(study)),
    )


def every_share(study: Study) -> tuple[SentimentShares | None, dict[str, SentimentShares]]:
    """Return both, the shares among all comments and those in each theme."""
    sample = _Sample.of(study)
    return sample.shares(), sample.shares_by_theme()


@dataclass(frozen=True)
class _Sample:
    """All comments as the machine sees them, and by their place those that were drawn at random and coded blind."""

    believed: Sequence[Believed]
    drawn: dict[int, Drawn]

    @classmethod
    def of(cls, study: Study) -> _Sample:
        if not any(row.coders for row in codings.list_draws(study) if row.draw.subject == "sentiment"):
            return cls((), {})
        everybody = believed.believed(study)
        places = {one.comment: place for place, one in enumerate(everybody)}
        found = coded_at_random(study, "sentiment", len(everybody))
        return cls(everybody, {places[comment]: one for comment, one in found.items() if comment in places})

    def shares(self, theme: str | None = None) -> SentimentShares | None:
        """Return the shares among all comments, or those of a theme; None while too few are coded."""
        import numpy as np

        rows = [
            place for place, one in enumerate(self.believed) if one.weight > 0 and theme in {None, one.theme}
        ]
        here = {place: position for position, place in enumerate(rows)}
        drawn = [(here[place], one) for place, one in sorted(self.drawn.items()) if place in here]
        if len(drawn) < FEWEST_CODED:
            return None

        weights = np.array([self.believed[place].weight for place in rows])
        estimates: list[Estimate] = []
        for label in LABELS:
            predicted = np.array([_probability(self.believed[place], code_of(label)) for place in rows])
            coding = random_coding(drawn, lambda said, label=label: float(said == label))
            share = corrected_share(predicted, weights, coding)
            estimates.append(Estimate(share.value, share.low, share.high))
        return SentimentShares(*estimates, coded=len(drawn), comments=len(rows))

    def machine_shares(self) -> MachineShares | None:
        """Return what the starter says of all comments by itself; None where it judged none of them."""
        judged = [one for one in self.believed if one.label != ABSTAINED]
        total = sum(one.weight for one in judged)
        if total <= 0:
            return None
        shares = (sum(one.weight for one in judged if one.label == code) / total for code in (-1, 0, 1))
        return MachineShares(*shares, judged=len(judged), comments=len(self.believed))

    def shares_by_theme(self) -> dict[str, SentimentShares]:
        """Return the shares in each theme of which enough is coded."""
        themes = {self.believed[place].theme for place in self.drawn} - {""}
        found = {theme: self.shares(theme) for theme in sorted(themes)}
        return {theme: shares for theme, shares in found.items() if shares is not None}


def _probability(one: Believed, code: int) -> float:
    """Return what the machine believes of one class, told by label, score and confidence; 0 where it abstained."""
    if one.label == ABSTAINED or one.score is None:
        return 0.0
    if one.label == 0:
        rest = 1 - one.confidence
        return {-1: (rest - one.score) / 2, 0: one.confidence, 1: (rest + one.score) / 2}[code]
    other = one.confidence - abs(one.score)
    return {one.label: one.confidence, -one.label: other, 0: 1 - one.confidence - other}[code]


def _beside_the_machine(study: Study, blind: Sequence[Coding]) -> tuple[list[int], list[int]]:
    """Return people's middle judgement of each comment the machine judged, and the machine's."""
    labels = {one.comment: one.label for one in believed.believed(study, coded_alone=True)} if blind else {}
    people: defaultdict[str, list[int]] = defaultdict(list)
    for coding in blind:
        if labels.get(coding.comment, ABSTAINED) != ABSTAINED:
            people[coding.comment].append(_step(coding))
    return [median_low(codes) for codes in people.values()], [labels[comment] for comment in people]


def _step(coding: Coding) -> int:
    return LABELS.index(coding.said) - 1


def told(found: Agreement) -> Estimate:
    """Return a coefficient as it is shown."""
    return Estimate(found.value, found.low, found.high)
