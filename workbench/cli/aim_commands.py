"""Commands over aims: targets of measures, and the themes in which trouble meets."""

from __future__ import annotations

from pathlib import Path

import click

from workbench.cli.options import json_option, study_argument
from workbench.cli.output import Output
from workbench.domain.friction import PARTS, THEME, Part, Weights
from workbench.domain.problems import Problem
from workbench.findings.aims import friction_in_words, friction_rule, standing_in_words
from workbench.services.friction import friction as friction_of
from workbench.services.friction import journey as journey_of
from workbench.services.friction import set_journey
from workbench.services.measures import chosen
from workbench.services.studies import open_study
from workbench.services.targets import remove_target, set_target, standings


@click.command("targets")
@study_argument
@click.option("--measure", "wanted", metavar="NAME", help="csat, ces, fcr, trust, time, a wording or an id.")
@click.option("--level", type=float, help="What it should reach; of a yes or no, a share such as 0.8.")
@click.option("--until", metavar="YYYY-MM-DD", help="By when.")
@click.option("--remove", is_flag=True, help="Take the target of the measure away.")
@json_option
def targets(
    study: Path, wanted: str | None, level: float | None, until: str | None, remove: bool, output: Output
) -> None:
    """Set the level a measure should reach by when, and show how far it is.

    A target counts as reached where the whole 95 % interval of the newest month does.

    \b
    Example:
      voc targets consultation.voc --measure ces --level 5 --until 2026-12-31
    """
    with open_study(study) as opened:
        if wanted is not None:
            found = chosen(opened, wanted)
            if len(found) != 1 or (not remove and (level is None or until is None)):
                reason = "Name one measure (its id is in “voc measures STUDY”) with --level and --until, or --remove."
                raise Problem("option.bad", reason=reason)
            if remove:
                remove_target(opened, found[0].id)
            else:
                set_target(opened, found[0].id, level or 0.0, until or "")
        told = standings(opened)
    rows = [
        (each.measure.name if each.measure else each.target.measure, standing_in_words(each)) for each in told
    ]
    output.table(("Measure", "Target and where it stands"), rows, "No target is set.")
    output.document({"targets": told})


@click.command("friction")
@study_argument
@click.option(
    "--weight",
    "weights",
    multiple=True,
    metavar="PART=NUMBER",
    help=f"How much a part counts, 1 by default: {', '.join(PARTS)}. Give it as often as needed.",
)
@click.option("--by", metavar="NAME", help="Rank the steps that these groups are, such as Step, not themes.")
@click.option(
    "--journey",
    metavar="NAME",
    help="Keep these groups as the steps of the journey (“none”: there are none).",
)
@json_option
def friction(
    study: Path, weights: tuple[str, ...], by: str | None, journey: str | None, output: Output
) -> None:
    """Rank themes where effort, dissatisfaction, repeat contact and volume meet, and say why each stands where it does.

    Where groups are kept as the steps of the journey, these are ranked as well, by the same rule.

    \b
    Example:
      voc friction consultation.voc --weight repeat=2 --weight volume=0.5
      voc friction consultation.voc --journey Step
    """
    with open_study(study) as opened:
        if journey is not None:
            set_journey(opened, "" if journey.casefold() == "none" else journey)
        steps = journey_of(opened)
        wanted = [by] if by else [THEME, *([steps] if steps else [])]
        rankings = [friction_of(opened, _weights(weights), each) for each in wanted]
    for ranking in rankings:
        what = "Theme" if ranking.by == THEME else ranking.by
        rows = [
            (f"{each.rank}", each.name, f"{each.score:.2f}", friction_in_words(each))
            for each in ranking.ranked
        ]
        output.table(("No.#", what, "Score#", "Why"), rows, "There are no themes yet: voc analyze STUDY.voc")
    output.say(f"{friction_rule(rankings[0])}.")
    output.document({"friction": rankings[0], "steps": rankings[1] if len(rankings) > 1 else None})


def _weights(told: tuple[str, ...]) -> Weights:
    known: dict[str, Part] = {part: part for part in PARTS}
    found: Weights = {}
    for each in told:
        name, _, number = each.partition("=")
        try:
            found[known[name.strip()]] = float(number)
        except (KeyError, ValueError) as error:
            reason = f"“{each}” is no weight: write PART=NUMBER, PART one of {', '.join(PARTS)}."
            raise Problem("option.bad", reason=reason) from error
    return found
