"""The commands of what coding tells and teaches: agreement, corrected shares, differences, calibrated models."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import click

from workbench.cli.calibrated import tell_sentiment, tell_tags
from workbench.cli.options import json_option, study_argument
from workbench.cli.output import Output
from workbench.domain.cells import guarded
from workbench.domain.coded import CodeAgreement, CodedShare, SubjectFigures
from workbench.domain.coding import (
    SUBJECTS,
    TAUGHT,
    Calibration,
    Estimate,
    SentimentShares,
    Subject,
    Taught,
)
from workbench.domain.problems import Problem
from workbench.findings.corrected import TOO_FEW, tag_spoken
from workbench.services import calibration, coded_codes, coded_figures, coding
from workbench.services.studies import open_study
from workbench.services.themes import list_themes
from workbench.store.study import Study

what_option = click.option(
    "--what",
    "subject",
    type=click.Choice(SUBJECTS),
    default="sentiment",
    show_default=True,
    help="What is coded: sentiment, the theme, tones, or drivers.",
)

taught_option = click.option(
    "--what",
    "subject",
    type=click.Choice(TAUGHT),
    default="sentiment",
    show_default=True,
    help="What the model is of: sentiment, tones, or drivers.",
)


@click.command("figures")
@study_argument
@json_option
def figures(study: Path, output: Output) -> None:
    """Tell how far people agree, with each other and with the machine, and the shares corrected by that.

    \b
    Example:
      voc code figures consultation.voc
    """
    with open_study(study) as opened:
        found = coded_figures.agreement(opened)
        shares, by_theme = coded_figures.every_share(opened)
        further = [
            coded_codes.figures(opened, subject)
            for subject in coding.subjects_coded(opened)
            if subject != "sentiment"
        ]
        names = _names(opened)
    rows = [
        ("Alpha between people, labels in order", _figure(found.ordinal), f"{found.twice:,}"),
        ("Alpha between people, nominal", _figure(found.nominal), f"{found.twice:,}"),
        ("Kappa of people and machine, linear", _figure(found.machine), f"{found.judged:,}"),
        ("Macro-F1 of the machine, by people's codes", _figure(found.machine_f1), f"{found.judged:,}"),
        *(_share_rows(shares) if shares else ()),
    ]
    if found.comments or not further:
        output.table(("Sentiment", "95 % interval", "Comments#"), rows)
        if shares is None:
            output.say(TOO_FEW)
    for one in further:
        _tell(one, names, output)
    told = {one.subject: one for one in further}
    output.document({"agreement": found, "shares": shares, "by_theme": by_theme, **told})


@click.command("differences")
@study_argument
@what_option
@json_option
def differences(study: Path, subject: Subject, output: Output) -> None:
    """List the comments coders called differently, those farthest apart first: what to talk about.

    What looks like personal data is covered.

    \b
    Examples:
      voc code differences consultation.voc
      voc code differences consultation.voc --what theme
    """
    with open_study(study) as opened:
        found = coding.differences(opened, subject, covered=True)
        names = _names(opened)
    output.table(
        ("Comment!", "Codes", "Text"),
        [
            (
                one.comment.comment,
                ", ".join(f"{coder} {names.get(code, code) or 'none'}" for coder, code in one.codes),
                guarded(one.comment.text),
            )
            for one in found
        ],
    )
    if not found:
        output.say("No comment was called differently by two people of the same draw.")
    output.document({"differences": found})


@click.command("calibrate")
@study_argument
@taught_option
@json_option
def calibrate(study: Path, subject: Taught, output: Output) -> None:
    """Fit a model to what was coded (100 comments or more), and hold it against the starter.

    It is offered, not used: that is for you to decide (voc code adopt). Tones and drivers learn from what you put right
    elsewhere, too, but only comments drawn at random and coded blind say how right a model is.

    \b
    Examples:
      voc code calibrate consultation.voc
      voc code calibrate consultation.voc --what tone
    """
    with open_study(study) as opened:
        try:
            with output.analysis() as tell:
                found = calibration.calibrate(opened, tell, subject)
        except KeyboardInterrupt as interrupted:
            raise Problem("command.cancelled") from interrupted
    for one in found.comparisons:
        tell_sentiment(one, output)
    for one in found.tags:
        tell_tags(one, output)
    output.say(_verdict(found))
    output.document({"calibration": found, "better": found.is_better})


@click.command("adopt")
@study_argument
@taught_option
@click.option("--starter", is_flag=True, help="Go back to the starter.")
@json_option
def adopt(study: Path, subject: Taught, starter: bool, output: Output) -> None:
    """Judge sentiment, tones or drivers by the newest calibrated model, if cross-validation shows it to be better.

    \b
    Examples:
      voc code adopt consultation.voc
      voc code adopt consultation.voc --what tone
    """
    with open_study(study) as opened:
        change = calibration.set_aside if starter else calibration.adopt
        changed = change(opened, subject=subject)
    output.say(f"{changed.label}.")
    output.document({"done": changed.label})


def _verdict(found: Calibration) -> str:
    if not found.is_better:
        return "It is not better than the starter, and cannot be adopted."
    what = "" if found.subject == "sentiment" else f" --what {found.subject}"
    doubt = "" if found.is_surely_better else " The difference could still be chance: code more to know."
    return f"It agrees better with people than the starter: voc code adopt STUDY.voc{what} uses it.{doubt}"


def _names(study: Study) -> dict[str, str]:
    return {theme.id: theme.name for theme in list_themes(study)}


def _tell(found: SubjectFigures, names: Mapping[str, str], output: Output) -> None:
    """Show what coding of themes, tones or drivers tells."""
    rows = [row for one in found.agreement if one.given or not one.code for row in _agreement_rows(one)]
    heading = f"{found.subject.capitalize()}{'' if found.subject == 'theme' else 's'}"
    output.table((heading, "95 % interval", "Comments#"), rows)
    if found.shares:
        output.table(
            (
                f"Corrected share of {found.subject}",
                "95 % interval",
                "Machine alone#",
                "Coded so#",
                "Estimated from#",
            ),
            [_shared(names.get(code, code), share) for code, share in found.shares.items()],
        )
    else:
        output.say(TOO_FEW)
    if found.has_lapsed:
        output.say(
            "Some draws speak for no share any more: comments came or themes changed since. Draw again."
        )


def _agreement_rows(one: CodeAgreement) -> list[tuple[str, str, str]]:
    of = f"{one.code}: " if one.code else ""
    return [
        (f"{of}alpha between people, nominal", _figure(one.people), f"{one.twice:,}"),
        (f"{of}kappa of people and machine", _figure(one.machine), f"{one.judged:,}"),
    ]


def _shared(name: str, share: CodedShare) -> tuple[str, ...]:
    interval = f"{100 * share.value:.1f} % ({100 * share.low:.1f} to {100 * share.high:.1f})"
    counts = (f"{share.found:,}", f"{share.coded:,} of {share.comments:,}")
    return (tag_spoken(name), interval, f"{100 * share.machine:.1f} %", *counts)


def _share_rows(shares: SentimentShares) -> list[tuple[str, str, str]]:
    parts = (("Negative", shares.negative), ("Neutral", shares.neutral), ("Positive", shares.positive))
    return [
        (f"{name}, corrected share", _figure(one), f"{shares.coded:,} of {shares.comments:,}")
        for name, one in parts
    ]


def _figure(one: Estimate) -> str:
    if one.value is None or one.low is None or one.high is None:
        return "not defined"
    return f"{one.value:.3f} ({one.low:.3f} to {one.high:.3f})"
