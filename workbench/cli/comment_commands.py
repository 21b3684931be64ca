"""Commands over comments before any analysis: their languages, letters many sent, personal data."""

from __future__ import annotations

from pathlib import Path

import click

from workbench.cli.options import json_option, study_argument
from workbench.cli.output import Output
from workbench.cli.reading import asked
from workbench.domain.selection import Selection
from workbench.domain.text import excerpt
from workbench.domain.views import CampaignRow, MarkRow, MarkState
from workbench.findings.wording import counted, language_name
from workbench.services import campaigns as campaign_verbs
from workbench.services.comments import keys, rows
from workbench.services.languages import correct_language
from workbench.services.personal_data import judge, list_marks
from workbench.services.preparation import look_through
from workbench.services.questions import list_questions, say_polarity
from workbench.services.studies import open_study, summary
from workbench.store.study import Study

_LENGTH = 120
_STATES: dict[str, MarkState] = {"confirm": "confirmed", "dismiss": "dismissed", "reopen": "found"}


@click.command("languages")
@study_argument
@click.option("--list", "shown", metavar="CODE", help="List the comments in this language (und: unsure).")
@click.option("--set", "code", metavar="CODE", help="Say that the comments meant are in this language.")
@click.option("--from", "source", metavar="CODE", help="Mean all comments that are taken for this language.")
@click.option(
    "--comment", "ids", multiple=True, metavar="ID", help="Mean this comment; give it as often as needed."
)
@json_option
def languages(
    study: Path, shown: str | None, code: str | None, source: str | None, ids: tuple[str, ...], output: Output
) -> None:
    """Show which languages comments are in, and correct them, one by one or in bulk.

    \b
    Examples:
      voc languages consultation.voc
      voc languages consultation.voc --list und
      voc languages consultation.voc --set ca --from und
    """
    with open_study(study) as opened:
        _look(opened, output)
        if code is not None:
            output.say(f"{_correct(opened, code, source, ids)} set to {language_name(code)}.")
        found = summary(opened).by_language
        listed = _in_language(opened, shown) if shown is not None else []
        comments = rows(opened, listed)
    cells = [(language or "und", language_name(language), f"{count:,}") for language, count in found]
    if shown is None:
        output.table(("Code!", "Language", "Comments#"), cells)
    else:
        output.table(("Comment!", "Text"), [(row.id, excerpt(row.text, _LENGTH)) for row in comments])
    output.document({"languages": dict(found), "comments": [row.id for row in comments]})


@click.command("questions")
@study_argument
@click.option(
    "--asks",
    multiple=True,
    metavar="QUESTION=good|improve|open",
    help="Say what a question asks for; give it as often as needed.",
)
@json_option
def questions(study: Path, asks: tuple[str, ...], output: Output) -> None:
    """Show the questions comments answer and what each asks for, and correct that.

    It turns the meaning of short answers: “nothing” is praise where one asked what to improve. What is
    corrected counts at the next analysis.

    \b
    Example:
      voc questions consultation.voc --asks "Anything else?=improve"
    """
    with open_study(study) as opened:
        for wording, polarity in map(asked, asks):
            output.say(f"{say_polarity(opened, wording, polarity).label}: {wording} ({polarity}).")
        found = list_questions(opened)
    cells = [(each.wording, each.polarity, f"{each.comments:,}") for each in found]
    output.table(("Question", "Asks for", "Comments#"), cells, "No comment answers a question of its own.")
    output.document({"questions": found})


@click.command("campaigns")
@study_argument
@click.option("--letter", type=int, metavar="NUMBER", help="Show what the senders of this letter made of it.")
@click.option(
    "--dissolve",
    multiple=True,
    type=int,
    metavar="NUMBER",
    help="Say that these alike texts are no campaign.",
)
@click.option("--gather", multiple=True, type=int, metavar="NUMBER", help="Say that they are one after all.")
@json_option
def campaigns(
    study: Path, letter: int | None, dissolve: tuple[int, ...], gather: tuple[int, ...], output: Output
) -> None:
    """List letters many people sent: how many comments, unique texts and people, and who added words.

    Where people only said the same (“the bus was late again”), say that it is no campaign: each text counts and is
    analysed for itself then, those alike that come later too.

    \b
    Example:
      voc campaigns consultation.voc --letter 12
      voc campaigns consultation.voc --dissolve 12
    """
    with open_study(study) as opened:
        _look(opened, output)
        for decide, numbers in ((campaign_verbs.dissolve, dissolve), (campaign_verbs.gather, gather)):
            for number in numbers:
                output.say(f"{decide(opened, number).label or 'Nothing to change'}.")
        found = campaign_verbs.list_campaigns(opened)
        denied = campaign_verbs.list_dissolved(opened)
        voices = campaign_verbs.voices_of(opened, letter) if letter is not None else []
    if letter is None:
        headings = (
            "Number#",
            "Comments#",
            "Unique texts#",
            "People#",
            "Differ#",
            "Added words#",
            "Said to be",
            "The letter",
        )
        rows = [_campaign(row) for row in (*found, *denied)]
        output.table(headings, rows, "No letter was sent by several people.")
    else:
        cells = [
            (f"{voice.comments:,}", f"{voice.similarity:.0%}", voice.addition, excerpt(voice.text, _LENGTH))
            for voice in voices
        ]
        output.table(("Comments#", "Alike#", "What the sender added", "Text"), cells)
    output.document({"campaigns": found, "dissolved": denied, "voices": voices})


@click.command("personal-data")
@study_argument
@click.option(
    "--judged",
    type=click.Choice(["found", "confirmed", "dismissed"]),
    help="Only marks that are open (found), confirmed or dismissed.",
)
@click.option("--kind", default="", help="Only this kind, such as phone or name.")
@click.option(
    "--confirm", multiple=True, type=int, metavar="NUMBER", help="Say that this mark is personal data."
)
@click.option("--dismiss", multiple=True, type=int, metavar="NUMBER", help="Say that this mark is none.")
@click.option("--reopen", multiple=True, type=int, metavar="NUMBER", help="Leave this mark open again.")
@json_option
def personal(
    study: Path,
    judged: MarkState | None,
    kind: str,
    confirm: tuple[int, ...],
    dismiss: tuple[int, ...],
    reopen: tuple[int, ...],
    output: Output,
) -> None:
    """Show what looks like personal data, and confirm or dismiss it.

    What is open or confirmed is covered in every file handed over. Marking is never complete: read what you
    hand over. This command shows the places uncovered, since they have to be seen to be judged.

    \b
    Example:
      voc personal-data consultation.voc --judged found --kind name
      voc personal-data consultation.voc --dismiss 12 --dismiss 17
    """
    with open_study(study) as opened:
        _look(opened, output)
        for word, marks in (("confirm", confirm), ("dismiss", dismiss), ("reopen", reopen)):
            if marks:
                output.say(f"{judge(opened, marks, _STATES[word]).label}: {counted(len(marks), 'mark')}.")
        found = list_marks(opened, (judged,) if judged else (), (kind,) if kind else ())
    cells = [(str(mark.id), mark.kind, mark.state, _where(mark), mark.method) for mark in found]
    headings = ("Number#", "Kind", "Judged", "Where it stands", "Why it was marked")
    output.table(headings, cells, "Nothing was marked. That does not mean that nothing is there.")
    output.document({"marks": found})


def _where(mark: MarkRow) -> str:
    return " ".join(f"{mark.before}[{mark.text}]{mark.after}".split())


def _look(study: Study, output: Output) -> None:
    """Look comments through that nobody looked through yet."""
    with output.analysis() as tell:
        look_through(study, tell)


def _in_language(study: Study, code: str) -> list[int]:
    wanted = ("und", "") if code == "und" else (code,)
    return list(keys(study, Selection(languages=wanted)))


def _correct(study: Study, code: str, source: str | None, ids: tuple[str, ...]) -> str:
    meant = _in_language(study, source) if source is not None else []
    if ids:
        meant += [row.key for row in rows(study, keys(study)) if row.id in ids]
    correct_language(study, meant, code)
    return counted(len(meant), "comment")


def _campaign(row: CampaignRow) -> tuple[str, ...]:
    counts = row.counts
    numbers = (counts.comments, counts.texts, counts.people, row.changed, row.added)
    said = f"no campaign ({row.denied_by})" if row.denied_by else ""
    return (str(row.id), *(f"{number:,}" for number in numbers), said, excerpt(row.letter, _LENGTH))
