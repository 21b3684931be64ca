"""What is known of a comment, as pairs of a name and a value."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from workbench.domain.sentiment import LABELS
from workbench.domain.views import CommentDetail
from workbench.ui import language
from workbench.ui.comments.texts import CommentTexts, SentimentTexts
from workbench.ui.reader.texts import ReaderTexts


def facts_of(
    detail: CommentDetail, texts: ReaderTexts, hides: Callable[[str], bool], *, is_analysed: bool = False
) -> list[tuple[str, str]]:
    """Return (name, value) of all that is known of a comment; neither the unknown nor groups it `hides`."""
    comment, sentiments = detail.comment, SentimentTexts()
    name = f"{sentiments.signs[comment.sentiment]} {sentiments.names[comment.sentiment]}"
    judged = texts.judged(name, detail.sentiment_confidence if comment.sentiment else None)
    if is_analysed and comment.sentiment is None:
        judged = f"{judged} · {_silence(detail, texts)}"
    facts = [
        (texts.sentiment, judged),
        (texts.sentences, _sentences(detail, texts)),
        (
            texts.fit,
            "" if comment.strength is None else texts.strength(comment.strength, is_weak=comment.is_weak),
        ),
        (texts.date, language.date(comment.date)),
        (texts.channel, comment.channel),
        (texts.question, comment.question),
        (texts.twins, texts.twin_count(detail.twins) if detail.twins else ""),
        *(pair for pair in detail.segments if not hides(pair[0])),
        *(
            (measure, language.decimal(value, 0 if value == int(value) else 2))
            for measure, value in detail.measures
        ),
        (texts.place, CommentTexts().place(comment.source, comment.row)),
        (texts.identity, comment.id),
    ]
    return [(name, value) for name, value in facts if value]


def _sentences(detail: CommentDetail, texts: ReaderTexts) -> str:
    """Return how the sentences of a long comment were judged, each kind with its number."""
    numbers = Counter(part.sentiment for part in detail.parts)
    signs = SentimentTexts().signs
    counted = [f"{signs[label]} {language.number(numbers[label])}" for label in LABELS if numbers[label]]
    told = " · ".join(counted)
    return f"{told} · {texts.both_poles}" if detail.both_poles else told


def _silence(detail: CommentDetail, texts: ReaderTexts) -> str:
    """Return why a comment that was analysed has no sentiment."""
    if not any(map(str.isalpha, detail.comment.text)):
        return texts.no_words
    if detail.comment.language in {"", "und"}:
        return texts.unsure
    return texts.not_clear if detail.sentiment_model else texts.no_model
