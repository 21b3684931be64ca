"""Figures that rest on coding: agreement of people and machine, and shares its errors are taken out of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median_low
from typing import TYPE_CHECKING

from workbench.domain.coding import (
    CodedFigures,
    Coding,
    CodingAgreement,
    Draw,
    Estimate,
    MachineShares,
    SentimentShares,
)
from workbench.domain.sentiment import ABSTAINED, code_of
from workbench.services.coding import differences
from workbench.statistics.agreement import Agreement, cohen_kappa, krippendorff_alpha, macro_f1
from workbench.statistics.shares import FEWEST_CODED, RandomCoding, corrected_share
from workbench.store import calibrations, codings
from workbench.store.codings import Believed
from workbench.store.study import Study

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]


def agreement(study: Study) -> CodingAgreement:
    """Return how far blind codings of sentiment agree, between people and with the starter."""
    blind = [coding for coding in codings.codings(study) if coding.blind]
    coders = sorted({coding.coder for coding in blind})
    said: defaultdict[tuple[str, str], dict[str, int]] = defaultdict(dict)
    for coding in blind:
        said[coding.draw, coding.comment][coding.coder] = code_of(coding.sentiment)
    units = [[by.get(coder) for coder in coders] for by in said.values()]
    nominal, ordinal = (krippendorff_alpha(units, level) for level in ("nominal", "ordinal"))
    people, machine = _beside_the_machine(study, blind)
    return CodingAgreement(
        tuple(coders),
        len({coding.comment for coding in blind}),
        _told(nominal),
        _told(ordinal),
        nominal.units,
        _told(cohen_kappa(people, machine)),
        len(people),
        _told(macro_f1(people, machine)),
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


def sentiment_shares(study: Study) -> SentimentShares | None:
    """Return the corrected shares of sentiment among all comments, or None while too few are coded at random."""
    return _Sample.of(study).shares()


def sentiment_shares_by_theme(study: Study) -> dict[str, SentimentShares]:
    """Return the corrected shares of sentiment in each theme (by its id) of which enough is coded at random."""
    return _Sample.of(study).shares_by_theme()


def every_share(study: Study) -> tuple[SentimentShares | None, dict[str, SentimentShares]]:
    """Return both, the shares among all comments and those in each theme."""
    sample = _Sample.of(study)
    return sample.shares(), sample.shares_by_theme()


@dataclass(frozen=True)
class _Drawn:
    """One comment drawn at random and coded: its chance, its layer, and the codes people gave it."""

    inclusion: float
    layer: int
    codes: tuple[int, ...]


@dataclass(frozen=True)
class _Sample:
    """All comments as the machine sees them, and by their place those that were drawn at random and coded blind."""

    believed: Sequence[Believed]
    drawn: dict[int, _Drawn]

    @classmethod
    def of(cls, study: Study) -> _Sample:
        if not any(row.coders for row in codings.list_draws(study)):
            return cls((), {})
        everybody = codings.believed(study)
        places = {one.comment: place for place, one in enumerate(everybody)}
        told = _told_of(codings.codings(study))
        draws = [row.draw for row in codings.list_draws(study) if _can_speak(row.draw, len(everybody))]
        simple = [draw for draw in draws if draw.kind == "random"]
        found = _simple(study, simple, told, len(everybody))
        layered = [draw for draw in draws if draw.kind == "stratified"]
        if len(found) < FEWEST_CODED and layered:
            found = _layered(study, layered[-1], told)
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
        for code in (-1, 0, 1):
            predicted = np.array([_probability(self.believed[place], code) for place in rows])
            share = corrected_share(predicted, weights, _coding(drawn, code))
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


def _can_speak(draw: Draw, comments: int) -> bool:
    """Say whether a draw was made by chance, coded blind, and from the comments there are now."""
    return draw.kind in {"random", "stratified"} and draw.blind and draw.population == comments


def _told_of(every: Sequence[Coding]) -> dict[tuple[str, str], tuple[int, ...]]:
    """Return what was said, by draw and comment."""
    told: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for coding in every:
        told[coding.draw, coding.comment].append(code_of(coding.sentiment))
    return {which: tuple(codes) for which, codes in told.items()}


def _simple(
    study: Study, draws: Sequence[Draw], told: dict[tuple[str, str], tuple[int, ...]], comments: int
) -> dict[str, _Drawn]:
    """Return what was coded of simple draws; made one after the other without repeats, they are one draw."""
    codes = {
        one.comment: told[draw.id, one.comment]
        for draw in draws
        for one in codings.drawn(study, draw.id)
        if (draw.id, one.comment) in told
    }
    return {comment: _Drawn(len(codes) / comments, 0, said) for comment, said in codes.items()}


def _layered(study: Study, draw: Draw, told: dict[tuple[str, str], tuple[int, ...]]) -> dict[str, _Drawn]:
    """Return what was coded of a draw in layers; where some is not coded yet, the chances are so much smaller."""
    drawn = codings.drawn(study, draw.id)
    layers = sorted({one.stratum for one in drawn})
    found: dict[str, _Drawn] = {}
    for number, layer in enumerate(layers):
        members = [one for one in drawn if one.stratum == layer]
        coded = [one for one in members if (draw.id, one.comment) in told]
        for one in coded:
            chance = (one.inclusion or 0.0) * len(coded) / len(members)
            found[one.comment] = _Drawn(chance, number, told[draw.id, one.comment])
    return found


def _coding(drawn: Sequence[tuple[int, _Drawn]], code: int) -> RandomCoding:
    import numpy as np

    return RandomCoding(
        np.array([place for place, _ in drawn], dtype=np.int64),
        np.array([one.codes.count(code) / len(one.codes) for _, one in drawn]),
        np.array([one.inclusion for _, one in drawn]),
        np.array([one.layer for _, one in drawn], dtype=np.int64),
    )


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
    labels = {one.comment: one.label for one in codings.believed(study, coded_alone=True)} if blind else {}
    people: defaultdict[str, list[int]] = defaultdict(list)
    for coding in blind:
        if labels.get(coding.comment, ABSTAINED) != ABSTAINED:
            people[coding.comment].append(code_of(coding.sentiment))
    return [median_low(codes) for codes in people.values()], [labels[comment] for comment in people]


def _told(found: Agreement) -> Estimate:
    return Estimate(found.value, found.low, found.high)
