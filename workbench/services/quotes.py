"""Letting people's own words speak: parts of comments kept letter for letter, approved one by one."""

from __future__ import annotations

from dataclasses import replace

from workbench.domain.changes import NOTHING, Changed
from workbench.domain.masking import mask, masked_span
from workbench.domain.problems import Problem
from workbench.domain.quoting import STEP, QuoteRow
from workbench.domain.spoken import spoken
from workbench.findings.content import Quote
from workbench.services.comments import key_of, rows
from workbench.services.personal_data import marks_of, unexamined
from workbench.store import quotes
from workbench.store.study import Study


def quote(study: Study, key: int, start: int, stop: int, priority: str = "") -> Changed:
    """Keep code points `start` to before `stop` of a comment as received; white space at its ends is left off.

    With a priority (its id) the quote speaks for it, in the same step.

    Raises:
        Problem: there is no such comment or priority, or no words stand there.
    """
    found = rows(study, [key])
    if not found:
        raise Problem("comment.missing", comment=key)
    comment = found[0]
    words = comment.text[max(0, start) : stop]
    begin = max(0, start) + len(words) - len(words.lstrip())
    if not words.strip():
        raise Problem("quote.empty")
    span = (begin, begin + len(words.strip()))
    return quotes.add_quote(study, comment.id, span, comment.text, STEP, priority)


def quote_words(study: Study, comment: str, words: str = "") -> Changed:
    """Keep these words of a comment (its id), where they stand first; all of it without any.

    Raises:
        Problem: there is no such comment, or it does not hold these words letter for letter.
    """
    key = key_of(study, comment)
    text = rows(study, [key])[0].text
    start = text.find(words) if words else 0
    if start < 0:
        raise Problem("quote.not_verbatim", comment=comment)
    return quote(study, key, start, start + len(words or text))


def approve(study: Study, quote_id: str, *, approved: bool = True) -> Changed:
    """Let a quote be handed over, or keep it back again.

    Raises:
        Problem: there is no such quote.
    """
    known = {row.id: row.approved for row in list_quotes(study)}
    if known.get(quote_id) == approved:
        return NOTHING
    label = spoken("Approve quote") if approved else spoken("Keep quote back")
    return quotes.approve_quote(study, quote_id, label, approved=approved)


def remove(study: Study, quote_id: str) -> Changed:
    """Take a quote out.

    Raises:
        Problem: there is no such quote.
    """
    return quotes.remove_quote(study, quote_id, spoken("Remove quote"))


def list_quotes(study: Study) -> list[QuoteRow]:
    """Return the quotes, each looked up in its comment anew."""
    return quotes.list_quotes(study)


def covered_quotes(study: Study) -> list[QuoteRow]:
    """Return the quotes with marked personal data covered, and without words where nobody looked yet."""
    found = list_quotes(study)
    marks, unseen = marks_of(study, [row.key for row in found]), unexamined(study, [row.key for row in found])
    told: list[QuoteRow] = []
    for row in found:
        comment = rows(study, [row.key])
        if not row.is_verified or row.key in unseen or not comment:
            told.append(replace(row, text=""))
            continue
        first, last = masked_span(comment[0].text, marks.get(row.key, ()), row.start, row.stop)
        told.append(replace(row, text=mask(comment[0].text, marks.get(row.key, ()))[first:last]))
    return told


def handed_over(study: Study, *, is_safe: bool) -> list[tuple[str | None, Quote]]:
    """Return the quotes that may be told, each with its comment's theme (None for no theme): approved and verified.

    In a safe export marked personal data is covered, and quotes of comments nobody looked through are left out.
    """
    found = [row for row in list_quotes(study) if row.approved and row.is_verified]
    keys = [row.key for row in found]
    comments = {comment.key: comment for comment in rows(study, keys)}
    marks = marks_of(study, keys) if is_safe else {}
    unseen = unexamined(study, keys) if is_safe else frozenset[int]()
    told: list[tuple[str | None, Quote]] = []
    for row in found:
        if row.key in unseen:
            continue
        comment, hidden = comments[row.key], marks.get(row.key, ())
        start, end = masked_span(comment.text, hidden, row.start, row.stop)
        text = mask(comment.text, hidden)
        words = Quote(
            comment.id,
            comment.source,
            comment.row,
            text[start:end],
            (start, end) == (0, len(text)),
            language=comment.language,
            id=row.id,
            start=start,
        )
        told.append((comment.theme, words))
    return told
