"""Commands that make a study, fill it, analyse it and hand its findings over."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import click

from workbench.cli.meanwhile import loading_what_draws
from workbench.cli.options import (
    handover_options,
    json_option,
    recipe_options,
    study_argument,
    to_option,
)
from workbench.cli.output import Output
from workbench.domain.codebook import Codebook
from workbench.domain.coded import CodedShare
from workbench.domain.concerns import Concern
from workbench.domain.handover import Handover
from workbench.domain.problems import Problem
from workbench.domain.recipe import Recipe
from workbench.domain.steadiness import steadiness
from workbench.domain.theme_rows import depths
from workbench.domain.views import ThemeRow, Unjudged
from workbench.findings.concerns import in_words, mend
from workbench.findings.corrected import interval_of
from workbench.findings.wording import counted, language_name
from workbench.services.analysis import analyse
from workbench.services.coded_codes import corrected_shares
from workbench.services.levels import is_another_level
from workbench.services.preparation import is_needed, look_through
from workbench.services.studies import create_study, open_study, summary, unjudged
from workbench.services.themes import list_themes
from workbench.store.study import Study


@click.command("new")
@study_argument
@click.option("--name", default="", help="The study's name; the file's name if none is given.")
@json_option
def new(study: Path, name: str, output: Output) -> None:
    """Make a new, empty study.

    \b
    Example:
      voc new consultation.voc --name "Parking consultation 2026"
    """
    with create_study(study, name) as made:
        output.say(f"Made the study “{made.name}” in {study}.")
        output.document({"study": str(study), "name": made.name})


@click.command("analyze")
@study_argument
@recipe_options
@click.option(
    "--beside", is_flag=True, help="Keep the themes in sight; compare the new ones first (voc compare)."
)
@json_option
def analyze(study: Path, recipe: Recipe, beside: bool, output: Output) -> None:
    """Find the themes and the sentiment of a study's comments, on this machine alone.

    Interrupt it whenever you like (Ctrl+C): the study stays as it was, and what was computed is used the
    next time. Another granularity of comments that have not changed is there at once (voc levels lists them).

    \b
    Example:
      voc analyze consultation.voc --granularity 2
      voc analyze consultation.voc --codebook codes.csv
    """
    with open_study(study) as opened:
        analyse_study(opened, recipe, output, beside=beside)
        if output.as_json:
            output.document({"study": summary(opened), "themes": list_themes(opened)})


@click.command("assign")
@study_argument
@json_option
def assign(study: Path, output: Output) -> None:
    """Put comments that came after the analysis to its themes, which stay as they are.

    A comment that none of them fits is left without a theme. New themes are found by voc analyze alone. It is one step
    that can be undone.

    \b
    Example:
      voc import consultation.voc may.csv
      voc assign consultation.voc
    """
    from workbench.services.assigning import assign as put_to_themes

    with open_study(study) as opened:
        with output.analysis() as tell:
            changed = put_to_themes(opened, tell)
        overview = summary(opened)
        output.say(f"{changed.label}." if changed.label else "No comment is new since the analysis.")
        output.say(f"{overview.unassigned:,} of {overview.counts.comments:,} comments are unassigned.")
        output.document({"done": changed.label, "study": overview})


def analyse_study(
    study: Study, recipe: Recipe, output: Output, *, beside: bool = False, report_follows: bool = False
) -> None:
    """Analyse a study under a progress bar, then say what was found; what a report needs is loaded meanwhile."""
    try:
        with output.analysis() as tell:
            heard = loading_what_draws(tell) if report_follows else tell
            changed = analyse(study, recipe, heard, beside=beside)
    except KeyboardInterrupt as interrupted:
        raise Problem("analysis.cancelled") from interrupted
    if is_another_level(changed):
        output.say(
            "The present analysis held these themes already: nothing was computed, and voc undo goes back."
        )
    if beside:
        output.say(
            f"The analysis {', '.join(changed.ids)} lies beside the themes in sight: see voc compare, voc adopt."
        )
    overview = summary(study)
    output.say(
        f"{counted(overview.counts.comments, 'comment')} ({counted(overview.counts.texts, 'unique text')}) in "
        f"{counted(overview.themes, 'theme')}; {overview.unassigned:,} unassigned."
    )
    if recipe.codebook:
        _say_codes(study, recipe.codebook, output)
    for sentence in silences(study):
        output.say(sentence)


def _say_codes(study: Study, codebook: Codebook, output: Output) -> None:
    from workbench.services.codebooks import codes_nobody_speaks_of

    missing = codes_nobody_speaks_of(study, codebook)
    if missing:
        output.say(f"No comment is near {counted(len(missing), 'code')}: {', '.join(missing)}.")


def silences(study: Study) -> list[str]:
    """Return a sentence for every reason why comments have no sentiment."""
    return [_silence(each) for each in unjudged(study)]


def _silence(group: Unjudged) -> str:
    one = group.comments == 1
    told = f"{counted(group.comments, 'comment')} {'has' if one else 'have'} no sentiment"
    match group.reason:
        case "no words":
            return f"{told}: {'it holds' if one else 'they hold'} no words, only signs or figures."
        case "language unsure":
            return f"{told}: the language is unsure. Say which it is with: voc languages."
        case "no model":
            return f"{told}: the workbench has no model for {language_name(group.language)}."
        case "not clear":
            return f"{told}: the model was not sure enough to judge."


@click.command("themes")
@study_argument
@json_option
def themes(study: Path, output: Output) -> None:
    """List the themes of a study, largest first; those below another follow it and are counted with it.

    \b
    Example:
      voc themes consultation.voc --json | jq '.themes[].name'
    """
    with open_study(study) as opened:
        found, overview = list_themes(opened), summary(opened)
        corrected = corrected_shares(opened, "theme")
    deep = depths(found)
    headings = (
        "Theme",
        "Id!",
        "Comments#",
        "Share#",
        "Found again",
        "Negative#",
        "Neutral#",
        "Positive#",
        *(("Corrected (95 %)#",) if corrected else ()),
        "Words",
    )
    output.table(headings, [_theme_cells(theme, deep[theme.id], corrected) for theme in found])
    if corrected:
        one = next(iter(corrected.values()))
        output.say(
            f"Corrected shares are estimated from {one.coded:,} comments coded at random, of {one.comments:,}; each is "
            "of a theme with those below it."
        )
    if overview.run is None:
        output.say("The study has not been analysed yet: voc analyze STUDY.voc")
    else:
        output.say(f"{overview.unassigned:,} of {overview.counts.comments:,} comments are unassigned.")
    output.document(
        {
            "themes": found,
            "corrected": corrected,
            "unassigned": overview.unassigned,
            "comments": overview.counts.comments,
        }
    )


def found_again(stability: float | None) -> str:
    """Return how surely a theme would be found again, in a word and a figure."""
    return "–" if stability is None else f"{steadiness(stability)} {stability:.2f}"


def _theme_cells(theme: ThemeRow, depth: int, corrected: Mapping[str, CodedShare]) -> tuple[str, ...]:
    moods = (theme.sentiment.negative, theme.sentiment.neutral, theme.sentiment.positive)
    size = (f"{theme.reach:,}", f"{theme.reach_share:.1%}")
    figures = (*size, found_again(theme.stability), *(f"{mood:,}" for mood in moods))
    told = (interval_of(corrected[theme.id]) if theme.id in corrected else "–",) if corrected else ()
    return ("  " * depth + theme.name, theme.id, *figures, *told, ", ".join(theme.words[:5]))


@click.command("export")
@study_argument
@to_option
@handover_options
@json_option
def export(study: Path, folder: Path, plan: Handover, output: Output) -> None:
    """Write the findings: a report, and tables in which every figure leads back to comments.

    Formats: md (findings.md), html (the same as one page with pictures), csv (comments, themes, priorities,
    groups, rejected rows, and what every column means), xlsx (the tables as one workbook), datapackage (the
    tables described for programs), qdc and qdpx (REFI-QDA, for other programs for qualitative work).

    A safe export, the usual one, covers what was marked as personal data, leaves out what is told of those who
    wrote, and withholds counts of few people. A working one tells everything; its files say so in their names.

    \b
    Examples:
      voc export consultation.voc --to findings
      voc export consultation.voc --to findings --formats md,xlsx
      voc export consultation.voc --to house --formats all --profile working
    """
    from workbench.services.looking_over import checks

    with open_study(study) as opened:
        written = export_study(opened, folder, output, plan)
        open_matters = checks(opened, plan)
    for concern in open_matters:
        output.say(f"Look at this: {in_words(concern)} {mend(concern)}")
    output.document(
        {
            "files": [str(path) for path in written],
            "profile": plan.profile,
            "concerns": [concern_in_full(each) for each in open_matters],
        }
    )


@click.command("check")
@study_argument
@handover_options
@json_option
def check(study: Path, plan: Handover, output: Output) -> None:
    """Say what to look at before findings are handed over; the findings say it, too, if you go on.

    \b
    Example:
      voc check consultation.voc
    """
    from workbench.services.looking_over import checks

    with open_study(study) as opened:
        found = checks(opened, plan)
    for concern in found:
        output.say(f"{in_words(concern)}\n  {mend(concern)}")
    if not found:
        output.say("Nothing is open: the findings can be handed over.")
    output.document({"concerns": [concern_in_full(each) for each in found]})


def concern_in_full(concern: Concern) -> dict[str, object]:
    """Return a concern for machines: its matter, its figures and its sentences."""
    figures = {"number": concern.number, "of": concern.of, "value": concern.value}
    return {"matter": concern.matter, **figures, "says": in_words(concern), "mend": mend(concern)}


def export_study(study: Study, folder: Path, output: Output, plan: Handover | None = None) -> list[Path]:
    """Write the findings of a study into `folder` and say where they are."""
    from workbench.services.export import export_findings

    if is_needed(study):
        with output.analysis() as tell:
            look_through(study, tell)
    with output.counting("Writing comments:") as tell:
        written = export_findings(study, folder, tell, plan)
    output.say(f"Findings are in {folder}: {', '.join(path.name for path in written)}.")
    return written


@click.command("verify")
@study_argument
@click.argument("run", default="", metavar="[RUN_ID]")
@json_option
def verify(study: Path, run: str, output: Output) -> None:
    """Run an analysis again from the comments alone, and say whether it gives the same.

    Nothing that was kept of the first time is used, and the study is not changed. Without RUN_ID the present
    analysis is verified; the exit code is 1 where anything differs.

    \b
    Example:
      voc verify consultation.voc
    """
    from workbench.services.verification import verify as verify_run

    with open_study(study) as opened, output.analysis() as tell:
        verdict = verify_run(opened, run, tell)
    if verdict.is_identical:
        output.say(f"Identical: the analysis {verdict.run} of {verdict.texts:,} texts gives the same again.")
    else:
        output.say(
            f"Not identical ({', '.join(verdict.differs)}): adjusted Rand index {verdict.agreement:.4f}, "
            f"{verdict.moved:,} of {verdict.texts:,} texts moved."
        )
    for name, before, after in (*verdict.versions, *verdict.models):
        output.say(f"Changed since: {name} was {before or 'absent'}, is {after or 'absent'}.")
    output.document({"verdict": verdict, "identical": verdict.is_identical})
    if not verdict.is_identical:
        raise SystemExit(1)
