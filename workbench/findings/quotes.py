"""Chooses the comments that speak for a theme: the most typical ones of a length that can be read out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from workbench.domain.sentiment import Label
from workbench.domain.text import normalise
from workbench.domain.views import CommentRow, SentimentCounts
from workbench.findings.content import Quote

QUOTES = 3
SHORTEST, LONGEST = 40, 400
_SENTENCE_END = re.compile(r"[.!?…。！？؟]+[\"”’»)]*(?=\s|$)|\n")


def choose_quotes(
    candidates: Sequence[CommentRow], number: int = QUOTES, against: Label | None = None
) -> tuple[Quote, ...]:
    """Return up to `number` quotes of different wording from `candidates`, the most typical first.

    Comments of 40 to 400 characters go before others, whatever they say; but where most of a theme judges one
    way, the first that judges `against` it has the last place. Whichever does so is marked. Longer ones are cut
    behind a sentence. Every quote is a piece of the comment as it was received.
    """
    different = _different(candidates)
    ordered = sorted(different, key=lambda row: not SHORTEST <= len(row.text.strip()) <= LONGEST)
    dissenting = [row for row in ordered if against is not None and row.sentiment == against][:1]
    chosen = [row for row in ordered if row not in dissenting][: number - len(dissenting)]
    return tuple(
        replace(_quote(row), dissents=against is not None and row.sentiment == against)
        for row in chosen + dissenting
    )


def other_side(counts: SentimentCounts) -> Label | None:
    """Return the judgement that contradicts that of more than half of the comments, None if there is none such."""
    half = (counts.negative + counts.neutral + counts.positive + counts.abstained) / 2
    if counts.negative > half:
        return "positive"
    return "negative" if counts.positive > half else None


def _different(rows: Iterable[CommentRow]) -> Iterable[CommentRow]:
    seen: set[str] = set()
    for row in rows:
        wording = normalise(row.text).casefold()
        if wording and wording not in seen:
            seen.add(wording)
            yield row


def _quote(row: CommentRow) -> Quote:
    whole = row.text.strip()
    piece = whole if len(whole) <= LONGEST else whole[: _cut(whole)].rstrip()
    return Quote(
        row.id, row.source, row.row, piece, piece == whole, language=row.language, start=row.text.index(whole)
    )


def _cut(text: str) -> int:
    """Return where to cut a long text: behind its last sentence that fits, else behind a word."""
    ends = [found.end() for found in _SENTENCE_END.finditer(text, 0, LONGEST)]
    if ends and ends[-1] >= SHORTEST:
        return ends[-1]
    blank = text.rfind(" ", SHORTEST, LONGEST)
    return blank if blank > 0 else LONGEST
