"""Commands that let people's own words speak: quoting, approving, taking out."""

from __future__ import annotations

from pathlib import Path

import click

from workbench.cli.options import json_option, report, study_argument
from workbench.cli.output import Output
from workbench.domain.quoting import QuoteRow
from workbench.domain.text import excerpt
from workbench.services import quotes
from workbench.services.studies import open_study


@click.command("quote")
@study_argument
@click.argument("comment", metavar="COMMENT_ID")
@click.argument("words", default="", metavar="[WORDS]")
@click.option("--approve", is_flag=True, help="Approve it at once, so that it is handed over.")
@json_option
def quote(study: Path, comment: str, words: str, approve: bool, output: Output) -> None:
    """Quote WORDS of a comment, letter for letter; all of it without WORDS.

    A quote is handed over once a person approved it, and only while the comment still says so.

    \b
    Example (ids are in comments.csv):
      voc quote consultation.voc cabc123def456 "the bus never comes" --approve
    """
    with open_study(study) as opened:
        changed = quotes.quote_words(opened, comment, words)
        if approve:
            quotes.approve(opened, changed.ids[0])
        report(changed, output)


@click.command("quotes")
@study_argument
@click.option("--approve", "approved", multiple=True, metavar="QUOTE_ID", help="Let a quote be handed over.")
@click.option("--keep-back", "kept", multiple=True, metavar="QUOTE_ID", help="Take an approval back.")
@click.option("--remove", "removed", multiple=True, metavar="QUOTE_ID", help="Take a quote out.")
@json_option
def quotes_(
    study: Path, approved: tuple[str, ...], kept: tuple[str, ...], removed: tuple[str, ...], output: Output
) -> None:
    """List the quotes, with personal data covered; approve them, keep them back, or take them out.

    \b
    Example:
      voc quotes consultation.voc --approve qabc123def456
    """
    with open_study(study) as opened:
        for each in approved:
            quotes.approve(opened, each)
        for each in kept:
            quotes.approve(opened, each, approved=False)
        for each in removed:
            quotes.remove(opened, each)
        found = quotes.covered_quotes(opened)
    cells = [(row.id, row.comment, excerpt(row.text, 80), _state(row)) for row in found]
    output.table(("Quote!", "Comment!", "Words", "State"), cells, none="Nothing has been quoted yet.")
    output.document({"quotes": found})


def _state(row: QuoteRow) -> str:
    if not row.is_verified:
        return "no longer what the comment says"
    return "approved" if row.approved else "not approved"
