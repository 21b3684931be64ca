"""Which promises comments call kept and which broken, in words and as a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from workbench.domain.promises import NARROW, Audience, Calls, PromiseLink, PromiseRow, Word
from workbench.findings.content import FindingsContent
from workbench.findings.safe_markdown import escaped
from workbench.findings.tables import Cell, Table
from workbench.findings.wording import counted, share

PROMISED = "What was promised"
PROMISE_COLUMNS = (
    *("promise_id", "promise", "audience", "link", "link_id", "link_name", "word", "said_by"),
    *("comments", "people", "negative", "neutral", "positive", "broken_share", "broken_low", "broken_high"),
    *("withheld", "created_at"),
)
_WORDS: dict[Word, str] = {
    "kept": "kept",
    "broken": "broken",
    "divided": "neither: people are divided",
    "cannot tell": "neither: too few say so, or they do not agree enough",
}
_TO: dict[Audience, str] = {
    "citizens": "to citizens",
    "businesses": "to businesses",
    "staff": "to those who work here",
}


def promise_section(content: FindingsContent) -> Iterator[str]:
    """Yield what comments call each promise; nothing where none was written down.

    In a safe export fewer people than may be told say nothing.
    """
    if not content.promises:
        return
    smallest = content.handover.smallest if content.handover.is_safe else 0
    yield f"## {PROMISED}"
    yield f"{promises_in_short(content.promises, smallest)} {promise_rule()}"
    for row in content.promises:
        yield f"* **{escaped(row.statement)}** ({_TO[row.audience]}): {_told(row, smallest)} (promise `{row.id}`)"
        lines = [_link(link, smallest) for link in row.links]
        if lines:
            yield "\n".join(f"  * {line}" for line in lines)


def promises_in_short(rows: Sequence[PromiseRow], smallest: int = 0) -> str:
    """Return how many promises are called kept, broken or neither, in a sentence."""
    words = [word_told(row, smallest) for row in rows]
    called = [f"{words.count(word):,} {word}" for word in ("kept", "broken") if word in words]
    rest = sum(word not in {"kept", "broken"} for word in words)
    told = [f"comments call {' and '.join(called)}"] if called else []
    told += [f"of {rest:,} they say neither"] if rest else []
    were = "was" if len(rows) == 1 else "were"
    return f"{counted(len(rows), 'promise')} {were} written down; {'; '.join(told)}."


def promise_rule() -> str:
    """Return the rule by which comments call a promise kept or broken."""
    return (
        "The rule: of the comments of the themes that touch a promise, negative ones call it broken and positive ones "
        "kept; neutral ones and those nobody judged say neither. It is called broken where Wilson's whole 95 % "
        "interval of the broken part lies above a half, kept where it lies below, and people are divided where it "
        f"holds the half and is no wider than {100 * NARROW:.0f} points. A person's word goes first, and is marked "
        "as one. Sentiment is how something is spoken of, not whether the promise was kept in fact."
    )


def word_told(row: PromiseRow | PromiseLink, smallest: int) -> Word:
    """Return the word that may be told: a person's, or that of enough people's comments."""
    return row.judged or ("cannot tell" if is_withheld(row.calls, smallest) else row.calls.word)


def is_withheld(calls: Calls, smallest: int) -> bool:
    """Say whether too few people speak of it to be told."""
    return 0 < calls.people < smallest


def calls_in_words(calls: Calls) -> str:
    """Return the figures: how many call it broken, of how many, with the interval."""
    if calls.low is None or calls.high is None:
        return f"nobody says either, in {counted(calls.comments, 'comment')}"
    ends = f"{100 * calls.low:.1f}–{100 * calls.high:.1f}"
    return (
        f"{calls.negative:,} of {calls.says:,} comments that say either call it broken "
        f"({share(calls.negative, calls.says)}, 95 % interval {ends})"
    )


def promise_table(rows: Sequence[PromiseRow], smallest: int) -> Table:
    """Return a row for each promise, followed by one for each theme and action that touches it."""

    def cells() -> Iterator[Sequence[Cell]]:
        for row in rows:
            head = (row.id, row.statement, row.audience)
            yield (*head, "", "", "", *_cells(row, smallest), row.created_at)
            for link in row.links:
                yield (*head, link.kind, link.id, link.name, *_cells(link, smallest), row.created_at)

    return Table("promises", "What was promised, and what comments call it", PROMISE_COLUMNS, cells)


def _told(row: PromiseRow, smallest: int) -> str:
    word = word_told(row, smallest)
    said = f"called {_WORDS[word]}" if word in {"kept", "broken"} else _WORDS[word]
    by = " (a person says so)" if row.judged else ""
    if not row.links:
        return f"{said}{by}; no theme touches it yet."
    return f"{said}{by}; {_figures(row.calls, smallest)}{_by_people(row.calls, smallest)}."


def _figures(calls: Calls, smallest: int) -> str:
    return (
        f"fewer than {smallest} people speak of it" if is_withheld(calls, smallest) else calls_in_words(calls)
    )


def _by_people(calls: Calls, smallest: int) -> str:
    if not calls.people or is_withheld(calls, smallest):
        return ""
    return f"; {counted(calls.people, 'person speaks', 'people speak')} of it"


def _link(link: PromiseLink, smallest: int) -> str:
    word = word_told(link, smallest)
    by = ", as a person says" if link.judged else ""
    counts = "" if link.counts else "; not counted"
    told = f"{link.kind} “{escaped(link.name)}” (`{link.id}`): {word}{by}"
    return f"{told}; {_figures(link.calls, smallest)}{counts}."


def _cells(row: PromiseRow | PromiseLink, smallest: int) -> tuple[Cell, ...]:
    said = (word_told(row, smallest), "person" if row.judged else "comments")
    calls = row.calls
    if is_withheld(calls, smallest):
        return (*said, *[""] * 8, "yes")
    counts = (calls.comments, calls.people, calls.negative, calls.neutral, calls.positive)
    figures = (_figure(part) for part in (calls.broken_share, calls.low, calls.high))
    return (*said, *counts, *figures, "")


def _figure(value: float | None) -> Decimal | str:
    return "" if value is None else Decimal(f"{value:.4f}")
