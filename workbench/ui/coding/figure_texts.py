"""Every text about what coding tells: each figure with its interval, its n, and a sentence on what it means."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.domain.coding import (
    RELIABLE,
    TENTATIVE,
    Calibration,
    CodingAgreement,
    Comparison,
    Estimate,
    MachineShares,
    SentimentShares,
)
from workbench.ui import language
from workbench.ui.language import translate
from workbench.ui.letters import on_page

# Landis and Koch (1977), The measurement of observer agreement for categorical data: names of stretches of kappa.
_SUBSTANTIAL, _MODERATE, _FAIR = 0.61, 0.41, 0.21


def interval(low: float | None, high: float | None) -> str:
    """Return "0.74 to 0.88"; a dash where it is not known."""
    if low is None or high is None:
        return "–"
    told = translate("Figures", "%1 to %2").replace("%2", language.decimal(high))
    return told.replace("%1", language.decimal(low))


class FigureTexts:
    """Texts of the panel of figures; made after the translation is installed."""

    def __init__(self) -> None:
        self.title = translate("Figures", "What your coding tells")
        self.none = translate(
            "Figures", "Nobody has coded a comment blind yet, so how right the machine is here is not known."
        )
        self.people = translate("Figures", "Do people agree with each other?")
        self.machine = translate("Figures", "Does the machine agree with people?")
        self.shares = translate("Figures", "What the shares become")
        self.corrected = translate("Figures", "Corrected, 95% interval")
        self.alone = translate("Figures", "Machine alone")
        self.legend = translate(
            "Figures", "Dot and band: corrected share with its interval. Line: the machine alone."
        )
        self.not_defined = translate("Figures", "not known")
        self.alpha_steps = (
            translate(
                "Figures",
                "From %1 on, codes are safe to build on; from %2 on, for tentative conclusions (Krippendorff's "
                "thresholds).",
            )
            .replace("%1", language.decimal(RELIABLE))
            .replace("%2", language.decimal(TENTATIVE, 3))
        )
        self.kappa_steps = (
            translate(
                "Figures",
                "Kappa from %1 on is called substantial, from %2 on moderate, from %3 on fair "
                "(Landis and Koch).",
            )
            .replace("%1", language.decimal(_SUBSTANTIAL))
            .replace("%2", language.decimal(_MODERATE))
            .replace("%3", language.decimal(_FAIR))
        )

    def figure(self, estimate: Estimate) -> str:
        return self.not_defined if estimate.value is None else language.decimal(estimate.value)

    def alpha(self, agreement: CodingAgreement) -> str:
        """Return what alpha is, its interval and what it was computed from."""
        if not agreement.twice:
            return translate("Figures", "No comment was coded blind by two people of the same sample.")
        told = translate(
            "Figures",
            "Krippendorff's alpha, codes in order, 95% interval %1, from %2 coded by two or more of %3.",
        )
        comments = translate("Figures", "%Ln comment(s)", "", agreement.twice)
        people = translate("Figures", "%Ln person(s)", "", len(agreement.coders))
        ordinal = agreement.ordinal
        filled = told.replace("%3", people).replace("%2", comments)
        return filled.replace("%1", interval(ordinal.low, ordinal.high))

    def nominal(self, agreement: CodingAgreement) -> str:
        """Return alpha without the order of the codes."""
        if agreement.nominal.value is None:
            return ""
        told = translate("Figures", "Without the order of the codes: %1 (%2).")
        nominal = agreement.nominal
        filled = told.replace("%2", interval(nominal.low, nominal.high))
        return filled.replace("%1", language.decimal(nominal.value or 0.0))

    def people_verdict(self, agreement: CodingAgreement) -> str:
        """Return in a sentence what agreement between people means."""
        found = agreement.ordinal
        if found.value is None or found.low is None:
            return translate(
                "Figures", "Have a second person code the same sample to know whether the codes are clear."
            )
        if found.low >= RELIABLE:
            return translate("Figures", "People agree well enough to trust these codes.")
        if found.value >= RELIABLE:
            return translate(
                "Figures",
                "People agree well enough, as far as these comments show; code more of them twice to "
                "be sure.",
            )
        if found.value >= TENTATIVE:
            return translate(
                "Figures",
                "People agree tolerably: draw tentative conclusions, and talk about what divided them.",
            )
        return translate(
            "Figures",
            "People do not agree well enough: agree on what the codes mean and code again before "
            "you use them.",
        )

    def differ(self, comments: int) -> str:
        return translate("Figures", "See the %Ln comment(s) they &called differently…", "", comments)

    def kappa(self, agreement: CodingAgreement) -> str:
        """Return what kappa is, its interval and what it was computed from."""
        if not agreement.judged:
            return translate("Figures", "No comment was both coded blind and judged by the machine.")
        told = translate(
            "Figures", "Linear-weighted kappa of people and machine, 95% interval %1, from %2 both judged."
        )
        comments = translate("Figures", "%Ln comment(s)", "", agreement.judged)
        found = agreement.machine
        return told.replace("%2", comments).replace("%1", interval(found.low, found.high))

    def f1(self, agreement: CodingAgreement) -> str:
        """Return macro-F1 with its interval."""
        found = agreement.machine_f1
        if found.value is None:
            return ""
        told = translate("Figures", "Macro-F1 by people's codes: %1 (%2), from the same comments.")
        return told.replace("%2", interval(found.low, found.high)).replace(
            "%1", language.decimal(found.value)
        )

    def machine_verdict(self, agreement: CodingAgreement) -> str:
        """Return in a sentence what agreement with the machine means."""
        value = agreement.machine.value
        if value is None:
            return translate("Figures", "Code a random sample to know how right the machine is.")
        if value >= _SUBSTANTIAL:
            return translate(
                "Figures",
                "Substantial agreement: single labels are mostly right, shares still need correcting.",
            )
        if value >= _MODERATE:
            return translate(
                "Figures",
                "Moderate agreement: good enough to see which of two themes is the unhappier one; quote corrected "
                "shares, never the machine's own.",
            )
        if value >= _FAIR:
            return translate("Figures", "Only fair agreement: rely on corrected shares alone, and calibrate.")
        return translate(
            "Figures", "Hardly better than chance here: do not use the machine's labels before calibrating."
        )

    def share(self, estimate: Estimate) -> str:
        if estimate.value is None or estimate.low is None or estimate.high is None:
            return self.not_defined
        told = translate("Figures", "%1  (%2 to %3)").replace("%3", language.percent(estimate.high))
        return told.replace("%2", language.percent(estimate.low)).replace(
            "%1", language.percent(estimate.value)
        )

    def share_spoken(self, name: str, corrected: str, alone: str) -> str:
        """Return what a screen reader says of a row."""
        told = translate("Figures", "%1: corrected %2, machine alone %3").replace("%3", alone)
        return told.replace("%2", corrected).replace("%1", name)

    def rest_on(self, shares: SentimentShares, machine: MachineShares) -> str:
        """Return what the shares were estimated from, and what was counted."""
        told = translate(
            "Figures",
            "Corrected: estimated from %1 drawn by chance and coded blind, for all %2. Machine alone: counted over the "
            "%3 it judged.",
        )
        coded = translate("Figures", "%Ln comment(s)", "", shares.coded)
        filled = told.replace("%3", language.number(machine.judged)).replace(
            "%2", language.number(shares.comments)
        )
        return filled.replace("%1", coded)

    def too_few(self, at_random: int, wanted: int) -> str:
        """Return how far it is to corrected shares."""
        told = translate(
            "Figures",
            "Shares are corrected once %1 comments drawn by chance, from the comments there are now, are coded blind. "
            "So far: %2.",
        )
        return told.replace("%2", language.number(at_random)).replace("%1", language.number(wanted))


class CalibrationTexts:
    """Texts of the card that teaches the machine."""

    def __init__(self) -> None:
        self.title = translate("Calibration", "Teach the machine your coding")
        self.body = translate(
            "Calibration",
            "A model is fitted to what was coded and held against the starter on comments it did not learn from. It is "
            "offered; you decide. Corrected shares go on resting on the starter.",
        )
        self.calibrate = translate("Calibration", "&Calibrate")
        self.again = on_page(translate("Calibration", "&Calibrate again"))
        self.use = translate("Calibration", "&Use the calibrated model")
        self.starter = on_page(translate("Calibration", "&Go back to the starter"))
        self.columns = (
            "",
            translate("Calibration", "Starter"),
            translate("Calibration", "Calibrated"),
            translate("Calibration", "Difference"),
        )
        self.kappa = translate("Calibration", "Kappa with people")
        self.f1 = translate("Calibration", "Macro-F1")
        self.worse = translate(
            "Calibration",
            "It is not better than the starter on comments it did not see, so it cannot be used. Code more and "
            "calibrate again.",
        )
        self.better = translate("Calibration", "It agrees better with people than the starter.")
        self.doubtful = translate(
            "Calibration",
            "It agrees better with people than the starter, but that could still be chance: code "
            "more to know.",
        )
        self.in_use = translate("Calibration", "Sentiment is judged by the calibrated model now.")

    def teaching(self, by_language: Sequence[tuple[str, int]], wanted: int) -> str:
        """Return what could teach a model, and how much a language needs."""
        told = ", ".join(
            f"{language.language_name(code)} {language.number(coded)}" for code, coded in by_language
        )
        needs = translate("Calibration", "A language needs %1 comments coded blind. So far: %2.")
        return needs.replace("%2", told or language.number(0)).replace("%1", language.number(wanted))

    def figure(self, value: float, low: float | None, high: float | None) -> str:
        """Return "0.61 (0.50 to 0.71)"."""
        return f"{language.decimal(value)} ({interval(low, high)})"

    def difference(self, value: float, low: float, high: float) -> str:
        """Return how much better it agrees, with its sign."""
        told = translate("Calibration", "%1 (%2 to %3)").replace("%3", _signed(high))
        return told.replace("%2", _signed(low)).replace("%1", _signed(value))

    def rests_on(self, one: Comparison) -> str:
        """Return what it learned from and what it was tested on."""
        learned = translate("Calibration", "learned from %Ln coded comment(s)", "", one.coded)
        tested = translate(
            "Calibration",
            "tested by cross-validation on %Ln of them, drawn by chance; 95% intervals.",
            "",
            one.tested,
        )
        return f"{language.language_name(one.language)}: {learned}, {tested}"

    def verdict(self, found: Calibration) -> str:
        if not found.is_better:
            return self.worse
        return self.better if found.is_surely_better else self.doubtful


def _signed(value: float) -> str:
    return f"{'+' if value >= 0 else '−'}{language.decimal(abs(value))}"
